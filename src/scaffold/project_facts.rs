//! `project.toml` of a new project, every line explained.

use std::collections::BTreeMap;

use super::project::{ProjectAnswers, has_texts, site_languages};
use super::toml_text::{quoted, quoted_list};
use crate::assets;
use crate::i18n::{Tag, slug};
use crate::model::funding::{self, Certainty};
use crate::model::{Authority, Programme};

/// The word for a programme, as it stands in `project.toml`.
fn programme_word(programme: Programme) -> &'static str {
    match programme {
        Programme::Erasmus2014 => "erasmus-plus-2014-2020",
        Programme::Erasmus2021 => "erasmus-plus-2021-2027",
    }
}

/// The programme of a project: the year of the call in its number decides, else the day on which it starts.
pub fn programme_of(number: Option<&str>, start: crate::i18n::Date) -> Programme {
    let called = number.and_then(|number| number.split_once('-')).and_then(|(year, _)| year.parse::<i32>().ok());
    if called.unwrap_or(start.year()) <= 2020 { Programme::Erasmus2014 } else { Programme::Erasmus2021 }
}

/// The authority that most likely granted the money: NA at BIBB for its own numbers (`DE02`), else EACEA, with whose
/// name the official disclaimer is published.
pub fn authority_of(number: Option<&str>) -> &'static str {
    let agency = number.and_then(|number| number.split('-').nth(2));
    if agency == Some("DE02") { "na-bibb" } else { "eacea" }
}

/// A number of the right shape for a project that does not know its own yet: of the year in which it starts, as far as the
/// programme reaches, and of an agency of the coordinator's country. It ends in zeros, so `check` knows it (L0616).
pub fn placeholder_number(programme: Programme, start: crate::i18n::Date, country: &str) -> String {
    // Numbers name Greece and the United Kingdom as the EU does. Germany's agency for vocational training is the second.
    let agency = match country {
        "DE" => "DE02".to_owned(),
        "GR" => "EL01".to_owned(),
        "GB" => "UK01".to_owned(),
        other => format!("{other}01"),
    };
    match programme {
        Programme::Erasmus2014 => format!("{}-1-{agency}-KA202-000000", start.year().clamp(2014, 2020)),
        Programme::Erasmus2021 => format!("{}-1-{agency}-KA210-VET-000000000", start.year().clamp(2021, 2027)),
    }
}

/// The languages for which no official funding text is known for sure: `check` would warn of each (L0608).
fn without_funding_text(answers: &ProjectAnswers) -> Vec<Tag> {
    let authority = funding::known(&answers.authority).unwrap_or_else(|| {
        let names = (answers.authority.clone(), answers.authority.clone());
        Authority::Named(BTreeMap::from([("en".to_owned(), names)]))
    });
    let lacks = |tag: &Tag| {
        let checked = funding::disclaimer(answers.programme, tag.as_str())
            .filter(|text| text.certainty == Certainty::Checked)
            .and_then(|text| text.with(&authority, tag.as_str()));
        checked.is_none() || funding::statement(answers.programme, tag.as_str()).is_none()
    };
    site_languages(answers).into_iter().filter(lacks).collect()
}

/// The languages for which the program has no menus and labels: English ones stand in their place (L0707).
fn without_messages(answers: &ProjectAnswers) -> Vec<Tag> {
    let shipped: Vec<String> = assets::locale_files().map(|(language, _, _)| language).collect();
    let lacks = |tag: &Tag| !shipped.iter().any(|known| known == tag.as_str() || known == tag.language());
    site_languages(answers).into_iter().filter(lacks).collect()
}

/// `project.toml`.
pub fn project_facts(answers: &ProjectAnswers) -> String {
    [top(answers), site(answers), people(answers), checks(answers)].concat()
}

