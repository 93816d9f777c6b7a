//! Photos become files, kept in a cache: each is made once, whoever shows it and however often the site is built.
//!
//! Photos go one by one through a few threads of their own, the largest first: so memory stays flat however many there
//! are, and no core waits for a large one at the end.

mod findings;
mod store;
mod work;

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::plan::Plan;
use crate::source::{FileId, Sources};

pub use store::{Store, StoreError, StoredFile};
pub use work::stripped_key;

/// What is known of the photos when they are made.
#[derive(Debug, Default)]
pub struct Album {
    /// In the order of [`crate::plan::Photos::all`]; `None` for one that could not be made.
    made: Vec<Option<Made>>,
    /// Photos that are published as files, without their metadata.
    stripped: BTreeMap<FileId, StoredFile>,
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

impl Album {
    /// What became of a photo.
    pub fn photo(&self, index: usize) -> Option<&Made> {
        self.made.get(index)?.as_ref()
    }

    /// A photo without its metadata.
    pub fn stripped(&self, file: FileId) -> Option<&StoredFile> {
        self.stripped.get(&file)
    }
}

/// Makes all photos of the plan that the store does not have yet. `step` is told after each. What is wrong with photos
/// is among the findings.
///
/// # Errors
/// The store cannot be written.
pub fn develop(
    plan: &Plan,
    sources: &Sources,
    project: &Path,
    store: &Store,
    step: &(dyn Fn() + Sync),
) -> Result<(Album, Vec<Diagnostic>), StoreError> {
    let mut found = Vec::new();
    let album = work::all(plan, sources, project, store, step, &mut found)?;
    findings::alike(plan, sources, &album, &mut found);
    Ok((album, found))
}
