//! The cache of photos on the disk.
//!
//! ```text
//! .litfass/photos/3f/3f0c…/       named by the photo's bytes and the recipe
//!   facts                         colour, likeness, and length and BLAKE3 of each file
//!   960.webp                      the files
//! ```
//!
//! An entry appears in one step and is never changed; it may be removed at any time, and restored elsewhere.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::Made;
use crate::photo::Trouble;

/// The cache of photos.
pub struct Store {
    folder: PathBuf,
    next: AtomicUsize,
    /// What cannot be made, as long as the program runs: a preview would try it at every change.
    damaged: Mutex<HashMap<String, Trouble>>,
}

/// A file of the cache.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its length in bytes.
    pub len: u64,
    /// Its BLAKE3.
    pub hash: [u8; 32],
}

/// The cache cannot be used.
#[derive(Debug)]
pub struct StoreError {
    /// What could not be done.
    pub message: String,
}

/// An entry, for `litfass clean`.
pub struct Stored {
    /// Its key.
    pub key: String,
    /// Bytes of all its files.
    pub bytes: u64,
    /// When it was last used.
    pub used: SystemTime,
    folder: PathBuf,
}

const FACTS: &str = "facts";
const FIRST_LINE: &str = "litfass photo 1";
/// How often an entry is put in place of one that is not whole, where others do the same.
const TRIES: usize = 8;
/// What an unfinished entry's name begins with.
const ASIDE: &str = "aside-";

impl Store {
    /// A cache below a folder (`.litfass`), which need not exist.
    pub fn new(cache: &Path) -> Self {
        Self { folder: cache.join("photos"), next: AtomicUsize::new(0), damaged: Mutex::default() }
    }

    fn place(&self, key: &str) -> PathBuf {
        self.folder.join(&key[..2]).join(key)
    }

    /// An entry with files of these names, if it is there and whole.
    pub fn find(&self, key: &str, names: &[String]) -> Option<Made> {
        let folder = self.place(key);
        let made = parse(&fs::read_to_string(folder.join(FACTS)).ok()?, &folder)?;
        let named = |(file, name): (&StoredFile, &String)| file.path.file_name().is_some_and(|n| *n == **name);
        let whole = |file: &StoredFile| fs::metadata(&file.path).is_ok_and(|facts| facts.len() == file.len);
        let right =
            made.files.len() == names.len() && made.files.iter().zip(names).all(named) && made.files.iter().all(whole);
        if right {
            // For `clean` to see that it was used; where that cannot be written down, it is merely older.
            let _ =
                fs::File::options().append(true).open(folder.join(FACTS)).map(|f| f.set_modified(SystemTime::now()));
        }
        right.then_some(made)
    }

    /// What is known to be wrong with a photo.
    pub(super) fn damage(&self, key: &str) -> Option<Trouble> {
        self.damaged.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Notes that a photo cannot be made. One that changed while it was read is another one soon.
    pub(super) fn note_damage(&self, key: &str, trouble: &Trouble) {
        if *trouble != Trouble::Changed {
            self.damaged.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), trouble.clone());
        }
    }

    /// Keeps an entry. Who makes the same one at the same time, here or in another program, finds it kept.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(
        &self,
        key: &str,
        colour: Option<[u8; 3]>,
        likeness: u64,
        files: &[(String, Vec<u8>)],
    ) -> Result<Made, StoreError> {
        let folder = self.place(key);
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let aside = self.folder.join(format!("{ASIDE}{}-{number}", std::process::id()));
        let written = || -> io::Result<Made> {
            fs::create_dir_all(&aside)?;
            let mut made = Made { colour, likeness, files: Vec::with_capacity(files.len()) };
            for (name, bytes) in files {
                fs::write(aside.join(name), bytes)?;
                let hash = blake3::hash(bytes).into();
                made.files.push(StoredFile { path: folder.join(name), len: bytes.len() as u64, hash });
            }
            fs::write(aside.join(FACTS), print(&made))?;
            fs::create_dir_all(folder.parent().unwrap_or(&folder))?;
            self.put(&aside, key, made)
        };
        written().map_err(|error| {
            let _ = fs::remove_dir_all(&aside);
            StoreError { message: format!("cannot keep photos in `{}`: {error}", self.folder.display()) }
        })
    }

    /// Gives a finished entry its place, unless the same has been put there meanwhile.
    fn put(&self, aside: &Path, key: &str, made: Made) -> io::Result<Made> {
        let folder = self.place(key);
        let names: Vec<String> =
            made.files.iter().filter_map(|file| Some(file.path.file_name()?.to_string_lossy().into_owned())).collect();
        for _ in 0..TRIES {
            if fs::rename(aside, &folder).is_ok() {
                return Ok(made);
            }
            if let Some(kept) = self.find(key, &names) {
                let _ = fs::remove_dir_all(aside);
                return Ok(kept);
            }
            // What is in the way is not whole.
            let _ = fs::remove_dir_all(&folder);
        }
        fs::rename(aside, &folder).map(|()| made)
    }

    /// All entries, and what killed builds left behind.
    pub fn entries(&self) -> Vec<Stored> {
        let folders = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        let mut entries = Vec::new();
        for outer in folders(&self.folder) {
            let name = outer.file_name().to_string_lossy().into_owned();
            if name.starts_with(ASIDE) {
                entries.push(entry(name, outer.path()));
                continue;
            }
            let inner = folders(&outer.path());
            entries.extend(inner.map(|inner| entry(inner.file_name().to_string_lossy().into_owned(), inner.path())));
        }
        entries.sort_by(|a, b| a.used.cmp(&b.used).then_with(|| a.key.cmp(&b.key)));
        entries
    }

    /// Removes an entry.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(&self, entry: &Stored) -> Result<(), StoreError> {
        fs::remove_dir_all(&entry.folder)
            .map_err(|error| StoreError { message: format!("cannot remove `{}`: {error}", entry.folder.display()) })
    }
}

