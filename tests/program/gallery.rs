//! What pages give to the scripts of the theme: the cards of all practices, and the lightbox where there are photos.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// The sound project of the suite with a few photos, built.
fn built(change: impl Fn(&Path)) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let base = fs::read_to_string(here.join("suite/_project.txt")).expect("the base project").replace("\r\n", "\n");
    for section in base.split("--- ").skip(1) {
        let (head, body) = section.split_once('\n').expect("a head");
        write(dir.path(), head.split(" (").next().unwrap_or(head), body);
    }
    change(dir.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    let output = command.current_dir(dir.path()).args(["build", "--quiet"]).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    dir
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn page(project: &TempDir, path: &str) -> String {
    fs::read_to_string(project.path().join("public").join(path)).expect(path)
}

fn photo(project: &Path, width: u32, height: u32, path: &str) {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
    pixels.save(project.join(path)).expect("a photo");
}

fn pages(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| match path.is_dir() {
        true => pages(&path),
        false if path.extension().is_some_and(|ending| ending == "html") => {
            vec![fs::read_to_string(path).expect("a page")]
        }
        false => Vec::new(),
    };
    entries.flat_map(read).collect()
}

/// A second language of practices, a photo of an activity, and a list page in the third level of folders.
fn full(project: &Path) {
    write(project, "practices/wall/de.md", "# Die Wand\n\nAn der Wand hängt „Bruch“ & mehr <b>.\n");
    write(project, "practices/round/practice.toml", "shared_by = \"school\"\ntopics = [\"safety\", \"languages\"]\n");
    write(project, "practices/round/en.md", "# The round\n\nPeople walk through the hall.\n");
}

#[test]
fn the_filter_has_the_cards_that_the_pages_show() {
    let project = built(full);
    let index: serde_json::Value = serde_json::from_str(&page(&project, "en/practices/index.json")).expect("JSON");
    let cards = index["cards"].as_str().expect("HTML");
    for (path, root) in
        [("en/practices/index.html", "../../"), ("en/practices/topic/languages/index.html", "../../../../")]
    {
        let html = page(&project, path);
        let shown = html.split_once("<ul class=\"cards\">").expect("cards").1.split_once("\n</ul>").expect("an end").0;
        assert!(shown.matches("<li class=\"card\"").count() > 0 && shown.contains("data-facets=\"topic:safety"));
        for card in shown.split_inclusive("</li>\n<li class=\"card\"") {
            let card = card.trim_end_matches("<li class=\"card\"").trim();
            assert!(cards.replace('\u{1}', root).contains(card), "{path}: {card}\nis not in\n{cards}");
        }
        assert!(html.contains(&format!("data-index=\"{root}en/practices/index.json\" data-root=\"{root}\"")), "{html}");
    }
    assert_eq!(cards.matches("<li class=\"card\"").count(), 2);
}

#[test]
fn a_theme_whose_gallery_has_no_filter_gets_no_cards_for_it() {
    let own = "{% extends \"base.html\" %}{% block main %}{{ <cards list={view.cards} /> }}{% endblock main %}";
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/column/theme.toml");
    let facts = fs::read_to_string(facts).expect("it is there").replace("filters = true", "filters = false");
    let project = built(|project| {
        write(project, "theme/templates/practices.html", own);
        write(project, "theme/theme.toml", &facts);
    });
    assert!(!project.path().join("public/en/practices/index.json").exists());
}

#[test]
fn the_lightbox_is_on_pages_with_photos_and_on_no_others() {
    let shared = "# Meeting\n\nWe met.\n";
    let project = built(|project| {
        full(project);
        photo(project, 900, 300, "practices/wall/wide.png");
        photo(project, 300, 200, "shared.png");
        let words = "\n[photos.\"wide.png\"]\nalt = \"A wall\"\n";
        write(project, "practices/wall/en.md", &format!("+++{words}+++\n# The wall\n\nBroken pieces hang.\n"));
        write(project, "practices/wall/de.md", &format!("+++{words}+++\n# Die Wand\n\nBruch hängt.\n"));
        let words = "+++\n[photos.\"shared.png\"]\nalt = \"A bridge\"\n+++\n";
        write(project, "en.md", &format!("{words}# The bridge\n\nTwo schools.\n"));
        write(project, "de.md", &format!("{words}# Die Brücke\n\nZwei Schulen.\n"));
        write(project, "activities/meeting/en.md", &format!("{shared}\n![A bridge](/shared.png)\n"));
    });
    let all = pages(&project.path().join("public"));
    let (with, without): (Vec<_>, Vec<_>) = all.iter().partition(|html| html.contains("class=\"enlarge\""));
    assert!(with.len() >= 5 && without.len() > 20, "{} and {}", with.len(), without.len());
    assert!(with.iter().all(|html| html.matches("assets/lightbox.").count() == 1));
    assert!(without.iter().all(|html| !html.contains("assets/lightbox.") && !html.contains("assets/photoswipe.")));
    let wall = page(&project, "en/practices/wall/index.html");
    assert!(wall.contains("<figure class=\"panorama\"><a class=\"enlarge\""), "{wall}");
    let meeting = page(&project, "en/activities/meeting/index.html");
    assert!(meeting.contains("<figure><a class=\"enlarge\""), "{meeting}");
}
