//! The threads that make photos.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::{Album, Made, Store, StoreError, StoredFile};
use crate::check::damaged;
use crate::diagnostic::Diagnostic;
use crate::photo::{self, Trouble};
use crate::plan::{Plan, PlannedPhoto};
use crate::source::{FileId, Sources};

/// Pixels that may be in memory decoded at once: 60 million are about 240 MB with what is made of them. One photo alone
/// may be larger.
const PIXELS_AT_ONCE: u64 = 60_000_000;

/// One thing to do.
#[derive(Clone, Copy)]
enum Job {
    Photo(usize),
    Strip(FileId),
}

/// What came of it.
enum Came {
    Photo(usize, Made),
    Stripped(FileId, StoredFile),
}

/// Does everything, the largest first.
pub(super) fn all(
    plan: &Plan,
    sources: &Sources,
    project: &Path,
    store: &Store,
    step: &(dyn Fn() + Sync),
    found: &mut Vec<Diagnostic>,
) -> Result<Album, StoreError> {
    let photos = &plan.photos;
    let mut jobs: Vec<Job> = (0..photos.all.len()).map(Job::Photo).collect();
    jobs.sort_by_key(|job| match job {
        Job::Photo(index) => std::cmp::Reverse(pixels(&photos.all[*index])),
        Job::Strip(_) => std::cmp::Reverse(0),
    });
    jobs.extend(photos.stripped.iter().map(|file| Job::Strip(*file)));
    let (next, room) = (AtomicUsize::new(0), Room::default());
    let done: Mutex<Vec<Result<Came, Failed>>> = Mutex::default();
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let came = match *job {
                Job::Photo(index) => {
                    let photo = &photos.all[index];
                    one(photo, sources, project, store, &room).map(|made| Came::Photo(index, made))
                }
                Job::Strip(file) => strip(file, sources, project, store).map(|stored| Came::Stripped(file, stored)),
            };
            let stop = matches!(came, Err(Failed::Store(_)));
            lock(&done).push(came);
            if stop {
                next.store(jobs.len(), Ordering::Relaxed);
            }
            step();
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    std::thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));

    let mut album = Album { made: vec![None; photos.all.len()], ..Album::default() };
    for came in done.into_inner().unwrap_or_else(PoisonError::into_inner) {
        match came {
            Ok(Came::Photo(index, made)) => album.made[index] = Some(made),
            Ok(Came::Stripped(file, stored)) => drop(album.stripped.insert(file, stored)),
            Err(Failed::Photo(file, trouble)) => found.push(damaged(file, name(sources, file), &trouble)),
            Err(Failed::Store(error)) => return Err(error),
        }
    }
    Ok(album)
}

enum Failed {
    Photo(FileId, Trouble),
    Store(StoreError),
}

fn pixels(photo: &PlannedPhoto) -> u64 {
    u64::from(photo.header.width) * u64::from(photo.header.height)
}

fn name(sources: &Sources, file: FileId) -> &str {
    let path = sources.path(file);
    path.rsplit('/').next().unwrap_or(path)
}

fn one(photo: &PlannedPhoto, sources: &Sources, project: &Path, store: &Store, room: &Room) -> Result<Made, Failed> {
    let names: Vec<String> = photo.forms.iter().map(|(form, _)| form.suffix()).collect();
    if let Some(made) = store.find(&photo.key, &names) {
        return Ok(made);
    }
    let _taken = room.take(pixels(photo));
    let bytes = bytes(photo.file, sources, project)?;
    let made = photo::develop(&bytes, &photo.recipe, &photo.header).map_err(|why| Failed::Photo(photo.file, why))?;
    let files: Vec<(String, Vec<u8>)> = names.into_iter().zip(made.files.into_iter().map(|(_, file)| file)).collect();
    store.keep(&photo.key, made.colour, made.likeness, &files).map_err(Failed::Store)
}

/// Names a photo that is published without its metadata.
pub fn stripped_key(sources: &Sources, file: FileId) -> String {
    let hash = sources.blob(file).map_or([0; 32], |blob| blob.hash);
    // Raise the number when the same photo gives other bytes.
    blake3::hash(&[&hash[..], b"stripped 1"].concat()).to_hex()[..32].to_owned()
}

fn strip(file: FileId, sources: &Sources, project: &Path, store: &Store) -> Result<StoredFile, Failed> {
    let (key, name) = (&stripped_key(sources, file), "stripped".to_owned());
    let one = |made: Made| made.files.into_iter().next().ok_or(Failed::Photo(file, Trouble::Changed));
    if let Some(made) = store.find(key, std::slice::from_ref(&name)) {
        return one(made);
    }
    let bytes = bytes(file, sources, project)?;
    let stripped = photo::strip(&bytes).map_err(|why| Failed::Photo(file, why))?;
    one(store.keep(key, None, 0, &[(name, stripped)]).map_err(Failed::Store)?)
}

/// The bytes of a photo, if they still are those that the plan was made for.
fn bytes(file: FileId, sources: &Sources, project: &Path) -> Result<Vec<u8>, Failed> {
    let changed = || Failed::Photo(file, Trouble::Changed);
    let bytes = std::fs::read(project.join(sources.stored_path(file))).map_err(|_| changed())?;
    let same = sources.blob(file).is_some_and(|blob| *blake3::hash(&bytes).as_bytes() == blob.hash);
    if same { Ok(bytes) } else { Err(changed()) }
}

/// Room for decoded pixels: who needs more than is left waits.
#[derive(Default)]
struct Room {
    taken: Mutex<u64>,
    freed: Condvar,
}

struct Taken<'a>(&'a Room, u64);

impl Room {
    fn take(&self, pixels: u64) -> Taken<'_> {
        let mut taken = lock(&self.taken);
        while *taken > 0 && *taken + pixels > PIXELS_AT_ONCE {
            taken = self.freed.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += pixels;
        Taken(self, pixels)
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        *lock(&self.0.taken) -= self.1;
        self.0.freed.notify_all();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
