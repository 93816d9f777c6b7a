//! Numbers in messages: Fluent chooses the form, CLDR as of today says which one, and the language's own way writes it.
//!
//! Fluent's own plural rules are of 2020 and wrong in places: Arabic from 103 on, Lithuanian from 22 on, Romanian from 120
//! on. Where they differ Fluent is given another number of the right form, and the true
//! one travels in an option that has no use for us. (Maltese `two` and a form of Chuvash and of Vietnamese have no such
//! number; there the form of before is taken.)

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::resolver::Scope;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::bundle::Fluent;
use crate::i18n::{Formats, Tag, cldr};

/// Digits after the comma, unless the message asks for others (as in ECMA-402).
const FRACTION_DIGITS: usize = 3;
/// Every form of every language is taken by a number up to here (`many` of Breton, by round millions, is not needed).
const STAND_INS: u32 = 120;
/// Above, Fluent's rules may give up.
const FLUENT_LIMIT: f64 = 1e15;

/// The plural rules of a language.
pub struct Plurals {
    rules: PluralRules,
    /// For each form a number that Fluent thinks to have it.
    stand_ins: OnceLock<Vec<(PluralCategory, u32)>>,
}

impl Plurals {
    /// Today's rules for a language.
    pub fn new(tag: &Tag) -> Self {
        Self { rules: cldr::plural_rules(tag), stand_ins: OnceLock::new() }
    }

    /// A count for Fluent.
    pub fn count<'a>(&self, fluent: &Fluent, count: u64) -> FluentValue<'a> {
        self.value(fluent, count as f64, self.rules.category_for(count), || count.to_string())
    }

    /// A number, to six digits after the comma, for Fluent.
    pub fn number<'a>(&self, fluent: &Fluent, number: f64) -> FluentValue<'a> {
        let number = (number * 1e6).round() / 1e6;
        let decimal: Option<Decimal> = number.to_string().parse().ok();
        let category = decimal.map_or(PluralCategory::Other, |decimal| self.rules.category_for(&decimal));
        self.value(fluent, number, category, || number.to_string())
    }

    fn value<'a>(
        &self,
        fluent: &Fluent,
        number: f64,
        category: PluralCategory,
        truth: impl Fn() -> String,
    ) -> FluentValue<'a> {
        let value = FluentValue::from(number);
        if number.abs() < FLUENT_LIMIT && has_form(fluent, &value, category) {
            return value;
        }
        let stand_ins = self.stand_ins.get_or_init(|| stand_ins(fluent, &self.rules));
        let stand_in = stand_ins.iter().find(|(form, _)| *form == category).map_or(0, |(_, number)| *number);
        let options = FluentNumberOptions { currency: Some(truth()), ..FluentNumberOptions::default() };
        FluentValue::Number(FluentNumber::new(f64::from(stand_in), options))
    }
}

fn has_form(fluent: &Fluent, value: &FluentValue, category: PluralCategory) -> bool {
    FluentValue::from(cldr::category_name(category)).matches(value, &Scope::new(fluent, None, None))
}

fn stand_ins(fluent: &Fluent, rules: &PluralRules) -> Vec<(PluralCategory, u32)> {
    let find = |category| {
        (0..=STAND_INS).find(|number| has_form(fluent, &FluentValue::from(*number), category)).map(|n| (category, n))
    };
    rules.categories().filter_map(find).collect()
}

/// How a number is written, where Fluent can find it: its formatter is a bare function.
pub struct Writer(Formats);

impl Memoizable for Writer {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let tag = language.to_string().parse::<Tag>().map_err(drop)?;
        Ok(Self(Formats::new(&tag)))
    }
}

impl Writer {
    /// The number as text.
    pub fn write(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let truth = options.currency.as_deref();
        let count = match truth {
            Some(truth) => truth.parse::<u64>().ok(),
            None if (0.0..FLUENT_LIMIT).contains(&number.value) && number.value.fract() == 0.0 => {
                Some(number.value as u64)
            }
            None => None,
        };
        match count {
            Some(count) if options.use_grouping => self.0.integer(count),
            // Digit by digit, as years are written: 2026, not 2,026.
            Some(count) => count.to_string().bytes().map(|digit| self.0.integer(u64::from(digit - b'0'))).collect(),
            None => {
                let value = truth.and_then(|truth| truth.parse().ok()).unwrap_or(number.value);
                let digits = options.maximum_fraction_digits.unwrap_or(FRACTION_DIGITS);
                let digits = digits.max(options.minimum_fraction_digits.unwrap_or(0));
                self.0.decimal(value, u8::try_from(digits).unwrap_or(u8::MAX))
            }
        }
    }
}
