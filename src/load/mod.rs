//! One file at a time: TOML facts, Markdown words, Fluent messages become a draft.

mod draft;
pub mod facts;
mod folder;
pub mod kinds;
pub mod markdown;
pub mod meant;
mod memo;
pub mod messages;
mod misplaced;
pub mod reference;
pub mod schema;
mod signs;
pub mod svg;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files as rules;
use crate::i18n::Tag;
use crate::model::Collection;
use crate::source::{Content, FileId, Sources, Span};

pub use draft::{Draft, DraftItem, DraftWords, Project};
use folder::Folder;
pub use memo::Memo;

/// Reads every file of the snapshot; what cannot be read is reported, and the rest goes on.
pub fn load(sources: &Sources) -> (Draft, Vec<Diagnostic>) {
    let (project, mut diagnostics) = project(sources);
    let (draft, found) = load_with(sources, project, &mut Memo::default());
    diagnostics.extend(found);
    (draft, diagnostics)
}

/// Reads `project.toml`, by which all else is read.
pub fn project(sources: &Sources) -> (Project, Vec<Diagnostic>) {
    let file = sources.find("project.toml").expect("a snapshot always has project.toml; this is a bug");
    let mut diagnostics = Vec::new();
    if sources.missing_project {
        diagnostics.push(
            Diagnostic::new(&rules::MISSING_PROJECT, Span::top(file), "this folder has no `project.toml`")
                .help("go into the folder of your project, or make one with `litfass new my-project`"),
        );
    }
    let facts = match sources.missing_project {
        true => facts::read("", file, 0, &mut Vec::new()),
        false => facts_of(sources, file, &mut diagnostics),
    };
    (Project { facts, file }, diagnostics)
}

/// Reads all other files; what was read before and has not changed is not read again.
pub fn load_with(sources: &Sources, project: Project, memo: &mut Memo) -> (Draft, Vec<Diagnostic>) {
    let _stage = tracing::info_span!("load").entered();
    let mut diagnostics = Vec::new();
    not_text(sources, memo.turn_to(sources), &mut diagnostics);
    signs::check(sources, memo, &mut diagnostics);
    let languages: Vec<Tag> = project.languages().into_iter().map(|(tag, _)| tag).collect();
    let (layout, found) = memo.layout(&languages, || {
        let mut found = Vec::new();
        (folder::sort(sources, &languages, &mut found), found)
    });
    diagnostics.extend(found);
    let (home, found) = item(sources, "", "", project.file, &layout.home, |_| ());
    diagnostics.extend(found);

    let without_facts = layout.items.iter().filter(|(_, folder)| folder.facts.is_none());
    let without_facts = without_facts.map(|((collection, id), _)| (*collection, Arc::from(id.as_str())));
    let without_facts = without_facts.chain(layout.misplaced.iter().cloned()).collect();
    let folders: Vec<(&(Collection, String), &Folder)> = layout.items.iter().collect();
    let of = |collection: Collection| {
        let start = folders.partition_point(|((c, _), _)| *c < collection);
        let end = folders.partition_point(|((c, _), _)| *c <= collection);
        &folders[start..end]
    };
    let draft = Draft {
        partners: items(sources, Collection::Partners, of(Collection::Partners), memo, &mut diagnostics),
        activities: items(sources, Collection::Activities, of(Collection::Activities), memo, &mut diagnostics),
        practices: items(sources, Collection::Practices, of(Collection::Practices), memo, &mut diagnostics),
        results: items(sources, Collection::Results, of(Collection::Results), memo, &mut diagnostics),
        news: items(sources, Collection::News, of(Collection::News), memo, &mut diagnostics),
        pages: items(sources, Collection::Pages, of(Collection::Pages), memo, &mut diagnostics),
        project: project.facts,
        project_file: project.file,
        home,
        without_facts,
    };
    (draft, diagnostics)
}

