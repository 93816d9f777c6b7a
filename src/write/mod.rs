//! Artifacts become files of the output folder, all of them or none.
//!
//! 1. [`Writer::open`] refuses folders that are not ours to fill, and removes what a killed build left.
//! 2. [`Writer::put`] and [`Writer::copy`], from any thread: what stands already is left alone; the rest is written
//!    aside, into a staging folder.
//! 3. [`Writer::commit`]: a new output folder appears in one step. In one that has files, first a manifest is written
//!    that lists old and new names together, then files are moved into place, then those that are no longer part of
//!    the site are removed, then the new manifest is written. A process killed at any point has lost nothing: the
//!    next one knows from the manifest which files are ours and which of them to look at again.
//!
//! Files that are not in the manifest are never touched; if one is in the way, nothing is written.

mod change;
mod commit;
mod error;
mod guard;
mod manifest;
mod staging;
mod state;

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock};

use rayon::prelude::*;

pub use error::{Danger, WriteError};
use staging::Staging;
use state::Stamp;

/// What a build did to the output folder.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// Files written, because they are new or changed.
    pub written: usize,
    /// Files that stood already.
    pub unchanged: usize,
    /// Files removed, because they are no longer part of the site.
    pub removed: usize,
    /// Files of the site.
    pub files: usize,
    /// Bytes of all files of the site.
    pub bytes: u64,
}

/// A build on its way to the disk. Dropped without [`Writer::commit`], it leaves the output folder as it was.
pub struct Writer {
    output: PathBuf,
    /// Where the notes about the last build stand.
    notes: PathBuf,
    staging: Staging,
    /// The manifest as it was found.
    old_manifest: Option<String>,
    /// What the manifest lists.
    old: HashMap<Box<str>, Known>,
    /// The listed paths as [`guard::fold`] gives them.
    old_folded: OnceLock<HashSet<String>>,
    artifacts: Mutex<Vec<Artifact>>,
    /// A file that could not be created where another one is: most likely two artifacts clash. Which ones is known
    /// when all have arrived.
    crowded: Mutex<Option<WriteError>>,
    _lock: Option<state::Lock>,
}

/// What is known about a file of the last build.
struct Known {
    /// `None` if a build was killed while it replaced or removed the file.
    hash: Option<[u8; 32]>,
    /// What the file looked like when we last wrote or compared it.
    stamp: Option<Stamp>,
}

/// A file of the site that is being built.
struct Artifact {
    path: Box<str>,
    hash: [u8; 32],
    stamp: Stamp,
    /// Number in the staging folder; `None` if it stands in the output folder already.
    staged: Option<usize>,
}

/// Refuses an output folder that would bury something else. To be asked before the project is read, since the output
/// folder is never read as a part of it.
///
/// # Errors
/// The folder is not safe to fill.
pub fn check_output(output: &Path, project: &Path, state: &Path) -> Result<(), WriteError> {
    safe(output, project, state).map(|_| ())
}

fn safe(output: &Path, project: &Path, state: &Path) -> Result<(PathBuf, PathBuf), WriteError> {
    let resolve = |path: &Path| guard::resolve(path).map_err(WriteError::io("find", path));
    let (output, project, state) = (resolve(output)?, resolve(project)?, resolve(state)?);
    guard::check_output(&output, &project, &state)?;
    Ok((output, state))
}

impl Writer {
    /// Begins to write a site. `output` and `state` need not exist; `state` is the folder for notes (`.litfass`).
    ///
    /// # Errors
    /// The folder is not safe to fill, not ours, in use by another build, or cannot be written.
    pub fn open(output: &Path, project: &Path, state: &Path) -> Result<Self, WriteError> {
        let (output, state) = safe(output, project, state)?;
        if output.exists() && !output.is_dir() {
            return Err(WriteError::OutputIsFile { output });
        }
        let notes = state::place(&state, &output);
        let Ok(lock) = state::lock(&notes) else { return Err(WriteError::Busy { output }) };
        for leftover in staging::leftovers(&output) {
            staging::remove(&leftover).map_err(WriteError::io("remove", leftover))?;
        }
        let (old_manifest, lines) = manifest::load(&output)?.unzip();
        let content = contents(&output)?;
        if old_manifest.is_none() && content == Contents::Files {
            return Err(WriteError::NotOurs { output });
        }
        let old = known(old_manifest.as_deref(), lines.unwrap_or_default(), &notes);
        let staging =
            Staging::create(&output, content == Contents::Nothing).map_err(WriteError::io("write into", &output))?;
        let (old_folded, artifacts, crowded) = Default::default();
        Ok(Self { output, notes, staging, old_manifest, old, old_folded, artifacts, crowded, _lock: lock })
    }

