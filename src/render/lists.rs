//! Pages that list things: home, collections, facets, exchange.

use std::collections::BTreeSet;

use tera::Value;

use super::drawings;
use super::items::Making;
use super::view::{
    ActivitiesView, CardsView, Fact, HomePaths, HomeView, Link, NewsView, Pager, PartnersView, PracticesView,
    ResultGroup, ResultsView, TimelineNow, TimelinePhase, TimelineYear, When,
};
use super::voice::Voice;
use super::words::{Page, item};
use crate::i18n::{Arg, Date};
use crate::model::{Collection, ItemRef};
use crate::plan::{Fixed, page_count};

/// How many cards of each kind the home page shows.
const ON_HOME: usize = 6;

/// The home page.
pub fn home(making: Making) -> HomeView {
    let voice = making.voice;
    let site = voice.site;
    let page = Page { voice, core: &site.home, root: making.root };
    let text = page.text(making.asked);
    let list = |c: Collection, newest_last: bool| {
        let items: Vec<ItemRef> = voice.plan.orders.items(voice.lang, c).collect();
        match newest_last {
            true => making.cards.list(voice, items.into_iter().rev().take(ON_HOME)),
            false => making.cards.list(voice, items.into_iter().take(ON_HOME)),
        }
    };
    let path = |c: Collection| voice.plan.addresses.list(voice.lang, c).to_owned();
    let partners = voice.plan.orders.items(voice.lang, Collection::Partners);
    HomeView {
        picture: site.home.cover.and_then(|i| voice.photo(&site.home, &site.home.photos[i])),
        figures: figures(voice),
        practices: making.cards.list(voice, most_adopted(voice)),
        activities: list(Collection::Activities, true),
        news: list(Collection::News, false),
        partners: making.cards.list(voice, partners.take(4 * ON_HOME)),
        results: list(Collection::Results, false),
        map: drawings::map(making),
        paths: HomePaths {
            practices: path(Collection::Practices),
            activities: path(Collection::Activities),
            news: path(Collection::News),
            partners: path(Collection::Partners),
            results: path(Collection::Results),
            exchange: voice.plan.addresses.fixed(voice.lang, Fixed::Exchange).to_owned(),
        },
        heading: text.heading,
        summary_html: text.summary_html,
        html: text.html,
        content_lang: text.content_lang,
        content_dir: text.content_dir,
    }
}

/// Practices with the most adoptions; they show what the project is for.
fn most_adopted(voice: Voice) -> Vec<ItemRef> {
    let mut list: Vec<ItemRef> = voice.plan.orders.items(voice.lang, Collection::Practices).collect();
    list.sort_by_key(|i| std::cmp::Reverse(voice.site.practices[i.index as usize].facts.adopted_by.len()));
    list.truncate(ON_HOME);
    list
}

fn figures(voice: Voice) -> Vec<Fact> {
    let site = voice.site;
    let countries: BTreeSet<&str> = site.partners.iter().map(|p| p.facts.country.as_str()).collect();
    let adoptions = site.practices.iter().map(|p| p.facts.adopted_by.len()).sum();
    [
        ("figure-partners", site.partners.len()),
        ("figure-countries", countries.len()),
        ("figure-activities", site.activities.len()),
        ("figure-practices", site.practices.len()),
        ("figure-adoptions", adoptions),
        ("figure-results", site.results.len()),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(key, n)| Fact {
        key,
        label: voice.count(key, n),
        text: voice.language.formats.integer(n as u64),
        links: Vec::new(),
        datetime: None,
        verbatim: false,
    })
    .collect()
}

/// A page (from 0) of a list, and its pager.
fn paged(voice: Voice, first: &str, list: &[u32], page: usize) -> (Vec<u32>, Option<Pager>) {
    let size = voice.site.project.page_size;
    let total = page_count(list.len(), size);
    let items = list.iter().skip(page * size).take(size).copied().collect();
    if total == 1 {
        return (items, None);
    }
    let path = |page: usize| voice.plan.addresses.nth(voice.lang, first, page);
    let link = |n: usize| {
        let path = if n == page { String::new() } else { path(n) };
        Link { title: voice.language.formats.integer(n as u64 + 1), path, ..Link::default() }
    };
    let mut pages: Vec<Link> = Vec::new();
    let mut last = None;
    for n in (0..total).filter(|n| *n == 0 || *n + 1 == total || n.abs_diff(page) <= 2) {
        if last.is_some_and(|last| n != last + 1) {
            pages.push(Link { title: "…".into(), ..Link::default() });
        }
        pages.push(link(n));
        last = Some(n);
    }
    let numbers = [("page", Arg::Count(page as u64 + 1)), ("total", Arg::Count(total as u64))];
    let pager = Pager {
        number: page + 1,
        total,
        text: voice.tell("pager-text", &numbers),
        prev: page.checked_sub(1).map(path),
        next: (page + 1 < total).then(|| path(page + 1)),
        pages,
    };
    (items, Some(pager))
}

fn cards(making: Making, collection: Collection, page: usize) -> (Vec<Value>, Option<Pager>) {
    let voice = making.voice;
    let first = voice.plan.addresses.list(voice.lang, collection);
    let (items, pager) = paged(voice, first, voice.plan.orders.list(voice.lang, collection), page);
    (making.cards.list(voice, items.into_iter().map(|i| item(collection, i))), pager)
}

