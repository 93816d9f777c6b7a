//! Facts that several kinds of items share.

use toml::Spanned;
use toml::de::DeValue;

use crate::diagnostic::rules::facts::NEGATIVE;
use crate::i18n::Date;
use crate::load::facts::{At, Choice, Facts, FieldDoc, Need, TableReader, Value, facts, nested, read_table};
use crate::load::kinds::{Country, Currency, Email, Language, Licence};
pub use crate::model::Outcome;

facts! {
    /// Keys that every item may have.
    pub struct Common {
        /// Language in which the item was first written; the others are translations of it. The site's default language otherwise.
        original: Option<At<Language>>,
        /// `true` leaves the item out of the site, unless `--drafts` is given.
        draft: Option<bool>,
        /// Former addresses (paths that begin with `/`) that lead here.
        aliases: Vec<At<String>>,
        /// The picture of the item's card; its first photo otherwise.
        cover: Option<At<String>>,
        /// Order and facts of the photos, each a file name or a table. Photos that are not listed follow in the order of their names.
        photos: Vec<PhotoFacts>,
    }

    /// A photo with its facts.
    pub struct PhotoTable {
        /// The file beside the facts.
        file: Need<At<String>>,
        /// Who made the picture; the project's `photo_credit` otherwise.
        credit: Option<String>,
        /// Its licence; the project's `photo_licence` otherwise.
        licence: Option<Licence>,
        /// The day it was taken.
        taken: Option<Date>,
        /// Where it was taken.
        place: Option<String>,
        /// Whether people can be recognised in it.
        people: Option<bool>,
        /// Whether these people have agreed to its publication.
        consent: Option<bool>,
        /// What must not be cut off where the picture is cropped: how far from the left and from the top, as parts of 1.
        focus: Option<Focus>,
    }

    /// A place.
    pub struct Place {
        /// Town, in its own language or as the partnership calls it.
        town: Need<String>,
        /// Region.
        region: Option<String>,
        /// Building or address.
        venue: Option<String>,
        /// Country code, where it is not the host's own.
        country: Option<Country>,
        /// Latitude in degrees north (WGS 84).
        lat: Option<At<f64>>,
        /// Longitude in degrees east (WGS 84).
        lon: Option<At<f64>>,
    }

    /// How to reach somebody.
    pub struct Contact {
        /// Name or office.
        name: Option<String>,
        /// E-mail address.
        email: Need<Email>,
        /// Telephone number, with the country's code.
        phone: Option<String>,
    }

    /// An amount of money.
    pub struct Money {
        /// The amount.
        amount: Need<f64>,
        /// ISO 4217 code of the currency.
        currency: Need<Currency>,
    }
}

nested!(PhotoTable, Place, Contact, Money);

/// `"a.jpg"` or `{ file = "a.jpg", … }`.
#[derive(Clone, Debug)]
pub struct PhotoFacts(pub PhotoTable);

impl Value for PhotoFacts {
    fn describe() -> String {
        "a file name, or a table".into()
    }
    fn example() -> &'static str {
        "\"a.jpg\""
    }
    fn nested() -> Option<(&'static str, Vec<FieldDoc>)> {
        Some((PhotoTable::about(), PhotoTable::fields()))
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        if raw.get_ref().is_table() {
            return read_table(reader, key, raw).map(Self);
        }
        let file = Need(Some(At::<String>::read(reader, key, raw)?));
        Some(Self(PhotoTable {
            file,
            credit: None,
            licence: None,
            taken: None,
            place: None,
            people: None,
            consent: None,
            focus: None,
        }))
    }
}

/// A point of a picture: `[0.4, 0.3]`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Focus(pub [f32; 2]);

impl Value for Focus {
    fn describe() -> String {
        "two numbers from 0 to 1".into()
    }
    fn example() -> &'static str {
        "[0.4, 0.3]"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        let number = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse::<f32>().ok(),
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        let numbers: Option<Vec<f32>> = raw.get_ref().as_array().and_then(|list| list.iter().map(number).collect());
        match numbers.as_deref() {
            Some([x, y]) if (0.0..=1.0).contains(x) && (0.0..=1.0).contains(y) => Some(Self([*x, *y])),
            _ => {
                let message = format!("`{key}` must be two numbers from 0 to 1");
                let help = "how far from the left and from the top, such as [0.4, 0.3]";
                reader.wrong(&NEGATIVE, raw, message, help);
                None
            }
        }
    }
}

impl Choice for Outcome {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("worked", Self::Worked), ("partly", Self::Partly), ("did-not-work", Self::DidNotWork)];
}