    /// Adds a file to the site. `path` is relative to the output folder, with `/` between its parts.
    ///
    /// # Errors
    /// The path cannot be written everywhere, a foreign file is in the way, or the system refuses.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        guard::check_artifact(path)?;
        let hash = blake3::hash(bytes).into();
        let is_same = |standing: &Path| Ok(fs::read(standing)? == bytes);
        if let Some(stamp) = self.standing(path, &hash, bytes.len() as u64, is_same)? {
            return self.keep(Artifact { path: path.into(), hash, stamp, staged: None });
        }
        self.stage(path, hash, |file| file.write_all(bytes).map_err(|error| self.cannot_write(path)(error)))
    }

    /// Adds a copy of a file, whose BLAKE3 and length were taken when the project was read.
    ///
    /// # Errors
    /// As [`Writer::put`]; also if the file is no longer the one that was read.
    pub fn copy(&self, path: &str, source: &Path, hash: &[u8; 32], len: u64) -> Result<(), WriteError> {
        guard::check_artifact(path)?;
        let is_same = |standing: &Path| Ok(pour(&mut File::open(standing)?, &mut io::sink())?.1 == *hash);
        if let Some(stamp) = self.standing(path, hash, len, is_same)? {
            return self.keep(Artifact { path: path.into(), hash: *hash, stamp, staged: None });
        }
        self.stage(path, *hash, |target| {
            let mut opened = File::open(source).map_err(WriteError::io("read", source))?;
            // Which side failed is not told apart; the system's own words are.
            let poured = pour(&mut opened, target).map_err(WriteError::io("copy", source))?;
            if poured == (len, *hash) { Ok(()) } else { Err(WriteError::SourceChanged { path: source.to_owned() }) }
        })
    }

    /// Ends the build: the output folder becomes the site of exactly the files that were put. `inputs` is what the
    /// site was built from, in one number, for [`up_to_date`]: the sources, the options, and this program's version.
    ///
    /// # Errors
    /// Two files clash, foreign files are in the way, or the system refuses; in all cases but
    /// [`WriteError::Half`] the output folder is as it was before.
    pub fn commit(self, inputs: [u8; 32]) -> Result<Summary, WriteError> {
        let _stage = tracing::info_span!("commit").entered();
        commit::commit(self, &inputs)
    }

    /// The stamp of the file at `path` if it holds what it should already.
    fn standing(
        &self,
        path: &str,
        hash: &[u8; 32],
        len: u64,
        is_same: impl Fn(&Path) -> io::Result<bool>,
    ) -> Result<Option<Stamp>, WriteError> {
        if self.staging.fresh {
            return Ok(None);
        }
        let target = self.output.join(path);
        let Some(known) = self.old.get(path) else { return self.standing_unlisted(path, &target, len, is_same) };
        if known.hash.is_some_and(|known| known != *hash) {
            return Ok(None);
        }
        let Some(stamp) = Stamp::at(&target) else { return Ok(None) };
        let untouched = known.hash.is_some() && known.stamp == Some(stamp);
        // A file that cannot be read is not known to be right, so it is replaced.
        let right = untouched || (stamp.size == len && is_same(&target).unwrap_or(false));
        Ok(right.then_some(stamp))
    }

    /// The same for a path that the last build did not write: what stands there is foreign, and must be equal.
    fn standing_unlisted(
        &self,
        path: &str,
        target: &Path,
        len: u64,
        is_same: impl Fn(&Path) -> io::Result<bool>,
    ) -> Result<Option<Stamp>, WriteError> {
        let folded = self.old_folded.get_or_init(|| self.old.keys().map(|path| guard::fold(path)).collect());
        if folded.contains(&guard::fold(path)) {
            return Ok(None);
        }
        let Ok(facts) = fs::symlink_metadata(target) else { return Ok(None) };
        if facts.is_dir() {
            // Perhaps all of the folder is ours and will go; that is known when all files are.
            return Ok(None);
        }
        match Stamp::of(&facts).map_err(WriteError::io("examine", target))? {
            Some(stamp) if stamp.size == len && is_same(target).map_err(WriteError::io("read", target))? => {
                Ok(Some(stamp))
            }
            _ => Err(WriteError::Foreign { path: target.to_owned() }),
        }
    }

    /// Writes a file aside.
    fn stage(
        &self,
        path: &str,
        hash: [u8; 32],
        fill: impl FnOnce(&mut File) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let number = self.staging.number();
        let mut file = match self.staging.create_file(path, number) {
            Ok(file) => file,
            Err(error) if is_crowded(&error) => {
                lock(&self.crowded).get_or_insert(self.cannot_write(path)(error));
                return self.keep(Artifact {
                    path: path.into(),
                    hash,
                    stamp: Stamp { size: 0, changed: 0 },
                    staged: None,
                });
            }
            Err(error) => return Err(self.cannot_write(path)(error)),
        };
        fill(&mut file)?;
        let stamp = file.metadata().and_then(|facts| Stamp::of(&facts)?.ok_or(io::ErrorKind::InvalidData.into()));
        let stamp = stamp.map_err(self.cannot_write(path))?;
        self.keep(Artifact { path: path.into(), hash, stamp, staged: Some(number) })
    }

    fn keep(&self, artifact: Artifact) -> Result<(), WriteError> {
        lock(&self.artifacts).push(artifact);
        Ok(())
    }

    fn cannot_write(&self, path: &str) -> impl FnOnce(io::Error) -> WriteError + use<> {
        WriteError::io("write", self.output.join(path))
    }
}

