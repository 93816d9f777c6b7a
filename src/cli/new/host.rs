//! The partner that a new item is ascribed to.

use crate::i18n::{Tag, slug};
use crate::load::facts;
use crate::load::schema::PartnerFacts;
use crate::scaffold::Host;
use crate::source::{FileId, Sources};

/// The partner whose town or id stands in the name of a place, or else the coordinator, or else the first whose facts can be
/// read.
pub fn host(sources: &Sources, place: &str, coordinator: Option<&str>, language: &Tag) -> Option<Host> {
    let ids = sources
        .below("partners")
        .filter_map(|(_, file)| file.path.strip_prefix("partners/")?.strip_suffix("/partner.toml"));
    let facts_of =
        |id: &str| Some(read::<PartnerFacts>(sources, sources.find(&format!("partners/{id}/partner.toml"))?));
    let is_there = |id: &str| {
        let facts = facts_of(id);
        let town = facts.and_then(|facts| facts.place.as_ref().and_then(|place| place.town.get().cloned()));
        names(place, id) || town.is_some_and(|town| names(place, &slug(&town)))
    };
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_by_key(|id| (!is_there(id), Some(*id) != coordinator, *id));
    ids.into_iter().find_map(|id| {
        let facts = facts_of(id)?;
        let words = sources.find(&format!("partners/{id}/{language}.md")).map_or("", |file| sources.text(file));
        Some(Host {
            id: id.to_owned(),
            name: facts.short.clone().or_else(|| title(words)).unwrap_or_else(|| id.to_owned()),
            country: facts.country.get()?.value.0.clone(),
            town: facts.place.as_ref().and_then(|place| place.town.get().cloned()),
        })
    })
}

/// Whether an id holds these words: `2025-03-madrid` names `madrid`.
fn names(id: &str, words: &str) -> bool {
    !words.is_empty() && format!("-{id}-").contains(&format!("-{words}-"))
}

/// The title of words: their first line with one `#`, without the signs of emphasis and escapes.
fn title(words: &str) -> Option<String> {
    let rest = match words.strip_prefix("+++") {
        Some(rest) => rest.split_once("\n+++").map_or("", |(_, rest)| rest),
        None => words,
    };
    let line = rest.lines().find_map(|line| line.strip_prefix("# "))?;
    let plain: String = line.chars().filter(|c| !matches!(c, '\\' | '*' | '`')).collect();
    Some(plain.trim().to_owned()).filter(|title| !title.is_empty())
}

/// Facts of a file; its mistakes are for `check` to tell.
pub fn read<T: facts::Facts>(sources: &Sources, file: FileId) -> T {
    facts::read(sources.text(file), file, 0, &mut Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_whole_words() {
        assert!(names("2025-03-madrid", "madrid") && names("2025-03-la-palma-week", "la-palma"));
        assert!(!names("2025-03-madrid", "mad") && !names("2025-03-madrid", ""));
    }

    #[test]
    fn the_title_stands_below_the_front_matter() {
        assert_eq!(
            title("+++\n# a note\nslug = \"a\"\n+++\n# BBS *Nord\\_stadt*\n\nText").as_deref(),
            Some("BBS Nord_stadt")
        );
        assert_eq!(title("## No title"), None);
    }
}
