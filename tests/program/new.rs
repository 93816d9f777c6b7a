//! `litfass new`: what it makes has no mistakes, in any set of languages, and nothing is ever overwritten.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use litfass::develop::Album;
use litfass::diagnostic::{Diagnostic, Severity};
use litfass::i18n::{Date, Tag};
use litfass::model::{Collection, Programme};
use litfass::pipeline::{self, Options};
use litfass::scaffold::{self, Coordinator, Host, ItemContext, NewFile, ProjectAnswers};
use litfass::source::disk;

fn tag(text: &str) -> Tag {
    text.parse().expect("it is a tag")
}

fn day(text: &str) -> Date {
    text.parse().expect("it is a day")
}

fn answers(languages: &[&str], default: &str, authority: &str) -> ProjectAnswers {
    ProjectAnswers {
        acronym: "BRÜCKE".into(),
        title: "Bridges *between* [workshops] <br>".into(),
        number: None,
        programme: Programme::Erasmus2021,
        authority: authority.into(),
        start: day("2024-09-01"),
        end: day("2026-08-31"),
        url: None,
        languages: languages.iter().map(|text| tag(text)).collect(),
        default_language: tag(default),
        coordinator: Coordinator {
            id: "bbs-nordstadt".into(),
            name: "1. BBS \"Nord_stadt\" & Co. {town}".into(),
            country: "DE".into(),
            town: "Nordstadt".into(),
            address: vec!["Werkstraße 12".into(), "30000 Nordstadt".into()],
        },
        email: "europa_projekte@bbs-nordstadt.example".into(),
    }
}

