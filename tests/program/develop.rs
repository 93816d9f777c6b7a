//! Photos through the whole program: what is published, what is kept, what is made anew, and what a bad photo does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::shared::{Files, build, folder, litfass, sound_project, stamped, tree, write};

fn photo(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name)).expect(name)
}

/// The sound project with photos beside its meeting; the findings that small test photos cause are allowed.
fn project(photos: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = folder();
    let mut files: Files = sound_project();
    let facts = files.get_mut("project.toml").expect("facts");
    let allow = "\n[checks]\nallow = { L0117 = \"test\", L0119 = \"test\", L0507 = \"test\" }\n";
    facts.extend(allow.bytes());
    // These tests count photos.
    let text = String::from_utf8_lossy(facts).replace("[site]\n", "[site]\nshare_pictures = false\n");
    *facts = text.into_bytes();
    for (path, bytes) in files {
        write(dir.path(), &path, &bytes);
    }
    for (path, name) in photos {
        write(dir.path(), &format!("activities/meeting/{path}"), &photo(name));
    }
    dir
}

/// Names of the photos in the cache, and when each was made.
fn cache(dir: &Path) -> BTreeSet<(String, std::time::SystemTime)> {
    let made = stamped(&dir.join(".litfass/photos")).into_iter();
    made.filter(|(path, _)| path.ends_with(".jpg")).map(|(path, (_, time))| (path, time)).collect()
}

fn media(dir: &Path) -> Files {
    tree(&dir.join("public/media"))
}

#[test]
fn a_photo_is_made_once_and_one_more_costs_one() {
    let dir = project(&[("a.jpg", "turned-1.jpg"), ("b.png", "alpha.png")]);
    build(dir.path());
    let first = cache(dir.path());
    assert_eq!(media(dir.path()).len(), 5, "{:?}", media(dir.path()).keys());
    write(dir.path(), "activities/meeting/c.webp", &photo("plain.webp"));
    build(dir.path());
    let second = cache(dir.path());
    assert!(first.is_subset(&second), "what was made stays as it was");
    assert_eq!(second.len(), first.len() + 1, "the new photo has one JPEG; only the first has one for sharing");
    // Another text, no photo.
    write(dir.path(), "en.md", b"# The bridge\n\nThree schools learn from each other.\n");
    build(dir.path());
    assert_eq!(cache(dir.path()), second);
}

#[test]
fn a_cache_may_be_lost_or_damaged() {
    let dir = project(&[("a.jpg", "turned-6.jpg")]);
    build(dir.path());
    let before = media(dir.path());
    let damage: [fn(&Path); 3] = [
        |dir| fs::remove_dir_all(dir.join(".litfass")).expect("a cache"),
        |dir| {
            for (path, (bytes, _)) in stamped(&dir.join(".litfass/photos")) {
                write(&dir.join(".litfass/photos"), &path, &bytes[..bytes.len() / 2]);
            }
        },
        |dir| {
            for (path, _) in stamped(&dir.join(".litfass/photos")) {
                if path.ends_with("facts") {
                    write(&dir.join(".litfass/photos"), &path, b"litfass photo 1\nnone 0\n1 2 ../../../de.md\n");
                }
            }
        },
    ];
    for damage in damage {
        fs::remove_dir_all(dir.path().join("public")).expect("an output");
        damage(dir.path());
        build(dir.path());
        assert_eq!(media(dir.path()), before);
    }
}

#[test]
fn the_cache_is_kept_small() {
    let dir = project(&[("a.jpg", "turned-1.jpg"), ("b.png", "alpha.png")]);
    build(dir.path());
    fs::remove_file(dir.path().join("activities/meeting/b.png")).expect("a photo");
    let clean = |args: &[&str]| {
        let done = litfass(dir.path(), &[&["clean"], args].concat());
        (String::from_utf8_lossy(&done.stderr).into_owned(), cache(dir.path()).len())
    };
    let (said, left) = clean(&[]);
    assert!(said.starts_with("1 photos removed") && left == 2, "{said} {left}");
    assert_eq!(clean(&["--max-size", "0"]).1, 0);
    build(dir.path());
    assert_eq!(clean(&["--max-size", "100"]).1, 2);
    assert_eq!(clean(&["--all"]).1, 0);
    let elsewhere = folder();
    let there = elsewhere.path().to_str().expect("UTF-8");
    fs::remove_dir_all(dir.path().join("public")).expect("an output");
    fs::remove_dir_all(dir.path().join(".litfass")).expect("a cache");
    assert!(litfass(dir.path(), &["build", "--cache", there]).status.success());
    assert!(elsewhere.path().join("photos").is_dir() && !dir.path().join(".litfass").exists());
}

