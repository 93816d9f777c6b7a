//! One TOML table, read key by key: knows which keys were asked for and where each stands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Facts, Field, Need, Value};
use crate::diagnostic::rules::facts as rules;
use crate::diagnostic::{Diagnostic, Rule, nearest};
use crate::source::{FileId, Span};

/// A key as the reference shows it.
#[derive(Clone, Debug)]
pub struct FieldDoc {
    /// The key.
    pub key: &'static str,
    /// Its type in plain words.
    pub kind: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it is for.
    pub doc: &'static str,
    /// The table it holds, with its keys, where it holds one.
    pub nested: Option<(&'static str, Vec<FieldDoc>)>,
}

impl FieldDoc {
    /// The entry for a field of a type.
    pub fn of<T: Field>(key: &'static str, doc: &'static str) -> Self {
        Self { key, kind: T::describe(), required: T::REQUIRED, doc, nested: T::nested() }
    }
}

/// Reads a TOML text (`offset` bytes into its file) into facts. Syntax errors are reported, and what could
/// be read is read.
pub fn read<T: Facts>(text: &str, file: FileId, offset: usize, diagnostics: &mut Vec<Diagnostic>) -> T {
    let mended;
    let (mut table, errors) = DeTable::parse_recoverable(text);
    let broken = !errors.is_empty();
    if broken {
        mended = super::syntax::mend(text, file, offset, diagnostics);
        table = DeTable::parse_recoverable(&mended).0;
    }
    let range = if text.is_empty() { 0..0 } else { 0..text.find('\n').unwrap_or(text.len()) };
    let mut reader = TableReader {
        table: table.get_ref(),
        whole: Span::new(file, range.start + offset..range.end + offset),
        file,
        offset,
        broken,
        name: String::new(),
        in_list: false,
        top: T::fields,
        asked: Vec::new(),
        missing: Vec::new(),
        diagnostics,
    };
    reader.facts()
}

/// A table being read.
pub struct TableReader<'a, 'd> {
    table: &'a DeTable<'a>,
    /// The table's own place, for what is missing in it.
    whole: Span,
    file: FileId,
    offset: usize,
    /// Syntax errors were met: what is missing may be there.
    broken: bool,
    /// Path of the table in the file, for messages (`place`), empty at the top.
    name: String,
    /// The entries of a list are being read.
    in_list: bool,
    /// The keys that the top of the file knows.
    top: fn() -> Vec<FieldDoc>,
    /// The keys that were asked for.
    asked: Vec<&'static str>,
    /// Required keys that are not there, and how each is written.
    missing: Vec<(&'static str, String)>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> TableReader<'a, '_> {
    /// Reads the table as facts and reports keys that nothing asked for.
    pub fn facts<T: Facts>(&mut self) -> T {
        let facts = T::read_keys(self);
        let is_known = self.table.iter().all(|(key, _)| self.asked.contains(&key.get_ref().as_ref()));
        if !is_known || !self.missing.is_empty() {
            self.finish(&T::fields());
        }
        facts
    }

    fn finish(&mut self, fields: &[FieldDoc]) {
        let known: Vec<&str> = fields.iter().map(|f| f.key).collect();
        let place = if self.name.is_empty() { String::new() } else { format!(" in `{}`", self.name) };
        let mut meant: Vec<&str> = Vec::new();
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let near = nearest(name, known.iter().copied());
            meant.extend(near);
            let found =
                Diagnostic::new(&rules::UNKNOWN_KEY, self.span(key.span()), format!("unknown key `{name}`{place}"));
            let found = found.label("unknown key");
            let found = if let Some(near) = near {
                found.help(format!("did you mean `{near}`?"))
            } else if !self.name.is_empty() && (self.top)().iter().any(|f| f.key == name) {
                found.help(format!("`{name}` belongs to the top of the file: move the line above the first `[table]`"))
            } else if matches!(name, "title" | "name" | "summary" | "text") && self.name.is_empty() {
                found.help(
                    "titles and texts stand in the files of words, such as `en.md`: a line `# Title`, then the text",
                )
            } else {
                found.help(format!("known here: {}", known.join(", ")))
            };
            self.diagnostics.push(found);
        }
        // A key that is misspelt, or stands below the wrong table, has been told.
        let astray = |key: &str| {
            self.name.is_empty()
                && self.table.iter().any(|(name, value)| {
                    let takes =
                        fields.iter().find(|f| f.key == name.get_ref().as_ref()).and_then(|f| f.nested.as_ref());
                    let has =
                        value.get_ref().as_table().is_some_and(|t| t.iter().any(|(k, _)| k.get_ref().as_ref() == key));
                    has && takes.is_some_and(|(_, keys)| !keys.iter().any(|f| f.key == key))
                })
        };
        let missing: Vec<_> = std::mem::take(&mut self.missing)
            .into_iter()
            .filter(|(key, _)| !meant.contains(key) && !astray(key))
            .collect();
        for (key, help) in missing {
            let message = format!("`{key}` is missing{place}");
            self.diagnostics.push(Diagnostic::new(&rules::MISSING_KEY, self.whole, message).help(help));
        }
    }

    /// A byte range of the text as a span of the file.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    /// Reports a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports a finding about a value.
    pub fn wrong(&mut self, rule: &'static Rule, value: &Spanned<DeValue<'_>>, message: String, help: &str) {
        let found = Diagnostic::new(rule, self.span(value.span()), message);
        self.report(if help.is_empty() { found } else { found.help(help) });
    }

