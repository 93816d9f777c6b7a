//! Items of one collection: what all kinds have, then the facts of the kind.

use std::sync::Arc;

use rayon::prelude::*;

use super::context::{Context, Found};
use super::memo::{Checked, Memo};
use super::pictures;
use super::words::{self, Subject};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::addresses::BAD_ALIAS;
use crate::load::DraftItem;
use crate::load::schema::{Common, ProjectFacts};
use crate::model::{Collection, Core, Item, ItemRef};
use crate::source::FileId;

/// What a kind of item has of its own.
pub trait Kind: Clone + Sync + Send + Sized + 'static {
    /// The collection.
    const COLLECTION: Collection;
    /// The facts when they are resolved.
    type Facts: Send + Sync + 'static;
    /// The keys that all items have.
    fn common(&self) -> &Common;
    /// Checks and resolves the facts; `None` after a mistake was reported.
    fn resolve(&self, context: &Context, site: &SiteContext, place: &Place, found: &mut Found) -> Option<Self::Facts>;
    /// Files beside the facts that are no photos.
    fn apart(&self, _context: &Context, _place: &Place) -> Vec<FileId> {
        Vec::new()
    }
    /// Ids of the partners who adopted it.
    fn adopters(&self) -> Vec<String> {
        Vec::new()
    }
    /// Names of its files.
    fn files(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Where an item stands.
pub struct Place<'a> {
    /// Its folder with a `/` at its end.
    pub folder: &'a str,
    /// Its facts file.
    pub file: FileId,
}

/// What the facts of items need of the project and of each other.
pub struct SiteContext<'a> {
    /// The project's facts.
    pub project: &'a ProjectFacts,
    /// First day of each activity by index, where it is well formed.
    pub activity_start: Vec<Option<crate::i18n::Date>>,
}

/// Checks all items of a collection, side by side. Drafts that are left out are not in `context`.
pub fn items<K: Kind>(
    context: &Context,
    site: &SiteContext,
    drafts: Vec<Arc<DraftItem<K>>>,
    memo: &mut Memo,
    found: &mut Found,
) -> Vec<Option<Arc<Item<K::Facts>>>> {
    let mut all: Vec<Option<Checked<K>>> = memo.take(drafts.len());
    let keeps = memo.keeps;
    all.par_iter_mut().zip(drafts).for_each(|(known, draft)| {
        if known.as_ref().is_some_and(|known| known.is_of(&draft)) {
            return;
        }
        let index = context.items.get(K::COLLECTION, &draft.id).flatten();
        *known = index.map(|index| {
            let kept = keeps.then(|| Arc::clone(&draft));
            let mut found = Found::default();
            let place = ItemRef { collection: K::COLLECTION, index };
            // Nobody else has it in a build, so it is moved and not copied.
            let item = item(context, site, place, Arc::unwrap_or_clone(draft), &mut found).map(Arc::new);
            Checked { draft: kept, item, found }
        });
    });
    let items = all.iter().flatten().map(|checked| checked.item.clone()).collect();
    all.iter().flatten().for_each(|checked| found.absorb(&checked.found));
    memo.keep(all);
    items
}

fn item<K: Kind>(
    context: &Context,
    site: &SiteContext,
    item: ItemRef,
    draft: DraftItem<K>,
    found: &mut Found,
) -> Option<Item<K::Facts>> {
    let place = Place { folder: &draft.folder, file: draft.file };
    let facts = draft.facts.resolve(context, site, &place, found);
    let apart = draft.facts.apart(context, &place);
    let common = draft.facts.common();
    let (photos, cover) = pictures::photos(context, site.project, &draft.folder, &draft.files, &apart, common, found);
    let subject = Subject {
        item: Some(item),
        folder: &draft.folder,
        file: draft.file,
        photos: &photos,
        adopters: &draft.facts.adopters(),
        files: &draft.facts.files(),
    };
    let (words, original) = words::words(context, &subject, common.original.as_ref(), draft.words, found);
    let aliases = aliases(common, found);
    let core = Core { id: draft.id, file: draft.file, original, words, photos, cover, aliases };
    // One without words has no title, and nothing can be planned.
    Some(Item { core, facts: facts? }).filter(|item| item.core.speaks(original))
}

fn aliases(common: &Common, found: &mut Found) -> Vec<String> {
    let mut paths = Vec::new();
    for alias in &common.aliases {
        let path = alias.value.trim_matches('/');
        let part = |part: &str| {
            !matches!(part, "" | "." | "..") && !part.chars().any(|c| c.is_control() || "\\?#%:*\"<>|".contains(c))
        };
        if alias.value.starts_with('/') && !path.is_empty() && path.split('/').all(part) {
            paths.push(path.to_owned());
        } else {
            let message = format!("`{}` is not the path of a former address", alias.value);
            let help =
                "write what stood behind the site's address, with a slash in front: aliases = [\"/en/old-name/\"]";
            found.report(Diagnostic::new(&BAD_ALIAS, alias.span, message).help(help));
        }
    }
    paths
}
