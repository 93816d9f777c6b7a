//! Writes HTML while Markdown is read: the state, and which part of the text goes to which function.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::anchors::Anchors;
use super::blocks;
use super::component;
use super::headings;
use super::inline::{self, OpenPicture};
use super::lead;
use super::lookalike_links;
use super::lookalikes::Lookalikes;
use super::notes::{self, Notes};
use super::pieces::Pieces;
use super::raw::{self, RawHtml};
use super::sieve;
use super::tables;
use crate::diagnostic::Diagnostic;
use crate::model::{Body, Heading, Hole, HoleKind, RawLink};
use crate::source::{FileId, Span};

/// What of Markdown a text may use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scope {
    /// A whole text: title, summary, everything.
    Words,
    /// A paragraph or a few within the facts: no headings, no footnotes.
    Paragraphs,
}

/// Where words go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sink {
    /// Into the HTML.
    Html,
    /// Into the HTML, as code: nothing in it has a meaning.
    Code,
    /// Into the alt text of a picture.
    Alt,
    /// Into a component's facts.
    Component,
}

/// HTML being written.
pub(super) struct Writer<'a> {
    /// The file, and where in it the text begins.
    pub(super) file: FileId,
    pub(super) offset: usize,
    /// The text.
    pub(super) source: &'a str,
    pub(super) scope: Scope,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
    /// The HTML so far, and what will belong to it.
    pub(super) html: String,
    pub(super) holes: Vec<Hole>,
    pub(super) addresses: Vec<RawLink>,
    pub(super) headings: Vec<Heading>,
    pub(super) pictures: Vec<(Arc<str>, Span)>,
    pub(super) lead: lead::Lead,
    pub(super) sink: Sink,
    /// A title or summary is being written: no links, no pictures.
    pub(super) line: bool,
    /// The same words without markup, while `collecting`.
    pub(super) plain: String,
    pub(super) collecting: bool,
    /// For each open part of the text, how many of authors' HTML elements were open when it began.
    pub(super) floors: Vec<usize>,
    pub(super) raw: RawHtml,
    /// Code or HTML being gathered.
    pub(super) pieces: Pieces,
    /// The component whose facts are being gathered, and the place of its name.
    pub(super) component: Option<(&'static component::Component, Span)>,
    /// Open links of the text, and whether each was written.
    pub(super) links: Vec<bool>,
    /// How many `<a>` are open; HTML knows no link within a link.
    pub(super) anchors_open: usize,
    pub(super) picture: Option<OpenPicture>,
    pub(super) heading: Option<headings::OpenHeading>,
    pub(super) anchors: Anchors,
    /// Level of the last heading.
    pub(super) level: u8,
    /// Where the open paragraph and the open list item begin in the HTML.
    pub(super) paragraph_at: usize,
    pub(super) item_at: usize,
    /// The open item of a task list has a label that is still open.
    pub(super) label: bool,
    pub(super) table: tables::Table,
    pub(super) notes: Notes,
    pub(super) lookalikes: Lookalikes,
    /// Reported already where one report is enough: a link in a title or summary.
    pub(super) line_link_reported: bool,
}

/// Reads a text. Afterwards the parts of the writer are what was read.
pub(super) fn write<'a>(
    file: FileId,
    source: &'a str,
    offset: usize,
    scope: Scope,
    diagnostics: &'a mut Vec<Diagnostic>,
) -> Writer<'a> {
    let mut w = Writer {
        file,
        offset,
        source,
        scope,
        diagnostics,
        // Room enough for nearly all, since it is given back in `body`.
        html: String::with_capacity(2 * source.len()),
        holes: Vec::new(),
        addresses: Vec::new(),
        headings: Vec::new(),
        pictures: Vec::new(),
        lead: lead::Lead::new(scope),
        sink: Sink::Html,
        line: false,
        plain: String::new(),
        collecting: false,
        floors: Vec::new(),
        raw: RawHtml::default(),
        pieces: Pieces::default(),
        component: None,
        links: Vec::new(),
        anchors_open: 0,
        picture: None,
        heading: None,
        anchors: Anchors::default(),
        level: 1,
        paragraph_at: 0,
        item_at: 0,
        label: false,
        table: tables::Table::default(),
        notes: Notes::default(),
        lookalikes: Lookalikes::default(),
        line_link_reported: false,
    };
    for (event, range) in Parser::new_ext(source, options(scope)).into_offset_iter() {
        w.event(event, range);
    }
    raw::close_to(&mut w, 0);
    lookalike_links::end_run(&mut w);
    notes::finish(&mut w);
    if w.raw.used {
        sieve::sieve(&mut w.html, &mut w.holes);
    }
    w
}

