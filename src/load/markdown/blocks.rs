//! What stands between lines: paragraphs, headings, lists, quotations, code, tables.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

use super::component;
use super::headings;
use super::lead::{self, Stage};
use super::lookalikes;
use super::notes;
use super::raw;
use super::tables;
use super::writer::{Sink, Writer};
use crate::model::{HoleKind, escape};

/// A block begins. The open raw elements are counted afterwards.
pub(super) fn start(w: &mut Writer<'_>, tag: Tag<'_>, range: Range<usize>) {
    if matches!(tag, Tag::Paragraph) {
        lookalikes::start_paragraph(w);
    }
    match tag {
        Tag::Paragraph if w.at_top() && w.lead.stage == Stage::Summary => return lead::start_line(w),
        Tag::Heading { level, id, classes, attrs } => {
            return headings::start(w, level as u8, id, &classes, &attrs, range);
        }
        Tag::Paragraph
        | Tag::BlockQuote(_)
        | Tag::CodeBlock(_)
        | Tag::List(_)
        | Tag::DefinitionList
        | Tag::Table(_) => {
            lead::pass(w, range.clone());
            end_line(w);
        }
        Tag::FootnoteDefinition(_) => end_line(w),
        _ => {}
    }
    match tag {
        Tag::Paragraph => {
            w.paragraph_at = w.html.len();
            w.push("<p>");
        }
        Tag::BlockQuote(None) => w.push("<blockquote>\n"),
        Tag::BlockQuote(Some(kind)) => start_alert(w, kind),
        Tag::CodeBlock(CodeBlockKind::Indented) => start_code(w, "", range),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => start_code(w, info.trim(), range),
        Tag::List(None) => w.push("<ul>\n"),
        Tag::List(Some(1)) => w.push("<ol>\n"),
        Tag::List(Some(first)) => w.push(&format!("<ol start=\"{first}\">\n")),
        Tag::Item => {
            w.item_at = w.html.len();
            w.push("<li>");
        }
        Tag::DefinitionList => w.push("<dl>\n"),
        Tag::DefinitionListTitle => w.push("<dt>"),
        Tag::DefinitionListDefinition => {
            lookalikes::box_of_others(w, range.start);
            w.push("<dd>");
        }
        Tag::FootnoteDefinition(label) => notes::start(w, &label, range),
        Tag::Table(alignments) => tables::start(w, alignments),
        Tag::TableHead => tables::start_head(w),
        Tag::TableRow => tables::start_row(w),
        Tag::TableCell => tables::start_cell(w),
        // Handled elsewhere, or not switched on.
        _ => {}
    }
}

/// A block ends.
pub(super) fn end(w: &mut Writer<'_>, tag: TagEnd, range: Range<usize>) {
    end_label(w);
    match tag {
        TagEnd::Paragraph => {
            lookalikes::end_paragraph(w);
            end_paragraph(w, range);
        }
        TagEnd::Heading(_) => headings::end(w),
        TagEnd::BlockQuote(None) => w.push("</blockquote>\n"),
        TagEnd::BlockQuote(Some(_)) => w.push("</aside>\n"),
        TagEnd::CodeBlock => {
            if w.sink == Sink::Component {
                component::end(w);
            } else {
                lookalikes::code(w, range);
                w.push("</code></pre>\n");
            }
            w.sink = Sink::Html;
        }
        TagEnd::List(ordered) => w.push(if ordered { "</ol>\n" } else { "</ul>\n" }),
        TagEnd::Item => w.push("</li>\n"),
        TagEnd::DefinitionList => w.push("</dl>\n"),
        TagEnd::DefinitionListTitle => w.push("</dt>\n"),
        TagEnd::DefinitionListDefinition => w.push("</dd>\n"),
        TagEnd::FootnoteDefinition => notes::end(w),
        TagEnd::Table => w.push("</tbody>\n</table>\n</div>\n"),
        TagEnd::TableHead => w.push("</tr>\n</thead>\n<tbody>\n"),
        TagEnd::TableRow => w.push("</tr>\n"),
        TagEnd::TableCell => tables::end_cell(w),
        _ => {}
    }
}

