//! Names of countries and languages, from Unicode's CLDR.

pub(super) mod data;

use icu_plurals::{PluralCategory, PluralRules};

use super::Tag;

/// Is it a country code that ISO 3166-1 assigns (alpha-2, capitals), or `XK`, which the EU uses for Kosovo?
pub fn is_country(code: &str) -> bool {
    data::common("countries").place_of(code).is_some()
}

/// The country's name in the language, else in its parent (`de` for `de-CH`), else in English.
/// `None` for what [`is_country`] refuses.
pub fn country_name(tag: &Tag, code: &str) -> Option<&'static str> {
    let place = data::common("countries").place_of(code)?;
    let own = data::inherited(tag, "country").find_map(|names| names.cell(place));
    own.or_else(|| data::inherited(&english(), "country").find_map(|names| names.cell(place)))
}

/// The language's name in itself, as it begins an entry of a menu: `Deutsch`, `Ελληνικά`, `Türkçe`.
/// It names the script if the tag does (`Srpski (latinica)`), and never the region but Brazil (`Português (Brasil)`), whose
/// texts many a partnership has beside Portugal's.
pub fn autonym(tag: &Tag) -> Option<&'static str> {
    let named =
        |tag: &String| data::autonyms().find(|record| record.cell(0) == Some(tag)).and_then(|record| record.cell(1));
    data::chain(tag).iter().find_map(named)
}

/// The name of the language `of` in the language `in_`, as it stands within a sentence: `alemán`, `Deutsch`, `almanca`.
/// A region or script without a name of its own is left out. `None` where the data has no such name.
pub fn language_name(in_: &Tag, of: &Tag) -> Option<&'static str> {
    let codes = data::common("languages");
    let places: Vec<usize> = data::chain(of).iter().filter_map(|tag| codes.place_of(tag)).collect();
    places.iter().find_map(|place| data::inherited(in_, "language").find_map(|names| names.cell(*place)))
}

/// The plural categories that the language distinguishes in counting (CLDR's cardinals), `other` last.
pub fn plural_categories(tag: &Tag) -> Vec<&'static str> {
    let mut categories: Vec<_> = plural_rules(tag).categories().collect();
    categories.sort_by_key(|c| ORDER.iter().position(|o| o == c));
    categories.into_iter().map(category_name).collect()
}

/// The languages with patterns of dates, money and sizes, by their tags. The names of countries and of other languages
/// are there for the languages of Europe and its neighbours only.
pub fn languages() -> impl Iterator<Item = &'static str> {
    data::tags()
}

/// Has the language, or its parent, patterns of dates, money and sizes? Without, dates are written as in ISO 8601.
pub fn knows(tag: &Tag) -> bool {
    data::inherited(tag, "date").next().is_some()
}

/// The version of the data.
pub fn version() -> &'static str {
    data::common("version").cell(0).unwrap_or_default()
}

pub(super) fn plural_rules(tag: &Tag) -> PluralRules {
    // Scripts do not matter for counting, but ICU would take `sr-Latn` for a language that it does not know.
    let mut locale = tag.locale();
    locale.id.script = None;
    PluralRules::try_new_cardinal((&locale).into()).expect("plural rules are compiled in: this is a bug")
}

pub(super) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

const ORDER: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

fn english() -> Tag {
    "en".parse().expect("`en` is a tag")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    #[test]
    fn countries_are_those_of_iso_3166() {
        for code in ["DE", "GR", "GB", "TR", "XK", "PS"] {
            assert!(is_country(code), "{code}");
        }
        for code in ["EL", "UK", "EU", "AN", "ZZ", "de", "D", "", "DE\tFR", "DEU"] {
            assert!(!is_country(code), "{code}");
        }
    }

    #[test]
    fn country_names_fall_back_to_the_parent_and_to_english() {
        let name = |t: &str, code: &str| country_name(&tag(t), code);
        assert_eq!(name("de", "TR"), Some("Türkei"));
        assert_eq!(name("de-AT", "TR"), Some("Türkei"));
        assert_eq!(name("tr", "TR"), Some("Türkiye"));
        assert_eq!(name("el", "GR"), Some("Ελλάδα"));
        assert_eq!(name("ar", "DE"), Some("ألمانيا"));
        assert_eq!(name("pt-PT", "PL"), Some("Polónia"));
        assert_eq!(name("pt", "PL"), Some("Polônia"));
        assert_eq!(name("nb", "DE"), Some("Tyskland"));
        assert_eq!(name("sr-Latn", "DE"), Some("Nemačka"));
        assert_eq!(name("sc", "DE"), Some("Germany"));
        assert_eq!(name("de", "EL"), None);
    }

    #[test]
    fn every_country_has_a_name_in_every_official_language_of_the_union() {
        let official = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv";
        for (language, code) in official.split(' ').flat_map(|l| data::common("countries").cells().map(move |c| (l, c)))
        {
            // Maltese lacks a few far ones, which then stand in English.
            let own = data::inherited(&tag(language), "country")
                .any(|r| r.cell(data::common("countries").place_of(code).unwrap()).is_some());
            assert!(own || language == "mt", "{code} in {language}");
        }
    }

    #[test]
    fn autonyms_begin_a_menu_entry() {
        let expected = [
            ("de", "Deutsch"),
            ("en-GB", "English"),
            ("es", "Español"),
            ("pl", "Polski"),
            ("tr", "Türkçe"),
            ("el", "Ελληνικά"),
            ("bg", "Български"),
            ("ar", "العربية"),
            ("pt-PT", "Português"),
            ("pt-BR", "Português (Brasil)"),
            ("pt", "Português"),
            ("sr-Latn", "Srpski (latinica)"),
            ("zh-TW", "繁體中文"),
            ("ka", "ქართული"),
        ];
        for (t, name) in expected {
            assert_eq!(autonym(&tag(t)), Some(name), "{t}");
        }
        assert_eq!(autonym(&tag("xx")), None);
    }

    #[test]
    fn names_of_languages_stand_within_a_sentence() {
        let name = |in_: &str, of: &str| language_name(&tag(in_), &tag(of));
        assert_eq!(name("de", "tr"), Some("Türkisch"));
        assert_eq!(name("es", "de"), Some("alemán"));
        assert_eq!(name("ar", "el"), Some("اليونانية"));
        assert_eq!(name("en", "pt-PT"), Some("European Portuguese"));
        assert_eq!(name("en", "fr-CH"), Some("French"));
        assert_eq!(name("en", "sr-Latn"), Some("Serbian (Latin)"));
        assert_eq!(name("en", "xx"), None);
        for of in "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv tr ar uk".split(' ') {
            for in_ in "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv tr ar uk".split(' ')
            {
                assert!(name(in_, of).is_some(), "{of} in {in_}");
            }
        }
    }

    #[test]
    fn plural_categories_of_each_kind_of_language() {
        let categories = |t: &str| plural_categories(&tag(t)).join(" ");
        assert_eq!(categories("de"), "one other");
        assert_eq!(categories("tr"), "one other");
        assert_eq!(categories("es"), "one many other");
        assert_eq!(categories("pl"), "one few many other");
        assert_eq!(categories("lv"), "zero one other");
        assert_eq!(categories("ar"), "zero one two few many other");
    }

    #[test]
    fn what_has_no_data_is_told() {
        assert!(["de", "de-LU", "sr-Latn", "ga", "zh-TW"].iter().all(|t| knows(&tag(t))));
        assert!(!knows(&tag("xx")) && !knows(&tag("sc")));
        assert!(languages().any(|l| l == "mt"));
        assert!(version().starts_with("48."));
    }
}