fn options(scope: Scope) -> Options {
    let common = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    match scope {
        Scope::Words => common | Options::ENABLE_FOOTNOTES | Options::ENABLE_HEADING_ATTRIBUTES,
        Scope::Paragraphs => common,
    }
}

impl Writer<'_> {
    /// What was read, without the room that was only needed to write it.
    pub(super) fn body(&mut self) -> Body<RawLink> {
        let (holes, headings) = (std::mem::take(&mut self.holes), std::mem::take(&mut self.headings));
        let links = std::mem::take(&mut self.addresses);
        Body { html: self.html.as_str().into(), holes: holes.into(), links, headings: headings.into() }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => inline::text(self, &text, range),
            Event::Code(text) => inline::code(self, &text),
            Event::Html(text) => self.pieces.push(&text, self.offset + range.start),
            Event::InlineHtml(text) => raw::inline(self, &text, range.start),
            Event::FootnoteReference(label) => notes::reference(self, &label, range),
            Event::SoftBreak => inline::line_break(self, "\n"),
            Event::HardBreak => inline::line_break(self, "<br>\n"),
            Event::Rule => blocks::rule(self, range),
            Event::TaskListMarker(done) => blocks::task(self, done),
            // Not switched on.
            Event::InlineMath(text) | Event::DisplayMath(text) => inline::text(self, &text, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Link { link_type, dest_url, title, .. } => {
                inline::start_link(self, link_type, &dest_url, &title, range);
            }
            Tag::Image { dest_url, title, .. } => return inline::start_picture(self, &dest_url, &title, range),
            _ if self.sink == Sink::Alt => {}
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::Strikethrough => self.push("<del>"),
            Tag::Superscript => self.push("<sup>"),
            Tag::Subscript => self.push("<sub>"),
            Tag::HtmlBlock => return blocks::start_html(self),
            block => blocks::start(self, block, range),
        }
        self.floors.push(self.raw.depth());
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Image => return inline::end_picture(self),
            TagEnd::HtmlBlock => return raw::block(self, range),
            _ => {}
        }
        let floor = self.floors.pop().unwrap_or(0);
        raw::close_to(self, floor);
        match tag {
            _ if self.sink == Sink::Alt => {}
            TagEnd::Link => inline::end_link(self),
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::Strikethrough => self.push("</del>"),
            TagEnd::Superscript => self.push("</sup>"),
            TagEnd::Subscript => self.push("</sub>"),
            block => blocks::end(self, block, range),
        }
        raw::part_ended(self);
    }

    /// Appends HTML.
    pub(super) fn push(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Leaves a hole at the end of the HTML.
    pub(super) fn hole(&mut self, kind: HoleKind) {
        self.holes.push(Hole { at: offset32(self.html.len()), kind });
    }

    /// Leaves a hole for the address of a link.
    pub(super) fn link_hole(&mut self, address: String, span: Span) {
        let n = self.add_link(address, span);
        self.hole(HoleKind::Link(n));
    }

    /// Adds a link for a hole that is made elsewhere.
    pub(super) fn add_link(&mut self, address: String, span: Span) -> u32 {
        self.addresses.push(RawLink { address, span });
        offset32(self.addresses.len() - 1)
    }

    /// Whether a part of the text stands within no other.
    pub(super) fn at_top(&self) -> bool {
        self.floors.is_empty()
    }

    /// A range of the text as a place in the file, without the line end that blocks have at theirs.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let text = self.source.get(range.clone()).unwrap_or_default();
        let end = range.start + text.trim_end().len();
        Span::new(self.file, range.start + self.offset..end.max(range.start) + self.offset)
    }

    /// Reports a finding.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Puts text into HTML that is already written; what stands behind it moves.
    pub(super) fn insert(&mut self, at: usize, html: &str) {
        self.html.insert_str(at, html);
        for hole in self.holes.iter_mut().rev().take_while(|hole| hole.at as usize >= at) {
            hole.at += offset32(html.len());
        }
    }
}

/// Texts are at most 64 MiB (`source::disk`), and their HTML is a few times that.
pub(super) fn offset32(n: usize) -> u32 {
    u32::try_from(n).expect("a text's HTML is smaller than 4 GiB: texts are limited; this is a bug")
}
