//! The pictures that messengers and social networks show with a link to a page.

use std::fs;
use std::path::Path;

use crate::shared::{Files, build, folder, litfass, sound_project, write};
use image::RgbImage;

/// The sound project with a change to its files.
fn project(change: impl Fn(&mut Files)) -> tempfile::TempDir {
    let dir = folder();
    let mut files = sound_project();
    change(&mut files);
    for (path, bytes) in files {
        write(dir.path(), &path, &bytes);
    }
    dir
}

/// The address of the picture that a page names, below the site; where it names any.
fn address(dir: &Path, page: &str) -> Option<String> {
    let html = fs::read_to_string(dir.join("public").join(page).join("index.html")).expect(page);
    let (_, rest) = html.split_once("og:image\" content=\"https://bruecke.example/")?;
    Some(rest.split('"').next().expect("an end").to_owned())
}

fn picture(dir: &Path, page: &str) -> RgbImage {
    let path = dir.join("public").join(address(dir, page).expect("an address"));
    image::open(path).expect("a picture").into_rgb8()
}

fn site(files: &mut Files, line: &str) {
    let facts = files.get_mut("project.toml").expect("facts");
    let text = String::from_utf8(facts.clone()).expect("text").replace("[site]\n", &format!("[site]\n{line}\n"));
    *facts = text.into_bytes();
}

#[test]
fn every_page_has_a_picture_in_its_language() {
    let dir = project(|files| {
        files.insert("practices/wall/de.md".into(), b"# Die Wand\n\nSie steht.\n".into());
    });
    build(dir.path());
    let (english, german) = ("en/practices/wall", "de/praktiken/wall");
    for page in [english, german, "en", "en/partners/ies", "en/activities/meeting"] {
        assert_eq!(picture(dir.path(), page).dimensions(), (1200, 630), "{page}");
    }
    assert_ne!(address(dir.path(), english), address(dir.path(), german), "each has its own title");
    // The words of the meeting are English on the German page too, and so is the picture.
    let (original, fallback) = ("en/activities/meeting", "de/aktivitaeten/meeting");
    assert_eq!(address(dir.path(), original), address(dir.path(), fallback));
    assert_eq!(address(dir.path(), "en/exchange"), address(dir.path(), "en"), "a list shows what the home page shows");
}

#[test]
fn a_new_title_gives_a_new_address_and_other_words_do_not() {
    let dir = project(|_| {});
    build(dir.path());
    let (page, before) = ("en/practices/wall", address(dir.path(), "en/practices/wall"));
    write(dir.path(), "practices/wall/en.md", b"# The wall\n\nOther words.\n");
    build(dir.path());
    assert_eq!(address(dir.path(), page), before);
    write(dir.path(), "practices/wall/en.md", b"# The tall wall\n\nOther words.\n");
    build(dir.path());
    assert_ne!(address(dir.path(), page), before);
    let kept = dir.path().join("public").join(before.expect("an address"));
    assert!(!kept.exists(), "the picture of the old title is gone");
}

#[test]
fn the_photo_of_the_item_is_in_it() {
    let green = RgbImage::from_pixel(1000, 700, image::Rgb([20, 180, 40]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    green.write_to(&mut bytes, image::ImageFormat::Png).expect("a photo");
    let dir = project(|files| {
        files.insert("practices/wall/wall.png".into(), bytes.get_ref().clone());
    });
    build(dir.path());
    let shown = picture(dir.path(), "en/practices/wall").get_pixel(1100, 300).0;
    assert!(shown[1] > 150 && shown[0] < 60, "{shown:?}");
    // Told not to, links show the photo alone.
    let dir = project(|files| {
        files.insert("practices/wall/wall.png".into(), bytes.get_ref().clone());
        site(files, "share_pictures = false");
    });
    build(dir.path());
    let alone = picture(dir.path(), "en/practices/wall");
    assert!(alone.get_pixel(20, 20).0[1] > 150, "{:?}", alone.get_pixel(20, 20));
    assert_eq!(address(dir.path(), "en/partners/ies"), None);
}

#[test]
fn a_thousand_are_painted_unasked_and_more_when_asked() {
    let many = |files: &mut Files| {
        for i in 0..1000 {
            files.insert(format!("news/n{i}/news.toml"), b"date = 2024-01-01\n".into());
            files.insert(format!("news/n{i}/en.md"), format!("# News {i}\n\nWords.\n").into_bytes());
        }
    };
    let dir = project(many);
    let said = litfass(dir.path(), &["build"]);
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("note[L0124]") && said.contains("share_pictures = true"), "{said}");
    assert_eq!(address(dir.path(), "en/news/n7"), None);
    let dir = project(|files| {
        many(files);
        site(files, "share_pictures = false");
    });
    assert!(!build(dir.path()).contains("L0124"), "who has decided is not told again");
}

#[test]
fn letters_that_no_font_has_are_told_and_signs_are_left_out() {
    let dir = project(|files| {
        files.insert("practices/wall/en.md".into(), "# შეცდომების კედელი\n\nWords.\n".into());
        files.insert("news/start/en.md".into(), "# We started 🎉\n\nWords.\n".into());
    });
    let said = build(dir.path());
    assert!(said.contains("note[L0125]") && said.contains("practices/wall/en.md"), "{said}");
    assert_ne!(address(dir.path(), "en/news/start"), address(dir.path(), "en"), "an emoji is left out");
}

#[test]
fn a_sign_beside_a_letter_of_another_script_is_no_trouble() {
    let dir = project(|files| {
        files.insert(
            "practices/wall/en.md".into(),
            "# The wa\u{64b}ll \u{435}\u{64b} \u{628}\u{302}\n\nWords.\n".into(),
        );
    });
    let said = build(dir.path());
    assert!(!said.contains("a bug"), "{said}");
    assert_eq!(picture(dir.path(), "en/practices/wall").dimensions(), (1200, 630));
}
