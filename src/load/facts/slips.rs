//! What the parser complains about, in the words of somebody who fills in facts: what is wrong, and what to write.

use std::ops::Range;

use super::dates;
use super::numbers::number;
use crate::diagnostic::Rule;
use crate::diagnostic::rules::facts as rules;

/// Rule, place, message, help.
pub(super) type Words = (&'static Rule, Range<usize>, String, String);

/// Quotation marks that office programs write; the second list also holds apostrophes, which stand in the midst of words.
const CURLY: [char; 6] = ['“', '”', '„', '‟', '«', '»'];
const CURLY_SINGLE: [char; 5] = ['‘', '’', '‚', '‹', '›'];

/// The line of a slip and what of it the parser complains about.
pub(super) struct Slip<'a> {
    line: Range<usize>,
    pub(super) written: &'a str,
    /// Where the complaint begins, in the line.
    pub(super) at: usize,
    /// What it is about; empty where something is missing.
    pub(super) token: &'a str,
    /// The name of the fact whose value that is; empty in a list.
    key: &'a str,
    /// What the parser says.
    pub(super) words: &'a str,
}

impl Slip<'_> {
    pub(super) fn place(&self, start: usize, len: usize) -> Range<usize> {
        self.line.start + start..self.line.start + start + len
    }

    fn token_place(&self) -> Range<usize> {
        self.place(self.at, self.token.len())
    }

    /// `key = value`, or the value alone in a list.
    fn fact(&self, value: &str) -> String {
        if self.key.is_empty() { value.to_owned() } else { format!("{} = {value}", self.key) }
    }
}

/// What to say about the first complaint in a line. `at` is its beginning, `range` what the parser marks.
pub(super) fn tell(text: &str, at: usize, line: Range<usize>, range: &Range<usize>, words: &str) -> Words {
    let written = &text[line.clone()];
    let token = text.get(at..range.end.clamp(at, line.end)).unwrap_or_default().trim_end();
    let at = at - line.start;
    let slip = Slip { key: key_before(&written[..at]), written, at, token, words, line };
    curly(&slip)
        .or_else(|| date(&slip))
        .or_else(|| number(&slip))
        .or_else(|| missing_comma(&slip))
        .or_else(|| colon(&slip))
        .or_else(|| unquoted(&slip))
        .unwrap_or_else(|| other(&slip))
}

/// The name before the `=` with which a text ends.
pub(super) fn key_before(text: &str) -> &str {
    let Some(before) = text.trim_end().strip_suffix('=') else { return "" };
    before.rsplit([',', '{']).next().unwrap_or_default().trim()
}

