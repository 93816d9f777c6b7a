//! Starter texts: words in the languages that are shipped, and how answers are filled into them.

use serde::Deserialize;

use crate::i18n::{Formats, Tag, cldr};

macro_rules! shipped {
    ($($tag:literal),+) => {
        /// The languages with starter texts, and the texts.
        const SHIPPED: &[(&str, &str)] = &[$(($tag, include_str!(concat!("texts/", $tag, ".toml")))),+];
    };
}
shipped!("ar", "bg", "de", "el", "en", "es", "fr", "it", "pl", "tr");

/// Texts in one language: Markdown with `{names}` that are filled in.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Who is responsible for the content: plain text for the imprint.
    pub editor: String,
    pub home: String,
    pub about: String,
    pub partner: String,
    /// What follows in the words of every partner.
    pub partner_sections: String,
    pub activity: String,
    pub practice: String,
    pub news: String,
    pub imprint: String,
    pub privacy: String,
    pub accessibility: String,
    /// Words of single new items.
    pub new: ItemTexts,
}

/// Words of a single new item, by its kind.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct ItemTexts {
    pub partner: String,
    pub activity: String,
    pub practice: String,
    pub result: String,
    pub news: String,
    pub page: String,
}

/// The languages with starter texts.
#[cfg(test)]
pub fn languages() -> impl Iterator<Item = Tag> {
    SHIPPED.iter().map(|(tag, _)| tag.parse().expect("it is a tag: this is a bug"))
}

/// The texts in a language, else in the language without its region (`de` for `de-AT`). A tag that names a script gets
/// none: the texts are in each language's usual script.
pub fn texts(tag: &Tag) -> Option<Texts> {
    let find = |wanted: &str| SHIPPED.iter().find(|(tag, _)| *tag == wanted);
    let named_script = tag.as_str().split('-').skip(1).any(|part| part.len() == 4);
    let (tag, source) = find(tag.as_str()).or_else(|| find(tag.language()).filter(|_| !named_script))?;
    Some(
        toml::from_str(source)
            .unwrap_or_else(|error| panic!("the texts of `{tag}` are well formed: this is a bug: {error}")),
    )
}

/// The English texts, for languages that have none.
pub fn english() -> Texts {
    texts(&"en".parse().expect("`en` is a tag: this is a bug")).expect("English is shipped: this is a bug")
}

/// What is filled in: names and the texts in their place.
pub struct Values(Vec<(&'static str, String)>);

impl Values {
    /// Answers, to be shown literally.
    pub fn new(answers: &[(&'static str, &str)]) -> Self {
        Self(answers.iter().map(|(name, answer)| (*name, (*answer).to_owned())).collect())
    }

    /// The Markdown text with every `{name}` filled in; braces around anything else stay.
    /// Names that end in `_id` are parts of links and addresses, and stand as they are.
    pub fn markdown(&self, text: &str) -> String {
        self.fill(
            text,
            |name, answer, first| if name.ends_with("_id") { answer.to_owned() } else { literal(answer, first) },
        )
    }

    /// The plain text with every `{name}` filled in.
    pub fn plain(&self, text: &str) -> String {
        self.fill(text, |_, answer, _| answer.to_owned())
    }

    /// In one pass, so that an answer that holds braces is not filled again. `form` is told the name, the answer, and
    /// whether it begins a line.
    fn fill(&self, text: &str, form: impl Fn(&str, &str, bool) -> String) -> String {
        let mut out = String::with_capacity(text.len() + 64);
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let named =
                self.0.iter().find(|(name, _)| rest[1..].strip_prefix(name).is_some_and(|r| r.starts_with('}')));
            let taken = match named {
                Some((name, answer)) => {
                    let first = out.is_empty() || out.ends_with('\n');
                    out.push_str(&form(name, answer, first));
                    name.len() + 2
                }
                None => {
                    out.push('{');
                    1
                }
            };
            rest = &rest[taken..];
        }
        out.push_str(rest);
        out
    }
}

/// An answer so that Markdown shows it letter by letter: signs of emphasis, links and html are escaped, and those of lists
/// where it begins a line.
fn literal(answer: &str, first: bool) -> String {
    let mut out = String::with_capacity(answer.len());
    let digits = answer.bytes().take_while(u8::is_ascii_digit).count();
    for (i, c) in answer.char_indices() {
        let list = (i == 0 && matches!(c, '-' | '+')) || (i == digits && digits > 0 && matches!(c, '.' | ')'));
        if (first && list) || "\\`*_[]<>#|~&{}$^".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A day as the language writes it.
pub fn day(tag: &Tag, date: crate::i18n::Date) -> String {
    Formats::new(tag).date(date)
}

/// A country's name in the language; its code where it has none.
pub fn country<'a>(tag: &Tag, code: &'a str) -> &'a str {
    cldr::country_name(tag, code).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_texts_can_be_read_and_name_only_what_is_filled_in() {
        const NAMES: [&str; 13] = [
            "acronym",
            "title",
            "coordinator",
            "town",
            "country",
            "start",
            "end",
            "email",
            "partner",
            "coordinator_id",
            "activity_id",
            "news_id",
            "month_id",
        ];
        for tag in languages() {
            let texts = texts(&tag).expect("it is shipped");
            let all = format!("{texts:?}");
            let mut rest = all.as_str();
            while let Some(at) = rest.find("{") {
                rest = &rest[at + 1..];
                let name = rest.split('}').next().unwrap_or_default();
                let simple = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
                assert!(!simple || NAMES.contains(&name), "{tag}: {{{name}}}");
            }
            for text in [&texts.home, &texts.about, &texts.imprint, &texts.new.result] {
                assert!(text.starts_with("# ") || text.starts_with("+++\n"), "{tag}: {text}");
                assert!(text.ends_with('\n'), "{tag}");
            }
        }
    }

    #[test]
    fn regions_share_their_languages_texts_and_scripts_do_not() {
        let has = |tag: &str| texts(&tag.parse().expect("it is a tag")).is_some();
        assert!(has("de-AT") && has("en") && has("ar-EG"));
        assert!(!has("cs") && !has("bg-Latn"));
    }

    #[test]
    fn answers_are_shown_letter_by_letter() {
        let values =
            Values::new(&[("title", "1. *{town}* <b>"), ("town", "Ω_1"), ("coordinator_id", "a_b"), ("day", "1. May")]);
        let filled = values.markdown("{title} {town} {coordinator_id} {x}; {day}");
        assert_eq!(filled, r"1\. \*\{town\}\* \<b\> Ω\_1 a_b {x}; 1. May");
        assert_eq!(values.plain("{title}"), "1. *{town}* <b>");
    }
}
