//! What all pages of a language share, made once: messages, navigation, footer, funding, feeds, facets.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::Value;

use super::cards::Cards;
use super::items::contact_links;
use super::view::{Facet, FacetValue, Funding, Link, SiteView, Words};
use super::voice::{Voice, licence};
use super::words::item;
use crate::model::funding::{self, Certainty};
use crate::model::{Collection, MenuPlace};
use crate::plan::{FacetKind, FacetList, Fixed, is_listed};

/// Shared values of one language.
pub struct Shared {
    /// Tag of the language.
    pub lang: Value,
    /// Its script.
    pub script: Value,
    /// The map, made when a page asks for it.
    pub map: OnceLock<Value>,
    /// Messages without variables, by id.
    pub t: Value,
    /// The [`SiteView`].
    pub site: Value,
    /// Title of the site, for windows and Open Graph.
    pub site_title: String,
    /// Feeds.
    pub feeds: Value,
    /// Facets of the gallery.
    pub facets: Value,
    /// Cards.
    pub cards: Cards,
}

impl Shared {
    /// Makes the shared values of a language; `options` are those of the theme.
    pub fn new(voice: Voice, options: &Value) -> Self {
        let messages = &voice.language.messages;
        let messages: BTreeMap<&str, _> = messages.ids().into_iter().map(|id| (id, messages.get(id))).collect();
        let site = site(voice, options);
        let feed = Link {
            title: voice.tell("feed-title", &[("site", crate::i18n::Arg::Text(&voice.site.project.acronym))]),
            path: voice.plan.addresses.feed(voice.lang),
            ..Link::default()
        };
        Self {
            lang: Value::from(voice.site.tag(voice.lang).as_str()),
            script: Value::from(voice.site.tag(voice.lang).script()),
            map: OnceLock::new(),
            t: Value::from_serializable(&messages),
            site_title: site.title.clone(),
            site: Value::from_serializable(&site),
            feeds: Value::from_serializable(&[feed]),
            facets: Value::from_serializable(&facets(voice)),
            cards: Cards::new(voice.site),
        }
    }
}

fn site(voice: Voice, options: &Value) -> SiteView {
    let site = voice.site;
    let project = &site.project;
    let home = site.home.words_in(voice.lang).0;
    SiteView {
        acronym: project.acronym.clone(),
        title: home.title.text.clone(),
        summary: home.describe().to_owned(),
        home: voice.plan.addresses.home(voice.lang).to_owned(),
        chooser: String::new(),
        nav: nav(voice),
        footer: footer(voice),
        logo: project.logo.and_then(|(file, size)| voice.plain_picture(file, size, project.acronym.clone())),
        funding: funding(voice),
        numbers: project.numbers.clone(),
        period: voice.language.formats.range(project.start, project.end),
        coordinator: voice.partner(project.coordinator),
        licence: licence(&project.licence),
        contact: project.contact.as_ref().map(contact_links).unwrap_or_default(),
        grant: project
            .grant
            .as_ref()
            .map(|grant| voice.language.formats.money(grant.amount, &grant.currency))
            .unwrap_or_default(),
        fictional: project.fictional,
        platform: (!project.fictional).then(|| project.numbers.first()).flatten().map(|number| {
            // The card's address as the Results Platform's own export writes it.
            format!("https://erasmus-plus.ec.europa.eu/projects/search/details/{number}")
        }),
        options: options.clone(),
    }
}

fn entry(title: String, path: &str, key: &str) -> Link {
    Link { title, path: path.to_owned(), key: key.to_owned(), ..Link::default() }
}

