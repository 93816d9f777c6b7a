//! The kinds of values that TOML facts hold: text, numbers, dates, choices, nested tables.

use toml::Spanned;
use toml::de::DeValue;

use super::{At, Facts, FieldDoc, TableReader};
use crate::diagnostic::rules::facts as rules;
use crate::diagnostic::rules::files::INVISIBLE_SIGN;
use crate::diagnostic::{Diagnostic, nearest};
use crate::i18n::Date;
use crate::load::signs::forbidden;

/// A TOML value.
type Raw<'a> = Spanned<DeValue<'a>>;

/// A kind of value; `None` after a finding was reported.
pub trait Value: Sized {
    /// The kind in plain words, for the reference.
    fn describe() -> String;
    /// How one is written, for help.
    fn example() -> &'static str {
        "…"
    }
    /// The table it is, where it is one.
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        None
    }
    /// Reads it.
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self>;
}

/// A value in plain words: "text", "a date".
pub(super) fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn wrong_type<T: Value>(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<T> {
    let is = kind_of(raw.get_ref());
    let value = like_this::<T>(raw.get_ref());
    let (message, value) = match reader.in_list() {
        true => (format!("each entry of `{key}` must be {}, but this is {is}", T::describe()), format!("[{value}]")),
        false => (format!("`{key}` must be {}, but this is {is}", T::describe()), value),
    };
    let is_bare = key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let key = if is_bare { key.to_owned() } else { format!("\"{key}\"") };
    reader.wrong(&rules::WRONG_TYPE, raw, message, &format!("write it like this: {key} = {value}"));
    None
}

/// The value as it should be written, as far as it can be told.
pub(super) fn like_this<T: Value>(wrong: &DeValue<'_>) -> String {
    let kind = T::describe();
    match wrong {
        DeValue::String(text) if kind.contains("number") && text.trim().parse::<f64>().is_ok() => {
            text.trim().to_owned()
        }
        DeValue::String(text) if kind == "true or false" && matches!(text.trim(), "true" | "false") => {
            text.trim().to_owned()
        }
        DeValue::Integer(number) if T::example().starts_with('"') => format!("\"{}\"", number.as_str()),
        DeValue::Float(number) if T::example().starts_with('"') => format!("\"{}\"", number.as_str()),
        DeValue::String(text) if kind == "a table" => {
            let fields = T::nested().map_or_else(Vec::new, |(_, fields)| fields);
            let keys: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.key).collect();
            match keys.as_slice() {
                [only] => format!("{{ {only} = \"{text}\" }}"),
                [] => match fields.first() {
                    Some(first) if first.kind.starts_with("text") => format!("{{ {} = \"{text}\" }}", first.key),
                    _ => T::example().to_owned(),
                },
                keys => format!("{{ {} = … }}", keys.join(" = …, ")),
            }
        }
        _ => T::example().to_owned(),
    }
}

impl<T: Value> Value for At<T> {
    fn describe() -> String {
        T::describe()
    }
    fn example() -> &'static str {
        T::example()
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let span = reader.span(raw.span());
        T::read(reader, key, raw).map(|value| At { value, span })
    }
}

impl Value for String {
    fn describe() -> String {
        "text".into()
    }
    fn example() -> &'static str {
        "\"…\""
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let Some(text) = raw.get_ref().as_str() else { return wrong_type(reader, key, raw) };
        if text.trim().is_empty() {
            reader.wrong(
                &rules::EMPTY_TEXT,
                raw,
                format!("`{key}` is empty"),
                "write something, or leave the whole line out",
            );
            return None;
        }
        if let Some((_, sign)) = forbidden(text) {
            // As `\u0007`; one that stands there itself is told with the file.
            let message = format!("`{key}` holds an invisible sign (U+{:04X})", u32::from(sign));
            reader.wrong(&INVISIBLE_SIGN, raw, message, "take the `\\u` and the digits behind it out");
            return None;
        }
        Some(text.to_owned())
    }
}

impl Value for bool {
    fn describe() -> String {
        "true or false".into()
    }
    fn example() -> &'static str {
        "true"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        raw.get_ref().as_bool().or_else(|| wrong_type(reader, key, raw))
    }
}

impl Value for u32 {
    fn describe() -> String {
        "a whole number".into()
    }
    fn example() -> &'static str {
        "12"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let Some(number) = raw.get_ref().as_integer() else { return wrong_type(reader, key, raw) };
        let parsed = i64::from_str_radix(number.as_str(), number.radix()).ok().and_then(|n| u32::try_from(n).ok());
        if parsed.is_none() {
            let message = format!("`{key}` must be a whole number from 0 up, not {}", number.as_str());
            let help = match number.as_str().strip_prefix('-') {
                Some(rest) => format!("take the minus sign out: {key} = {rest}"),
                None => format!("look for a digit too many: {key} = {}", Self::example()),
            };
            reader.wrong(&rules::NEGATIVE, raw, message, &help);
        }
        parsed
    }
}

