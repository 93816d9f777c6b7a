//! What keeps a text from being TOML: one finding for each slip, in plain words, and a text that can be read without it.
//!
//! The parser goes on after a slip and complains about what follows from it. So the line with the first slip is
//! blanked and the text read again, until nothing is left to complain about.

use std::ops::Range;

use toml::de::DeTable;

use super::slips::{tell, unclosed};
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
        let is_unclosed = all.iter().any(|(_, words)| words.starts_with("unclosed")) || words.contains("multi-line");
        let opening = text[begin..line].find(['[', '{', '"', '\'']).map_or(begin, |i| begin + i);
        let blank = begin..text.len();
        if is_unclosed {
            let (message, help) = unclosed(&text[opening..]);
            return Some(Slip { rule: &rules::TOML_SYNTAX, place: opening..opening + 1, message, help, blank });
        }
        let (rule, place, message, help) = tell(text, at, line..end, range, words);
        return Some(Slip { rule, place, message, help, blank });
    }
    let (rule, place, message, help) = tell(text, at, line..end, range, words);
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
