//! Items as they stand in lists. Each card is made once a language and shared by all lists.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::Value;

use super::view::{Card, Link, Picture};
use super::voice::Voice;
use crate::model::{Collection, ItemRef, Site};
use crate::plan::{FacetKind, facet_values};

/// How many photos beside the first the timeline shows of an activity.
const MORE_PHOTOS: usize = 4;

/// The cards of one language.
pub struct Cards(BTreeMap<Collection, Vec<OnceLock<Value>>>);

impl Cards {
    /// Room for the cards of all items.
    pub fn new(site: &Site) -> Self {
        let room = |c: Collection| (0..site.count(c)).map(|_| OnceLock::new()).collect();
        Self(Collection::ALL.into_iter().map(|c| (c, room(c))).collect())
    }

    /// The card of an item.
    pub fn get(&self, voice: Voice, item: ItemRef) -> Value {
        self.0[&item.collection][item.index as usize]
            .get_or_init(|| Value::from_serializable(&card(voice, item)))
            .clone()
    }

    /// Cards of items, in their order.
    pub fn list(&self, voice: Voice, items: impl IntoIterator<Item = ItemRef>) -> Vec<Value> {
        items.into_iter().map(|item| self.get(voice, item)).collect()
    }
}

/// Links to the lists of a practice's topics.
pub fn topics(voice: Voice, practice: u32) -> Vec<Link> {
    facet_links(voice, practice, FacetKind::Topic)
}

/// Links to the lists of a practice's values of a facet.
pub fn facet_links(voice: Voice, practice: u32, kind: FacetKind) -> Vec<Link> {
    let facets = &voice.plan.facets[voice.lang.0 as usize];
    facet_values(voice.site, practice, kind)
        .filter_map(|value| facets.find(kind, value))
        .map(|list| Link {
            title: list.title.clone(),
            path: list.path.clone(),
            key: list.value.clone(),
            ..Link::default()
        })
        .collect()
}

fn card(voice: Voice, item: ItemRef) -> Card {
    let site = voice.site;
    let core = site.core(item);
    let (words, spoken) = core.words_in(voice.lang);
    let (lang, dir) = voice.foreign(spoken);
    let tag = site.tag(voice.lang);
    let lang_name =
        lang.is_some().then(|| crate::i18n::cldr::language_name(tag, site.tag(spoken)).unwrap_or_default().to_owned());
    let mut card = Card {
        id: core.id.to_string(),
        title: words.title.text.clone(),
        path: voice.plan.addresses.item(item, voice.lang).to_owned(),
        summary: words.summary.as_ref().map(|s| s.text.clone()).unwrap_or_default(),
        lang,
        dir,
        lang_name,
        picture: core.cover.and_then(|i| voice.photo(core, &core.photos[i])),
        photos: Vec::new(),
        kind: String::new(),
        label: String::new(),
        when: None,
        place: None,
        partner: None,
        topics: Vec::new(),
        note: String::new(),
        facets: String::new(),
    };
    fill(voice, item, &mut card);
    card
}

fn fill(voice: Voice, item: ItemRef, card: &mut Card) {
    let site = voice.site;
    let i = item.index as usize;
    match item.collection {
        Collection::Partners => {
            let facts = &site.partners[i].facts;
            card.picture = logo(voice, i).or(card.picture.take());
            card.label = voice.term("role", facts.role.id());
            card.note = voice.term("organisation", &facts.kind);
            card.place = Some(match &facts.place {
                Some(place) => voice.place(place),
                None => {
                    let text = voice.country(&facts.country);
                    super::view::Place { town: text.clone(), text, venue: None, country: facts.country.to_lowercase() }
                }
            });
        }
        Collection::Activities => {
            let facts = &site.activities[i].facts;
            card.label = voice.term("activity-kind", &facts.kind);
            card.kind.clone_from(&facts.kind);
            card.when = Some(voice.days(facts.start, facts.end));
            card.place = facts.place.as_ref().map(|place| voice.place(place));
            card.partner = facts.host.map(|host| voice.partner_short(host));
            let core = site.core(item);
            let more = core.photos.iter().enumerate().filter(|(i, _)| Some(*i) != core.cover).map(|(_, photo)| photo);
            card.photos = more.take(MORE_PHOTOS).filter_map(|photo| voice.photo(core, photo)).collect();
            if card.place.is_none() && facts.online.is_some() {
                card.note = voice.say("online-yes");
            }
        }
        Collection::Practices => {
            let facts = &site.practices[i].facts;
            card.partner = Some(voice.partner_short(facts.shared_by));
            card.topics = topics(voice, item.index);
            card.note = voice.count("practice-adopted-count", facts.adopted_by.len());
            card.label = voice.country(&site.partners[facts.shared_by as usize].facts.country);
            let values = FacetKind::ALL
                .into_iter()
                .flat_map(|kind| facet_values(site, item.index, kind).map(move |v| format!("{}:{v}", kind.id())));
            card.facets = values.collect::<Vec<_>>().join(" ");
        }
        Collection::Results => {
            let facts = &site.results[i].facts;
            card.label = voice.term("result-type", &facts.kind);
            card.when = Some(voice.day(facts.date));
            let files = facts.files.iter().map(|f| 1 + usize::from(f.editable.is_some())).sum();
            card.note = voice.count("count-files", files);
        }
        Collection::News => {
            let facts = &site.news[i].facts;
            card.when = Some(voice.day(facts.date));
            card.partner = facts.by.map(|by| voice.partner_short(by));
        }
        Collection::Pages => {}
    }
}

/// A partner's logo; its alt text is the partner's name.
pub fn logo(voice: Voice, partner: usize) -> Option<Picture> {
    let item = &voice.site.partners[partner];
    let (file, size) = item.facts.logo?;
    let (words, spoken) = item.core.words_in(voice.lang);
    let mut picture = voice.plain_picture(file, size, words.title.text.clone())?;
    picture.lang = voice.foreign(spoken).0;
    Some(picture)
}