fn top(answers: &ProjectAnswers) -> String {
    let ProjectAnswers { acronym, start, end, coordinator, .. } = answers;
    let (todo, number) = match &answers.number {
        Some(number) => ("", number.clone()),
        None => (
            "# TODO: your project number from the grant agreement; as long as it ends in zeros the site shows none\n",
            placeholder_number(answers.programme, *start, &coordinator.country),
        ),
    };
    format!(
        r##"# The facts of the project and of its website. Lines that begin with # are notes: Litfass does not read them.
# `litfass check` tells what is wrong or missing; `litfass explain CODE` tells more about it.

# Short name of the project; it stands at the top of every page.
acronym = {acronym}

# Project number from the grant agreement, such as "2023-1-DE02-KA210-VET-000158123".
{todo}number = {number}

# The programme: "erasmus-plus-2021-2027" or "erasmus-plus-2014-2020". It decides the statement beside the emblem of the
# European Union and the disclaimer at the foot of every page.
programme = "{programme}"

# Who granted the money; the disclaimer names it. Litfass knows "eacea" and "na-bibb"; any other agency stands with
# its names by language: {{ en = {{ name = "the Example Agency (EA)", short = "EA" }} }}. Ask yours what it wants to see.
granting_authority = {authority}

# First and last day of the project. Dates without quotation marks: year, month, day.
start = {start}
end = {end}

# The grant, if it is to be shown.
# grant = {{ amount = 60000, currency = "EUR" }}

# The partner who coordinates: the name of its folder in partners/.
coordinator = {coordinator}

# Licence of the texts. CC-BY-4.0: everybody may use and change them who names the source.
licence = "CC-BY-4.0"

# Who made the photos that name nobody, and their licence.
# photo_credit = "The partners of {plain_acronym}"
# photo_licence = "CC-BY-4.0"

# The project's logo, a file beside this one.
# logo = "logo.svg"

"##,
        acronym = quoted(acronym),
        number = quoted(&number),
        programme = programme_word(answers.programme),
        authority = authority(&answers.authority),
        coordinator = quoted(&coordinator.id),
        plain_acronym = acronym.replace(['"', '\\'], ""),
    )
}

fn authority(name: &str) -> String {
    if funding::known(name).is_some() {
        return quoted(name);
    }
    let short = name.rsplit_once('(').map_or(name, |(_, end)| end.trim_end_matches(')').trim());
    format!("{{ en = {{ name = {}, short = {} }} }}", quoted(name), quoted(short))
}

fn site(answers: &ProjectAnswers) -> String {
    let (todo, url) = match &answers.url {
        Some(url) => ("", url.clone()),
        None => {
            let name = slug(&answers.acronym);
            let name = if name.is_empty() { "project" } else { &name };
            ("# TODO: the address on which your website will stand\n", format!("https://{name}.example/"))
        }
    };
    let languages = site_languages(answers);
    let wanted = &answers.default_language;
    let (note, default) = if has_texts(wanted) {
        (String::new(), wanted.to_string())
    } else {
        let note = format!(
            "# TODO: the first words are in English, since Litfass has no starter texts in `{wanted}`. Write the {wanted}.md\n\
             # files, then put \"{wanted}\" here.\n"
        );
        (note, "en".to_owned())
    };
    format!(
        r#"[site]
# Address of the website, with the folder it stands in: "https://school.example/bridge/".
{todo}url = {url}

# Languages of the website, in the order of the language menu.
languages = {languages}

# The language in which texts are first written, unless an item says otherwise.
{note}default_language = {default}

# What stands where a translation is missing: "notice" (the original with a notice), "link" (the card leads to the
# original), "hide" (nothing).
fallback = "notice"

"#,
        url = quoted(&url),
        languages = quoted_list(&languages),
        default = quoted(&default),
    )
}

