//! The list, inside the output folder, of the files that are ours: only these are ever replaced or removed.
//!
//! ```text
//! litfass manifest 1
//! af1349b9…1f62 0 robots.txt
//! - 0 de/index.html
//! ```
//!
//! One line a file, sorted by path: BLAKE3, size in bytes, path. A dash instead of the hash marks a file in flux: the
//! process that wrote the list was about to replace or remove it, so what it holds now is not known.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::guard::{RESERVED, check_artifact};

/// Name of the manifest in the output folder.
pub(super) const NAME: &str = ".litfass-manifest";
const HEADER: &str = "litfass manifest 1";

/// A file of ours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub path: Box<str>,
    /// `None` while in flux.
    pub hash: Option<[u8; 32]>,
    /// Bytes; 0 while in flux.
    pub size: u64,
}

/// The manifest's text. The lines must be sorted by path.
pub(super) fn print<'a>(lines: impl Iterator<Item = (&'a str, Option<&'a [u8; 32]>, u64)>) -> String {
    let mut text = format!("{HEADER}\n");
    for (path, hash, size) in lines {
        // Writing to a string cannot fail.
        let _ = match hash {
            Some(hash) => writeln!(text, "{} {size} {path}", blake3::Hash::from_bytes(*hash).to_hex()),
            None => writeln!(text, "- 0 {path}"),
        };
    }
    text
}

/// Reads a manifest's text. Its paths are checked as artifacts are: the folder may come from anywhere, and a line
/// such as `../../letter.odt` must not lead to a file's removal.
///
/// # Errors
/// The number of the first line that is not as we write it.
pub(super) fn parse(text: &str) -> Result<Vec<Line>, usize> {
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(1);
    }
    lines.enumerate().map(|(i, line)| parse_line(line).ok_or(i + 2)).collect()
}

fn parse_line(line: &str) -> Option<Line> {
    let mut parts = line.splitn(3, ' ');
    let (hash, size, path) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    let hash = if hash == "-" { None } else { Some(blake3::Hash::from_hex(hash).ok()?.into()) };
    check_artifact(path).ok()?;
    Some(Line { path: path.into(), hash, size })
}

/// The manifest of an output folder: its text and its lines. `None` if there is none.
pub(super) fn load(output: &Path) -> Result<Option<(String, Vec<Line>)>, WriteError> {
    let path = output.join(NAME);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(WriteError::io("read", path)(error)),
    };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => return Err(WriteError::BadManifest { manifest: path, line: 1 }),
    };
    match parse(&text) {
        Ok(lines) => Ok(Some((text, lines))),
        Err(line) => Err(WriteError::BadManifest { manifest: path, line }),
    }
}

/// Puts a manifest into a folder in one step, and waits until the disk has it: whatever else a power failure takes,
/// we still know which files are ours. `aside` is a free path on the same file system.
pub(super) fn store(folder: &Path, text: &str, aside: &PathBuf) -> Result<(), WriteError> {
    let path = folder.join(NAME);
    let written = File::create(aside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(aside, &path));
    written.map_err(WriteError::io("write", path))?;
    if cfg!(unix) {
        // Some file systems do not sync folders; the rename itself has happened all the same.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

const _: () = assert!(NAME.len() > RESERVED.len(), "the manifest's name is reserved");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read_back() {
        let hash = [7; 32];
        let text = print([("a b.txt", Some(&hash), 5), ("c", None, 0)].into_iter());
        let lines = parse(&text).unwrap();
        assert_eq!(lines[0], Line { path: "a b.txt".into(), hash: Some(hash), size: 5 });
        assert_eq!(lines[1], Line { path: "c".into(), hash: None, size: 0 });
    }

    #[test]
    fn a_foreign_or_dangerous_list_is_refused() {
        assert_eq!(parse(""), Err(1));
        assert_eq!(parse("something else\n"), Err(1));
        assert_eq!(parse("litfass manifest 1\n- 0 a\n- 0 ../../letter.odt\n"), Err(3));
        assert_eq!(parse("litfass manifest 1\nbeef 3 a\n"), Err(2));
    }
}
