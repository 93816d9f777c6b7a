//! What stands within a line: text, code, links, pictures.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::LinkType;

use super::address::{decoded, is_external, is_remote};
use super::lead;
use super::lookalikes;
use super::notes;
use super::writer::{Sink, Writer};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{files, references, words as rules};
use crate::load::signs;
use crate::model::{HoleKind, Picture, escape};
use crate::source::Span;

/// A picture whose alt text is being read.
pub(super) struct OpenPicture {
    address: String,
    title: String,
    span: Span,
    alt: String,
    /// Pictures within the alt text; only their words count.
    inner: usize,
}

/// Words.
pub(super) fn text(w: &mut Writer<'_>, text: &str, range: Range<usize>) {
    // As `&#7;`; one that stands there itself is told with the file, so that words as they stand need no look.
    let written = &w.source[range.clone()];
    if !std::ptr::eq(written, text)
        && let Some((_, sign)) = signs::forbidden(text)
        && !written.contains(sign)
    {
        let span = w.span(range);
        return w.report(signs::finding(w.file, span.range(), sign));
    }
    match w.sink {
        Sink::Html => {
            if text.as_bytes().first() == Some(&b'[') {
                notes::look_for_undefined(w, range.start);
            }
            lookalikes::text(w, range);
            escape(text, &mut w.html);
            collect(w, text);
        }
        Sink::Code => escape(text, &mut w.html),
        Sink::Alt => alt(w, text),
        Sink::Component => w.pieces.push(text, w.offset + range.start),
    }
}

/// Adds to the words without markup, where they are wanted.
pub(super) fn collect(w: &mut Writer<'_>, text: &str) {
    if w.collecting {
        w.plain.push_str(text);
    }
}

fn alt(w: &mut Writer<'_>, text: &str) {
    if let Some(picture) = &mut w.picture {
        picture.alt.push_str(text);
    }
}

/// Code within a line: no program may translate it.
pub(super) fn code(w: &mut Writer<'_>, text: &str) {
    if w.sink == Sink::Alt {
        return alt(w, text);
    }
    w.push("<code translate=\"no\">");
    escape(text, &mut w.html);
    w.push("</code>");
    collect(w, text);
}

/// The end of a line, within a paragraph.
pub(super) fn line_break(w: &mut Writer<'_>, html: &str) {
    if w.sink == Sink::Alt {
        return alt(w, " ");
    }
    lookalikes::line_break(w);
    w.push(html);
    collect(w, " ");
}

/// `[`
pub(super) fn start_link(w: &mut Writer<'_>, kind: LinkType, target: &str, title: &str, range: Range<usize>) {
    if w.sink == Sink::Alt {
        return;
    }
    let span = w.span(range);
    let written = may_link(w, span);
    w.links.push(written);
    if !written {
        return;
    }
    w.anchors_open += 1;
    w.push("<a href=\"");
    let target = if kind == LinkType::Email { format!("mailto:{target}") } else { target.to_owned() };
    address(w, target, span);
    if !title.is_empty() {
        w.push(" title=\"");
        escape(title, &mut w.html);
        w.push("\"");
    }
    w.push(">");
}

/// `](address)`
pub(super) fn end_link(w: &mut Writer<'_>) {
    if w.sink != Sink::Alt && w.links.pop() == Some(true) {
        w.anchors_open -= 1;
        w.push("</a>");
    }
}

/// Whether a link may begin here; otherwise it is reported and only its words are written.
pub(super) fn may_link(w: &mut Writer<'_>, span: Span) -> bool {
    if w.line {
        not_in_line(w, span, "a link");
        return false;
    }
    if w.anchors_open > 0 {
        let found = Diagnostic::new(&rules::HTML_REMOVED, span, "a link within a link was left out");
        w.report(found.help("close the outer link first"));
        return false;
    }
    true
}

/// Reports, once in a text, what titles and summaries cannot have.
pub(super) fn not_in_line(w: &mut Writer<'_>, span: Span, what: &str) {
    if w.line_link_reported {
        return;
    }
    w.line_link_reported = true;
    let place = if w.heading.is_some() { "title" } else { "summary (the first paragraph)" };
    let message = format!("the {place} cannot hold {what}; only its words are shown");
    let found = Diagnostic::new(&rules::RICH_SUMMARY, span, message).help("put it into a later paragraph");
    w.report(found);
}

/// The address of a link as a hole, the end of its attribute, and what else tells where it leads.
pub(super) fn address(w: &mut Writer<'_>, address: String, span: Span) {
    let external = is_external(&address);
    w.link_hole(address, span);
    w.push(if external { "\" rel=\"external\"" } else { "\"" });
}

