//! The program as it is typed: what it says, what it writes, and its exit statuses (0 fine, 1 mistakes, 2 usage or
//! environment).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

/// The sound project of the suite in a folder of its own.
fn project() -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/_project.txt");
    let base = fs::read_to_string(base).expect("the base project").replace("\r\n", "\n");
    for section in base.split("--- ").skip(1) {
        let (head, body) = section.split_once('\n').expect("a head");
        write(dir.path(), head.split(" (").next().unwrap_or(head), body);
    }
    dir
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// What came of a run: exit status, standard output, standard error.
struct Done {
    status: i32,
    out: String,
    err: String,
}

fn litfass(folder: &Path, args: &[&str]) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    command.current_dir(folder).args(args).env_remove("NO_COLOR");
    run(command)
}

fn run(mut command: Command) -> Done {
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Done { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// Every file below a folder with its time of change and its content.
fn files(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let time = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a time");
            all.insert(path.clone(), (time, fs::read(&path).expect("a file")));
        }
    }
    all
}

#[test]
fn a_sound_project_is_checked_and_built() {
    let dir = project();
    let check = litfass(dir.path(), &["check", "--today", "2025-09-01"]);
    assert_eq!((check.status, check.err.as_str(), check.out.as_str()), (0, "no mistakes found\n", ""));
    assert!(!dir.path().join("public").exists(), "`check` writes nothing");
    let build = litfass(dir.path(), &["build"]);
    assert_eq!(build.status, 0, "{}", build.err);
    let page = fs::read_to_string(dir.path().join("public/en/index.html")).expect("the home page");
    assert!(page.contains("The bridge") && page.contains("https://bruecke.example/en/"));
}

#[test]
fn a_second_build_writes_nothing() {
    let dir = project();
    litfass(dir.path(), &["build"]);
    let before = files(&dir.path().join("public"));
    let again = litfass(dir.path(), &["build"]);
    assert!(again.status == 0 && again.err.contains("nothing has changed"), "{}", again.err);
    assert_eq!(files(&dir.path().join("public")), before);
    // With a warning the project is looked at again, and still no file is touched.
    write(dir.path(), "activities/meeting/plan.pdf", "a plan");
    let first = litfass(dir.path(), &["build"]);
    let second = litfass(dir.path(), &["build"]);
    assert!(first.err.contains("warning[L0107]") && second.err.contains("warning[L0107]"), "{}", second.err);
    assert!(second.err.contains("(0 written, 0 removed)"), "{}", second.err);
    assert_eq!(files(&dir.path().join("public")), before);
}

#[test]
fn with_a_mistake_the_site_stays_as_it_was() {
    let dir = project();
    litfass(dir.path(), &["build"]);
    let before = files(&dir.path().join("public"));
    write(dir.path(), "en.md", "# Another bridge\n\nSee [nothing](nothing.pdf).\n\nSee [nothing](nothing.pdf).\n");
    let build = litfass(dir.path(), &["build"]);
    assert_eq!(build.status, 1);
    assert!(
        build.err.contains("en.md:5:5: error[L0404]") && build.err.ends_with("nothing was written\n"),
        "{}",
        build.err
    );
    assert_eq!(litfass(dir.path(), &["check"]).status, 1);
    assert_eq!(files(&dir.path().join("public")), before);
}

#[test]
fn warnings_can_be_denied() {
    let dir = project();
    write(dir.path(), "activities/meeting/plan.pdf", "a plan");
    let check = litfass(dir.path(), &["check"]);
    assert!(check.status == 0 && check.err.contains("1 warning"), "{}", check.err);
    let denied = litfass(dir.path(), &["check", "--deny-warnings"]);
    assert!(denied.status == 1 && denied.err.contains("error[L0107]"), "{}", denied.err);
    assert_eq!(litfass(dir.path(), &["build", "--deny-warnings"]).status, 1);
    assert!(!dir.path().join("public").exists());
}

#[test]
fn drafts_are_part_of_the_site_when_asked_for() {
    let dir = project();
    let facts = dir.path().join("news/start/news.toml");
    fs::write(&facts, "date = 2023-10-01\ndraft = true\n").expect("a file");
    let page = dir.path().join("public/en/news/start/index.html");
    assert_eq!(litfass(dir.path(), &["build"]).status, 0);
    assert!(!page.exists());
    assert_eq!(litfass(dir.path(), &["build", "--drafts"]).status, 0);
    assert!(page.exists());
    assert_eq!(litfass(dir.path(), &["build"]).status, 0);
    assert!(!page.exists(), "what is no longer part of the site is removed");
}

