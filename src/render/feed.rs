//! Atom feeds of the news (RFC 4287).

use super::body::escape;
use super::items::Making;
use super::voice::Voice;
use crate::i18n::{Arg, Date};
use crate::model::{Collection, ItemRef};

/// Entries of a feed.
const ENTRIES: usize = 20;

/// The feed of a language: its newest real translations. `root` of `making` is the absolute address of the site.
pub fn feed(making: Making) -> Vec<u8> {
    let voice = making.voice;
    let site = voice.site;
    let real = voice.plan.orders.items(voice.lang, Collection::News).filter(|item| site.core(*item).speaks(voice.lang));
    let items: Vec<ItemRef> = real.take(ENTRIES).collect();
    let tag = site.tag(voice.lang).as_str();
    let address = voice.plan.addresses.absolute(&voice.plan.addresses.feed(voice.lang));
    let list = voice.plan.addresses.absolute(voice.plan.addresses.list(voice.lang, Collection::News));
    let updated = items.first().map_or(site.project.start, |item| site.news[item.index as usize].facts.date);

    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag)]);
    xml.text("title", &voice.tell("feed-title", &[("site", Arg::Text(&site.project.acronym))]));
    xml.text("id", &address);
    xml.text("updated", &noon(updated));
    author(&mut xml, voice, site.project.coordinator);
    xml.empty("link", &[("href", &address), ("rel", "self"), ("type", "application/atom+xml")]);
    xml.empty("link", &[("href", &list), ("rel", "alternate"), ("hreflang", tag), ("type", "text/html")]);
    for item in items {
        entry(&mut xml, making, item);
    }
    xml.close("feed");
    xml.0.push('\n');
    xml.0.into_bytes()
}

fn entry(xml: &mut Xml, making: Making, item: ItemRef) {
    let voice = making.voice;
    let facts = &voice.site.news[item.index as usize].facts;
    let words = voice.site.core(item).words_in(voice.lang).0;
    let address = voice.plan.addresses.absolute(voice.plan.addresses.item(item, voice.lang));
    let day = noon(facts.date);
    xml.open("entry", &[]);
    xml.text("title", &words.title.text);
    xml.text("id", &address);
    xml.text("updated", &day);
    author(xml, voice, facts.by.unwrap_or(voice.site.project.coordinator));
    xml.empty("link", &[("href", &address), ("rel", "alternate"), ("type", "text/html")]);
    xml.text("published", &day);
    if let Some(summary) = &words.summary {
        xml.text("summary", &summary.text);
    }
    xml.open("content", &[("type", "html")]);
    xml.characters(&making.text(item).html);
    xml.close("content");
    xml.close("entry");
}

fn author(xml: &mut Xml, voice: Voice, partner: u32) {
    xml.open("author", &[]);
    xml.text("name", &voice.partner(partner).title);
    xml.close("author");
}

/// News have a day but no hour; noon in UTC is that day in all of Europe.
fn noon(date: Date) -> String {
    format!("{date}T12:00:00+00:00")
}

/// XML without space between elements.
struct Xml(String);

impl Xml {
    fn new() -> Xml {
        Xml("<?xml version=\"1.0\"?>\n".to_owned())
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            self.characters(value);
            self.0.push('"');
        }
        self.0.push_str(end);
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, ">");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes, "/>");
    }

    fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    fn text(&mut self, name: &str, text: &str) {
        self.open(name, &[]);
        self.characters(text);
        self.close(name);
    }

    /// Apostrophes are written as they always were, so that readers see an old entry as the same one.
    fn characters(&mut self, text: &str) {
        for (n, part) in text.split('\'').enumerate() {
            if n > 0 {
                self.0.push_str("&apos;");
            }
            escape(part, &mut self.0);
        }
    }
}