#[test]
fn nothing_private_is_published_wherever_a_photo_stands() {
    let mut photos = Vec::new();
    for name in ["turned-3.jpg", "plain.png", "plain.webp", "moving.gif", "thumbnail.jpg", "note-between-scans.jpg"] {
        photos.push((name, name));
    }
    let dir = project(&photos);
    write(dir.path(), "partners/ies/logo.png", &photo("private.png"));
    write(dir.path(), "results/book/cover.jpg", &photo("private.jpg"));
    write(dir.path(), "results/book/plan.gif", &photo("private.gif"));
    write(
        dir.path(),
        "results/book/result.toml",
        b"type = \"handbook\"\ndate = 2025-05-01\nlicence = \"CC-BY-4.0\"\nfiles = [{ file = \"book.pdf\" }, { file = \"cover.jpg\" }, { file = \"plan.gif\" }]\n",
    );
    write(dir.path(), "practices/wall/en.md", b"# The wall\n\nBroken pieces.\n\n![A wall](wall.jpg)\n");
    write(dir.path(), "practices/wall/wall.jpg", &photo("private.jpg"));
    let said = build(dir.path());
    assert!(said.contains("note[L0120]"), "{said}");
    let site = tree(&dir.path().join("public"));
    assert!(site.keys().any(|path| path.ends_with("cover.jpg")) && site.len() > 60, "{}", site.len());
    for (path, bytes) in &site {
        for private in ["CANARY", "GPSLatitude", "xmpmeta", "Photoshop 3.0", "turned-3", "thumbnail", "between-scans"] {
            let found = bytes.windows(private.len()).any(|part| part == private.as_bytes());
            assert!(!found, "{private} is in {path}");
        }
    }
    // The same with a reason stays: the test can tell.
    let facts = fs::read_to_string(dir.path().join("results/book/result.toml")).expect("facts");
    let kept = facts.replace("\"cover.jpg\" }", "\"cover.jpg\", keep_metadata = \"the archive needs it\" }");
    write(dir.path(), "results/book/result.toml", kept.as_bytes());
    build(dir.path());
    let cover = tree(&dir.path().join("public")).into_iter().find(|(path, _)| path.ends_with("cover.jpg"));
    assert_eq!(cover.expect("a cover").1, photo("private.jpg"));
}

#[test]
fn names_of_cameras_and_people_are_no_matter() {
    let long = format!("{}.jpg", "ä".repeat(125));
    let names = [
        "IMG 2041 (1).JPG",
        "a\u{308}.jpg",
        "Łódź Ελλάδα مدرسة.jpeg",
        "it's \"quoted\" & <b>.jpg",
        "two\nlines.jpg",
        "%20#?.png",
        long.as_str(),
    ];
    let dir = project(&names.map(|name| (name, "turned-1.jpg")));
    build(dir.path());
    let plain = |name: &String| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    let made = media(dir.path());
    assert!(made.keys().all(plain), "{:?}", made.keys());
    let page = fs::read_to_string(dir.path().join("public/en/activities/meeting/index.html")).expect("a page");
    assert_eq!(page.matches("<figure").count(), names.len(), "each is shown");
    assert!(!page.contains("<b>") && !page.contains("2041"), "no name of a file is on the page");
}

#[test]
fn one_bad_photo_is_told_with_the_others_and_nothing_is_written() {
    let dir = project(&[("good.jpg", "turned-1.jpg"), ("bomb.png", "bomb.png"), ("phone.heic", "phone.heic")]);
    write(dir.path(), "activities/meeting/half.jpg", &photo("turned-2.jpg")[..900]);
    write(dir.path(), "activities/meeting/none.jpg", b"");
    write(dir.path(), "activities/meeting/drawing.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>");
    write(dir.path(), "activities/meeting/zip.png", b"PK\x03\x04 this is an archive, not a picture at all");
    let done = litfass(dir.path(), &["build"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{said}");
    for part in [
        "`phone.heic` is a HEIC photo",
        "`half.jpg` is not complete",
        "`none.jpg` is empty",
        "`drawing.jpg` is an SVG drawing under another name",
        "`zip.png` is not a picture",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!dir.path().join("public").exists());
    for gone in ["half.jpg", "none.jpg", "drawing.jpg", "zip.png", "phone.heic"] {
        fs::remove_file(dir.path().join("activities/meeting").join(gone)).expect("a file");
    }
    let done = litfass(dir.path(), &["build"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("`bomb.png` takes too much memory") && done.status.code() == Some(1), "{said}");
    assert!(!dir.path().join("public").exists());
}
