//! One number for everything a project says, so that a build without a change can end at once.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Content, Oddity, SourceFile, Sources};

/// BLAKE3 over all paths, all contents and all oddities. Equal fingerprints mean equal snapshots.
pub fn fingerprint(sources: &Sources) -> [u8; 32] {
    let of_files = |bytes: &mut Vec<u8>, files: &[Arc<SourceFile>]| {
        bytes.clear();
        files.iter().for_each(|file| put(file, bytes));
        blake3::hash(bytes)
    };
    let parts: Vec<blake3::Hash> = sources.files.par_chunks(TOGETHER).map_init(Vec::new, of_files).collect();
    let mut hasher = blake3::Hasher::new();
    for part in &parts {
        hasher.update(part.as_bytes());
    }
    for oddity in &sources.oddities {
        let (kind, path, why) = match oddity {
            Oddity::LinkOut(path) => (0, path, ""),
            Oddity::NameNotUtf8(path) => (1, path, ""),
            Oddity::Unreadable(path, why) => (2, path, &**why),
        };
        hasher.update(&[kind]);
        update_sized(&mut hasher, path.as_bytes());
        update_sized(&mut hasher, why.as_bytes());
    }
    hasher.update(&[u8::from(sources.missing_project)]);
    hasher.finalize().into()
}

/// How many files are hashed as one: BLAKE3 takes eight thousand bytes in the time of one thousand, but most files are
/// smaller.
const TOGETHER: usize = 64;

fn put(file: &SourceFile, bytes: &mut Vec<u8>) {
    let (kind, content) = match &file.content {
        Content::Text(text) => (b't', text.as_bytes()),
        Content::NotUtf8 { read_as, .. } => (b'n', read_as.as_bytes()),
        Content::Blob(blob) => (b'b', &blob.hash[..]),
    };
    bytes.push(kind);
    for part in [file.path.as_bytes(), content] {
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(part);
    }
}

/// Length first, so that no two sequences of strings run together to the same bytes.
fn update_sized(hasher: &mut blake3::Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> [u8; 32] {
        let files = files.iter().map(|(p, t)| SourceFile { path: (*p).into(), content: Content::Text((*t).into()) });
        fingerprint(&Sources::new(files.collect(), Vec::new()))
    }

    #[test]
    fn any_change_shows_and_order_does_not() {
        let base = of(&[("a.md", "one"), ("b.md", "two")]);
        assert_eq!(base, of(&[("b.md", "two"), ("a.md", "one")]));
        assert_ne!(base, of(&[("a.md", "one"), ("b.md", "twO")]));
        assert_ne!(base, of(&[("a.md", "one"), ("c.md", "two")]));
        assert_ne!(base, of(&[("a.md", "one")]));
        assert_ne!(of(&[("a", "mdone")]), of(&[("amd", "one")]));
    }
}
