//! HTML that authors write: what is allowed is written anew, and everything else is left out and reported.
//!
//! Safe by construction: not one byte of a tag is copied. Names come from the list of elements, attributes from the
//! list of attributes, values are checked or escaped, addresses become holes, and every element is closed within the
//! part of the text where it was opened.

mod elements;
mod open;
mod references;
mod tokens;

use std::collections::BTreeSet;
use std::ops::Range;

use self::elements::{Element, Kind, element, instead, is_swallowed};
use self::tokens::{Token, Tokens};
use super::inline;
use super::lead;
use super::writer::{Sink, Writer};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words as rules;
use crate::source::Span;

/// The state of authors' HTML in a text.
#[derive(Default)]
pub(super) struct RawHtml {
    /// Open elements with their places.
    open: Vec<(&'static Element, Span)>,
    /// Kinds of tags and attributes that were reported: each once in a text.
    reported: BTreeSet<String>,
    /// An element within a line whose content is left out.
    mute: Option<Mute>,
}

/// What was written before the element whose content is left out.
struct Mute {
    name: String,
    floors: usize,
    html: usize,
    holes: usize,
    plain: usize,
}

impl RawHtml {
    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }
}

/// A tag or a comment within a line, at a byte of the text.
pub(super) fn inline(w: &mut Writer<'_>, html: &str, at: usize) {
    if w.sink == Sink::Alt {
        return;
    }
    let place = |at| Span::new(w.file, w.offset + at..w.offset + at + html.len());
    let span = place(at);
    for (token, _) in Tokens::new(html) {
        let muted = w.raw.mute.as_ref().map(|mute| mute.name.clone());
        match (token, muted) {
            (Token::Close(name), Some(muted)) if name.eq_ignore_ascii_case(&muted) => unmute(w),
            (_, Some(_)) | (Token::Comment, None) => {}
            (Token::Text(text), None) => references::escape_around(text, &mut w.body.html),
            (Token::Open { name, attributes }, None) => {
                if is_swallowed(name) {
                    refuse(w, name, span);
                    if !attributes.ends_with('/') {
                        mute(w, name);
                    }
                } else {
                    open::open(w, name, attributes, span, true);
                }
            }
            (Token::Close(name), None) => close(w, name, span),
            (Token::Other, None) => refuse(w, "!", span),
        }
    }
}

/// The HTML block that was gathered.
pub(super) fn block(w: &mut Writer<'_>, range: Range<usize>) {
    let pieces = std::mem::take(&mut w.pieces);
    let html = pieces.text.as_str();
    let mut tokens = Tokens::new(html);
    let mut shown = false;
    while let Some((token, at)) = tokens.next() {
        let len = html[at..].find('>').map_or(1, |i| i + 1);
        let span = pieces.span(Span::new(w.file, at..at + len));
        match token {
            Token::Comment => continue,
            Token::Text(text) => {
                shown |= !text.trim().is_empty();
                references::escape_around(text, &mut w.body.html);
            }
            Token::Open { name, attributes } if is_swallowed(name) => {
                refuse(w, name, span);
                if !attributes.ends_with('/') {
                    tokens.skip_past(name);
                }
            }
            Token::Open { name, attributes } => open::open(w, name, attributes, span, false),
            Token::Close(name) => close(w, name, span),
            Token::Other => refuse(w, "!", span),
        }
        shown |= !matches!(token, Token::Text(_));
    }
    if shown {
        lead::pass(w, range);
    }
    w.pieces = pieces;
    w.pieces.clear();
}

fn close(w: &mut Writer<'_>, name: &str, span: Span) {
    let floor = w.floors.last().copied().unwrap_or(0);
    let found = w.raw.open[floor..].iter().rposition(|(element, _)| element.name.eq_ignore_ascii_case(name));
    if let Some(i) = found {
        return close_to_quietly(w, floor + i);
    }
    // Elements that were left out are reported where they begin.
    let known = element(name).is_some_and(|element| !matches!(element.kind, Kind::Void | Kind::Rule));
    if known && !w.raw.reported.contains(&format!("<{}>", name.to_ascii_lowercase())) {
        report(w, &format!("</{name}>"), span, format!("`</{name}>` closes nothing and was left out"), "");
    }
}

/// Closes elements until only so many are open, and reports those that should have been closed.
pub(super) fn close_to(w: &mut Writer<'_>, floor: usize) {
    if w.raw.mute.as_ref().is_some_and(|mute| mute.floors > w.floors.len()) || (w.raw.mute.is_some() && w.at_top()) {
        unmute(w);
    }
    while w.raw.open.len() > floor {
        let (element, span) = w.raw.open[w.raw.open.len() - 1];
        if !matches!(element.name, "p" | "li" | "dt" | "dd" | "td" | "th" | "tr" | "thead" | "tbody") {
            let help = format!("write `</{}>` where it ends, within the same paragraph or part of the text", element.name);
            let found = Diagnostic::new(&rules::UNCLOSED_HTML, span, format!("`<{}>` is not closed", element.name)).help(help);
            w.report(found);
        }
        close_to_quietly(w, w.raw.open.len() - 1);
    }
}

/// Ends the lines that are open when a block begins.
pub(super) fn end_lines(w: &mut Writer<'_>) {
    let floor = w.floors.last().copied().unwrap_or(0);
    while w.raw.open.len() > floor
        && w.raw.open.last().is_some_and(|(element, _)| matches!(element.kind, Kind::Inline | Kind::Phrase))
    {
        close_to(w, w.raw.open.len() - 1);
    }
}

fn close_to_quietly(w: &mut Writer<'_>, floor: usize) {
    while w.raw.open.len() > floor {
        let Some((element, _)) = w.raw.open.pop() else { return };
        if element.name == "a" {
            w.anchors_open -= 1;
        }
        for part in ["</", element.name, ">"] {
            w.push(part);
        }
    }
}

fn mute(w: &mut Writer<'_>, name: &str) {
    w.raw.mute = Some(Mute {
        name: name.to_owned(),
        floors: w.floors.len(),
        html: w.body.html.len(),
        holes: w.body.holes.len(),
        plain: w.plain.len(),
    });
}

fn unmute(w: &mut Writer<'_>) {
    if let Some(mute) = w.raw.mute.take() {
        w.body.html.truncate(mute.html);
        w.body.holes.truncate(mute.holes);
        w.plain.truncate(mute.plain);
    }
}

/// Reports an element that is not allowed.
fn refuse(w: &mut Writer<'_>, name: &str, span: Span) {
    let name = name.to_ascii_lowercase();
    let message = match name.as_str() {
        "!" => "this is not HTML for a text and was left out".to_owned(),
        name if is_swallowed(name) => format!("`<{name}>` is not allowed and was left out with all that it holds"),
        name => format!("`<{name}>` is not allowed and was left out"),
    };
    report(w, &format!("<{name}>"), span, message, instead(&name));
}

fn report(w: &mut Writer<'_>, kind: &str, span: Span, message: String, help: &str) {
    if w.raw.reported.insert(kind.to_owned()) {
        let found = Diagnostic::new(&rules::HTML_REMOVED, span, message);
        w.report(if help.is_empty() { found } else { found.help(help) });
    }
}

/// A line break of HTML within a title or summary is a space of its plain text.
fn breaks(w: &mut Writer<'_>) {
    inline::collect(w, " ");
}
