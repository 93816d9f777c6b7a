//! Whether an answer is right: by the same rules as the facts it becomes.

use super::ask::Fault;
use crate::i18n::{Date, Tag};
use crate::load::facts::{self, facts as declare};
use crate::load::kinds::{Country, Email, GrantNumber, Language, SiteUrl};
use crate::model::funding::KNOWN;
use crate::scaffold;
use crate::source::FileId;

declare! {
    /// Answers that have a form.
    pub struct FormedAnswer {
        /// A project number.
        number: Option<GrantNumber>,
        /// A country.
        country: Option<Country>,
        /// An e-mail address.
        email: Option<Email>,
        /// Address of a website.
        url: Option<SiteUrl>,
        /// A language.
        language: Option<Language>,
    }
}

/// Reads an answer as the fact with a key.
fn formed(key: &str, answer: &str) -> Result<FormedAnswer, Fault> {
    let mut found = Vec::new();
    let text = format!("{key} = {}", scaffold::quoted(answer));
    let read: FormedAnswer = facts::read(&text, FileId(0), 0, &mut found);
    match found.into_iter().next() {
        Some(diagnostic) => Err(Fault::new(diagnostic.message, diagnostic.help.join("; "))),
        None => Ok(read),
    }
}

fn absent() -> Fault {
    Fault::new("an answer is needed here", "")
}

/// A project number.
pub fn number(answer: &str) -> Result<String, Fault> {
    formed("number", answer)?.number.map(|number| number.0).ok_or_else(absent)
}

/// A country code, in whatever capitals.
pub fn country(answer: &str) -> Result<String, Fault> {
    let code = if answer.len() == 2 { answer.to_ascii_uppercase() } else { answer.to_owned() };
    formed("country", &code)?.country.map(|country| country.0).ok_or_else(absent)
}

/// An e-mail address.
pub fn email(answer: &str) -> Result<String, Fault> {
    formed("email", answer)?.email.map(|email| email.0).ok_or_else(absent)
}

/// The address of the website.
pub fn url(answer: &str) -> Result<String, Fault> {
    formed("url", answer)?.url.map(|url| url.0).ok_or_else(absent)
}

/// Who granted the money: a word that Litfass knows, or a name. What looks like a word must be known: the rule of `L0610`.
pub fn authority(answer: &str) -> Result<String, Fault> {
    let answer = text(answer)?;
    if let Some(known) = KNOWN.iter().find(|known| known.eq_ignore_ascii_case(&answer)) {
        return Ok((*known).to_owned());
    }
    let near = crate::diagnostic::nearest(&answer, KNOWN.iter().copied());
    let is_word = answer.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    if answer.contains(' ') || (near.is_none() && !is_word) {
        return Ok(answer);
    }
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "Litfass knows {}; write any other with its name, such as \"the Example Agency (EA)\"",
            KNOWN.join(" and ")
        ),
    };
    Err(Fault::new(format!("`{answer}` is not a granting authority that Litfass knows"), help))
}

/// One language.
pub fn language(answer: &str) -> Result<Tag, Fault> {
    let tag = formed("language", answer)?.language.ok_or_else(absent)?;
    tag.parse().map_err(|error| Fault::new(format!("`{answer}`: {error}"), ""))
}

/// Languages, each once, with commas or spaces between.
pub fn languages(answer: &str) -> Result<Vec<Tag>, Fault> {
    let mut tags: Vec<Tag> = Vec::new();
    for part in answer.split([',', ';', ' ']).filter(|part| !part.is_empty()) {
        let tag = language(part)?;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    if tags.is_empty() { Err(absent()) } else { Ok(tags) }
}

/// A day.
pub fn date(answer: &str) -> Result<Date, Fault> {
    answer.parse().map_err(|_| {
        Fault::new(format!("`{answer}` is not a day of the calendar"), "write year, month and day, such as 2025-09-01")
    })
}

/// A last day that does not lie before the first.
pub fn end_after(start: Option<Date>) -> impl Fn(&str) -> Result<Date, Fault> {
    move |answer| match (date(answer)?, start) {
        (end, Some(start)) if end < start => {
            Err(Fault::new(format!("{end} is before the first day, {start}"), "write the last day of the project"))
        }
        (end, _) => Ok(end),
    }
}

/// Some text on one line.
pub fn text(answer: &str) -> Result<String, Fault> {
    let text = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err(absent()) } else { Ok(text) }
}

