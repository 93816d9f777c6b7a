//! The examples of the guides make up one project, in which nothing is to be found fault with.
//!
//! A block of TOML whose first line is `# path` is that file; `# path (part)` is laid over it. Words and messages name
//! their file on the fence: ```` ```markdown file=en.md ````.

use std::collections::BTreeMap;

use litfass::diagnostic::{self, Format, Severity};
use litfass::photo::{Format as PhotoFormat, Header};
use litfass::pipeline::{self, Options};
use litfass::source::{Blob, Content, SourceFile, Sources};

type Files = BTreeMap<String, String>;

#[test]
fn the_examples_of_the_coordinators_guide_have_no_mistakes() {
    let (files, parts) = examples(&super::text("docs/coordinators.md"));
    assert!(files.len() > 15 && parts.len() > 3, "examples were not found");
    fine(&files, "the examples");
    for (path, part) in parts {
        let mut changed = files.clone();
        let whole = changed.get(&path).expect("a part of a file that is shown");
        changed.insert(path.clone(), laid_over(whole, &part));
        fine(&changed, &format!("{path} with\n{part}"));
    }
}

#[test]
fn the_examples_of_the_translators_guide_have_no_mistakes() {
    let (mut files, _) = examples(&super::text("docs/coordinators.md"));
    let (own, _) = examples(&super::text("docs/translators.md"));
    assert!(own.len() > 2, "examples were not found");
    for (path, text) in own {
        let before = if path.ends_with(".ftl") { files.get(&path).cloned().unwrap_or_default() } else { String::new() };
        files.insert(path, before + &text);
    }
    fine(&files, "the examples");
}

/// Files and parts of files in a page.
fn examples(page: &str) -> (Files, Vec<(String, String)>) {
    let (mut files, mut parts) = (Files::new(), Vec::new());
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let fence: String = line.chars().take_while(|c| *c == '`').collect();
        if fence.len() < 3 {
            continue;
        }
        let info = &line[fence.len()..];
        let mut body: String =
            lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
        if let Some((_, path)) = info.split_once("file=") {
            files.insert(path.to_owned(), body);
        } else if info == "toml" {
            let (first, rest) = body.split_once('\n').expect("a block has lines");
            let path = first.strip_prefix("# ").expect("the first line names the file").to_owned();
            body = rest.to_owned();
            match path.strip_suffix(" (part)") {
                Some(path) => parts.push((path.to_owned(), body)),
                None => drop(files.insert(path, body)),
            }
        }
    }
    (files, parts)
}

/// Keys and tables of the part in place of those of the file.
fn laid_over(whole: &str, part: &str) -> String {
    let head = |line: &str| match line.starts_with('[') {
        true => line.to_owned(),
        false => line.split_once(" = ").map_or(String::new(), |(key, _)| key.to_owned()),
    };
    let (keys, tables) =
        part.find('[').filter(|at| part[..*at].ends_with('\n') || *at == 0).map_or((part, ""), |at| part.split_at(at));
    let new_tables: Vec<&str> = tables.lines().filter(|line| line.starts_with('[')).collect();
    let new_keys: Vec<String> = keys.lines().map(head).collect();
    let (mut kept, mut table) = (String::new(), String::new());
    for line in whole.lines() {
        if line.starts_with('[') {
            table = line.to_owned();
        }
        let replaced = new_tables.contains(&table.as_str()) || table.is_empty() && new_keys.contains(&head(line));
        if !replaced || line.is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    format!("{keys}{kept}\n{tables}")
}

fn fine(files: &Files, what: &str) {
    let mut list: Vec<SourceFile> =
        files.iter().map(|(path, text)| source(path, Content::Text(text.as_str().into()))).collect();
    let header = Header { format: PhotoFormat::Jpeg, width: 1600, height: 1067, gps: false };
    for path in named(files) {
        list.push(source(
            &path,
            Content::Blob(Blob { len: 1000, hash: [7; 32], photo: Some(Ok(header)), pages: None }),
        ));
    }
    let sources = Sources::new(list, Vec::new());
    let options = Options { today: "2025-06-01".parse().ok(), ..Options::default() };
    let (ready, mut found) = pipeline::prepare(&sources, &options);
    found.retain(|diagnostic| diagnostic.severity != Severity::Note);
    let mut out = Vec::new();
    diagnostic::print(&found, &sources, Format::Plain, false, 100, &mut out).expect("printing to memory");
    assert!(found.is_empty(), "{what}:\n{}", String::from_utf8_lossy(&out));
    assert!(ready.is_some());
}

fn source(path: &str, content: Content) -> SourceFile {
    SourceFile { path: path.into(), content }
}

/// Photos and documents that the files name, beside them.
fn named(files: &Files) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (path, text) in files {
        let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let words = text.split(['"', '(', ')']);
        let is_file = |word: &&str| {
            !word.contains('/') && [".jpg", ".png", ".pdf", ".odt"].iter().any(|ending| word.ends_with(ending))
        };
        names.extend(words.filter(is_file).map(|name| format!("{folder}{name}")));
    }
    names.sort();
    names.dedup();
    names
}
