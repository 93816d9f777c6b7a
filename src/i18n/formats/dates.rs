//! Dates in words, by CLDR's patterns (UTS #35, part 4, "Date Format Patterns").

use std::iter::repeat_n;

use crate::i18n::cldr::data::{Record, inherited};
use crate::i18n::{Date, Tag};

/// Patterns and names of months of a language.
pub struct DateWords {
    day: Pattern,
    month: Pattern,
    within_month: Pattern,
    within_year: Pattern,
    across_years: Pattern,
    /// The months as they stand in a date (`14 marca`), and by themselves (`marzec`).
    names: [Option<Record>; 2],
    /// Other digits than 0–9.
    digits: Option<Record>,
}

/// The parts of a pattern in their order. A range is one pattern for both days; the second begins where a field comes again.
type Pattern = Vec<Part>;

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Text(&'static str),
    Field { letter: u8, width: usize },
}

impl DateWords {
    pub fn new(tag: &Tag) -> Self {
        const ISO: [&str; 5] = ["y-MM-dd", "y-MM", "y-MM-dd – y-MM-dd", "y-MM-dd – y-MM-dd", "y-MM-dd – y-MM-dd"];
        let first = |name| inherited(tag, name).next();
        let own = first("date");
        let pattern = |place: usize| parse(own.and_then(|record| record.cell(place)).unwrap_or(ISO[place]));
        Self {
            day: pattern(0),
            month: pattern(1),
            within_month: pattern(2),
            within_year: pattern(3),
            across_years: pattern(4),
            names: [first("months"), first("months-alone")],
            digits: first("digits"),
        }
    }

    pub fn day(&self, day: Date) -> String {
        self.fill(&self.day, day, day)
    }

    pub fn month(&self, day: Date) -> String {
        self.fill(&self.month, day, day)
    }

    /// The days must be in their order.
    pub fn range(&self, start: Date, end: Date) -> String {
        let pattern = match (start.year() == end.year(), start.month() == end.month(), start == end) {
            (_, _, true) => &self.day,
            (true, true, _) => &self.within_month,
            (true, false, _) => &self.within_year,
            (false, ..) => &self.across_years,
        };
        self.fill(pattern, start, end)
    }

    fn fill(&self, pattern: &Pattern, start: Date, end: Date) -> String {
        let mut text = String::new();
        let mut seen = Vec::new();
        let mut day = start;
        for part in pattern {
            match *part {
                Part::Text(words) => text.push_str(words),
                Part::Field { letter, width } => {
                    let kind = if letter == b'L' { b'M' } else { letter };
                    if seen.contains(&kind) {
                        day = end;
                    }
                    seen.push(kind);
                    self.field(&mut text, day, letter, width);
                }
            }
        }
        text
    }

    fn field(&self, text: &mut String, day: Date, letter: u8, width: usize) {
        let names = self.names[usize::from(letter == b'L')];
        let name = names.filter(|_| width > 2).and_then(|names| names.cell(usize::from(day.month()) - 1));
        match (letter, name) {
            (b'M' | b'L', Some(name)) => text.push_str(name),
            (b'M' | b'L', None) => self.number(text, i32::from(day.month()), width),
            (b'd', _) => self.number(text, i32::from(day.day()), width),
            _ => self.number(text, day.year(), width),
        }
    }

    fn number(&self, text: &mut String, number: i32, width: usize) {
        let plain = number.to_string();
        let padded = repeat_n('0', width.saturating_sub(plain.len())).chain(plain.chars());
        for digit in padded {
            let own = self.digits.zip(digit.to_digit(10)).and_then(|(digits, value)| digits.cell(value as usize));
            match own {
                Some(own) => text.push_str(own),
                None => text.push(digit),
            }
        }
    }
}

