//! Keeps a snapshot up to date while its folder is worked in. What has not changed is not read again.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::disk::{self, Found};
use super::names::is_passed_over;
use super::{Content, Sources};

/// What tells whether a file has changed without reading it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Stamp {
    len: u64,
    modified: SystemTime,
    node: u64,
}

impl Stamp {
    /// The stamp of a file, if it has one.
    pub fn of(facts: &fs::Metadata) -> Option<Self> {
        #[cfg(unix)]
        let node = std::os::unix::fs::MetadataExt::ino(facts);
        #[cfg(not(unix))]
        let node = 0;
        Some(Self { len: facts.len(), modified: facts.modified().ok()?, node })
    }
}

/// Files that were read before.
#[derive(Default)]
pub(super) struct Known {
    files: HashMap<Arc<str>, (Option<Stamp>, Content)>,
    /// Paths of which it is known that they changed, whatever their stamps say: those have the clock's coarse ticks.
    touched: HashSet<String>,
    /// Whether one file can have two paths, through a link.
    linked: bool,
}

impl Known {
    /// The stamp of a file and what it held, if it has not changed.
    pub fn unchanged(&self, path: &str, real: &Path) -> Option<(Stamp, Content)> {
        let (known, content) = self.files.get(path).filter(|_| !self.touched.contains(path))?;
        let stamp = Stamp::of(&fs::metadata(real).ok()?)?;
        (*known == Some(stamp)).then(|| (stamp, content.clone()))
    }
}

/// A folder that is worked in.
pub struct Keeper {
    root: PathBuf,
    exclude: Vec<PathBuf>,
    known: Known,
    sources: Arc<Sources>,
}

/// What happened in a folder.
pub struct Change {
    /// The new snapshot.
    pub sources: Arc<Sources>,
    /// Paths of the files that changed, came or went; those that were named as touched stand last, in their order.
    pub files: Vec<Arc<str>>,
}

impl Keeper {
    /// Reads a folder; see [`disk::read`].
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn open(root: &Path, exclude: &[PathBuf]) -> io::Result<Self> {
        let root = fs::canonicalize(root)?;
        let mut keeper =
            Self { root, exclude: exclude.to_vec(), known: Known::default(), sources: Arc::new(Sources::default()) };
        keeper.sources = Arc::new(keeper.walk(HashSet::new())?);
        Ok(keeper)
    }

    /// The folder, without links.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The snapshot.
    pub fn sources(&self) -> &Arc<Sources> {
        &self.sources
    }

    /// The path below the folder that an event is about; none where it is about something that is no part of the
    /// project.
    pub fn inside(&self, path: &Path) -> Option<String> {
        let excluded = self.exclude.iter().any(|apart| path.starts_with(apart));
        let below = path.strip_prefix(&self.root).ok().filter(|_| !excluded)?;
        let parts: Vec<&str> = below.iter().map(|part| part.to_str()).collect::<Option<_>>()?;
        (!parts.iter().any(|part| is_passed_over(part))).then(|| parts.join("/"))
    }

    /// Looks at the folder again. `touched` are paths below it at which something happened; where all of them are files
    /// that are known, no other is looked at. Without any the whole folder is. `None` where nothing has changed.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn look(&mut self, touched: &[String]) -> io::Result<Option<Change>> {
        let old = Arc::clone(&self.sources);
        let mut sources = match self.reread(touched) {
            Some(sources) => sources,
            None => self.walk(touched.iter().cloned().collect())?,
        };
        take_over(&old, &mut sources);
        self.sources = Arc::new(sources);
        let mut files = differences(&old, &self.sources);
        let place = |path: &Arc<str>| touched.iter().rposition(|touched| **touched == **path);
        files.sort_by_cached_key(place);
        let same = files.is_empty()
            && old.oddities == self.sources.oddities
            && old.missing_project == self.sources.missing_project;
        Ok((!same).then(|| Change { sources: Arc::clone(&self.sources), files }))
    }

    fn walk(&mut self, touched: HashSet<String>) -> io::Result<Sources> {
        self.known.touched = touched;
        let Found { files, oddities, linked } = disk::walk(&self.root, &self.exclude, Some(&self.known))?;
        let known = || files.iter().map(|(file, stamp)| (file.path.clone(), (*stamp, file.content.clone()))).collect();
        let snapshot = || disk::snapshot(files.iter().map(|(file, _)| file.clone()).collect(), oddities);
        let (known, sources) = rayon::join(known, snapshot);
        self.known = Known { files: known, linked, touched: HashSet::new() };
        Ok(sources)
    }

    /// The snapshot with these files read anew, if all of them are plain files that it has.
    fn reread(&mut self, touched: &[String]) -> Option<Sources> {
        if touched.is_empty() || self.known.linked {
            return None;
        }
        let mut sources = Sources::clone(&self.sources);
        for path in touched {
            let real = self.root.join(path);
            let id = sources.find(path).filter(|_| self.known.files.contains_key(&**path))?;
            let is_file = fs::symlink_metadata(&real).is_ok_and(|facts| facts.is_file());
            let (content, stamp) = disk::content(path, &real).ok().filter(|_| is_file)?;
            self.known.files.insert(sources.file(id).path.clone(), (stamp, content.clone()));
            Arc::make_mut(&mut sources.files[id.0 as usize]).content = content;
        }
        Some(sources)
    }
}

