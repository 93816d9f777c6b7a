//! The data file: its records, found when they are asked for. `tools/cldr/README.md` describes its format.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu_locale::LocaleFallbacker;

use crate::i18n::Tag;

/// Where each language's records stand in the file.
struct Index {
    /// The records before the first language's.
    common: &'static str,
    /// By tag.
    sections: BTreeMap<&'static str, &'static str>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut parts = include_str!("data.txt").split("\n@");
        let common = parts.next().unwrap_or_default();
        Index { common, sections: parts.filter_map(|part| part.split_once('\n')).collect() }
    })
}

/// The cells of a record, with tabs between them, as they stand in the file.
#[derive(Clone, Copy)]
pub struct Record(&'static str);

impl Record {
    pub fn cells(self) -> impl Iterator<Item = &'static str> {
        self.0.split('\t')
    }

    /// The cell at this place, unless it is empty.
    pub fn cell(self, place: usize) -> Option<&'static str> {
        self.cells().nth(place).filter(|cell| !cell.is_empty())
    }

    pub fn place_of(self, cell: &str) -> Option<usize> {
        self.cells().position(|c| c == cell)
    }
}

/// The records with this name in a part of the file.
fn records(part: &'static str, name: &str) -> impl Iterator<Item = Record> {
    part.lines().filter_map(move |line| line.strip_prefix(name)?.strip_prefix('\t')).map(Record)
}

/// A record that belongs to no language.
pub fn common(name: &str) -> Record {
    records(index().common, name).next().unwrap_or(Record(""))
}

/// The languages' own names: a record of tag and name each.
pub fn autonyms() -> impl Iterator<Item = Record> {
    records(index().common, "autonym")
}

/// The tags of the languages with records.
pub fn tags() -> impl Iterator<Item = &'static str> {
    index().sections.keys().copied()
}

/// The records with this name of a language, of its parent, and so on (`de-AT`, `de`): the first says it best.
pub fn inherited(tag: &Tag, name: &str) -> impl Iterator<Item = Record> {
    chain(tag).into_iter().filter_map(move |tag| records(index().sections.get(tag.as_str())?, name).next())
}

/// The tag and its parents in CLDR's order of inheritance (UTS #35, "Locale Inheritance"), without the root.
pub fn chain(tag: &Tag) -> Vec<String> {
    let mut steps = LocaleFallbacker::new().for_config(Default::default()).fallback_for((&tag.locale()).into());
    let mut tags = vec![tag.to_string()];
    while !steps.get().is_unknown() {
        tags.push(steps.get().to_string());
        steps.step();
    }
    tags.dedup();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_inherits_in_the_order_of_cldr() {
        let parents = |tag: &str| chain(&tag.parse().unwrap()).join(" ");
        assert_eq!(parents("de"), "de");
        assert_eq!(parents("de-AT"), "de-AT de");
        assert_eq!(parents("de-1996"), "de-1996 de");
        assert_eq!(parents("pt-AO"), "pt-AO pt-PT pt");
        assert_eq!(parents("en-GB"), "en-GB en-001 en");
        assert_eq!(parents("en-DE"), "en-DE en-150 en-001 en");
        assert_eq!(parents("nn"), "nn no");
        // Serbian in Latin letters must not fall back to Cyrillic ones.
        assert_eq!(parents("sr-Latn"), "sr-Latn");
        assert!(parents("zh-TW").ends_with("zh-Hant"));
    }
}
