//! A language tag: the name of a language, as in `de`, `pt-BR`, `sr-Latn`.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, TransformResult,
};

/// A BCP 47 language tag with its usual capitals: language, and if need be script, region, variants. No extensions.
/// Orders by its text; a clone shares it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

/// Why a text is not a [`Tag`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TagError {
    /// Not the form of BCP 47, or a word that is no language code (`english`).
    Malformed,
    /// An extension or private part (`-u-`, `-t-`, `-x-`), which changes how numbers are written, not which language it is.
    Extension,
    /// `und`: no language at all.
    Undetermined,
    /// Three letters where ISO 639 has two: the shorter code is the tag (RFC 5646, section 2.2.1).
    Overlong(Tag),
}

impl Tag {
    /// The tag as text, as it stands in `lang` and `hreflang`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code of the language alone: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tag for ICU.
    pub fn locale(&self) -> Locale {
        Locale::from(self.identifier())
    }

    /// Is the language, in its usual or its named script, written from right to left?
    pub fn is_rtl(&self) -> bool {
        const DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();
        DIRECTIONS.is_right_to_left(&self.identifier())
    }

    /// The value of HTML's `dir`.
    pub fn dir(&self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The script it is written in, an ISO 15924 code: the one it names, or the usual one of the language (CLDR's likely
    /// subtags); `Zyyy`, undetermined, where neither is known.
    pub fn script(&self) -> String {
        let mut id = self.identifier();
        LocaleExpander::new_extended().maximize(&mut id);
        id.script.map_or_else(|| "Zyyy".to_owned(), |script| script.as_str().to_owned())
    }

    /// Whether there may be such a language: CLDR knows where its code is written, or it has three letters, of which
    /// ISO 639-3 assigns too many for CLDR; and its region, if it names one, is a country or a region of the UN (`es-419`).
    pub fn is_known(&self) -> bool {
        let id = self.identifier();
        let mut likely = LanguageIdentifier::from(id.language);
        let mut of_cldr = || LocaleExpander::new_extended().maximize(&mut likely) == TransformResult::Modified;
        let region = id.region.is_none_or(|region| {
            let region = region.as_str();
            region.bytes().all(|b| b.is_ascii_digit()) || super::cldr::is_country(region)
        });
        region && (id.language.as_str().len() == 3 || of_cldr())
    }

    fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).expect("a tag is made only from what ICU could read: this is a bug")
    }
}

impl FromStr for Tag {
    type Err = TagError;

    /// Reads a tag whatever its capitals; `_` is not a hyphen.
    fn from_str(text: &str) -> Result<Self, TagError> {
        let Ok(id) = LanguageIdentifier::try_from_str(text) else {
            let extended = Locale::try_from_str(text).is_ok();
            return Err(if extended { TagError::Extension } else { TagError::Malformed });
        };
        if id.language.is_unknown() {
            return Err(TagError::Undetermined);
        }
        // Five to eight letters are well formed, but no such code was ever registered: they are words.
        if id.language.as_str().len() > 3 {
            return Err(TagError::Malformed);
        }
        match shorter(&id) {
            Some(short) => Err(TagError::Overlong(Tag(short.to_string().into()))),
            None => Ok(Tag(id.to_string().into())),
        }
    }
}

/// The same tag with ISO 639's two letters, if it has three and there are two.
fn shorter(id: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    if id.language.as_str().len() < 3 {
        return None;
    }
    let mut canonical = Locale::from(LanguageIdentifier::from(id.language));
    LocaleCanonicalizer::new_common().canonicalize(&mut canonical);
    let language = canonical.id.language;
    (language.as_str().len() == 2).then(|| LanguageIdentifier { language, ..id.clone() })
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({})", self.0)
    }
}

impl AsRef<str> for Tag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("not a language tag of BCP 47, such as `de`, `pt-BR`, `sr-Latn`"),
            Self::Extension => {
                f.write_str("a language tag with an extension; only language, script and region are wanted")
            }
            Self::Undetermined => f.write_str("`und` stands for no language"),
            Self::Overlong(tag) => write!(f, "the tag of this language is `{tag}`"),
        }
    }
}

impl std::error::Error for TagError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        text.parse().unwrap()
    }

    #[test]
    fn capitals_are_put_right() {
        assert_eq!(tag("pt-br").as_str(), "pt-BR");
        assert_eq!(tag("SR-latn").as_str(), "sr-Latn");
        assert_eq!(tag("zh-hant-hk").to_string(), "zh-Hant-HK");
        assert_eq!(tag("EL"), tag("el"));
    }

    #[test]
    fn the_tag_stays_the_one_that_was_written() {
        for text in ["no", "nb", "sh", "sr", "tl", "ckb", "hsb", "de-1996"] {
            assert_eq!(tag(text).as_str(), text);
        }
    }

    #[test]
    fn what_is_no_language_is_refused_with_its_reason() {
        let wrong = |text: &str| text.parse::<Tag>().unwrap_err();
        for text in ["", "d", "german", "de_AT", "de-", "-de", "de AT", " de", "ελ", "12", "readme.md"] {
            assert_eq!(wrong(text), TagError::Malformed, "{text}");
        }
        for text in ["de-u-nu-latn", "ar-u-nu-arab", "en-t-de", "de-x-own"] {
            assert_eq!(wrong(text), TagError::Extension, "{text}");
        }
        assert_eq!(wrong("und"), TagError::Undetermined);
        assert_eq!(wrong("und-Latn"), TagError::Undetermined);
        assert_eq!(wrong("deu-at"), TagError::Overlong(tag("de-AT")));
        assert_eq!(wrong("tur").to_string(), "the tag of this language is `tr`");
    }

    #[test]
    fn the_usual_script_is_known() {
        for (text, script) in
            [("de", "Latn"), ("el", "Grek"), ("bg", "Cyrl"), ("sr-Latn", "Latn"), ("sr", "Cyrl"), ("ar", "Arab")]
        {
            assert_eq!(tag(text).script(), script, "{text}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for text in ["ar", "ar-EG", "he", "fa", "ur", "ckb", "dv", "az-Arab"] {
            assert_eq!(tag(text).dir(), "rtl", "{text}");
        }
        for text in ["de", "tr", "el", "bg", "ku", "az", "xx"] {
            assert_eq!(tag(text).dir(), "ltr", "{text}");
        }
    }

    #[test]
    fn the_language_alone() {
        assert_eq!(tag("pt-BR").language(), "pt");
        assert_eq!(tag("tr").language(), "tr");
        assert_eq!(tag("sr-Latn").locale().to_string(), "sr-Latn");
    }

    #[test]
    fn invented_languages_and_countries_are_not_known() {
        let known = |text: &str| text.parse::<Tag>().unwrap().is_known();
        for text in ["de", "pt-BR", "es-419", "sr-Latn", "zh-Hant-TW", "rom", "csb", "sc", "eo", "la", "ca-valencia"] {
            assert!(known(text), "{text}");
        }
        for text in ["xx", "xx-YY", "de-YY", "qq"] {
            assert!(!known(text), "{text}");
        }
    }
}
