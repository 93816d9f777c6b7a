//! The site as values: what the project is, once every reference is resolved. Data only.

mod body;
mod escape;
pub mod funding;
mod item;
mod kinds;
mod project;
mod vocabulary;

pub use body::{Body, Heading, Hole, HoleKind, Picture, RawLink};
pub use escape::escape;
pub use item::{Core, Item, ItemRef, Line, MoreWords, Photo, PhotoWords, Target, Words};
pub use kinds::{
    Activity, Adoption, Evidence, FreePage, News, Partner, PartnerIx, Place, Practice, Product, ResultFile,
};
pub use project::{Accessibility, Authority, Imprint, Project, Site};
pub use vocabulary::{AccessStatus, Contact, Fallback, MenuPlace, Money, Outcome, Programme, Role};

/// A language of the site: an index into [`Site::languages`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Lang(pub u16);

/// A licence by its SPDX id.
pub type Licence = String;

/// The kinds of items, each in a folder of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Collection {
    /// `partners/`
    Partners,
    /// `activities/`
    Activities,
    /// `practices/`
    Practices,
    /// `results/`
    Results,
    /// `news/`
    News,
    /// `pages/`
    Pages,
}

impl Collection {
    /// All, in the order of the navigation.
    pub const ALL: [Self; 6] =
        [Self::Partners, Self::Activities, Self::Practices, Self::Results, Self::News, Self::Pages];

    /// The folder's name: `partners`.
    pub fn folder(self) -> &'static str {
        ["partners", "activities", "practices", "results", "news", "pages"][self as usize]
    }

    /// One item: `partner`; also the scheme of links to it and the name of its facts file.
    pub fn singular(self) -> &'static str {
        ["partner", "activity", "practice", "result", "news", "page"][self as usize]
    }

    /// Name of the facts file: `partner.toml`.
    pub fn facts_file(self) -> &'static str {
        ["partner.toml", "activity.toml", "practice.toml", "result.toml", "news.toml", "page.toml"][self as usize]
    }

    /// Whether a path is that of the facts or the words of an item.
    pub fn is_text_of_item(path: &str) -> bool {
        let mut parts = path.splitn(3, '/');
        let (Some(collection), Some(_), Some(name)) =
            (parts.next().and_then(Self::of_folder), parts.next(), parts.next())
        else {
            return false;
        };
        name == collection.facts_file() || name.ends_with(".md")
    }

    /// The collection whose folder has a name.
    pub fn of_folder(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.folder() == name)
    }

    /// The collection that a link scheme names.
    pub fn of_scheme(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.singular() == name)
    }
}
