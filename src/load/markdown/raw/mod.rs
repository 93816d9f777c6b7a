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

pub(super) use self::elements::names;
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
    /// There is HTML of authors in the text.
    pub(super) used: bool,
}

/// What was written before the element whose content is left out.
struct Mute {
    name: String,
    /// Its end was met, but within a part that began after it.
    closed: bool,
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
    w.raw.used = true;
    let place = |at| Span::new(w.file, w.offset + at..w.offset + at + html.len());
    let span = place(at);
    for (token, _) in Tokens::new(html) {
        let muted = w.raw.mute.as_ref().map(|mute| mute.name.clone());
        match (token, muted) {
            (Token::Close(name), Some(muted)) if name.eq_ignore_ascii_case(&muted) => {
                if let Some(mute) = &mut w.raw.mute {
                    mute.closed = true;
                }
                part_ended(w);
            }
            (_, Some(_)) | (Token::Comment, None) => {}
            (Token::Text(text), None) => references::escape_around(text, &mut w.html),
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
    w.raw.used = true;
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
                references::escape_around(text, &mut w.html);
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
            let help =
                format!("write `</{}>` where it ends, within the same paragraph or part of the text", element.name);
            let found =
                Diagnostic::new(&rules::UNCLOSED_HTML, span, format!("`<{}>` is not closed", element.name)).help(help);
            w.report(found);
        }
        close_to_quietly(w, w.raw.open.len() - 1);
    }
}

/// Ends the lines that are open when a block begins.
pub(super) fn end_lines(w: &mut Writer<'_>) {
    if is_silent(w) {
        unmute(w);
    }
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
        closed: false,
        floors: w.floors.len(),
        html: w.html.len(),
        holes: w.holes.len(),
        plain: w.plain.len(),
    });
}

/// Whether what is written belongs to an element that is left out and that began in this part of the text.
pub(super) fn is_silent(w: &Writer<'_>) -> bool {
    w.raw.mute.as_ref().is_some_and(|mute| mute.floors >= w.floors.len())
}

/// Ends the silence after an element that was left out, when every part that began within it has ended.
pub(super) fn part_ended(w: &mut Writer<'_>) {
    if is_silent(w) && w.raw.mute.as_ref().is_some_and(|mute| mute.closed) {
        unmute(w);
    }
}

fn unmute(w: &mut Writer<'_>) {
    if let Some(mute) = w.raw.mute.take() {
        w.html.truncate(mute.html);
        w.holes.truncate(mute.holes);
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

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::{body, html};

    #[test]
    fn what_is_allowed_is_written_anew() {
        assert_eq!(
            html("<KBD>Strg</KBD> H<sub>2</sub>O <abbr TITLE='a \"b\"'>c</abbr><br/>d"),
            "<p><kbd>Strg</kbd> H<sub>2</sub>O <abbr title=\"a &quot;b&quot;\">c</abbr><br>d</p>"
        );
        assert_eq!(
            html("<details open>\n<summary>More</summary>\n\nSome *words*\n\n</details>"),
            "<details open=\"\">\n<summary>More</summary>\n<p>Some <em>words</em></p>\n</details>"
        );
        assert_eq!(html("<ul><li>a<li>b</ul>"), "<ul><li>a</li><li>b</li></ul>");
        assert_eq!(html("<p>a &amp; b &lt;c>"), "<p>a &amp; b &lt;c&gt;</p>");
    }

    #[test]
    fn words_in_another_language_have_a_direction() {
        assert_eq!(html("<span lang=ES>hola</span>"), "<p><span lang=\"es\" dir=\"ltr\">hola</span></p>");
        assert_eq!(html("<bdi lang=\"ar\" dir=\"auto\">x</bdi>"), "<p><bdi lang=\"ar\" dir=\"auto\">x</bdi></p>");
        assert_eq!(body("<span lang=\"spanish\">x</span>").mistakes(), [("L0303", "<span lang=\"spanish\">")]);
    }

    #[test]
    fn links_and_pictures_are_those_of_markdown() {
        assert_eq!(html("<a href='page:x' target=_blank>a</a>"), "<p><a href=\"{page:x}\">a</a></p>");
        assert_eq!(
            html("<a href=\"java&#115;cript:alert(1)\">a</a>"),
            "<p><a href=\"{javascript:alert(1)}\">a</a></p>"
        );
        assert_eq!(html("<img src=\"a.jpg\" alt=\"A\" width=9>"), "{figure a.jpg Some(\"A\") None}");
        assert_eq!(body("<img src=https://a.example/b.jpg>").mistakes()[0].0, "L0407");
        assert_eq!(body("<a href=x>a [b](y)</a>").html, "<p><a href=\"{x}\">a b</a></p>\n");
        assert_eq!(body("[a <a href=x>b</a>](y)").html, "<p><a href=\"{y}\">a b</a></p>\n");
    }

    #[test]
    fn what_is_not_allowed_is_left_out_and_reported_once() {
        let seen = body("a <font color=red>b</font> <font>c</font> <span style=x class=y>d</span>");
        assert_eq!(seen.html, "<p>a b c <span>d</span></p>\n");
        let tag = "<span style=x class=y>";
        assert_eq!(seen.mistakes(), [("L0509", "<font color=red>"), ("L0509", tag), ("L0509", tag)]);
        assert_eq!(body("a <script>x *b*</script> c").html, "<p>a  c</p>\n");
        assert_eq!(body("*a <script> b* c").html, "<p><em>a </em> c</p>\n");
        assert_eq!(body("[a <script> b](x) c").html, "<p><a href=\"{x}\">a </a> c</p>\n");
        assert_eq!(body("<iframe src=x>\na\n</iframe>b").html, "b");
        let seen = body("- x\n\n  > <marquee>a</marquee>");
        assert_eq!(seen.mistakes(), [("L0509", "<marquee>")]);
    }

    #[test]
    fn everything_is_closed_where_it_was_opened() {
        let seen = body("*a <b>b* c</b>\n\n<div>\n\nd");
        assert_eq!(seen.html, "<p><em>a <b>b</b></em> c</p>\n<div>\n<p>d</p>\n</div>");
        assert_eq!(seen.mistakes().iter().map(|m| m.0).collect::<Vec<_>>(), ["L0519", "L0509", "L0519"]);
        let seen = body("- <span>a\n- b</span>");
        assert_eq!(seen.html, "<ul>\n<li><span>a</span></li>\n<li>b</li>\n</ul>\n");
        assert_eq!(body("a </div></p> b").html, "<p>a  b</p>\n");
    }

    #[test]
    fn elements_stand_where_html_allows_them() {
        assert_eq!(body("a <div>b</div>").html, "<p>a b</p>\n");
        assert_eq!(body("<li>a").html, "a");
        assert_eq!(body("<div><summary>a</summary></div>").html, "<div>a</div>");
        assert_eq!(body("<summary>a").html, "a");
        assert_eq!(
            body("<details><summary><div>a</div></summary></details>").html,
            "<details><summary>a</summary></details>"
        );
        assert_eq!(
            html("<table><tr><th>a<td>b<tr><td colspan=2>c</table>"),
            "<table><tbody><tr><th>a</th><td>b</td></tr><tr><td colspan=\"2\">c</td></tr></tbody></table>"
        );
    }
}
