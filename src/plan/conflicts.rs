//! Addresses that cannot be: two pages in one place, or an address too long for a host.

use std::collections::hash_map::Entry as Taken;
use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::{Entry, PageKind, Show};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::addresses as rules;
use crate::model::{Collection, Core, Lang, Site};
use crate::source::{FileId, Sources, Span};

/// Longest path in bytes: what is left of the 255 that cheap hosts and their FTP servers bear, below a folder.
const LONGEST: usize = 200;

/// Reports conflicts. Paths count as the same when they differ only in case, as many hosts see them.
pub fn check(site: &Site, sources: &Sources, entries: &[Entry]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let keys: Vec<String> = entries.par_iter().map(|entry| entry.file().to_lowercase()).collect();
    let mut taken: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    // Two items meet in every language that neither speaks; that is told once.
    let mut told: HashSet<(Span, Option<Span>)> = HashSet::new();
    let mut long: HashSet<Span> = HashSet::new();
    for (index, (entry, key)) in entries.iter().zip(&keys).enumerate() {
        if entry.path.len() > LONGEST
            && let Some(place) = place(site, sources, entry)
            && long.insert(place)
        {
            let message = format!("the address has {} bytes; hosts bear {LONGEST}: {}", entry.path.len(), entry.path);
            let help = match entry.show {
                Show::File(_) => "give the file a shorter name",
                _ => "shorten the slug, or the folder's name",
            };
            diagnostics.push(Diagnostic::new(&rules::LONG_ADDRESS, place, message).help(help));
        }
        let first = match taken.entry(key) {
            Taken::Occupied(first) => &entries[*first.get()],
            Taken::Vacant(place) => {
                place.insert(index);
                continue;
            }
        };
        let (here, there) = sides(site, sources, first, entry);
        if told.insert((here, there)) {
            diagnostics.push(conflict(first, entry, here, there));
        }
    }
    diagnostics
}

/// The place where an author would change something, and the other one. Items are told where a slug is written; a page
/// that is no item has no place.
fn sides(site: &Site, sources: &Sources, first: &Entry, second: &Entry) -> (Span, Option<Span>) {
    if let (Show::Redirect(_), Show::Redirect(_)) = (&first.show, &second.show) {
        let mut owners = owners(site, &second.path).map(|core| alias_place(sources, core, &second.path));
        let there = owners.next();
        let here = owners.next().or(there).unwrap_or(Span::top(FileId(0)));
        return (here, there.filter(|there| *there != here));
    }
    let (a, b) = (place(site, sources, first), place(site, sources, second));
    let has_slug = |place: &Option<Span>| place.is_some_and(|span| span.start != span.end);
    match (a, b) {
        (Some(a), Some(b)) if has_slug(&Some(a)) && !has_slug(&Some(b)) => (a, Some(b)),
        (a, Some(b)) => (b, a.filter(|a| *a != b)),
        (Some(a), None) => (a, None),
        (None, None) => (Span::top(site.home.file), None),
    }
}

fn conflict(first: &Entry, second: &Entry, here: Span, there: Option<Span>) -> Diagnostic {
    let is_alias = |entry: &Entry| matches!(entry.show, Show::Redirect(_));
    let is_file = |entry: &Entry| matches!(entry.show, Show::File(_));
    let path = &second.path;
    let rule = if is_alias(second) { &rules::TAKEN_ALIAS } else { &rules::DUPLICATE_SLUG };
    let (message, help) = match () {
        () if is_alias(first) && is_alias(second) => (
            format!("two items have the alias `/{path}`"),
            "an old address can lead to one page only: remove it from one of the two",
        ),
        () if is_alias(second) => (
            format!("at `/{path}` stands a page; an alias would hide it"),
            "remove the alias: it is for addresses that nothing has any more",
        ),
        () if is_file(second) => (
            format!("two files would stand at `/{path}`"),
            "rename one of them; capitals do not tell files apart on many hosts",
        ),
        () if there.is_none() => (
            format!("at `/{path}` stands another page of the site"),
            "give it another slug in its front matter: slug = \"…\"",
        ),
        () => (
            format!("two pages would stand at `/{path}`"),
            "give one of them another slug in its front matter: slug = \"…\"",
        ),
    };
    let found = Diagnostic::new(rule, here, message).help(help);
    match there {
        Some(there) => found.related(there, "the other one"),
        None => found,
    }
}

/// What an author would change; `None` for pages that every site has.
fn place(site: &Site, sources: &Sources, entry: &Entry) -> Option<Span> {
    match &entry.show {
        Show::Page(lang, PageKind::Item(item)) => Some(slug_place(sources, site.core(*item), *lang)),
        Show::Event(lang, index) => Some(slug_place(sources, &site.activities[*index as usize].core, *lang)),
        Show::File(file) => Some(Span::top(*file)),
        Show::Redirect(_) => owners(site, &entry.path).next().map(|core| alias_place(sources, core, &entry.path)),
        _ => None,
    }
}

/// The slug in the words of an item, or the top of them.
fn slug_place(sources: &Sources, core: &Core, lang: Lang) -> Span {
    let words = core.words_in(lang).0;
    let written = words.slug.as_deref().and_then(|slug| find(sources, words.file, slug));
    written.unwrap_or(Span::top(words.file))
}

/// The items that have an alias.
fn owners<'a>(site: &'a Site, path: &'a str) -> impl Iterator<Item = &'a Core> {
    let cores = Collection::ALL.into_iter().flat_map(|c| site.items(c)).map(|item| site.core(item));
    cores.filter(|core| core.aliases.iter().any(|alias| is_alias(alias, path)))
}

fn is_alias(alias: &str, path: &str) -> bool {
    alias.eq_ignore_ascii_case(path.trim_end_matches('/'))
}

/// The alias in the facts of an item.
fn alias_place(sources: &Sources, core: &Core, path: &str) -> Span {
    let alias = core.aliases.iter().find(|alias| is_alias(alias, path));
    let written = alias.and_then(|alias| find(sources, core.file, &format!("/{alias}")));
    written.unwrap_or(Span::top(core.file))
}

/// Where a text stands in a file, right behind a quotation mark.
fn find(sources: &Sources, file: FileId, wanted: &str) -> Option<Span> {
    let text = sources.text(file);
    let mut places = text.match_indices(wanted).map(|(at, _)| at);
    let at = places.find(|at| text[..*at].ends_with(['"', '\'']))?;
    Some(Span::new(file, at - 1..at + wanted.len() + 1))
}
