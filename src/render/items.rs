//! Pages of one partner, activity, news item or free page.

use std::sync::OnceLock;

use tera::Value;

use super::cards::Cards;
use super::theme::Asked;
use super::view::{
    ActivityView, Companion, Fact, FreePageView, Link, NewsItemView, PartnerView, PersonGroup, TextPart,
};
use super::voice::{Voice, web};
use super::words::{Page, item};
use crate::i18n::Arg;
use crate::model::{Collection, Contact, ItemRef};
use crate::plan::FacetKind;
use crate::render::index::Index;

/// How many cards a page shows of what belongs to its item, before it links to the whole list.
const SHOWN: usize = 12;

/// What views of items are made from.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    /// The page's language.
    pub voice: Voice<'a>,
    /// Its cards.
    pub cards: &'a Cards,
    /// The map of its language, once it was made.
    pub map: &'a OnceLock<Value>,
    /// What belongs to what.
    pub index: &'a Index,
    /// What leads to the site's root.
    pub root: &'a str,
    /// What the page's template asks for.
    pub asked: &'a Asked,
}

impl Making<'_> {
    /// The words of an item, with the items before and after it.
    pub fn text(&self, of: ItemRef) -> TextPart {
        let mut text = Page { voice: self.voice, core: self.voice.site.core(of), root: self.root }.text(self.asked);
        (text.prev, text.next) = self.neighbours(of);
        text
    }

    fn neighbours(&self, of: ItemRef) -> (Option<Link>, Option<Link>) {
        if of.collection == Collection::Pages {
            return (None, None);
        }
        let (prev, next) = self.index.neighbours(self.voice.lang, of);
        (prev.map(|item| self.voice.link(item)), next.map(|item| self.voice.link(item)))
    }

    /// Cards of items, the first few of those that stand in the language's lists.
    pub fn some(&self, collection: Collection, items: &[u32]) -> Vec<Value> {
        let listed = items
            .iter()
            .map(|i| item(collection, *i))
            .filter(|i| crate::plan::is_listed(self.voice.site, *i, self.voice.lang));
        self.cards.list(self.voice, listed.take(SHOWN))
    }
}

/// A fact with a plain value.
pub fn plain(voice: Voice, key: &'static str, text: impl Into<String>) -> Fact {
    let label = voice.say(&format!("fact-{key}"));
    Fact { key, label, text: text.into(), links: Vec::new(), datetime: None, verbatim: false }
}

/// A fact whose value must not be translated.
pub fn verbatim(voice: Voice, key: &'static str, text: impl Into<String>) -> Fact {
    Fact { verbatim: true, ..plain(voice, key, text) }
}

/// A fact that is one or more links.
pub fn linked(voice: Voice, key: &'static str, links: Vec<Link>) -> Fact {
    Fact { links, ..plain(voice, key, "") }
}

/// A fact that is a day.
pub fn dated(voice: Voice, key: &'static str, date: crate::i18n::Date) -> Fact {
    let when = voice.day(date);
    Fact { datetime: Some(when.start), ..plain(voice, key, when.text) }
}

/// Facts of a contact.
pub fn contact(voice: Voice, contact: &Contact, facts: &mut Vec<Fact>) {
    let mut links = contact_links(contact);
    let phone = (links.len() > 1).then(|| links.remove(1));
    facts.push(linked(voice, "contact", links));
    facts.extend(phone.map(|phone| linked(voice, "phone", vec![phone])));
}

/// Links to a contact: the name, which opens a letter, and the telephone where there is one.
pub fn contact_links(contact: &Contact) -> Vec<Link> {
    let name = contact.name.clone().unwrap_or_else(|| contact.email.clone());
    let mut links = vec![web(name, format!("mailto:{}", contact.email))];
    if let Some(phone) = &contact.phone {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        links.push(web(phone, format!("tel:{digits}")));
    }
    links
}

/// Page of a partner.
pub fn partner(making: Making, index: u32) -> PartnerView {
    let voice = making.voice;
    let facts = &voice.site.partners[index as usize].facts;
    let mut text = making.text(item(Collection::Partners, index));
    let role = voice.term("role", facts.role.id());
    let add = &mut text.facts;
    add.push(plain(voice, "role", &role));
    add.push(plain(voice, "type", voice.term("organisation", &facts.kind)));
    add.push(match &facts.place {
        Some(place) => plain(voice, "place", voice.language.line(&voice.address(place))),
        None => plain(voice, "country", voice.country(&facts.country)),
    });
    if let Some(website) = &facts.website {
        let shown = website.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        add.push(linked(voice, "website", vec![web(shown, website)]));
    }
    facts.contact.iter().for_each(|c| contact(voice, c, add));
    facts.oid.iter().for_each(|oid| add.push(verbatim(voice, "oid", oid)));
    facts.pic.iter().for_each(|pic| add.push(verbatim(voice, "pic", pic)));
    facts.ror.iter().for_each(|ror| add.push(linked(voice, "ror", vec![web(ror.trim_start_matches("https://"), ror)])));
    let of = making.index.partner(index);
    let facets = &voice.plan.facets[voice.lang.0 as usize];
    let id = &voice.site.partners[index as usize].core.id;
    let all = facets.find(FacetKind::Partner, id).filter(|list| list.practices.len() > SHOWN);
    let name = text.heading.clone();
    PartnerView {
        logo: super::cards::logo(voice, index as usize),
        role,
        shared: making.some(Collection::Practices, &of.shared),
        shared_all: all.map(|list| Link {
            title: voice.tell("practices-of-partner", &[("partner", Arg::Text(&name))]),
            path: list.path.clone(),
            ..Link::default()
        }),
        adopted: making.some(Collection::Practices, &of.adopted),
        activities: making.some(Collection::Activities, &of.activities),
        results: making.some(Collection::Results, &of.results),
        company: company(making, index),
        text,
    }
}

