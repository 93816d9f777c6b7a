//! What a commit will do to an output folder that has files: looked at in full before anything is touched.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use super::error::WriteError;
use super::guard::{fold, folders, parent};
use super::{Artifact, Known};

/// The steps, in the order in which they are taken.
#[derive(Default)]
pub(super) struct Change<'a> {
    /// Files of ours that must go first: a folder or a file of other spelling takes their place.
    pub in_the_way: Vec<&'a str>,
    /// Folders, then empty, whose place a file takes; the innermost first.
    pub clear: Vec<String>,
    /// Folders to make, the outermost first.
    pub make: Vec<&'a str>,
    /// Files to move into place: path, number in the staging folder, what stands there.
    pub place: Vec<(&'a str, usize, Standing)>,
    /// Files of ours that are no longer part of the site.
    pub remove: Vec<&'a str>,
    /// Folders that may be empty thereafter, the innermost first.
    pub sweep: Vec<&'a str>,
}

/// What stands at a path, links not followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    Nothing,
    File,
    Folder,
    /// A link, a device …
    Other,
}

/// Refuses two artifacts of which some file system could only hold one. `paths` must be sorted.
pub(super) fn check_clashes(paths: &[&str]) -> Result<(), WriteError> {
    let clash = |a: &str, b: &str| Err(WriteError::Clash { first: a.to_owned(), second: b.to_owned() });
    if let Some(pair) = paths.windows(2).find(|pair| pair[0] == pair[1]) {
        return clash(pair[0], pair[1]);
    }
    let folded: Vec<String> = paths.par_iter().map(|path| fold(path)).collect();
    let mut by_folded: HashMap<&str, &str> = HashMap::with_capacity(paths.len());
    for (folded, path) in folded.iter().zip(paths) {
        if let Some(other) = by_folded.insert(folded, path) {
            return clash(other, path);
        }
    }
    // Folders: none may be a file's name, and each must have one spelling.
    let mut spelling: HashMap<&str, (&str, &str)> = HashMap::new();
    for (folded, path) in folded.iter().zip(paths) {
        for (folded, folder) in folders(folded).zip(folders(path)) {
            match spelling.insert(folded, (folder, path)) {
                Some((same, _)) if same == folder => break,
                Some((_, other)) => return clash(other, path),
                None => {}
            }
            if let Some(file) = by_folded.get(folded) {
                return clash(file, path);
            }
        }
    }
    Ok(())
}

/// Looks at the output folder and plans the steps. Both `artifacts` and the paths of `old` are in any order.
///
/// # Errors
/// Something foreign is in the way.
pub(super) fn plan<'a>(
    output: &Path,
    artifacts: &'a [Artifact],
    old: &'a HashMap<Box<str>, Known>,
) -> Result<Change<'a>, WriteError> {
    let new: HashSet<&str> = artifacts.iter().map(|artifact| &*artifact.path).collect();
    let mut gone: Vec<&str> = old.keys().map(|path| &**path).filter(|path| !new.contains(path)).collect();
    gone.sort_unstable();
    let staged: Vec<(&str, usize)> = artifacts.iter().filter_map(|a| Some((&*a.path, a.staged?))).collect();

    let needed: BTreeSet<&str> = staged.iter().flat_map(|(path, _)| folders(path)).collect();
    let left: BTreeSet<&str> = gone.iter().flat_map(|path| folders(path)).collect();
    let touched: BTreeSet<&str> = needed.union(&left).copied().collect();
    let standing = look_at_folders(output, touched);
    let is_real = |folder: Option<&str>| folder.is_none_or(|folder| standing.get(folder) == Some(&Standing::Folder));

    let mut change = Change::default();
    let mut in_the_way: HashSet<&str> = HashSet::new();
    for folder in needed {
        match standing.get(folder) {
            Some(Standing::Folder) => continue,
            Some(Standing::File | Standing::Other) => {
                if gone.binary_search(&folder).is_err() {
                    return Err(WriteError::InTheWay { path: output.join(folder), needed: "a folder" });
                }
                in_the_way.insert(folder);
            }
            Some(Standing::Nothing) | None => {}
        }
        change.make.push(folder);
    }

    let old_folded: HashSet<String> = gone.iter().map(|path| fold(path)).collect();
    let at_target = |(path, number): &(&'a str, usize)| {
        let there = if is_real(parent(path)) { look(&output.join(path)) } else { Standing::Nothing };
        let is_ours = old.contains_key(*path) || (!old_folded.is_empty() && old_folded.contains(&fold(path)));
        match there {
            Standing::File | Standing::Other if !is_ours => Err(WriteError::Foreign { path: output.join(path) }),
            _ => Ok((*path, *number, there)),
        }
    };
    change.place = staged.par_iter().map(at_target).collect::<Result<_, _>>()?;
    for (path, _, there) in &mut change.place {
        if *there == Standing::Folder {
            clear_folder(output, path, &gone, &mut change.clear, &mut in_the_way)?;
            *there = Standing::Nothing;
        }
    }

    let new_folded: HashSet<String> =
        if gone.is_empty() { HashSet::new() } else { new.iter().map(|p| fold(p)).collect() };
    for path in gone {
        if !is_real(parent(path)) && !in_the_way.contains(path) {
            continue;
        }
        if in_the_way.contains(path) || new_folded.contains(&fold(path)) {
            change.in_the_way.push(path);
        } else {
            change.remove.push(path);
        }
    }
    change.sweep = left.into_iter().rev().filter(|folder| is_real(Some(folder))).collect();
    Ok(change)
}

