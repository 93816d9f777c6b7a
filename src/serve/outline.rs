//! Where a page comes from: its files, and the same page in other languages.

use serde::Serialize;

use super::urls::Urls;
use super::version::Version;
use crate::model::{Collection, Core, ItemRef, Lang, Site};
use crate::plan::{PageKind, Show, has_page};
use crate::render::template_of;

/// What a page is made of.
#[derive(Serialize)]
pub struct Outline {
    /// Its files.
    pub files: Vec<File>,
    /// The same page in all languages.
    pub languages: Vec<Language>,
}

/// A file that a page comes from.
#[derive(Serialize)]
pub struct File {
    /// Below the project folder, or below Litfass's own for one that it brings.
    pub path: String,
    /// `facts`, `words`, `template`, `messages` or `photo`.
    pub what: &'static str,
    /// Whether it is the project's, so that it can be opened.
    pub open: bool,
}

/// A page in a language.
#[derive(Serialize)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// `original`, `translated`, `fallback` or `missing`.
    pub state: &'static str,
    /// Where the page is on this server; empty where there is none.
    pub url: String,
    /// Whether it is the page that is looked at.
    pub here: bool,
}

/// The item that a page shows, and its language; none for lists and the like.
pub fn subject(site: &Site, show: &Show) -> Option<(ItemRef, Lang)> {
    let Show::Page(lang, kind) = show else { return None };
    let item = match kind {
        PageKind::Item(item) => Some(*item),
        PageKind::Imprint => site.page("imprint"),
        PageKind::Privacy => site.page("privacy"),
        PageKind::Accessibility => site.page("accessibility"),
        _ => None,
    };
    item.map(|item| (item, *lang))
}

/// The outline of a page.
pub fn outline(version: &Version, index: usize, urls: &Urls) -> Outline {
    let site = &version.ready.site;
    let Show::Page(lang, kind) = &version.entry(index).show else {
        return Outline { files: vec![project()], languages: Vec::new() };
    };
    let subject = subject(site, &version.entry(index).show);
    let core = match kind {
        PageKind::Home => Some(&site.home),
        _ => subject.map(|(item, _)| site.core(item)),
    };
    let mut files = core.map_or_else(Vec::new, |core| files_of(version, core, *lang));
    files.push(template(version, template_of(kind)));
    files.extend(messages(version, *lang));
    Outline { files, languages: languages(version, index, kind, core, urls) }
}

fn project() -> File {
    File { path: "project.toml".into(), what: "facts", open: true }
}

fn files_of(version: &Version, core: &Core, lang: Lang) -> Vec<File> {
    let path = |file| version.sources.path(file).to_owned();
    let mut files = vec![File { path: path(core.file), what: "facts", open: true }];
    files.push(File { path: path(core.words_in(lang).0.file), what: "words", open: true });
    files.extend(core.photos.iter().map(|photo| File { path: path(photo.file), what: "photo", open: true }));
    files
}

fn template(version: &Version, name: &str) -> File {
    match version.ready.theme.file_of(name) {
        Some(file) => File { path: version.sources.path(file).to_owned(), what: "template", open: true },
        None => File { path: format!("templates/{name}"), what: "template", open: false },
    }
}

fn messages(version: &Version, lang: Lang) -> Vec<File> {
    let folder = format!("locales/{}", version.ready.site.tag(lang));
    let own: Vec<File> = version
        .sources
        .below(&folder)
        .map(|(_, file)| File { path: file.path.to_string(), what: "messages", open: true })
        .collect();
    if own.is_empty() { vec![File { path: format!("{folder}/"), what: "messages", open: false }] } else { own }
}

fn languages(version: &Version, index: usize, kind: &PageKind, core: Option<&Core>, urls: &Urls) -> Vec<Language> {
    let site = &version.ready.site;
    let plan = &version.ready.plan;
    let here = &version.entry(index).path;
    site.langs()
        .map(|lang| {
            let path = match (kind, subject(site, &version.entry(index).show)) {
                (PageKind::Home, _) => Some(plan.addresses.home(lang).to_owned()),
                (_, Some((item, _))) => has_page(site, item, lang).then(|| plan.addresses.item(item, lang).to_owned()),
                _ => same_kind(version, kind, lang),
            };
            let state = match core {
                _ if path.is_none() => "missing",
                Some(core) if core.original == lang => "original",
                Some(core) if !core.speaks(lang) => "fallback",
                _ => "translated",
            };
            Language {
                tag: site.tag(lang).to_string(),
                name: version.ready.languages[lang.0 as usize].autonym.clone(),
                state,
                here: path.as_ref() == Some(here),
                url: path.map(|path| urls.url(&path)).unwrap_or_default(),
            }
        })
        .collect()
}

/// The list or other page of the same kind in another language; a page of a facet leads to the gallery.
fn same_kind(version: &Version, kind: &PageKind, lang: Lang) -> Option<String> {
    let addresses = &version.ready.plan.addresses;
    match kind {
        PageKind::Practices(..) => Some(addresses.list(lang, Collection::Practices).to_owned()),
        PageKind::List(collection, _) => Some(addresses.list(lang, *collection).to_owned()),
        _ => {
            let same = |entry: &&crate::plan::Entry| entry.show == Show::Page(lang, kind.clone());
            version.ready.plan.entries.iter().find(same).map(|entry| entry.path.clone())
        }
    }
}
