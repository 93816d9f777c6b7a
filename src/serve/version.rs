//! A site that is ready to be looked at: its pages are rendered when they are asked for, by the renderer of `build`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::develop::{Album, Job, Lab, Room, Store, StoreError};
use crate::diagnostic::Diagnostic;
use crate::pipeline::Ready;
use crate::plan::{Entry, Show};
use crate::render::{Common, Made, Renderer};
use crate::source::Sources;

/// What is made of photos, and where.
pub struct Darkroom {
    /// The project folder, which has the photos' bytes.
    pub project: PathBuf,
    /// The cache of photos, the same as that of `build`.
    pub store: Store,
    /// Memory for what is made at the same time.
    pub room: Room,
}

/// A version of the site without errors.
pub struct Version {
    /// The site, its plan, its theme.
    pub ready: Ready,
    /// The snapshot it was made of.
    pub sources: Arc<Sources>,
    /// Its photos, as far as they are made.
    pub album: Album,
    common: RwLock<Arc<Common>>,
    /// Pages that were asked for, by the place of their entries.
    pages: Mutex<HashMap<usize, Arc<Page>>>,
}

/// A file of the site that was rendered.
pub struct Page {
    /// The bytes that `build` would write.
    pub bytes: Vec<u8>,
    /// Their fingerprint.
    pub mark: String,
}

/// What an entry is.
pub enum Shown {
    /// Rendered bytes.
    Page(Arc<Page>),
    /// A file on the disk, and the fingerprint that it had.
    File(PathBuf, String),
}

/// Why an entry cannot be shown.
pub enum Failure {
    /// A template fails.
    Template(Box<Diagnostic>),
    /// The photo is damaged, which is among the findings.
    Photo,
    /// The cache cannot be written.
    Store(StoreError),
}

impl Version {
    /// Takes over a site. Photos that were made before are found in the cache; the others are made later.
    pub fn new(ready: Ready, sources: Arc<Sources>, darkroom: &Darkroom) -> Self {
        let album = Album::new(&ready.plan);
        let common = ready.renderer(&sources, &album).common();
        let version = Self { ready, sources, album, common: RwLock::new(common), pages: Mutex::default() };
        let lab = version.lab(darkroom);
        for job in lab.photos() {
            lab.find(job, &version.album);
        }
        version
    }

    /// What makes its photos.
    pub fn lab<'a>(&'a self, darkroom: &'a Darkroom) -> Lab<'a> {
        let Darkroom { project, store, room } = darkroom;
        Lab { plan: &self.ready.plan, sources: &self.sources, project, store, room }
    }

    /// Photos that are not made yet, the smallest first.
    pub fn missing(&self, darkroom: &Darkroom) -> Vec<Job> {
        let lab = self.lab(darkroom);
        lab.photos().into_iter().filter(|job| !lab.find(*job, &self.album)).collect()
    }

    /// Photos were made: pages that show them have other bytes now.
    pub fn refresh(&self) {
        let common = self.ready.renderer(&self.sources, &self.album).common();
        *self.common.write().unwrap_or_else(PoisonError::into_inner) = common;
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn renderer(&self) -> Renderer<'_> {
        let common = Arc::clone(&self.common.read().unwrap_or_else(PoisonError::into_inner));
        self.ready.renderer_with(&self.sources, &self.album, common)
    }

    /// The place of the entry at a path.
    pub fn find(&self, path: &str) -> Option<usize> {
        let entries = &self.ready.plan.entries;
        let wanted = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => path,
        };
        entries.binary_search_by(|entry| entry.path.as_str().cmp(wanted)).ok()
    }

    /// The entry at a place.
    pub fn entry(&self, index: usize) -> &Entry {
        &self.ready.plan.entries[index]
    }

    /// A page as `build` would write it.
    ///
    /// # Errors
    /// A template fails.
    pub fn page(&self, index: usize) -> Result<Arc<Page>, Failure> {
        if let Some(page) = self.pages().get(&index) {
            return Ok(Arc::clone(page));
        }
        let mut bytes = Vec::new();
        match self.renderer().render(self.entry(index), &mut bytes) {
            Ok(Made::Bytes) => {}
            Ok(Made::Copy(file)) => bytes.extend_from_slice(self.sources.text(file).as_bytes()),
            Ok(Made::Stored(_)) => return Err(Failure::Photo),
            Err(found) => return Err(Failure::Template(found)),
        }
        let mark = mark(&blake3::hash(&bytes));
        let page = Arc::new(Page { bytes, mark });
        self.pages().insert(index, Arc::clone(&page));
        Ok(page)
    }

    fn pages(&self) -> std::sync::MutexGuard<'_, HashMap<usize, Arc<Page>>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whatever stands at a place, made if it must be.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn show(&self, index: usize, darkroom: &Darkroom) -> Result<Shown, Failure> {
        match self.entry(index).show {
            Show::Photo(photo, form) => {
                self.lab(darkroom).make(Job::Photo(photo), &self.album).map_err(Failure::Store)?;
                let stored = self.album.photo(photo).map(|made| &made.files[form]).ok_or(Failure::Photo)?;
                Ok(Shown::File(stored.path.clone(), mark(&stored.hash.into())))
            }
            Show::Stripped(file) => {
                self.lab(darkroom).make(Job::Strip(file), &self.album).map_err(Failure::Store)?;
                let stored = self.album.stripped(file).ok_or(Failure::Photo)?;
                Ok(Shown::File(stored.path.clone(), mark(&stored.hash.into())))
            }
            Show::Share(share) => {
                self.lab(darkroom).make(Job::Share(share), &self.album).map_err(Failure::Store)?;
                let stored = self.album.share(share).ok_or(Failure::Photo)?;
                Ok(Shown::File(stored.path.clone(), mark(&stored.hash.into())))
            }
            Show::File(file) if self.sources.blob(file).is_some() => Ok(self.copied(file, &darkroom.project)),
            Show::Asset(_) => match self.renderer().render(self.entry(index), &mut Vec::new()) {
                Ok(Made::Copy(file)) if self.sources.blob(file).is_some() => Ok(self.copied(file, &darkroom.project)),
                _ => self.page(index).map(Shown::Page),
            },
            _ => self.page(index).map(Shown::Page),
        }
    }

    fn copied(&self, file: crate::source::FileId, project: &Path) -> Shown {
        let hash = self.sources.blob(file).map_or([0; 32], |blob| blob.hash);
        Shown::File(project.join(self.sources.stored_path(file)), mark(&hash.into()))
    }
}

/// A fingerprint as it stands in headers and addresses.
fn mark(hash: &blake3::Hash) -> String {
    hash.to_hex()[..32].to_owned()
}
