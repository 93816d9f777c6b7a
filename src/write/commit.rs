//! The moment in which the site changes: steps that can each be taken back, around a manifest that covers them all.

use std::collections::HashSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Mutex;

use rayon::prelude::*;

use super::change::{self, Change, Standing};
use super::error::WriteError;
use super::staging::Staging;
use super::{Artifact, Summary, Writer, lock, manifest, state};

/// See [`Writer::commit`].
pub(super) fn commit(writer: Writer, inputs: &[u8; 32]) -> Result<Summary, WriteError> {
    let artifacts = sorted(std::mem::take(&mut *lock(&writer.artifacts)));
    let paths: Vec<&str> = artifacts.iter().map(|artifact| &*artifact.path).collect();
    let lines = || artifacts.iter().map(|artifact| (&*artifact.path, Some(&artifact.hash), artifact.stamp.size));
    let stamps = || artifacts.iter().map(|artifact| (&*artifact.path, artifact.stamp));
    let print = || rayon::join(|| manifest::print(lines()), || state::print(stamps()));
    let (clash, (new_manifest, stamps)) = rayon::join(|| change::check_clashes(&paths), print);
    clash?;
    if let Some(error) = lock(&writer.crowded).take() {
        return Err(error);
    }
    let removed = if writer.staging.fresh {
        appear(&writer, &new_manifest)?;
        0
    } else {
        update(&writer, &artifacts, &new_manifest)?
    };
    // Without notes the next build only takes longer, so a failure here is no failure of this one.
    let _ = state::store(&writer.notes, inputs, &new_manifest, &stamps);
    let written = artifacts.iter().filter(|artifact| artifact.staged.is_some()).count();
    Ok(Summary {
        written,
        unchanged: artifacts.len() - written,
        removed,
        files: artifacts.len(),
        bytes: artifacts.iter().map(|artifact| artifact.stamp.size).sum(),
    })
}

fn sorted(mut artifacts: Vec<Artifact>) -> Vec<Artifact> {
    artifacts.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
    artifacts
}

/// A missing or empty output folder becomes the site in one step.
fn appear(writer: &Writer, new_manifest: &str) -> Result<(), WriteError> {
    let (tree, output) = (writer.staging.tree(), &writer.output);
    manifest::store(&tree, new_manifest, &writer.staging.aside())?;
    if cfg!(windows) && output.is_dir() {
        // Unlike Unix, Windows does not rename onto a folder, even an empty one.
        fs::remove_dir(output).map_err(WriteError::io("replace", output))?;
    }
    fs::rename(&tree, output).map_err(WriteError::io("create", output))
}

/// An output folder that has files is changed step by step. Gives the number of files removed.
fn update(writer: &Writer, artifacts: &[Artifact], new_manifest: &str) -> Result<usize, WriteError> {
    let (output, staging) = (&*writer.output, &writer.staging);
    let change = change::plan(output, artifacts, &writer.old)?;
    let gone = writer.old.len() - artifacts.iter().filter(|artifact| writer.old.contains_key(&artifact.path)).count();
    if change.place.is_empty() && gone == 0 {
        if writer.old_manifest.as_deref() != Some(new_manifest) {
            manifest::store(output, new_manifest, &staging.aside())?;
        }
        return Ok(0);
    }
    manifest::store(output, &journal(writer, artifacts), &staging.aside())?;
    let done = Mutex::default();
    let result = apply(output, staging, &change, &done)
        .and_then(|removed| manifest::store(output, new_manifest, &staging.aside()).map(|()| removed));
    result.map_err(|cause| {
        let done = std::mem::take(&mut *lock(&done));
        take_back(writer, done, cause)
    })
}

/// The manifest for the time of change: old and new names, with the hashes of those only that stay as they are.
fn journal(writer: &Writer, artifacts: &[Artifact]) -> String {
    let mut lines: Vec<_> = artifacts
        .iter()
        .map(|a| if a.staged.is_some() { (&*a.path, None, 0) } else { (&*a.path, Some(&a.hash), a.stamp.size) })
        .collect();
    let new: HashSet<&str> = artifacts.iter().map(|artifact| &*artifact.path).collect();
    lines.extend(writer.old.keys().filter(|path| !new.contains(&***path)).map(|path| (&**path, None, 0)));
    lines.sort_unstable_by_key(|line| line.0);
    manifest::print(lines.into_iter())
}

