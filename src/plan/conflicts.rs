//! Addresses that cannot be: two pages in one place, or an address too long for a host.

use std::collections::HashMap;

use super::{Entry, PageKind, Show};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::addresses as rules;
use crate::model::{Lang, Site};
use crate::source::{FileId, Span};

/// Longest path in bytes: what is left of the 255 that cheap hosts and their FTP servers bear, below a folder.
const LONGEST: usize = 200;

/// Reports conflicts. Paths count as the same when they differ only in case, as many hosts see them.
pub fn check(site: &Site, entries: &mut Vec<Entry>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut taken: HashMap<String, usize> = HashMap::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        if entry.path.len() > LONGEST {
            let message = format!("the address is {} bytes long; hosts bear {LONGEST}: {}", entry.path.len(), entry.path);
            let help = "shorten the slug (or the file's name)";
            diagnostics.push(Diagnostic::new(&rules::LONG_ADDRESS, place(site, entry), message).help(help));
        }
        let key = entry.file().to_lowercase();
        let Some(first) = taken.get(&key).map(|i| &entries[*i]) else {
            taken.insert(key, index);
            continue;
        };
        let here = place(site, entry);
        let there = place(site, first);
        let redirect = matches!(entry.show, Show::Redirect(_));
        let rule = if redirect { &rules::TAKEN_ALIAS } else { &rules::DUPLICATE_SLUG };
        let message = match redirect {
            true => format!("the alias `/{}` is the address of a page", entry.path),
            false => format!("two pages would stand at `/{}`", entry.path),
        };
        let help = if redirect { "remove the alias" } else { "give one of them another slug in its front matter: slug = \"…\"" };
        let mut diagnostic = Diagnostic::new(rule, here, message).help(help);
        if there != here {
            diagnostic = diagnostic.related(there, "the other one");
        }
        diagnostics.push(diagnostic);
    }
    diagnostics
}

/// The file that an author would change.
fn place(site: &Site, entry: &Entry) -> Span {
    match &entry.show {
        Show::Page(lang, PageKind::Item(item)) => {
            let core = site.core(*item);
            words_place(core, *lang)
        }
        Show::Event(lang, index) => words_place(&site.activities[*index as usize].core, *lang),
        Show::File(file) => Span::top(*file),
        Show::Redirect(_) => alias_place(site, &entry.path),
        _ => Span::top(site.home.file),
    }
}

fn words_place(core: &crate::model::Core, lang: Lang) -> Span {
    Span::top(core.words_in(lang).0.file)
}

fn alias_place(site: &Site, path: &str) -> Span {
    let alias = path.trim_end_matches('/');
    let owner = crate::model::Collection::ALL
        .into_iter()
        .flat_map(|c| site.items(c))
        .map(|item| site.core(item))
        .find(|core| core.aliases.iter().any(|a| a == alias));
    Span::top(owner.map_or(FileId(0), |core| core.file))
}
