//! What each language writes in its own way: dates, numbers, money, sizes, lists, plural forms, the order of words.

mod dates;
mod numbers;

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;
use icu_plurals::PluralRules;

use self::dates::DateWords;
use self::numbers::Numbers;
use super::{Date, Tag, cldr};

/// The ways of writing of one language. Costly to make, cheap to use: one per language, shared by threads.
///
/// A language that CLDR does not know well writes its dates as in ISO 8601 and the rest as CLDR's root does.
/// Arabic is written with the digits 0–9.
pub struct Formats {
    dates: DateWords,
    numbers: Numbers,
    plurals: PluralRules,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    pub fn new(tag: &Tag) -> Self {
        let locale = with_digits(tag);
        let mut order = CollatorPreferences::from(&locale);
        // "Module 2" before "Module 10".
        order.numeric_ordering = Some(CollationNumericOrdering::True);
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        const COMPILED: &str = "ICU's data is compiled in, with a root for what it does not know: this is a bug";
        Self {
            dates: DateWords::new(tag),
            numbers: Numbers::new(tag, &locale),
            plurals: cldr::plural_rules(tag),
            list: ListFormatter::try_new_and((&locale).into(), wide).expect(COMPILED),
            collator: Collator::try_new(order, CollatorOptions::default()).expect(COMPILED),
        }
    }

    /// A day, with the month's name: `14. März 2026`.
    pub fn date(&self, day: Date) -> String {
        self.dates.day(day)
    }

    /// The month of a day: `März 2026`.
    pub fn month_year(&self, day: Date) -> String {
        self.dates.month(day)
    }

    /// From one day to another, both of them included: `11.–15. März 2024`; one date if they are the same day.
    /// The earlier day comes first, whatever the order of the arguments.
    pub fn range(&self, start: Date, end: Date) -> String {
        self.dates.range(start.min(end), start.max(end))
    }

    /// A whole number: `1.234.567`.
    pub fn integer(&self, number: u64) -> String {
        self.numbers.integer(number)
    }

    /// A number with at most so many digits after the comma, none of them a trailing zero; half is rounded away from zero.
    pub fn decimal(&self, number: f64, max_fraction_digits: u8) -> String {
        self.numbers.decimal(number, max_fraction_digits)
    }

    /// The size of a file, in powers of 1000: `1,2 MB`. One digit after the comma below 10, none above.
    pub fn size(&self, bytes: u64) -> String {
        self.numbers.size(bytes, &self.plurals)
    }

    /// An amount of money: `60.000 €`, with two digits after the comma unless it is whole. The currency is an ISO 4217 code;
    /// the euro has its sign, others stand as their code.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        self.numbers.money(amount, currency)
    }

    /// A list in a sentence: `A, B und C`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.list.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// The plural category of a count, as CLDR and Fluent name it: `one`, `few`, ….
    pub fn plural(&self, count: u64) -> &'static str {
        cldr::category_name(self.plurals.category_for(count))
    }

    /// The order of two texts in a dictionary; numbers within them by their value.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// Bytes that are in the same order as [`compare`](Self::compare) puts the texts.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

/// The locale for ICU. Arab countries differ in their digits, and so do CLDR's versions in those of plain `ar`; addresses,
/// grant numbers and dates stand side by side on a page, so it is 0–9 for all.
fn with_digits(tag: &Tag) -> Locale {
    match tag.language() {
        "ar" => Locale::try_from_str(&format!("{tag}-u-nu-latn")).unwrap_or_else(|_| tag.locale()),
        _ => tag.locale(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&tag.parse().unwrap())
    }

    #[test]
    fn threads_may_share_it() {
        fn shared<T: Send + Sync>(_: T) {}
        shared(formats("de"));
    }

    #[test]
    fn lists() {
        assert_eq!(formats("de").list(&["A", "B", "C"]), "A, B und C");
        assert_eq!(formats("en").list(&["A".to_string(), "B".to_string()]), "A and B");
        assert_eq!(formats("es").list(&["España", "Italia"]), "España e Italia");
        assert_eq!(formats("ar").list(&["أ", "ب", "ج"]), "أ وب وج");
        assert_eq!(formats("el").list(&["Α"]), "Α");
        assert_eq!(formats("el").list(&[""; 0]), "");
    }

    #[test]
    fn plurals() {
        let of =
            |tag: &str, counts: &[u64]| counts.iter().map(|n| formats(tag).plural(*n)).collect::<Vec<_>>().join(" ");
        assert_eq!(of("pl", &[1, 2, 5, 12, 22, 25]), "one few many many few many");
        assert_eq!(of("ar", &[0, 1, 2, 3, 11, 100]), "zero one two few many other");
        assert_eq!(of("tr", &[0, 1, 2]), "other one other");
    }

    fn sorted(tag: &str, words: &str) -> String {
        let formats = formats(tag);
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|a, b| formats.compare(a, b));
        let mut by_key = words.clone();
        by_key.sort_by_cached_key(|word| formats.sort_key(word));
        assert_eq!(words, by_key);
        words.join(" ")
    }

    #[test]
    fn each_language_has_its_own_order() {
        assert_eq!(sorted("de", "Zebra Äpfel apfel Öl Ofen"), "apfel Äpfel Ofen Öl Zebra");
        assert_eq!(sorted("sv", "Zebra Äpple apa Öl Oxe"), "apa Oxe Zebra Äpple Öl");
        assert_eq!(sorted("es", "nube ñame oca nata"), "nata nube ñame oca");
        assert_eq!(sorted("en", "Module10 Module2 Module1"), "Module1 Module2 Module10");
    }

    #[test]
    fn turkish_orders_the_dotless_i_before_the_dotted() {
        assert_eq!(
            sorted("tr", "izin ısı İzmir Irmak çay cam şal sal ğ g"),
            "cam çay g ğ Irmak ısı izin İzmir sal şal"
        );
    }

    #[test]
    fn greek_accents_do_not_change_the_order() {
        assert_eq!(sorted("el", "ωμέγα άλφα βήτα Αθήνα αλφα"), "Αθήνα αλφα άλφα βήτα ωμέγα");
    }

    #[test]
    fn a_language_without_data_falls_back_instead_of_failing() {
        let unknown = formats("xx");
        let (a, b) = (Date::new(2024, 3, 11).unwrap(), Date::new(2024, 3, 15).unwrap());
        assert_eq!(unknown.date(a), "2024-03-11");
        assert_eq!(unknown.month_year(a), "2024-03");
        assert_eq!(unknown.range(a, b), "2024-03-11 – 2024-03-15");
        assert_eq!(unknown.size(1_200_000), "1.2 MB");
        assert_eq!(unknown.money(60_000.0, "EUR"), "€\u{a0}60,000");
        assert_eq!(unknown.plural(1), "other");
    }
}
