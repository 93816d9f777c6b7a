//! A whole project full of mistakes: all are told in one run, in every form, and nothing is written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the program on a day that stays the same.
fn litfass(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    command.current_dir(root()).args(args).args(["--today", "2025-09-01"]);
    command.output().expect("the program runs")
}

fn check(format: &str) -> Output {
    litfass(&["check", "example-project-broken", "--format", format])
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8").replace("\r\n", "\n")
}

/// The findings as `path:line:column: severity[code]: message`, without what follows below each.
fn findings(plain: &str) -> Vec<&str> {
    plain.lines().filter(|line| !line.starts_with(' ') && line.contains("]: ")).collect()
}

#[test]
fn all_mistakes_are_told_at_once() {
    let output = check("plain");
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    let path = root().join("tests/broken.expected.txt");
    if std::env::var_os("LITFASS_BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, &said).expect("the expectation can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(said == expected, "not as expected (LITFASS_BLESS=1 rewrites it):\n{said}");
    let codes: BTreeSet<&str> = findings(&said).iter().filter_map(|line| line.split(['[', ']']).nth(1)).collect();
    assert!(codes.len() >= 30, "only {} codes: {codes:?}", codes.len());
}

#[test]
fn programs_are_told_the_same_as_people() {
    let plain = text(&check("plain").stderr);
    let told = findings(&plain).len();
    let json: serde_json::Value = serde_json::from_slice(&check("json").stdout).expect("JSON");
    let diagnostics = json["diagnostics"].as_array().expect("a list of diagnostics");
    assert_eq!(diagnostics.len(), told);
    assert!(diagnostics.iter().all(|d| d["code"].is_string() && d["message"].is_string()));
    let gitlab: serde_json::Value = serde_json::from_slice(&check("gitlab").stdout).expect("JSON");
    assert_eq!(gitlab.as_array().map(Vec::len), Some(told));
    let github = text(&check("github").stdout);
    let commands = ["::error ", "::warning ", "::notice "];
    assert_eq!(github.lines().filter(|line| commands.iter().any(|begin| line.starts_with(begin))).count(), told);
}

#[test]
fn nothing_is_written() {
    let parent = tempfile::tempdir().expect("a folder");
    let project = parent.path().join("project");
    copy(&root().join("example-project-broken"), &project);
    let output = parent.path().join("site");
    let before = listing(parent.path());
    let done = litfass(&["build", project.to_str().expect("UTF-8"), "--output", output.to_str().expect("UTF-8")]);
    assert_eq!(done.status.code(), Some(1));
    assert!(text(&done.stderr).contains("nothing was written"), "{}", text(&done.stderr));
    assert_eq!(listing(parent.path()), before);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.file_type().expect("its type").is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("a file")),
        }
    }
}

fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(listing(&path));
        }
        all.push(path);
    }
    all.sort();
    all
}
