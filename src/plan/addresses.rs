//! Where everything is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Language, has_page};
use crate::i18n::slug;
use crate::model::{Collection, ItemRef, Lang, Site};
use crate::source::{FileId, Sources};

/// Sections of the navigation that are no collection.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fixed {
    /// Who shared what with whom.
    Exchange,
    /// Imprint.
    Imprint,
    /// Privacy.
    Privacy,
    /// Accessibility statement.
    Accessibility,
    /// Credits and licences.
    Credits,
    /// Photos of all activities.
    Photos,
}

impl Fixed {
    /// All.
    pub const ALL: [Self; 6] =
        [Self::Exchange, Self::Imprint, Self::Privacy, Self::Accessibility, Self::Credits, Self::Photos];

    /// Id: of the message of its address (`url-…`) and of the free page whose words it shows.
    pub fn id(self) -> &'static str {
        ["exchange", "imprint", "privacy", "accessibility", "credits", "photos"][self as usize]
    }

    /// The page whose words a free page with this id may give.
    pub fn of_id(id: &str) -> Option<Self> {
        [Self::Imprint, Self::Privacy, Self::Accessibility].into_iter().find(|fixed| fixed.id() == id)
    }
}

/// A part of an address that is a message: `url-<id>`.
#[derive(Clone, Copy, Debug)]
pub struct Section(pub &'static str);

/// Where everything is.
pub struct Addresses {
    /// Absolute address of the root, with a `/` at its end.
    pub base: String,
    /// Path of the root on its host: `/` or `/folder/`.
    pub base_path: String,
    homes: Vec<String>,
    sections: Vec<BTreeMap<&'static str, String>>,
    items: Vec<BTreeMap<Collection, Vec<String>>>,
    originals: BTreeMap<Collection, Vec<Lang>>,
    paged: Vec<BTreeMap<Collection, Vec<bool>>>,
    files: BTreeMap<FileId, String>,
    /// Names of the theme's assets with their fingerprints, by plain names.
    pub assets: BTreeMap<String, String>,
    page_word: Vec<String>,
}

impl Addresses {
    /// Gives everything its address.
    pub fn new(site: &Site, sources: &Sources, languages: &[Arc<Language>], assets: &[(String, String)]) -> Self {
        let part = |lang: Lang, id: &str| {
            let word = slug(&languages[lang.0 as usize].messages.get(&format!("url-{id}")));
            if word.is_empty() { id.to_owned() } else { word }
        };
        let homes: Vec<String> =
            site.langs().map(|lang| format!("{}/", site.tag(lang).as_str().to_lowercase())).collect();
        let home = |lang: Lang| &homes[lang.0 as usize];
        let mut sections = Vec::new();
        let mut items = Vec::new();
        let mut paged = Vec::new();
        for lang in site.langs() {
            let mut of_lang: BTreeMap<&'static str, String> = BTreeMap::new();
            let ids = Collection::ALL.iter().map(|c| c.folder()).chain(Fixed::ALL.iter().map(|f| f.id()));
            for id in ids.filter(|id| *id != "pages") {
                of_lang.insert(id, format!("{}{}/", home(lang), part(lang, id)));
            }
            let mut by_collection = BTreeMap::new();
            let mut has = BTreeMap::new();
            for collection in Collection::ALL {
                let prefix = of_lang.get(collection.folder()).unwrap_or(home(lang));
                let paths = site.items(collection).map(|item| item_path(site, item, lang, prefix, &of_lang));
                by_collection.insert(collection, paths.collect::<Vec<String>>());
                has.insert(collection, site.items(collection).map(|item| has_page(site, item, lang)).collect());
            }
            sections.push(of_lang);
            items.push(by_collection);
            paged.push(has);
        }
        let originals = Collection::ALL
            .into_iter()
            .map(|c| (c, site.items(c).map(|item| site.core(item).original).collect()))
            .collect();
        let base = site.project.url.clone();
        let base_path = url::Url::parse(&base).map_or("/".into(), |url| url.path().to_owned());
        Self {
            base,
            base_path,
            page_word: site.langs().map(|lang| part(lang, "page")).collect(),
            files: files(site, sources),
            assets: assets.iter().cloned().collect(),
            homes,
            sections,
            items,
            originals,
            paged,
        }
    }

    /// Home page of a language.
    pub fn home(&self, lang: Lang) -> &str {
        &self.homes[lang.0 as usize]
    }

    /// First page of the list of a collection (not of free pages).
    pub fn list(&self, lang: Lang, collection: Collection) -> &str {
        self.section(lang, collection.folder())
    }

    /// A page that every site has.
    pub fn fixed(&self, lang: Lang, fixed: Fixed) -> &str {
        self.section(lang, fixed.id())
    }

    fn section(&self, lang: Lang, id: &str) -> &str {
        &self.sections[lang.0 as usize][id]
    }

    /// The item's page in a language, or the original's where there is none.
    pub fn item(&self, item: ItemRef, lang: Lang) -> &str {
        let index = item.index as usize;
        let lang = if self.paged[lang.0 as usize][&item.collection][index] {
            lang
        } else {
            self.originals[&item.collection][index]
        };
        &self.items[lang.0 as usize][&item.collection][index]
    }

    /// Page (from 0) of a list whose first page is `first`.
    pub fn nth(&self, lang: Lang, first: &str, page: usize) -> String {
        match page {
            0 => first.to_owned(),
            n => format!("{first}{}/{}/", self.page_word[lang.0 as usize], n + 1),
        }
    }

    /// A published file of the project.
    pub fn file(&self, file: FileId) -> Option<&str> {
        self.files.get(&file).map(String::as_str)
    }

    /// All published files.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &str)> {
        self.files.iter().map(|(file, path)| (*file, path.as_str()))
    }

    /// The Atom feed of a language.
    pub fn feed(&self, lang: Lang) -> String {
        format!("{}atom.xml", self.list(lang, Collection::News))
    }

    /// The cards of all practices of a language, for the filter of the gallery.
    pub fn practice_index(&self, lang: Lang) -> String {
        format!("{}index.json", self.list(lang, Collection::Practices))
    }

    /// The calendar of a language.
    pub fn calendar(&self, lang: Lang) -> String {
        format!("{}calendar.ics", self.list(lang, Collection::Activities))
    }

    /// The calendar of one activity, beside its page.
    pub fn event(&self, lang: Lang, item: ItemRef, id: &str) -> String {
        format!("{}{id}.ics", self.item(item, lang))
    }

    /// Absolute address of a path.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

fn item_path(site: &Site, item: ItemRef, lang: Lang, prefix: &str, fixed: &BTreeMap<&'static str, String>) -> String {
    let core = site.core(item);
    if item.collection == Collection::Pages
        && let Some(page) = Fixed::of_id(&core.id)
    {
        return fixed[page.id()].clone();
    }
    // Where there is no translation yet, the id stands, and not the original's slug, which is in another language.
    let slug = core.words[lang.0 as usize].as_ref().and_then(|words| words.slug.as_deref()).unwrap_or(&core.id);
    format!("{prefix}{slug}/")
}

/// Files that are published: drawings under `media/` with a fingerprint, so that hosts may cache them for ever;
/// downloads under `files/` by their own names, so that reports can cite them.
fn files(site: &Site, sources: &Sources) -> BTreeMap<FileId, String> {
    let mut files = BTreeMap::new();
    let mut picture = |file: FileId| {
        // Photos have other files, see `photos`.
        if sources.blob(file).is_some() {
            return;
        }
        let path = sources.path(file);
        let hash = blake3::hash(sources.text(file).as_bytes()).to_hex();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let folder = folder.split('/').map(slug).collect::<Vec<_>>().join("/");
        let slash = if folder.is_empty() { "" } else { "/" };
        let ending = ending.to_ascii_lowercase();
        files.insert(file, format!("media/{folder}{slash}{}.{}.{ending}", slug(stem), &hash[..10]));
    };
    let cores = Collection::ALL.into_iter().flat_map(|c| site.items(c)).map(|item| site.core(item)).chain([&site.home]);
    let cores: Vec<_> = cores.collect();
    for photo in cores.iter().flat_map(|core| &core.photos) {
        picture(photo.file);
    }
    site.partners.iter().filter_map(|p| p.facts.logo).for_each(|(file, _)| picture(file));
    site.project.logo.iter().for_each(|(file, _)| picture(*file));
    let mut download = |file: FileId| {
        files.entry(file).or_insert_with(|| format!("files/{}", url_path(sources.path(file))));
    };
    for result in &site.results {
        for file in &result.facts.files {
            download(file.file);
            file.editable.into_iter().for_each(&mut download);
        }
    }
    cores.iter().flat_map(|core| core.words.iter().flatten()).flat_map(|words| words.files()).for_each(download);
    files
}

/// A file's path with letters that every host serves: the name's own where they are plain, a slug otherwise.
fn url_path(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let part = |part: &str| {
        if part.chars().all(plain) && !part.starts_with('.') {
            return part.to_owned();
        }
        match part.rsplit_once('.') {
            Some((stem, ending)) => format!("{}.{}", slug(stem), slug(ending)),
            None => slug(part),
        }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}
