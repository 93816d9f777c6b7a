//! How a text begins: its title, then its summary.

use std::ops::Range;

use super::Line;
use super::inline;
use super::writer::{Scope, Writer};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words as rules;
use crate::model::{HoleKind, Picture};
use crate::source::Span;

/// The longest summary that cards and search results show.
const SUMMARY_LIMIT: usize = 300;

/// How far the beginning was read.
pub(super) struct Lead {
    /// What may come next.
    pub(super) stage: Stage,
    pub(super) title: Option<Line>,
    pub(super) summary: Option<Line>,
    /// What stands before the title.
    pub(super) before: Option<Span>,
    /// A picture in what may be the summary, and where its alt text stands in the HTML.
    pub(super) picture: Option<(Picture, Span, Range<usize>)>,
}

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stage {
    /// The title.
    Title,
    /// The summary, if the next block is a paragraph.
    Summary,
    /// Everything else.
    Rest,
}

impl Lead {
    pub(super) fn new(scope: Scope) -> Self {
        let stage = if scope == Scope::Words { Stage::Title } else { Stage::Rest };
        Self { stage, title: None, summary: None, before: None, picture: None }
    }
}

/// Notes that a block begins which is neither title nor summary.
pub(super) fn pass(w: &mut Writer<'_>, range: Range<usize>) {
    if !w.at_top() {
        return;
    }
    match w.lead.stage {
        Stage::Title if w.lead.before.is_none() => w.lead.before = Some(w.span(range)),
        Stage::Summary => w.lead.stage = Stage::Rest,
        _ => {}
    }
}

/// Begins the title or the summary.
pub(super) fn start_line(w: &mut Writer<'_>) {
    w.line = true;
    start_words(w);
    w.paragraph_at = w.body.html.len();
}

/// Begins to gather words without markup.
pub(super) fn start_words(w: &mut Writer<'_>) {
    w.collecting = true;
    w.plain.clear();
}

/// The words without markup.
pub(super) fn end_words(w: &mut Writer<'_>) -> String {
    w.collecting = false;
    w.plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Ends the title or the summary: it is cut off from the HTML.
fn end_line(w: &mut Writer<'_>, span: Span) -> Line {
    w.line = false;
    let text = end_words(w);
    let html = w.body.html.split_off(w.paragraph_at);
    Line { html: html.trim().to_owned(), text, span }
}

/// Ends the title.
pub(super) fn end_title(w: &mut Writer<'_>, span: Span) {
    if let Some((_, span, _)) = w.lead.picture.take() {
        inline::not_in_line(w, span, "a picture");
    }
    let title = end_line(w, span);
    w.lead.title = (!title.text.is_empty()).then_some(title);
    w.lead.stage = Stage::Summary;
}

/// Ends the first paragraph: the summary, unless it is a picture.
pub(super) fn end_summary(w: &mut Writer<'_>, span: Span) {
    w.lead.stage = Stage::Rest;
    let picture = w.lead.picture.take();
    let alone = picture.as_ref().is_some_and(|(_, _, place)| *place == (w.paragraph_at..w.body.html.len()));
    match picture {
        Some((picture, span, _)) if alone => {
            end_line(w, span);
            w.pictures.push((picture.file.clone(), span));
            w.hole(HoleKind::Picture(Picture { figure: true, ..picture }));
            return w.push("\n");
        }
        Some((_, span, _)) => inline::not_in_line(w, span, "a picture"),
        None => {}
    }
    let summary = end_line(w, span);
    w.lead.summary = (!summary.text.is_empty()).then_some(summary);
}

/// Reports what is wrong with the beginning, when all is read.
pub(super) fn finish(w: &mut Writer<'_>, empty: bool) {
    if let Some(summary) = &w.lead.summary {
        let length = summary.text.chars().count();
        if length > SUMMARY_LIMIT {
            let message = format!("the summary has {length} letters; cards and search results show {SUMMARY_LIMIT}");
            let help = "end the first paragraph after one or two sentences, and begin a new one for the rest";
            let found = Diagnostic::new(&rules::LONG_SUMMARY, summary.span, message).help(help);
            w.report(found);
        }
    }
    let Some(before) = w.lead.before.filter(|_| !empty) else {
        if w.lead.title.is_none() && !empty {
            let found = Diagnostic::new(&rules::MISSING_TITLE, Span::new(w.file, w.offset..w.offset), "the text has no title");
            w.report(found.help("write it in the first line: `# Title`"));
        }
        return;
    };
    let first = Span { end: before.end.min(before.start + 80), ..before };
    let found = match &w.lead.title {
        Some(title) => Diagnostic::new(&rules::MISSING_TITLE, first, "the text begins before its title")
            .related(title.span, "the title")
            .help("move the title to the first line"),
        None => Diagnostic::new(&rules::MISSING_TITLE, first, "the text has no title")
            .label("the title belongs before this")
            .help("write it in the first line: `# Title`"),
    };
    w.report(found);
}
