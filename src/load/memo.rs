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
    /// By collection, in the order of [`Collection::ALL`], and id.
    items: [HashMap<String, Read>; Collection::ALL.len()],
    layout: Option<(Vec<Tag>, Arc<Layout>, Vec<Diagnostic>)>,
    /// Texts without forbidden signs, by file.
    clean: Vec<Option<Arc<str>>>,
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
        self.items.iter_mut().for_each(HashMap::clear);
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
        let read = self.items[collection as usize].get(id).filter(|_| self.keeps)?;
        let same = read.others == folder.files
            && read.texts.iter().map(|(file, _)| *file).eq(files(folder))
            && read.texts.iter().all(|(file, text)| is_text(sources, *file, text));
        let draft = Arc::clone(&read.draft).downcast().ok().filter(|_| same)?;
        Some((draft, read.found.clone()))
    }

    /// Notes an item.
    pub(super) fn keep(&mut self, collection: Collection, id: String, read: Read) {
        self.items[collection as usize].insert(id, read);
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
        let texts = files(folder).map(text).collect::<Option<Vec<_>>>().filter(|_| self.keeps)?;
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
        self.clean
            .get(file.0 as usize)
            .is_some_and(|clean| clean.as_ref().is_some_and(|clean| Arc::ptr_eq(clean, text)))
    }

    /// Notes texts without forbidden signs.
    pub(super) fn note_clean(&mut self, texts: impl Iterator<Item = (FileId, Arc<str>)>) {
        for (file, text) in texts.filter(|_| self.keeps) {
            let place = file.0 as usize;
            if self.clean.len() <= place {
                self.clean.resize(place + 1, None);
            }
            self.clean[place] = Some(text);
        }
    }
}

fn files(folder: &Folder) -> impl Iterator<Item = FileId> {
    folder.facts.iter().copied().chain(folder.words.iter().map(|(_, file)| *file))
}

fn is_text(sources: &Sources, file: FileId, text: &Arc<str>) -> bool {
    matches!(&sources.file(file).content, Content::Text(now) if Arc::ptr_eq(now, text))
}