impl Value for f64 {
    fn describe() -> String {
        "a number".into()
    }
    fn example() -> &'static str {
        "12.5"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let text = match raw.get_ref() {
            DeValue::Integer(n) => n.as_str(),
            DeValue::Float(n) => n.as_str(),
            _ => return wrong_type(reader, key, raw),
        };
        let parsed = text.parse().ok().filter(|n: &f64| n.is_finite());
        if parsed.is_none() {
            reader.wrong(
                &rules::NEGATIVE,
                raw,
                format!("`{key}` must be a number, not {text}"),
                "write it in digits, with a point for decimals: 12.5",
            );
        }
        parsed
    }
}

impl Value for Date {
    fn describe() -> String {
        "a date".into()
    }
    fn example() -> &'static str {
        "2024-03-11"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        match raw.get_ref() {
            DeValue::Datetime(stamp) => {
                let date = stamp.date.and_then(|d| Date::new(i32::from(d.year), d.month, d.day));
                if date.is_none() {
                    let help = format!("write year, month and day: {key} = 2024-03-11");
                    reader.wrong(&rules::BAD_DATE, raw, format!("`{key}` must be a day of the calendar"), &help);
                }
                date
            }
            DeValue::String(text) => {
                let help = match text.trim().parse::<Date>() {
                    Ok(date) => format!("leave the quotation marks out: {key} = {date}"),
                    Err(_) => {
                        let days = super::dates::meant(text.trim()).unwrap_or_default();
                        super::dates::written(key, &days, ", without quotation marks")
                    }
                };
                reader.wrong(&rules::DATE_AS_TEXT, raw, format!("`{key}` is a date written as text"), &help);
                None
            }
            _ => wrong_type(reader, key, raw),
        }
    }
}

/// An enum whose values authors write as words.
pub trait Choice: Copy + 'static {
    /// The words and what they stand for.
    const CHOICES: &'static [(&'static str, Self)];
}

impl<T: Choice> Value for T {
    fn describe() -> String {
        let words: Vec<String> = T::CHOICES.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        format!("one of {}", words.join(", "))
    }
    fn example() -> &'static str {
        "\"…\""
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let Some(text) = raw.get_ref().as_str() else { return wrong_type(reader, key, raw) };
        if let Some((_, value)) = T::CHOICES.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let words = || T::CHOICES.iter().map(|(word, _)| *word);
        let found = Diagnostic::new(
            &rules::UNKNOWN_CHOICE,
            reader.span(raw.span()),
            format!("`{text}` is not one of the choices for `{key}`"),
        );
        reader.report(match nearest(text, words()) {
            Some(word) => found.help(format!("did you mean \"{word}\"?")),
            None => found.help(format!("write one of: {}", words().collect::<Vec<_>>().join(", "))),
        });
        None
    }
}

/// Wraps a struct of facts as a value: a nested table.
macro_rules! nested {
    ($($ty:ty),+ $(,)?) => {$(
        impl $crate::load::facts::Value for $ty {
            fn describe() -> String {
                "a table".into()
            }
            fn example() -> &'static str {
                "{ … }"
            }
            fn nested() -> Option<(&'static str, Vec<$crate::load::facts::FieldDoc>)> {
                Some((<$ty as $crate::load::facts::Facts>::about(), <$ty as $crate::load::facts::Facts>::fields()))
            }
            fn read(
                reader: &mut $crate::load::facts::TableReader<'_, '_>,
                key: &str,
                raw: &toml::Spanned<toml::de::DeValue<'_>>,
            ) -> Option<Self> {
                $crate::load::facts::read_table(reader, key, raw)
            }
        }
    )+};
}
pub(crate) use nested;

/// Reads a nested table.
pub(crate) fn read_table<T: Facts + Value>(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<T> {
    match reader.inner(key, raw) {
        Some(mut inner) => Some(inner.facts()),
        None => wrong_type(reader, key, raw),
    }
}

/// A list that must be there and hold something. Values that are wrong are reported and left out.
#[derive(Clone, Debug)]
pub struct Many<T>(pub Vec<T>);

impl<T: Value> Value for Many<T> {
    fn describe() -> String {
        format!("list of: {}", T::describe())
    }
    fn example() -> &'static str {
        "[\"…\"]"
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        let Some(array) = raw.get_ref().as_array() else {
            super::table::no_list::<T>(reader, key, raw);
            return None;
        };
        if array.is_empty() {
            reader.wrong(&rules::EMPTY_TEXT, raw, format!("`{key}` is empty"), "name at least one");
            return None;
        }
        Some(Self(reader.entries(key, array)))
    }
}

/// A value, or a list of them: `number = "…"` and `number = ["…", "…"]`.
#[derive(Clone, Debug)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T: Value> Value for OneOrMany<T> {
    fn describe() -> String {
        format!("{}, or a list of them", T::describe())
    }
    fn example() -> &'static str {
        T::example()
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Raw<'_>) -> Option<Self> {
        match raw.get_ref().as_array() {
            Some(array) => {
                let read: Vec<T> = reader.entries(key, array);
                (read.len() == array.len()).then_some(Self(read))
            }
            None => Some(Self(vec![T::read(reader, key, raw)?])),
        }
    }
}
