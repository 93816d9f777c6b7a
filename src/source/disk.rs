//! Reads the project folder into a snapshot: the only part of `source` that touches the disk.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::names::{is_passed_over, is_photo, is_written_by_author};
use super::pages::PageCounter;
use crate::photo::{Format, Header, Trouble, header};

use super::keeper::{Known, Stamp};
use super::{Blob, Content, Oddity, SourceFile, Sources};

/// Text above this size (64 MiB) is not something anyone wrote; it is refused before it fills the memory.
const TEXT_LIMIT: u64 = 64 << 20;
/// Bytes read at once; also how much of a picture's beginning is searched for its header before the file is reread.
const CHUNK: usize = 128 << 10;
/// How many links to folders may lead one through another. A project needs one; a few folders full of links to each
/// other would otherwise multiply without end.
const LINK_DEPTH: usize = 4;
/// Folders deeper than this are an accident; reading them one inside the other would use up the stack.
const FOLDER_DEPTH: usize = 64;

/// Reads a project folder, on all cores.
///
/// `exclude` are folders below `root` that are not part of it (output, cache); those that do not exist are ignored.
/// Hidden files and debris of other programs are passed over; symbolic links are followed while they stay inside.
/// A snapshot without `project.toml` gets an empty one, and says so in [`Sources::missing_project`].
///
/// # Errors
/// Only if `root` itself cannot be read. Whatever else goes wrong is an [`Oddity`] of the snapshot.
pub fn read(root: &Path, exclude: &[PathBuf]) -> io::Result<Sources> {
    let _stage = tracing::info_span!("read the folder").entered();
    let Found { files, oddities, .. } = walk(root, exclude, None)?;
    Ok(snapshot(files.into_iter().map(|(file, _)| file).collect(), oddities))
}

/// Everything below a folder. Files that are known and have not changed are not read again.
pub(super) fn walk(root: &Path, exclude: &[PathBuf], known: Option<&Known>) -> io::Result<Found> {
    let root = fs::canonicalize(root)?;
    let exclude = exclude
        .iter()
        .filter_map(|path| fs::canonicalize(path).ok())
        .filter(|path| path.starts_with(&root) && *path != root)
        .collect();
    let walk = Walk { exclude, found: Mutex::default(), root, known };
    let top = Folder { path: String::new(), real: walk.root.clone(), followed: Vec::new() };
    read_entries(&walk, &top, fs::read_dir(&top.real)?);
    Ok(walk.found.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()))
}

/// A snapshot from what a walk found.
pub(super) fn snapshot(files: Vec<SourceFile>, mut oddities: Vec<Oddity>) -> Sources {
    let (mut files, stored) = composed(files, &mut oddities);
    oddities.sort();
    let has_project = files.iter().any(|file| &*file.path == PROJECT);
    if !has_project {
        files.push(SourceFile { path: PROJECT.into(), content: Content::Text("".into()) });
    }
    let mut sources = Sources::new(files, oddities);
    sources.stored = stored.into_iter().filter_map(|(path, stored)| Some((sources.find(&path)?, stored))).collect();
    sources.missing_project = !has_project && !sources.oddities.iter().any(|oddity| oddity.path() == PROJECT);
    sources
}

/// A composed path, and the path that the disk has for it.
type Renamed = (Arc<str>, Arc<str>);

/// Files with composed paths (Unicode NFC), and the paths that the disk has for them, where they are others. Two names
/// that only differ in how they are stored are one name to everybody who reads them.
fn composed(files: Vec<SourceFile>, oddities: &mut Vec<Oddity>) -> (Vec<SourceFile>, Vec<Renamed>) {
    let (same, other): (Vec<SourceFile>, Vec<SourceFile>) = files.into_iter().partition(|file| is_nfc(&file.path));
    let mut taken: HashSet<Arc<str>> =
        if other.is_empty() { HashSet::new() } else { same.iter().map(|f| f.path.clone()).collect() };
    let (mut files, mut stored) = (same, Vec::new());
    let mut other = other;
    other.sort_by(|a, b| a.path.cmp(&b.path));
    for file in other {
        let path: Arc<str> = file.path.nfc().collect::<String>().into();
        if taken.insert(path.clone()) {
            stored.push((path.clone(), file.path));
            files.push(SourceFile { path, ..file });
        } else {
            let why = "another file has the same name, whose letters are stored in another way; remove one of them";
            oddities.push(Oddity::Unreadable(path, why.into()));
        }
    }
    (files, stored)
}

