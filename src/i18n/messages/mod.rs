//! The words of menus, labels and sentences in one language: Fluent messages, with other languages to fall back to.

mod bundle;
mod insert;
mod number;
pub mod walk;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;

pub use self::bundle::Bundle;
pub use self::insert::Arg;
use super::Tag;

/// The messages of one language. Costly to make, cheap to ask; threads may share it.
///
/// A message that its language lacks is taken, each by itself, from the first of the further languages that has it.
pub struct Messages {
    /// The language itself, then those to fall back to.
    chain: Vec<Arc<Bundle>>,
    index: HashMap<Box<str>, Entry>,
}

struct Entry {
    /// Place in the chain.
    language: usize,
    /// The text of a message into which nothing is inserted.
    plain: Option<Box<str>>,
}

impl Messages {
    /// Messages of the first language; the others are what it falls back to, in this order (English, then the site's
    /// default, which alone may have the names of a project's own topics). [`Bundle`]s may be shared by many.
    ///
    /// Panics without any language.
    pub fn new(chain: Vec<Arc<Bundle>>) -> Self {
        assert!(!chain.is_empty(), "messages are in some language: this is a bug");
        let mut index = HashMap::new();
        for (language, bundle) in chain.iter().enumerate() {
            for id in bundle.ids() {
                let entry = || Entry { language, plain: bundle.plain(id).map(Into::into) };
                index.entry(id.into()).or_insert_with(entry);
            }
        }
        Self { chain, index }
    }

    /// Messages of one language that falls back to English, from their files; the first file that has a message counts.
    pub fn of(tag: &Tag, own: &[Arc<FluentResource>], english: &[Arc<FluentResource>]) -> Self {
        let english_tag: Tag = "en".parse().expect("`en` is a tag");
        let english_bundle = Arc::new(Bundle::new(&english_tag, english, &[]));
        Self::new(vec![Arc::new(Bundle::new(tag, own, english)), english_bundle])
    }

    /// The language for which these are.
    pub fn tag(&self) -> &Tag {
        self.chain[0].tag()
    }

    /// Is there such a message, in this language or one to which it falls back?
    pub fn has(&self, id: &str) -> bool {
        self.index.contains_key(id)
    }

    /// The language in which the message is really written; `None` if it is nowhere.
    pub fn language_of(&self, id: &str) -> Option<&Tag> {
        self.index.get(id).map(|entry| self.chain[entry.language].tag())
    }

    /// The ids of all messages, sorted.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.index.keys().map(AsRef::as_ref).collect();
        ids.sort_unstable();
        ids
    }

    /// A message into which nothing is inserted, as plain text. Empty, if there is none of this id.
    pub fn get(&self, id: &str) -> Cow<'_, str> {
        match self.known(id) {
            Some(Entry { plain: Some(text), .. }) => Cow::Borrowed(text),
            Some(_) => Cow::Owned(self.format(id, &[])),
            None => Cow::Borrowed(""),
        }
    }

    /// A message with values inserted, as plain text; numbers are written as its language does.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        insert::bare(self.marked(id, args))
    }

    /// As [`format`](Self::format), with each text isolated by invisible characters, so that a name in Arabic within a
    /// German title (or the other way round) does not stir up the order of the words. For titles and attributes.
    pub fn format_isolated(&self, id: &str, args: &[(&str, Arg)]) -> String {
        insert::isolated(&self.marked(id, args))
    }

    /// A message as html: its words are escaped, and each inserted text stands in a `<bdi>`.
    pub fn format_html(&self, id: &str, args: &[(&str, Arg)]) -> String {
        insert::html(&self.marked(id, args))
    }

    /// The name of something that has an id: the message `prefix-id`, if there is one.
    pub fn term(&self, prefix: &str, id: &str) -> Option<Cow<'_, str>> {
        let id = format!("{prefix}-{id}");
        self.has(&id).then(|| self.get(&id))
    }

    fn marked(&self, id: &str, args: &[(&str, Arg)]) -> String {
        match self.known(id) {
            Some(Entry { plain: Some(text), .. }) => text.to_string(),
            Some(entry) => self.chain[entry.language].format(id, args),
            None => String::new(),
        }
    }

    fn known(&self, id: &str) -> Option<&Entry> {
        let entry = self.index.get(id);
        debug_assert!(entry.is_some(), "there is no message `{id}`");
        entry
    }
}

#[cfg(test)]
mod tests;
