//! Which file of the project folder is what: facts, words, pictures of an item, or something that stands astray.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::meant::{self, meant_words};
use super::misplaced;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files as rules;
use crate::i18n::Tag;
use crate::model::Collection;
use crate::source::{FileId, Oddity, Sources, Span};

/// The files of one item.
#[derive(Default)]
pub struct Folder {
    /// `partner.toml` …
    pub facts: Option<FileId>,
    /// `<lang>.md`
    pub words: Vec<(Tag, FileId)>,
    /// The others.
    pub files: Vec<FileId>,
}

/// The files of the project by what they are.
#[derive(Default)]
pub struct Layout {
    /// `project.toml`.
    pub project: Option<FileId>,
    /// Words and pictures at the top.
    pub home: Folder,
    /// Items by collection and id.
    pub items: BTreeMap<(Collection, String), Folder>,
    /// Items in the wrong place, which are left out and have been reported.
    pub misplaced: Vec<(Collection, Arc<str>)>,
}

/// Sorts the files of the snapshot. `languages` are those of the site.
pub fn sort(sources: &Sources, languages: &[Tag], diagnostics: &mut Vec<Diagnostic>) -> Layout {
    let misplaced = misplaced::find(sources);
    let mut layout = Layout { project: sources.find("project.toml"), ..Layout::default() };
    for (id, file) in sources.iter().filter(|(_, f)| !misplaced.iter().any(|item| f.path.starts_with(&item.folder))) {
        let parts: Vec<&str> = file.path.split('/').collect();
        match parts.as_slice() {
            [name] => at_top(&mut layout, id, name, sources, languages, diagnostics),
            ["locales" | "theme" | "themes", ..] => {}
            [folder, rest @ ..] => match (Collection::of_folder(folder), rest) {
                (Some(collection), [item, inner @ ..]) if !inner.is_empty() => {
                    let entry = layout.items.entry((collection, (*item).to_owned())).or_default();
                    let name = inner.join("/");
                    in_item(entry, collection.facts_file(), id, &name, sources, languages, diagnostics);
                }
                (Some(_), _) => {
                    let help = format!("put it into the folder of an item: {folder}/<id>/");
                    astray(id, format!("`{}` stands beside the folders of the {folder}", file.path), help, diagnostics);
                }
                (None, _) => {
                    let known: Vec<&str> =
                        Collection::ALL.iter().map(|c| c.folder()).chain(["locales", "theme", "themes"]).collect();
                    let help = match crate::diagnostic::nearest(folder, known.iter().copied()) {
                        Some(near) => format!("did you mean the folder `{near}`?"),
                        None => format!("Litfass reads the folders {}", known.join(", ")),
                    };
                    astray(id, format!("Litfass does not look into `{folder}/`"), help, diagnostics);
                }
            },
            [] => {}
        }
    }
    for item in misplaced {
        diagnostics.push(misplaced::finding(&item, sources));
        layout.misplaced.push((item.collection, item.id.into()));
    }
    oddities(sources, layout.project, diagnostics);
    same_but_for_case(&layout, diagnostics);
    layout
}

/// Files at the top that are nobody's mistake.
const AT_TOP: [&str; 6] = ["project.toml", "translations.toml", "README", "LICENSE", "LICENCE", "CHANGELOG"];

fn at_top(
    layout: &mut Layout,
    id: FileId,
    name: &str,
    sources: &Sources,
    languages: &[Tag],
    diagnostics: &mut Vec<Diagnostic>,
) {
    if AT_TOP.iter().any(|known| name.starts_with(known)) {
        return;
    }
    in_item(&mut layout.home, "project.toml", id, name, sources, languages, diagnostics);
}

fn in_item(
    folder: &mut Folder,
    facts: &str,
    id: FileId,
    name: &str,
    sources: &Sources,
    languages: &[Tag],
    diagnostics: &mut Vec<Diagnostic>,
) {
    if name == facts {
        folder.facts = Some(id);
    } else if let Some(stem) = name.strip_suffix(".md") {
        match stem.parse::<Tag>() {
            Ok(tag) if !stem.contains('/') => folder.words.push((tag, id)),
            _ => {
                let place = sources.path(id).trim_end_matches(name);
                let help = match meant_words(name, languages) {
                    Some(meant) => meant::help(name, &meant, sources.find(&format!("{place}{}.md", meant.tag)).is_some()),
                    None => "words stand in files such as `de.md`, named after their language; move notes out of the project".into(),
                };
                astray(id, format!("`{name}` is not named after a language"), help, diagnostics);
            }
        }
    } else if name.ends_with(".toml") {
        let found = Diagnostic::new(&rules::STRAY_FILE, Span::top(id), format!("`{name}` is not read"));
        diagnostics.push(found.help(format!("the facts of this folder stand in `{facts}`; rename the file")));
    } else {
        folder.files.push(id);
    }
}

fn astray(id: FileId, message: String, help: String, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(Diagnostic::new(&rules::STRAY_FILE, Span::top(id), message).help(help));
}

fn oddities(sources: &Sources, project: Option<FileId>, diagnostics: &mut Vec<Diagnostic>) {
    let place = Span::top(project.unwrap_or(FileId(0)));
    for oddity in &sources.oddities {
        diagnostics.push(match oddity {
            Oddity::LinkOut(path) => Diagnostic::new(
                &rules::LINK_OUT,
                place,
                format!("`{path}` is a link that leads out of the project folder"),
            )
            .help("copy the file itself into the project: the folder must be complete wherever it is taken"),
            Oddity::NameNotUtf8(path) => {
                Diagnostic::new(&rules::NAME_NOT_UTF8, place, format!("the name of `{path}` is not UTF-8"))
                    .help("rename it, best with the letters a to z, digits and hyphens")
            }
            Oddity::Unreadable(path, why) => {
                Diagnostic::new(&rules::UNREADABLE, place, format!("`{path}` cannot be read: {why}"))
                    .help("close programs that hold it and look at its permissions")
            }
        });
    }
}

fn same_but_for_case(layout: &Layout, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(Collection, String), Vec<(&str, FileId)>> = BTreeMap::new();
    for ((collection, id), folder) in &layout.items {
        let place = folder.facts.or(folder.words.first().map(|w| w.1)).or(folder.files.first().copied());
        let Some(place) = place else { continue };
        seen.entry((*collection, id.to_lowercase())).or_default().push((id, place));
    }
    for ((collection, _), twins) in seen {
        let (id, place) = twins[0];
        for (other, there) in &twins[1..] {
            // Capitals sort first, so this is told at the one that has them; that its name is bad need not be told.
            let message = format!("`{id}` and `{other}` differ only in capital letters");
            diagnostics.push(
                Diagnostic::new(&rules::DUPLICATE_ID, Span::top(place), message)
                    .related(Span::top(*there), "the other one")
                    .help("join the two folders, or rename one: many hosts and computers cannot tell them apart"),
            );
        }
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_bad = id.len() > 80 || !id.chars().all(good) || id.starts_with('-');
        if is_bad && twins.len() == 1 {
            let help = format!("rename the folder, such as `{}/{}/`", collection.folder(), crate::i18n::slug(id));
            let message = format!("`{id}` cannot be an id: use the letters a to z, digits and hyphens, 80 at most");
            diagnostics.push(Diagnostic::new(&rules::BAD_ID, Span::top(place), message).help(help));
        }
    }
}
