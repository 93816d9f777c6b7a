//! Notes beside the project about the last build into an output folder: they save time and may be deleted at any time.
//!
//! ```text
//! litfass state 1
//! inputs <BLAKE3 of what the site was built from>
//! manifest <BLAKE3 of the manifest that this is about>
//! 5120 1700000000123456789 de/index.html
//! end
//! ```
//!
//! Per file its size and its time of change in nanoseconds since 1970, in the order of the manifest.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

const HEADER: &str = "litfass state 1";

/// By what a file is taken for untouched: size, and time of change in nanoseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Stamp {
    pub size: u64,
    pub changed: i128,
}

impl Stamp {
    /// The stamp of a regular file; `None` for anything else.
    pub(super) fn of(facts: &fs::Metadata) -> io::Result<Option<Self>> {
        if !facts.is_file() {
            return Ok(None);
        }
        let changed = match facts.modified()?.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_nanos() as i128,
            Err(before) => -(before.duration().as_nanos() as i128),
        };
        Ok(Some(Self { size: facts.len(), changed }))
    }

    /// The stamp of the regular file at a path, without following links; `None` if there is no such file.
    pub(super) fn at(path: &Path) -> Option<Self> {
        Self::of(&fs::symlink_metadata(path).ok()?).ok()?
    }
}

/// The notes.
pub(super) struct State {
    pub inputs: [u8; 32],
    pub manifest: [u8; 32],
    pub stamps: Vec<(Box<str>, Stamp)>,
}

/// Where the notes about an output folder stand: one file per output folder, named by the folder's path.
pub(super) fn place(folder: &Path, output: &Path) -> PathBuf {
    let name = blake3::hash(output.as_os_str().as_encoded_bytes()).to_hex();
    folder.join(format!("output-{}", &name[..16]))
}

/// The notes, if there are any that can be read.
pub(super) fn load(place: &Path) -> Option<State> {
    parse(&fs::read_to_string(place).ok()?)
}

fn parse(text: &str) -> Option<State> {
    let hash = |line: &str, key: &str| Some(blake3::Hash::from_hex(line.strip_prefix(key)?).ok()?.into());
    let mut lines = text.strip_suffix("\nend\n")?.lines();
    if lines.next()? != HEADER {
        return None;
    }
    let inputs = hash(lines.next()?, "inputs ")?;
    let manifest = hash(lines.next()?, "manifest ")?;
    let stamp = |line: &str| {
        let mut parts = line.splitn(3, ' ');
        let stamp = Stamp { size: parts.next()?.parse().ok()?, changed: parts.next()?.parse().ok()? };
        Some((parts.next()?.into(), stamp))
    };
    Some(State { inputs, manifest, stamps: lines.map(stamp).collect::<Option<_>>()? })
}

/// The lines of the files.
pub(super) fn print<'a>(stamps: impl Iterator<Item = (&'a str, Stamp)>) -> String {
    let mut text = String::new();
    for (path, stamp) in stamps {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} {} {path}", stamp.size, stamp.changed);
    }
    text
}

/// Writes the notes, aside and then into place; `stamps` are the lines of the files.
pub(super) fn store(place: &Path, inputs: &[u8; 32], manifest: &str, stamps: &str) -> io::Result<()> {
    let hex = |hash: [u8; 32]| blake3::Hash::from_bytes(hash).to_hex();
    let manifest = blake3::hash(manifest.as_bytes()).to_hex();
    let text = format!("{HEADER}\ninputs {}\nmanifest {manifest}\n{stamps}end\n", hex(*inputs));
    if let Some(folder) = place.parent() {
        make_folder(folder)?;
    }
    let aside = place.with_extension("new");
    fs::write(&aside, text)?;
    fs::rename(&aside, place)
}

/// Makes the folder for our notes; git is told to leave it alone.
fn make_folder(folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(".gitignore"), "*\n")?;
    }
    Ok(())
}

/// Keeps other builds out of an output folder; the system frees it when the process ends, however it ends.
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing would do, were it not for child processes: one that is being started shares the open file for a
        // moment, and with it the lock.
        let _ = self.0.unlock();
    }
}

/// Takes the lock of an output folder.
///
/// `Ok(None)` where locks cannot be had (read-only folders, some network drives): then there is none.
///
/// # Errors
/// Another process (or another writer of this one) holds it.
pub(super) fn lock(place: &Path) -> Result<Option<Lock>, ()> {
    if place.parent().is_none_or(|folder| make_folder(folder).is_err()) {
        return Ok(None);
    }
    let options = File::options().create(true).truncate(false).write(true).open(place.with_extension("lock"));
    let Ok(file) = options else { return Ok(None) };
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(fs::TryLockError::WouldBlock) => Err(()),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_read_back_and_torn_ones_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(&folder.path().join("new"), Path::new("/srv/site"));
        let stamp = Stamp { size: 3, changed: -5 };
        store(&place, &[1; 32], "manifest", &print([("a b", stamp)].into_iter())).unwrap();
        let state = load(&place).unwrap();
        assert_eq!((state.inputs, state.stamps), ([1; 32], vec![("a b".into(), stamp)]));
        let text = fs::read_to_string(&place).unwrap();
        for cut in 0..text.len() {
            assert!(parse(&text[..cut]).is_none(), "cut after {cut} bytes");
        }
    }

    #[test]
    fn a_second_lock_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("output-1");
        let first = lock(&place).unwrap();
        assert!(first.is_some() && lock(&place).is_err());
        drop(first);
        assert!(lock(&place).is_ok());
    }
}