fn write(root: &Path, files: &[NewFile]) {
    for file in files {
        let path = root.join(&file.path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        assert!(!path.exists(), "{} is there twice", file.path);
        fs::write(path, &file.text).expect("it can be written");
    }
}

/// Mistakes and warnings of a project with its drafts, and those of rendering every page; notes are for reading, not for repair.
fn findings(root: &Path) -> Vec<String> {
    let sources = disk::read(root, &[]).expect("it can be read");
    let options = Options { today: Some(day("2025-03-01")), drafts: true, ..Options::default() };
    let (ready, mut found) = pipeline::prepare(&sources, &options);
    if let Some(ready) = &ready {
        let album = Album::default();
        let renderer = ready.renderer(&sources, &album);
        let mut buffer = Vec::new();
        let entries = ready.plan.entries.iter().filter(|entry| entry.is_rendered());
        found.extend(entries.filter_map(|entry| renderer.render(entry, &mut buffer).err().map(|d| *d)));
    }
    let told = |d: &Diagnostic| {
        let (line, _) = sources.line_column(d.span.file, d.span.start);
        format!("{} {}:{line}: {} ({})", d.rule.code, sources.path(d.span.file), d.message, d.help.join("; "))
    };
    let mut told: Vec<String> = found.iter().filter(|d| d.severity != Severity::Note).map(told).collect();
    if ready.is_none() {
        told.push("there is no site".into());
    }
    told
}

#[test]
fn a_new_project_has_no_mistakes_and_no_warnings_in_any_languages() {
    let all = ["en", "de", "fr", "es", "it", "pl", "tr", "el", "bg", "ar"];
    let sets: [(&[&str], &str, &str); 9] = [
        (&["en"], "en", "eacea"),
        (&["de", "en"], "de", "na-bibb"),
        (&all, "de", "na-bibb"),
        (&all, "ar", "eacea"),
        (&["tr", "el"], "tr", "eacea"),
        (&["cs"], "cs", "eacea"),
        (&["de", "cs", "sr-Latn"], "cs", "eacea"),
        (&["de-AT", "pt-BR"], "de-AT", "eacea"),
        (&["fr", "en"], "fr", "the \"Example\" Agency (EA)"),
    ];
    for (languages, default, authority) in sets {
        let root = tempfile::tempdir().expect("there is room");
        write(root.path(), &scaffold::project(&answers(languages, default, authority)));
        assert_eq!(findings(root.path()), Vec::<String>::new(), "{languages:?} {default}");
    }
}

#[test]
fn the_former_programme_and_a_short_project_are_fine_too() {
    for programme in [Programme::Erasmus2014, Programme::Erasmus2021] {
        let mut answers = answers(&["de", "en"], "de", "eacea");
        answers.programme = programme;
        answers.end = answers.start;
        answers.coordinator.address.clear();
        let root = tempfile::tempdir().expect("there is room");
        write(root.path(), &scaffold::project(&answers));
        assert_eq!(findings(root.path()), Vec::<String>::new(), "{programme:?}");
    }
}

#[test]
fn every_kind_of_item_can_be_added_in_every_language_without_a_mistake() {
    for language in ["en", "de", "fr", "es", "it", "pl", "tr", "el", "bg", "ar", "cs"] {
        let root = tempfile::tempdir().expect("there is room");
        let answers = answers(&[language], language, "eacea");
        let project = scaffold::project(&answers);
        write(root.path(), &project);
        for town in [None, Some("Nordstadt \"Süd\"")] {
            for kind in Collection::ALL {
                let id = if town.is_some() { "with-a-town" } else { "2025-without" };
                let context = ItemContext {
                    acronym: answers.acronym.clone(),
                    languages: scaffold::site_languages(&answers),
                    default_language: if language == "cs" { tag("en") } else { tag(language) },
                    day: day("2025-03-11"),
                    licence: "CC-BY-4.0".into(),
                    coordinator: Some("bbs-nordstadt".into()),
                    partner: Some(Host {
                        id: "bbs-nordstadt".into(),
                        name: "BBS [Nordstadt]".into(),
                        country: "DE".into(),
                        town: town.map(str::to_owned),
                    }),
                    title: town.map(|town| format!("# In {town}")),
                    country: town.map(|_| "ES".into()),
                    town: town.map(str::to_owned),
                };
                write(root.path(), &scaffold::item(kind, id, &context));
            }
        }
        assert_eq!(findings(root.path()), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn comments_show_keys_that_exist() {
    // Each commented line `# key = value` of the facts must be accepted as it stands, but for what it refers to.
    let root = tempfile::tempdir().expect("there is room");
    let mut files = scaffold::project(&answers(&["en", "tr"], "en", "eacea"));
    for file in files.iter_mut().filter(|file| file.path.ends_with(".toml")) {
        file.text = uncommented(&file.text);
    }
    write(root.path(), &files);
    let shape: Vec<String> = findings(root.path()).into_iter().filter(|found| found.starts_with("L02")).collect();
    assert_eq!(shape, Vec::<String>::new());
}

/// The text with its commented keys switched on, where the key does not stand there already.
fn uncommented(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let bare = line.strip_prefix("# ").unwrap_or_default();
        let key = bare.split_once(" = ").map_or("", |(key, _)| key);
        let table = bare.starts_with('[') && bare.ends_with(']');
        let is_key = table || !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let starts_list = !table && is_key && bare.ends_with('[');
        if is_key || open {
            lines.push(bare.to_owned());
        } else {
            lines.push(line.to_owned());
        }
        open = starts_list || (open && bare != "]");
    }
    lines.join("\n")
}

fn litfass(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    command.current_dir(folder).args(arguments).stdin(std::process::Stdio::null());
    command.output().expect("it can be run")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const NEEDED: [&str; 9] =
    ["--coordinator", "BBS Nordstadt", "--country", "de", "--town", "Nordstadt", "--email", "a@b.example", "--yes"];

#[test]
fn the_command_makes_a_project_that_builds_and_adds_to_it() {
    let folder = tempfile::tempdir().expect("there is room");
    let made = litfass(
        folder.path(),
        &[&["new", "bridge"], &NEEDED[..], &["--start", "2024-09-01", "--end", "2026-08-31"]].concat(),
    );
    assert!(made.status.success(), "{}", told(&made));
    assert!(told(&made).contains("  partners/bbs-nordstadt/partner.toml\n"), "{}", told(&made));
    let root = folder.path().join("bridge");
    for (kind, id) in [("partner", "ies-manzanares"), ("activity", "2025-03-madrid"), ("practice", "error-wall")] {
        let added = litfass(&root, &["new", kind, id]);
        assert!(added.status.success(), "{}", told(&added));
    }
    let added =
        litfass(folder.path(), &["new", "page", "for-schools", "--project", "bridge", "--title", "For schools"]);
    assert!(added.status.success(), "{}", told(&added));
    let facts = fs::read_to_string(root.join("activities/2025-03-madrid/activity.toml")).expect("it is there");
    assert!(facts.contains("host = \"bbs-nordstadt\"") && facts.contains("town = \"Nordstadt\""), "{facts}");
    assert!(facts.contains("# TODO: the right days\nstart = 2025-03-01\n"), "{facts}");
    assert!(facts.contains("# TODO: the right host and place\nhost"), "{facts}");
    let built = litfass(&root, &["build", "--deny-warnings", "--today", "2025-03-01", "--drafts"]);
    assert!(built.status.success(), "{}", told(&built));
    assert!(root.join("public/de/index.html").is_file());
}

/// A new project in a folder.
fn bridge(folder: &Path) -> std::path::PathBuf {
    let made = litfass(folder, &[&["new", "bridge"], &NEEDED[..], &["--start", "2024-09-01"]].concat());
    assert!(made.status.success(), "{}", told(&made));
    folder.join("bridge")
}

#[test]
fn what_is_added_is_told_to_be_a_draft_and_stays_off_the_site() {
    let folder = tempfile::tempdir().expect("there is room");
    let root = bridge(folder.path());
    let added = litfass(&root, &["new", "practice", "error-wall"]);
    assert!(told(&added).contains("It is a draft until you take `draft = true` out"), "{}", told(&added));
    let built = litfass(&root, &["build", "--deny-warnings", "--today", "2025-03-01"]);
    assert!(
        built.status.success()
            && told(&built).contains("1 draft is not on the site")
            && told(&built).contains("practices/error-wall/"),
        "{}",
        told(&built)
    );
    assert!(!root.join("public/de/praktiken/error-wall").exists() && root.join("public/de/praktiken").is_dir());
    let legal = litfass(&root, &["new", "partner", "ies-manzanares"]);
    assert!(told(&legal).contains("Its country is not known"), "{}", told(&legal));
}

#[test]
fn an_activity_is_where_its_name_says() {
    let folder = tempfile::tempdir().expect("there is room");
    let root = bridge(folder.path());
    let partner = ["new", "partner", "ies-manzanares", "--country", "ES", "--town", "Madrid"];
    assert!(litfass(&root, &partner).status.success());
    assert!(litfass(&root, &["new", "activity", "2025-03-11-madrid"]).status.success());
    let facts = fs::read_to_string(root.join("activities/2025-03-11-madrid/activity.toml")).expect("it is there");
    for line in ["start = 2025-03-11", "host = \"ies-manzanares\"", "place = { town = \"Madrid\", country = \"ES\" }"] {
        assert!(facts.contains(&format!("\n{line}\n")), "{line}: {facts}");
    }
}

#[test]
fn a_number_that_is_not_known_is_shown_nowhere() {
    let folder = tempfile::tempdir().expect("there is room");
    let root = bridge(folder.path());
    let number = "2024-1-DE02-KA210-VET-000000000";
    let facts = fs::read_to_string(root.join("project.toml")).expect("it is there");
    assert!(facts.contains(&format!("number = \"{number}\"")), "{facts}");
    let built = litfass(&root, &["build", "--deny-warnings", "--today", "2025-03-01"]);
    assert!(built.status.success() && told(&built).contains("note[L0616]"), "{}", told(&built));
    let page = fs::read_to_string(root.join("public/en/index.html")).expect("it is there");
    let data = fs::read_to_string(root.join("public/data/project.json")).expect("it is there");
    assert!(!page.contains(number) && !page.contains("Project number") && !page.contains("erasmus-plus.ec.europa.eu"));
    assert!(data.contains("\"numbers\": []") || data.contains("\"numbers\":[]"), "{}", &data[..300]);
    assert!(!data.contains(number));
    fs::write(root.join("project.toml"), facts.replace("000000000", "000158123")).expect("it can be written");
    assert!(litfass(&root, &["build"]).status.success());
    let page = fs::read_to_string(root.join("public/en/index.html")).expect("it is there");
    assert!(page.contains("Project number") && page.contains("erasmus-plus.ec.europa.eu"));
}

#[test]
fn nothing_is_overwritten() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::create_dir(folder.path().join("used")).expect("it can be made");
    fs::write(folder.path().join("used/notes.txt"), "mine").expect("it can be written");
    let refused = litfass(folder.path(), &[&["new", "used"], &NEEDED[..]].concat());
    assert_eq!(refused.status.code(), Some(2));
    assert!(told(&refused).contains("`used` is not empty"), "{}", told(&refused));
    assert_eq!(fs::read_dir(folder.path().join("used")).expect("it is there").count(), 1);

    assert!(litfass(folder.path(), &[&["new", "project"], &NEEDED[..]].concat()).status.success());
    let root = folder.path().join("project");
    let refused = litfass(&root, &["new", "practice", "how-we-share"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(told(&refused).contains("practices/how-we-share` is there already"), "{}", told(&refused));
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let folder = tempfile::tempdir().expect("there is room");
    let refuse = |arguments: &[&str], words: &[&str]| {
        let refused = litfass(folder.path(), arguments);
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        for word in words {
            assert!(told(&refused).contains(word), "{arguments:?}: {}", told(&refused));
        }
    };
    refuse(&["new", "bridge"], &["--coordinator, --country, --town, --email"]);
    refuse(
        &[&["new", "bridge", "--number", "2019-1-LTO1-KA202-060471"], &NEEDED[..]].concat(),
        &["--number", "letter O", "LT01"],
    );
    refuse(&[&["new", "bridge", "--end", "1999-01-01"], &NEEDED[..]].concat(), &["--end", "before the first day"]);
    refuse(
        &[&["new", "bridge", "--authority", "na-bib"], &NEEDED[..]].concat(),
        &["--authority", "did you mean `na-bibb`?"],
    );
    refuse(&[&["new", "bridge", "--languages", "de,xx-yy"], &NEEDED[..]].concat(), &["--languages", "`xx-yy`"]);
    refuse(
        &[&["new", "bridge", "--url", "https://p1.example/index.html"], &NEEDED[..]].concat(),
        &["--url", "`index.html`", "write \"https://p1.example/\""],
    );
    refuse(&["new", "practice"], &["needs an id", "./practice"]);
    refuse(&["new", "practise", "error-wall"], &["did you mean `practice`?"]);
    refuse(&["new", "practice", "Error Wall"], &["such as `error-wall`"]);
    refuse(&["new", "practice", "error-wall"], &["project.toml"]);
    refuse(&["new", "practice", "error-wall", "--number", "1"], &["`--number` is for a new project"]);
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 0);
}

#[test]
fn a_folder_with_the_name_of_a_kind_is_made_with_a_path() {
    let folder = tempfile::tempdir().expect("there is room");
    let made = litfass(folder.path(), &[&["new", "./partner"], &NEEDED[..]].concat());
    assert!(made.status.success(), "{}", told(&made));
    assert!(folder.path().join("partner/project.toml").is_file());
}

#[test]
fn a_language_can_be_added_to_a_project() {
    let folder = tempfile::tempdir().expect("there is room");
    let root = bridge(folder.path());
    let added = litfass(&root, &["new", "language", "hr"]);
    assert!(added.status.success() && told(&added).contains("add \"hr\" to `languages`"), "{}", told(&added));
    let text = fs::read_to_string(root.join("locales/hr/litfass.ftl")).expect("it is there");
    assert!(text.contains("\nnav-home = Home\n") && text.contains("        [few] { $count } "), "{text}");
    let facts = fs::read_to_string(root.join("project.toml")).expect("it is there");
    fs::write(root.join("project.toml"), facts.replace("\"de\", \"en\"]", "\"de\", \"en\", \"hr\"]"))
        .expect("it can be written");
    let checked = litfass(&root, &["check", "--today", "2025-03-01"]);
    assert!(checked.status.success() && !told(&checked).contains("L07"), "{}", told(&checked));
    let again = litfass(&root, &["new", "language", "hr"]);
    assert!(again.status.success() && told(&again).contains("nothing to translate"), "{}", told(&again));
    fs::write(root.join("locales/hr/litfass.ftl"), "nav-home = Početna\n").expect("it can be written");
    let again = litfass(&root, &["new", "language", "hr"]);
    assert!(!again.status.success() && told(&again).contains("languages --missing hr"), "{}", told(&again));
    let unknown = litfass(&root, &["new", "language", "croatian"]);
    assert!(!unknown.status.success() && told(&unknown).contains("did you mean `hr`?"), "{}", told(&unknown));
}
