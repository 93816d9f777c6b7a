//! Words that were Markdown: HTML made once, with holes for what depends on the site around it.
//!
//! Markdown is parsed when its file is loaded. What a page of the site must add later – addresses of links,
//! pictures, words of the reader's language – are [`Hole`]s; filling them is cheap and needs no second parse.

use std::sync::Arc;

use crate::source::Span;

/// HTML with holes. `L` is what a link is: as written in a draft, resolved in a site. All else is the same in both, and
/// shared where a draft is kept.
#[derive(Clone, Debug)]
pub struct Body<L> {
    /// The HTML around the holes; safe by construction or sanitised.
    pub html: Arc<str>,
    /// The holes in the order of their places.
    pub holes: Arc<[Hole]>,
    /// What [`HoleKind::Link`] counts in.
    pub links: Vec<L>,
    /// The headings in their order, for anchors and a table of contents.
    pub headings: Arc<[Heading]>,
}

impl<L> Default for Body<L> {
    fn default() -> Self {
        Self { html: Arc::from(""), holes: Arc::default(), links: Vec::new(), headings: Arc::default() }
    }
}

impl<L> Body<L> {
    /// The same words with each link made into something else, in order.
    pub fn map_links<M>(self, make: impl FnMut(L) -> M) -> Body<M> {
        let Self { html, holes, links, headings } = self;
        Body { html, holes, links: links.into_iter().map(make).collect(), headings }
    }
}

/// A place in the HTML where something of the site belongs.
#[derive(Clone, Debug)]
pub struct Hole {
    /// Byte offset in the HTML.
    pub at: u32,
    /// What belongs there.
    pub kind: HoleKind,
}

/// What belongs in a hole.
#[derive(Clone, Debug)]
pub enum HoleKind {
    /// The address of a link, within an attribute's quotation marks.
    Link(u32),
    /// A message of the page's language, escaped (an alert's title: `markdown-alert-note`).
    Message(&'static str),
    /// A picture of the item.
    Picture(Picture),
    /// Several pictures of the item; empty means all.
    Gallery(Vec<Arc<str>>),
    /// A file to download: a link of the body, or all files of a result.
    Download {
        /// What to download.
        link: u32,
        /// Its title.
        title: Option<String>,
    },
    /// A film elsewhere: a link, and nothing is requested before it is followed.
    Video {
        /// Its address.
        url: String,
        /// Its title.
        title: String,
        /// A picture of the item to show for it.
        poster: Option<Arc<str>>,
    },
}

/// A picture in a text.
#[derive(Clone, Debug)]
pub struct Picture {
    /// File name beside the words.
    pub file: Arc<str>,
    /// Alt text given in place; the front matter's otherwise.
    pub alt: Option<String>,
    /// Caption given in place; the front matter's otherwise.
    pub caption: Option<String>,
    /// Whether it stands alone as a figure, or within a line.
    pub figure: bool,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The anchor, unique in its text.
    pub id: String,
    /// Its words without markup.
    pub text: String,
}

/// A link as an author wrote it.
#[derive(Clone, Debug)]
pub struct RawLink {
    /// The address as written.
    pub address: String,
    /// Where.
    pub span: Span,
}