/// Whom a partner worked with, those with whom it shared most first.
fn company(making: Making, index: u32) -> Vec<Companion> {
    let voice = making.voice;
    let site = voice.site;
    let of = making.index.partner(index);
    let mut counts = vec![[0usize; 3]; site.partners.len()];
    for practice in &of.shared {
        site.practices[*practice as usize].facts.adopted_by.iter().for_each(|a| counts[a.partner as usize][0] += 1);
    }
    for practice in &of.adopted {
        counts[site.practices[*practice as usize].facts.shared_by as usize][1] += 1;
    }
    for activity in &of.activities {
        site.activities[*activity as usize].facts.partners.iter().for_each(|p| counts[*p as usize][2] += 1);
    }
    let mut others: Vec<u32> =
        (0..site.partners.len() as u32).filter(|p| *p != index && counts[*p as usize] != [0; 3]).collect();
    others
        .sort_by_key(|p| std::cmp::Reverse((counts[*p as usize][0] + counts[*p as usize][1], counts[*p as usize][2])));
    let number = |n: usize| voice.language.formats.integer(n as u64);
    others
        .into_iter()
        .map(|partner| {
            let [given, taken, met] = counts[partner as usize].map(number);
            Companion { partner: voice.partner(partner), given, taken, met }
        })
        .collect()
}

/// Page of an activity.
pub fn activity(making: Making, index: u32) -> ActivityView {
    let voice = making.voice;
    let of = item(Collection::Activities, index);
    let facts = &voice.site.activities[index as usize].facts;
    let mut text = making.text(of);
    let kind = voice.term("activity-kind", &facts.kind);
    let when = voice.days(facts.start, facts.end);
    let place = facts.place.as_ref().map(|place| voice.place(place));
    let add = &mut text.facts;
    add.push(plain(voice, "kind", &kind));
    add.push(Fact { datetime: Some(when.start.clone()), ..plain(voice, "date", &when.text) });
    add.extend(facts.place.as_ref().map(|place| plain(voice, "place", voice.language.line(&voice.address(place)))));
    facts.host.iter().for_each(|host| add.push(linked(voice, "host", vec![voice.partner(*host)])));
    match &facts.online {
        Some(Some(address)) => add.push(linked(voice, "online", vec![web(address, address)])),
        Some(None) => add.push(plain(voice, "online", voice.say("online-yes"))),
        None => {}
    }
    if !facts.partners.is_empty() {
        add.push(linked(voice, "partners", facts.partners.iter().map(|p| voice.partner_short(*p)).collect()));
    }
    let participants: Vec<PersonGroup> = facts
        .participants
        .iter()
        .map(|(partner, groups)| PersonGroup {
            partner: voice.partner(*partner),
            text: {
                let groups: Vec<String> =
                    groups.iter().map(|(group, n)| voice.count(&format!("group-{group}"), *n as usize)).collect();
                voice.language.formats.list(&groups)
            },
            count: groups.iter().map(|(_, n)| n).sum(),
        })
        .collect();
    let people: u32 = participants.iter().map(|group| group.count).sum();
    let total = [("people", Arg::Count(people.into())), ("partners", Arg::Count(participants.len() as u64))];
    let belongs = making.index.activity(index);
    ActivityView {
        kind,
        when,
        place,
        participants_total: if people > 0 { voice.tell("participants-total", &total) } else { String::new() },
        participants_most: participants.iter().map(|group| group.count).max().unwrap_or_default(),
        participants,
        practices: making.some(Collection::Practices, &belongs.practices),
        results: making.some(Collection::Results, &belongs.results),
        news: making.some(Collection::News, &belongs.news),
        calendar: voice.plan.addresses.event(voice.lang, of, &text.id),
        text,
    }
}

/// Page of a news item.
pub fn news(making: Making, index: u32) -> NewsItemView {
    let voice = making.voice;
    let facts = &voice.site.news[index as usize].facts;
    let mut text = making.text(item(Collection::News, index));
    text.facts.push(dated(voice, "published", facts.date));
    let by = facts.by.map(|by| voice.partner(by));
    text.facts.extend(by.clone().map(|by| linked(voice, "by", vec![by])));
    let about = facts.about.iter().copied().filter(|i| crate::plan::is_listed(voice.site, *i, voice.lang));
    NewsItemView { when: voice.day(facts.date), by, about: making.cards.list(voice, about), text }
}

/// A free page.
pub fn page(making: Making, index: u32) -> FreePageView {
    FreePageView { text: making.text(item(Collection::Pages, index)) }
}
