//! Writes an opening tag anew.

use std::fmt::Write;

use super::elements::{Element, Kind, Values, attribute, element, instead};
use super::tokens::attributes as parts;
use super::{breaks, close_to, close_to_quietly, references, refuse, report};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::values::BAD_LANGUAGE;
use crate::i18n::Tag;
use crate::load::kinds::tag_of_name;
use crate::load::markdown::inline;
use crate::load::markdown::writer::Writer;
use crate::source::Span;

/// Opens an element, if it may stand here.
pub(super) fn open(w: &mut Writer<'_>, name: &str, attributes: &str, span: Span, in_line: bool) {
    let Some(element) = element(name) else { return refuse(w, name, span) };
    if !matches!(element.kind, Kind::Inline | Kind::Void) {
        if in_line {
            let message = format!("`<{}>` stands within a line and was left out", element.name);
            let help = "put it at the beginning of a line, with an empty line before it";
            return report(w, &format!("<{}>", element.name), span, message, help);
        }
        if !make_room(w, element, span) {
            return;
        }
    }
    match element.name {
        "a" => return link(w, element, attributes, span),
        "img" => return picture(w, attributes, span, in_line),
        "bdo" if !parts(attributes).any(|(name, value, _)| name.eq_ignore_ascii_case("dir") && value.is_some()) => {
            return report(
                w,
                "<bdo>",
                span,
                "`<bdo>` without `dir` was left out".into(),
                "write <bdo dir=\"ltr\"> or <bdo dir=\"rtl\">",
            );
        }
        "br" => breaks(w),
        _ => {}
    }
    w.push("<");
    w.push(element.name);
    write_attributes(w, element, attributes, span);
    w.push(">");
    if !matches!(element.kind, Kind::Void | Kind::Rule) {
        w.raw.open.push((element, span));
    }
}

/// Ends what the element ends, and tells whether it may then stand here.
fn make_room(w: &mut Writer<'_>, element: &'static Element, span: Span) -> bool {
    let floor = w.floors.last().copied().unwrap_or(0);
    let top = |w: &Writer<'_>| w.raw.open[floor..].last().map(|(element, _)| *element);
    while top(w).is_some_and(|open| open.kind == Kind::Inline) {
        close_to(w, w.raw.open.len() - 1);
    }
    while top(w).is_some_and(|open| open.name == "p" || element.ends.contains(&open.name)) {
        close_to_quietly(w, w.raw.open.len() - 1);
    }
    let parent = top(w);
    let fits = match parent {
        _ if !element.parents.is_empty() => parent.is_some_and(|p| element.parents.contains(&p.name)),
        Some(parent) => parent.kind != Kind::Phrase,
        None => true,
    };
    if !fits {
        let (message, help) = match (element.parents, parent) {
            ([], Some(parent)) => (
                format!("`<{}>` cannot stand in `<{}>` and was left out", element.name, parent.name),
                format!("close it first: `</{}>`", parent.name),
            ),
            (parents, _) => (
                format!("`<{}>` stands alone and was left out", element.name),
                format!("it belongs directly into `<{}>`", parents.join("> or <")),
            ),
        };
        report(w, &format!("<{}>", element.name), span, message, &help);
    }
    fits
}

fn write_attributes(w: &mut Writer<'_>, element: &Element, attributes: &str, span: Span) {
    let mut written: Vec<&'static str> = Vec::new();
    let mut direction = None;
    for (name, value, _) in parts(attributes) {
        let name = name.to_ascii_lowercase();
        let Some((known, values)) = attribute(element.name, &name) else {
            not_allowed(w, &name, span);
            continue;
        };
        if values == Values::Ignored || written.contains(&known) {
            continue;
        }
        let value = value.unwrap_or_default();
        let html = &mut w.html;
        let good = match values {
            Values::Words(words) => match words.iter().find(|word| word.eq_ignore_ascii_case(value.trim())) {
                Some(word) => {
                    let _ = write!(html, " {known}=\"{word}\"");
                    true
                }
                None => false,
            },
            Values::Number => match value.trim().parse::<u16>().ok().filter(|n| (1..=1000).contains(n)) {
                Some(number) => {
                    let _ = write!(html, " {known}=\"{number}\"");
                    true
                }
                None => false,
            },
            Values::Flag => {
                let _ = write!(html, " {known}");
                true
            }
            Values::Text => {
                let _ = write!(html, " {known}=\"");
                references::escape_around(value, html);
                html.push('"');
                true
            }
            Values::Language => {
                if let Some(tag) = language(w, value, span) {
                    let _ = write!(w.html, " lang=\"{tag}\"");
                    direction = Some(tag.dir());
                    written.push(known);
                }
                continue;
            }
            Values::Address | Values::Ignored => continue,
        };
        if good {
            written.push(known);
        } else {
            let message = format!("`{value}` is no value for `{known}`, which was left out");
            report(w, &format!("{known}={value}"), span, message, "");
        }
    }
    // Words in a language of the other direction must not move the signs around them.
    if let Some(direction) = direction.filter(|_| !written.contains(&"dir")) {
        let _ = write!(w.html, " dir=\"{direction}\"");
    }
}

fn not_allowed(w: &mut Writer<'_>, name: &str, span: Span) {
    let message = format!("the attribute `{name}` is not allowed and was left out");
    report(w, name, span, message, instead(name));
}

fn language(w: &mut Writer<'_>, value: &str, span: Span) -> Option<Tag> {
    match value.trim().parse() {
        Ok(tag) => Some(tag),
        Err(_) => {
            let found = Diagnostic::new(&BAD_LANGUAGE, span, format!("`{value}` is not a language tag"));
            let help = match tag_of_name(value) {
                Some(tag) => format!("did you mean lang=\"{tag}\"?"),
                None => "write a tag of BCP 47, such as lang=\"es\"".into(),
            };
            w.report(found.help(help));
            None
        }
    }
}

fn value_of(attributes: &str, wanted: &str) -> Option<String> {
    parts(attributes)
        .find(|(name, _, _)| name.eq_ignore_ascii_case(wanted))
        .map(|(_, value, _)| references::decode(value.unwrap_or_default()))
}

fn link(w: &mut Writer<'_>, element: &'static Element, attributes: &str, span: Span) {
    let Some(address) = value_of(attributes, "href") else {
        return report(w, "<a>", span, "`<a>` without `href` was left out".into(), instead("id"));
    };
    if !inline::may_link(w, span) {
        return;
    }
    w.push("<a href=\"");
    inline::address(w, address, span);
    write_attributes(w, element, attributes, span);
    w.push(">");
    w.anchors_open += 1;
    w.raw.open.push((element, span));
}

fn picture(w: &mut Writer<'_>, attributes: &str, span: Span, in_line: bool) {
    for (name, _, _) in parts(attributes) {
        let name = name.to_ascii_lowercase();
        if attribute("img", &name).is_none() {
            not_allowed(w, &name, span);
        }
    }
    let Some(address) = value_of(attributes, "src") else {
        return report(w, "<img>", span, "`<img>` without `src` was left out".into(), instead("img"));
    };
    let alt = value_of(attributes, "alt").unwrap_or_default();
    let title = value_of(attributes, "title").unwrap_or_default();
    let floor = w.floors.last().copied().unwrap_or(0);
    let in_line = in_line || w.raw.open[floor..].last().is_some_and(|(open, _)| open.kind != Kind::Flow);
    inline::picture(w, &address, &alt, &title, span, !in_line);
}