/// Files that are as they were are the very ones of the snapshot before: by that later stages know them.
fn take_over(old: &Sources, new: &mut Sources) {
    let mut before = old.files.iter().peekable();
    for file in &mut new.files {
        if before.next_if(|before| Arc::ptr_eq(before, file)).is_some() {
            continue;
        }
        while before.next_if(|before| before.path < file.path).is_some() {}
        if let Some(same) = before.next_if(|before| before.path == file.path && before.holds_same(file)) {
            *file = Arc::clone(same);
        }
    }
}

/// Paths of files that are not the same in two snapshots.
fn differences(old: &Sources, new: &Sources) -> Vec<Arc<str>> {
    let (mut old, mut new) = (old.files.iter().peekable(), new.files.iter().peekable());
    let mut paths = Vec::new();
    loop {
        match (old.peek(), new.peek()) {
            (None, None) => return paths,
            (Some(before), Some(after)) if Arc::ptr_eq(before, after) || before.path == after.path => {
                if !Arc::ptr_eq(before, after) && !before.holds_same(after) {
                    paths.push(after.path.clone());
                }
                old.next();
                new.next();
            }
            (Some(before), after) if after.is_none_or(|after| before.path < after.path) => {
                paths.extend(old.next().map(|file| file.path.clone()));
            }
            _ => paths.extend(new.next().map(|file| file.path.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(change: &Option<Change>) -> Vec<&str> {
        change.iter().flat_map(|change| &change.files).map(|path| &**path).collect()
    }

    #[test]
    fn a_snapshot_follows_its_folder() {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("project.toml", "");
        write("de.md", "# A");
        let mut keeper = Keeper::open(dir.path(), &[dir.path().join("public")]).unwrap();
        assert!(keeper.look(&[]).unwrap().is_none(), "nothing has changed");
        assert!(keeper.look(&["de.md".into()]).unwrap().is_none(), "touched, and the same");

        write("de.md", "# B");
        let change = keeper.look(&["de.md".into()]).unwrap();
        assert_eq!(files(&change), ["de.md"]);
        let sources = change.unwrap().sources;
        assert_eq!(sources.text(sources.find("de.md").unwrap()), "# B");

        write("en.md", "# C");
        write("pages/about/de.md", "# D");
        assert_eq!(files(&keeper.look(&["en.md".into()]).unwrap()), ["pages/about/de.md", "en.md"], "the touched last");
        fs::remove_file(dir.path().join("en.md")).unwrap();
        assert_eq!(files(&keeper.look(&[]).unwrap()), ["en.md"]);
        fs::remove_file(dir.path().join("project.toml")).unwrap();
        assert!(keeper.look(&["project.toml".into()]).unwrap().unwrap().sources.missing_project);
    }

    #[test]
    fn output_and_debris_are_none_of_its_business() {
        let dir = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(dir.path()).unwrap();
        let keeper = Keeper::open(&root, &[root.join("public")]).unwrap();
        let inside = |path: &str| keeper.inside(&root.join(path));
        assert_eq!(inside("news/a/de.md").as_deref(), Some("news/a/de.md"));
        for path in ["public/index.html", ".git/HEAD", "news/a/.de.md.swp", "news/a/de.md~"] {
            assert_eq!(inside(path), None, "{path}");
        }
        assert_eq!(keeper.inside(Path::new("/elsewhere")), None);
    }

    #[test]
    fn files_that_stay_as_they_are_are_the_same_files() {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| fs::write(dir.path().join(path), text).unwrap();
        write("project.toml", "");
        write("de.md", "# A");
        write("en.md", "# A");
        let mut keeper = Keeper::open(dir.path(), &[]).unwrap();
        let before = Arc::clone(keeper.sources());
        let same = |now: &Sources, path: &str| {
            let [id, old] = [now, &*before].map(|sources| sources.find(path).unwrap());
            now.is_the_same(id, Some(&before.shared(old)))
        };
        write("aa.md", "# B");
        write("en.md", "# C");
        // Whether the whole folder is looked at, or what was touched.
        for touched in [vec![], vec!["de.md".to_owned()]] {
            keeper.look(&touched).unwrap();
            let now = keeper.sources();
            assert!(same(now, "project.toml") && same(now, "de.md") && !same(now, "en.md"));
        }
    }
}