/// Whether the output folder already is the site of these `inputs`: the last build had the same, and every file it
/// left still stands as it left it. Then there is nothing to do.
pub fn up_to_date(output: &Path, state: &Path, inputs: &[u8; 32]) -> bool {
    let (Ok(output), Ok(state)) = (guard::resolve(output), guard::resolve(state)) else { return false };
    let Some(notes) = state::load(&state::place(&state, &output)) else { return false };
    notes.inputs == *inputs
        && fs::read(output.join(manifest::NAME)).is_ok_and(|text| *blake3::hash(&text).as_bytes() == notes.manifest)
        && staging::leftovers(&output).is_empty()
        && notes
            .stamps
            .par_iter()
            .with_min_len(256)
            .all(|(path, stamp)| Stamp::at(&output.join(&**path)) == Some(*stamp))
}

/// Whether a file could not be created because something else has its place or that of its folder.
fn is_crowded(error: &io::Error) -> bool {
    use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory};
    matches!(error.kind(), AlreadyExists | IsADirectory | NotADirectory)
}

/// A thread that panicked leaves our lists whole, so its poison is no reason to stop.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// What the manifest lists, with the stamps of the last build if the notes are about this manifest.
fn known(manifest: Option<&str>, lines: Vec<manifest::Line>, notes: &Path) -> HashMap<Box<str>, Known> {
    let matching = manifest
        .zip(state::load(notes))
        .filter(|(manifest, notes)| *blake3::hash(manifest.as_bytes()).as_bytes() == notes.manifest);
    let stamps: HashMap<Box<str>, Stamp> =
        matching.map(|(_, notes)| notes.stamps.into_iter().collect()).unwrap_or_default();
    let known = lines.into_iter().map(|line| {
        let stamp = stamps.get(&line.path).copied();
        (line.path, Known { hash: line.hash, stamp })
    });
    known.collect()
}

#[derive(PartialEq, Eq)]
enum Contents {
    /// The folder is missing or empty.
    Nothing,
    /// Only what git and file managers leave in an otherwise empty folder.
    Debris,
    Files,
}

fn contents(output: &Path) -> Result<Contents, WriteError> {
    let entries = match fs::read_dir(output) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Contents::Nothing),
        Err(error) => return Err(WriteError::io("read", output)(error)),
    };
    let mut content = Contents::Nothing;
    for entry in entries {
        let name = entry.map_err(WriteError::io("read", output))?.file_name();
        let debris = [".git", ".gitignore", ".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini", "lost+found"];
        if !debris.iter().any(|debris| name == **debris) {
            return Ok(Contents::Files);
        }
        content = Contents::Debris;
    }
    Ok(content)
}

/// Copies all bytes; gives their number and BLAKE3.
fn pour(from: &mut File, to: &mut impl Write) -> io::Result<(u64, [u8; 32])> {
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; 128 << 10];
    let mut len = 0;
    loop {
        match from.read(&mut buffer) {
            Ok(0) => return Ok((len, hasher.finalize().into())),
            Ok(n) => {
                hasher.update(&buffer[..n]);
                to.write_all(&buffer[..n])?;
                len += n as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
