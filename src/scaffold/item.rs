//! A single new item of a project that is already there.

use super::partner::{PartnerAnswers, partner_facts};
use super::texts::{self, Texts, Values};
use super::toml_text::{one_line, quoted};
use super::{NewFile, item_facts};
use crate::i18n::{Date, Tag};
use crate::model::Collection;

/// What a new item needs to know of its project.
#[derive(Clone, Debug)]
pub struct ItemContext {
    /// Short name of the project.
    pub acronym: String,
    /// Languages of the site.
    pub languages: Vec<Tag>,
    /// The language of the first words.
    pub default_language: Tag,
    /// The day that is written as its date: today, or the nearest day of the project.
    pub day: Date,
    /// Licence of the project's texts.
    pub licence: String,
    /// Id of the partner that coordinates, as `project.toml` says.
    pub coordinator: Option<String>,
    /// The partner that is written as host, sharer or author. Without one, a practice lacks what `check` demands.
    pub partner: Option<Host>,
    /// Title; made from the id otherwise.
    pub title: Option<String>,
    /// Country of a new partner.
    pub country: Option<String>,
    /// Town of a new partner.
    pub town: Option<String>,
}

/// A partner of the project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Host {
    /// Its folder's name.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO 3166 code.
    pub country: String,
    /// Its town.
    pub town: Option<String>,
}

/// The files of a new item: its facts, and its words in the default language.
///
/// Where there are no starter texts in the default language, the words are English, in `en.md` if the site speaks
/// English, else in the default language's file with a note in the facts.
pub fn item(collection: Collection, id: &str, context: &ItemContext) -> Vec<NewFile> {
    let folder = format!("{}/{id}/", collection.folder());
    let own = texts::texts(&context.default_language);
    let english = own.is_none().then(|| context.languages.iter().find(|tag| tag.language() == "en")).flatten();
    let language = english.unwrap_or(&context.default_language);
    let mut facts = facts(collection, id, context);
    if is_draft(collection, id, context) {
        facts.insert_str(0, &draft(collection));
    }
    if let Some(english) = english {
        facts.push_str(&format!(
            "\n# The language in which it was first written; the others are translations of it.\noriginal = {}\n",
            quoted(english.as_str())
        ));
    } else if own.is_none() {
        facts = format!("# TODO: the words in {language}.md are English; write them in your language\n{facts}");
    }
    let words = words(collection, id, context, &own.unwrap_or_else(texts::english));
    vec![
        NewFile::new(format!("{folder}{}", collection.facts_file()), facts),
        NewFile::new(format!("{folder}{language}.md"), words),
    ]
}

/// Whether a new item is kept off the site until somebody has looked at it. Its days and its place are guessed and its words
/// only say what belongs where, and a site that is built every night would tell that to everybody. The coordinator is named
/// by the project and must be there; the words of legal pages can stand as they are.
fn is_draft(collection: Collection, id: &str, context: &ItemContext) -> bool {
    match collection {
        Collection::Partners => context.coordinator.as_deref() != Some(id),
        Collection::Pages => !(is_legal(id) && context.title.is_none()),
        _ => true,
    }
}

/// Pages that every site has at the foot.
fn is_legal(id: &str) -> bool {
    matches!(id, "imprint" | "privacy" | "accessibility")
}

fn draft(collection: Collection) -> String {
    let kind = collection.singular();
    format!(
        "# TODO: take the next line away when facts and words are right. Until then this {kind} is not on the website;\n\
         # `litfass build --drafts` shows it.\ndraft = true\n\n"
    )
}

fn facts(collection: Collection, id: &str, context: &ItemContext) -> String {
    let partner = context.partner.as_ref();
    let by = partner.map(|partner| partner.id.as_str());
    match collection {
        Collection::Partners => {
            let known = context.country.as_deref();
            partner_facts(&PartnerAnswers {
                role: if context.coordinator.as_deref() == Some(id) { "coordinator" } else { "partner" },
                country: known.or(partner.map(|partner| partner.country.as_str())).unwrap_or("DE"),
                country_is_guessed: known.is_none(),
                town: context.town.as_deref(),
                venue: None,
                email: None,
            })
        }
        Collection::Activities => match partner.and_then(|p| Some((p, p.town.as_deref()?))) {
            Some((host, town)) => {
                let place = place_line(town, &host.country);
                item_facts::activity("transnational-meeting", context.day, by, &place)
            }
            None => item_facts::activity("virtual-meeting", context.day, by, "online = true"),
        },
        Collection::Practices => item_facts::practice(by.unwrap_or_default(), "[]", "[]", None),
        Collection::Results => item_facts::result(context.day, open_licence(&context.licence), by),
        Collection::News => item_facts::news(context.day, by, None),
        Collection::Pages => {
            if is_legal(id) {
                item_facts::page("footer", 50)
            } else {
                item_facts::page("main", 50)
            }
        }
    }
}

