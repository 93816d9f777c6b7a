//! Numbers, amounts of money and sizes of files.

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_locale::Locale;
use icu_plurals::PluralRules;

use crate::i18n::cldr::data::{Record, inherited};
use crate::i18n::{Tag, cldr};

/// Digits, separators and patterns of a language.
pub struct Numbers {
    decimal: DecimalFormatter,
    /// Pattern of an amount, of a negative one (may be empty), sign of the euro.
    money: Option<Record>,
    /// Patterns of byte, kilobyte, megabyte, gigabyte.
    size: Option<Record>,
}

impl Numbers {
    pub fn new(tag: &Tag, locale: &Locale) -> Self {
        let decimal = DecimalFormatter::try_new(locale.into(), Default::default());
        Self {
            decimal: decimal.expect("ICU's decimal data is compiled in: this is a bug"),
            money: inherited(tag, "money").next(),
            size: inherited(tag, "size").next(),
        }
    }

    pub fn integer(&self, number: u64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    pub fn decimal(&self, number: f64, max_fraction_digits: u8) -> String {
        match rounded(number, max_fraction_digits) {
            Some(decimal) => self.decimal.format(&decimal).to_string(),
            None => number.to_string(),
        }
    }

    pub fn size(&self, bytes: u64, plurals: &PluralRules) -> String {
        const ROOT: [&str; 4] = ["{0} byte", "{0} kB", "{0} MB", "{0} GB"];
        let (value, unit) = scaled(bytes);
        let digits = u8::from(value < 9.95);
        let decimal = rounded(value, digits).unwrap_or_else(|| Decimal::from(bytes));
        let forms = self.size.and_then(|record| record.cell(unit)).unwrap_or(ROOT[unit]);
        let category = cldr::category_name(plurals.category_for(&decimal));
        form(forms, category).replace("{0}", &self.decimal.format(&decimal).to_string())
    }

    pub fn money(&self, amount: f64, currency: &str) -> String {
        // The pattern of CLDR's root.
        let cell = |place| self.money.and_then(|record| record.cell(place));
        let pattern = cell(0).unwrap_or("¤\u{a0}{0}");
        let symbol = if currency == "EUR" { cell(2).unwrap_or("€") } else { currency };
        let Some(mut decimal) = rounded(amount, 2) else { return format!("{currency}\u{a0}{amount}") };
        if decimal.absolute.nonzero_magnitude_end() < 0 {
            decimal.absolute.pad_end(-2);
        }
        let signed = self.decimal.format(&decimal).to_string();
        let negative = decimal.sign() == Sign::Negative;
        decimal.set_sign(Sign::None);
        let number = self.decimal.format(&decimal).to_string();
        let pattern = match cell(1) {
            Some(own) if negative => own.to_owned(),
            _ if negative => format!("-{pattern}"),
            _ => pattern.to_owned(),
        };
        // The hyphen of a pattern stands for the language's minus sign (UTS #35, part 3, "Special Pattern Characters").
        let minus = signed.strip_suffix(&number).unwrap_or("-");
        spaced(&pattern, symbol).replace('-', minus).replace("{0}", &number).replace('¤', symbol)
    }
}

/// The size in the greatest unit of which there is at least one, and that unit's place.
fn scaled(bytes: u64) -> (f64, usize) {
    let exact = bytes as f64;
    // 999,950 bytes are 1 MB, not 1000 kB: the limits are where rounding reaches the next unit.
    match bytes {
        0..1_000 => (exact, 0),
        1_000..999_500 => (exact / 1e3, 1),
        999_500..999_500_000 => (exact / 1e6, 2),
        _ => (exact / 1e9, 3),
    }
}

/// The form for a plural category: `one={0} byte|other={0} bytes`, or one for all.
fn form(forms: &'static str, category: &str) -> &'static str {
    let named = |name: &str| forms.split('|').find_map(|form| form.strip_prefix(name)?.strip_prefix('='));
    named(category).or_else(|| named("other")).unwrap_or(forms)
}

/// Letters do not touch digits (CLDR's `currencySpacing`): `€60` but `CHF 60`.
fn spaced(pattern: &str, symbol: &str) -> String {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let mut pattern = pattern.to_owned();
    if letter(symbol.chars().next_back()) {
        pattern = pattern.replace("¤{0}", "¤\u{a0}{0}");
    }
    if letter(symbol.chars().next()) {
        pattern = pattern.replace("{0}¤", "{0}\u{a0}¤");
    }
    pattern
}

/// `None` for what is no number.
fn rounded(number: f64, max_fraction_digits: u8) -> Option<Decimal> {
    // Rust writes the shortest decimal that reads back as the same number, without an exponent.
    let mut decimal: Decimal = number.to_string().parse().ok()?;
    let half_away = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-i16::from(max_fraction_digits), half_away);
    decimal.absolute.trim_end();
    if decimal.absolute.is_zero() {
        decimal.set_sign(Sign::None);
    }
    Some(decimal)
}

#[cfg(test)]
mod tests {
    use crate::i18n::Formats;