fn entry(key: String, folder: PathBuf) -> Stored {
    let files = fs::read_dir(&folder).into_iter().flatten().flatten();
    let bytes = files.filter_map(|file| file.metadata().ok()).map(|facts| facts.len()).sum();
    let used = fs::metadata(folder.join(FACTS)).and_then(|facts| facts.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    Stored { key, bytes, used, folder }
}

fn print(made: &Made) -> String {
    let colour = made.colour.map_or("none".to_owned(), |[r, g, b]| format!("{r:02x}{g:02x}{b:02x}"));
    let mut text = format!("{FIRST_LINE}\n{colour} {:016x}\n", made.likeness);
    for file in &made.files {
        let name = file.path.file_name().unwrap_or_default().to_string_lossy();
        text.push_str(&format!("{} {} {name}\n", file.len, blake3::Hash::from_bytes(file.hash)));
    }
    text
}

fn parse(text: &str, folder: &Path) -> Option<Made> {
    let mut lines = text.strip_suffix('\n')?.lines();
    if lines.next() != Some(FIRST_LINE) {
        return None;
    }
    let (colour, likeness) = lines.next()?.split_once(' ')?;
    let colour = match colour {
        "none" => None,
        digits => {
            let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
            Some([r, g, b])
        }
    };
    let file = |line: &str| {
        let mut parts = line.splitn(3, ' ');
        let len = parts.next()?.parse().ok()?;
        let hash = blake3::Hash::from_hex(parts.next()?).ok()?.into();
        // A name, not a way out of the folder.
        let name = parts.next().filter(|name| !name.contains(['/', '\\']) && !name.starts_with('.'))?;
        Some(StoredFile { path: folder.join(name), len, hash })
    };
    let files = lines.map(file).collect::<Option<Vec<_>>>()?;
    Some(Made { colour, likeness: u64::from_str_radix(likeness, 16).ok()?, files })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[(String, Vec<u8>)]) -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    }

    #[test]
    fn what_is_kept_is_found_again_until_it_is_broken() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::new(dir.path());
        let key = "0123456789abcdef0123456789abcdef";
        let files = vec![("480.webp".to_owned(), vec![1, 2, 3]), ("share.jpg".to_owned(), Vec::new())];
        assert!(store.find(key, &names(&files)).is_none());
        let made = store.keep(key, Some([1, 2, 255]), 7, &files).unwrap();
        assert_eq!(store.find(key, &names(&files)), Some(made.clone()));
        assert!(store.find(key, &names(&files)[..1]).is_none(), "another recipe");
        fs::write(&made.files[0].path, [1]).unwrap();
        assert!(store.find(key, &names(&files)).is_none(), "a file that is not whole");
        assert_eq!(store.keep(key, Some([1, 2, 255]), 7, &files).unwrap(), made);
        fs::write(store.place(key).join(FACTS), "litfass photo 1\nrubbish").unwrap();
        assert!(store.find(key, &names(&files)).is_none());
        assert_eq!(store.entries().len(), 1);
        store.remove(&store.entries()[0]).unwrap();
        assert!(store.entries().is_empty());
    }

    #[test]
    fn one_entry_kept_by_several_at_once_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let stores = [Store::new(dir.path()), Store::new(dir.path())];
        // Stores of two programs have different numbers; here they would take the same names aside.
        stores[1].next.store(1 << 20, Ordering::Relaxed);
        for round in 0..100 {
            let key = format!("{round:032x}");
            let files = [("share.jpg".to_owned(), vec![1; 4000])];
            if round % 2 == 1 {
                fs::create_dir_all(stores[0].place(&key)).unwrap();
                fs::write(stores[0].place(&key).join("share.jpg"), [1]).unwrap();
            }
            let start = std::sync::Barrier::new(6);
            std::thread::scope(|scope| {
                for store in stores.iter().cycle().take(6) {
                    scope.spawn(|| {
                        start.wait();
                        store.keep(&key, None, 0, &files).unwrap();
                    });
                }
            });
            assert!(stores[0].find(&key, &names(&files)).is_some());
        }
        assert_eq!(stores[0].entries().len(), 100, "nothing is left aside");
    }
}