/// Letters are fields, repeated for their width; text is as it is, or quoted if it has letters of the alphabet.
fn parse(pattern: &'static str) -> Pattern {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some(&first) = rest.as_bytes().first() {
        let (part, length) = if first.is_ascii_alphabetic() {
            let width = rest.bytes().take_while(|&b| b == first).count();
            (Part::Field { letter: first, width }, width)
        } else if first == b'\'' {
            let quoted = rest[1..].split('\'').next().unwrap_or_default();
            // A doubled quote would be a quote itself; the script that writes the data lets none in.
            (Part::Text(quoted), (quoted.len() + 2).min(rest.len()))
        } else {
            let text = rest.split(|c: char| c.is_ascii_alphabetic() || c == '\'').next().unwrap_or_default();
            (Part::Text(text), text.len())
        };
        parts.push(part);
        rest = &rest[length..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::cldr;

    fn words(tag: &str) -> DateWords {
        DateWords::new(&tag.parse().unwrap())
    }

    fn range(tag: &str, start: &str, end: &str) -> String {
        // The spaces around a dash are thin ones (U+2009) in CLDR.
        words(tag).range(start.parse().unwrap(), end.parse().unwrap()).replace(['\u{2009}', '\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_range_tells_what_both_days_share_only_once() {
        assert_eq!(range("de", "2024-03-11", "2024-03-11"), "11. März 2024");
        assert_eq!(range("de", "2024-03-11", "2024-03-15"), "11.–15. März 2024");
        assert_eq!(range("de", "2024-03-30", "2024-04-02"), "30. März – 2. April 2024");
        assert_eq!(range("de", "2024-12-30", "2025-01-02"), "30. Dezember 2024 – 2. Januar 2025");
        assert_eq!(range("de", "2024-03-11", "2025-03-11"), "11. März 2024 – 11. März 2025");
        assert_eq!(range("es", "2024-03-11", "2024-03-15"), "11–15 de marzo de 2024");
        assert_eq!(range("tr", "2024-03-30", "2024-04-02"), "30 Mart – 2 Nisan 2024");
        assert_eq!(range("en-IE", "2024-03-11", "2024-03-15"), "11–15 March 2024");
    }

    #[test]
    fn arabic_ranges_are_in_the_order_of_reading_with_digits_0_to_9() {
        for tag in ["ar", "ar-EG", "ar-JO"] {
            assert_eq!(range(tag, "2024-03-11", "2024-03-15"), "11–15 مارس 2024", "{tag}");
            assert_eq!(range(tag, "2024-12-30", "2025-01-02"), "30 ديسمبر 2024 – 2 يناير 2025", "{tag}");
        }
    }

    #[test]
    fn months_by_themselves_have_their_own_form() {
        let march = "2024-03-11".parse().unwrap();
        assert_eq!(words("pl").month(march), "marzec 2024");
        assert_eq!(words("pl").day(march), "11 marca 2024");
        assert_eq!(words("el").month(march), "Μάρτιος 2024");
        assert_eq!(words("el").day(march), "11 Μαρτίου 2024");
        assert_eq!(words("uk").month(march).replace('\u{202f}', " "), "березень 2024 р.");
    }

    #[test]
    fn languages_whose_intervals_are_unfit_get_ranges_from_their_dates() {
        assert_eq!(range("cs", "2024-03-11", "2024-03-15"), "11.–15. března 2024");
        assert_eq!(range("mt", "2024-03-30", "2024-04-02"), "30 ta’ Marzu – 2 ta’ April 2024");
        assert_eq!(range("he", "2024-03-30", "2024-04-02"), "30 במרץ – 2 באפריל 2024");
        assert_eq!(range("it", "2024-03-30", "2024-04-02"), "30 marzo – 2 aprile 2024");
    }

    #[test]
    fn no_letter_of_a_pattern_is_left_in_any_language() {
        let (a, b, c) = ("2024-03-11".parse().unwrap(), "2024-03-15".parse().unwrap(), "2025-04-01".parse().unwrap());
        for tag in cldr::languages() {
            let words = words(tag);
            for pattern in [&words.day, &words.month, &words.within_month, &words.within_year, &words.across_years] {
                let known =
                    |part: &Part| matches!(part, Part::Text(_) | Part::Field { letter: b'd' | b'M' | b'L' | b'y', .. });
                assert!(pattern.iter().all(known), "{tag}");
            }
            for text in [words.day(a), words.range(a, b), words.range(a, c)] {
                assert!(!text.contains('\''), "{tag}: {text}");
            }
            assert!(words.names[0].is_some_and(|names| (0..12).all(|month| names.cell(month).is_some())), "{tag}");
        }
    }
}
