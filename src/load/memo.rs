//! What was read before, so that a preview reads one file when one was saved. A build forgets it all.

use std::any::Any;
use std::sync::Arc;

use super::DraftItem;
use super::folder::{Folder, Layout};
use crate::diagnostic::Diagnostic;
use crate::i18n::Tag;
use crate::model::Collection;
use crate::source::{FileId, SourceFile, Sources};

/// What was read before.
#[derive(Default)]
pub struct Memo {
    /// Whether it is worth while to keep anything.
    pub keeps: bool,
    layout: Option<(Vec<Tag>, Arc<Layout>, Vec<Diagnostic>)>,
    /// Items by collection, in the order of [`Collection::ALL`], and by their places in the layout.
    items: [Vec<Option<Read>>; Collection::ALL.len()],
    /// Files as they were when they were read and found to be sound, or not to be texts.
    sound: Vec<Option<Arc<SourceFile>>>,
    /// The other files of the snapshot, in order.
    fresh: Vec<FileId>,
}

/// An item as it was read.
struct Read {
    /// A [`DraftItem`] of the facts of its kind.
    draft: Arc<dyn Any + Send + Sync>,
    found: Vec<Diagnostic>,
}

/// An item, and what was found in it.
type Found<F> = (Arc<DraftItem<F>>, Vec<Diagnostic>);

impl Memo {
    /// One that keeps what it is given.
    pub fn keeping() -> Self {
        Self { keeps: true, ..Self::default() }
    }

    /// Files came or went.
    pub fn forget_files(&mut self) {
        self.layout = None;
        self.sound.clear();
    }

    /// Turns to a snapshot: the files of it that have to be looked at.
    pub(super) fn turn_to(&mut self, sources: &Sources) -> &[FileId] {
        let known =
            |id: FileId| self.sound.get(id.0 as usize).is_some_and(|file| sources.is_the_same(id, file.as_ref()));
        self.fresh = sources.ids().filter(|id| !known(*id)).collect();
        &self.fresh
    }

    /// The files that have to be looked at.
    pub(super) fn fresh(&self) -> &[FileId] {
        &self.fresh
    }

    /// Notes files in which nothing is wrong as such.
    pub(super) fn note_sound(&mut self, sources: &Sources, is_sound: impl Fn(FileId) -> bool) {
        if self.keeps {
            self.sound.resize(sources.len(), None);
            for id in &self.fresh {
                self.sound[id.0 as usize] = is_sound(*id).then(|| sources.shared(*id));
            }
        }
    }

    /// What is which file, if nothing came or went; made otherwise.
    pub(super) fn layout(
        &mut self,
        languages: &[Tag],
        make: impl FnOnce() -> (Layout, Vec<Diagnostic>),
    ) -> (Arc<Layout>, Vec<Diagnostic>) {
        match &self.layout {
            Some((known, layout, found)) if known == languages => (Arc::clone(layout), found.clone()),
            _ => {
                let (layout, found) = make();
                let layout = Arc::new(layout);
                self.items = Default::default();
                self.layout = self.keeps.then(|| (languages.to_vec(), Arc::clone(&layout), found.clone()));
                (layout, found)
            }
        }
    }

    /// The item at a place of the layout, if all its texts are as they were.
    pub(super) fn find<F: Send + Sync + 'static>(
        &self,
        collection: Collection,
        place: usize,
        folder: &Folder,
    ) -> Option<Found<F>> {
        let read = self.items[collection as usize].get(place)?.as_ref()?;
        let is_fresh = |file: FileId| self.fresh.binary_search(&file).is_ok();
        let texts = folder.facts.iter().chain(folder.words.iter().map(|(_, file)| file));
        let draft = Arc::clone(&read.draft).downcast().ok().filter(|_| !texts.copied().any(is_fresh))?;
        Some((draft, read.found.clone()))
    }

    /// Notes the item at a place of the layout.
    pub(super) fn keep<F: Send + Sync + 'static>(
        &mut self,
        collection: Collection,
        place: usize,
        draft: &Arc<DraftItem<F>>,
        found: &[Diagnostic],
    ) {
        if self.keeps {
            let items = &mut self.items[collection as usize];
            items.resize_with(items.len().max(place + 1), || None);
            let draft: Arc<dyn Any + Send + Sync> = Arc::<DraftItem<F>>::clone(draft);
            items[place] = Some(Read { draft, found: found.to_vec() });
        }
    }
}
