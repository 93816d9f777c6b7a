//! A value whose kind somebody else decides: an option of a theme is text, true or false, or a list of texts.

use toml::Spanned;
use toml::de::DeValue;

use super::{At, TableReader, Value};
use crate::diagnostic::rules::facts as rules;
use crate::diagnostic::rules::files::INVISIBLE_SIGN;
use crate::load::signs::forbidden;

/// What an option is set to.
#[derive(Clone, PartialEq, Debug)]
pub enum Setting {
    /// Text; may be empty.
    Text(String),
    /// True or false.
    Flag(bool),
    /// Texts in an order.
    List(Vec<At<String>>),
}

impl Setting {
    /// The kind in plain words.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Flag(_) => "true or false",
            Self::List(_) => "a list",
        }
    }
}

impl Value for Setting {
    fn describe() -> String {
        "text, true or false, or a list of texts".into()
    }
    fn example() -> &'static str {
        "\"…\""
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        match raw.get_ref() {
            DeValue::Boolean(flag) => Some(Self::Flag(*flag)),
            DeValue::Array(list) => {
                let texts: Vec<At<String>> = reader.entries(key, list);
                (texts.len() == list.len()).then_some(Self::List(texts))
            }
            DeValue::String(text) => {
                if let Some((_, sign)) = forbidden(text) {
                    let message = format!("`{key}` holds an invisible sign (U+{:04X})", u32::from(sign));
                    reader.wrong(&INVISIBLE_SIGN, raw, message, "take the `\\u` and the digits behind it out");
                    return None;
                }
                Some(Self::Text(text.to_string()))
            }
            other => {
                let message =
                    format!("`{key}` must be {}, but this is {}", Self::describe(), super::value::kind_of(other));
                reader.wrong(
                    &rules::WRONG_TYPE,
                    raw,
                    message,
                    &format!("write it like this: {key} = {}", Self::example()),
                );
                None
            }
        }
    }
}