/// Ends what only holds one line, before a block begins.
pub(super) fn end_line(w: &mut Writer<'_>) {
    raw::end_lines(w);
    end_label(w);
}

fn end_paragraph(w: &mut Writer<'_>, range: Range<usize>) {
    if w.line {
        let span = w.span(range);
        return lead::end_summary(w, span);
    }
    let bare = w.html.len() == w.paragraph_at + "<p>".len();
    let first = w.holes.iter().rposition(|hole| (hole.at as usize) < w.paragraph_at).map_or(0, |i| i + 1);
    // Holes at the paragraph's own beginning belong to what stands before it.
    let own = w.holes[first..].iter().position(|hole| hole.at as usize > w.paragraph_at).map(|i| first + i);
    match own {
        None if bare => return w.html.truncate(w.paragraph_at),
        Some(own) if bare && own + 1 == w.holes.len() => {
            let at = w.paragraph_at;
            let hole = &mut w.holes[own];
            if let HoleKind::Picture(picture) = &mut hole.kind {
                picture.figure = true;
                hole.at = super::writer::offset32(at);
                w.html.truncate(at);
                return w.push("\n");
            }
        }
        _ => {}
    }
    w.push("</p>\n");
}

/// `***`
pub(super) fn rule(w: &mut Writer<'_>, range: Range<usize>) {
    lead::pass(w, range);
    end_line(w);
    w.push("<hr>\n");
}

/// `- [ ]` and `- [x]`: the item's words label the box.
pub(super) fn task(w: &mut Writer<'_>, done: bool) {
    const CLASS: &str = " class=\"task\"";
    let at = w.item_at + "<li".len();
    w.insert(at, CLASS);
    if w.paragraph_at >= at {
        w.paragraph_at += CLASS.len();
    }
    w.push(if done {
        "<label><input type=\"checkbox\" disabled checked> "
    } else {
        "<label><input type=\"checkbox\" disabled> "
    });
    w.label = true;
}

fn end_label(w: &mut Writer<'_>) {
    if std::mem::take(&mut w.label) {
        w.push("</label>");
    }
}

/// HTML of the author begins; it is written when it is complete.
pub(super) fn start_html(w: &mut Writer<'_>) {
    if w.label || raw::is_silent(w) {
        end_line(w);
    }
    w.pieces.clear();
}

fn start_alert(w: &mut Writer<'_>, kind: BlockQuoteKind) {
    let (class, message) = match kind {
        BlockQuoteKind::Note => ("note", "markdown-alert-note"),
        BlockQuoteKind::Tip => ("tip", "markdown-alert-tip"),
        BlockQuoteKind::Important => ("important", "markdown-alert-important"),
        BlockQuoteKind::Warning => ("warning", "markdown-alert-warning"),
        BlockQuoteKind::Caution => ("caution", "markdown-alert-caution"),
    };
    for part in ["<aside class=\"alert alert-", class, "\" role=\"note\">\n<p class=\"alert-title\">"] {
        w.push(part);
    }
    w.hole(HoleKind::Message(message));
    w.push("</p>\n");
}

