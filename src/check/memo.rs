//! What was checked before, so that a preview checks one item when one was saved. A build forgets it all.

use std::any::Any;
use std::sync::Arc;

use super::context::{Context, Found};
use super::ids::Ids;
use super::items::{Kind, SiteContext};
use crate::diagnostic::Diagnostic;
use crate::i18n::{Date, Tag};
use crate::load::DraftItem;
use crate::model::{Collection, Item, Lang};
use crate::source::FileId;

/// What was checked before.
#[derive(Default)]
pub struct Memo {
    /// Whether it is worth while to keep anything.
    pub keeps: bool,
    /// Which items there are, as long as no facts change.
    ids: Option<Ids>,
    among: Option<Among>,
    /// A list of [`Checked`] by collection, in the order of [`Collection::ALL`]: one for each draft.
    items: [Option<Box<dyn Any + Send + Sync>>; Collection::ALL.len()],
    /// Files that nothing uses, and the files that were in use then.
    strays: Option<(Vec<FileId>, Vec<Diagnostic>)>,
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

impl<K: Kind> Checked<K> {
    /// Whether this came of a draft.
    pub fn is_of(&self, draft: &Arc<DraftItem<K>>) -> bool {
        self.draft.as_ref().is_some_and(|known| Arc::ptr_eq(known, draft))
    }
}

impl Memo {
    /// One that keeps what it is given.
    pub fn keeping() -> Self {
        Self { keeps: true, ..Self::default() }
    }

    /// Other files than words and facts of items have changed, came or went.
    pub fn forget(&mut self) {
        self.forget_facts();
        self.forget_items();
    }

    /// Facts of items have changed.
    pub fn forget_facts(&mut self) {
        self.ids = None;
    }

    fn forget_items(&mut self) {
        self.items = Default::default();
        self.strays = None;
    }

    /// Which items there are; made if facts have changed.
    pub(super) fn ids(&mut self, make: impl FnOnce() -> Ids) -> Ids {
        let ids = self.ids.take().unwrap_or_else(make);
        self.ids = self.keeps.then(|| ids.clone());
        ids
    }

    /// Forgets all items if they stand among other ones now.
    pub(super) fn among(&mut self, context: &Context, site: &SiteContext) {
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
        };
        if self.among.as_ref() != Some(&among) {
            self.forget_items();
        }
        self.among = Some(among);
    }

    /// What came of the drafts of a collection, by their places; to be given back.
    pub(super) fn take<K: Kind>(&mut self, count: usize) -> Vec<Option<Checked<K>>> {
        let known = self.items[K::COLLECTION as usize].take().and_then(|known| known.downcast().ok());
        let mut known: Vec<Option<Checked<K>>> = known.map_or_else(Vec::new, |known| *known);
        known.resize_with(count, || None);
        known
    }

    /// Notes what came of the drafts of a collection.
    pub(super) fn keep<K: Kind>(&mut self, all: Vec<Option<Checked<K>>>) {
        if self.keeps {
            self.items[K::COLLECTION as usize] = Some(Box::new(all));
        }
    }

    /// The files that nothing uses; looked for if others are in use than before.
    pub(super) fn strays(
        &mut self,
        used: &[FileId],
        find: impl FnOnce(&[FileId]) -> Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        if let Some((_, found)) = self.strays.as_ref().filter(|(known, _)| known == used) {
            return found.clone();
        }
        let found = find(used);
        self.strays = self.keeps.then(|| (used.to_vec(), found.clone()));
        found
    }
}
