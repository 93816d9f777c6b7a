//! A project full of script, in every place where a person can write something: what the checks let pass is built, and
//! nothing in the site may run, load something from elsewhere, or take the place of the site's own.
//!
//! The payloads stand in `*.txt` beside this file, one a line. `LITFASS_HOSTILE_SITE=folder` keeps the built site in a
//! folder, for `tests/outside/hostile.cjs` to open it in a browser.

mod formats;
mod judge;
mod project;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::shared::{Files, folder, litfass, tree, write};
use project::Piece;
use rayon::prelude::*;

/// Rounds in which what is refused is taken out. Some mistakes are only looked for when others are gone.
const ROUNDS: usize = 12;
/// What the command line says in each run.
const TODAY: [&str; 4] = ["--today", "2024-06-01", "--cache", "cache"];

#[test]
fn what_is_built_is_harmless() {
    let work = folder();
    let work = work.path();
    let base = project::base();
    base.iter().for_each(|(name, bytes)| write(&work.join("project"), name, bytes));
    let pieces = project::pieces();
    for (name, bytes) in pieces.iter().flat_map(|piece| &piece.files) {
        write(&work.join("project"), name, bytes);
    }
    let refused = refused(work, &pieces);
    let silent: Vec<&str> =
        pieces.iter().filter(|p| p.must_be_refused && !refused.contains(&p.folder)).map(|p| &*p.folder).collect();
    assert!(silent.is_empty(), "should be refused, and are not: {silent:#?}");

    let site = std::env::var_os("LITFASS_HOSTILE_SITE").map_or_else(|| work.join("site"), PathBuf::from);
    let output = site.to_str().expect("UTF-8");
    let built = litfass(work, &[&["build", "project", "--output", output][..], &TODAY].concat());
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let files = tree(&site);
    let expected = pieces.len() - refused.len();
    println!("{} pieces, {} of them refused, {} files judged", pieces.len(), refused.len(), files.len());
    assert!(files.len() > expected, "the site has a page for each piece");
    let findings = judge_all(&files);
    let shown = findings.iter().take(60).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(findings.is_empty(), "{} findings\n{shown}", findings.len());
}

fn judge_all(files: &Files) -> Vec<String> {
    let judged = files.par_iter().flat_map(|(path, bytes)| {
        judge::file(path, bytes).into_iter().map(|why| format!("{path}: {why}")).collect::<Vec<_>>()
    });
    judged.collect()
}

/// Takes out of the project what the checks refuse, until they refuse nothing. Gives the folders taken out.
fn refused(work: &Path, pieces: &[Piece]) -> BTreeSet<String> {
    let mut refused = BTreeSet::new();
    for _ in 0..ROUNDS {
        let done = litfass(work, &[&["check", "project", "--format", "json"][..], &TODAY].concat());
        let said: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap_or_else(|why| {
            panic!("no findings ({why}), {}: {}", done.status, String::from_utf8_lossy(&done.stderr))
        });
        let errors = said["diagnostics"].as_array().expect("a list").iter().filter(|f| f["severity"] == "error");
        let mut is_clean = true;
        for error in errors {
            is_clean = false;
            let path = error["path"].as_str().expect("a path");
            let Some(piece) = pieces.iter().find(|piece| path.starts_with(&piece.folder)) else {
                panic!("a finding in no piece: {error:#}");
            };
            if refused.insert(piece.folder.clone()) {
                let place = work.join("project").join(&piece.folder);
                let removed = if place.is_dir() { std::fs::remove_dir_all(place) } else { std::fs::remove_file(place) };
                removed.expect("it can be removed");
            }
        }
        if is_clean {
            return refused;
        }
    }
    panic!("after {ROUNDS} rounds there still are mistakes");
}

