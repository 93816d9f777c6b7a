//! Every diagnostic, each shown by a text file in `tests/suite/`: files of a project in, messages out.
//!
//! A file holds sections that begin with `--- path`. They are laid over the sound project of `_project.txt`;
//! `--- path (gone)` takes a file away, `(picture 1600x1067)`, `(picture 1600x1067 located)`, `(9 pictures 1600x1067)`
//! and `(9 texts)` with `#` in the path, `(photo turned-1.jpg)` of `tests/photos`, `(not a picture)`, `(latin-1)`, `(utf-16)`, `(link out)`,
//! `(unreadable)` and `(odd name)` make files that text cannot. Photos of `tests/photos` are developed. `--- options` may say `drafts`, `deny-warnings` and
//! `theme-check`. The last section, `--- expected`, is what the
//! program says. `LITFASS_BLESS=1 cargo test --test suite` writes it anew; an argument picks files by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use litfass::develop::{self, Album, Store};
use litfass::diagnostic::{self, Diagnostic, Format, rules};
use litfass::photo::{self, Header, Trouble};
use litfass::pipeline::{self, Options};
use litfass::source::{Blob, Content, Oddity, SourceFile, Sources};

/// Sections of a suite file in their order: head and text.
type Sections = Vec<(String, String)>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let bless = std::env::var_os("LITFASS_BLESS").is_some_and(|value| value == "1");
    let wanted: Vec<&String> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let base = sections(&read(&folder.join("_project.txt")));
    let mut cases: Vec<PathBuf> =
        fs::read_dir(&folder).expect("tests/suite").map(|e| e.expect("an entry").path()).collect();
    cases.sort();
    let (mut passed, mut failed) = (0, 0);
    let mut codes = BTreeSet::new();
    let sound = said(&base, &[]);
    if !sound.is_empty() {
        println!("_project.txt is not sound:\n{sound}");
        failed += 1;
    }
    for path in cases {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
        if name.starts_with('_')
            || !name.ends_with(".txt")
            || !(wanted.is_empty() || wanted.iter().any(|w| name.contains(*w)))
        {
            continue;
        }
        let text = read(&path);
        let mut all = sections(&text);
        let expected = all.iter().position(|(head, _)| head == "expected").map(|i| all.remove(i).1).unwrap_or_default();
        let said = said(&base, &all);
        codes.extend(said.split(['[', ']']).filter(|part| rules::find(part).is_some()).map(str::to_owned));
        if said.trim() == expected.trim() && !said.is_empty() {
            passed += 1;
        } else if bless && !said.is_empty() {
            let files = text.split("--- expected").next().unwrap_or_default().trim_end();
            fs::write(&path, format!("{files}\n--- expected\n{}\n", said.trim_end())).expect("the case can be written");
            println!("blessed {name}");
            passed += 1;
        } else {
            failed += 1;
            println!("{name} failed\n  expected:\n{}\n  said:\n{}\n", indent(&expected), indent(&said));
        }
    }
    if wanted.is_empty() {
        for rule in rules::all().filter(|rule| !codes.contains(rule.code)) {
            println!("no file of tests/suite shows {} ({})", rule.code, rule.title);
            failed += 1;
        }
    }
    let result = if failed == 0 { "ok" } else { "FAILED" };
    println!("test result: {result}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

fn sections(text: &str) -> Sections {
    let mut sections: Sections = Vec::new();
    for line in text.split_inclusive('\n') {
        match (line.strip_prefix("--- "), sections.last_mut()) {
            (Some(head), _) => sections.push((head.trim().to_owned(), String::new())),
            (None, Some((_, body))) => body.push_str(line),
            (None, None) => {}
        }
    }
    sections
}

/// What the program says of the base with sections laid over it.
fn said(base: &Sections, over: &[(String, String)]) -> String {
    let mut files: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut oddities = Vec::new();
    let mut is_trial = false;
    let mut options = Options { today: "2025-09-01".parse().ok(), ..Options::default() };
    for (head, body) in base.iter().chain(over) {
        let (path, kind) =
            head.split_once(" (").map_or((head.as_str(), ""), |(path, kind)| (path, kind.trim_end_matches(')')));
        match kind {
            "gone" => drop(files.remove(path)),
            "link out" => oddities.push(Oddity::LinkOut(path.into())),
            "unreadable" => oddities.push(Oddity::Unreadable(path.into(), "permission denied".into())),
            "odd name" => oddities.push(Oddity::NameNotUtf8(path.into())),
            _ if path == "options" => {
                options.drafts = body.contains("drafts");
                options.deny_warnings = body.contains("deny-warnings");
                is_trial = body.contains("theme-check");
            }
            _ => {
                let several = kind.split_once(" pictures ").map(|(count, size)| (count, format!("picture {size}")));
                let several = several.or_else(|| Some((kind.strip_suffix(" texts")?, String::new())));
                match several {
                    Some((count, kind)) => {
                        for i in 0..count.parse::<usize>().expect("a number of files") {
                            files.insert(path.replace('#', &i.to_string()), (kind.clone(), body.clone()));
                        }
                    }
                    None => drop(files.insert(path.to_owned(), (kind.to_owned(), body.clone()))),
                }
            }
        }
    }
    let missing = !files.contains_key("project.toml");
    if missing {
        files.insert("project.toml".into(), (String::new(), String::new()));
    }
    let developed =
        |(path, (kind, _)): (&String, &(String, String))| Some((path.clone(), kind.strip_prefix("photo ")?.to_owned()));
    let photos: Vec<(String, String)> = files.iter().filter_map(developed).collect();
    let list = files
        .into_iter()
        .map(|(path, (kind, body))| SourceFile { content: content(&path, &kind, body), path: path.into() });
    let mut sources = Sources::new(list.collect(), oddities);
    sources.missing_project = missing;
    let diagnostics = findings(&sources, &options, &photos, is_trial);
    let mut out = Vec::new();
    diagnostic::print(&diagnostics, &sources, Format::Plain, false, 100, &mut out).expect("printing to memory");
    String::from_utf8(out).expect("messages are UTF-8")
}

fn content(path: &str, kind: &str, body: String) -> Content {
    let blob = |photo| {
        let photo = litfass::source::is_photo(path).then_some(photo);
        Content::Blob(Blob { len: 1000, hash: blake3::hash(path.as_bytes()).into(), photo, pages: None })
    };
    match kind.split_once(' ') {
        Some(("photo", name)) => {
            let bytes = photo_bytes(name);
            let photo = Some(photo::header::read(std::io::Cursor::new(&bytes)));
            Content::Blob(Blob { len: bytes.len() as u64, hash: blake3::hash(&bytes).into(), photo, pages: None })
        }
        _ if kind == "latin-1" => Content::of_text(&body.chars().map(|letter| letter as u8).collect::<Vec<_>>()),
        _ if kind == "utf-16" => Content::of_text(&[&[0xff, 0xfe], body.as_bytes()].concat()),
        _ if kind == "not a picture" => blob(Err(Trouble::NotAPicture)),
        Some(("picture", size)) => {
            let (size, gps) = size.split_once(" located").map_or((size, false), |(size, _)| (size, true));
            let (width, height) = size.split_once('x').expect("(picture WIDTHxHEIGHT)");
            let (width, height) = (width.parse().expect("a width"), height.parse().expect("a height"));
            blob(Ok(Header { format: photo::Format::Jpeg, width, height, gps }))
        }
        _ => Content::Text(body.into()),
    }
}

fn photo_bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name)).expect(name)
}

