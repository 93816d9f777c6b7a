//! Text becomes HTML text: the one function that escapes.

use crate::bytes;

/// Appends text to HTML, safe between tags and within double quotation marks.
///
/// `&`, `<`, `>` and `"` become references. Control characters, which HTML forbids, are left out (Infra and HTML
/// standards: only tab, line feed and carriage return are allowed below U+0020).
pub fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(place) = bytes::find(rest.as_bytes(), is_special) {
        out.push_str(&rest[..place]);
        out.push_str(match rest.as_bytes()[place] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "",
        });
        rest = &rest[place + 1..];
    }
    out.push_str(rest);
}

/// Whether a byte cannot stand as it is.
fn is_special(byte: u8) -> bool {
    let is_control = (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    is_control | (byte == 0x7f) | (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"')
}

#[cfg(test)]
mod tests {
    use super::escape;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, &mut out);
        out
    }

    #[test]
    fn nothing_ends_a_tag_or_an_attribute() {
        assert_eq!(escaped("\"><script>&'"), "&quot;&gt;&lt;script&gt;&amp;'");
    }

    #[test]
    fn letters_of_every_alphabet_stay() {
        assert_eq!(escaped("Größe İş Ελλάδα العربية\n\t"), "Größe İş Ελλάδα العربية\n\t");
    }

    #[test]
    fn control_characters_are_left_out() {
        assert_eq!(escaped("a\u{0}b\u{8}\u{c}c\u{7f}"), "abc");
    }
}
