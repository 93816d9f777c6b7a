//! Text becomes HTML text: the one function that escapes.

/// Appends text to HTML, safe between tags and within double quotation marks.
///
/// `&`, `<`, `>` and `"` become references. Control characters, which HTML forbids, are left out (Infra and HTML
/// standards: only tab, line feed and carriage return are allowed below U+0020).
pub fn escape(text: &str, out: &mut String) {
    let mut done = 0;
    for (i, byte) in text.bytes().enumerate() {
        if PLAIN[byte as usize] {
            continue;
        }
        out.push_str(&text[done..i]);
        done = i + 1;
        match byte {
            b'&' => out.push_str("&amp;"),
            b'<' => out.push_str("&lt;"),
            b'>' => out.push_str("&gt;"),
            b'"' => out.push_str("&quot;"),
            _ => {}
        }
    }
    out.push_str(&text[done..]);
}

/// Bytes that need nothing done.
const PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let mut i = 0;
    while i < 0x20 {
        plain[i] = matches!(i as u8, b'\t' | b'\n' | b'\r');
        i += 1;
    }
    plain[0x7f] = false;
    plain[b'&' as usize] = false;
    plain[b'<' as usize] = false;
    plain[b'>' as usize] = false;
    plain[b'"' as usize] = false;
    plain
};

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
