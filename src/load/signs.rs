//! Signs that no page, feed or calendar may hold.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::INVISIBLE_SIGN;
use crate::source::{Content, FileId, Sources, Span};

/// Where the first sign stands that XML 1.0 or HTML forbids in a text: control characters but tab and line ends, and
/// what Unicode keeps for programs' own use ("noncharacters").
pub fn forbidden(text: &str) -> Option<(usize, char)> {
    // Most bytes of most texts are letters, and this asks each of them only one question.
    let suspicious = |b: &u8| *b < 0x20 || *b == 0x7f || matches!(*b, 0xc2 | 0xef..=0xf4);
    if !text.as_bytes().iter().any(suspicious) {
        return None;
    }
    text.char_indices().find(|(_, sign)| match *sign {
        '\t' | '\n' | '\r' => false,
        '\u{fdd0}'..='\u{fdef}' => true,
        sign => sign.is_control() || u32::from(sign) & 0xfffe == 0xfffe,
    })
}

/// Reports the first such sign of every text.
pub(super) fn check(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    for (id, file) in sources.iter() {
        if let Content::Text(text) = &file.content
            && let Some((at, sign)) = forbidden(text)
        {
            diagnostics.push(finding(id, at..at + sign.len_utf8(), sign));
        }
    }
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