/// `![`
pub(super) fn start_picture(w: &mut Writer<'_>, address: &str, title: &str, range: Range<usize>) {
    if let Some(picture) = &mut w.picture {
        picture.inner += 1;
        return;
    }
    let span = w.span(range);
    let (address, title) = (address.to_owned(), title.to_owned());
    w.picture = Some(OpenPicture { address, title, span, alt: String::new(), inner: 0 });
    w.sink = Sink::Alt;
}

/// `](file)`
pub(super) fn end_picture(w: &mut Writer<'_>) {
    match w.picture.take() {
        Some(outer) if outer.inner > 0 => w.picture = Some(OpenPicture { inner: outer.inner - 1, ..outer }),
        Some(open) => {
            w.sink = Sink::Html;
            picture(w, &open.address, &open.alt, &open.title, open.span, false);
        }
        None => {}
    }
}

/// A picture of the item. Those of Markdown become figures when their paragraph turns out to hold nothing else.
pub(super) fn picture(w: &mut Writer<'_>, address: &str, alt: &str, title: &str, span: Span, figure: bool) {
    let alt = lead::spaced(alt);
    let file = if is_remote(address) { None } else { file_name(w, address, span) };
    if is_remote(address) {
        let message = "pictures are files beside the words, not addresses";
        let help = "save the picture in the item's folder (if its licence allows it) and write its file name";
        w.report(Diagnostic::new(&references::REMOTE_PICTURE, span, message).help(help));
    }
    let picture = file.map(|file| Picture {
        file,
        alt: (!alt.is_empty()).then(|| alt.clone()),
        caption: (!title.trim().is_empty()).then(|| title.trim().to_owned()),
        figure,
    });
    if w.line {
        // If it turns out to stand alone, it is a figure and no summary.
        let from = w.html.len();
        escape(&alt, &mut w.html);
        collect(w, &alt);
        w.lead.picture = picture.map(|picture| (picture, span, from..w.html.len()));
    } else if let Some(picture) = picture {
        w.pictures.push((picture.file.clone(), span));
        w.hole(HoleKind::Picture(picture));
    }
}

/// The file's name as it stands in the folder.
fn file_name(w: &mut Writer<'_>, address: &str, span: Span) -> Option<Arc<str>> {
    let name = decoded(address.trim());
    let name = name.trim_start_matches("./");
    if name.is_empty() {
        let found = Diagnostic::new(&files::MISSING_FILE, span, "the picture has no file");
        w.report(found.help("write its file name between ( and ): ![](photo.jpg)"));
        return None;
    }
    Some(Arc::from(name))
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::{body, html};

    #[test]
    fn links_are_holes() {
        assert_eq!(html("[a](practice:x#y)"), "<p><a href=\"{practice:x#y}\">a</a></p>");
        assert_eq!(
            html("[a](https://b.example \"c\")"),
            "<p><a href=\"{https://b.example}\" rel=\"external\" title=\"c\">a</a></p>"
        );
        assert_eq!(
            html("<https://b.example>"),
            "<p><a href=\"{https://b.example}\" rel=\"external\">https://b.example</a></p>"
        );
        assert_eq!(html("<a@b.example>"), "<p><a href=\"{mailto:a@b.example}\">a@b.example</a></p>");
        assert_eq!(html("[a][b]\n\n[b]: page:c"), "<p><a href=\"{page:c}\">a</a></p>");
        assert_eq!(html("[a] and [b][c]"), "<p>[a] and [b][c]</p>");
    }

    #[test]
    fn links_know_their_place() {
        let seen = body("An [*a*](page:b) here.");
        assert_eq!(seen.words.body.links[0].span.range(), 11..24);
    }

    #[test]
    fn pictures_from_elsewhere_are_refused() {
        for address in ["https://a.example/b.jpg", "//a.example/b.jpg", "data:image/png;base64,x"] {
            let seen = body(&format!("![]({address})"));
            assert_eq!(seen.mistakes(), [("L0407", &*format!("![]({address})"))]);
            assert!(!seen.html.contains("a.example"), "{}", seen.html);
        }
        assert_eq!(body("![]()").mistakes(), [("L0110", "![]()")]);
    }

    #[test]
    fn emphasis_and_breaks() {
        assert_eq!(html("*a* **b** ~~c~~  \nd"), "<p><em>a</em> <strong>b</strong> <del>c</del><br>\nd</p>");
    }
}