    /// Reads the entries of a list; those that are wrong are reported and left out.
    pub(super) fn entries<T: Value>(&mut self, key: &str, list: &[Spanned<DeValue<'_>>]) -> Vec<T> {
        let before = std::mem::replace(&mut self.in_list, true);
        let read = list.iter().filter_map(|value| T::read(self, key, value)).collect();
        self.in_list = before;
        read
    }

    /// Whether the value being read is an entry of a list.
    pub(super) fn in_list(&self) -> bool {
        self.in_list
    }

    fn lookup(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.iter().find(|(k, _)| k.get_ref().as_ref() == key).map(|(_, v)| v)
    }

    /// A reader of a table inside this one.
    pub fn inner<'s>(&'s mut self, name: &str, value: &'s Spanned<DeValue<'s>>) -> Option<TableReader<'s, 's>> {
        let table = value.get_ref().as_table()?;
        let name = if self.name.is_empty() { name.to_owned() } else { format!("{}.{name}", self.name) };
        let mut range = value.span();
        range.end = range.end.min(range.start + 200);
        Some(TableReader {
            table,
            whole: self.span(range),
            file: self.file,
            offset: self.offset,
            broken: self.broken,
            name,
            in_list: false,
            top: self.top,
            asked: Vec::new(),
            missing: Vec::new(),
            diagnostics: self.diagnostics,
        })
    }
}

impl<T: Value> Field for Option<T> {
    fn describe() -> String {
        T::describe()
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read_field(reader: &mut TableReader<'_, '_>, key: &'static str) -> Self {
        let value = reader.lookup(key)?;
        T::read(reader, key, value)
    }
}

impl<T: Value> Field for Need<T> {
    const REQUIRED: bool = true;
    fn describe() -> String {
        T::describe()
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read_field(reader: &mut TableReader<'_, '_>, key: &'static str) -> Self {
        if let Some(value) = reader.lookup(key) {
            return Need(T::read(reader, key, value));
        }
        if !reader.broken {
            reader.missing.push((key, how_to_add::<T>(key)));
        }
        Need(None)
    }
}

/// What to do about a required key that is not there.
fn how_to_add<T: Value>(key: &str) -> String {
    if let Some((_, fields)) = T::nested().filter(|_| T::describe() == "a table") {
        let keys: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.key).collect();
        return format!("add the table `[{key}]` with at least: {}", keys.join(", "));
    }
    let example = T::example();
    match example.contains('…') && T::describe() != "text" {
        true => format!("add a line such as `{key} = {example}` ({})", T::describe()),
        false => format!("add a line such as `{key} = {example}`"),
    }
}

/// Reports a single value where a list is needed.
pub(super) fn no_list<T: Value>(reader: &mut TableReader<'_, '_>, key: &str, value: &Spanned<DeValue<'_>>) {
    let message = format!("`{key}` must be a list, but this is {}", super::value::kind_of(value.get_ref()));
    let help = match value.get_ref() {
        DeValue::String(_) if T::describe() == "a table" => {
            format!("write it in brackets: {key} = [{}]", super::value::like_this::<T>(value.get_ref()))
        }
        DeValue::String(text) => format!("write it in brackets: {key} = [\"{text}\"]"),
        _ => format!("write the values in brackets: {key} = [{}]", T::example()),
    };
    reader.wrong(&rules::WRONG_TYPE, value, message, &help);
}

impl<T: Value> Field for Vec<T> {
    fn describe() -> String {
        format!("list of: {}", T::describe())
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read_field(reader: &mut TableReader<'_, '_>, key: &'static str) -> Self {
        let Some(value) = reader.lookup(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            no_list::<T>(reader, key, value);
            return Vec::new();
        };
        reader.entries(key, array)
    }
}

impl<T: Value> Field for BTreeMap<super::At<String>, T> {
    fn describe() -> String {
        format!("table by name, each: {}", T::describe())
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        T::nested()
    }
    fn read_field(reader: &mut TableReader<'_, '_>, key: &'static str) -> Self {
        let Some(value) = reader.lookup(key) else { return BTreeMap::new() };
        let Some(table) = value.get_ref().as_table() else {
            let found = format!("`{key}` must be a table, but this is {}", super::value::kind_of(value.get_ref()));
            reader.wrong(&rules::WRONG_TYPE, value, found, "write `name = value` pairs in braces: { … }");
            return BTreeMap::new();
        };
        let mut map = BTreeMap::new();
        for (name, inner) in table {
            let mut whole = name.get_ref().to_string();
            let mut range = name.span();
            let mut inner = inner;
            // `[photos.wall.jpg]`: to TOML this is `jpg` within `wall`.
            while let Some((part, below)) = only_table::<T>(inner.get_ref()) {
                whole = format!("{whole}.{}", part.get_ref());
                range.end = part.span().end.max(range.end);
                inner = below;
            }
            let span = reader.span(range);
            if whole != *name.get_ref() {
                let message = format!("`{whole}` has a point in it and must stand in quotation marks");
                let help = format!("write [{key}.\"{whole}\"]");
                reader.report(Diagnostic::new(&rules::UNKNOWN_KEY, span, message).help(help));
            }
            if let Some(read) = T::read(reader, &whole, inner) {
                map.insert(super::At { value: whole, span }, read);
            }
        }
        map
    }
}

/// The table's only key, where its value is a table and no key of that name is known.
fn only_table<'a, T: Value>(value: &'a DeValue<'a>) -> Option<(&'a Spanned<Cow<'a, str>>, &'a Spanned<DeValue<'a>>)> {
    let table = value.as_table().filter(|table| table.len() == 1)?;
    let (key, inner) = table.iter().next()?;
    let (_, fields) = T::nested()?;
    (inner.get_ref().is_table() && !fields.iter().any(|field| field.key == key.get_ref().as_ref()))
        .then_some((key, inner))
}
