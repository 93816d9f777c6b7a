//! The program is killed at many moments while it writes over an earlier site, and nothing is lost or left in halves.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::shared::{Files, difference, folder, is_long, litfass, png, program, sound_project, stamped, tree, write};

/// How often the program is killed over an earlier site; the second figure with `LITFASS_LONG=1`.
const KILLS: [u32; 2] = [8, 40];
/// How often while it makes a new one.
const FIRST_KILLS: [u32; 2] = [3, 12];
/// Enough news that moving them into place takes a while.
const NEWS: usize = 60;
const BUILD: [&str; 6] = ["build", "project", "--output", "site", "--today", "2024-06-01"];
/// A person's files in the output folder, the last one in a folder that only one edition of the site has.
const FOREIGN: [&str; 3] = ["robots-of-mine.txt", "en/my notes/letter.odt", "en/news/only-in-0/keep.txt"];

/// A project whose two editions share few bytes, and not all names.
fn edition(number: usize) -> Files {
    let mut files = sound_project();
    let acronym = ["BRÜCKE", "PONT"][number];
    let facts = String::from_utf8(files["project.toml"].clone()).expect("UTF-8").replace("BRÜCKE", acronym);
    files.insert("project.toml".into(), facts.into_bytes());
    let mut news = |id: String, title: String| {
        files.insert(format!("news/{id}/news.toml"), b"date = 2024-02-01\n".to_vec());
        for language in ["en", "de"] {
            let text = format!("# {title} ({language})\n\nEdition {number}, with [a photo](photo.png).\n");
            files.insert(format!("news/{id}/{language}.md"), text.into_bytes());
        }
        files.insert(format!("news/{id}/photo.png"), png(8, 8, [number as u8 * 200, 80, 80]));
    };
    for n in 0..NEWS {
        news(format!("news-{n}"), format!("News {n}"));
    }
    news(format!("only-in-{number}"), "Once".into());
    files
}

/// Makes the project folder that of another edition.
fn change_to(project: &Path, number: usize) {
    // Notes and made photos of earlier builds stay, as they do for a person.
    for name in tree(project).into_keys().filter(|name| !name.starts_with(".litfass/")) {
        fs::remove_file(project.join(name)).expect("it can be removed");
    }
    edition(number).iter().for_each(|(name, bytes)| write(project, name, bytes));
}

fn build(work: &Path) {
    let done = litfass(work, &BUILD);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// The files of the site, without what Litfass keeps for itself and without a person's.
fn site(work: &Path) -> Files {
    let mut files = tree(&work.join("site"));
    files.retain(|name, _| !name.starts_with(".litfass") && !FOREIGN.contains(&&**name));
    files
}

/// Whether a build has begun to change the site: its list of files then has lines without a sum.
fn is_changing(work: &Path) -> bool {
    fs::read_to_string(work.join("site/.litfass-manifest")).is_ok_and(|list| list.contains("\n- "))
}

/// Starts a build and kills it. Every second time, the delay begins when the site begins to change.
fn kill(work: &Path, after: Duration, once_changing: bool) -> bool {
    let mut child = program(work, &BUILD).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    while once_changing && !is_changing(work) && child.try_wait().expect("it can be asked").is_none() {}
    let began = Instant::now();
    // Sleeping would be too coarse for the moments in which files are moved.
    while began.elapsed() < after {
        std::hint::spin_loop();
    }
    let was_running = child.try_wait().expect("it can be asked").is_none();
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    was_running
}

/// Numbers from a seed (SplitMix64), so that every run of the test kills after the same delays.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit.max(1)
    }
}