    fn formats(tag: &str) -> Formats {
        Formats::new(&tag.parse().unwrap())
    }

    /// With plain spaces, for reading.
    fn plain(text: String) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn separators() {
        assert_eq!(formats("de").integer(1_234_567), "1.234.567");
        assert_eq!(plain(formats("fr").integer(1_234_567)), "1 234 567");
        assert_eq!(plain(formats("es").integer(1234)), "1234");
        assert_eq!(formats("tr").decimal(1234.5, 2), "1.234,5");
        assert_eq!(formats("el").decimal(0.125, 2), "0,13");
        assert_eq!(formats("de").decimal(-0.001, 2), "0");
        assert_eq!(formats("de").decimal(f64::NAN, 2), "NaN");
        for tag in ["ar", "ar-EG", "ar-JO", "ar-MA"] {
            assert!(formats(tag).integer(1_234_567).chars().all(|c| c.is_ascii_digit() || ",.".contains(c)), "{tag}");
        }
        assert_eq!(formats("fa").integer(123), "۱۲۳");
    }

    #[test]
    fn money_has_cents_only_if_there_are_any() {
        let euro = |tag: &str, amount| plain(formats(tag).money(amount, "EUR"));
        assert_eq!(euro("de", 60_000.0), "60.000 €");
        assert_eq!(euro("de", 1234.5), "1.234,50 €");
        assert_eq!(euro("de", 0.999), "1 €");
        assert_eq!(euro("de", -5.0), "-5 €");
        assert_eq!(euro("en", 60_000.0), "€60,000");
        assert_eq!(euro("es", 6000.0), "6000 €");
        assert_eq!(euro("tr", 60_000.0), "€60.000");
        assert_eq!(euro("nl", -60_000.0), "€ -60.000");
        assert_eq!(euro("en", -5.0), "-€5");
        assert_eq!(euro("sv", -5.0), "−5 €");
        assert_eq!(euro("ar", 60_000.0), "\u{200f}60,000 €");
        assert_eq!(plain(formats("en").money(60_000.0, "CHF")), "CHF 60,000");
        assert_eq!(plain(formats("bg").money(60_000.0, "TRY")), "60 000 TRY");
    }

    #[test]
    fn sizes_have_two_or_three_digits() {
        let size = |tag: &str, bytes| plain(formats(tag).size(bytes));
        assert_eq!(size("de", 1_234_567), "1,2 MB");
        assert_eq!(size("de", 2_000_000), "2 MB");
        assert_eq!(size("de", 12_345_678), "12 MB");
        assert_eq!(size("de", 345_678), "346 kB");
        assert_eq!(size("de", 999_499), "999 kB");
        assert_eq!(size("de", 999_500), "1 MB");
        assert_eq!(size("de", 9_960), "10 kB");
        assert_eq!(size("de", 3_500_000_000), "3,5 GB");
        assert_eq!(size("en", 1), "1 byte");
        assert_eq!(size("pl", 512), "512 B");
        assert_eq!(size("fr", 1_200_000), "1,2 Mo");
        assert_eq!(size("ar", 1_200_000), "1.2 م.ب");
        assert_eq!(size("el", 0), "0 byte");
    }
}
