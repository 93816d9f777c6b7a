//! How a text begins: its title, then its summary.

use std::ops::Range;

use super::Line;
use super::inline;
use super::sieve;
use super::writer::{Scope, Writer};
use crate::bytes;
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
        Stage::Title if w.lead.before.is_none() => {
            let line = w.source[range.clone()].lines().next().map_or(0, str::len);
            w.lead.before = Some(w.span(range.start..range.start + line));
        }
        Stage::Summary => w.lead.stage = Stage::Rest,
        _ => {}
    }
}

/// Begins the title or the summary.
pub(super) fn start_line(w: &mut Writer<'_>) {
    w.line = true;
    start_words(w);
    w.paragraph_at = w.html.len();
}

/// Begins to gather words without markup.
pub(super) fn start_words(w: &mut Writer<'_>) {
    w.collecting = true;
    w.plain.clear();
}

/// The words without markup.
pub(super) fn end_words(w: &mut Writer<'_>) -> String {
    w.collecting = false;
    spaced(&w.plain)
}

/// Words with one space between them; spaces that keep a number in one line stay. Nearly all have that already, which is
/// quickly seen.
pub(super) fn spaced(words: &str) -> String {
    let is_spaced = !words.starts_with(' ') && !words.ends_with(' ') && !words.contains("  ");
    if is_spaced && bytes::find(words.as_bytes(), |byte| byte < 0x20).is_none() {
        return words.to_owned();
    }
    words.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Ends the title or the summary: it is cut off from the HTML.
fn end_line(w: &mut Writer<'_>, span: Span) -> Line {
    w.line = false;
    let text = end_words(w);
    let mut html = w.html.split_off(w.paragraph_at);
    if w.raw.used {
        sieve::sieve(&mut html, &mut Vec::new());
    }
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
    let alone = picture.as_ref().is_some_and(|(_, _, place)| *place == (w.paragraph_at..w.html.len()));
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
            let found =
                Diagnostic::new(&rules::MISSING_TITLE, Span::new(w.file, w.offset..w.offset), "the text has no title");
            w.report(found.help("write it in the first line: `# Title`"));
        }
        return;
    };
    let found = match &w.lead.title {
        Some(title) => Diagnostic::new(&rules::MISSING_TITLE, before, "the text begins before its title")
            .related(title.span, "the title")
            .help("move the title to the first line"),
        None => {
            let begin = &w.source[(before.start as usize).saturating_sub(w.offset)..];
            let help = match begin.strip_prefix('#') {
                Some(rest) if rest.starts_with('#') => "begin the title with a single `#`",
                Some(rest) if rest.starts_with(|c: char| !c.is_whitespace()) => "put a space after the `#`",
                _ => "write it in the first line: `# Title`",
            };
            let found = Diagnostic::new(&rules::MISSING_TITLE, before, "the text has no title");
            found.label("the title belongs before this").help(help)
        }
    };
    w.report(found);
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::whole;

    fn line(line: Option<&super::Line>) -> Option<(&str, &str)> {
        line.map(|line| (line.html.as_str(), line.text.as_str()))
    }

    #[test]
    fn there_is_one_space_between_words() {
        for words in ["a b", " a b", "a b ", "a  b", "a\nb", "a\tb", "a \r\n b"] {
            assert_eq!(super::spaced(words), "a b", "{words:?}");
        }
        assert_eq!(super::spaced("„Größe“ – été, ελληνικά, 日本 …"), "„Größe“ – été, ελληνικά, 日本 …");
    }

    #[test]
    fn a_text_is_title_summary_and_body() {
        let seen = whole("# A *fine* title\n\nOne `code` & two\nlines.\n\nThe rest.\n");
        assert_eq!(line(seen.words.title.as_ref()), Some(("A <em>fine</em> title", "A fine title")));
        let html = "One <code translate=\"no\">code</code> &amp; two\nlines.";
        assert_eq!(line(seen.words.summary.as_ref()), Some((html, "One code & two lines.")));
        assert_eq!(seen.html, "<p>The rest.</p>\n");
        assert_eq!((seen.mistakes(), seen.words.empty), (vec![], false));
    }

    #[test]
    fn a_number_stays_in_one_line() {
        let seen = whole("# T\n\nFor 1\u{a0}400\nlearners.\n");
        assert_eq!(seen.words.summary.map(|line| line.text), Some("For 1\u{a0}400 learners.".into()));
    }

    #[test]
    fn windows_files_and_byte_order_marks_read_the_same() {
        let text = "+++\nslug = \"a\"\n+++\n# T\n\nS\n\n## H\n\nP\n";
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let seen = whole(&windows);
        assert_eq!(seen.html, whole(text).html);
        assert_eq!(seen.words.front.slug.as_ref().map(|s| &windows[s.span.range()]), Some("\"a\""));
        assert_eq!(seen.words.title.map(|t| &windows[t.span.range()]), Some("# T"));
    }

    #[test]
    fn what_is_no_paragraph_is_no_summary() {
        for first in
            ["- a list", "## A heading", "> a quotation", "![](a.jpg)", "***", "```\ncode\n```", "<div>x</div>"]
        {
            let seen = whole(&format!("# T\n\n{first}\n\nP\n"));
            assert!(seen.words.summary.is_none(), "{first}");
            assert!(seen.html.contains("<p>P</p>"), "{first}: {}", seen.html);
        }
        let seen = whole("# T\n\n![](a.jpg)\n\nP\n");
        assert_eq!(seen.html, "{figure a.jpg None None}\n<p>P</p>\n");
        assert_eq!(seen.words.pictures.len(), 1);
    }

    #[test]
    fn a_note_in_an_html_comment_is_nothing() {
        let seen = whole("<!-- to do -->\n\n# T\n\n<!-- later -->\n\nS\n");
        assert_eq!((line(seen.words.summary.as_ref()), seen.mistakes()), (Some(("S", "S")), vec![]));
        assert!(whole("<!-- to do -->").words.empty);
    }

    #[test]
    fn a_title_alone_is_an_empty_text() {
        for text in ["", " \n", "# T\n", "+++\nslug = \"a\"\n+++\n", "+++\n+++\n# T"] {
            let seen = whole(text);
            assert!(seen.words.empty && seen.mistakes().is_empty(), "{text:?}");
        }
        for text in ["# T\n\nS", "# T\n\n![](a.jpg)", "S", "# T\n\n```{gallery}\n```"] {
            assert!(!whole(text).words.empty, "{text:?}");
        }
    }

    #[test]
    fn a_title_that_is_missing_late_or_double_is_reported() {
        assert_eq!(whole("**Title**\n\nWords\n").mistakes(), [("L0502", "**Title**")]);
        assert_eq!(whole("Words\n\n# Title\n\nS\n").mistakes(), [("L0502", "Words")]);
        assert_eq!(whole("#\n\nWords\n").mistakes(), [("L0502", "")]);
        assert_eq!(whole("# A\n\nS\n\n# B\n").mistakes(), [("L0505", "# B")]);
        assert_eq!(whole("# A\n\nS\n\n> # B\n").mistakes(), [("L0505", "# B")]);
    }

    #[test]
    fn links_pictures_and_notes_do_not_stand_in_summaries() {
        let seen = whole("# T [a](b)\n\nSee [us](page:about), ![us](a.jpg).[^1]\n\n[^1]: N\n");
        assert_eq!(line(seen.words.title.as_ref()), Some(("T a", "T a")));
        assert_eq!(line(seen.words.summary.as_ref()), Some(("See us, us.", "See us, us.")));
        assert!(seen.words.body.links.is_empty());
        assert_eq!(seen.mistakes()[0], ("L0517", "[a](b)"));
    }

    #[test]
    fn a_long_summary_is_reported() {
        assert!(whole(&format!("# T\n\n{}\n", "ä".repeat(300))).mistakes().is_empty());
        assert_eq!(whole(&format!("# T\n\n{}\n", "ä".repeat(301))).mistakes()[0].0, "L0515");
    }
}
