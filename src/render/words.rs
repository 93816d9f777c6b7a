//! Fills the holes of words for one page.

use std::borrow::Cow;
use std::sync::Arc;

use super::body::{Fill, escape, fill};
use super::picture::{self, Around, Manner, SIZES};
use super::theme::Asked;
use super::view::{Link, Picture, TextPart};
use super::voice::Voice;
use crate::i18n::Arg;
use crate::model::{self, Body, Collection, Core, HoleKind, ItemRef, Target};

/// The words of an item on a page.
pub struct Page<'a> {
    /// The page's language.
    pub voice: Voice<'a>,
    /// The item.
    pub core: &'a Core,
    /// What leads to the site's root.
    pub root: &'a str,
}

/// Filler of one body.
struct Filler<'a, 'b> {
    page: &'b Page<'a>,
    links: &'b [Target],
}

impl Page<'_> {
    /// A body as HTML.
    pub fn html(&self, body: &Body<Target>) -> String {
        let mut out = String::with_capacity(body.html.len() + body.holes.len() * 60);
        fill(body, &Filler { page: self, links: &body.links }, &mut out);
        out
    }

    /// What all items have in their views. `prev` and `next` are for the caller to add.
    pub fn text(&self, asked: &Asked) -> TextPart {
        let (words, spoken) = self.core.words_in(self.voice.lang);
        let (content_lang, content_dir) = self.voice.foreign(spoken);
        let shown = shown(&words.body);
        let cover = self.core.cover.map(|i| &self.core.photos[i]);
        let in_words = |name: &str| shown.all || shown.files.iter().any(|file| **file == *name);
        let photos = self.core.photos.iter().enumerate();
        let photos = photos.filter(|(i, photo)| Some(*i) != self.core.cover && !in_words(&photo.name));
        TextPart {
            id: self.core.id.to_string(),
            heading: words.title.text.clone(),
            summary_html: words.summary.as_ref().map(|s| s.html.clone()).unwrap_or_default(),
            html: self.html(&words.body),
            content_lang,
            content_dir,
            contents: some(asked.contents, || {
                words.body.headings.iter().filter(|h| h.level <= 3).map(anchor).collect()
            }),
            cover: some(asked.cover, || {
                cover.filter(|photo| !in_words(&photo.name)).and_then(|photo| self.voice.photo(self.core, photo))
            }),
            photos: some(asked.photos, || photos.filter_map(|(_, photo)| self.voice.photo(self.core, photo)).collect()),
            facts: Vec::new(),
            prev: None,
            next: None,
        }
    }
}

/// What is asked for; otherwise nothing.
pub fn some<T: Default>(is_asked: bool, make: impl FnOnce() -> T) -> T {
    if is_asked { make() } else { T::default() }
}

fn anchor(heading: &model::Heading) -> Link {
    let path = format!("#{}", heading.id);
    Link { title: heading.text.clone(), path, key: heading.level.to_string(), ..Link::default() }
}

/// Pictures that words show themselves.
struct Shown {
    files: Vec<Arc<str>>,
    all: bool,
}

fn shown(body: &Body<Target>) -> Shown {
    let mut shown = Shown { files: Vec::new(), all: false };
    for hole in body.holes.iter() {
        match &hole.kind {
            HoleKind::Picture(picture) => shown.files.push(picture.file.clone()),
            HoleKind::Gallery(files) if files.is_empty() => shown.all = true,
            HoleKind::Gallery(files) => shown.files.extend(files.iter().cloned()),
            HoleKind::Video { poster: Some(file), .. } => shown.files.push(file.clone()),
            _ => {}
        }
    }
    shown
}

impl Filler<'_, '_> {
    fn address(&self, n: u32) -> String {
        let page = self.page;
        match &self.links[n as usize] {
            Target::Item(item, anchor) => {
                let path = page.voice.plan.addresses.item(*item, page.voice.lang);
                match anchor {
                    Some(anchor) => format!("{}{path}#{anchor}", page.root),
                    None => format!("{}{path}", page.root),
                }
            }
            Target::Here(anchor) => format!("#{anchor}"),
            Target::File(file) => {
                format!("{}{}", page.root, page.voice.plan.addresses.file(*file).unwrap_or_default())
            }
            Target::Web(address) => address.clone(),
        }
    }