/// Code, or a component where the info string is a name in braces.
fn start_code(w: &mut Writer<'_>, info: &str, range: Range<usize>) {
    if let Some(name) = info.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        w.sink = Sink::Component;
        return component::start(w, name.trim(), range);
    }
    w.sink = Sink::Code;
    // Code may be wider than the page; with a tab stop the keyboard can move it.
    w.push("<pre tabindex=\"0\" translate=\"no\"><code");
    let language = info.split([' ', ',', '\t']).next().unwrap_or_default();
    if !language.is_empty() && language.bytes().all(|b| b.is_ascii_alphanumeric() || b"+#._-".contains(&b)) {
        w.push(" class=\"language-");
        escape(language, &mut w.html);
        w.push("\"");
    }
    w.push(">");
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::html;

    #[test]
    fn lists_and_quotations() {
        assert_eq!(html("1. a\n2. b"), "<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
        assert_eq!(html("3. a"), "<ol start=\"3\">\n<li>a</li>\n</ol>");
        assert_eq!(html("- a\n\n  b"), "<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>");
        assert_eq!(html("> a"), "<blockquote>\n<p>a</p>\n</blockquote>");
        assert_eq!(html("Term\n: a\n: b"), "<dl>\n<dt>Term</dt>\n<dd>a</dd>\n<dd>b</dd>\n</dl>");
        assert_eq!(html("a\n\n***\n\nb"), "<p>a</p>\n<hr>\n<p>b</p>");
    }

    #[test]
    fn tasks_have_labels() {
        let open = "<li class=\"task\"><label><input type=\"checkbox\" disabled> ";
        let done = "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> ";
        assert_eq!(
            html("- [ ] a *b*\n- [x] c"),
            format!("<ul>\n{open}a <em>b</em></label></li>\n{done}c</label></li>\n</ul>")
        );
        assert_eq!(html("- [ ] a\n  - b"), format!("<ul>\n{open}a</label><ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"));
        let loose = "<li class=\"task\"><p><label><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>\n</li>";
        assert_eq!(html("- [ ] a\n\n  b"), format!("<ul>\n{loose}\n</ul>"));
        assert_eq!(html("- [ ] ![](a.jpg)"), format!("<ul>\n{open}{{picture a.jpg None None}}</label></li>\n</ul>"));
    }

    #[test]
    fn alerts_are_named_in_the_readers_language() {
        for kind in ["note", "tip", "important", "warning", "caution"] {
            let html = html(&format!("> [!{}]\n> Words", kind.to_uppercase()));
            let head = format!(
                "<aside class=\"alert alert-{kind}\" role=\"note\">\n<p class=\"alert-title\">{{markdown-alert-{kind}}}</p>"
            );
            assert_eq!(html, format!("{head}\n<p>Words</p>\n</aside>"));
        }
    }

    #[test]
    fn code_is_not_translated_and_can_be_reached() {
        let pre = "<pre tabindex=\"0\" translate=\"no\">";
        assert_eq!(
            html("```rust,ignore\na < b\n```"),
            format!("{pre}<code class=\"language-rust\">a &lt; b\n</code></pre>")
        );
        assert_eq!(html("    [^1] <b>"), format!("{pre}<code>[^1] &lt;b&gt;</code></pre>"));
        assert_eq!(html("```a\"onload=x\n```"), format!("{pre}<code></code></pre>"));
        assert_eq!(html("`a < [^b]`"), "<p><code translate=\"no\">a &lt; [^b]</code></p>");
    }

    #[test]
    fn a_picture_alone_in_its_paragraph_is_a_figure() {
        assert_eq!(html("![](a.jpg)"), "{figure a.jpg None None}");
        assert_eq!(html("![A *b*](a%20b.jpg \"C\")"), "{figure a b.jpg Some(\"A b\") Some(\"C\")}");
        assert_eq!(html("> ![](a.jpg)"), "<blockquote>\n{figure a.jpg None None}\n</blockquote>");
        assert_eq!(html("![](a.jpg) b"), "<p>{picture a.jpg None None} b</p>");
        assert_eq!(html("![](a.jpg)\n![](b.jpg)"), "<p>{picture a.jpg None None}\n{picture b.jpg None None}</p>");
        assert_eq!(
            html("![](a.jpg)\n\n![](b.jpg)\n\nc"),
            "{figure a.jpg None None}\n{figure b.jpg None None}\n<p>c</p>"
        );
        assert_eq!(html("[![](a.jpg)](page:x)"), "<p><a href=\"{page:x}\">{picture a.jpg None None}</a></p>");
    }
}