/// What stands at each folder's path; below something that is no folder, nothing does.
fn look_at_folders<'a>(output: &Path, touched: BTreeSet<&'a str>) -> HashMap<&'a str, Standing> {
    let found: Vec<(&str, Standing)> = touched
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|folder| (folder, look(&output.join(folder))))
        .collect();
    let mut standing: HashMap<&str, Standing> = HashMap::with_capacity(found.len());
    for (folder, there) in found {
        // Sorted, so a folder comes before those in it.
        let around = parent(folder).and_then(|around| standing.get(around)).copied().unwrap_or(Standing::Folder);
        standing.insert(folder, if around == Standing::Folder { there } else { Standing::Nothing });
    }
    standing
}

fn look(path: &Path) -> Standing {
    match fs::symlink_metadata(path) {
        Err(_) => Standing::Nothing,
        Ok(facts) if facts.is_file() => Standing::File,
        Ok(facts) if facts.is_dir() => Standing::Folder,
        Ok(_) => Standing::Other,
    }
}

/// A folder whose place a file takes: all that is in it must be ours, and goes.
fn clear_folder<'a>(
    output: &Path,
    folder: &str,
    gone: &[&'a str],
    clear: &mut Vec<String>,
    in_the_way: &mut HashSet<&'a str>,
) -> Result<(), WriteError> {
    let path = output.join(folder);
    for entry in fs::read_dir(&path).map_err(WriteError::io("read", &path))? {
        let entry = entry.map_err(WriteError::io("read", &path))?;
        let foreign = || WriteError::InTheWay { path: entry.path(), needed: "no folder but a file" };
        let inside = format!("{folder}/{}", entry.file_name().to_str().ok_or_else(foreign)?);
        if entry.file_type().map_err(WriteError::io("examine", entry.path()))?.is_dir() {
            clear_folder(output, &inside, gone, clear, in_the_way)?;
        } else {
            let at = gone.binary_search(&&*inside).map_err(|_| foreign())?;
            in_the_way.insert(gone[at]);
        }
    }
    clear.push(folder.to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_only_differ_in_spelling_clash() {
        let clash = |paths: &[&str]| check_clashes(paths).is_err();
        assert!(clash(&["a", "a"]));
        assert!(clash(&["A", "a"]));
        assert!(clash(&["De/a", "de/b"]));
        assert!(clash(&["a", "a/b"]));
        assert!(clash(&["A", "a/b/c"]));
        assert!(clash(&["x/Y/z", "x/y"]));
        assert!(!clash(&["a/b", "a/c/d", "a/c/e", "ab", "b/c/d"]));
    }
}