fn nav(voice: Voice) -> Vec<Link> {
    let addresses = &voice.plan.addresses;
    let mut nav = vec![entry(voice.say("nav-home"), addresses.home(voice.lang), "home")];
    let about = voice.site.page("about").filter(|i| is_listed(voice.site, *i, voice.lang));
    nav.extend(about.map(|item| entry(voice.say("nav-about"), addresses.item(item, voice.lang), "about")));
    let mut section = |collection: Collection| {
        if !voice.plan.orders.list(voice.lang, collection).is_empty() {
            let id = collection.folder();
            nav.push(entry(voice.say(&format!("nav-{id}")), addresses.list(voice.lang, collection), id));
        }
    };
    section(Collection::Partners);
    section(Collection::Activities);
    section(Collection::Practices);
    let exchanged = voice.site.practices.iter().any(|p| !p.facts.adopted_by.is_empty());
    if exchanged {
        nav.push(entry(voice.say("nav-exchange"), addresses.fixed(voice.lang, Fixed::Exchange), "exchange"));
    }
    let mut section = |collection: Collection| {
        if !voice.plan.orders.list(voice.lang, collection).is_empty() {
            let id = collection.folder();
            nav.push(entry(voice.say(&format!("nav-{id}")), addresses.list(voice.lang, collection), id));
        }
    };
    section(Collection::Results);
    section(Collection::News);
    nav.extend(free(voice, MenuPlace::Main));
    nav
}

/// Free pages of a menu; those that have a place of their own are left out.
fn free(voice: Voice, menu: MenuPlace) -> Vec<Link> {
    let pages = voice.plan.orders.list(voice.lang, Collection::Pages).iter().map(|i| item(Collection::Pages, *i));
    pages
        .filter(|item| voice.site.pages[item.index as usize].facts.menu == menu)
        .filter(|item| {
            let id = &*voice.site.core(*item).id;
            id != "about" && Fixed::of_id(id).is_none()
        })
        .map(|item| voice.link(item))
        .collect()
}

fn footer(voice: Voice) -> Vec<Link> {
    let mut links = free(voice, MenuPlace::Footer);
    for fixed in [Fixed::Imprint, Fixed::Privacy, Fixed::Accessibility, Fixed::Credits] {
        let path = voice.plan.addresses.fixed(voice.lang, fixed);
        links.push(entry(voice.say(&format!("nav-{}", fixed.id())), path, fixed.id()));
    }
    links
}

/// Official texts: the project's own, else those that are sure, else the English ones, marked as English.
pub fn funding(voice: Voice) -> Funding {
    let project = &voice.site.project;
    let tag = voice.site.tag(voice.lang).as_str();
    let own = |tag: &str| project.funding.get(tag).cloned().unwrap_or_default();
    let statement = |tag: &str| project.statement(tag);
    let disclaimer = |tag: &str| {
        let official = funding::disclaimer(project.programme, tag).filter(|d| d.certainty == Certainty::Checked);
        own(tag).1.or_else(|| official?.with(&project.authority, tag))
    };
    let words = |text: Option<String>, english: Option<String>| match text {
        Some(text) => Words { lang: None, dir: None, text },
        None => Words { lang: Some("en".into()), dir: Some("ltr"), text: english.unwrap_or_default() },
    };
    Funding {
        emblem: voice.plan.addresses.assets.get("emblem.svg").map(|name| format!("assets/{name}")).unwrap_or_default(),
        statement: words(statement(tag), statement("en")),
        disclaimer: words(disclaimer(tag), disclaimer("en")),
        alt: voice.say("emblem-alt"),
    }
}

fn facets(voice: Voice) -> Vec<Facet> {
    let lists = &voice.plan.facets[voice.lang.0 as usize].lists;
    let of = |kind: FacetKind| lists.iter().filter(move |list| list.kind == kind).map(facet_value).collect::<Vec<_>>();
    FacetKind::ALL
        .into_iter()
        .map(|kind| Facet { key: kind.id(), label: voice.say(&format!("facet-{}", kind.id())), values: of(kind) })
        .filter(|facet| !facet.values.is_empty())
        .collect()
}

/// A value of a facet as views show it.
pub fn facet_value(list: &FacetList) -> FacetValue {
    FacetValue {
        key: format!("{}:{}", list.kind.id(), list.value),
        title: list.title.clone(),
        count: list.practices.len(),
        path: list.path.clone(),
    }
}