fn people(answers: &ProjectAnswers) -> String {
    let ProjectAnswers { coordinator, email, .. } = answers;
    let language =
        if has_texts(&answers.default_language) { answers.default_language.clone() } else { super::project::english() };
    let texts = super::texts::texts(&language).unwrap_or_else(super::texts::english);
    let editor = super::texts::Values::new(&[("coordinator", &coordinator.name)]).plain(&texts.editor);
    let mut address: Vec<&str> = coordinator.address.iter().map(String::as_str).collect();
    let todo = if address.is_empty() { "# TODO: street and number, and the postal code\n" } else { "" };
    // An address of the street alone lacks its town.
    if !address.iter().any(|line| line.contains(&coordinator.town)) {
        address.push(&coordinator.town);
    }
    let country = super::texts::country(&language, &coordinator.country);
    address.push(country);
    format!(
        r#"# How to reach the project: an office rather than a person.
[contact]
email = {email}
# name = "European office"
# phone = "+49 30 1234567"

# Who answers for the website; it stands on the imprint page. In Germany § 5 DDG and § 18 MStV demand it.
[imprint]
name = {name}
# Postal address, line by line; a post-office box is not enough.
{todo}address = {address}
email = {email}
# Who is responsible for the content: an office or a person, best with the address.
editor = {editor}
# legal_form = "Public school, run by the town"
# representative = "The headteacher"
# phone = "+49 30 1234567"
# register = "…"
# vat = "…"

# What the accessibility statement says (Directive (EU) 2016/2102, article 7). Its words stand in pages/accessibility/.
[accessibility]
# How far the site meets WCAG 2.2 AA: "full", "partial", "none".
status = "partial"
# Where people report barriers.
feedback = {email}
# TODO: the day on which you last looked through the site; at least once a year
# reviewed = {start}
# The body that settles disputes in your country.
# enforcement = "https://…"
"#,
        name = quoted(&coordinator.name),
        address = quoted_list(address),
        email = quoted(email),
        editor = quoted(&editor),
        start = answers.start,
    )
}

/// Warnings that a new project cannot help, each with its reason and with what is to be done.
fn checks(answers: &ProjectAnswers) -> String {
    let named = |tags: &[Tag]| tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(", ");
    let (texts, messages) = (without_funding_text(answers), without_messages(answers));
    let mut allowed = String::new();
    let mut tables = String::new();
    if let Some(first) = texts.first() {
        allowed.push_str(&format!(
            r#"# TODO: official funding statement and disclaimer in: {languages}
# Until then the English texts are shown in these languages. Agencies check every language at the final report: ask
# yours, or look at EACEA's page "European flag, emblem and multilingual disclaimer". Write the texts below, then remove
# this line:
L0608 = "texts are being asked for at the national agency"
"#,
            languages = named(&texts),
        ));
        tables = format!(
            "\n# Official funding texts that Litfass does not know for sure, one table a language.\n\
             # [funding.{first}]\n# statement = \"…\"\n# disclaimer = \"…\"\n"
        );
    }
    if let Some(first) = messages.first() {
        allowed.push_str(&format!(
            r#"# TODO: words of menus and labels in: {languages}
# Until then the English words are shown. `litfass new language {first}` writes them into locales/{first}/: translate them
# there, then remove this line:
L0707 = "menus and labels are being translated"
"#,
            languages = named(&messages),
        ));
    }
    if allowed.is_empty() {
        return String::new();
    }
    format!("\n# Warnings that are fine for the time being, each with the reason.\n[checks.allow]\n{allowed}{tables}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_tells_programme_and_authority() {
        let day = crate::i18n::Date::new(2021, 1, 1).expect("it is a day");
        assert_eq!(programme_of(Some("2020-1-DE02-KA202-007621"), day), Programme::Erasmus2014);
        assert_eq!(programme_of(Some("101128032"), day), Programme::Erasmus2021);
        assert_eq!(programme_of(None, day), Programme::Erasmus2021);
        assert_eq!(authority_of(Some("2023-1-DE02-KA210-VET-000158123")), "na-bibb");
        assert_eq!(authority_of(Some("2023-1-FR01-KA210-VET-000158123")), "eacea");
        assert_eq!(authority_of(None), "eacea");
    }

    #[test]
    fn another_agency_stands_with_its_names() {
        let line = authority("the Example Agency (EA)");
        assert_eq!(line, r#"{ en = { name = "the Example Agency (EA)", short = "EA" } }"#);
        assert_eq!(authority("na-bibb"), "\"na-bibb\"");
    }
}
