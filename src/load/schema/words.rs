//! Front matter of `<lang>.md`: what else is translatable.

use std::collections::BTreeMap;

use crate::load::facts::{At, Need, facts, nested};

facts! {
    /// Front matter of a `<lang>.md`.
    pub struct Front {
        /// The item's part of the address in this language; its id otherwise.
        slug: Option<At<String>>,
        /// A sentence for search engines and link previews; the summary otherwise.
        description: Option<String>,
        /// Words for pictures by file name.
        photos: BTreeMap<At<String>, PhotoWords>,
        /// Practices: what it takes, point by point.
        resources: Vec<String>,
        /// Practices: how another place can repeat it.
        transfer: Option<At<String>>,
        /// Practices: what shows that it works.
        evidence: Option<At<String>>,
        /// Practices: what was hard.
        difficulties: Option<At<String>>,
        /// Practices: what was learned.
        lessons: Option<At<String>>,
        /// Practices: words about those who took it over, by partner id.
        adopted: BTreeMap<At<String>, AdoptedWords>,
        /// Results: titles of the files by file name.
        files: BTreeMap<At<String>, FileWords>,
    }

    /// Words for a picture.
    pub struct PhotoWords {
        /// What it shows, for those who do not see it; `""` for a picture that only decorates.
        alt: Option<Alt>,
        /// A caption.
        caption: Option<String>,
    }

    /// Words about an adoption.
    pub struct AdoptedWords {
        /// What the partner changed.
        change: Need<String>,
    }

    /// Words for a file of a result.
    pub struct FileWords {
        /// Its title.
        title: Need<String>,
    }
}

nested!(PhotoWords, AdoptedWords, FileWords);

/// An alt text; unlike other texts it may be empty on purpose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alt(pub String);

impl crate::load::facts::Value for Alt {
    fn describe() -> String {
        "text, may be empty".into()
    }
    fn example() -> &'static str {
        "\"…\""
    }
    fn read(
        reader: &mut crate::load::facts::TableReader<'_, '_>,
        key: &str,
        raw: &toml::Spanned<toml::de::DeValue<'_>>,
    ) -> Option<Self> {
        match raw.get_ref().as_str() {
            Some(text) if text.trim().is_empty() => Some(Self(String::new())),
            _ => String::read(reader, key, raw).map(Self),
        }
    }
}
