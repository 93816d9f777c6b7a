//! However a project is changed, building over the earlier site gives what building into an empty folder gives.
//!
//! A few cases run each time, more of them with `LITFASS_LONG=1`. Others: `PROPTEST_CASES=200 cargo test incremental`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use crate::shared::edits::{Edit, Project, SLOTS, bring_to, config, edits};
use crate::shared::{Files, difference, folder, litfass, stamped, tree, write};
use proptest::prelude::*;

/// A person's files in the output folder; some in folders that Litfass may want to remove.
const OWN: [&str; 4] = ["own.txt", "en/news/own.txt", "de/own folder/own.txt", "en/news/item-5-0/own.txt"];

fn build(work: &Path, output: &str, cache: &str) -> Output {
    litfass(work, &["build", "project", "--output", output, "--cache", cache, "--today", "2024-06-01"])
}

/// What a person did in the output folder.
fn in_output(edit: &Edit, work: &Path, own: &mut BTreeMap<&'static str, Vec<u8>>) {
    let site = work.join("site");
    match *edit {
        Edit::OwnFile(n) => {
            let text = format!("edition {}", own.len()).into_bytes();
            write(&site, OWN[n], &text);
            own.insert(OWN[n], text);
        }
        Edit::Spoil(n, removed) => {
            let files: Vec<String> = tree(&site).into_keys().filter(|name| is_of_site(name)).collect();
            let Some(name) = files.get(n % files.len().max(1)) else { return };
            if removed {
                fs::remove_file(site.join(name)).expect("it can be removed");
            } else {
                write(&site, name, b"spoiled");
            }
        }
        Edit::Forget => fs::remove_dir_all(work.join("cache")).unwrap_or_default(),
        _ => {}
    }
}

fn is_of_site(name: &str) -> bool {
    !OWN.contains(&name) && !name.starts_with(".litfass")
}

fn site(folder: &Path) -> Files {
    let mut files = tree(folder);
    files.retain(|name, _| is_of_site(name));
    files
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn check(edits: &[Edit]) -> Result<(), TestCaseError> {
    let work = folder();
    let work = work.path();
    let mut project = Project::new();
    let mut own = BTreeMap::new();
    bring_to(&work.join("project"), &project.files());
    let first = build(work, "site", "cache");
    prop_assert!(first.status.success(), "{}", said(&first));
    for edit in edits {
        project.apply(edit);
        in_output(edit, work, &mut own);
        bring_to(&work.join("project"), &project.files());
        let before = stamped(&work.join("site"));
        let built = build(work, "site", "cache");
        let after = stamped(&work.join("site"));
        prop_assert_eq!(built.status.success(), !project.has_mistake, "after {:?}: {}", edit, said(&built));
        if project.has_mistake {
            prop_assert!(before == after, "after {:?}: with a mistake nothing is written", edit);
            continue;
        }

        let _ = fs::remove_dir_all(work.join("clean"));
        let _ = fs::remove_dir_all(work.join("clean-cache"));
        let clean = build(work, "clean", "clean-cache");
        prop_assert!(clean.status.success(), "{}", said(&clean));
        let differing = difference(&site(&work.join("site")), &site(&work.join("clean")));
        prop_assert!(differing.is_empty(), "after {:?}, earlier site (left) and clean one: {:?}", edit, differing);
        for (name, bytes) in &own {
            prop_assert_eq!(after.get(*name).map(|file| &file.0), Some(bytes), "after {:?}: {}", edit, name);
        }

        let again = build(work, "site", "cache");
        prop_assert!(again.status.success(), "{}", said(&again));
        let touched = after != stamped(&work.join("site"));
        prop_assert!(!touched, "after {:?}: a second build writes something", edit);
        // Without warnings the short cut must be taken, or it would not be tried here.
        let cut_short = said(&again).contains("nothing has changed");
        prop_assert!(cut_short || project.address == 0, "after {:?}: {}", edit, said(&again));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]
    #[test]
    fn building_over_an_earlier_site_is_building_anew(edits in edits()) {
        check(&edits)?;
    }
}

/// Every edit once, so that none is left to chance, and taken back where it can be.
#[test]
fn every_edit_alone_and_taken_back() {
    let mut all = Vec::new();
    for slot in 0..SLOTS.len() {
        all.extend([Edit::Add(slot), Edit::Photos(slot)]);
    }
    for slot in 0..SLOTS.len() {
        all.extend([Edit::Translate(slot, 0), Edit::Rename(slot), Edit::Slug(slot), Edit::Facts(slot)]);
    }
    all.extend([Edit::Language(1), Edit::Language(2), Edit::Translate(2, 2), Edit::Words(5, 0), Edit::Repaint(5)]);
    all.extend([Edit::Theme, Edit::Messages, Edit::Drawing(1), Edit::Drawing(2), Edit::Drawing(0)]);
    all.extend([Edit::Download(1, true), Edit::Download(1, false), Edit::Acronym, Edit::PageSize, Edit::Address]);
    all.extend([Edit::OwnFile(0), Edit::OwnFile(1), Edit::OwnFile(2), Edit::Spoil(3, true), Edit::Spoil(9, false)]);
    all.extend([
        Edit::Mistake,
        Edit::Words(5, 0),
        Edit::Mistake,
        Edit::Forget,
        Edit::Theme,
        Edit::Theme,
        Edit::Messages,
    ]);
    all.extend((0..SLOTS.len()).map(Edit::Draft));
    all.extend([Edit::Language(0), Edit::Language(1), Edit::Language(2), Edit::Messages]);
    all.extend((0..SLOTS.len()).map(Edit::Draft));
    all.extend((0..SLOTS.len()).map(Edit::Add));
    check(&all).unwrap_or_else(|why| panic!("{why}"));
}
