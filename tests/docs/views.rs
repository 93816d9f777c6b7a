//! The reference part of `docs/themes.md`: every view and every field, read from `src/render/view/`.

use std::fmt::Write;

const FILES: [(&str, &str); 4] = [
    ("layout", "The frame of every page"),
    ("list", "Pages that list things"),
    ("detail", "Pages that show one item"),
    ("card", "Small pieces that many views are made of"),
];
const BEGIN: &str = "<!-- views: begin (made from src/render/view by tests/docs) -->\n";
const END: &str = "<!-- views: end -->\n";

#[test]
fn the_views_in_the_themes_page_are_up_to_date() {
    let page = super::text("docs/themes.md");
    let (before, rest) = page.split_once(BEGIN).expect("docs/themes.md has the mark where the views begin");
    let (_, after) = rest.split_once(END).expect("docs/themes.md has the mark where the views end");
    let mut views = String::new();
    for (file, title) in FILES {
        let _ = write!(views, "\n### {title}\n");
        for view in structs(&super::text(&format!("src/render/view/{file}.rs"))) {
            describe(&view, &mut views);
        }
    }
    super::matches("docs/themes.md", &format!("{before}{BEGIN}{views}\n{END}{after}"));
}

#[test]
fn a_field_without_words_is_noticed() {
    let made = std::panic::catch_unwind(|| structs("/// A view.\npub struct A {\n    pub silent: String,\n}\n"));
    assert!(made.is_err());
}

struct View {
    name: String,
    doc: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    kind: String,
    doc: String,
    /// The fields of its type stand in its place.
    flat: bool,
}

/// The structs of a file, as rustfmt writes them: one field a line.
fn structs(source: &str) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    let (mut doc, mut flat, mut inside) = (String::new(), false, false);
    for line in source.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            let space = if doc.is_empty() { "" } else { " " };
            let _ = write!(doc, "{space}{}", words.trim());
        } else if line.starts_with("#[") {
            flat |= line.contains("serde(flatten)");
        } else if let Some(rest) = line.strip_prefix("pub struct ") {
            let name = rest.trim_end_matches('{').trim().to_owned();
            assert!(!doc.is_empty(), "the view `{name}` has no doc comment");
            views.push(View { name, doc: std::mem::take(&mut doc), fields: Vec::new() });
            inside = rest.ends_with('{');
        } else if let Some(rest) = line.strip_prefix("pub ").filter(|_| inside) {
            let view = views.last_mut().expect("a field stands in a struct");
            let (name, kind) = rest.trim_end_matches(',').split_once(": ").expect("a field has a name and a type");
            assert!(!doc.is_empty(), "the field `{}.{name}` has no doc comment", view.name);
            let (name, kind) = (name.to_owned(), kind.to_owned());
            view.fields.push(Field { name, kind, doc: std::mem::take(&mut doc), flat: std::mem::take(&mut flat) });
        } else {
            inside &= line != "}";
            doc.clear();
        }
    }
    assert!(views.iter().all(|view| !view.fields.is_empty()), "a view without fields");
    views
}

fn describe(view: &View, out: &mut String) {
    let _ = write!(out, "\n#### {}\n\n{}\n\n| field | type | meaning |\n|---|---|---|\n", view.name, words(&view.doc));
    for field in &view.fields {
        let name =
            if field.flat { format!("the fields of {}", link(&field.kind)) } else { format!("`{}`", field.name) };
        let kind = match field.kind.as_str() {
            _ if field.flat => String::new(),
            // Cards are made ready once a language, so their type is not to be seen.
            "Vec<Value>" => {
                let doc = field.doc.to_lowercase();
                assert!(doc.contains("card"), "`{}.{}` does not say that it holds cards", view.name, field.name);
                format!("list of {}", link("Card"))
            }
            rust => kind(rust),
        };
        let _ = writeln!(out, "| {name} | {kind} | {} |", words(&field.doc).replace('|', "\\|"));
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

/// A type in words.
fn kind(rust: &str) -> String {
    let inner = |prefix: &str| rust.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inner("Option<") {
        return format!("{}, or none", kind(inner));
    }
    if let Some(inner) = inner("Vec<") {
        return format!("list of {}", kind(inner));
    }
    match rust {
        "String" | "&'static str" => "text".into(),
        "bool" => "true or false".into(),
        "u8" | "u32" | "usize" => "number".into(),
        "Value" => "value".into(),
        other => link(other.trim_start_matches("super::")),
    }
}