/// A step that was taken.
enum Done<'a> {
    /// What stood here is kept under this number in the staging folder.
    Kept(&'a str, usize),
    /// A file is here where there was none.
    Placed(&'a str),
    Made(&'a str),
    Cleared(&'a str),
}

fn apply<'a>(
    output: &Path,
    staging: &Staging,
    change: &'a Change<'a>,
    done: &Mutex<Vec<Done<'a>>>,
) -> Result<usize, WriteError> {
    let note = |step| lock(done).push(step);
    let put_aside = |path: &'a str| -> Result<usize, WriteError> {
        let (number, target) = (staging.number(), output.join(path));
        match fs::symlink_metadata(&target) {
            Ok(facts) if !facts.is_dir() => {}
            // Gone already, or a folder that someone made in its place.
            _ => return Ok(0),
        }
        match fs::rename(&target, staging.old_file(number)) {
            Ok(()) => note(Done::Kept(path, number)),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(WriteError::io("remove", target)(error)),
        }
        Ok(1)
    };
    let mut removed: usize =
        change.in_the_way.par_iter().map(|path| put_aside(path)).try_reduce(|| 0, |a, b| Ok(a + b))?;
    for folder in &change.clear {
        fs::remove_dir(output.join(folder)).map_err(WriteError::io("remove", output.join(folder)))?;
        note(Done::Cleared(folder));
    }
    for folder in &change.make {
        match fs::create_dir(output.join(folder)) {
            Ok(()) => note(Done::Made(folder)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(WriteError::io("create", output.join(folder))(error)),
        }
    }
    change.place.par_iter().try_for_each(|(path, number, standing)| {
        let target = output.join(path);
        let kept = keep(&target, *standing, staging).map_err(WriteError::io("write", &target))?;
        // Noted before the step itself: to restore what still stands does no harm.
        if let Some(kept) = kept {
            note(Done::Kept(path, kept));
        }
        fs::rename(staging.new_file(*number), &target).map_err(WriteError::io("write", &target))?;
        if kept.is_none() {
            note(Done::Placed(path));
        }
        Ok(())
    })?;
    removed += change.remove.par_iter().map(|path| put_aside(path)).try_reduce(|| 0, |a, b| Ok(a + b))?;
    for folder in &change.sweep {
        if fs::remove_dir(output.join(folder)).is_ok() {
            note(Done::Cleared(folder));
        }
    }
    Ok(removed)
}

/// Keeps what a new file will replace: by a second name, so that there is no moment without a file; where the file
/// system has no second names, by moving it.
fn keep(target: &Path, standing: Standing, staging: &Staging) -> io::Result<Option<usize>> {
    if standing == Standing::Nothing {
        return Ok(None);
    }
    let number = staging.number();
    let kept = staging.old_file(number);
    if standing == Standing::File && fs::hard_link(target, &kept).is_ok() {
        return Ok(Some(number));
    }
    match fs::rename(target, &kept) {
        Ok(()) => Ok(Some(number)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Undoes all steps, the last one first, and puts the old manifest back.
fn take_back(writer: &Writer, done: Vec<Done<'_>>, cause: WriteError) -> WriteError {
    let (output, staging) = (&*writer.output, &writer.staging);
    let undo = |step: Done<'_>| match step {
        Done::Kept(path, number) => fs::rename(staging.old_file(number), output.join(path)),
        Done::Placed(path) => fs::remove_file(output.join(path)),
        Done::Made(folder) => fs::remove_dir(output.join(folder)),
        Done::Cleared(folder) => fs::create_dir(output.join(folder)),
    };
    // Every step is tried, even after one has failed: the more is restored, the better.
    let failed = done.into_iter().rev().map(undo).filter_map(Result::err).reduce(|first, _| first);
    let manifest = match (&failed, &writer.old_manifest) {
        // The journal stays: it tells the next build what to look at.
        (Some(_), _) => Ok(()),
        (None, Some(old)) => manifest::store(output, old, &staging.aside()).map_err(|error| match error {
            WriteError::Io { error, .. } => error,
            other => io::Error::other(other.message()),
        }),
        (None, None) => fs::remove_file(output.join(manifest::NAME)),
    };
    match failed.or(manifest.err()) {
        None => cause,
        Some(undoing) => WriteError::Half { output: output.to_owned(), cause: Box::new(cause), undoing },
    }
}