#[test]
fn the_address_can_be_another() {
    let dir = project();
    let build = litfass(dir.path(), &["build", "--base-url", "https://school.example/bridge", "--output", "site"]);
    assert_eq!(build.status, 0, "{}", build.err);
    let page = fs::read_to_string(dir.path().join("site/en/index.html")).expect("the home page");
    assert!(page.contains("https://school.example/bridge/en/") && !page.contains("https://bruecke.example"));
    let wrong = litfass(dir.path(), &["build", "--base-url", "school.example"]);
    assert!(wrong.status == 2 && wrong.err.contains("`school.example` is not a web address"), "{}", wrong.err);
}

#[test]
fn a_folder_with_other_files_is_not_taken_for_the_output() {
    let dir = project();
    let other = tempfile::tempdir().expect("a folder");
    write(other.path(), "thesis.odt", "years of work");
    let output = other.path().to_str().expect("UTF-8");
    let build = litfass(dir.path(), &["build", "--output", output]);
    assert_eq!(build.status, 2);
    let name = other.path().file_name().and_then(|name| name.to_str()).expect("UTF-8");
    assert!(build.err.contains(name) && build.err.contains("holds files that Litfass did not write"), "{}", build.err);
    assert_eq!(files(other.path()).len(), 1);
    for danger in [".", "partners"] {
        let build = litfass(dir.path(), &["build", "--output", danger]);
        assert!(build.status == 2 && build.err.contains("help: "), "{danger}: {}", build.err);
    }
}

#[test]
fn codes_are_explained() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let known = litfass(here, &["explain", "L0401"]);
    assert_eq!(known.status, 0);
    assert!(known.out.starts_with("error[L0401]: ") && known.out.contains("Wrong") && known.out.contains("Right"));
    assert_eq!(litfass(here, &["explain", "l0401"]).out, known.out, "capitals do not matter");
    let unknown = litfass(here, &["explain", "L0499"]);
    assert!(unknown.status == 2 && unknown.err.contains("there is no code `L0499`"), "{}", unknown.err);
    assert!(unknown.err.contains("help: "), "{}", unknown.err);
}

#[test]
fn every_command_has_help_with_examples() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let help = litfass(here, &["--help"]);
    assert!(help.status == 0 && help.out.contains("Examples:"), "{}", help.out);
    let list = help.out.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("commands");
    let commands: Vec<&str> =
        list.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next()).collect();
    assert!(commands.len() >= 5, "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        let help = litfass(here, &[command, "--help"]);
        assert!(help.status == 0 && help.out.contains("Example"), "{command}: {}", help.out);
    }
}

#[test]
fn what_cannot_be_done_has_a_status_of_its_own() {
    let dir = project();
    for args in
        [&["biuld"][..], &["check", "--formt", "json"], &["check", "--format", "xml"], &["check", "--today", "today"]]
    {
        let done = litfass(dir.path(), args);
        assert!(done.status == 2 && !done.err.is_empty(), "{args:?}: {}", done.err);
    }
    let nowhere = litfass(dir.path(), &["check", "no-such-folder"]);
    assert!(nowhere.status == 2 && nowhere.err.contains("there is no folder `no-such-folder`"), "{}", nowhere.err);
    let empty = tempfile::tempdir().expect("a folder");
    let check = litfass(empty.path(), &["check"]);
    assert!(check.status == 1 && check.err.contains("error[L0114]"), "{}", check.err);
}

#[test]
fn quiet_says_nothing_but_mistakes() {
    let dir = project();
    let done = litfass(dir.path(), &["build", "--quiet"]);
    assert_eq!((done.status, done.out.as_str(), done.err.as_str()), (0, "", ""));
    write(dir.path(), "activities/meeting/plan.pdf", "a plan");
    let done = litfass(dir.path(), &["check", "-q"]);
    assert!(done.err.contains("L0107") && !done.err.contains("1 warning"), "{}", done.err);
}

#[test]
fn colours_are_for_terminals_and_can_be_forbidden() {
    let dir = project();
    write(dir.path(), "activities/meeting/plan.pdf", "a plan");
    let args = ["check", "--format", "human"];
    assert!(!litfass(dir.path(), &args).err.contains('\u{1b}'), "none in a pipe");
    let mut command = Command::new(env!("CARGO_BIN_EXE_litfass"));
    command.current_dir(dir.path()).args(args).env("NO_COLOR", "1");
    assert!(!run(command).err.contains('\u{1b}'));
    let always = litfass(dir.path(), &["check", "--format", "human", "--color", "always"]);
    assert!(always.err.contains('\u{1b}'), "{}", always.err);
}

