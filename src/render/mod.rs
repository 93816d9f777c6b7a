//! Entries of the plan become bytes. Pure: the same entry gives the same bytes, whoever asks.

pub mod body;
mod calendar;
mod cards;
mod data;
mod drawings;
mod exchange;
mod feed;
mod index;
mod items;
mod json_ld;
mod layout;
mod lists;
mod once;
mod photos;
mod picture;
mod practice;
mod qr;
mod results;
mod shared;
mod sitemap;
mod special;
pub mod theme;
pub mod view;
mod voice;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use tera::Value;

use crate::develop::{Album, StoredFile};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::RENDER;
use crate::load::svg;
use crate::model::{Collection, ItemRef, Lang, Site};
use crate::plan::{Entry, Language, PageKind, Plan, Show};
use crate::source::{Content, FileId, Sources, Span};
use index::Index;
use items::Making;
use layout::Frame;
use shared::Shared;
use theme::{Asked, AssetContent, Theme};
use view::Layout;
use voice::Voice;

/// What the site may load and do: only its own files, no inline code, no forms (CSP level 3).
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// What an entry became.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Made<'a> {
    /// Bytes: they stand in the buffer.
    Bytes,
    /// A copy of a file of the project.
    Copy(FileId),
    /// A copy of a file that was made of a photo.
    Stored(&'a StoredFile),
}

/// The template that shows a kind of page.
pub fn template_of(kind: &PageKind) -> &'static str {
    match kind {
        PageKind::Home => "home.html",
        PageKind::List(collection, _) | PageKind::Item(ItemRef { collection, .. }) => {
            let is_list = matches!(kind, PageKind::List(..));
            match collection {
                Collection::Partners => ["partner.html", "partners.html"][usize::from(is_list)],
                Collection::Activities => ["activity.html", "activities.html"][usize::from(is_list)],
                Collection::Practices => ["practice.html", "practices.html"][usize::from(is_list)],
                Collection::Results => ["result.html", "results.html"][usize::from(is_list)],
                Collection::News => ["news-item.html", "news.html"][usize::from(is_list)],
                Collection::Pages => "page.html",
            }
        }
        PageKind::Practices(..) => "practices.html",
        PageKind::Exchange => "exchange.html",
        PageKind::Imprint => "imprint.html",
        PageKind::Privacy => "page.html",
        PageKind::Accessibility => "accessibility.html",
        PageKind::Photos => "photos.html",
        PageKind::Credits => "credits.html",
        PageKind::Missing => "404.html",
    }
}

/// Everything that entries are rendered from.
pub struct Renderer<'a> {
    site: &'a Site,
    plan: &'a Plan,
    sources: &'a Sources,
    languages: &'a [Arc<Language>],
    theme: &'a Theme,
    album: &'a Album,
    common: Arc<Common>,
}

/// What pages share, made once for a plan.
pub struct Common {
    shared: Vec<Shared>,
    index: Index,
    assets: Value,
    csp: Value,
    edition: u64,
}

impl<'a> Renderer<'a> {
    /// Makes ready what pages share.
    pub fn new(
        site: &'a Site,
        plan: &'a Plan,
        sources: &'a Sources,
        languages: &'a [Arc<Language>],
        theme: &'a Theme,
        album: &'a Album,
    ) -> Self {
        let voice =
            |lang: Lang| Voice { site, plan, sources, album, language: &languages[lang.0 as usize], languages, lang };
        let langs: Vec<Lang> = site.langs().collect();
        let assets: BTreeMap<&String, String> =
            plan.addresses.assets.iter().map(|(plain, printed)| (plain, format!("assets/{printed}"))).collect();
        let (shared, index) = rayon::join(
            || langs.into_par_iter().map(|lang| Shared::new(voice(lang), &theme.options)).collect(),
            || Index::new(site, plan),
        );
        let common = Common {
            shared,
            index,
            assets: Value::from_serializable(&assets),
            csp: Value::from(CSP),
            edition: once::new_edition(),
        };
        Self { site, plan, sources, languages, theme, album, common: Arc::new(common) }
    }

    /// What its pages share, for another renderer of the same plan.
    pub fn common(&self) -> Arc<Common> {
        Arc::clone(&self.common)
    }

    /// The same with what another renderer of the plan made ready.
    pub fn with(
        site: &'a Site,
        plan: &'a Plan,
        sources: &'a Sources,
        languages: &'a [Arc<Language>],
        theme: &'a Theme,
        album: &'a Album,
        common: Arc<Common>,
    ) -> Self {
        Self { site, plan, sources, languages, theme, album, common }
    }

