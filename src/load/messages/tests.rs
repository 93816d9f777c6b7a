//! What an author sees who writes messages.

use super::*;
use crate::i18n::messages::walk;
use crate::source::{SourceFile, line_column};

fn sources(files: &[(&str, &str)]) -> Sources {
    let file =
        |(path, text): &(&str, &str)| SourceFile { path: (*path).into(), content: Content::Text((*text).into()) };
    Sources::new(files.iter().map(file).collect(), Vec::new())
}

/// Each finding with its line and column, and the ids of what could be read.
fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let (files, found) = load_with(&sources(&[("locales/de/terms.ftl", text)]), Arc::default());
    let show = |d: &Diagnostic| {
        let (line, column) = line_column(text, d.span.start as usize);
        assert!(text.get(d.span.range()).is_some(), "{:?} in {text:?}", d.span);
        format!("{line}:{column} {}", d.message)
    };
    let resources = files.project.values().flatten();
    let ids = resources.flat_map(|file| walk::messages(&file.resource)).map(|m| m.id.name.to_owned()).collect();
    (found.iter().map(show).collect(), ids)
}

fn complaint(text: &str) -> String {
    read(text).0.join("; ")
}

#[test]
fn what_is_wrong_is_told_at_its_line_and_the_rest_is_kept() {
    let (found, ids) = read("phase-a = A\ntopic-b B\nphase-c = C\n");
    assert_eq!(found, ["2:9 after `topic-b` a `=` is missing"]);
    assert_eq!(ids, ["phase-a", "phase-c"]);
}

#[test]
fn common_mistakes_have_plain_words() {
    assert_eq!(complaint("a = { $x\nb = B\n"), "1:8 a `{` is not closed");
    assert_eq!(complaint("a = x }\n"), "1:7 a `}` closes nothing");
    assert_eq!(complaint("a = x\n\ty\n"), "2:1 the line begins with a tab");
    assert_eq!(complaint("a = x\nund so weiter\n"), "2:5 after `und` a `=` is missing");
    assert_eq!(complaint("größe = x\n"), "1:3 `größe` cannot be the name of a message");
    assert_eq!(complaint("1a = x\n"), "1:1 the line does not begin with the name of a message");
    assert_eq!(complaint("a =\nb = x\n"), "1:1 the message `a` has no text");
    assert_eq!(complaint("a = { $n -> [one] x *[other] y }\n"), "1:13 after `->` the line goes on");
    assert_eq!(complaint("a = { $n ->\n [one] x\n [other] y\n}\n"), "3:10 no form is marked with `*`");
    assert_eq!(complaint("a = { \"x }\n"), "1:10 quotation marks are not closed");
    assert_eq!(complaint("a = { datum($x) }\n"), "1:16 only functions in capitals can be called");
}

#[test]
fn lines_that_end_as_on_windows_are_read() {
    let (found, ids) = read("a = { $n ->\r\n    [one] x\r\n   *[other] y\r\n}\r\nb = B\r\n");
    assert_eq!((found.len(), ids.len()), (0, 2), "{found:?}");
}

#[test]
fn what_would_bring_down_the_parser_is_refused() {
    assert!(complaint(&format!("a = {}", "{".repeat(100_000))).contains("nested too deeply"));
    assert!(complaint(&format!("a = {{ {}", "A(\n".repeat(100_000))).contains("nested too deeply"));
    assert_eq!(
        complaint("a = { \"\\u00ä\" }\n"),
        "1:8 a `\\u` is followed by something that is not a code of digits and a–f"
    );
    assert!(complaint("a = { 99999999999999999999999 ->\n *[other] x\n}\n").contains("23 digits"));
    assert!(complaint("a = { NUMBER($n, minimumFractionDigits: 40) }\n").contains("from 0 to 12"));
    assert_eq!(complaint("a = { \"{\" } and \\u00ä, { NUMBER($n, minimumFractionDigits: 2) }\n"), "");
}

#[test]
fn files_that_nobody_reads_are_told() {
    let files =
        [("locales/terms.ftl", ""), ("locales/german/a.ftl", ""), ("locales/de/a.txt", ""), ("locales/de/a/b.ftl", "")];
    let (read, found) = load_with(&sources(&files), Arc::default());
    assert!(read.project.is_empty());
    assert!(found.len() == 4 && found.iter().all(|d| d.rule.code == STRAY_FILE.code), "{found:?}");
}

#[test]
fn a_region_takes_the_messages_of_its_language_but_not_of_another_script() {
    let shown = |text: &str| lineage(&text.parse().unwrap()).iter().map(Tag::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(shown("de-AT"), "de-AT de");
    assert_eq!(shown("zh-Hant-HK"), "zh-Hant-HK zh-Hant");
    assert_eq!(shown("el"), "el");
}