fn not_text(sources: &Sources, files: &[FileId], diagnostics: &mut Vec<Diagnostic>) {
    for id in files.iter().copied() {
        if let Content::NotUtf8 { at, read_as } = &sources.file(id).content {
            // Words and facts begin with a sign that all encodings share, except UTF-16.
            let (place, message, help) = match (at, read_as[*at..].chars().next()) {
                (0, _) | (_, None) => (
                    Span::top(id),
                    "the file is not saved as UTF-8, but probably as UTF-16 (“Unicode” in old editors)",
                    "open it in your editor, choose “Save as”, and take the encoding UTF-8, not “Unicode”",
                ),
                (at, Some(letter)) => (
                    Span::new(id, *at..at + letter.len_utf8()),
                    "the file is not saved as UTF-8: this letter is written as old programs do",
                    "open it in your editor and save it again with the encoding UTF-8",
                ),
            };
            diagnostics.push(Diagnostic::new(&rules::NOT_UTF8, place, message).help(help));
        }
    }
}

/// Items of one collection, read side by side.
fn items<F: facts::Facts + Send + Sync + 'static>(
    sources: &Sources,
    collection: Collection,
    folders: &[(&(Collection, String), &Folder)],
    memo: &mut Memo,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Arc<DraftItem<F>>> {
    let known = &*memo;
    let read: Vec<_> = folders
        .par_iter()
        .enumerate()
        .map(|(place, ((_, id), folder))| {
            if let Some((item, found)) = known.find::<F>(collection, place, folder) {
                return (Some(item), found, false);
            }
            let path = format!("{}/{id}/", collection.folder());
            let Some(file) = folder.facts else { return (None, missing_facts(collection, &path, folder), false) };
            let read = |found: &mut Vec<Diagnostic>| facts_of::<F>(sources, file, found);
            let (item, found) = item(sources, id, &path, file, folder, read);
            (Some(Arc::new(item)), found, true)
        })
        .collect();
    let mut items = Vec::with_capacity(read.len());
    for (place, (item, found, is_new)) in read.into_iter().enumerate() {
        if let Some(item) = item.as_ref().filter(|_| is_new) {
            memo.keep(collection, place, item, &found);
        }
        items.extend(item);
        diagnostics.extend(found);
    }
    items
}

/// The facts of a file; of one that is not UTF-8, which has been told, nothing is expected.
fn facts_of<F: facts::Facts>(sources: &Sources, file: FileId, diagnostics: &mut Vec<Diagnostic>) -> F {
    match sources.file(file).content {
        Content::Text(_) => facts::read(sources.text(file), file, 0, diagnostics),
        _ => facts::read("", file, 0, &mut Vec::new()),
    }
}

fn missing_facts(collection: Collection, path: &str, folder: &Folder) -> Vec<Diagnostic> {
    let place = folder.words.first().map(|w| w.1).or(folder.files.first().copied());
    let facts = collection.facts_file();
    let found = place.map(|place| {
        Diagnostic::new(&rules::MISSING_FACTS, Span::top(place), format!("`{path}` has no `{facts}`"))
            .help(format!("add the file `{path}{facts}` with the facts, or remove the folder"))
    });
    found.into_iter().collect()
}

fn item<F>(
    sources: &Sources,
    id: &str,
    path: &str,
    file: FileId,
    folder: &Folder,
    read: impl FnOnce(&mut Vec<Diagnostic>) -> F,
) -> (DraftItem<F>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let facts = read(&mut diagnostics);
    let words = folder
        .words
        .iter()
        .map(|(tag, file)| {
            let words = markdown::words(*file, sources.text(*file), &mut diagnostics);
            let is_text = matches!(sources.file(*file).content, Content::Text(_));
            DraftWords { tag: tag.clone(), file: *file, words, is_text }
        })
        .collect();
    let files = folder.files.clone();
    (DraftItem { id: Arc::from(id), folder: path.to_owned(), file, facts, words, files }, diagnostics)
}
