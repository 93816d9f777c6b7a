//! What the output folder holds after builds, refusals, edits by hand and kills at any moment.

mod any_sequence;
mod kill;
mod place;

use std::fs;
use std::path::Path;

use litfass::write::{Danger, Summary, WriteError, Writer, up_to_date};

use place::{Place, Site, build, files, has_leftovers, inputs, place, put_all, read_tree, site};

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

#[test]
fn left_overs_are_removed_only_if_they_are_ours() {
    let place = place();
    let first = site(&[("a", "1")]);
    build(&place, &first).unwrap();
    let (ours, foreign) = (place.output.join(".litfass-staging-1"), place.project.join(".public.litfass-staging-1"));
    fs::create_dir_all(&ours).unwrap();
    fs::create_dir_all(&foreign).unwrap();
    fs::write(foreign.join("thesis.odt"), "years of work").unwrap();
    assert!(!up_to_date(&place.output, &place.state, &inputs(&first)), "a left-over must not be published");
    build(&place, &first).unwrap();
    assert!(!ours.exists() && foreign.join("thesis.odt").exists());
    assert!(up_to_date(&place.output, &place.state, &inputs(&first)));
}

#[test]
fn a_file_that_appears_during_the_build_is_not_overwritten() {
    let place = place();
    let first = site(&[("a", "1")]);
    build(&place, &first).unwrap();
    let writer = put_all(&place, &site(&[("a", "2"), ("b", "3")])).unwrap();
    fs::write(place.output.join("b"), "by hand").unwrap();
    assert!(matches!(writer.commit([0; 32]), Err(WriteError::Foreign { .. })));
    assert_eq!(files(&place.output), site(&[("a", "1"), ("b", "by hand")]));
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
