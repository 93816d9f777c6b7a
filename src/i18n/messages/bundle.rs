//! The messages of one language without any fallback: a Fluent bundle whose numbers are written as CLDR says.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::insert::{self, Arg};
use super::number::{Plurals, Writer};
use super::walk;
use crate::i18n::Tag;

/// Fluent's bundle that threads may share.
pub type Fluent = FluentBundle<Arc<FluentResource>>;

/// The messages of one language.
pub struct Bundle {
    tag: Tag,
    fluent: Fluent,
    plurals: Plurals,
    /// Ids of its own messages, sorted.
    ids: Vec<String>,
}

impl Bundle {
    /// Messages from files; the first file that has a message counts. Messages and terms of `support` are not the
    /// language's own, but its messages may refer to them.
    pub fn new(tag: &Tag, files: &[Arc<FluentResource>], support: &[Arc<FluentResource>]) -> Self {
        let mut fluent = Fluent::new_concurrent(vec![tag.as_str().parse().unwrap_or_default()]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(written));
        fluent.add_builtins().expect("nothing else is called NUMBER: this is a bug");
        for file in files.iter().chain(support) {
            // What is written twice keeps its first text, and that is how own words override others.
            let _ = fluent.add_resource(file.clone());
        }
        let mut ids: Vec<String> = files
            .iter()
            .flat_map(|file| walk::messages(file))
            .filter(|message| message.value.is_some())
            .map(|message| message.id.name.to_owned())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        // A message that has only attributes in one file may hide one with a value in the next.
        ids.retain(|id| fluent.get_message(id).is_some_and(|message| message.value().is_some()));
        Self { tag: tag.clone(), fluent, plurals: Plurals::new(tag), ids }
    }

    /// The language.
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// The ids of its own messages, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// The text of a message into which nothing is inserted, neither by itself nor by those it refers to.
    pub fn plain(&self, id: &str) -> Option<String> {
        let mut errors = Vec::new();
        let text = self.write(id, None, &mut errors)?;
        errors.is_empty().then(|| insert::bare(text))
    }

    /// The text of a message, its inserted values marked as `insert` says.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        self.write(id, Some(&values), &mut Vec::new()).unwrap_or_default()
    }

    fn write(
        &self,
        id: &str,
        args: Option<&FluentArgs>,
        errors: &mut Vec<fluent_bundle::FluentError>,
    ) -> Option<String> {
        let pattern: &ast::Pattern<&str> = self.fluent.get_message(id)?.value()?;
        let mut text = String::new();
        // Not `format_pattern`: it would hand the whole text to the formatter once more, as if it were inserted.
        self.fluent.write_pattern(&mut text, pattern, args, errors).ok()?;
        Some(text)
    }

    fn value<'a>(&self, arg: &Arg<'a>) -> FluentValue<'a> {
        match *arg {
            Arg::Text(text) => FluentValue::String(insert::without_marks(text)),
            Arg::Html(html) => FluentValue::String(insert::trusted(html).into()),
            Arg::Count(count) => self.plurals.count(&self.fluent, count),
            Arg::Number(number) => self.plurals.number(&self.fluent, number),
        }
    }
}

/// How a value is written: texts are marked, numbers are written as the language does.
fn written(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(insert::marked(text)),
        FluentValue::Number(number) => memoizer.with_try_get::<Writer, _, _>((), |writer| writer.write(number)).ok(),
        _ => None,
    }
}
