//! What keeps a text from being TOML: one finding for each slip, in plain words, and a text that can be read without it.
//!
//! The parser goes on after a slip and complains about what follows from it. So the line with the first slip is
//! blanked and the text read again, until nothing is left to complain about.

use std::ops::Range;

use toml::de::DeTable;

use crate::diagnostic::rules::facts as rules;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{FileId, Span};

/// So many slips of one file are told; then the rest of the file is left alone.
const MOST: usize = 8;
/// How many lines above a slip the beginning of its list is looked for.
const FAR: usize = 200;

/// A slip: where it is, what it is, and which bytes to blank so that the rest can be read.
struct Slip {
    rule: &'static Rule,
    place: Range<usize>,
    message: String,
    help: String,
    blank: Range<usize>,
}

/// Reports the slips and returns the text without them; what is left stands where it stood.
pub(super) fn mend(text: &str, file: FileId, offset: usize, diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut mended = text.to_owned();
    for _ in 0..MOST {
        let Some(slip) = first(&mended) else { return mended };
        let span = Span::new(file, slip.place.start + offset..slip.place.end + offset);
        diagnostics.push(Diagnostic::new(slip.rule, span, slip.message).help(slip.help));
        blank(&mut mended, slip.blank);
    }
    if let Some(slip) = first(&mended) {
        let end = mended.len();
        blank(&mut mended, slip.blank.start..end);
    }
    mended
}

/// Spaces for everything but line ends, so that lines and columns stay.
fn blank(text: &mut String, range: Range<usize>) {
    let spaces: String = text[range.clone()]
        .chars()
        .flat_map(|c| std::iter::repeat_n(if c == '\n' { c } else { ' ' }, c.len_utf8()))
        .collect();
    text.replace_range(range, &spaces);
}

/// The complaints of the parser, the first in the text first.
fn complaints(text: &str) -> Vec<(Range<usize>, String)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let words = |message: &str| message.lines().next().unwrap_or_default().to_owned();
    let mut all: Vec<_> = errors.iter().map(|e| (e.span().unwrap_or(0..0), words(e.message()))).collect();
    all.sort_by_key(|(range, _)| range.start);
    all
}

fn first(text: &str) -> Option<Slip> {
    let all = complaints(text);
    let (range, words) = all.first()?;
    let mut at = range.start.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let line = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    if let Some(begin) = begins_above(text, line) {
        let unclosed = all.iter().any(|(_, words)| words.starts_with("unclosed")) || words.contains("multi-line");
        let opening = text[begin..line].find(['[', '{', '"', '\'']).map_or(begin, |i| begin + i);
        let blank = begin..text.len();
        if unclosed {
            let (message, help) = unclosed_words(&text[opening..]);
            return Some(Slip { rule: &rules::TOML_SYNTAX, place: opening..opening + 1, message, help, blank });
        }
        let (rule, place, message, help) = words_of(text, at, line..end, range, words);
        return Some(Slip { rule, place, message, help, blank });
    }
    let (rule, place, message, help) = words_of(text, at, line..end, range, words);
    Some(Slip { rule, place, message, help, blank: line..end })
}

/// Where the list, table or text began that is not finished when a line begins.
fn begins_above(text: &str, line: usize) -> Option<usize> {
    let finished = |text: &str| complaints(text).is_empty();
    if finished(&text[..line]) {
        return None;
    }
    let mut begin = line;
    for _ in 0..FAR {
        begin = text[..begin.checked_sub(1)?].rfind('\n').map_or(0, |i| i + 1);
        if finished(&text[..begin]) {
            return Some(begin);
        }
    }
    Some(begin)
}

fn unclosed_words(text: &str) -> (String, String) {
    let (message, help) = match text.as_bytes().first() {
        Some(b'[') => ("the list that begins here has no end", "close it with `]`, and put a comma between two values"),
        Some(b'{') => {
            ("the braces that begin here have no end", "close them with `}`, and put a comma between two facts")
        }
        _ => ("the text that begins here has no end", "close it with the same quotation marks with which it begins"),
    };
    (message.into(), help.into())
}