#[test]
fn a_killed_build_loses_nothing() {
    let work = folder();
    let (work, project) = (work.path(), &work.path().join("project"));
    let clean = [0, 1].map(|number| {
        let _ = fs::remove_dir_all(work.join("site"));
        change_to(project, number);
        build(work);
        site(work)
    });
    assert!(difference(&clean[0], &clean[1]).len() > NEWS * 2, "the editions differ");

    let foreign: Files = FOREIGN.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect();
    let mut numbers = Numbers(2024);
    let (mut standing, mut hits, mut halves) = (1, 0, 0);
    foreign.iter().for_each(|(name, bytes)| write(&work.join("site"), name, bytes));
    change_to(project, 0);
    let whole = Instant::now();
    build(work);
    let whole = whole.elapsed();
    standing = 1 - standing;

    let kills = KILLS[usize::from(is_long())];
    for n in 0..kills {
        let next = 1 - standing;
        change_to(project, next);
        let of_project = stamped(project);
        let once_changing = n % 2 == 1;
        // Growing delays: over the whole build, or over the small part in which files are moved.
        let longest = if once_changing { whole / 40 } else { whole } * (n + 2) / kills;
        let after = Duration::from_nanos(numbers.below(longest.as_nanos() as u64));
        let was_running = kill(work, after, once_changing);
        hits += u32::from(was_running);
        let told = format!("kill {n} after {after:?}");

        let mut project_now = stamped(project);
        project_now.retain(|name, _| !name.starts_with(".litfass/"));
        let mut project_before = of_project;
        project_before.retain(|name, _| !name.starts_with(".litfass/"));
        assert!(project_now == project_before, "{told}: the project is as it was");
        let found = site(work);
        for (name, bytes) in &found {
            let is_whole = clean.iter().any(|clean| clean.get(name) == Some(bytes));
            assert!(is_whole, "{told}: {name} is neither the old nor the new one");
        }
        for name in clean[0].keys().filter(|name| clean[1].contains_key(*name)) {
            assert!(found.contains_key(name), "{told}: {name} is missing, though both sites have it");
        }
        halves += u32::from(clean.iter().all(|clean| *clean != found));

        // The next build is one of the same project, or of the project as it was before.
        let then = if numbers.below(2) == 0 { next } else { standing };
        change_to(project, then);
        build(work);
        let all = tree(&work.join("site"));
        assert_eq!(difference(&site(work), &clean[then]), Vec::<String>::new(), "{told}: the next build");
        let kept: Files =
            all.iter().filter(|(name, _)| foreign.contains_key(*name)).map(|(n, b)| (n.clone(), b.clone())).collect();
        assert_eq!(difference(&kept, &foreign), Vec::<String>::new(), "{told}: a person's files");
        let left: Vec<&String> = all.keys().filter(|name| name.starts_with(".litfass-staging")).collect();
        assert!(left.is_empty(), "{told}: {left:?} are left over");
        standing = then;
    }
    println!("{hits} of {kills} builds were still running, {halves} left a site between old and new");
    assert!(hits > 0, "no build was killed before its end");
}

#[test]
fn a_killed_first_build_leaves_no_site_or_a_whole_one() {
    let work = folder();
    let (work, project) = (work.path(), &work.path().join("project"));
    change_to(project, 0);
    let whole = Instant::now();
    build(work);
    let whole = whole.elapsed();
    let clean = site(work);
    let mut numbers = Numbers(7);
    let kills = FIRST_KILLS[usize::from(is_long())];
    for n in 0..kills {
        fs::remove_dir_all(work.join("site")).expect("it can be removed");
        let longest = whole * (n + 2) / kills;
        kill(work, Duration::from_nanos(numbers.below(longest.as_nanos() as u64)), false);
        let found = site(work);
        assert!(found.is_empty() || found == clean, "kill {n}: {:?}", difference(&found, &clean));
        build(work);
        assert_eq!(difference(&site(work), &clean), Vec::<String>::new(), "kill {n}: the next build");
        let mut around: Vec<_> =
            fs::read_dir(work).expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
        around.sort();
        assert_eq!(around, ["project", "site"], "kill {n}: what stands beside the site");
    }
}
