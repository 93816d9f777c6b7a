//! What the output folder holds after builds, refusals, edits by hand and kills at any moment.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use litfass::write::{Danger, Summary, WriteError, Writer, up_to_date};
use proptest::prelude::*;
use rayon::prelude::*;

type Site = BTreeMap<String, Vec<u8>>;

/// A project folder with an output folder that does not exist yet.
struct Place {
    _folder: tempfile::TempDir,
    project: PathBuf,
    output: PathBuf,
    state: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("project");
    fs::create_dir(&project).unwrap();
    let (output, state) = (project.join("public"), project.join(".litfass"));
    Place { _folder: folder, project, output, state }
}

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn put_all(place: &Place, site: &Site) -> Result<Writer, WriteError> {
    let writer = Writer::open(&place.output, &place.project, &place.state)?;
    site.par_iter().try_for_each(|(path, bytes)| writer.put(path, bytes))?;
    Ok(writer)
}

fn build(place: &Place, site: &Site) -> Result<Summary, WriteError> {
    put_all(place, site)?.commit(inputs(site))
}

fn inputs(site: &Site) -> [u8; 32] {
    *blake3::hash(format!("{site:?}").as_bytes()).as_bytes()
}

/// All files below a folder but the manifest, and all folders.
fn read_tree(folder: &Path) -> (Site, BTreeSet<String>) {
    fn walk(root: &Path, folder: &Path, files: &mut Site, folders: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.insert(name);
                walk(root, &path, files, folders);
            } else {
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let (mut files, mut folders) = Default::default();
    walk(folder, folder, &mut files, &mut folders);
    files.remove(".litfass-manifest");
    (files, folders)
}

fn files(folder: &Path) -> Site {
    read_tree(folder).0
}

/// Whether a build left anything behind that is no file of the site, beside or in the output folder.
fn has_leftovers(place: &Place) -> bool {
    let is_leftover = |name: &str| name.contains("litfass-staging");
    read_tree(&place.project).1.iter().any(|name| is_leftover(name))
}

#[test]
fn a_build_is_written_once_and_then_left_alone() {
    let place = place();
    let first = site(&[("index.html", "choose"), ("de/index.html", "Hallo"), ("es/index.html", "Hola")]);
    let summary = build(&place, &first).unwrap();
    assert_eq!(summary, Summary { written: 3, unchanged: 0, removed: 0, files: 3, bytes: 15 });
    assert_eq!(files(&place.output), first);
    assert!(up_to_date(&place.output, &place.state, &inputs(&first)));
    assert!(!up_to_date(&place.output, &place.state, &[0; 32]), "other inputs");

    let second = site(&[("index.html", "choose"), ("de/index.html", "Hallo!"), ("pl/index.html", "Witaj")]);
    let summary = build(&place, &second).unwrap();
    assert_eq!(summary, Summary { written: 2, unchanged: 1, removed: 1, files: 3, bytes: 17 });
    assert_eq!(files(&place.output), second);
    assert!(!read_tree(&place.output).1.contains("es"), "an empty folder of ours goes with its last file");
    assert!(!has_leftovers(&place));

    fs::remove_file(place.output.join("de/index.html")).unwrap();
    assert!(!up_to_date(&place.output, &place.state, &inputs(&second)), "a file is missing");
}

#[test]
fn the_manifest_is_the_same_wherever_and_whenever_the_site_is_built() {
    let (a, b) = (place(), place());
    let new = site(&[("x/a", "1"), ("x/b", "2"), ("y", "3")]);
    build(&a, &new).unwrap();
    build(&b, &site(&[("x", "was a file"), ("z", "0")])).unwrap();
    build(&b, &new).unwrap();
    let manifest = |place: &Place| fs::read_to_string(place.output.join(".litfass-manifest")).unwrap();
    assert_eq!(manifest(&a), manifest(&b));
}

#[test]
fn dropping_a_build_leaves_everything_as_it_was() {
    let place = place();
    drop(put_all(&place, &site(&[("a", "1")])).unwrap());
    assert!(!place.output.exists() && !has_leftovers(&place));
    let first = site(&[("a", "1"), ("b/c", "2")]);
    build(&place, &first).unwrap();
    drop(put_all(&place, &site(&[("a", "other"), ("d", "3")])).unwrap());
    assert_eq!(files(&place.output), first);
    assert!(up_to_date(&place.output, &place.state, &inputs(&first)));
}

#[test]
fn downloads_are_copied_and_must_be_what_was_read() {
    let place = place();
    let source = place.project.join("kit.pdf");
    fs::write(&source, "kit").unwrap();
    let hash = *blake3::hash(b"kit").as_bytes();
    let copy = |hash: &[u8; 32], len| {
        let writer = Writer::open(&place.output, &place.project, &place.state)?;
        writer.copy("files/kit.pdf", &source, hash, len)?;
        writer.commit([0; 32])
    };
    assert_eq!(copy(&hash, 3).unwrap().written, 1);
    assert_eq!(copy(&hash, 3).unwrap().unchanged, 1);
    fs::remove_dir_all(&place.state).unwrap();
    assert_eq!(copy(&hash, 3).unwrap().unchanged, 1, "without notes, files are compared");
    fs::write(&source, "changed").unwrap();
    let other = *blake3::hash(b"chanGed").as_bytes();
    assert!(matches!(copy(&other, 7), Err(WriteError::SourceChanged { .. })));
    assert_eq!(files(&place.output), site(&[("files/kit.pdf", "kit")]), "the copy does not share the source's bytes");
}

#[test]
fn folders_that_are_not_ours_are_refused() {
    let place = place();
    let open = |output: &Path| Writer::open(output, &place.project, &place.state).err();
    let danger = |output: &Path| match open(output) {
        Some(WriteError::Unsafe { why, .. }) => Some(why),
        _ => None,
    };
    assert_eq!(danger(&place.project), Some(Danger::Project));
    assert_eq!(danger(place.project.parent().unwrap()), Some(Danger::AroundProject));
    assert_eq!(danger(Path::new("/")), Some(Danger::Root));
    assert_eq!(danger(&place.project.join("partners")), Some(Danger::Sources("partners".into())));
    let file = place.project.join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(open(&file), Some(WriteError::OutputIsFile { .. })));
    fs::create_dir(&place.output).unwrap();
    fs::write(place.output.join("thesis.odt"), "years of work").unwrap();
    assert!(matches!(open(&place.output), Some(WriteError::NotOurs { .. })));
    fs::write(place.output.join(".litfass-manifest"), "litfass manifest 1\n- 0 ../file\n").unwrap();
    assert!(matches!(open(&place.output), Some(WriteError::BadManifest { line: 2, .. })));
    assert!(file.exists() && place.output.join("thesis.odt").exists());
}

