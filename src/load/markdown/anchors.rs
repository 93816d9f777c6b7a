//! Ids of headings: given by the author, or made from the words; each once in a text.

use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

use crate::i18n::composed;
use crate::source::Span;

/// An id from words: lower case, letters and digits of every alphabet, one hyphen for what lies between them.
/// Composed (NFC), so that the same words give the same id however they were typed.
pub(super) fn anchor(words: &str) -> String {
    let mut id = String::with_capacity(words.len());
    let mut gap = false;
    for c in composed(words.to_lowercase()).chars() {
        // The dot above is what lower-casing leaves of the Turkish İ, beside its i.
        let part = c.is_alphanumeric() || (is_combining_mark(c) && c != '\u{307}' && !id.is_empty());
        if part {
            if gap && !id.is_empty() {
                id.push('-');
            }
            gap = false;
            id.push(c);
        } else {
            // Apostrophes, soft hyphens and joiners stand within a word.
            gap |= !matches!(c, '\'' | '’' | 'ʼ' | '\u{307}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}');
        }
    }
    id
}

/// The ids of a text.
#[derive(Default)]
pub(super) struct Anchors {
    /// Each id with its place and the number that its next namesake gets.
    taken: BTreeMap<String, (Span, u32)>,
}

impl Anchors {
    /// An id from the words of a heading, with `-2`, `-3` … where others have it already.
    pub(super) fn make(&mut self, words: &str, span: Span) -> String {
        let mut base = anchor(words);
        if base.is_empty() {
            base.push_str("section");
        } else if is_reserved(&base) {
            base.insert_str(0, "section-");
        }
        let mut id = base.clone();
        while let Some((_, next)) = self.taken.get_mut(&id) {
            let number = *next;
            *next += 1;
            id = format!("{base}-{number}");
            if !self.taken.contains_key(&id) {
                break;
            }
            id.clone_from(&base);
        }
        self.taken.insert(id.clone(), (span, 2));
        id
    }

    /// Takes an id as the author gave it.
    ///
    /// # Errors
    /// The place of the heading that has it already.
    pub(super) fn take(&mut self, id: &str, span: Span) -> Result<(), Span> {
        match self.taken.get(id) {
            Some((first, _)) => Err(*first),
            None => {
                self.taken.insert(id.to_owned(), (span, 2));
                Ok(())
            }
        }
    }
}

/// Whether an author may give a heading this id: letters, digits, hyphens and underscores, and not a footnote's.
pub(super) fn is_good(id: &str) -> bool {
    id.starts_with(char::is_alphanumeric)
        && id.chars().all(|c| c.is_alphanumeric() || is_combining_mark(c) || c == '-' || c == '_')
        && !is_reserved(id)
}

/// Ids of footnotes: `fn-1`, `fnref-1-2`.
fn is_reserved(id: &str) -> bool {
    let rest = id.strip_prefix("fn-").or_else(|| id.strip_prefix("fnref-"));
    rest.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn letters_of_every_language_stay() {
        assert_eq!(anchor("Wer wir sind – und warum?"), "wer-wir-sind-und-warum");
        assert_eq!(anchor("Größe & Maß"), "größe-maß");
        assert_eq!(anchor("Ziele/Methoden"), "ziele-methoden");
        assert_eq!(anchor("İŞBİRLİĞİ"), "işbirliği");
        assert_eq!(anchor("Τι ΚΑΝΟΥΜΕ"), "τι-κανουμε");
        assert_eq!(anchor("كيف بدأنا؟"), "كيف-بدأنا");
        assert_eq!(anchor("What’s new in 2025?"), "whats-new-in-2025");
        assert_eq!(anchor("…"), "");
    }

    #[test]
    fn composed_and_decomposed_letters_give_one_id() {
        assert_eq!(anchor("u\u{308}ber"), "über");
    }

    #[test]
    fn namesakes_are_counted() {
        let mut anchors = Anchors::default();
        let span = Span::top(FileId(0));
        let mut make = |words: &str| anchors.make(words, span);
        assert_eq!(make("Team"), "team");
        assert_eq!(make("Team"), "team-2");
        assert_eq!(make("Team 3"), "team-3");
        assert_eq!(make("Team"), "team-4");
        assert_eq!(make("!"), "section");
        assert_eq!(make("?"), "section-2");
        assert_eq!(make("Fn 1"), "section-fn-1");
        assert!(anchors.take("team-2", span).is_err());
        assert!(anchors.take("other", span).is_ok());
    }

    #[test]
    fn ids_that_break_an_attribute_are_refused() {
        for id in ["a\"b", "a<b", "", "-a", "fn-1", "fnref-2-3", "a b", "a#b"] {
            assert!(!is_good(id), "{id}");
        }
        for id in ["team", "Team_2", "über-uns", "fn-team"] {
            assert!(is_good(id), "{id}");
        }
    }
}
