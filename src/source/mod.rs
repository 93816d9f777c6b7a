//! An immutable snapshot of the project folder: which files there are, and what they say.

pub mod disk;
mod fingerprint;
mod keeper;
mod names;
mod pages;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::photo::{Header, Trouble};

pub use fingerprint::fingerprint;
pub use keeper::{Change, Keeper};
pub use names::is_photo;

/// A file of the snapshot: an index into [`Sources`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(pub u32);

/// A place in a file: byte offsets, end exclusive. An empty range marks a point.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from a byte range, as parsers give it.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The start of a file, for mistakes that are about the file as a whole.
    pub fn top(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// The bytes as a range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// UTF-8 text, without a byte order mark.
    Text(Arc<str>),
    /// Bytes where text was expected: the file is not UTF-8 from this byte on.
    NotUtf8 {
        /// Offset of the first byte that is not UTF-8.
        at: usize,
        /// What it says if each byte is a letter, as Western editors of old wrote them (Latin-1); only to be shown.
        read_as: Arc<str>,
    },
    /// Anything else: pictures, downloads.
    Blob(Blob),
}

impl Content {
    /// What a text file holds.
    pub fn of_text(bytes: &[u8]) -> Self {
        match simdutf8::compat::from_utf8(bytes) {
            Ok(text) => Self::Text(Arc::from(text.strip_prefix('\u{feff}').unwrap_or(text))),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let read_as: String =
                    String::from_utf8_lossy(valid).chars().chain(rest.iter().map(|b| char::from(*b))).collect();
                Self::NotUtf8 { at: valid.len(), read_as: read_as.into() }
            }
        }
    }
}

/// A binary file, by what the core needs of it. Its bytes stay on the disk.
#[derive(Clone, Debug)]
pub struct Blob {
    /// Size in bytes.
    pub len: u64,
    /// BLAKE3 of all bytes.
    pub hash: [u8; 32],
    /// What the header says, for files whose names say that they are pictures.
    pub photo: Option<Result<Header, Trouble>>,
    /// Number of pages, for a PDF that tells it in the open.
    pub pages: Option<u32>,
}

/// A file of the project.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path below the project folder, with `/` between parts.
    pub path: Arc<str>,
    /// What it holds.
    pub content: Content,
}

impl SourceFile {
    /// Whether two files hold the same.
    pub fn holds_same(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Text(a), Content::Text(b)) => Arc::ptr_eq(a, b) || a == b,
            (Content::NotUtf8 { read_as: a, .. }, Content::NotUtf8 { read_as: b, .. }) => a == b,
            (Content::Blob(a), Content::Blob(b)) => a.hash == b.hash,
            _ => false,
        }
    }
}

/// Something odd that reading the folder met; `load` turns it into a diagnostic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Oddity {
    /// A symbolic link whose target lies outside the project folder.
    LinkOut(Arc<str>),
    /// A file or folder name that is not UTF-8 (shown with replacement characters).
    NameNotUtf8(Arc<str>),
    /// A file that could not be read, and why.
    Unreadable(Arc<str>, String),
}

impl Oddity {
    /// Path of the file or folder it is about.
    pub fn path(&self) -> &str {
        match self {
            Self::LinkOut(path) | Self::NameNotUtf8(path) | Self::Unreadable(path, _) => path,
        }
    }
}

/// The snapshot, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Shared with the snapshots before and after it, which have nearly all of them.
    files: Vec<Arc<SourceFile>>,
    /// Paths as the disk has them, where they are stored in another way.
    stored: BTreeMap<FileId, Arc<str>>,
    /// What was met on the way and is not a file of the snapshot.
    pub oddities: Vec<Oddity>,
    /// The folder has no `project.toml`; the snapshot then holds an empty one, as a place for diagnostics.
    pub missing_project: bool,
}

impl Sources {
    /// A snapshot from files in any order.
    pub fn new(mut files: Vec<SourceFile>, oddities: Vec<Oddity>) -> Self {
        files.par_sort_by(|a, b| a.path.cmp(&b.path));
        let files = files.into_iter().map(Arc::new).collect();
        Self { files, stored: BTreeMap::new(), oddities, missing_project: false }
    }

