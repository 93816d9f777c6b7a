//! Markdown becomes HTML once, with holes for what the site around it decides.
//!
//! One pass over the text: what the parser tells is written at once, and mistakes are reported on the way. HTML of
//! authors is not copied but written anew (see `raw`), so every body is safe by construction; a text that holds some
//! is then sieved once more (see `sieve`).

mod address;
mod anchors;
mod blocks;
mod component;
mod front;
mod headings;
mod inline;
mod lead;
mod lookalike_links;
mod lookalikes;
mod notes;
mod pieces;
mod raw;
mod sieve;
mod tables;
mod writer;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod testing;

use std::sync::{Arc, LazyLock};

pub use component::component_docs;

use self::writer::Scope;
use super::facts;
use super::schema::Front;
use crate::diagnostic::Diagnostic;
use crate::model::{Body, RawLink};
use crate::source::{FileId, Span};

/// What a `<lang>.md` says, before its links are resolved.
#[derive(Clone, Debug)]
pub struct RawWords {
    /// The front matter.
    pub front: Front,
    /// The title; `None` after it was reported, or where `empty`.
    pub title: Option<Line>,
    /// The first paragraph, where the text begins with one.
    pub summary: Option<Line>,
    /// The rest.
    pub body: Body<RawLink>,
    /// Every file that is shown as a picture, with its place.
    pub pictures: Vec<(Arc<str>, Span)>,
    /// Files of links and pictures that were written in a way that makes none of them, which has been reported.
    pub almost: Vec<String>,
    /// The text without the front matter.
    pub span: Span,
    /// There is nothing, or nothing but a title.
    pub empty: bool,
}

/// A line of words: inline HTML without links, and the same as plain text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Safe inline HTML.
    pub html: String,
    /// Plain text.
    pub text: String,
    /// Where.
    pub span: Span,
}

/// Reads a `<lang>.md`.
pub fn words(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> RawWords {
    static NO_FRONT: LazyLock<Front> = LazyLock::new(|| facts::read("", FileId(0), 0, &mut Vec::new()));

    let (facts, body_at) = front::split(file, text, diagnostics);
    let front = match &text[facts.clone()] {
        "" => NO_FRONT.clone(),
        text => facts::read(text, file, facts.start, diagnostics),
    };
    let mut w = writer::write(file, &text[body_at..], body_at, Scope::Words, diagnostics);
    let empty = w.lead.summary.is_none() && w.holes.is_empty() && w.html.trim().is_empty();
    lead::finish(&mut w, empty);
    let body = w.body();
    RawWords {
        front,
        title: w.lead.title,
        summary: w.lead.summary,
        body,
        pictures: w.pictures,
        almost: w.lookalikes.files,
        span: Span::new(file, body_at..text.len()),
        empty,
    }
}

/// Reads paragraphs that stand in facts, `offset` bytes into the file.
pub fn paragraph(file: FileId, text: &str, offset: usize, diagnostics: &mut Vec<Diagnostic>) -> Body<RawLink> {
    writer::write(file, text, offset, Scope::Paragraphs, diagnostics).body()
}
