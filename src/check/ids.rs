//! Which items there are.

use std::sync::Arc;

use super::items::Kind;
use crate::load::{Draft, DraftItem};
use crate::model::Collection;

/// Items by collection and id, in this order; no index for a draft that is left out. Made at every change of a preview,
/// of which it is nearly always the same: a sorted list is made and compared faster than a map.
#[derive(Clone, PartialEq, Eq)]
pub struct Ids(Arc<[Row]>);

type Row = ((Collection, Arc<str>), Option<u32>);

impl Ids {
    /// Those of a project; `drafts` tells whether drafts are on the site.
    pub fn new(draft: &Draft, drafts: bool) -> Self {
        let mut rows = Vec::new();
        add(&mut rows, &draft.partners, drafts);
        add(&mut rows, &draft.activities, drafts);
        add(&mut rows, &draft.practices, drafts);
        add(&mut rows, &draft.results, drafts);
        add(&mut rows, &draft.news, drafts);
        add(&mut rows, &draft.pages, drafts);
        rows.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self(rows.into())
    }

    /// The index of an item among those that are on the site; none for a draft that is not. `None` where there is no
    /// such item.
    pub fn get(&self, collection: Collection, id: &str) -> Option<Option<u32>> {
        let place = self.0.binary_search_by(|((c, known), _)| (*c, &**known).cmp(&(collection, id)));
        place.ok().map(|place| self.0[place].1)
    }

    /// The ids of a collection.
    pub fn of(&self, collection: Collection) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |((c, _), _)| *c == collection).map(|((_, id), _)| &**id)
    }
}

fn add<K: Kind>(rows: &mut Vec<Row>, items: &[Arc<DraftItem<K>>], drafts: bool) {
    let mut next = 0;
    for item in items {
        let on_site = drafts || item.facts.common().draft != Some(true);
        rows.push(((K::COLLECTION, item.id.clone()), on_site.then_some(next)));
        next += u32::from(on_site);
    }
}
