//! Pages of `docs/` that are made from the code equal what the code says, and what the others say is true.
//! `LITFASS_BLESS=1` rewrites what is made.

mod commands;
mod examples;
mod links;
mod views;

use std::path::{Path, PathBuf};

#[test]
fn diagnostics_page_is_up_to_date() {
    matches("docs/diagnostics.md", &litfass::diagnostic::reference());
}

#[test]
fn reference_page_is_up_to_date() {
    matches("docs/reference.md", &litfass::load::reference::reference());
}

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of the repository. A checkout on Windows may have turned the line ends.
fn text(path: &str) -> String {
    std::fs::read_to_string(at(path)).unwrap_or_default().replace("\r\n", "\n")
}

fn matches(path: &str, made: &str) {
    if std::env::var_os("LITFASS_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(at(path), made).unwrap();
    }
    assert!(text(path) == made, "{path} is not up to date; run: LITFASS_BLESS=1 cargo test docs");
}
