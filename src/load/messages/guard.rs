//! Messages that Fluent's own code would not survive: nested without end, cut within a letter, numbers past its limits.

use fluent_bundle::FluentResource;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::FTL_SYNTAX;
use crate::i18n::messages::walk::{self, Part};
use crate::load::signs;
use crate::source::{FileId, Span};

/// Braces and brackets within one another; people need three or four. The parser calls itself for each.
const DEPTH: usize = 100;
/// Digits of a number. Fluent's plural rules panic on numbers that do not fit their 64 bits.
const DIGITS: usize = 12;

/// What forbids to hand the text to the parser.
pub fn before_reading(id: FileId, text: &str) -> Option<Diagnostic> {
    let (mut depth, mut offset) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        let mut in_quotes = false;
        let mut letters = line.char_indices();
        while let Some((at, c)) = letters.next() {
            let place = offset + at;
            match c {
                '#' if at == 0 => break,
                '\\' if in_quotes => {
                    let rest = letters.as_str();
                    if cuts_a_letter(rest) {
                        let message = "a `\\u` is followed by something that is not a code of digits and a–f";
                        return Some(
                            found(id, place, message)
                                .help("write the character itself; only `\"`, `\\` and `{` need care"),
                        );
                    }
                    if let Some(sign) = coded(rest)
                        && signs::forbidden(sign.encode_utf8(&mut [0; 4])).is_some()
                    {
                        return Some(signs::finding(id, place..place + 1, sign));
                    }
                    letters.next();
                }
                '"' if depth > 0 => in_quotes = !in_quotes,
                _ if in_quotes => {}
                '{' => depth += 1,
                '(' if depth > 0 => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH {
                let message = "braces are nested too deeply here, or many before are not closed";
                return Some(found(id, place, message).help("close each `{` with a `}`"));
            }
        }
        offset += line.len();
    }
    None
}

/// Does the line begin a message or term (`name =`)? Nothing within braces looks like that.
fn begins_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    line.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

/// After a backslash in quotes: a code that is too short and goes on with a letter of several bytes.
fn cuts_a_letter(rest: &str) -> bool {
    let (digits, length) = match rest.as_bytes().first() {
        Some(b'u') => (&rest[1..], 4),
        Some(b'U') => (&rest[1..], 6),
        _ => return false,
    };
    let count = digits.bytes().take_while(u8::is_ascii_hexdigit).count();
    count < length && digits[count..].starts_with(|c: char| !c.is_ascii())
}

/// The sign that a code after a backslash stands for.
fn coded(rest: &str) -> Option<char> {
    let digits = match rest.as_bytes().first()? {
        b'u' => rest.get(1..5)?,
        b'U' => rest.get(1..7)?,
        _ => return None,
    };
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// What forbids to write the messages.
pub fn after_reading(id: FileId, file: &FluentResource) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for pattern in file.entries().flat_map(walk::patterns) {
        walk::pattern(pattern, &mut |part| {
            if let Part::Number(number) = part {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                if digits > DIGITS {
                    let message = format!("the number has {digits} digits; at most {DIGITS} are possible here");
                    diagnostics.push(found(id, walk::place(file, number).start, message).help("write it as text"));
                }
            }
            if let Part::Option(name, value) = part
                && name.ends_with("Digits")
                && !value.parse::<u8>().is_ok_and(|n| usize::from(n) <= DIGITS)
            {
                let message = format!("`{name}` must be a whole number from 0 to {DIGITS}");
                diagnostics
                    .push(found(id, walk::place(file, value).start, message).help("two are enough for most numbers"));
            }
        });
    }
    diagnostics
}

fn found(id: FileId, place: usize, message: impl Into<String>) -> Diagnostic {
    let place = u32::try_from(place).unwrap_or(u32::MAX);
    Diagnostic::new(&FTL_SYNTAX, Span { file: id, start: place, end: place + 1 }, message)
}