/// An address line by line: lines end with a semicolon; without one, the last comma parts street and town.
pub fn lines(answer: &str) -> Result<Vec<String>, Fault> {
    let parts: Vec<&str> = match (answer.contains(';'), answer.rsplit_once(", ")) {
        (false, Some((street, town))) => vec![street, town],
        _ => answer.split(';').collect(),
    };
    let lines: Vec<String> = parts.into_iter().filter_map(|part| text(part).ok()).collect();
    if lines.is_empty() { Err(absent()) } else { Ok(lines) }
}

/// The name of an item's folder: the rule of `L0105`.
pub fn id(answer: &str) -> Result<String, Fault> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !answer.is_empty() && answer.len() <= 80 && answer.chars().all(good) && !answer.starts_with('-') {
        return Ok(answer.to_owned());
    }
    let near = crate::i18n::slug(answer);
    let help = if near.is_empty() { String::new() } else { format!("such as `{near}`") };
    Err(Fault::new(format!("`{answer}` cannot be an id: use the letters a to z, digits and hyphens, 80 at most"), help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_follow_the_rules_of_the_facts() {
        assert_eq!(country("de").ok().as_deref(), Some("DE"));
        assert_eq!(country("EL").expect_err("it is the EU's code").help, "write \"GR\"");
        assert!(number("KA210-VET 4603C73C").is_err() && number("2023-1-DE02-KA210-VET-000158123").is_ok());
        assert!(email("a@b").is_err() && email("europa@school.example").is_ok());
        assert_eq!(url("school.example").expect_err("no scheme").message, "`school.example` is not a web address");
        let tags = languages("de, EN;pt-br de").expect("they are languages");
        assert_eq!(tags.iter().map(Tag::as_str).collect::<Vec<_>>(), ["de", "en", "pt-BR"]);
        assert!(languages("german").is_err() && languages(" , ").is_err() && languages("de,xx-yy").is_err());
        assert_eq!(url("https://p1.example/index.html").expect_err("a file").help, "write \"https://p1.example/\"");
        assert_eq!(text(" a \n b ").ok().as_deref(), Some("a b"));
        assert_eq!(
            lines("Calle Mayor, 1, 28005 Madrid").ok(),
            Some(vec!["Calle Mayor, 1".into(), "28005 Madrid".into()])
        );
        assert_eq!(lines("Werkstraße 12; 30000 Nordstadt;").ok().map(|lines| lines.len()), Some(2));
        assert_eq!(id("Error Wall").expect_err("it has capitals").help, "such as `error-wall`");
    }

    #[test]
    fn a_slip_in_an_authority_is_no_name() {
        assert_eq!(authority("NA-BIBB").ok().as_deref(), Some("na-bibb"));
        assert_eq!(authority("na-bib").expect_err("a slip").help, "did you mean `na-bibb`?");
        assert!(authority("EAECA").is_err() && authority("na-example").is_err());
        for name in ["SEPIE", "the Example Agency (EA)", "OeAD", "Ελληνική"] {
            assert_eq!(authority(name).ok().as_deref(), Some(name));
        }
    }

    #[test]
    fn the_end_follows_the_start() {
        let start = date("2025-09-01").ok();
        assert!(end_after(start)("2025-08-31").is_err() && end_after(start)("2025-09-01").is_ok());
        assert!(date("01.09.2025").is_err());
    }
}
