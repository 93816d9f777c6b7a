//! What belongs to what: turned round from the facts once, so that no page searches.

use std::collections::BTreeMap;

use crate::model::{Collection, ItemRef, Lang, Site};
use crate::plan::{Plan, has_page};

/// What belongs to a partner, newest or first in the list's order.
#[derive(Default)]
pub struct OfPartner {
    /// Practices it shared.
    pub shared: Vec<u32>,
    /// Practices it adopted.
    pub adopted: Vec<u32>,
    /// Activities it took part in.
    pub activities: Vec<u32>,
    /// Results it made.
    pub results: Vec<u32>,
}

/// What belongs to an activity.
#[derive(Default)]
pub struct OfActivity {
    /// Practices shared there.
    pub practices: Vec<u32>,
    /// Results that came from it.
    pub results: Vec<u32>,
    /// News about it.
    pub news: Vec<u32>,
}

/// The items before and after each item of a collection; `None` for those that are not in the list.
type Places = Vec<Option<(Option<u32>, Option<u32>)>>;

/// What belongs to what.
pub struct Index {
    partners: Vec<OfPartner>,
    activities: Vec<OfActivity>,
    /// Practices by topic, in the order of the default language's gallery.
    topics: BTreeMap<String, Vec<u32>>,
    /// Place of each practice in the gallery, by which the lists of topics are sorted.
    rank: Vec<u32>,
    places: Vec<BTreeMap<Collection, Places>>,
}

impl Index {
    /// Turns the facts round.
    pub fn new(site: &Site, plan: &Plan) -> Self {
        let mut partners: Vec<OfPartner> = site.partners.iter().map(|_| OfPartner::default()).collect();
        let mut activities: Vec<OfActivity> = site.activities.iter().map(|_| OfActivity::default()).collect();
        let mut topics: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let default = site.default;
        for i in plan.orders.list(default, Collection::Practices) {
            let facts = &site.practices[*i as usize].facts;
            partners[facts.shared_by as usize].shared.push(*i);
            facts.adopted_by.iter().for_each(|a| partners[a.partner as usize].adopted.push(*i));
            facts.from_activity.iter().for_each(|a| activities[*a as usize].practices.push(*i));
            for topic in &facts.topics {
                match topics.get_mut(topic) {
                    Some(list) => list.push(*i),
                    None => drop(topics.insert(topic.clone(), vec![*i])),
                }
            }
        }
        for i in plan.orders.list(default, Collection::Activities) {
            let facts = &site.activities[*i as usize].facts;
            facts.partners.iter().for_each(|p| partners[*p as usize].activities.push(*i));
        }
        for i in plan.orders.list(default, Collection::Results) {
            let facts = &site.results[*i as usize].facts;
            facts.by.iter().for_each(|p| partners[*p as usize].results.push(*i));
            facts.activity.iter().for_each(|a| activities[*a as usize].results.push(*i));
        }
        for i in plan.orders.list(default, Collection::News) {
            for about in site.news[*i as usize].facts.about.iter().filter(|a| a.collection == Collection::Activities) {
                activities[about.index as usize].news.push(*i);
            }
        }
        let mut rank = vec![0; site.practices.len()];
        for (place, i) in plan.orders.list(default, Collection::Practices).iter().enumerate() {
            rank[*i as usize] = place as u32;
        }
        Self { partners, activities, topics, rank, places: places(site, plan) }
    }

    /// What belongs to a partner.
    pub fn partner(&self, index: u32) -> &OfPartner {
        &self.partners[index as usize]
    }

    /// What belongs to an activity.
    pub fn activity(&self, index: u32) -> &OfActivity {
        &self.activities[index as usize]
    }

    /// Practices near to one: those that it names, then its neighbours in its topics; `limit` at most.
    pub fn related(&self, site: &Site, practice: u32, limit: usize) -> Vec<u32> {
        let facts = &site.practices[practice as usize].facts;
        let mut related: Vec<u32> = facts.related.clone();
        for topic in &facts.topics {
            let Some(list) = self.topics.get(topic) else { continue };
            let rank = |i: &u32| self.rank[*i as usize];
            let Ok(place) = list.binary_search_by_key(&rank(&practice), rank) else { continue };
            let (before, after) = (&list[..place], &list[place + 1..]);
            for other in after.iter().chain(before).take(limit) {
                if related.len() < limit && !related.contains(other) {
                    related.push(*other);
                }
            }
        }
        related.truncate(limit.max(facts.related.len()));
        related
    }

    /// The items before and after one in the list of a language.
    pub fn neighbours(&self, lang: Lang, of: ItemRef) -> (Option<ItemRef>, Option<ItemRef>) {
        let item = |index: u32| ItemRef { collection: of.collection, index };
        match self.places[lang.0 as usize][&of.collection][of.index as usize] {
            Some((prev, next)) => (prev.map(item), next.map(item)),
            None => (None, None),
        }
    }
}

/// Neighbours of every item in every list, among items that have a page in the language.
fn places(site: &Site, plan: &Plan) -> Vec<BTreeMap<Collection, Places>> {
    let of_list = |lang: Lang, collection: Collection| {
        let mut neighbours = vec![None; site.count(collection)];
        let list: Vec<u32> = plan
            .orders
            .items(lang, collection)
            .filter(|item| has_page(site, *item, lang))
            .map(|item| item.index)
            .collect();
        for (i, index) in list.iter().enumerate() {
            let prev = i.checked_sub(1).map(|p| list[p]);
            neighbours[*index as usize] = Some((prev, list.get(i + 1).copied()));
        }
        neighbours
    };
    site.langs().map(|lang| Collection::ALL.into_iter().map(|c| (c, of_list(lang, c))).collect()).collect()
}
