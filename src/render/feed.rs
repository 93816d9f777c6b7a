//! Atom feeds of the news (RFC 4287).

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};

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
    let entries: Vec<Entry> = real.take(ENTRIES).map(|item| entry(making, item)).collect();
    let address = voice.plan.addresses.absolute(&voice.plan.addresses.feed(voice.lang));
    let updated = entries.first().map_or_else(|| noon(site.project.start), |entry| *entry.updated());
    let feed = Feed {
        title: Text::plain(voice.tell("feed-title", &[("site", Arg::Text(&site.project.acronym))])),
        id: address.clone(),
        updated,
        authors: vec![person(voice, site.project.coordinator)],
        links: vec![
            Link {
                href: address,
                rel: "self".into(),
                mime_type: Some("application/atom+xml".into()),
                ..Link::default()
            },
            Link {
                href: voice.plan.addresses.absolute(voice.plan.addresses.list(voice.lang, Collection::News)),
                rel: "alternate".into(),
                hreflang: Some(site.tag(voice.lang).to_string()),
                mime_type: Some("text/html".into()),
                ..Link::default()
            },
        ],
        entries,
        lang: Some(site.tag(voice.lang).to_string()),
        ..Feed::default()
    };
    format!("{}\n", feed.to_string().trim_end()).into_bytes()
}

fn entry(making: Making, item: ItemRef) -> Entry {
    let voice = making.voice;
    let facts = &voice.site.news[item.index as usize].facts;
    let words = voice.site.core(item).words_in(voice.lang).0;
    let address = voice.plan.addresses.absolute(voice.plan.addresses.item(item, voice.lang));
    let html = making.text(item).html;
    Entry {
        title: Text::plain(words.title.text.clone()),
        id: address.clone(),
        updated: noon(facts.date),
        published: Some(noon(facts.date)),
        authors: vec![person(voice, facts.by.unwrap_or(voice.site.project.coordinator))],
        links: vec![Link {
            href: address,
            rel: "alternate".into(),
            mime_type: Some("text/html".into()),
            ..Link::default()
        }],
        summary: words.summary.as_ref().map(|summary| Text::plain(summary.text.clone())),
        content: Some(Content { content_type: Some("html".into()), value: Some(html), ..Content::default() }),
        ..Entry::default()
    }
}

fn person(voice: Voice, partner: u32) -> Person {
    Person { name: voice.partner(partner).title, ..Person::default() }
}

/// News have a day but no hour; noon in UTC is that day in all of Europe.
fn noon(date: Date) -> FixedDateTime {
    format!("{date}T12:00:00Z").parse().expect("a date makes a time stamp; this is a bug")
}
