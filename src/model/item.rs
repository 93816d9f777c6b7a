//! What all items have: id, words per language, pictures.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Body, Collection, Lang, Licence};
use crate::i18n::Date;
use crate::source::{FileId, Span};

/// An item of the site by its place in its collection.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ItemRef {
    /// The collection.
    pub collection: Collection,
    /// The place in it.
    pub index: u32,
}

/// An item: what all have, and the facts of its kind.
#[derive(Clone, Debug)]
pub struct Item<F> {
    /// What all items have.
    pub core: Core,
    /// The facts of its kind.
    pub facts: F,
}

/// What all items have.
#[derive(Clone, Debug)]
pub struct Core {
    /// The folder's name; empty for the home page.
    pub id: Arc<str>,
    /// The file with its facts.
    pub file: FileId,
    /// The language it was first written in.
    pub original: Lang,
    /// Words by language, as many as the site has languages.
    pub words: Vec<Option<Words>>,
    /// Its pictures in their order.
    pub photos: Vec<Photo>,
    /// The card's picture, an index into `photos`.
    pub cover: Option<usize>,
    /// Former addresses, paths from the site's root without the first `/`.
    pub aliases: Vec<String>,
}

impl Core {
    /// The words in a language, or the original's; and in which they are.
    pub fn words_in(&self, lang: Lang) -> (&Words, Lang) {
        match &self.words[lang.0 as usize] {
            Some(words) => (words, lang),
            None => (self.original_words(), self.original),
        }
    }

    /// The original's words. `check` makes sure that they are there.
    pub fn original_words(&self) -> &Words {
        self.words[self.original.0 as usize]
            .as_ref()
            .expect("an item has words in its original language; this is a bug")
    }

    /// Whether there are words in a language.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.words.get(lang.0 as usize).is_some_and(Option::is_some)
    }

    /// The photo with a file name.
    pub fn photo(&self, name: &str) -> Option<&Photo> {
        self.photos.iter().find(|photo| *photo.name == *name)
    }
}

/// Words of one item in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// The file.
    pub file: FileId,
    /// Title.
    pub title: Line,
    /// First paragraph.
    pub summary: Option<Line>,
    /// The item's part of the address.
    pub slug: Option<Arc<str>>,
    /// For search engines.
    pub description: Option<String>,
    /// The rest.
    pub body: Body<Target>,
    /// Words for pictures by file name.
    pub photos: BTreeMap<Arc<str>, PhotoWords>,
    /// What only some kinds have; most have none.
    pub more: Option<Box<MoreWords>>,
}

impl Words {
    /// Description, or else the summary, or nothing.
    pub fn describe(&self) -> &str {
        self.description.as_deref().or(self.summary.as_ref().map(|s| s.text.as_str())).unwrap_or_default()
    }

    /// The files that the words link to.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.bodies().flat_map(|body| &body.links).filter_map(|link| match link {
            Target::File(file) => Some(*file),
            _ => None,
        })
    }

    /// All bodies: the words themselves, then those of the front matter.
    pub fn bodies(&self) -> impl Iterator<Item = &Body<Target>> {
        let more = self.more.iter().flat_map(|m| [&m.transfer, &m.evidence, &m.difficulties, &m.lessons]);
        std::iter::once(&self.body).chain(more.filter_map(Option::as_ref))
    }
}

/// A line of words: inline HTML without links, and the same as plain text.
#[derive(Clone, Debug)]
pub struct Line {
    /// Safe inline HTML.
    pub html: String,
    /// Plain text.
    pub text: String,
    /// Where.
    pub span: Span,
}

/// Words for a picture.
#[derive(Clone, Debug, Default)]
pub struct PhotoWords {
    /// Alt text; `Some("")` for a picture that only decorates.
    pub alt: Option<String>,
    /// Caption.
    pub caption: Option<String>,
}

/// Words that only some kinds have.
#[derive(Clone, Debug, Default)]
pub struct MoreWords {
    /// Practices: what it takes.
    pub resources: Vec<String>,
    /// Practices: how to repeat it.
    pub transfer: Option<Body<Target>>,
    /// Practices: what shows that it works.
    pub evidence: Option<Body<Target>>,
    /// Practices: what was hard.
    pub difficulties: Option<Body<Target>>,
    /// Practices: what was learned.
    pub lessons: Option<Body<Target>>,
    /// Practices: what an adopter changed, by partner id.
    pub adopted: BTreeMap<String, String>,
    /// Results: titles of files by name.
    pub files: BTreeMap<String, String>,
}

/// A picture of an item.
#[derive(Clone, Debug)]
pub struct Photo {
    /// The file.
    pub file: FileId,
    /// Its name beside the facts.
    pub name: Arc<str>,
    /// Width and height in pixels; zero for SVG.
    pub size: (u32, u32),
    /// What must not be cut off: fractions of width and height from the upper left.
    pub focus: [f32; 2],
    /// Who made it.
    pub credit: Option<Arc<str>>,
    /// Its licence.
    pub licence: Option<Licence>,
    /// The day it was taken.
    pub taken: Option<Date>,
    /// Where it was taken.
    pub place: Option<Arc<str>>,
}

/// Where a link of the words leads.
#[derive(Clone, Debug)]
pub enum Target {
    /// An item, and a heading in it.
    Item(ItemRef, Option<String>),
    /// A heading on the same page.
    Here(String),
    /// A file that is published beside the item.
    File(FileId),
    /// Another site, a mail address.
    Web(String),
}