const PROJECT: &str = "project.toml";

/// What every folder of one walk needs.
struct Walk<'a> {
    root: PathBuf,
    exclude: Vec<PathBuf>,
    found: Mutex<Found>,
    known: Option<&'a Known>,
}

/// What a walk found.
#[derive(Default)]
pub(super) struct Found {
    /// Files with their paths as the disk has them, and their stamps.
    pub files: Vec<(SourceFile, Option<Stamp>)>,
    /// Everything else.
    pub oddities: Vec<Oddity>,
    /// Whether a link was followed, so that one file can have two paths.
    pub linked: bool,
}

/// A folder to read.
struct Folder {
    /// Path below the project, as its files will be named.
    path: String,
    /// Where it stands on the disk, without links.
    real: PathBuf,
    /// The real folders in which a link was followed to get here.
    followed: Vec<PathBuf>,
}

enum Step {
    Nothing,
    File(SourceFile, Option<Stamp>),
    Into(Folder),
    Odd(Oddity),
}

fn read_folder(walk: &Walk, folder: &Folder) {
    let odd = |why: String| keep(walk, Vec::new(), vec![Oddity::Unreadable((&*folder.path).into(), why)]);
    if folder.path.split('/').count() > FOLDER_DEPTH {
        return odd("it is nested too deeply".into());
    }
    match fs::read_dir(&folder.real) {
        Ok(entries) => read_entries(walk, folder, entries),
        Err(error) => odd(reason(&error)),
    }
}

fn read_entries(walk: &Walk, folder: &Folder, entries: fs::ReadDir) {
    let steps: Vec<Step> = entries.collect::<Vec<_>>().into_par_iter().map(|entry| step(walk, folder, entry)).collect();
    let (mut files, mut oddities, mut folders) = (Vec::new(), Vec::new(), Vec::new());
    for step in steps {
        match step {
            Step::Nothing => {}
            Step::File(file, stamp) => files.push((file, stamp)),
            Step::Odd(oddity) => oddities.push(oddity),
            Step::Into(folder) => folders.push(folder),
        }
    }
    keep(walk, files, oddities);
    folders.par_iter().for_each(|folder| read_folder(walk, folder));
}

fn keep(walk: &Walk, files: Vec<(SourceFile, Option<Stamp>)>, oddities: Vec<Oddity>) {
    let mut found = walk.found.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    found.files.extend(files);
    found.oddities.extend(oddities);
}

fn step(walk: &Walk, folder: &Folder, entry: io::Result<fs::DirEntry>) -> Step {
    let unreadable = |path: &str, error: &io::Error| Step::Odd(Oddity::Unreadable(path.into(), reason(error)));
    let entry = match entry {
        Ok(entry) => entry,
        Err(error) => return unreadable(&folder.path, &error),
    };
    let name = entry.file_name();
    let Some(name) = name.to_str() else {
        let shown = name.to_string_lossy();
        let hidden = is_passed_over(&shown);
        return if hidden { Step::Nothing } else { Step::Odd(Oddity::NameNotUtf8(join(&folder.path, &shown).into())) };
    };
    if is_passed_over(name) {
        return Step::Nothing;
    }
    let path = join(&folder.path, name);
    match entry.file_type() {
        Err(error) => unreadable(&path, &error),
        Ok(kind) if kind.is_symlink() => follow(walk, folder, path, &entry.path()),
        Ok(kind) if kind.is_dir() => {
            let real = entry.path();
            if walk.exclude.contains(&real) {
                return Step::Nothing;
            }
            Step::Into(Folder { path, real, followed: folder.followed.clone() })
        }
        Ok(kind) => file(walk, path, &entry.path(), kind.is_file()),
    }
}