    /// Renders one entry into a buffer, which is emptied first; it may be used again and again.
    ///
    /// # Errors
    /// A template that fails.
    pub fn render(&self, entry: &Entry, out: &mut Vec<u8>) -> Result<Made<'_>, Box<Diagnostic>> {
        out.clear();
        let bytes = match &entry.show {
            Show::Page(lang, kind) => return self.page(entry, *lang, kind, out),
            Show::Chooser => return self.chooser(out),
            Show::Missing => return self.missing(out),
            Show::PracticeIndex(lang) => return self.practice_index(*lang, out),
            Show::Feed(lang) => feed::feed(self.making(*lang, &self.plan.addresses.base, &Asked::ALL)),
            Show::Calendar(lang) => calendar::all(self.voice(*lang)),
            Show::Event(lang, index) => calendar::one(self.voice(*lang), *index),
            Show::Sitemap(part) => sitemap::sitemap(self.plan, &self.voices(), *part),
            Show::SitemapIndex(parts) => sitemap::index(self.plan, *parts),
            Show::Robots => sitemap::robots(self.plan),
            Show::ProjectJson => data::project(&self.voices()),
            Show::PracticesCsv => data::practices(&self.voices()),
            Show::Asset(name) => match &self.theme.assets[name].content {
                AssetContent::Bytes(bytes) => bytes.clone(),
                AssetContent::File(file) => return Ok(Made::Copy(*file)),
            },
            Show::File(file) => match self.svg(*file)? {
                Some(svg) => svg.into_bytes(),
                None => return Ok(Made::Copy(*file)),
            },
            Show::Photo(photo, form) => {
                let made = self.album.photo(*photo).map(|made| &made.files[*form]);
                return Ok(Made::Stored(made.expect("photos are made before pages; this is a bug")));
            }
            Show::Stripped(file) => {
                let stored = self.album.stripped(*file);
                return Ok(Made::Stored(stored.expect("photos are stripped before pages are made; this is a bug")));
            }
            Show::Share(index) => {
                let stored = self.album.share(*index);
                return Ok(Made::Stored(stored.expect("share pictures are made before pages; this is a bug")));
            }
            Show::Redirect(to) => self.redirect(entry, to),
        };
        out.extend_from_slice(&bytes);
        Ok(Made::Bytes)
    }

    /// The template that shows a page, and the funding marking that must stand on it; none for what is no page.
    pub fn shown_by(&self, entry: &Entry) -> Option<(&'static str, view::Funding)> {
        let (template, lang) = match &entry.show {
            Show::Page(lang, kind) => (template_of(kind), *lang),
            Show::Chooser => ("chooser.html", self.site.default),
            Show::Missing => ("404.html", self.site.default),
            _ => return None,
        };
        Some((template, shared::funding(self.voice(lang))))
    }

    fn voice(&self, lang: Lang) -> Voice<'_> {
        let language = &self.languages[lang.0 as usize];
        let (site, plan, sources, album) = (self.site, self.plan, self.sources, self.album);
        Voice { site, plan, sources, album, language, languages: self.languages, lang }
    }

    fn voices(&self) -> Vec<Voice<'_>> {
        self.site.langs().map(|lang| self.voice(lang)).collect()
    }

    fn making<'s>(&'s self, lang: Lang, root: &'s str, asked: &'s Asked) -> Making<'s> {
        Making {
            voice: self.voice(lang),
            cards: &self.common.shared[lang.0 as usize].cards,
            map: &self.common.shared[lang.0 as usize].map,
            index: &self.common.index,
            root,
            asked,
        }
    }

    fn frame<'s>(&'s self, lang: Lang, asked: &'s Asked) -> Frame<'s> {
        Frame {
            voice: self.voice(lang),
            shared: &self.common.shared[lang.0 as usize],
            assets: &self.common.assets,
            csp: &self.common.csp,
            asked,
        }
    }

    fn page(&self, entry: &Entry, lang: Lang, kind: &PageKind, out: &mut Vec<u8>) -> Result<Made<'_>, Box<Diagnostic>> {
        let name = template_of(kind);
        let asked = self.theme.asked(name);
        let layout = layout::layout(&self.frame(lang, asked), entry, kind);
        let root = layout.root.clone();
        let making = self.making(lang, &root, asked);
        match kind {
            PageKind::Home => self.template(out, name, &layout, &lists::home(making)),
            PageKind::List(Collection::Partners, page) => {
                self.template(out, name, &layout, &lists::partners(making, *page))
            }
            PageKind::List(Collection::Activities, page) => {
                self.template(out, name, &layout, &lists::activities(making, *page))
            }
            PageKind::List(Collection::News, page) => self.template(out, name, &layout, &lists::news(making, *page)),
            PageKind::List(_, page) => self.template(out, name, &layout, &lists::results(making, *page)),
            PageKind::Practices(list, page) => {
                let facets = &self.common.shared[lang.0 as usize].facets;
                self.template(out, name, &layout, &lists::practices(making, *list, *page, facets))
            }
            PageKind::Item(item) => match item.collection {
                Collection::Partners => self.template(out, name, &layout, &items::partner(making, item.index)),
                Collection::Activities => self.template(out, name, &layout, &items::activity(making, item.index)),
                Collection::Practices => self.template(out, name, &layout, &practice::practice(making, item.index)),
                Collection::Results => self.template(out, name, &layout, &results::result(making, item.index)),
                Collection::News => self.template(out, name, &layout, &items::news(making, item.index)),
                Collection::Pages => self.template(out, name, &layout, &items::page(making, item.index)),
            },
            PageKind::Exchange => self.template(out, name, &layout, &exchange::exchange(making)),
            PageKind::Imprint => self.template(out, name, &layout, &special::imprint(making)),
            PageKind::Privacy => self.template(out, name, &layout, &special::privacy(making)),
            PageKind::Accessibility => self.template(out, name, &layout, &special::accessibility(making)),
            PageKind::Photos => self.template(out, name, &layout, &photos::photos(making)),
            PageKind::Credits => self.template(out, name, &layout, &special::credits(making)),
            PageKind::Missing => self.template(out, name, &layout, &special::missing(Vec::new())),
        }
    }

    fn chooser(&self, out: &mut Vec<u8>) -> Result<Made<'_>, Box<Diagnostic>> {
        let lang = self.site.default;
        let voice = self.voice(lang);
        let mut layout = layout::bare(
            &self.frame(lang, &Asked::ALL),
            "./".into(),
            self.common.shared[lang.0 as usize].site_title.clone(),
        );
        layout.noindex = false;
        layout.canonical = Some(self.plan.addresses.base.clone());
        layout.description = self.site.home.words_in(lang).0.describe().to_owned();
        layout.alternates = self
            .site
            .langs()
            .filter(|lang| self.site.home.speaks(*lang))
            .map(|lang| (self.site.tag(lang).to_string(), self.plan.addresses.home(lang)))
            .chain([("x-default".to_owned(), "")])
            .map(|(hreflang, path)| view::Alternate { hreflang, href: self.plan.addresses.absolute(path) })
            .collect();
        self.template(out, "chooser.html", &layout, &special::chooser(voice, self.plan, self.languages))
    }

    /// The cards of all practices as JSON: the HTML of the template, with a sign in the place of `root`, since pages of
    /// the gallery stand at several depths. The HTML is the same as on the pages, so a script need not build any.
    fn practice_index(&self, lang: Lang, out: &mut Vec<u8>) -> Result<Made<'_>, Box<Diagnostic>> {
        let root = once::MARK.to_string();
        let layout = layout::bare(&self.frame(lang, &Asked::ALL), root.clone(), String::new());
        self.template(out, "cards.html", &layout, &lists::all_practices(self.making(lang, &root, &Asked::ALL)))?;
        let cards = serde_json::json!({ "cards": String::from_utf8_lossy(out) });
        *out = cards.to_string().into_bytes();
        Ok(Made::Bytes)
    }

    fn missing(&self, out: &mut Vec<u8>) -> Result<Made<'_>, Box<Diagnostic>> {
        let lang = self.site.default;
        let title = self.voice(lang).say("not-found-title");
        let layout = layout::bare(&self.frame(lang, &Asked::ALL), self.plan.addresses.base_path.clone(), title);
        let choices = special::choices(self.voice(lang), self.plan, self.languages);
        self.template(out, "404.html", &layout, &special::missing(choices))
    }

    fn template(
        &self,
        out: &mut Vec<u8>,
        name: &str,
        layout: &Layout,
        view: &impl Serialize,
    ) -> Result<Made<'_>, Box<Diagnostic>> {
        let mut context = layout.context();
        context.insert("view", view);
        once::begin(self.common.edition);
        match self.theme.tera.render_to(name, &context, out) {
            Ok(()) => Ok(Made::Bytes),
            Err(error) => Err(Box::new(self.theme.explain(&RENDER, &error, Span::top(self.site.home.file)))),
        }
    }

    /// The drawing of a file, cleaned; `None` for a file that is published as it is.
    fn svg(&self, file: FileId) -> Result<Option<String>, Box<Diagnostic>> {
        let source = self.sources.file(file);
        let is_drawing = source.path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("svg"));
        match &source.content {
            // Those that pages show were refused by `check`; downloads are looked at here. None is published unclean.
            Content::Text(text) if is_drawing => svg::clean(text)
                .map(|cleaned| Some(cleaned.svg))
                .map_err(|why| Box::new(svg::refused(file, &source.path, &why))),
            _ => Ok(None),
        }
    }

    /// A page that leads on, for hosts where nothing but files can be set up.
    fn redirect(&self, entry: &Entry, to: &str) -> Vec<u8> {
        let mut target = String::new();
        body::escape(&format!("{}{to}", layout::root(&entry.path)), &mut target);
        let mut canonical = String::new();
        body::escape(&self.plan.addresses.absolute(to), &mut canonical);
        let lang = self.site.tag(self.site.default);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{target}</title><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{canonical}\"><meta http-equiv=\"refresh\" content=\"0; url={target}\"></head>\n<body><p><a href=\"{target}\">{target}</a></p></body>\n</html>\n"
        )
        .into_bytes()
    }
}
