//! Letters with marks can be stored in two ways, which look the same.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text with its letters composed (Unicode's form NFC). Nearly every text has them so, which is quickly seen.
pub fn composed(text: String) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        _ => text.nfc().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::composed;

    #[test]
    fn the_same_words_are_the_same_text() {
        assert_eq!(composed("Gro\u{308}ße".into()), "Größe");
        assert_eq!(composed("Größe مدرسة".into()), "Größe مدرسة");
    }
}