/// A symbolic link: read where it leads, if that is inside the project and no way back to where we came from.
fn follow(walk: &Walk, folder: &Folder, path: String, link: &Path) -> Step {
    let odd = |why: &str| Step::Odd(Oddity::Unreadable((&*path).into(), why.into()));
    let (real, kind) = match fs::canonicalize(link).and_then(|real| Ok((fs::metadata(&real)?, real))) {
        Ok((facts, real)) => (real, facts.file_type()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return odd(&reason(&error)),
        Err(_) => return odd("the link leads to nothing, or to itself"),
    };
    if !real.starts_with(&walk.root) || walk.exclude.iter().any(|excluded| real.starts_with(excluded)) {
        return Step::Odd(Oddity::LinkOut(path.into()));
    }
    walk.found.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).linked = true;
    if !kind.is_dir() {
        return file(walk, path, &real, kind.is_file());
    }
    let mut followed = folder.followed.clone();
    followed.push(folder.real.clone());
    if followed.iter().any(|passed| passed.starts_with(&real)) {
        return odd("the link leads back to a folder that holds it");
    }
    if followed.len() > LINK_DEPTH {
        return odd("too many links lead one through another");
    }
    Step::Into(Folder { path, real, followed })
}

fn file(walk: &Walk, path: String, real: &Path, is_regular: bool) -> Step {
    if !is_regular {
        // Opening a pipe would wait for its other end.
        return Step::Odd(Oddity::Unreadable(path.into(), "it is neither a file nor a folder".into()));
    }
    if let Some((stamp, content)) = walk.known.and_then(|known| known.unchanged(&path, real)) {
        return Step::File(SourceFile { path: path.into(), content }, Some(stamp));
    }
    match content(&path, real) {
        Ok((content, stamp)) => Step::File(SourceFile { path: path.into(), content }, stamp),
        Err(error) => Step::Odd(Oddity::Unreadable(path.into(), reason(&error))),
    }
}

/// What a file holds, by its path below the project, and its stamp.
pub(super) fn content(path: &str, real: &Path) -> io::Result<(Content, Option<Stamp>)> {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    BUFFER.with_borrow_mut(|buffer| {
        let file = File::open(real)?;
        // The stamp is taken before the bytes are: what changes later has another.
        let facts = file.metadata()?;
        let content = match is_written_by_author(path) {
            true => text(file, facts.len(), buffer),
            false => blob(file, facts.len(), real, is_photo(path), buffer),
        };
        if buffer.capacity() > 8 * CHUNK {
            *buffer = Vec::new();
        }
        Ok((content?, Stamp::of(&facts)))
    })
}

fn text(file: File, len: u64, buffer: &mut Vec<u8>) -> io::Result<Content> {
    if len > TEXT_LIMIT {
        return Err(io::Error::other("it is larger than 64 MiB, too much for a text"));
    }
    buffer.clear();
    buffer.reserve(CHUNK.max(len as usize + 1));
    file.take(len + 1).read_to_end(buffer)?;
    if buffer.len() as u64 != len {
        return Err(changed());
    }
    Ok(Content::of_text(buffer))
}

fn blob(mut file: File, len: u64, path: &Path, is_photo: bool, buffer: &mut Vec<u8>) -> io::Result<Content> {
    let mut hasher = blake3::Hasher::new();
    let (mut read, mut photo) = (0, None);
    let mut counter = is_pdf(path).then(PageCounter::default);
    loop {
        buffer.clear();
        buffer.reserve(CHUNK);
        if file.by_ref().take(CHUNK as u64).read_to_end(buffer)? == 0 {
            break;
        }
        if read == 0 {
            photo = is_photo.then(|| header::read(Cursor::new(&**buffer)));
        }
        read += buffer.len() as u64;
        if let Some(counter) = &mut counter {
            counter.take(buffer);
        }
        hasher.update(buffer);
    }
    if read != len {
        return Err(changed());
    }
    if is_photo && len == 0 {
        photo = Some(Err(Trouble::Empty));
    }
    // A large colour profile or preview can push the header out of the first chunk, and WebP keeps some of it behind
    // the pixels.
    if len > CHUNK as u64 && !matches!(photo, None | Some(Ok(Header { format: Format::Jpeg, .. }))) {
        photo = Some(header::read(io::BufReader::new(File::open(path)?)));
    }
    Ok(Content::Blob(Blob { len, hash: hasher.finalize().into(), photo, pages: counter.and_then(PageCounter::pages) }))
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn changed() -> io::Error {
    io::Error::other("it changed while it was read")
}

/// Why something could not be read, in words that do not need an error number.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it vanished while the project was read".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests;
