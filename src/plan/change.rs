//! What of a change matters to the plan.

use crate::model::{Collection, Core, ItemRef, Site, Words};
use crate::source::FileId;

/// Two sites of the same files whose plans differ at most in the places of some items in lists.
pub struct Change {
    /// Items whose titles are others now.
    pub titles: Vec<ItemRef>,
    /// Whether the home page has another title now.
    pub home: bool,
}

impl Change {
    /// Whether any title is another one now.
    pub fn has_titles(&self) -> bool {
        self.home || !self.titles.is_empty()
    }

    /// Compares two sites of the same files, of which only the words of items hold something else; `same_text` tells
    /// which files hold the same. `None` where more than titles matters.
    pub fn of(old: &Site, new: &Site, same_text: impl Fn(FileId) -> bool) -> Option<Self> {
        let same_core = |old: &Core, new: &Core| {
            let words = old.words.iter().zip(&new.words);
            let same_count = old.words.len() == new.words.len();
            same_count && same_text(new.file) && old.id == new.id && words.into_iter().all(|(a, b)| same_words(a, b))
        };
        let same_count = Collection::ALL.into_iter().all(|c| old.count(c) == new.count(c));
        if !same_count || old.languages != new.languages || !same_core(&old.home, &new.home) {
            return None;
        }
        let mut titles = Vec::new();
        let items = Collection::ALL.into_iter().flat_map(|c| new.items(c));
        for item in items.filter(|item| !new.is_shared(old, *item)) {
            let (before, after) = (old.core(item), new.core(item));
            if !same_core(before, after) {
                return None;
            }
            if !has_same_titles(before, after) {
                // Partners are values of a facet, whose lists are told apart by their places.
                if item.collection == Collection::Partners {
                    return None;
                }
                titles.push(item);
            }
        }
        let home = !has_same_titles(&old.home, &new.home);
        Some(Self { titles, home })
    }
}

/// Whether words have the same address and need the same files.
fn same_words(old: &Option<Words>, new: &Option<Words>) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => old.slug == new.slug && old.files().eq(new.files()),
        _ => false,
    }
}

fn has_same_titles(old: &Core, new: &Core) -> bool {
    let titles = |core: &Core| core.words.iter().map(|w| w.as_ref().map(|w| w.title.text.clone())).collect::<Vec<_>>();
    titles(old) == titles(new)
}
