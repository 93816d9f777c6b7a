//! What kind of value a template meets: text, a list, a record with fields. Made from the schemas of the views.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

/// The kind of a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Nothing is known of it.
    Any,
    /// It is never there; nothing can be said of what is asked of it.
    Nothing,
    /// Text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// A list of one kind.
    List(Box<Kind>),
    /// Values of one kind by names that are not known.
    Map(Box<Kind>),
    /// A record of this name.
    Record(Arc<str>),
    /// The messages of a language.
    Messages,
    /// The theme's assets.
    Assets,
    /// One of several kinds.
    OneOf(Vec<Kind>),
}

impl Kind {
    /// A list of a kind.
    pub fn list(of: Kind) -> Kind {
        Kind::List(Box::new(of))
    }

    /// A record by its name.
    pub fn record(name: &str) -> Kind {
        Kind::Record(name.into())
    }

    /// One of several kinds.
    pub fn one_of(kinds: impl IntoIterator<Item = Kind>) -> Kind {
        let mut all: Vec<Kind> = Vec::new();
        for kind in kinds {
            match kind {
                Kind::OneOf(inner) => all.extend(inner),
                Kind::Nothing => {}
                kind => all.push(kind),
            }
        }
        all.sort();
        all.dedup();
        match all.len() {
            0 => Kind::Nothing,
            1 => all.swap_remove(0),
            _ if all.contains(&Kind::Any) => Kind::Any,
            _ => Kind::OneOf(all),
        }
    }

    /// What a loop over it meets; the key too where there is one.
    pub fn elements(&self) -> (Kind, Kind) {
        match self {
            Kind::List(of) => (Kind::Number, (**of).clone()),
            Kind::Map(of) => (Kind::Text, (**of).clone()),
            Kind::Messages | Kind::Assets => (Kind::Text, Kind::Text),
            Kind::OneOf(kinds) => {
                let (keys, values): (Vec<Kind>, Vec<Kind>) = kinds.iter().map(Kind::elements).unzip();
                (Kind::one_of(keys), Kind::one_of(values))
            }
            Kind::Nothing => (Kind::Nothing, Kind::Nothing),
            Kind::Any | Kind::Record(_) | Kind::Text | Kind::Number | Kind::Flag => (Kind::Any, Kind::Any),
        }
    }
}

/// A record: a view, or a part of one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Record {
    /// What it is, as its doc comment says.
    pub doc: String,
    /// Its fields, in the order of their names.
    pub fields: BTreeMap<String, Field>,
}

/// A field of a record.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// The kind of its value.
    pub kind: Kind,
    /// Whether there may be none.
    pub optional: bool,
    /// What it is, as its doc comment says.
    pub doc: String,
}

impl Record {
    /// From the schema of a struct.
    pub fn of(schema: &Value) -> Record {
        let properties = schema.get("properties").and_then(Value::as_object);
        let fields = properties.into_iter().flatten().map(|(name, property)| {
            let (kind, optional) = read(property);
            (name.clone(), Field { kind, optional, doc: doc(property) })
        });
        Record { doc: doc(schema), fields: fields.collect() }
    }
}

/// The words of a schema's doc comment in one line.
fn doc(schema: &Value) -> String {
    let words = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The kind of value that a schema describes, and whether there may be none.
fn read(schema: &Value) -> (Kind, bool) {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return (Kind::record(name.rsplit('/').next().unwrap_or_default()), false);
    }
    if let Some(kinds) = schema.get("anyOf").and_then(Value::as_array) {
        let is_none = |kind: &Value| kind.get("type").and_then(Value::as_str) == Some("null");
        let some = kinds.iter().filter(|kind| !is_none(kind)).map(|kind| read(kind).0);
        return (Kind::one_of(some), kinds.iter().any(is_none));
    }
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let inner = |key: &str| schema.get(key).map_or(Kind::Any, |inner| read(inner).0);
    let kind = match types.iter().find(|name| **name != "null") {
        Some(&"string") => Kind::Text,
        Some(&("integer" | "number")) => Kind::Number,
        Some(&"boolean") => Kind::Flag,
        Some(&"array") => Kind::list(inner("items")),
        Some(&"object") => Kind::Map(Box::new(inner("additionalProperties"))),
        _ => Kind::Any,
    };
    (kind, types.contains(&"null"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_come_together() {
        let either = Kind::one_of([Kind::Text, Kind::list(Kind::Text), Kind::Text, Kind::Nothing]);
        assert_eq!(either, Kind::OneOf(vec![Kind::Text, Kind::list(Kind::Text)]));
        assert_eq!(either.elements().1, Kind::Any, "of a text nothing is known");
        assert_eq!(Kind::one_of([Kind::Any, Kind::Text]), Kind::Any);
        assert_eq!(Kind::one_of([Kind::Nothing]), Kind::Nothing);
    }
}