/// The judge is strict: each of these is something that it must see.
#[test]
fn the_judge_sees_what_is_wrong() {
    let page = |head: &str, words: &str| {
        let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
        let first =
            format!("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let rest = format!("<title>x</title>{head}</head><body><main><article>{words}</article></main></body></html>");
        judge::page("en/x/index.html", &format!("<!doctype html><html lang=\"en\"><head>{first}{rest}"))
    };
    assert_eq!(
        page("", "<p id=\"a\"><a href=\"../y/\">x</a> <a href=\"mailto:a@b.example\">y</a></p>"),
        Vec::<String>::new()
    );
    for words in include_str!("seen.txt").lines().filter(|line| !line.starts_with("# ")) {
        assert!(!page("", words).is_empty(), "{words}");
    }
    let data = |json: &str| page(&format!("<script type=\"application/ld+json\">{json}</script>"), "");
    assert!(data("{}").is_empty() && !data("{").is_empty() && !data("\"<!--\"").is_empty());
    for head in [
        "<base href=\"/\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<link rel=\"icon\" href=\"//a.example\">",
        "<style></style>",
    ] {
        assert!(!page(head, "").is_empty(), "{head}");
    }
    assert!(
        !judge::page("", "<!doctype html><html><head><title>x</title></head><body><main></main></body></html>")
            .is_empty()
    );
    assert!(
        !judge::page(
            "old/x/index.html",
            "<!doctype html><title>x</title><meta http-equiv=refresh content='0; url=//a.example'>"
        )
        .is_empty()
    );

    let svg = |inner: &str| formats::drawing(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>"));
    assert!(svg("<path d=\"M0 0\"/><use href=\"#a\"/><style>a{fill:url(#b)}</style>").is_empty());
    for inner in [
        "<script/>",
        "<g onload=\"x\"/>",
        "<a href=\"javascript:x\"/>",
        "<use href=\"x.svg\"/>",
        "<set attributeName=\"href\"/>",
        "<style>@import 'x'</style>",
        "<style>a{fill:url(x)}</style>",
        "<g style=\"fill:url('x')\"/>",
        "<image href=\"data:image/svg+xml,x\"/>",
        "<x xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<g>",
        "<?xml-stylesheet?>",
        "<foreignObject/>",
        "<animate values=\"javascript:x\"/>",
    ] {
        assert!(!svg(inner).is_empty(), "{inner}");
    }

    let entry = |inner: &str| {
        formats::feed(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>{inner}</entry></feed>"))
    };
    assert!(entry("<title>x</title><content type=\"html\">&lt;p&gt;x&lt;/p&gt;</content>").is_empty());
    for inner in [
        "<content type=\"html\">&lt;img src=x onerror=y&gt;</content>",
        "<content type=\"xhtml\"/>",
        "<link href=\"javascript:x\"/>",
        "<id>https://a.example</id>",
        "<script/>",
        "<!-- -->",
        "<title>",
        "<title>\u{8}</title>",
    ] {
        assert!(!entry(inner).is_empty(), "{inner}");
    }

    assert!(formats::table(b"a,b\r\n'=1,x=1\r\n").is_empty());
    for row in ["a\r\n=1\r\n", "a\r\n\" =1\"\r\n", "a\r\n\"\t=1\"\r\n", "a,b\r\nc\r\n", "a\r\n\u{ff1d}1\r\n"] {
        assert!(!formats::table(row.as_bytes()).is_empty(), "{row:?}");
    }
    assert!(formats::calendar("BEGIN:VEVENT\r\nSUMMARY:x\r\n y\r\nEND:VEVENT\r\n").is_empty());
    for lines in
        ["ATTACH:x\r\n", "SUMMARY:x\rATTACH:y\r\n", "SUMMARY:x\nATTACH:y\r\n", "BEGIN:VALARM\r\n", "BEGIN:VEVENT\r\n"]
    {
        assert!(!formats::calendar(lines).is_empty(), "{lines:?}");
    }
    assert!(judge::file("x/cards.json", br#"{"cards":"<li>x</li>"}"#).is_empty());
    assert!(!judge::file("x/cards.json", br#"{"cards":"<img src=x onerror=y>"}"#).is_empty());
    for path in ["files/x/page.html", "files/x/page.js", "x.exe", "files/x/page.svg", "data/x.json"] {
        assert!(!judge::file(path, b"<script>x</script>").is_empty(), "{path}");
    }
}
