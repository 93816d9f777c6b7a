//! One number for everything a project says, so that a build without a change can end at once.

use rayon::prelude::*;

use super::{Content, Oddity, SourceFile, Sources};

/// BLAKE3 over all paths, all contents and all oddities. Equal fingerprints mean equal snapshots.
pub fn fingerprint(sources: &Sources) -> [u8; 32] {
    let parts: Vec<[u8; 32]> = sources.files.par_iter().with_min_len(32).map(|file| of_file(file)).collect();
    let mut hasher = blake3::Hasher::new();
    for part in &parts {
        hasher.update(part);
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

fn of_file(file: &SourceFile) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    update_sized(&mut hasher, file.path.as_bytes());
    match &file.content {
        Content::Text(text) => hasher.update(b"t").update(text.as_bytes()),
        Content::NotUtf8 { read_as, .. } => hasher.update(b"n").update(read_as.as_bytes()),
        Content::Blob(blob) => hasher.update(b"b").update(&blob.hash),
    };
    hasher.finalize().into()
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
