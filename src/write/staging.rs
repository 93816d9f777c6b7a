//! The folder where files wait until all of them are written: beside a new output folder, inside one that has files.
//!
//! ```text
//! .public.litfass-staging-4711/   (or public/.litfass-staging-4711/)
//!   .litfass-staging              says that the folder is ours: left-overs of a killed build are known by it
//!   tree/                         the whole site, to become the output folder in one step
//!   new/3/19                      or: a file to be moved into the output folder
//!   old/3/20                      what it replaces, until the build has succeeded
//! ```

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::RwLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::guard::parent;

const MARKER: &str = ".litfass-staging";
const MARKER_TEXT: &str = "Litfass keeps files here while it builds. If no build runs, this folder may go.\n";
/// Folders per kind, so that threads do not wait for each other to create files in the same one.
const BUCKETS: usize = 16;

/// A staging folder; removed when dropped.
pub(super) struct Staging {
    shell: PathBuf,
    /// Whether the output folder does not exist or is empty: the tree will become it in one step.
    pub fresh: bool,
    /// Folders around a new output folder that we made; removed again if they stay empty.
    made_around: Vec<PathBuf>,
    made_in_tree: RwLock<HashSet<Box<str>>>,
    next: AtomicUsize,
}

impl Staging {
    /// Makes a staging folder for an output folder that is missing or empty (`fresh`), or has files of ours.
    ///
    /// An empty output folder that cannot be replaced by a sibling (another disk is mounted there, or its parent is
    /// not writable) is filled like one that has files.
    ///
    /// # Errors
    /// No folder could be made, either way.
    pub(super) fn create(output: &Path, fresh: bool) -> io::Result<Self> {
        if fresh && same_disk(output) {
            match Self::beside(output) {
                Err(_) if output.is_dir() => {}
                result => return result,
            }
        }
        let shell = create_shell(|suffix| output.join(format!("{MARKER}-{suffix}")))?;
        let staging = Self::new(shell, false, Vec::new());
        for kind in ["new", "old"] {
            fs::create_dir(staging.shell.join(kind))?;
            for bucket in 0..BUCKETS {
                fs::create_dir(staging.shell.join(kind).join(bucket.to_string()))?;
            }
        }
        Ok(staging)
    }

    fn beside(output: &Path) -> io::Result<Self> {
        let (Some(around), Some(name)) = (output.parent(), output.file_name()) else {
            return Err(ErrorKind::InvalidInput.into());
        };
        let made: Vec<PathBuf> = around.ancestors().take_while(|dir| !dir.exists()).map(Path::to_owned).collect();
        fs::create_dir_all(around)?;
        let shell = create_shell(|suffix| around.join(format!("{}{suffix}", sibling_prefix(&name.to_string_lossy()))))?;
        let staging = Self::new(shell, true, made);
        fs::create_dir(staging.tree())?;
        Ok(staging)
    }

    fn new(shell: PathBuf, fresh: bool, made_around: Vec<PathBuf>) -> Self {
        Self { shell, fresh, made_around, made_in_tree: RwLock::default(), next: AtomicUsize::new(0) }
    }

    /// The site that is to become the output folder.
    pub(super) fn tree(&self) -> PathBuf {
        self.shell.join("tree")
    }

    /// A free path for a small file on the way.
    pub(super) fn aside(&self) -> PathBuf {
        self.shell.join("aside")
    }

    /// A number for [`Self::new_file`] or [`Self::old_file`].
    pub(super) fn number(&self) -> usize {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// Where a file waits to be moved into the output folder.
    pub(super) fn new_file(&self, number: usize) -> PathBuf {
        self.shell.join(format!("new/{}/{number}", number % BUCKETS))
    }

    /// Where a file of the output folder is kept until the build has succeeded.
    pub(super) fn old_file(&self, number: usize) -> PathBuf {
        self.shell.join(format!("old/{}/{number}", number % BUCKETS))
    }

    /// Creates the file in which an artifact waits.
    pub(super) fn create_file(&self, path: &str, number: usize) -> io::Result<File> {
        if !self.fresh {
            return File::create_new(self.new_file(number));
        }
        let tree = self.tree();
        if let Some(folder) = parent(path) {
            self.make_in_tree(&tree, folder)?;
        }
        File::create_new(tree.join(path))
    }

    fn make_in_tree(&self, tree: &Path, folder: &str) -> io::Result<()> {
        if self.made_in_tree.read().unwrap_or_else(|poisoned| poisoned.into_inner()).contains(folder) {
            return Ok(());
        }
        if let Some(around) = parent(folder) {
            self.make_in_tree(tree, around)?;
        }
        match fs::create_dir(tree.join(folder)) {
            // Another thread was quicker.
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        self.made_in_tree.write().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(folder.into());
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now is a left-over, which the next build removes.
        let _ = remove(&self.shell);
        for folder in &self.made_around {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Makes a folder of a name that is free, with our marker.
fn create_shell(path: impl Fn(String) -> PathBuf) -> io::Result<PathBuf> {
    let process = std::process::id();
    let mut attempt = 0;
    loop {
        let shell = path(if attempt == 0 { process.to_string() } else { format!("{process}-{attempt}") });
        match fs::create_dir(&shell) {
            Ok(()) => {
                fs::write(shell.join(MARKER), MARKER_TEXT)?;
                return Ok(shell);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists && attempt < 100 => attempt += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Whether a folder and the one around it are on the same disk, so that one can be renamed to the other.
fn same_disk(output: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let disk = |path: &Path| fs::metadata(path).map(|facts| facts.dev());
        if let (Ok(output), Some(Ok(around))) = (disk(output), output.parent().map(disk)) {
            return output == around;
        }
    }
    let _ = output;
    true
}

fn sibling_prefix(name: &str) -> String {
    format!(".{name}{MARKER}-")
}

/// Staging folders that a killed build left, beside and in an output folder.
pub(super) fn leftovers(output: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut search = |folder: &Path, prefix: &str| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
        found.extend(ours.map(|entry| entry.path()).filter(|path| is_ours(path)));
    };
    search(output, &format!("{MARKER}-"));
    if let (Some(around), Some(name)) = (output.parent(), output.file_name()) {
        search(around, &sibling_prefix(&name.to_string_lossy()));
    }
    found
}

/// Whether a folder is provably a staging folder: it holds our marker, or nothing at all (the build was killed before
/// it could write the marker).
fn is_ours(shell: &Path) -> bool {
    fs::symlink_metadata(shell).is_ok_and(|facts| facts.is_dir())
        && match fs::read_to_string(shell.join(MARKER)) {
            Ok(text) => text == MARKER_TEXT || fs::read_dir(shell).is_ok_and(|entries| entries.count() == 1),
            Err(_) => fs::read_dir(shell).is_ok_and(|mut entries| entries.next().is_none()),
        }
}

/// Removes a staging folder, the marker last, so that a half removed one is still known to be ours.
pub(super) fn remove(shell: &Path) -> io::Result<()> {
    let buckets = ["new", "old"].map(|kind| (0..BUCKETS).map(move |bucket| format!("{kind}/{bucket}")));
    buckets.into_iter().flatten().collect::<Vec<_>>().into_par_iter().for_each(|bucket| {
        // Whatever is left is met again below.
        let _ = fs::remove_dir_all(shell.join(bucket));
    });
    for entry in fs::read_dir(shell)? {
        let entry = entry?;
        if entry.file_name() == MARKER {
            continue;
        }
        if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
    }
    match fs::remove_file(shell.join(MARKER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::remove_dir(shell)
}
