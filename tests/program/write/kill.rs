//! A build that is killed at any moment loses nothing: the next one is right, and files that are not ours stand.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::place::{Place, Site, build, edit, files, has_leftovers, place, site};

const VICTIM: &str = "LITFASS_TEST_VICTIM";

/// Sites that share some files, differ in some, and exchange files and folders.
fn numbered_site(n: usize) -> Site {
    let mut site = Site::new();
    for i in 0..240 {
        if (i + n).is_multiple_of(5) {
            continue;
        }
        let path = if (i + n).is_multiple_of(3) { format!("s/{i}") } else { format!("s/{i}/index.html") };
        let body = format!("{i} {}", if i % 2 == 0 { 0 } else { n });
        site.insert(path, body.repeat(50).into_bytes());
    }
    site
}

/// Not a test of its own: builds until it is killed, if started by the test below.
#[test]
fn victim() {
    let Some(project) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let place = Place {
        _folder: tempfile::tempdir().unwrap(),
        output: project.join("public"),
        state: project.join(".litfass"),
        project,
    };
    for n in 0.. {
        build(&place, &numbered_site(n)).unwrap();
    }
}

#[test]
fn a_kill_at_any_moment_loses_nothing() {
    let place = place();
    let mine = [("mine.txt", "by hand"), ("s/mine.txt", "by hand too")];
    for round in 0..30_u64 {
        if round % 6 == 0 {
            let _ = fs::remove_dir_all(&place.output);
        } else {
            for (path, text) in mine {
                edit(&place.output, path, text.as_bytes());
            }
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["write::kill::victim", "--exact", "--test-threads=1"])
            .env(VICTIM, &place.project)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Not a wait for something: the kill shall come at ever other moments.
        std::thread::sleep(Duration::from_millis(10 + round * 37 % 101));
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "the victim failed by itself: {ended:?}");
        child.kill().unwrap();
        child.wait().unwrap();
        if round % 4 == 1 {
            let _ = fs::remove_dir_all(&place.state);
        }
        let new = numbered_site(round as usize);
        build(&place, &new).unwrap();
        let mut expected = new;
        if round % 6 != 0 {
            expected.extend(site(&mine));
        }
        assert_eq!(files(&place.output), expected, "round {round}");
        assert!(!has_leftovers(&place));
    }
}