type Words = (&'static Rule, Range<usize>, String, String);

fn words_of(text: &str, at: usize, line: Range<usize>, range: &Range<usize>, words: &str) -> Words {
    const CURLY: [char; 6] = ['“', '”', '„', '‟', '«', '»'];
    let syntax = |message: &str, help: String| {
        (&rules::TOML_SYNTAX as &'static Rule, at..at.max(range.end.min(line.end)), message.to_owned(), help)
    };
    let written = &text[line.clone()];
    let (key, value) = written.split_once('=').map_or((written.trim(), ""), |(key, value)| (key.trim(), value.trim()));
    let bare = value.split(['#', ',', ']', '}']).next().unwrap_or_default().trim();
    let is_unquoted = words.starts_with("string values must be quoted") || words.starts_with("invalid");
    if is_unquoted && let Some(i) = written.find(CURLY) {
        let place = line.start + i;
        let help = "write straight ones: `\"`; office programs make them curly, a plain text editor does not";
        return (&rules::TOML_SYNTAX, place..place + 3, "these quotation marks are not straight".into(), help.into());
    }
    if let Some(date) = date_in_other_order(bare) {
        let place = line.start + written.find(bare).unwrap_or_default();
        let message = format!("`{bare}` is not how dates are written here");
        return (
            &rules::BAD_DATE,
            place..place + bare.len(),
            message,
            format!("write year, month, day: {key} = {date}"),
        );
    }
    if ["invalid date", "invalid time", "invalid datetime"].iter().any(|begin| words.starts_with(begin)) {
        let reason = words
            .split_once("expected ")
            .map_or("write year, month, day: 2024-03-11".into(), |(_, what)| format!("write a {what}"));
        return (&rules::BAD_DATE, range.clone(), format!("there is no day `{bare}` in the calendar"), reason);
    }
    if value.is_empty() && written.contains('=') && !words.starts_with("duplicate") {
        return syntax("after the `=` nothing stands", "write the value, or take the whole line out".into());
    }
    let quoted = || format!("{key} = \"{}\"", bare.trim_matches(['"', '\'']));
    if words.starts_with("string values must be quoted") {
        return syntax("text must stand in quotation marks", format!("write {}", quoted()));
    }
    if words.starts_with("duplicate key") {
        let name = text.get(range.clone()).unwrap_or(key);
        return syntax(&format!("`{name}` stands twice"), "remove one of the two".into());
    }
    if words.contains("escape") || words.contains("unicode value") {
        let help = "write it twice (`\\\\`), or put the text between single quotation marks: 'C:\\plan'";
        return syntax("a backslash within quotation marks begins a special sign", help.into());
    }
    if words.starts_with("invalid basic string") || words.starts_with("invalid literal string") {
        let help = "put a `\"` at the end of the text; within a text, `\"` is written `\\\"`";
        return syntax("the quotation marks are not closed", help.into());
    }
    if words.starts_with("unclosed array") || words.starts_with("unclosed inline") {
        let opening = written.rfind(['[', '{']).unwrap_or_default();
        let (message, help) = unclosed_words(&written[opening..]);
        return (&rules::TOML_SYNTAX, line.start + opening..line.start + opening + 1, message, help);
    }
    let known: [(&str, &str, &str); 7] = [
        (
            "key with no value",
            "here stands a name without a value",
            "facts are written `name = value`; remarks begin with `#`",
        ),
        ("missing assignment", "a `=` is missing", "facts are written `name = value`"),
        ("missing comma", "a comma is missing", "put a comma between two values: [\"a\", \"b\"]"),
        ("unclosed table", "the table's name is not closed", "write it in brackets on a line of its own: [site]"),
        ("unexpected leading zero", "a number cannot begin with 0", "put it in quotation marks if it is a code"),
        (
            "unexpected key or value",
            "something stands behind the value that does not belong there",
            "one `name = value` a line; remarks begin with `#`",
        ),
        (
            "unexpected content",
            "something stands here that does not belong",
            "one `name = value` a line; remarks begin with `#`",
        ),
    ];
    match known.iter().find(|(begin, _, _)| words.starts_with(begin)) {
        Some((_, message, help)) => syntax(message, (*help).into()),
        None => {
            let help = "one `name = value` a line, text in straight quotation marks, lists in brackets";
            syntax(&format!("this is not TOML: {words}"), help.into())
        }
    }
}

/// `11.03.2024` and `11/03/2024` in place of a date: how it is written.
pub(super) fn date_in_other_order(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(['.', '/', '-']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let number = |part: &str, most: usize| (1..=most).contains(&part.len()).then(|| part.parse::<u16>().ok()).flatten();
    let (day, month, year) = (number(day, 2)?, number(month, 2)?, number(year, 4).filter(|year| *year > 999)?);
    // Only with points the day is sure to come first.
    let sure = value.contains('.') && (1..=12).contains(&month) && (1..=31).contains(&day);
    Some(if sure { format!("{year}-{month:02}-{day:02}") } else { "2024-03-11".into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        mend(text, FileId(0), 0, &mut found);
        found.into_iter().map(|d| (d.span.start as usize, d.message)).collect()
    }

    #[test]
    fn a_slip_is_told_once_and_the_rest_is_read() {
        let mut found = Vec::new();
        let mended = mend("a = x\nb = 1\nc = y z\n", FileId(0), 0, &mut found);
        assert_eq!(mended, "     \nb = 1\n       \n");
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn a_list_without_end_is_told_where_it_begins() {
        assert_eq!(said("a = [\"x\", \"y\"\nb = 1\nc = 2\n"), [(4, "the list that begins here has no end".to_owned())]);
        assert_eq!(said("a = [\n  \"x\"\n  \"y\",\n]\nb = 1\n")[0].1, "a comma is missing");
    }

    #[test]
    fn whatever_is_written_comes_to_an_end() {
        for text in [
            "",
            "=",
            "[",
            "a = \"\"\"\nx\ny\n",
            "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n",
            "ä = “\u{301}”\n",
            "a = '\r\n",
            "[a]\n[a]\n",
        ] {
            let mended = mend(text, FileId(0), 3, &mut Vec::new());
            assert_eq!(mended.len(), text.len(), "{text:?}");
            assert!(complaints(&mended).is_empty(), "{text:?} → {mended:?}");
        }
    }
}
