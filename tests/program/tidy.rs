//! The house rules that a program can check: a `//!` line in every file, small files, imports that go one way.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules in the order of the data flow: each may import itself and what stands before it.
const ORDER: [&str; 20] = [
    "bytes",
    "photo",
    "drawing",
    "palette",
    "share",
    "source",
    "diagnostic",
    "assets",
    "i18n",
    "model",
    "load",
    "check",
    "plan",
    "develop",
    "render",
    "write",
    "pipeline",
    "serve",
    "scaffold",
    "cli",
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn all_files() -> Vec<PathBuf> {
    ["src", "tests", "benches"].iter().flat_map(|folder| rust_files(&root().join(folder))).collect()
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    for path in all_files() {
        let text = fs::read_to_string(&path).expect("the file can be read");
        assert!(text.starts_with("//! "), "{} does not begin with a //! line", path.display());
    }
}

#[test]
fn no_file_is_longer_than_500_lines() {
    for path in all_files() {
        let lines = fs::read_to_string(&path).expect("the file can be read").lines().count();
        assert!(lines <= 500, "{} has {lines} lines", path.display());
    }
}

#[test]
fn half_of_the_source_files_have_150_lines_at_most() {
    let mut lengths: Vec<usize> = rust_files(&root().join("src"))
        .iter()
        .map(|path| fs::read_to_string(path).expect("the file can be read").lines().count())
        .collect();
    lengths.sort_unstable();
    let median = lengths[(lengths.len() - 1) / 2];
    assert!(median <= 150, "the median is {median} lines");
}

#[test]
fn imports_follow_the_data_flow() {
    let place = |module: &str| ORDER.iter().position(|m| *m == module);
    for path in rust_files(&root().join("src")) {
        let below = path.strip_prefix(root().join("src")).expect("it is below src");
        let first = below.iter().next().and_then(|p| p.to_str()).unwrap_or_default();
        let module = first.trim_end_matches(".rs");
        if matches!(module, "main" | "lib") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("the file can be read");
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for (at, _) in line.match_indices("crate::") {
                let name: String =
                    line[at + 7..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                let Some(imported) = place(&name) else { continue };
                let allowed = place(module).is_some_and(|own| imported <= own);
                assert!(allowed, "{}:{}: `{module}` imports `{name}`", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn only_the_two_ends_and_the_commands_touch_the_disk() {
    let allowed = |path: &Path| {
        let path = path.to_string_lossy().replace('\\', "/");
        ["source", "develop", "write", "serve", "cli"].iter().any(|module| path.contains(&format!("src/{module}/")))
    };
    for path in rust_files(&root().join("src")).iter().filter(|path| !allowed(path)) {
        let text = fs::read_to_string(path).expect("the file can be read");
        for word in ["std::fs", "std::env::", "SystemTime", "File::open"] {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}
