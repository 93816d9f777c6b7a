//! Signs that no page, feed or calendar may hold.

use rayon::prelude::*;

use super::Memo;
use crate::bytes;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::INVISIBLE_SIGN;
use crate::source::{Content, FileId, Sources, Span};

/// Where the first sign stands that XML 1.0 or HTML forbids in a text: control characters but tab and line ends, and
/// what Unicode keeps for programs' own use ("noncharacters").
pub fn forbidden(text: &str) -> Option<(usize, char)> {
    let mut at = 0;
    while let Some(skip) = bytes::find(&text.as_bytes()[at..], may_begin) {
        at += skip;
        let sign = text[at..].chars().next()?;
        if is_forbidden(sign) {
            return Some((at, sign));
        }
        at += sign.len_utf8();
    }
    None
}

/// Whether a byte could begin such a sign.
fn may_begin(byte: u8) -> bool {
    let is_control = (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    is_control | (byte == 0x7f) | (byte == 0xc2) | (0xef..=0xf4).contains(&byte)
}

fn is_forbidden(sign: char) -> bool {
    match sign {
        '\t' | '\n' | '\r' => false,
        '\u{fdd0}'..='\u{fdef}' => true,
        sign => sign.is_control() || u32::from(sign) & 0xfffe == 0xfffe,
    }
}

/// Reports the first such sign of every text that was not found to be sound before.
pub(super) fn check(sources: &Sources, memo: &mut Memo, diagnostics: &mut Vec<Diagnostic>) {
    let found = memo.fresh().par_iter().with_min_len(64);
    let found = found.filter_map(|id| Some((*id, forbidden(sources.text(*id))?)));
    let found: Vec<(FileId, (usize, char))> = found.collect();
    let is_odd = |id: FileId| {
        let is_text = !matches!(sources.file(id).content, Content::NotUtf8 { .. });
        !is_text || found.binary_search_by_key(&id, |(odd, _)| *odd).is_ok()
    };
    memo.note_sound(sources, |id| !is_odd(id));
    diagnostics.extend(found.into_iter().map(|(id, (at, sign))| finding(id, at..at + sign.len_utf8(), sign)));
}

/// The finding for a sign at a place.
pub(super) fn finding(file: FileId, range: std::ops::Range<usize>, sign: char) -> Diagnostic {
    let message = format!("an invisible sign (U+{:04X}) stands here", u32::from(sign));
    Diagnostic::new(&INVISIBLE_SIGN, Span::new(file, range), message)
        .help("delete it, or write the word anew; it often comes along with text copied from a PDF or from Word")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_all_languages_pass_and_signs_for_machines_do_not() {
        assert_eq!(forbidden("Łódź\tΑθήνα\r\nمدرسة 🎓 \u{200f}\u{ad}\u{e000}"), None);
        assert_eq!(forbidden("a\u{b}b"), Some((1, '\u{b}')));
        assert_eq!(forbidden("é\u{85}"), Some((2, '\u{85}')));
        assert_eq!(forbidden("\u{fdd1}\u{1fffe}"), Some((0, '\u{fdd1}')));
        assert_eq!(forbidden("\u{1fffe}"), Some((0, '\u{1fffe}')));
    }
}
