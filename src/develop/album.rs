//! What is known of the photos of a plan. It only grows.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::StoredFile;
use crate::photo::Trouble;
use crate::plan::Plan;
use crate::source::FileId;

/// The photos of a plan, as far as they are made.
#[derive(Debug, Default)]
pub struct Album {
    /// In the order of [`crate::plan::Photos::all`].
    photos: Vec<Slot<Made>>,
    /// Photos that are published as files, without their metadata.
    stripped: BTreeMap<FileId, Slot<StoredFile>>,
    /// In the order of [`crate::plan::Shares::all`].
    shares: Vec<Slot<StoredFile>>,
}

/// What became of a photo.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Made {
    /// Its mean colour (sRGB); none where it is transparent.
    pub colour: Option<[u8; 3]>,
    /// What it is like, for [`crate::photo::distance`].
    pub likeness: u64,
    /// Its files, in the order of its forms.
    pub files: Vec<StoredFile>,
}

/// Room for one result, which is made once even if several ask for it at once.
#[derive(Debug)]
pub(super) struct Slot<T> {
    making: Mutex<()>,
    made: OnceLock<Result<T, Trouble>>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { making: Mutex::default(), made: OnceLock::new() }
    }
}

impl<T> Slot<T> {
    /// What became of it, if it was tried.
    pub fn get(&self) -> Option<&Result<T, Trouble>> {
        self.made.get()
    }

    /// Notes what became of it. The first result stays.
    pub fn set(&self, made: Result<T, Trouble>) {
        let _ = self.made.set(made);
    }

    /// Others wait while this is held.
    pub fn lock(&self) -> MutexGuard<'_, ()> {
        self.making.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Album {
    /// Room for the photos of a plan.
    pub fn new(plan: &Plan) -> Self {
        Self {
            photos: plan.photos.all.iter().map(|_| Slot::default()).collect(),
            stripped: plan.photos.stripped.iter().map(|file| (*file, Slot::default())).collect(),
            shares: plan.shares.all.iter().map(|_| Slot::default()).collect(),
        }
    }

    /// What became of a photo; `None` for one that is not made yet or could not be.
    pub fn photo(&self, index: usize) -> Option<&Made> {
        self.photos.get(index)?.get()?.as_ref().ok()
    }

    /// A photo without its metadata.
    pub fn stripped(&self, file: FileId) -> Option<&StoredFile> {
        self.stripped.get(&file)?.get()?.as_ref().ok()
    }

    /// A picture that networks show with a link.
    pub fn share(&self, index: usize) -> Option<&StoredFile> {
        self.shares.get(index)?.get()?.as_ref().ok()
    }

    pub(super) fn share_slot(&self, index: usize) -> Option<&Slot<StoredFile>> {
        self.shares.get(index)
    }

    pub(super) fn photo_slot(&self, index: usize) -> Option<&Slot<Made>> {
        self.photos.get(index)
    }

    pub(super) fn stripped_slot(&self, file: FileId) -> Option<&Slot<StoredFile>> {
        self.stripped.get(&file)
    }
}