/// What `litfass check` finds, or `litfass theme check` in the project itself. `photos` are those that can be developed, with their names in `tests/photos`.
fn findings(sources: &Sources, options: &Options, photos: &[(String, String)], is_trial: bool) -> Vec<Diagnostic> {
    let (ready, mut diagnostics) = pipeline::prepare(sources, options);
    if let Some(ready) = &ready {
        let mut album = Album::default();
        if !photos.is_empty() {
            let folder = tempfile::tempdir().expect("a folder");
            for (path, name) in photos {
                let path = folder.path().join(path);
                fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
                fs::write(path, photo_bytes(name)).expect("it can be written");
            }
            let store = Store::new(&folder.path().join("cache"));
            let made = develop::develop(&ready.plan, sources, folder.path(), &store, &|| ());
            let found;
            (album, found) = made.expect("the cache can be written");
            ready.add(found, &mut diagnostics, sources, options);
        }
        let renderer = ready.renderer(sources, &album);
        let mut buffer = Vec::new();
        let pages = ready.plan.entries.iter().filter(|entry| entry.is_page());
        let failed = pages.filter_map(|entry| renderer.render(entry, &mut buffer).err()).map(|d| *d).collect();
        ready.add(failed, &mut diagnostics, sources, options);
        if is_trial {
            ready.add(ready.try_theme(sources, &album, ""), &mut diagnostics, sources, options);
        }
    }
    diagnostics
}
