//! Addresses as authors write them, before it is known where they lead.

use std::borrow::Cow;

/// Whether a link leads to another site by its looks.
pub(super) fn is_external(address: &str) -> bool {
    let address = address.trim_start();
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    begins("http://") || begins("https://")
}

/// Whether an address is more than a file beside the words: it has a scheme or a host.
pub(super) fn is_remote(address: &str) -> bool {
    let address = address.trim_start();
    address.starts_with("//")
        || address.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        })
}

/// Percent-decoding, as browsers do it with file names: `my%20photo.jpg`. What is then not UTF-8 stays as it is.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let digit = |byte: Option<&u8>| byte.and_then(|b| char::from(*b).to_digit(16));
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(&byte) = bytes.get(i) {
        match (byte, digit(bytes.get(i + 1)), digit(bytes.get(i + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                i += 3;
            }
            _ => {
                out.push(byte);
                i += 1;
            }
        }
    }
    String::from_utf8(out).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// A file name as an address, so that decoding gives the name back.
pub(super) fn of_file(name: &str) -> String {
    let mut address = name.replace('%', "%25").replace('#', "%23").replace('?', "%3F");
    if is_remote(&address) {
        address.insert_str(0, "./");
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_survive_the_way_through_an_address() {
        for name in ["plan.pdf", "100%.pdf", "%41.pdf", "a#b?.pdf", "Größe 1.jpg"] {
            assert_eq!(decoded(&of_file(name)), name);
        }
        assert_eq!(of_file("a:b.pdf"), "./a:b.pdf");
    }

    #[test]
    fn broken_escapes_stay() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%e4%"), "%zz%e4%");
        assert_eq!(decoded("my%20photo.jpg"), "my photo.jpg");
    }

    #[test]
    fn other_sites_are_recognised() {
        for address in ["http://a", "HTTPS://a", " https://a"] {
            assert!(is_external(address) && is_remote(address));
        }
        for address in ["//a/b.jpg", "data:image/png;base64,x", "javascript:x", "C:\\a.jpg"] {
            assert!(is_remote(address), "{address}");
        }
        for address in ["a.jpg", "../a.jpg", "a/b:c.jpg", "ä:b.jpg"] {
            assert!(!is_remote(address), "{address}");
        }
    }
}
