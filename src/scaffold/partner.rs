//! Facts of a partner: the coordinator of a new project, or a partner that joins.

use super::item_facts::terms_comment;
use super::toml_text::quoted;
use crate::i18n::slug;

/// The type of organisation that is written where nothing else is known (term `organisation-…`).
pub const DEFAULT_TYPE: &str = "vocational-school";

/// Longest id that is made from a name; `check` allows 80 letters, but an id is typed often.
const ID_LENGTH: usize = 40;

/// An id for a partner from its name: whole words, as many as fit.
pub fn partner_id(name: &str) -> String {
    let whole = slug(name);
    let mut id = String::new();
    for word in whole.split('-') {
        if !id.is_empty() && id.len() + 1 + word.len() > ID_LENGTH {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    id.truncate(ID_LENGTH);
    if id.is_empty() { "coordinator".into() } else { id }
}

/// What is known of a partner.
pub struct PartnerAnswers<'a> {
    /// Role.
    pub role: &'a str,
    /// ISO 3166 code.
    pub country: &'a str,
    /// The country is only a guess.
    pub country_is_guessed: bool,
    /// Town.
    pub town: Option<&'a str>,
    /// Street and number.
    pub venue: Option<&'a str>,
    /// E-mail address.
    pub email: Option<&'a str>,
}

/// `partner.toml`.
pub fn partner_facts(answers: &PartnerAnswers) -> String {
    let PartnerAnswers { role, country, .. } = answers;
    let todo = if answers.country_is_guessed {
        "# TODO: the partner's own country; this one is the coordinator's\n"
    } else {
        ""
    };
    let place = match (answers.town, answers.venue) {
        (Some(town), Some(venue)) => format!("place = {{ town = {}, venue = {} }}", quoted(town), quoted(venue)),
        (Some(town), None) => format!("place = {{ town = {} }}", quoted(town)),
        (None, _) => r#"# place = { town = "Madrid", venue = "Calle Mayor 1", lat = 40.4168, lon = -3.7038 }"#.into(),
    };
    let contact = match answers.email {
        Some(email) => format!("contact = {{ email = {} }}", quoted(email)),
        None => r#"# contact = { name = "European office", email = "europe@school.example" }"#.into(),
    };
    format!(
        r#"# The facts of this partner. Its name and its words stand in the .md files, one a language.

# "coordinator" (exactly one), "partner", or "associated" (without a share of the grant).
role = "{role}"

# What kind of organisation it is.
{types}
type = "{DEFAULT_TYPE}"

# Two capital letters of ISO 3166: "DE", "ES", "GR", "TR".
{todo}country = "{country}"

# Where it is. lat and lon (degrees) may be added.
{place}

# How to reach it: an office rather than a person.
{contact}

# A short name for tables and lists.
# short = "BBS Nordstadt"

# Its own website.
# website = "https://school.example/"

# Its organisation id (E and eight digits) or participant code (nine digits).
# oid = "E10012345"
# pic = "912345678"

# A logo is found by itself: put logo.svg or logo.png beside this file.
"#,
        types = terms_comment("organisation"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_end_with_a_whole_word() {
        assert_eq!(partner_id("Berufsbildende Schulen Nordstadt"), "berufsbildende-schulen-nordstadt");
        let long = partner_id("Instituto de Educación Secundaria Ribera del Manzanares Norte");
        assert_eq!(long, "instituto-de-educacion-secundaria-ribera");
        assert_eq!(partner_id("…"), "coordinator");
        assert!(partner_id(&"x".repeat(90)).len() <= ID_LENGTH);
    }
}
