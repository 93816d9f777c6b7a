//! Headings: the title, and those within the text with their ids.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::anchors::is_good;
use super::blocks;
use super::lead::{self, Stage};
use super::writer::{Scope, Writer};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words as rules;
use crate::model::{Heading, escape};
use crate::source::Span;

/// A heading whose words are being read.
pub(super) struct OpenHeading {
    role: Role,
    id: Option<String>,
    /// Where the id belongs in the HTML.
    id_at: usize,
    span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The text's title.
    Title,
    /// A heading of this level.
    Level(u8),
    /// A paragraph: there are no headings in paragraphs of facts.
    None,
}

/// `##`
pub(super) fn start(
    w: &mut Writer<'_>,
    level: u8,
    id: Option<CowStr<'_>>,
    classes: &[CowStr<'_>],
    attributes: &[(CowStr<'_>, Option<CowStr<'_>>)],
    range: Range<usize>,
) {
    let span = w.span(range.clone());
    let title = level == 1 && w.at_top() && w.lead.stage == Stage::Title;
    let useless = classes.first().or(attributes.first().map(|(name, _)| name)).or(id.as_ref().filter(|_| title));
    if let Some(name) = useless {
        let message = format!("`{name}` has no effect at this heading and was left out");
        let help = if title {
            "the title needs no id"
        } else {
            "a heading may have an id and nothing else: `## Heading {#id}`"
        };
        w.report(Diagnostic::new(&rules::HTML_REMOVED, span, message).help(help));
    }
    let id = id.map(|id| id.to_string());
    if title {
        w.heading = Some(OpenHeading { role: Role::Title, id: None, id_at: 0, span });
        return lead::start_line(w);
    }
    lead::pass(w, range);
    blocks::end_line(w);
    lead::start_words(w);
    if w.scope == Scope::Paragraphs {
        let found = Diagnostic::new(&rules::SECOND_TITLE, span, "there are no headings in the front matter");
        w.report(found.help("the page has a heading for these words already; leave the `#` out"));
        w.push("<p>");
        w.heading = Some(OpenHeading { role: Role::None, id: None, id_at: 0, span });
        return;
    }
    let level = checked_level(w, level, span);
    w.push("<h");
    w.push(digit(level));
    w.push(" id=\"");
    w.heading = Some(OpenHeading { role: Role::Level(level), id, id_at: w.html.len(), span });
    w.push("\">");
}

fn checked_level(w: &mut Writer<'_>, level: u8, span: Span) -> u8 {
    if level == 1 {
        let mut found = Diagnostic::new(&rules::SECOND_TITLE, span, "a text has one title, and this is another")
            .help("begin headings within the text with `##`");
        if let Some(title) = &w.lead.title {
            found = found.related(title.span, "the title");
        }
        w.report(found);
    } else if level > w.level + 1 {
        let (is, wanted) = ("#".repeat(level.into()), "#".repeat((w.level + 1).into()));
        let message = format!("`{is}` follows `{}`, and a level is skipped", "#".repeat(w.level.into()));
        w.report(Diagnostic::new(&rules::SKIPPED_LEVEL, span, message).help(format!("write `{wanted}`")));
    }
    w.level = level.max(2);
    w.level
}

fn digit(level: u8) -> &'static str {
    ["2", "3", "4", "5", "6"][usize::from(level.clamp(2, 6) - 2)]
}

/// The end of the heading's line.
pub(super) fn end(w: &mut Writer<'_>) {
    let Some(OpenHeading { role, id, id_at, span }) = w.heading.take() else { return };
    let level = match role {
        Role::Title => {
            w.heading = Some(OpenHeading { role, id, id_at, span });
            lead::end_title(w, span);
            w.heading = None;
            return;
        }
        Role::None => {
            lead::end_words(w);
            return w.push("</p>\n");
        }
        Role::Level(level) => level,
    };
    let text = lead::end_words(w);
    for part in ["</h", digit(level), ">\n"] {
        w.push(part);
    }
    let id = id.and_then(|id| given(w, id, span)).unwrap_or_else(|| w.anchors.make(&text, span));
    let mut escaped = String::with_capacity(id.len());
    escape(&id, &mut escaped);
    w.insert(id_at, &escaped);
    w.headings.push(Heading { level, id, text });
}

/// The id that the author gave, if it can be one.
fn given(w: &mut Writer<'_>, id: String, span: Span) -> Option<String> {
    if !is_good(&id) {
        let message = format!("`{id}` cannot be the id of a heading and was left out");
        let help = "begin with a letter or digit and use letters, digits, `-` and `_`";
        w.report(Diagnostic::new(&rules::HTML_REMOVED, span, message).help(help));
        return None;
    }
    if let Err(first) = w.anchors.take(&id, span) {
        let found = Diagnostic::new(&rules::DUPLICATE_ANCHOR, span, format!("the id `{id}` is taken"))
            .related(first, "this heading has it")
            .help("give one of the two another id");
        w.report(found);
        return None;
    }
    Some(id)
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::{body, facts_paragraph, html};

    #[test]
    fn headings_get_ids_from_their_words() {
        assert_eq!(html("## Wer *wir* sind?"), "<h2 id=\"wer-wir-sind\">Wer <em>wir</em> sind?</h2>");
        assert_eq!(
            html("## İşbirliği\n## İşbirliği"),
            "<h2 id=\"işbirliği\">İşbirliği</h2>\n<h2 id=\"işbirliği-2\">İşbirliği</h2>"
        );
        let seen = body("## A\n\n### B\n\n## C `x`");
        let headings: Vec<_> =
            seen.words.body.headings.iter().map(|h| (h.level, h.id.as_str(), h.text.as_str())).collect();
        assert_eq!(headings, [(2, "a", "A"), (3, "b", "B"), (2, "c-x", "C x")]);
    }

    #[test]
    fn links_in_headings_stay_at_their_place() {
        assert_eq!(html("## See [x](page:a) now"), "<h2 id=\"see-x-now\">See <a href=\"{page:a}\">x</a> now</h2>");
    }

    #[test]
    fn authors_may_give_ids() {
        assert_eq!(html("## Who we are {#team}"), "<h2 id=\"team\">Who we are</h2>");
        let seen = body("## A {#team}\n\n## B {#team}");
        assert_eq!(seen.mistakes(), [("L0513", "## B {#team}")]);
        let seen = body("## A {#a\"b}\n\n## B {#fn-1}\n\n## C {.big x=y}");
        assert_eq!(seen.mistakes().iter().map(|m| m.0).collect::<Vec<_>>(), ["L0509", "L0509", "L0509"]);
        assert_eq!(seen.html, "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n<h2 id=\"c\">C</h2>\n");
    }

    #[test]
    fn skipped_levels_are_reported() {
        assert_eq!(body("### A").mistakes(), [("L0506", "### A")]);
        let seen = body("## A\n\n#### B\n\n## C\n\n### D");
        assert_eq!((seen.mistakes(), seen.help()), (vec![("L0506", "#### B")], "write `###`"));
    }

    #[test]
    fn paragraphs_of_facts_have_no_headings_and_no_notes() {
        assert_eq!(
            facts_paragraph("One *two*.\n\n- a"),
            ("<p>One <em>two</em>.</p>\n<ul>\n<li>a</li>\n</ul>\n".into(), vec![])
        );
        assert_eq!(facts_paragraph("# One"), ("<p>One</p>\n".into(), vec!["L0505"]));
        assert_eq!(facts_paragraph("One[^1]"), ("<p>One[^1]</p>\n".into(), vec!["L0512"]));
    }
}
