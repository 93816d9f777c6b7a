//! What was checked before, so that a preview checks one item when one was saved. A build forgets it all.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use super::context::{Context, Found};
use super::ids::Ids;
use super::items::{Kind, SiteContext};
use crate::i18n::{Date, Tag};
use crate::load::DraftItem;
use crate::model::{Collection, Item, Lang};

/// What was checked before.
#[derive(Default)]
pub struct Memo {
    /// Whether it is worth while to keep anything.
    pub keeps: bool,
    among: Option<Among>,
    items: HashMap<(Collection, Arc<str>), Box<dyn Any + Send + Sync>>,
}

/// What the check of an item depends on beside the texts of items and what [`Memo::forget`] is about.
#[derive(PartialEq)]
struct Among {
    languages: Vec<Tag>,
    default: Lang,
    items: Ids,
    without_facts: Vec<(Collection, Arc<str>)>,
    shared: Vec<String>,
    activity_start: Vec<Option<Date>>,
    drafts: bool,
}

/// A checked item.
pub struct Checked<K: Kind> {
    /// What it was made of; none where nothing is kept.
    pub draft: Option<Arc<DraftItem<K>>>,
    /// The item, if it is well formed.
    pub item: Option<Arc<Item<K::Facts>>>,
    /// What was found.
    pub found: Found,
}

impl<K: Kind> Clone for Checked<K> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), item: self.item.clone(), found: self.found.clone() }
    }
}

impl Memo {
    /// One that keeps what it is given.
    pub fn keeping() -> Self {
        Self { keeps: true, ..Self::default() }
    }

    /// Other files than words and facts of items have changed, came or went.
    pub fn forget(&mut self) {
        self.items.clear();
    }

    /// Forgets all items if they stand among other ones now.
    pub(super) fn among(&mut self, context: &Context, site: &SiteContext, drafts: bool) {
        if !self.keeps {
            return;
        }
        let among = Among {
            languages: context.languages.clone(),
            default: context.default,
            items: context.items.clone(),
            without_facts: context.without_facts.clone(),
            shared: context.shared.clone(),
            activity_start: site.activity_start.clone(),
            drafts,
        };
        if self.among.as_ref() != Some(&among) {
            self.items.clear();
        }
        self.among = Some(among);
    }

    /// What came of the same draft.
    pub(super) fn find<K: Kind>(&self, draft: &Arc<DraftItem<K>>) -> Option<Checked<K>> {
        let checked = self.items.get(&(K::COLLECTION, draft.id.clone()))?.downcast_ref::<Checked<K>>()?;
        let same = checked.draft.as_ref().is_some_and(|known| Arc::ptr_eq(known, draft));
        same.then(|| checked.clone())
    }

    /// Notes what came of a draft.
    pub(super) fn keep<K: Kind>(&mut self, checked: &Checked<K>) {
        if let Some(draft) = &checked.draft {
            self.items.insert((K::COLLECTION, draft.id.clone()), Box::new(checked.clone()));
        }
    }
}
