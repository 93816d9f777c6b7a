//! Pages of `docs/` that are made from the code equal what the code says. `LITFASS_BLESS=1` rewrites them.

use std::path::Path;

#[test]
fn diagnostics_page_is_up_to_date() {
    matches("diagnostics.md", &litfass::diagnostic::reference());
}

fn matches(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os("LITFASS_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, made).unwrap();
    }
    // A checkout on Windows may have turned the line ends.
    let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == made, "docs/{name} is not up to date; run: LITFASS_BLESS=1 cargo test --test docs");
}
