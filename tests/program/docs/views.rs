//! The reference part of `docs/themes.md`: every view and every field, made from the same schemas by which templates are
//! checked. Only the order, which schemas do not have, is that of `src/render/view/`.

use std::fmt::Write;

use litfass::render::theme::kind::{Field, Kind, Record};
use litfass::render::theme::views;

const FILES: [(&str, &str); 5] = [
    ("layout", "The frame of every page"),
    ("list", "Pages that list things"),
    ("detail", "Pages that show one item"),
    ("drawing", "Drawings"),
    ("card", "Small pieces that many views are made of"),
];
const BEGIN: &str = "<!-- views: begin (made from src/render/view by tests/program/docs) -->\n";
const END: &str = "<!-- views: end -->\n";

#[test]
fn the_views_in_the_themes_page_are_up_to_date() {
    let page = super::text("docs/themes.md");
    let (before, rest) = page.split_once(BEGIN).expect("docs/themes.md has the mark where the views begin");
    let (_, after) = rest.split_once(END).expect("docs/themes.md has the mark where the views end");
    let records = views::records();
    let mut views = String::new();
    let mut told = 0;
    for (file, title) in FILES {
        let _ = write!(views, "\n### {title}\n");
        for (name, fields) in order(&super::text(&format!("src/render/view/{file}.rs"))) {
            let record = records.get(&name).unwrap_or_else(|| panic!("no template is given a `{name}`"));
            describe(&name, record, &fields, &mut views);
            told += 1;
        }
    }
    assert_eq!(told, records.len(), "a view that stands in none of the files");
    super::matches("docs/themes.md", &format!("{before}{BEGIN}{views}\n{END}{after}"));
}

/// A field as the source has it: its name, and the struct whose fields stand in its place.
type Line = (String, Option<String>);

/// The structs of a file with their fields in order, as rustfmt writes them: one field a line.
fn order(source: &str) -> Vec<(String, Vec<Line>)> {
    let mut structs: Vec<(String, Vec<Line>)> = Vec::new();
    let (mut flat, mut inside) = (false, false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[") {
            flat |= line.contains("serde(flatten)");
        } else if let Some(name) = line.strip_prefix("pub struct ") {
            structs.push((name.trim_end_matches('{').trim().to_owned(), Vec::new()));
            inside = true;
        } else if let Some((name, kind)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(": ")) {
            if let (true, Some((_, fields))) = (inside, structs.last_mut()) {
                let whole = std::mem::take(&mut flat).then(|| kind.trim_end_matches(',').to_owned());
                fields.push((name.to_owned(), whole));
            }
        } else {
            inside &= line != "}";
        }
    }
    structs
}

fn describe(name: &str, record: &Record, fields: &[Line], out: &mut String) {
    assert!(!record.doc.is_empty(), "the view `{name}` has no doc comment");
    let _ = write!(out, "\n#### {name}\n\n{}\n\n| field | type | meaning |\n|---|---|---|\n", words(&record.doc));
    for (field, whole) in fields {
        if let Some(whole) = whole {
            let _ = writeln!(out, "| the fields of {} |  | Shared fields. |", link(whole));
            continue;
        }
        let Field { kind, optional, doc } =
            record.fields.get(field).unwrap_or_else(|| panic!("templates do not see `{name}.{field}`"));
        assert!(!doc.is_empty(), "the field `{name}.{field}` has no doc comment");
        let none = if *optional { ", or none" } else { "" };
        let _ = writeln!(out, "| `{field}` | {}{none} | {} |", self::kind(kind), words(doc).replace('|', "\\|"));
    }
}

/// Doc comments link as rustdoc does; a page cannot.
fn words(doc: &str) -> String {
    let mut out = doc.to_owned();
    for name in ["Layout", "SiteView", "Card", "Picture", "Facet"] {
        out = out
            .replace(&format!("[`{name}`](super::{name})"), &link(name))
            .replace(&format!("[`{name}`]"), &link(name));
    }
    assert!(!out.contains("[`"), "a link that the themes page cannot follow: {doc}");
    out
}

fn link(name: &str) -> String {
    format!("[{name}](#{})", name.to_lowercase())
}

/// A kind in words.
fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".into(),
        Kind::Number => "number".into(),
        Kind::Flag => "true or false".into(),
        Kind::List(of) => format!("list of {}", self::kind(of)),
        Kind::Map(of) if **of == Kind::Any => "values by name".into(),
        Kind::Map(of) => format!("{} by name", self::kind(of)),
        Kind::Record(name) => link(name),
        other => panic!("no template is given this: {other:?}"),
    }
}
