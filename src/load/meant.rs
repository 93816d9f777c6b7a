//! Which language a file of words means whose name is not `<language>.md`: `de.txt`, `en_GB.md`, `german.docx`.

use super::kinds::tag_of_name;
use crate::i18n::{Tag, cldr};

/// A file that is probably meant as words.
#[derive(Debug, PartialEq, Eq)]
pub struct MeantWords {
    /// Their language, one of the site's.
    pub tag: Tag,
    /// It is a document of an office program, so renaming it is not enough.
    is_document: bool,
    /// Its name ends with `.txt`, which many computers hide.
    is_text: bool,
}

/// What a name, without its folder, means on a site with these languages.
pub fn meant_words(name: &str, languages: &[Tag]) -> Option<MeantWords> {
    let small = name.to_lowercase();
    let (stem, ending) = small.split_once('.').unwrap_or((&small, ""));
    let (is_document, is_text) = match ending {
        "" | "md" | "markdown" | "mdown" => (false, false),
        "txt" | "md.txt" | "markdown.txt" => (false, true),
        "doc" | "docx" | "odt" | "rtf" | "md.docx" | "pages" => (true, false),
        _ => return None,
    };
    // `de (Kopie)`, `en_GB`, `de - old`: words behind the language.
    let head = stem.split([' ', '(', '_', '-']).next().unwrap_or_default();
    let is_head = !head.is_empty() && (ending == "md" || stem[head.len()..].trim_start().starts_with('('));
    let tag = language(stem, languages).or_else(|| is_head.then(|| language(head, languages)).flatten())?;
    Some(MeantWords { tag, is_document, is_text })
}

fn language(word: &str, languages: &[Tag]) -> Option<Tag> {
    let word = word.trim();
    let english: Tag = "en".parse().ok()?;
    let is_name = |tag: &&Tag| {
        let names = languages.iter().chain([&english]).filter_map(|reader| cldr::language_name(reader, tag));
        names.chain(cldr::autonym(tag)).any(|name| name.to_lowercase() == word)
    };
    let meant = tag_of_name(word);
    let exact = languages.iter().find(|tag| Some(*tag) == meant.as_ref());
    // `de-DE` is the German of a country; what else stands behind a hyphen may be any word.
    let of_country = meant.as_ref().filter(|tag| tag.as_str().split('-').skip(1).all(|part| part.len() == 2));
    let kin = || languages.iter().find(|tag| of_country.is_some_and(|meant| meant.language() == tag.language()));
    exact.or_else(|| languages.iter().find(is_name)).or_else(kin).cloned()
}

/// What to do with such a file; `taken` where words in its language are there already.
pub fn help(name: &str, meant: &MeantWords, taken: bool) -> String {
    let words = format!("{}.md", meant.tag);
    match (taken, meant.is_document, meant.is_text) {
        (true, _, _) => format!("`{words}` is there already: put both together, or move `{name}` out of the project"),
        (_, true, _) => format!(
            "words are plain text: save the text of `{name}` as `{words}`, and move the document out of the project"
        ),
        (_, _, true) => format!(
            "rename `{name}` to `{words}`; many computers hide the ending `.txt` until you ask them to show endings"
        ),
        _ => format!("rename `{name}` to `{words}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &str) -> Option<String> {
        let languages = ["de", "en", "pt-BR", "el"].map(|tag| tag.parse().unwrap());
        meant_words(name, &languages).map(|meant| meant.tag.to_string())
    }

    #[test]
    fn wrong_names_mean_a_language_of_the_site() {
        for name in [
            "de.txt",
            "de.md.txt",
            "DE.MD",
            "de-DE.md",
            "german.md",
            "Deutsch.docx",
            "alemão.md",
            "de (Kopie).md",
            "de_neu.md",
            "de",
        ] {
            assert_eq!(tag(name).as_deref(), Some("de"), "{name}");
        }
        assert_eq!(tag("en_GB.md").as_deref(), Some("en"));
        assert_eq!(tag("pt.md").as_deref(), Some("pt-BR"));
        assert_eq!(tag("gr.odt").as_deref(), Some("el"));
    }

    #[test]
    fn other_files_mean_none() {
        for name in
            ["notes.md", "plan.txt", "tr.md", "de.pdf", "en plan.docx", "de-plan.txt", "README.md", "", "map.md"]
        {
            assert_eq!(tag(name), None, "{name}");
        }
    }
}
