//! A project with an output folder, and ways to build into it and to look at it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use litfass::write::{Summary, WriteError, Writer};
use rayon::prelude::*;

pub type Site = BTreeMap<String, Vec<u8>>;

/// A project folder with an output folder that does not exist yet.
pub struct Place {
    pub _folder: tempfile::TempDir,
    pub project: PathBuf,
    pub output: PathBuf,
    pub state: PathBuf,
}

pub fn place() -> Place {
    // In memory where there is such a folder: waiting for the disk at every commit would take most of the time.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let project = folder.path().join("project");
    fs::create_dir(&project).unwrap();
    let (output, state) = (project.join("public"), project.join(".litfass"));
    Place { _folder: folder, project, output, state }
}

pub fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

pub fn put_all(place: &Place, site: &Site) -> Result<Writer, WriteError> {
    let writer = Writer::open(&place.output, &place.project, &place.state)?;
    site.par_iter().try_for_each(|(path, bytes)| writer.put(path, bytes))?;
    Ok(writer)
}

pub fn build(place: &Place, site: &Site) -> Result<Summary, WriteError> {
    put_all(place, site)?.commit(inputs(site))
}

pub fn inputs(site: &Site) -> [u8; 32] {
    *blake3::hash(format!("{site:?}").as_bytes()).as_bytes()
}

/// All files below a folder but the manifest, and all folders.
pub fn read_tree(folder: &Path) -> (Site, BTreeSet<String>) {
    fn walk(root: &Path, folder: &Path, files: &mut Site, folders: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.insert(name);
                walk(root, &path, files, folders);
            } else {
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let (mut files, mut folders) = Default::default();
    walk(folder, folder, &mut files, &mut folders);
    files.remove(".litfass-manifest");
    (files, folders)
}

pub fn files(folder: &Path) -> Site {
    read_tree(folder).0
}

/// Whether a build left anything behind that is no file of the site, beside or in the output folder.
pub fn has_leftovers(place: &Place) -> bool {
    let is_leftover = |name: &str| name.contains("litfass-staging");
    read_tree(&place.project).1.iter().any(|name| is_leftover(name))
}

/// Writes a file by hand, whatever stands in its way.
pub fn edit(output: &Path, path: &str, bytes: &[u8]) {
    let target = output.join(path);
    let _ = fs::remove_dir_all(&target);
    for around in target.ancestors().skip(1).take_while(|around| *around != output) {
        let _ = fs::remove_file(around);
    }
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    fs::write(target, bytes).unwrap();
}