    fn view(&self, file: &str) -> Option<Picture> {
        let voice = self.page.voice;
        let (core, name) = match file.strip_prefix('/') {
            Some(shared) => (&voice.site.home, shared),
            None => (self.page.core, file),
        };
        voice.photo(core, core.photo(name)?)
    }
}

impl Fill for Filler<'_, '_> {
    fn link(&self, n: u32) -> Cow<'_, str> {
        self.address(n).into()
    }

    fn message(&self, id: &'static str) -> Cow<'_, str> {
        self.page.voice.language.messages.get(id)
    }

    fn picture(&self, picture: &model::Picture, out: &mut String) {
        let Some(mut view) = self.view(&picture.file) else { return };
        if let Some(alt) = &picture.alt {
            view.alt = alt.clone();
        }
        if let Some(caption) = &picture.caption {
            view.caption = caption.clone();
        }
        if picture.figure { self.figure(&view, out) } else { self.img(&view, out) }
    }

    fn gallery(&self, files: &[Arc<str>], out: &mut String) {
        let core = self.page.core;
        let all: Vec<&str> = core.photos.iter().map(|photo| &*photo.name).collect();
        let files: Vec<&str> = if files.is_empty() { all } else { files.iter().map(|file| &**file).collect() };
        out.push_str("<div class=\"gallery\">");
        for view in files.into_iter().filter_map(|file| self.view(file)) {
            self.figure(&view, out);
        }
        out.push_str("</div>");
    }

    fn download(&self, link: u32, title: Option<&str>, out: &mut String) {
        let voice = self.page.voice;
        match &self.links[link as usize] {
            Target::Item(item, _) if item.collection == Collection::Results => {
                out.push_str("<ul class=\"downloads\">");
                for file in super::results::downloads(voice, item.index) {
                    let address = format!("{}{}", self.page.root, file.path);
                    out.push_str("<li>");
                    self.file(&address, &file.title, &format!("{}, {}", file.format, file.size), out);
                    out.push_str("</li>");
                }
                out.push_str("</ul>");
            }
            Target::File(file) => {
                let address = self.address(link);
                let name = address.rsplit('/').next().unwrap_or_default().to_owned();
                let (format, size) = super::results::format_and_size(voice, *file);
                out.push_str("<p class=\"download\">");
                self.file(&address, title.unwrap_or(&name), &format!("{format}, {size}"), out);
                out.push_str("</p>");
            }
            _ => {
                out.push_str("<p class=\"download\">");
                self.file(&self.address(link), title.unwrap_or_default(), "", out);
                out.push_str("</p>");
            }
        }
    }

    fn video(&self, url: &str, title: &str, poster: Option<&str>, out: &mut String) {
        let label = self.page.voice.tell("video-open", &[("title", Arg::Text(title))]);
        out.push_str("<figure class=\"video\"><a rel=\"external\" href=\"");
        escape(url, out);
        out.push_str("\">");
        if let Some(view) = poster.and_then(|file| self.view(file)) {
            self.img(&view, out);
        }
        out.push_str("<span>");
        escape(&label, out);
        out.push_str("</span></a></figure>");
    }
}

impl Filler<'_, '_> {
    fn file(&self, address: &str, title: &str, note: &str, out: &mut String) {
        out.push_str("<a download href=\"");
        escape(address, out);
        out.push_str("\">");
        escape(title, out);
        out.push_str("</a>");
        if !note.is_empty() {
            out.push_str(" <span class=\"note\">(");
            escape(note, out);
            out.push_str(")</span>");
        }
    }

    fn img(&self, view: &Picture, out: &mut String) {
        picture::write(view, self.manner(), out);
    }

    fn figure(&self, view: &Picture, out: &mut String) {
        let voice = self.page.voice;
        let tag = voice.site.tag(voice.lang);
        let enlarge = voice.say("photo-enlarge");
        let around = Around { lang: tag.as_str(), dir: voice.language.dir, enlarge: &enlarge };
        picture::write_figure(view, self.manner(), around, out);
    }

    fn manner(&self) -> Manner<'_> {
        Manner { root: self.page.root, sizes: SIZES, first: false, bare: false }
    }
}

/// Reference to an item of a collection.
pub fn item(collection: Collection, index: u32) -> ItemRef {
    ItemRef { collection, index }
}
