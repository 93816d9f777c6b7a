//! Photos become files, kept in a cache: each is made once, whoever shows it and however often the site is built.
//!
//! Photos go one by one through a few threads of their own, the largest first: so memory stays flat however many there
//! are, and no core waits for a large one at the end. Who shows a page before all are made asks for one.

mod album;
mod findings;
mod lab;
mod room;
mod store;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::plan::Plan;
use crate::source::Sources;

pub use album::{Album, Made};
pub use lab::{Job, Lab, stripped_key};
pub use room::Room;
pub use store::{Store, StoreError, StoredFile};

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
    let _stage = tracing::info_span!("develop photos").entered();
    let (album, room) = (Album::new(plan), Room::default());
    let lab = Lab { plan, sources, project, store, room: &room };
    let mut jobs = lab.photos();
    jobs.reverse();
    jobs.extend(lab.shares());
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(None));
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(error) = lab.make(*job, &album) {
                *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                next.store(jobs.len(), Ordering::Relaxed);
            }
            step();
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let found = lab.findings(&album);
    Ok((album, found))
}
