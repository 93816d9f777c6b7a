//! What tests of the whole program share: running it, and looking at folders.

pub mod edits;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

/// Files by path, with `/` between parts.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Whether the suites that take minutes run whole (`LITFASS_LONG=1`, as `.ci/full` does) and not a sample of them.
pub fn is_long() -> bool {
    std::env::var_os("LITFASS_LONG").is_some_and(|value| value == "1")
}

/// An empty folder; in memory where there is such a place, because waiting for the disk would take most of the time.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder")
}

/// The sound project of the suite.
pub fn sound_project() -> Files {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/_project.txt");
    let base = fs::read_to_string(base).expect("the base project").replace("\r\n", "\n");
    let sections = base.split("--- ").skip(1).map(|section| {
        let (head, body) = section.split_once('\n').expect("a head");
        (head.split(" (").next().unwrap_or(head).to_owned(), body.as_bytes().to_vec())
    });
    sections.collect()
}

/// A picture of one colour.
pub fn png(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb(colour));
    picture.write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

/// Writes a file with the folders around it.
pub fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// Runs the program in a folder.
pub fn litfass(folder: &Path, args: &[&str]) -> Output {
    program(folder, args).output().expect("the program runs")
}

/// Builds, and gives what was said.
pub fn build(dir: &Path) -> String {
    let done = litfass(dir, &["build"]);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{said}");
    said
}

/// The program, about to be run in a folder.
pub fn program(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    command.current_dir(folder).args(args);
    command
}

/// Every file below a folder.
pub fn tree(folder: &Path) -> Files {
    stamped(folder).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

/// Every file below a folder with the time of its last change.
pub fn stamped(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for path in paths(folder) {
        let name = path.strip_prefix(folder).expect("it is below").to_str().expect("UTF-8").replace('\\', "/");
        let changed = fs::metadata(&path).and_then(|facts| facts.modified()).expect("a time");
        files.insert(name, (fs::read(&path).expect("a file"), changed));
    }
    files
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(paths(&path));
        } else {
            all.push(path);
        }
    }
    all
}

/// Where two folders differ, in few words.
pub fn difference(left: &Files, right: &Files) -> Vec<String> {
    let names: std::collections::BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    let differing = names.into_iter().filter(|name| left.get(*name) != right.get(*name));
    differing
        .map(|name| match (left.get(name), right.get(name)) {
            (Some(_), None) => format!("only on the left: {name}"),
            (None, Some(_)) => format!("only on the right: {name}"),
            _ => format!("differs: {name}"),
        })
        .collect()
}
