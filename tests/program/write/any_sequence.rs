//! Any sequence of builds and edits by hand ends in a clean build plus the files that are not ours.

use std::collections::BTreeSet;
use std::fs;

use litfass::write::{WriteError, up_to_date};
use proptest::prelude::*;

use super::place::{Place, Site, build, edit, files, has_leftovers, inputs, place, put_all, read_tree};

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

/// Few paths, so that sites, edits and removals meet.
fn path() -> impl Strategy<Value = String> {
    let parts = |count| prop::collection::vec(prop::sample::select(vec!["a", "b", "ü d"]), count);
    prop_oneof![1 => parts(1), 4 => parts(2), 1 => parts(3)].prop_map(|parts| parts.join("/"))
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
    let (before, folders) = read_tree(&place.output);
    let known = ours.clone().unwrap_or_default();
    let result = build(place, new);
    assert!(!has_leftovers(place));
    if ours.is_none() && !(before.is_empty() && folders.is_empty()) {
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