/// The line that says where an activity is.
pub(super) fn place_line(town: &str, country: &str) -> String {
    format!("place = {{ town = {}, country = {} }}", quoted(town), quoted(country))
}

/// The project's licence where it is open, as results need it; `check` decides in the end.
fn open_licence(licence: &str) -> &str {
    let open = licence.starts_with("CC") && !licence.contains("-NC") && !licence.contains("-ND");
    if open { licence } else { "CC-BY-4.0" }
}

fn words(collection: Collection, id: &str, context: &ItemContext, texts: &Texts) -> String {
    let title = context.title.as_deref().map(one_line).filter(|title| !title.is_empty());
    let named = title.is_some();
    let title = title.unwrap_or_else(|| title_of_id(id));
    let partner = context.partner.as_ref().map_or("", |partner| &partner.name);
    let values = Values::new(&[("title", &title), ("acronym", &one_line(&context.acronym)), ("partner", partner)]);
    let text = match (collection, id) {
        (Collection::Partners, _) => format!("{}\n{}", texts.new.partner, texts.partner_sections),
        (Collection::Activities, _) => texts.new.activity.clone(),
        (Collection::Practices, _) => texts.new.practice.clone(),
        (Collection::Results, _) => texts.new.result.clone(),
        (Collection::News, _) => texts.new.news.clone(),
        // These ids put their words on a page that every site has; a title of one's own means words of one's own.
        (Collection::Pages, "imprint") if !named => texts.imprint.clone(),
        (Collection::Pages, "privacy") if !named => texts.privacy.clone(),
        (Collection::Pages, "accessibility") if !named => texts.accessibility.clone(),
        (Collection::Pages, _) => texts.new.page.clone(),
    };
    values.markdown(&text)
}

/// A title from an id: `2024-03-a-week-in-madrid` becomes `A week in madrid`.
pub fn title_of_id(id: &str) -> String {
    let date = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let mut words: Vec<&str> = id.split('-').filter(|part| !part.is_empty()).skip_while(date).collect();
    if words.is_empty() {
        words = vec![id];
    }
    let text = words.join(" ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(default: &str, languages: &[&str]) -> ItemContext {
        let tag = |text: &str| text.parse::<Tag>().expect("it is a tag");
        ItemContext {
            acronym: "BRÜCKE".into(),
            languages: languages.iter().map(|text| tag(text)).collect(),
            default_language: tag(default),
            day: Date::new(2024, 3, 11).expect("it is a day"),
            licence: "CC-BY-NC-4.0".into(),
            coordinator: Some("bbs-nordstadt".into()),
            partner: Some(Host {
                id: "bbs-nordstadt".into(),
                name: "BBS Nordstadt".into(),
                country: "DE".into(),
                town: None,
            }),
            title: None,
            country: None,
            town: None,
        }
    }

    #[test]
    fn titles_come_from_ids() {
        assert_eq!(title_of_id("2024-03-a-week-in-madrid"), "A week in madrid");
        assert_eq!(title_of_id("error-wall"), "Error wall");
        assert_eq!(title_of_id("2024"), "2024");
    }

    #[test]
    fn a_meeting_without_a_town_is_online_and_a_result_is_open() {
        let files = item(Collection::Activities, "midterm", &context("de", &["de"]));
        assert!(files[0].text.contains("kind = \"virtual-meeting\"") && files[0].text.contains("\nonline = true\n"));
        let files = item(Collection::Results, "handbook", &context("de", &["de"]));
        assert!(files[0].text.contains("licence = \"CC-BY-4.0\""));
        assert_eq!(files[1].path, "results/handbook/de.md");
    }

    #[test]
    fn without_starter_texts_the_words_are_english_and_the_facts_say_so() {
        let files = item(Collection::News, "a", &context("cs", &["cs", "en"]));
        assert!(files[1].path == "news/a/en.md" && files[0].text.contains("original = \"en\""));
        let files = item(Collection::News, "a", &context("cs", &["cs"]));
        assert!(files[1].path == "news/a/cs.md" && files[0].text.starts_with("# TODO"));
    }

    #[test]
    fn a_new_partner_coordinates_only_if_the_project_says_so() {
        let files = item(Collection::Partners, "ies-manzanares", &context("de", &["de"]));
        assert!(
            files[0].text.contains("role = \"partner\"") && files[0].text.contains("# TODO: the partner's own country")
        );
        let files = item(Collection::Partners, "bbs-nordstadt", &context("de", &["de"]));
        assert!(files[0].text.contains("role = \"coordinator\""));
    }
}
