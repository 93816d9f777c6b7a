//! In which order lists go: by the language's collation or by date.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Language, is_listed};
use crate::model::{Collection, ItemRef, Lang, Site};

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

/// Sorts every list of every language.
pub fn orders(site: &Site, languages: &[Arc<Language>]) -> Orders {
    let langs: Vec<Lang> = site.langs().collect();
    Orders(langs.into_par_iter().map(|lang| of_language(site, &languages[lang.0 as usize], lang)).collect())
}

fn of_language(site: &Site, language: &Language, lang: Lang) -> BTreeMap<Collection, Vec<u32>> {
    let title = |item: ItemRef| language.formats.sort_key(&site.core(item).words_in(lang).0.title.text);
    let mut orders = BTreeMap::new();
    for collection in Collection::ALL {
        let mut list: Vec<ItemRef> = site.items(collection).filter(|item| is_listed(site, *item, lang)).collect();
        let i = |item: &ItemRef| item.index as usize;
        match collection {
            Collection::Partners => list.sort_by_cached_key(|item| {
                let role = site.partners[i(item)].facts.role;
                (u32::from(item.index != site.project.coordinator), role, title(*item))
            }),
            Collection::Activities => list.sort_by_cached_key(|item| {
                let facts = &site.activities[i(item)].facts;
                (facts.start, facts.end, title(*item))
            }),
            Collection::Practices => list.sort_by_cached_key(|item| title(*item)),
            Collection::Results => {
                list.sort_by_cached_key(|item| (Reverse(site.results[i(item)].facts.date), title(*item)))
            }
            Collection::News => list.sort_by_cached_key(|item| (Reverse(site.news[i(item)].facts.date), title(*item))),
            Collection::Pages => list.sort_by_cached_key(|item| (site.pages[i(item)].facts.order, title(*item))),
        }
        orders.insert(collection, list.into_iter().map(|item| item.index).collect());
    }
    orders
}
