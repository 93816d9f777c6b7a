//! Character references (`&amp;`) in authors' HTML.

use crate::model::escape;

/// Appends text to HTML: references stay what they are, everything else is escaped.
pub(super) fn escape_around(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        escape(&rest[..at], out);
        rest = &rest[at..];
        let len = reference(rest).unwrap_or(0);
        if len == 0 {
            out.push_str("&amp;");
            rest = &rest[1..];
        } else {
            out.push_str(&rest[..len]);
            rest = &rest[len..];
        }
    }
    escape(rest, out);
}

/// The text that references stand for: numbers, and the five names of XML; other names stay as they are written.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let len = reference(rest).unwrap_or(1);
        match meaning(&rest[1..len.max(2) - 1]) {
            Some(c) if len > 2 => out.push(c),
            _ => out.push_str(&rest[..len]),
        }
        rest = &rest[len..];
    }
    out.push_str(rest);
    out
}

/// The length of the reference at the beginning, with its `;`. A number must stand for a character that HTML allows.
fn reference(text: &str) -> Option<usize> {
    let end = text.bytes().take(34).position(|b| b == b';')?;
    let name = &text[1..end];
    let good = match name.strip_prefix('#') {
        Some(_) => meaning(name).is_some(),
        None => name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric()),
    };
    good.then_some(end + 1)
}

fn meaning(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        let c = char::from_u32(code.ok()?)?;
        return (!c.is_control() || c == '\n' || c == '\t').then_some(c);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stay_and_signs_are_escaped() {
        let mut out = String::new();
        escape_around("a & b &amp; &nbsp;&#x20AC; &#0; &;&x <\"", &mut out);
        assert_eq!(out, "a &amp; b &amp; &nbsp;&#x20AC; &amp;#0; &amp;;&amp;x &lt;&quot;");
    }

    #[test]
    fn addresses_are_read_as_a_browser_reads_them() {
        assert_eq!(decode("?a=1&amp;b=&#50;&c&"), "?a=1&b=2&c&");
        assert_eq!(decode("java&#115;cript&#x3a;x"), "javascript:x");
        assert_eq!(decode("&&amp;é&;"), "&&é&;");
    }
}
