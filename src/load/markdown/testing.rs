//! For the tests of this folder: a text in, its HTML and its mistakes out.

use super::{RawWords, paragraph, words};
use crate::diagnostic::Diagnostic;
use crate::model::{Body, HoleKind, RawLink};
use crate::source::FileId;

/// What became of a text.
pub(super) struct Seen {
    /// The body with its holes in braces.
    pub(super) html: String,
    pub(super) words: RawWords,
    found: Vec<Diagnostic>,
    text: String,
}

impl Seen {
    /// Codes of the mistakes with the words they mark, in the order in which they were found.
    pub(super) fn mistakes(&self) -> Vec<(&str, &str)> {
        self.found.iter().map(|d| (d.rule.code, &self.text[d.span.range()])).collect()
    }

    /// The help of the first mistake.
    pub(super) fn help(&self) -> &str {
        self.found.first().and_then(|d| d.help.first()).map_or("", String::as_str)
    }
}

/// A whole text.
pub(super) fn whole(text: &str) -> Seen {
    let mut found = Vec::new();
    let words = words(FileId(0), text, &mut found);
    Seen { html: shown(&words.body), words, found, text: text.to_owned() }
}

/// The body of a text that has a title and a summary.
pub(super) fn body(markdown: &str) -> Seen {
    whole(&format!("# T\n\nS\n\n{markdown}"))
}

/// The body's HTML, if nothing is wrong with it.
pub(super) fn html(markdown: &str) -> String {
    let seen = body(markdown);
    assert!(seen.mistakes().is_empty(), "{:?}", seen.mistakes());
    seen.html.trim_end().to_owned()
}

/// Paragraphs of facts.
pub(super) fn facts_paragraph(text: &str) -> (String, Vec<&'static str>) {
    let mut found = Vec::new();
    let body = paragraph(FileId(0), text, 0, &mut found);
    (shown(&body), found.iter().map(|d| d.rule.code).collect())
}

fn shown(body: &Body<RawLink>) -> String {
    let mut out = String::new();
    let mut done = 0;
    for hole in body.holes.iter() {
        out.push_str(&body.html[done..hole.at as usize]);
        done = hole.at as usize;
        out.push_str(&match &hole.kind {
            HoleKind::Link(n) => format!("{{{}}}", body.links[*n as usize].address),
            HoleKind::Message(id) => format!("{{{id}}}"),
            HoleKind::Picture(p) => {
                let kind = if p.figure { "figure" } else { "picture" };
                format!("{{{kind} {} {:?} {:?}}}", p.file, p.alt, p.caption)
            }
            HoleKind::Gallery(files) => format!("{{gallery {}}}", files.join(" ")),
            HoleKind::Download { link, title } => {
                format!("{{download {} {title:?}}}", body.links[*link as usize].address)
            }
            HoleKind::Video { url, title, poster } => format!("{{video {url} {title} {poster:?}}}"),
        });
    }
    out.push_str(&body.html[done..]);
    out
}
