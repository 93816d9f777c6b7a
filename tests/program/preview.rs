//! However a project is changed while it is looked at, the preview shows what a clean build writes, byte for byte but for
//! its script.
//!
//! A few cases run each time, more of them with `LITFASS_LONG=1`. Others: `PROPTEST_CASES=100 cargo test preview`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::shared::edits::{Edit, Project, SLOTS, bring_to, config, edits};
use crate::shared::{Files, folder, litfass, program, tree, write};
use proptest::prelude::*;

/// For a change to be seen; it takes some milliseconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running preview, which ends with the test.
struct Preview {
    program: Child,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Preview {
    /// Starts one and waits until it says where it is.
    fn of(work: &Path, more: &[&str]) -> Self {
        let args = [&["serve", "project", "--port", "0", "--cache", "cache", "--today", "2024-06-01"], more].concat();
        let mut program = program(work, &args).stderr(Stdio::piped()).spawn().expect("the program runs");
        let mut lines = BufReader::new(program.stderr.take().expect("a pipe")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, address) = line.split_once("the preview is at http://localhost:")?;
            address.split('/').next()?.parse().ok()
        });
        // Who does not read a pipe stops who writes it.
        thread::spawn(move || lines.for_each(drop));
        Self { program, port: port.expect("it says where it is") }
    }

    /// Status and body of an address, without the preview's script.
    fn get(&self, target: &str) -> (u16, Vec<u8>) {
        let ask = || -> std::io::Result<Vec<u8>> {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
            stream.set_read_timeout(Some(PATIENCE))?;
            write!(stream, "GET {target} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port)?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer)?;
            Ok(answer)
        };
        let answer = ask().expect("an answer");
        let end = answer.windows(4).position(|part| part == b"\r\n\r\n").expect("a head") + 4;
        let status = String::from_utf8_lossy(&answer[9..12]).parse().expect("a status");
        (status, without_script(&answer[end..]))
    }

    /// Files that are not served as they were built.
    fn differing(&self, base: &str, built: &Files) -> Vec<String> {
        let address = |name: &str| format!("{base}{}", name.strip_suffix("index.html").unwrap_or(name));
        let is_other = |(name, bytes): &(&String, &Vec<u8>)| self.get(&address(name)) != (200, bytes.to_vec());
        built.iter().filter(is_other).map(|(name, _)| name.clone()).collect()
    }

    /// The same, once nothing changes any more.
    fn settled(&self, base: &str, built: &Files) -> Vec<String> {
        let until = Instant::now() + PATIENCE;
        loop {
            let differing = self.differing(base, built);
            if differing.is_empty() || Instant::now() > until {
                return differing;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

fn without_script(page: &[u8]) -> Vec<u8> {
    const BEGIN: &[u8] = b"<script src=\"/_litfass/preview.js\"";
    const END: &[u8] = b"</script>";
    let Some(begin) = page.windows(BEGIN.len()).position(|part| part == BEGIN) else { return page.to_vec() };
    let end = page[begin..].windows(END.len()).position(|part| part == END).expect("the script ends");
    [&page[..begin], &page[begin + end + END.len()..]].concat()
}

/// What a build into an empty folder writes.
fn built(work: &Path) -> Files {
    let _ = std::fs::remove_dir_all(work.join("clean"));
    let args = ["build", "project", "--output", "clean", "--cache", "clean-cache", "--today", "2024-06-01"];
    let output = litfass(work, &args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = tree(&work.join("clean"));
    files.retain(|name, _| !name.starts_with(".litfass"));
    files
}

const BASES: [&str; 2] = ["/", "/sub/folder/"];

fn check(edits: &[Edit]) -> Result<(), TestCaseError> {
    let work = folder();
    let work = work.path();
    let mut project = Project::new();
    bring_to(&work.join("project"), &project.files());
    let preview = Preview::of(work, &[]);
    let mut last = (BASES[0], built(work));
    prop_assert_eq!(preview.settled(last.0, &last.1), Vec::<String>::new(), "at first");
    for edit in edits {
        project.apply(edit);
        bring_to(&work.join("project"), &project.files());
        if project.has_mistake {
            // Downloads are sent as they lie in the folder; pages stay.
            let pages = last.1.iter().filter(|(name, _)| name.ends_with(".html"));
            let pages: Files = pages.map(|(name, page)| (name.clone(), page.clone())).collect();
            let differing = preview.differing(last.0, &pages);
            prop_assert!(differing.is_empty(), "after {:?} the last good site stays, but for {:?}", edit, differing);
            continue;
        }
        let gone: Vec<String> = last.1.into_keys().collect();
        last = (BASES[project.address], built(work));
        let differing = preview.settled(last.0, &last.1);
        prop_assert!(differing.is_empty(), "after {:?} these are not as they are built: {:?}", edit, differing);
        for name in gone.iter().filter(|name| !last.1.contains_key(*name) && !name.ends_with("index.html")) {
            prop_assert_eq!(preview.get(&format!("{}{name}", last.0)).0, 404, "after {:?} {} is gone", edit, name);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]
    #[test]
    fn what_is_shown_is_what_would_be_built(edits in edits()) {
        check(&edits)?;
    }
}

/// Edits of which each touches what another part remembers: items among others, messages, theme, addresses, photos.
#[test]
fn every_kind_of_edit_is_seen() {
    let mut all: Vec<Edit> = (0..SLOTS.len()).flat_map(|slot| [Edit::Add(slot), Edit::Photos(slot)]).collect();
    all.extend([Edit::Words(2, 3), Edit::Facts(2), Edit::Slug(2), Edit::Rename(2), Edit::Translate(2, 0)]);
    all.extend([Edit::Words(3, 3), Edit::Words(3, 3), Edit::Words(6, 3), Edit::Words(5, 3), Edit::Words(5, 3)]);
    all.extend([Edit::Theme, Edit::Theme, Edit::Messages, Edit::Messages, Edit::Drawing(1), Edit::Drawing(0)]);
    all.extend([Edit::Download(1, true), Edit::Download(1, false), Edit::Acronym, Edit::PageSize, Edit::Address]);
    all.extend([Edit::Mistake, Edit::Facts(3), Edit::Mistake, Edit::Draft(1), Edit::Language(1), Edit::Language(0)]);
    all.extend([Edit::Address, Edit::Repaint(5), Edit::Theme, Edit::Messages, Edit::Draft(1), Edit::Add(1)]);
    check(&all).unwrap_or_else(|why| panic!("{why}"));
}

#[test]
fn a_preview_begins_with_a_mistake_and_shows_the_site_when_it_is_mended() {
    let work = folder();
    let work = work.path();
    let mut project = Project::default();
    bring_to(&work.join("project"), &project.files());
    write(&work.join("project"), "news/start/news.toml", b"date = never\n");
    let preview = Preview::of(work, &[]);
    let (status, page) = preview.get("/en/");
    let page = String::from_utf8_lossy(&page).into_owned();
    assert_eq!(status, 500);
    assert!(page.contains("news/start/news.toml:1:8") && page.contains("L0201"), "{page}");
    bring_to(&work.join("project"), &project.files());
    assert_eq!(preview.settled("/", &built(work)), Vec::<String>::new());
    project.apply(&Edit::Acronym);
    bring_to(&work.join("project"), &project.files());
    assert_eq!(preview.settled("/", &built(work)), Vec::<String>::new());
}

#[test]
fn where_the_system_tells_nothing_changes_are_seen_all_the_same() {
    let work = folder();
    let work = work.path();
    let mut project = Project::default();
    bring_to(&work.join("project"), &project.files());
    let preview = Preview::of(work, &["--poll"]);
    for edit in [Edit::Add(2), Edit::Words(2, 3), Edit::Rename(2)] {
        project.apply(&edit);
        bring_to(&work.join("project"), &project.files());
        assert_eq!(preview.settled("/", &built(work)), Vec::<String>::new(), "after {edit:?}");
    }
}