pub(super) fn syntax(place: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Option<Words> {
    Some((&rules::TOML_SYNTAX, place, message.into(), help.into()))
}

fn is_about_a_value(words: &str) -> bool {
    words.starts_with("string values must be quoted") || words.starts_with("invalid")
}

fn curly(slip: &Slip) -> Option<Words> {
    if !is_about_a_value(slip.words) {
        return None;
    }
    let at = match slip.written.find(CURLY) {
        Some(at) => at,
        None => slip.token.starts_with(CURLY_SINGLE).then_some(slip.at)?,
    };
    let len = slip.written[at..].chars().next().map_or(0, char::len_utf8);
    let help = "write straight ones: `\"`; office programs make them curly, a plain text editor does not";
    syntax(slip.place(at, len), "these quotation marks are not straight", help)
}

fn date(slip: &Slip) -> Option<Words> {
    // The parser may mark less than the whole date.
    let (key, value) = slip.written.split_once('=').map_or(("", ""), |(key, value)| (key.trim(), value));
    let bare = value.split(['#', ',', ']', '}']).next().unwrap_or_default().trim();
    for (key, value) in [(slip.key, slip.token), (key, bare)] {
        if let Some(days) = dates::meant(value) {
            let start = slip.written.find(value).unwrap_or_default();
            let message = format!("`{value}` is not how dates are written here");
            return Some((&rules::BAD_DATE, slip.place(start, value.len()), message, dates::written(key, &days, "")));
        }
    }
    if !["invalid date", "invalid time", "invalid datetime"].iter().any(|begin| slip.words.starts_with(begin)) {
        return None;
    }
    if let Some(day) = slip.token.get(..10).filter(|day| day.parse::<crate::i18n::Date>().is_ok()) {
        let message = format!("behind the day something stands that is no time: `{}`", slip.token[10..].trim());
        return Some((
            &rules::BAD_DATE,
            slip.token_place(),
            message,
            format!("write the day alone: {}", slip.fact(day)),
        ));
    }
    let help = match slip.words.split_once("expected ") {
        Some((_, what)) => format!("write {}{what}", if what.starts_with("a ") { "" } else { "a " }),
        None => dates::written(slip.key, &[], ""),
    };
    let message = format!("there is no day `{}` in the calendar", slip.token);
    Some((&rules::BAD_DATE, slip.token_place(), message, help))
}

/// `{ learners = 8 staff = 2 }`, `[1 2]`.
fn missing_comma(slip: &Slip) -> Option<Words> {
    let behind = slip.written[slip.at + slip.token.len()..].trim_start();
    if !slip.words.starts_with("string values must be quoted") {
        return None;
    }
    let numbers = || slip.token.split_whitespace().all(|word| word.parse::<f64>().is_ok());
    if behind.starts_with('=') {
        let (value, key) = slip.token.rsplit_once(char::is_whitespace)?;
        let value = value.trim_end();
        let help = format!("put one behind the first: {}, {key} = …", slip.fact(value));
        return syntax(slip.token_place(), "a comma is missing between two facts", help);
    }
    if slip.key.is_empty() && slip.token.contains(' ') && numbers() {
        let list: Vec<&str> = slip.token.split_whitespace().collect();
        return syntax(slip.token_place(), "a comma is missing", format!("write {}", list.join(", ")));
    }
    None
}

/// `kind: "x"`
fn colon(slip: &Slip) -> Option<Words> {
    if !["invalid unquoted key", "key with no value", "missing assignment"].iter().any(|w| slip.words.starts_with(w)) {
        return None;
    }
    let from = slip.at + slip.written[slip.at..].find(|c: char| !c.is_whitespace())?;
    let value = slip.written[from..].strip_prefix(':')?;
    let key = slip.written[..from].rsplit([',', '{']).next().unwrap_or_default().trim();
    let value = value.split(['#', ',', '}']).next().unwrap_or_default().trim();
    let is_finished = value.starts_with(['"', '\'', '[', '{']) || value.parse::<f64>().is_ok();
    let help = match (value, is_finished || value.parse::<crate::i18n::Date>().is_ok()) {
        ("", _) => format!("write {key} = …"),
        ("true" | "false", _) | (_, true) => format!("write {key} = {value}"),
        _ => format!("write {key} = {}", quoted(value)),
    };
    syntax(slip.place(from, 1), "between name and value stands `=`, not `:`", help)
}

/// `kind = transnational-meeting`; words that begin like `true`, `false`, `inf` or `nan` are told to be bad ones.
fn unquoted(slip: &Slip) -> Option<Words> {
    let is_word = slip.token.chars().any(char::is_alphabetic);
    let is_literal = ["invalid boolean", "invalid float"].iter().any(|begin| slip.words.starts_with(begin));
    if slip.token.is_empty() || !(slip.words.starts_with("string values must be quoted") || is_literal && is_word) {
        return None;
    }
    let small = slip.token.to_lowercase();
    if matches!(&*small, "true" | "false") {
        return syntax(slip.token_place(), "true and false have small letters", format!("write {}", slip.fact(&small)));
    }
    syntax(
        slip.token_place(),
        "text must stand in quotation marks",
        format!("write {}", slip.fact(&quoted(slip.token))),
    )
}

fn quoted(text: &str) -> String {
    let text = text.trim_matches(['"', '\'', '‘', '’', '‚']);
    let mark = if text.contains('"') { '\'' } else { '"' };
    format!("{mark}{text}{mark}")
}

/// What is wrong with something that has no end, and how to end it.
pub(super) fn unclosed(text: &str) -> (String, String) {
    let (message, help) = match text.as_bytes().first() {
        Some(b'[') => ("the list that begins here has no end", "close it with `]`, and put a comma between two values"),
        Some(b'{') => {
            ("the braces that begin here have no end", "close them with `}`, and put a comma between two facts")
        }
        _ => ("the text that begins here has no end", "close it with the same quotation marks with which it begins"),
    };
    (message.into(), help.into())
}

fn other(slip: &Slip) -> Words {
    let Slip { written, words, at, token, .. } = slip;
    let syntax = |message: &str, help: &str| {
        (&rules::TOML_SYNTAX as &'static Rule, slip.token_place(), message.to_owned(), help.to_owned())
    };
    let value = written.split_once('=').map(|(_, value)| value.trim());
    if value == Some("") && !words.starts_with("duplicate") {
        return syntax("after the `=` nothing stands", "write the value, or take the whole line out");
    }
    if words.starts_with("duplicate key") {
        let name = if token.is_empty() { written.split('=').next().unwrap_or_default().trim() } else { token };
        return syntax(&format!("`{name}` stands twice"), "remove one of the two");
    }
    if words.contains("escape") || words.contains("unicode value") {
        let help = "write it twice (`\\\\`), or put the text between single quotation marks: 'C:\\plan'";
        return syntax("a backslash within quotation marks begins a special sign", help);
    }
    if words.starts_with("invalid basic string") || words.starts_with("invalid literal string") {
        let help = "put a `\"` at the end of the text; within a text, `\"` is written `\\\"`";
        return syntax("the quotation marks are not closed", help);
    }
    if words.starts_with("unclosed array") || words.starts_with("unclosed inline") {
        let opening = written.rfind(['[', '{']).unwrap_or_default();
        let (message, help) = unclosed(&written[opening..]);
        return (&rules::TOML_SYNTAX, slip.place(opening, 1), message, help);
    }
    if words.starts_with("unexpected key or value") && written[*at..].trim() == "," {
        return syntax("a comma stands at the end of the line", "take it out; commas stand between values of a list");
    }
    let one_a_line = "one `name = value` a line; remarks begin with `#`";
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
        ("unexpected key or value", "something stands behind the value that does not belong there", one_a_line),
        ("unexpected content", "something stands here that does not belong", one_a_line),
    ];
    match known.iter().find(|(begin, _, _)| words.starts_with(begin)) {
        Some((_, message, help)) => syntax(message, help),
        None => {
            let help = "one `name = value` a line, text in straight quotation marks, lists in brackets";
            syntax(&format!("this is not TOML: {words}"), help)
        }
    }
}
