//! What was read before, so that a preview reads one file when one was saved. A build forgets it all.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use super::DraftItem;
use super::folder::{Folder, Layout};
use crate::diagnostic::Diagnostic;
use crate::i18n::Tag;
use crate::model::Collection;
use crate::source::{Content, FileId, Sources};

/// What was read before.
#[derive(Default)]
pub struct Memo {
    /// Whether it is worth while to keep anything.
    pub keeps: bool,
    items: HashMap<(Collection, String), Read>,
    layout: Option<(Vec<Tag>, Arc<Layout>, Vec<Diagnostic>)>,
    /// Texts without forbidden signs.
    clean: HashMap<FileId, Arc<str>>,
}

/// An item as it was read.
pub(super) struct Read {
    /// Facts and words with what they said.
    texts: Vec<(FileId, Arc<str>)>,
    /// The other files.
    others: Vec<FileId>,
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
        self.items.clear();
        self.clean.clear();
    }

    /// The item, if all its files are as they were.
    pub(super) fn find<F: Send + Sync + 'static>(
        &self,
        sources: &Sources,
        collection: Collection,
        id: &str,
        folder: &Folder,
    ) -> Option<Found<F>> {
        let read = self.items.get(&(collection, id.to_owned())).filter(|_| self.keeps)?;
        let now = files(folder);
        let same = read.texts.len() == now.len()
            && read.others == folder.files
            && read.texts.iter().zip(&now).all(|((id, text), now)| id == now && is_text(sources, *now, text));
        let draft = Arc::clone(&read.draft).downcast().ok().filter(|_| same)?;
        Some((draft, read.found.clone()))
    }

    /// Notes an item.
    pub(super) fn keep(&mut self, collection: Collection, id: String, read: Read) {
        self.items.insert((collection, id), read);
    }

    /// What [`Memo::keep`] takes; nothing where nothing is kept, or where a file is no text.
    pub(super) fn note<F: Send + Sync + 'static>(
        &self,
        sources: &Sources,
        folder: &Folder,
        draft: &Arc<DraftItem<F>>,
        found: &[Diagnostic],
    ) -> Option<Read> {
        let text = |id: FileId| match &sources.file(id).content {
            Content::Text(text) => Some((id, Arc::clone(text))),
            _ => None,
        };
        let texts = files(folder).into_iter().map(text).collect::<Option<Vec<_>>>().filter(|_| self.keeps)?;
        let draft: Arc<dyn Any + Send + Sync> = Arc::<DraftItem<F>>::clone(draft);
        Some(Read { texts, others: folder.files.clone(), draft, found: found.to_vec() })
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
                self.layout = self.keeps.then(|| (languages.to_vec(), Arc::clone(&layout), found.clone()));
                (layout, found)
            }
        }
    }

    /// Whether a text is known to hold no forbidden sign.
    pub(super) fn is_clean(&self, file: FileId, text: &Arc<str>) -> bool {
        self.clean.get(&file).is_some_and(|clean| Arc::ptr_eq(clean, text))
    }

    /// Notes texts without forbidden signs.
    pub(super) fn note_clean(&mut self, texts: impl Iterator<Item = (FileId, Arc<str>)>) {
        if self.keeps {
            self.clean.extend(texts);
        }
    }
}

fn files(folder: &Folder) -> Vec<FileId> {
    folder.facts.iter().copied().chain(folder.words.iter().map(|(_, file)| *file)).collect()
}

fn is_text(sources: &Sources, file: FileId, text: &Arc<str>) -> bool {
    matches!(&sources.file(file).content, Content::Text(now) if Arc::ptr_eq(now, text))
}