#[test]
fn an_empty_folder_or_a_fresh_git_worktree_can_be_filled() {
    let place = place();
    let new = site(&[("index.html", "x")]);
    fs::create_dir(&place.output).unwrap();
    build(&place, &new).unwrap();
    fs::remove_dir_all(&place.output).unwrap();
    fs::create_dir(&place.output).unwrap();
    fs::write(place.output.join(".git"), "gitdir: elsewhere").unwrap();
    build(&place, &new).unwrap();
    assert_eq!(files(&place.output), site(&[("index.html", "x"), (".git", "gitdir: elsewhere")]));
}

#[test]
fn two_builds_into_one_folder_do_not_mix() {
    let place = place();
    let first = put_all(&place, &site(&[("a", "1")])).unwrap();
    assert!(matches!(put_all(&place, &Site::new()), Err(WriteError::Busy { .. })));
    first.commit([0; 32]).unwrap();
    build(&place, &site(&[("a", "2")])).unwrap();
}

#[test]
fn artifacts_that_clash_are_named_and_nothing_is_written() {
    for pair in [["a", "A"], ["a", "a/b"], ["De/x", "de/y"]] {
        let place = place();
        let new: Site = pair.iter().map(|path| ((*path).to_owned(), Vec::new())).collect();
        for _ in 0..2 {
            assert!(matches!(build(&place, &new), Err(WriteError::Clash { .. })), "{pair:?}");
            assert!(!has_leftovers(&place));
            if !place.output.exists() {
                build(&place, &site(&[("other", "")])).unwrap();
            }
        }
        assert_eq!(files(&place.output), site(&[("other", "")]));
    }
}