    /// The path of a file below the project folder as the disk has it. Letters with marks can be stored in two ways; the
    /// snapshot has the composed one, which is what people type.
    pub fn stored_path(&self, id: FileId) -> &str {
        self.stored.get(&id).map_or_else(|| self.path(id), |path| &**path)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), &**f))
    }

    /// All files.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.files.len() as u32).map(FileId)
    }

    /// One file, to be kept beyond this snapshot.
    pub fn shared(&self, id: FileId) -> Arc<SourceFile> {
        Arc::clone(&self.files[id.0 as usize])
    }

    /// Whether a file is the very one of another snapshot, from which it was taken over.
    pub fn is_the_same(&self, id: FileId, other: Option<&Arc<SourceFile>>) -> bool {
        other.is_some_and(|other| Arc::ptr_eq(&self.files[id.0 as usize], other))
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Forgets the words of a project that was found sound: nothing will point at a place in them any more.
    pub fn release_words(&mut self) {
        let words = self.files.par_iter_mut().filter(|file| file.path.ends_with(".md"));
        words.for_each(|file| Arc::make_mut(file).content = Content::Text("".into()));
    }

    /// Path of a file below the project folder.
    pub fn path(&self, id: FileId) -> &str {
        &self.files[id.0 as usize].path
    }

    /// Text of a file; empty for one that is not text.
    pub fn text(&self, id: FileId) -> &str {
        match &self.files[id.0 as usize].content {
            Content::Text(text) => text,
            _ => "",
        }
    }

    /// What excerpts show of a file: its text, also where it is not UTF-8.
    pub fn shown(&self, id: FileId) -> &str {
        match &self.files[id.0 as usize].content {
            Content::Text(text) | Content::NotUtf8 { read_as: text, .. } => text,
            Content::Blob(_) => "",
        }
    }

    /// Size of a file in bytes.
    pub fn len_of(&self, id: FileId) -> u64 {
        match &self.files[id.0 as usize].content {
            Content::Text(text) => text.len() as u64,
            Content::Blob(blob) => blob.len,
            Content::NotUtf8 { .. } => 0,
        }
    }

    /// The binary facts of a file, if it is not text.
    pub fn blob(&self, id: FileId) -> Option<&Blob> {
        match &self.files[id.0 as usize].content {
            Content::Blob(blob) => Some(blob),
            _ => None,
        }
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files.binary_search_by(|f| (*f.path).cmp(path)).ok().map(|i| FileId(i as u32))
    }

    /// The files below a folder (`folder` without a slash at its end), in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> + 'a {
        let inside = move |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let start = self.files.partition_point(|f| *f.path < *format!("{folder}/"));
        self.files[start..]
            .iter()
            .enumerate()
            .take_while(move |(_, f)| inside(&f.path))
            .map(move |(i, f)| (FileId((start + i) as u32), &**f))
    }

    /// Whether another snapshot has the same files and oddities, whatever is in the files.
    pub fn has_same_files(&self, other: &Self) -> bool {
        let same = |(a, b): (&Arc<SourceFile>, &Arc<SourceFile>)| Arc::ptr_eq(a, b) || a.path == b.path;
        self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(same)
            && self.stored == other.stored
            && self.oddities == other.oddities
            && self.missing_project == other.missing_project
    }

    /// Files that do not hold the same in another snapshot of the same files.
    pub fn differing(&self, other: &Self) -> Vec<FileId> {
        let pairs = self.ids().zip(self.files.iter().zip(&other.files));
        pairs.filter(|(_, (a, b))| !Arc::ptr_eq(a, b) && !a.holds_same(b)).map(|(id, _)| id).collect()
    }

    /// Number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the folder held no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Line and column (both from 1, columns in characters) of a byte offset.
    pub fn line_column(&self, file: FileId, offset: u32) -> (usize, usize) {
        line_column(self.shown(file), offset as usize)
    }
}

/// Line and column (both from 1, columns in characters) of a byte offset in a text.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.bytes().filter(|b| *b == b'\n').count() + 1, before[start..].chars().count() + 1)
}
