//! In which order lists go: by the language's collation or by date.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Language, is_listed};
use crate::i18n::Date;
use crate::model::{Collection, ItemRef, Lang, Role, Site};

/// Orders of the lists by language and collection: indices of the items that stand in them.
pub struct Orders(Vec<BTreeMap<Collection, Vec<u32>>>);

impl Orders {
    /// The list of a collection in a language.
    pub fn list(&self, lang: Lang, collection: Collection) -> &[u32] {
        &self.0[lang.0 as usize][&collection]
    }

    /// The same as references.
    pub fn items(&self, lang: Lang, collection: Collection) -> impl Iterator<Item = ItemRef> {
        self.list(lang, collection).iter().map(move |index| ItemRef { collection, index: *index })
    }
}

/// So many items are moved one by one; with more it costs less to sort all.
const FEW: usize = 32;

/// What decides the place of an item in its list; then its title, then its id.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The coordinator, then by role.
    Partner(bool, Role),
    Activity(Date, Date),
    /// The newest first.
    Dated(Reverse<Date>),
    Page(u32),
    Practice,
}

/// Sorts every list of every language.
pub fn orders(site: &Site, languages: &[Arc<Language>]) -> Orders {
    let langs: Vec<Lang> = site.langs().collect();
    Orders(langs.into_par_iter().map(|lang| of_language(site, &languages[lang.0 as usize], lang)).collect())
}

fn of_language(site: &Site, language: &Language, lang: Lang) -> BTreeMap<Collection, Vec<u32>> {
    let sorted = |collection: Collection| {
        let mut list: Vec<ItemRef> = site.items(collection).filter(|item| is_listed(site, *item, lang)).collect();
        list.sort_by_cached_key(|item| key(site, language, lang, *item));
        (collection, list.into_iter().map(|item| item.index).collect())
    };
    Collection::ALL.into_iter().map(sorted).collect()
}

/// The same as sorting anew, where only the titles of some items are others than before.
pub fn with_titles(old: &Orders, site: &Site, languages: &[Arc<Language>], items: &[ItemRef]) -> Orders {
    if items.len() > FEW {
        return orders(site, languages);
    }
    let langs: Vec<Lang> = site.langs().collect();
    let of_language = |lang: Lang| {
        let mut lists = old.0[lang.0 as usize].clone();
        let key = |item: ItemRef| (key(site, &languages[lang.0 as usize], lang, item), item.index);
        for (collection, list) in &mut lists {
            let moved: Vec<ItemRef> = items
                .iter()
                .copied()
                .filter(|item| item.collection == *collection && list.contains(&item.index))
                .collect();
            list.retain(|index| !moved.iter().any(|item| item.index == *index));
            for item in moved {
                let own = key(item);
                let place = list.partition_point(|index| key(ItemRef { collection: *collection, index: *index }) < own);
                list.insert(place, item.index);
            }
        }
        lists
    };
    Orders(langs.into_par_iter().map(of_language).collect())
}

fn key(site: &Site, language: &Language, lang: Lang, item: ItemRef) -> (Rank, Vec<u8>) {
    let i = item.index as usize;
    let rank = match item.collection {
        Collection::Partners => Rank::Partner(item.index != site.project.coordinator, site.partners[i].facts.role),
        Collection::Activities => Rank::Activity(site.activities[i].facts.start, site.activities[i].facts.end),
        Collection::Practices => Rank::Practice,
        Collection::Results => Rank::Dated(Reverse(site.results[i].facts.date)),
        Collection::News => Rank::Dated(Reverse(site.news[i].facts.date)),
        Collection::Pages => Rank::Page(site.pages[i].facts.order),
    };
    (rank, language.formats.sort_key(&site.core(item).words_in(lang).0.title.text))
}
