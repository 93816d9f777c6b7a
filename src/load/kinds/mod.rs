//! The kinds of values that belong to this field of work: countries, licences, grant numbers, ids, terms.

mod grant;
mod identifiers;
mod text;

pub use grant::GrantNumber;
pub use identifiers::{Oid, Pic, Ror};
pub use text::{Country, Currency, Email, Language, Licence, SiteUrl, Url, is_email, tag_of_name};

use toml::Spanned;
use toml::de::DeValue;

use super::facts::{TableReader, Value};
use crate::model::Collection;

/// A value that is text of a certain form: one function tells whether it is.
macro_rules! textual {
    ($($(#[$doc:meta])+ $name:ident, $describe:literal, $example:literal, $read:path;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub String);

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl $crate::load::facts::Value for $name {
            fn describe() -> String {
                $describe.into()
            }
            fn example() -> &'static str {
                $example
            }
            fn read(
                reader: &mut $crate::load::facts::TableReader<'_, '_>,
                key: &str,
                raw: &toml::Spanned<toml::de::DeValue<'_>>,
            ) -> Option<Self> {
                let text = <String as $crate::load::facts::Value>::read(reader, key, raw)?;
                let span = reader.span(raw.span());
                match $read(&text) {
                    Ok(text) => Some(Self(text)),
                    Err(wrong) => {
                        let mut found = $crate::diagnostic::Diagnostic::new(wrong.rule, span, wrong.message);
                        found.help = wrong.help;
                        reader.report(found);
                        None
                    }
                }
            }
        }
    )+};
}
pub(crate) use textual;

/// What is wrong with a text, before its place is known.
pub struct Wrong {
    /// The rule.
    pub rule: &'static crate::diagnostic::Rule,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Vec<String>,
}

impl Wrong {
    /// A mistake with help; empty help is left out.
    pub fn new(rule: &'static crate::diagnostic::Rule, message: String, help: impl Into<String>) -> Self {
        let help = help.into();
        Self { rule, message, help: if help.is_empty() { Vec::new() } else { vec![help] } }
    }
}

/// The id of an item of a collection, as written; `check` resolves it.
pub trait ItemId {
    /// Which collection it names an item of.
    const COLLECTION: Collection;
    /// The id.
    fn id(&self) -> &str;
}

macro_rules! ids {
    ($($name:ident $collection:ident $describe:literal;)+) => {$(
        #[doc = concat!("The ", $describe, ", as written.")]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub struct $name(pub String);

        impl ItemId for $name {
            const COLLECTION: Collection = Collection::$collection;
            fn id(&self) -> &str {
                &self.0
            }
        }

        impl Value for $name {
            fn describe() -> String {
                $describe.into()
            }
            fn example() -> &'static str {
                "\"…\""
            }
            fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
                String::read(reader, key, raw).map(Self)
            }
        }
    )+};
}
ids! {
    PartnerId Partners "id of a partner (its folder's name)";
    ActivityId Activities "id of an activity (its folder's name)";
    PracticeId Practices "id of a practice (its folder's name)";
    ResultId Results "id of a result (its folder's name)";
}

/// A word from an extensible list: its name in each language is the message `<prefix>-<term>`.
pub trait TermKind {
    /// What the message ids begin with.
    const PREFIX: &'static str;
    /// The word.
    fn term(&self) -> &str;
}

macro_rules! terms {
    ($($name:ident $prefix:literal;)+) => {$(
        #[doc = concat!("A term whose name is the message `", $prefix, "-<term>`.")]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub struct $name(pub String);

        impl TermKind for $name {
            const PREFIX: &'static str = $prefix;
            fn term(&self) -> &str {
                &self.0
            }
        }

        impl Value for $name {
            fn describe() -> String {
                concat!("a term: `", $prefix, "-…` in the messages").into()
            }
            fn example() -> &'static str {
                "\"…\""
            }
            fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
                String::read(reader, key, raw).map(Self)
            }
        }
    )+};
}
terms! {
    OrganisationType "organisation";
    ActivityKind "activity-kind";
    Topic "topic";
    TargetGroup "target-group";
    ResultType "result-type";
    Phase "phase";
}
