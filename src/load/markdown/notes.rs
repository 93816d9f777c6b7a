//! Footnotes: numbered in the order of their marks, gathered at the end.

use std::collections::BTreeMap;
use std::ops::Range;

use super::inline;
use super::writer::{Scope, Sink, Writer, offset32};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words as rules;
use crate::model::{Hole, HoleKind};
use crate::source::Span;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Notes {
    /// Number of each label that has a mark.
    numbers: BTreeMap<String, usize>,
    /// How many marks each number has.
    marks: Vec<usize>,
    /// What the notes say.
    texts: BTreeMap<String, Note>,
    /// The notes being read: label, place, and where they begin in the HTML and the holes.
    open: Vec<(String, Span, usize, usize)>,
}

struct Note {
    html: String,
    holes: Vec<Hole>,
    span: Span,
}

/// Labels are the same in capitals and small letters.
fn key(label: &str) -> String {
    label.to_lowercase()
}

/// `[^1]`
pub(super) fn reference(w: &mut Writer<'_>, label: &str, range: Range<usize>) {
    if w.sink == Sink::Alt {
        return;
    }
    if w.line {
        let span = w.span(range);
        return inline::not_in_line(w, span, "a footnote");
    }
    let next = w.notes.marks.len() + 1;
    let number = *w.notes.numbers.entry(key(label)).or_insert(next);
    if number == next {
        w.notes.marks.push(0);
    }
    let mark = &mut w.notes.marks[number - 1];
    *mark += 1;
    let id = mark_id(number, *mark);
    if w.anchors_open > 0 {
        // HTML knows no link within a link.
        return w.push(&format!("<sup class=\"footnote-ref\" id=\"{id}\">{number}</sup>"));
    }
    w.push(&format!(
        "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>"
    ));
}

fn mark_id(number: usize, mark: usize) -> String {
    if mark == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{mark}") }
}

/// A mark without a note stays text; the parser does not tell.
pub(super) fn look_for_undefined(w: &mut Writer<'_>, at: usize) {
    let Some(rest) = w.source[at..].strip_prefix("[^") else { return };
    let escaped = at > 0 && w.source.as_bytes()[at - 1] == b'\\';
    let Some(end) = rest.bytes().take(200).position(|b| matches!(b, b']' | b'[' | b' ' | b'\n')) else { return };
    if escaped || end == 0 || rest.as_bytes()[end] != b']' {
        return;
    }
    let label = &rest[..end];
    let span = w.span(at..at + end + 3);
    let found = if w.scope == Scope::Paragraphs {
        Diagnostic::new(&rules::UNDEFINED_FOOTNOTE, span, "there are no footnotes in the front matter")
            .help("put the note into the sentence")
    } else {
        Diagnostic::new(&rules::UNDEFINED_FOOTNOTE, span, format!("the footnote `{label}` has no text"))
            .help(format!("add a paragraph that begins with `[^{label}]: `, or take the mark out"))
    };
    w.report(found);
}

/// `[^1]:`
pub(super) fn start(w: &mut Writer<'_>, label: &str, range: Range<usize>) {
    let span = w.span(range);
    w.notes.open.push((key(label), span, w.html.len(), w.holes.len()));
}

/// The end of a note: it is kept until all is read.
pub(super) fn end(w: &mut Writer<'_>) {
    let Some((label, span, html_at, holes_at)) = w.notes.open.pop() else { return };
    let html = w.html.split_off(html_at);
    let mut holes = w.holes.split_off(holes_at);
    for hole in &mut holes {
        hole.at -= offset32(html_at);
    }
    if let Some(first) = w.notes.texts.get(&label) {
        let found =
            Diagnostic::new(&rules::UNUSED_FOOTNOTE, span, format!("the footnote `{label}` has a text already"))
                .related(first.span, "its text")
                .help("give it a label of its own, or remove it");
        w.report(found);
    } else {
        w.notes.texts.insert(label, Note { html, holes, span });
    }
}

/// Writes the notes that have marks; reports those that have none.
pub(super) fn finish(w: &mut Writer<'_>) {
    let Notes { numbers, marks, mut texts, .. } = std::mem::take(&mut w.notes);
    if !marks.is_empty() {
        let mut labels: Vec<(usize, String)> = numbers.into_iter().map(|(label, number)| (number, label)).collect();
        labels.sort_unstable();
        w.push("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        w.hole(HoleKind::Message("markdown-footnotes"));
        w.push("\">\n<ol>\n");
        for (number, label) in labels {
            if let Some(note) = texts.remove(&label) {
                write(w, number, marks[number - 1], &note);
            }
        }
        w.push("</ol>\n</section>\n");
    }
    for (label, note) in texts {
        let found =
            Diagnostic::new(&rules::UNUSED_FOOTNOTE, note.span, format!("nothing refers to the footnote `{label}`"))
                .help(format!("put its mark `[^{label}]` into the text, or remove the note"));
        w.report(found);
    }
}

fn write(w: &mut Writer<'_>, number: usize, marks: usize, note: &Note) {
    w.push(&format!("<li id=\"fn-{number}\">"));
    let html = note.html.trim_end();
    let (words, close) = html.strip_suffix("</p>").map_or((html, ""), |words| (words, "</p>"));
    let at = offset32(w.html.len());
    w.push(words);
    w.holes.extend(note.holes.iter().map(|hole| Hole { at: at + hole.at, kind: hole.kind.clone() }));
    for mark in 1..=marks {
        let id = mark_id(number, mark);
        w.push(&format!(" <a href=\"#{id}\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\""));
        w.hole(HoleKind::Message("markdown-footnote-back"));
        let label = id.trim_start_matches("fnref-");
        w.push(&format!(" {label}\">↩\u{fe0e}</a>"));
    }
    w.push(close);
    w.push("</li>\n");
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::{body, html};

    #[test]
    fn notes_are_numbered_in_the_order_of_their_marks() {
        let html = html("[^z]: Z\n\nA[^a] b[^z] c[^A]\n\n[^a]: [L](page:x)\n");
        let mark = |n, id| {
            format!(
                "<sup class=\"footnote-ref\"><a href=\"#fn-{n}\" id=\"fnref-{id}\" role=\"doc-noteref\">{n}</a></sup>"
            )
        };
        let back = |id| {
            format!(
                "<a href=\"#fnref-{id}\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"{{markdown-footnote-back}} {id}\">↩\u{fe0e}</a>"
            )
        };
        let words = format!("<p>A{} b{} c{}</p>\n", mark(1, "1"), mark(2, "2"), mark(1, "1-2"));
        let section = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{markdown-footnotes}\">\n<ol>\n";
        let first = format!("<li id=\"fn-1\"><p><a href=\"{{page:x}}\">L</a> {} {}</p></li>\n", back("1"), back("1-2"));
        let second = format!("<li id=\"fn-2\"><p>Z {}</p></li>\n", back("2"));
        assert_eq!(html, format!("{words}{section}{first}{second}</ol>\n</section>"));
    }

    #[test]
    fn marks_without_a_note_and_notes_without_a_mark_are_reported() {
        assert_eq!(body("A[^x] and \\[^y] and `[^z]`").mistakes(), [("L0512", "[^x]")]);
        assert_eq!(body("A\n\n[^x]: X").mistakes(), [("L0518", "[^x]: X")]);
        assert_eq!(body("A[^x]\n\n[^x]: X\n\n[^x]: Y").mistakes(), [("L0518", "[^x]: Y")]);
    }
}