#[test]
fn a_change_of_case_only_is_written() {
    let place = place();
    build(&place, &site(&[("De/Index.html", "same"), ("x", "")])).unwrap();
    let new = site(&[("de/index.html", "same"), ("x", "")]);
    build(&place, &new).unwrap();
    assert_eq!(files(&place.output).values().collect::<Vec<_>>(), new.values().collect::<Vec<_>>());
}

#[test]
fn a_failure_midway_is_taken_back() {
    let place = place();
    let first = site(&[("a", "1"), ("b/c", "2"), ("b/d", "3"), ("gone", "4"), ("file", "5"), ("folder/x", "6")]);
    build(&place, &first).unwrap();
    let second = site(&[("a", "one"), ("b/c", "two"), ("b/d", "three"), ("file/y", "five"), ("folder", "six")]);
    for victim in 0..second.len() {
        let writer = put_all(&place, &second).unwrap();
        // One of the files that wait to be moved vanishes, so that moving it must fail.
        let waiting: Vec<String> = files(&place.output)
            .into_keys()
            .filter(|name| name.contains("litfass-staging") && name.contains("/new/"))
            .collect();
        assert_eq!(waiting.len(), second.len());
        fs::remove_file(place.output.join(&waiting[victim])).unwrap();
        let error = writer.commit([0; 32]).unwrap_err();
        assert!(matches!(error, WriteError::Io { .. }), "{error}");
        assert_eq!(files(&place.output), first);
        assert!(up_to_date(&place.output, &place.state, &inputs(&first)));
    }
    build(&place, &second).unwrap();
    assert_eq!(files(&place.output), second);
}

#[cfg(unix)]
#[test]
fn links_in_the_output_lead_no_write_and_no_removal_astray() {
    let place = place();
    let outside = place.project.join("letters");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("index.html"), "dear").unwrap();
    build(&place, &site(&[("de/index.html", "1"), ("x", "")])).unwrap();
    fs::remove_dir_all(place.output.join("de")).unwrap();
    std::os::unix::fs::symlink(&outside, place.output.join("de")).unwrap();
    let error = build(&place, &site(&[("de/index.html", "2"), ("x", "")])).unwrap_err();
    assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    build(&place, &site(&[("x", "")])).unwrap();
    assert_eq!(fs::read_to_string(outside.join("index.html")).unwrap(), "dear");
}

// ---- any sequence of builds and edits ----

#[derive(Clone, Debug)]
enum Event {
    Build(Site),
    /// A build that was given up.
    Abandon(Site),
    /// A file written by hand, whatever stood in its way.
    Edit(String, Vec<u8>),
    /// A file or folder removed by hand.
    Delete(String),
    /// The notes are deleted.
    Forget,
}

fn path() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec!["a", "b", "c.html", "ü d"]);
    prop::collection::vec(part, 1..4).prop_map(|parts| parts.join("/"))
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::sample::select(vec!["", "1", "2", "longer"]).prop_map(|text| text.as_bytes().to_vec())
}

/// Files of which none stands where another needs a folder.
fn any_site() -> impl Strategy<Value = Site> {
    prop::collection::btree_map(path(), bytes(), 0..12).prop_map(|mut site| {
        let paths: Vec<String> = site.keys().cloned().collect();
        site.retain(|path, _| !paths.iter().any(|other| is_in(other, path)));
        site
    })
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => any_site().prop_map(Event::Build),
        1 => any_site().prop_map(Event::Abandon),
        2 => (path(), bytes()).prop_map(|(path, bytes)| Event::Edit(path, bytes)),
        1 => path().prop_map(Event::Delete),
        1 => Just(Event::Forget),
    ]
}

fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

fn edit(output: &Path, path: &str, bytes: &[u8]) {
    let target = output.join(path);
    let _ = fs::remove_dir_all(&target);
    for around in target.ancestors().skip(1).take_while(|around| *around != output) {
        let _ = fs::remove_file(around);
    }
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    fs::write(target, bytes).unwrap();
}

/// Whether a build must be refused: files that are not `ours` are in its way.
fn is_blocked(new: &Site, disk: &Site, ours: &BTreeSet<String>) -> bool {
    let foreign: Site =
        disk.iter().filter(|(path, _)| !ours.contains(*path)).map(|(p, b)| (p.clone(), b.clone())).collect();
    new.iter().any(|(path, bytes)| {
        foreign
            .iter()
            .any(|(other, standing)| is_in(other, path) || is_in(path, other) || (other == path && standing != bytes))
    })
}

fn check_build(place: &Place, new: &Site, ours: &mut Option<BTreeSet<String>>) {
    let before = files(&place.output);
    let known = ours.clone().unwrap_or_default();
    let result = build(place, new);
    assert!(!has_leftovers(place));
    if ours.is_none() && !before.is_empty() {
        assert!(matches!(result, Err(WriteError::NotOurs { .. })));
        return;
    }
    if is_blocked(new, &before, &known) {
        assert!(matches!(result, Err(WriteError::Foreign { .. } | WriteError::InTheWay { .. })), "{result:?}");
        assert_eq!(files(&place.output), before, "a refused build touches nothing");
        return;
    }
    let summary = result.unwrap();
    assert_eq!(summary.files, new.len());
    let mut expected: Site = before.into_iter().filter(|(path, _)| !known.contains(path)).collect();
    expected.extend(new.clone());
    assert_eq!(files(&place.output), expected, "a clean build plus the foreign files");
    assert!(up_to_date(&place.output, &place.state, &inputs(new)));
    let again = build(place, new).unwrap();
    assert_eq!((again.written, again.removed, again.unchanged), (0, 0, new.len()));
    assert!(up_to_date(&place.output, &place.state, &inputs(new)));
    *ours = Some(new.keys().cloned().collect());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_sequence_ends_in_a_clean_build_plus_foreign_files(events in prop::collection::vec(event(), 1..10)) {
        let place = place();
        let mut ours = None;
        let mut by_hand = false;
        for event in events {
            by_hand |= matches!(event, Event::Edit(..) | Event::Delete(_));
            match event {
                Event::Build(new) => {
                    check_build(&place, &new, &mut ours);
                    if !by_hand {
                        let folders: BTreeSet<String> = new
                            .keys()
                            .flat_map(|path| path.match_indices('/').map(|(at, _)| path[..at].to_owned()))
                            .collect();
                        prop_assert_eq!(read_tree(&place.output).1, folders, "no folder too many");
                    }
                }
                Event::Abandon(new) => {
                    let before = read_tree(&place.output);
                    drop(put_all(&place, &new));
                    prop_assert_eq!(read_tree(&place.output), before);
                }
                Event::Edit(path, bytes) => edit(&place.output, &path, &bytes),
                Event::Delete(path) => {
                    let target = place.output.join(path);
                    let _ = fs::remove_file(&target);
                    let _ = fs::remove_dir_all(&target);
                }
                Event::Forget => {
                    let _ = fs::remove_dir_all(&place.state);
                }
            }
        }
    }
}

// ---- kills ----

const VICTIM: &str = "LITFASS_TEST_VICTIM";

/// Sites that share some files, differ in some, and exchange files and folders.
fn numbered_site(n: usize) -> Site {
    let mut site = Site::new();
    for i in 0..240 {
        if (i + n) % 5 == 0 {
            continue;
        }
        let path = if (i + n) % 3 == 0 { format!("s/{i}") } else { format!("s/{i}/index.html") };
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
            .args(["victim", "--exact", "--test-threads=1"])
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