/// A page of the partners.
pub fn partners(making: Making, page: usize) -> PartnersView {
    let (cards, pager) = cards(making, Collection::Partners, page);
    let map = if page == 0 { drawings::map(making) } else { Value::none() };
    PartnersView { cards, pager, map }
}

/// A page of the results.
pub fn results(making: Making, page: usize) -> ResultsView {
    let voice = making.voice;
    let first = voice.plan.addresses.list(voice.lang, Collection::Results);
    let (items, pager) = paged(voice, first, voice.plan.orders.list(voice.lang, Collection::Results), page);
    let mut groups: Vec<(&str, ResultGroup)> = Vec::new();
    for index in items {
        let kind = voice.site.results[index as usize].facts.kind.as_str();
        let card = making.cards.get(voice, item(Collection::Results, index));
        match groups.iter_mut().find(|(of, _)| *of == kind) {
            Some((_, group)) => group.cards.push(card),
            None => groups.push((kind, ResultGroup { title: voice.term("result-type", kind), cards: vec![card] })),
        }
    }
    ResultsView { groups: groups.into_iter().map(|(_, group)| group).collect(), pager }
}

/// A page of the news.
pub fn news(making: Making, page: usize) -> NewsView {
    let (cards, pager) = cards(making, Collection::News, page);
    NewsView { cards, pager, feed: making.voice.plan.addresses.feed(making.voice.lang) }
}

/// A page of the timeline.
pub fn activities(making: Making, page: usize) -> ActivitiesView {
    let voice = making.voice;
    let first = voice.plan.addresses.list(voice.lang, Collection::Activities);
    let (shown, pager) = paged(voice, first, voice.plan.orders.list(voice.lang, Collection::Activities), page);
    let mut years: Vec<TimelineYear> = Vec::new();
    let mut phase_of_last = None;
    for &index in &shown {
        let facts = &voice.site.activities[index as usize].facts;
        let year = facts.start.year().to_string();
        if years.last().is_none_or(|last| last.year != year) {
            years.push(TimelineYear { year, phases: Vec::new() });
            phase_of_last = None;
        }
        let Some(year) = years.last_mut() else { continue };
        if year.phases.is_empty() || phase_of_last != Some(facts.phase) {
            let name = facts.phase.map(|i| voice.term("phase", &voice.site.project.phases[i].0));
            year.phases.push(TimelinePhase { title: name.unwrap_or_default(), cards: Vec::new() });
            phase_of_last = Some(facts.phase);
        }
        if let Some(phase) = year.phases.last_mut() {
            phase.cards.push(making.cards.get(voice, item(Collection::Activities, index)));
        }
    }
    let photos = super::photos::address(making);
    let now = voice.site.project.marked.and_then(|day| now(voice, day, &shown));
    ActivitiesView { years, now, pager, calendar: voice.plan.addresses.calendar(voice.lang), photos }
}

/// Where a day lies on the timeline, if on this page of it.
fn now(voice: Voice, day: Date, shown: &[u32]) -> Option<TimelineNow> {
    let all = voice.plan.orders.list(voice.lang, Collection::Activities);
    let is_planned = |index: &&u32| voice.site.activities[**index as usize].facts.start > day;
    let before = match all.iter().find(is_planned) {
        Some(next) if shown.contains(next) => voice.site.core(item(Collection::Activities, *next)).id.to_string(),
        None if shown.last() == all.last() && !all.is_empty() => String::new(),
        _ => return None,
    };
    let When { text, start, .. } = voice.day(day);
    Some(TimelineNow { text: voice.tell("timeline-now", &[("date", Arg::Text(&text))]), day: start, before })
}

/// A page of the gallery, or of one facet's value.
pub fn practices(making: Making, list: Option<usize>, page: usize, facets: &Value) -> PracticesView {
    let voice = making.voice;
    let all = voice.plan.addresses.list(voice.lang, Collection::Practices);
    let chosen = list.map(|i| &voice.plan.facets[voice.lang.0 as usize].lists[i]);
    let (first, items) = match chosen {
        Some(list) => (list.path.as_str(), list.practices.as_slice()),
        None => (all, voice.plan.orders.list(voice.lang, Collection::Practices)),
    };
    let count = voice.count("count-practices", items.len());
    let has_facets = !voice.plan.facets[voice.lang.0 as usize].lists.is_empty();
    let (items, pager) = paged(voice, first, items, page);
    PracticesView {
        chosen: chosen.map(super::shared::facet_value),
        chosen_label: chosen.map(|list| voice.say(&format!("facet-{}", list.kind.id()))),
        facets: facets.clone(),
        cards: making.cards.list(voice, items.into_iter().map(|i| item(Collection::Practices, i))),
        count,
        all: all.to_owned(),
        pager,
        csv: "data/practices.csv".into(),
        index: if has_facets { voice.plan.addresses.practice_index(voice.lang) } else { String::new() },
    }
}

/// The cards of all practices, the same as on the pages of the gallery.
pub fn all_practices(making: Making) -> CardsView {
    let voice = making.voice;
    let items = voice.plan.orders.items(voice.lang, Collection::Practices);
    CardsView { cards: making.cards.list(voice, items) }
}