#[test]
fn forms_for_programs_go_to_standard_output() {
    let dir = project();
    write(dir.path(), "activities/meeting/plan.pdf", "a plan");
    let json = litfass(dir.path(), &["check", "--format", "json"]);
    assert!(json.out.starts_with('{') && json.err.is_empty(), "{}", json.err);
    let plain = litfass(dir.path(), &["check", "--format", "plain"]);
    assert!(
        plain.out.is_empty() && plain.err.starts_with("activities/meeting/plan.pdf:1:1: warning[L0107]"),
        "{}",
        plain.err
    );
}

#[test]
fn what_a_language_lacks_can_be_translated_in_a_file() {
    let dir = project();
    let facts = fs::read_to_string(dir.path().join("project.toml")).expect("the facts");
    write(dir.path(), "project.toml", &facts.replacen("\"de\"", "\"de\", \"hr\"", 1));
    write(dir.path(), "locales/en/terms.ftl", "# Mending things.\ntopic-repair-culture = Repair culture\n");
    let before = litfass(dir.path(), &["check"]);
    assert!(before.err.contains("Litfass does not speak Croatian yet"), "{}", before.err);
    assert!(before.err.contains("litfass languages --missing hr"), "{}", before.err);

    let missing = litfass(dir.path(), &["languages", "--missing", "hr"]);
    assert_eq!((missing.status, missing.err.as_str()), (0, ""));
    assert!(missing.out.contains("# Mending things.\ntopic-repair-culture = Repair culture\n"), "{}", missing.out);
    assert!(missing.out.contains("# Navigation: the home page. At most 14 characters.\nnav-home = Home\n"));
    assert!(missing.out.contains("\n        [few] { $count } "), "Croatian has a form for two, three, four");

    // Half of it is done …
    let half = missing.out.find("## Lists").expect("a heading");
    write(dir.path(), "locales/hr/litfass.ftl", &missing.out[..half]);
    let rest = litfass(dir.path(), &["languages", "--missing", "hr"]).out;
    assert!(!rest.contains("nav-home =") && rest.contains("pager-label ="), "{rest}");
    let check = litfass(dir.path(), &["check"]);
    assert!(check.err.contains("messages are not translated into Croatian"), "{}", check.err);
    // … and then the rest.
    write(dir.path(), "locales/hr/litfass.ftl", &(missing.out[..half].to_owned() + &rest));
    let after = litfass(dir.path(), &["check"]);
    let about_messages: Vec<&str> =
        after.err.lines().filter(|line| line.contains("locales/hr") || line.contains("[L07")).collect();
    // German lacks the topic of the project, which is another matter.
    assert!(about_messages.iter().all(|line| line.contains("into German")), "{}", after.err);
    assert!(litfass(dir.path(), &["languages"]).out.contains("(100 %)"));
    let none = litfass(dir.path(), &["languages", "--missing", "hr"]);
    assert_eq!((none.status, none.out.as_str(), none.err.as_str()), (0, "", "`hr` lacks no message\n"));
    assert_eq!(litfass(dir.path(), &["languages", "--missing", "xx"]).status, 2);
}

#[test]
fn the_timeline_marks_a_day_that_is_given_and_no_other() {
    let dir = project();
    let timeline = |args: &[&str]| {
        let done = litfass(dir.path(), &[&["build"], args].concat());
        assert_eq!(done.status, 0, "{}", done.err);
        fs::read_to_string(dir.path().join("public/en/activities/index.html")).expect("the timeline")
    };
    let places = |page: &str| {
        let place = |what: &str| page.find(what).unwrap_or_else(|| panic!("no {what}"));
        (place("As of "), place(">Meeting<"))
    };
    assert!(!timeline(&[]).contains("As of "), "the clock is no part of a site");
    let page = timeline(&["--today", "2024-03-10"]);
    let (mark, meeting) = places(&page);
    assert!(mark < meeting && page.contains(r#"<time datetime="2024-03-10">As of "#));
    // A meeting that goes on has begun.
    let page = timeline(&["--today", "2024-03-11"]);
    let (mark, meeting) = places(&page);
    assert!(mark > meeting);
}
