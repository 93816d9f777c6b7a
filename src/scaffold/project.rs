//! A whole new project: facts, and words in every language with starter texts.

use super::partner::{PartnerAnswers, partner_facts};
use super::project_facts::project_facts;
use super::texts::{self, Texts, Values};
use super::toml_text::one_line;
use super::{NewFile, item_facts};
use crate::i18n::{Date, Tag};
use crate::model::Programme;

/// What a new project is made from. Answers are taken as they are: whoever asks for them checks them.
#[derive(Clone, Debug)]
pub struct ProjectAnswers {
    /// Short name.
    pub acronym: String,
    /// Full title; the title of the home page.
    pub title: String,
    /// Project number, if it is known yet.
    pub number: Option<String>,
    /// Programme.
    pub programme: Programme,
    /// Who granted the money: a word of [`crate::model::funding::KNOWN`], or a name such as "the Example Agency (EA)".
    pub authority: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Address of the website, if it is known yet.
    pub url: Option<String>,
    /// Languages in the order of the menu.
    pub languages: Vec<Tag>,
    /// The language of the first words.
    pub default_language: Tag,
    /// Who coordinates.
    pub coordinator: Coordinator,
    /// Where the project, its imprint and its accessibility statement are reached.
    pub email: String,
}

/// The coordinating partner.
#[derive(Clone, Debug)]
pub struct Coordinator {
    /// The name of its folder.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO 3166 code.
    pub country: String,
    /// Town.
    pub town: String,
    /// Postal address, line by line, without the country; empty if it is not known yet.
    pub address: Vec<String>,
}

/// Whether there are starter texts in a language.
pub fn has_texts(tag: &Tag) -> bool {
    texts::texts(tag).is_some()
}

/// English.
pub(super) fn english() -> Tag {
    "en".parse().expect("`en` is a tag: this is a bug")
}

/// The languages of the site: those that were asked for, each once, with the default language, and with English where
/// there are no starter texts in the default language.
pub fn site_languages(answers: &ProjectAnswers) -> Vec<Tag> {
    let mut languages: Vec<Tag> = Vec::new();
    let english = (!has_texts(&answers.default_language)).then(english);
    for tag in answers.languages.iter().chain([&answers.default_language]).chain(&english) {
        if !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    languages
}

/// The files of a new project, in the order of their paths.
pub fn project(answers: &ProjectAnswers) -> Vec<NewFile> {
    let answers = &tidy(answers);
    let month = format!("{:04}-{:02}", answers.start.year(), answers.start.month());
    let ids = Ids { activity: format!("{month}-kick-off"), news: format!("{month}-our-website"), month };
    let mut files = vec![
        NewFile::new(".gitignore", "/public/\n/.litfass/\n"),
        NewFile::new("README.md", readme(answers)),
        NewFile::new("project.toml", project_facts(answers)),
        NewFile::new("welcome.svg", include_str!("welcome.svg")),
    ];
    files.extend(facts(answers, &ids));
    for tag in site_languages(answers) {
        if let Some(texts) = texts::texts(&tag) {
            files.extend(words(answers, &ids, &tag, &texts));
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The ids that depend on the first day.
struct Ids {
    month: String,
    activity: String,
    news: String,
}

/// The id of the first practice: the same in every project, and named in the texts.
const PRACTICE: &str = "how-we-share";

fn tidy(answers: &ProjectAnswers) -> ProjectAnswers {
    let mut tidy = answers.clone();
    let Coordinator { name, town, address, .. } = &mut tidy.coordinator;
    for text in [&mut tidy.acronym, &mut tidy.title, &mut tidy.authority, &mut tidy.email, name, town] {
        *text = one_line(text);
    }
    *address = address.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()).collect();
    tidy
}

fn facts(answers: &ProjectAnswers, ids: &Ids) -> Vec<NewFile> {
    let Coordinator { id, country, town, address, .. } = &answers.coordinator;
    let partner = PartnerAnswers {
        role: "coordinator",
        country,
        country_is_guessed: false,
        town: Some(town),
        venue: address.first().map(String::as_str),
        email: Some(&answers.email),
    };
    let place = super::item::place_line(town, country);
    let mut files = vec![
        NewFile::new(format!("partners/{id}/partner.toml"), partner_facts(&partner)),
        NewFile::new(
            format!("activities/{}/activity.toml", ids.activity),
            item_facts::activity("transnational-meeting", answers.start, Some(id), &place),
        ),
        NewFile::new(
            format!("practices/{PRACTICE}/practice.toml"),
            item_facts::practice(
                id,
                r#"["internationalisation", "quality"]"#,
                r#"["teachers", "trainers"]"#,
                Some(&ids.activity),
            ),
        ),
        NewFile::new(
            format!("news/{}/news.toml", ids.news),
            item_facts::news(answers.start, Some(id), Some(&ids.activity)),
        ),
    ];
    let pages =
        [("about", "main", 10), ("imprint", "footer", 10), ("privacy", "footer", 20), ("accessibility", "footer", 30)];
    files.extend(
        pages.map(|(id, menu, order)| NewFile::new(format!("pages/{id}/page.toml"), item_facts::page(menu, order))),
    );
    files
}

fn words(answers: &ProjectAnswers, ids: &Ids, tag: &Tag, texts: &Texts) -> Vec<NewFile> {
    let Coordinator { id, name, country, town, .. } = &answers.coordinator;
    let values = Values::new(&[
        ("acronym", &answers.acronym),
        ("title", &answers.title),
        ("coordinator", name),
        ("town", town),
        ("country", texts::country(tag, country)),
        ("start", &texts::day(tag, answers.start)),
        ("end", &texts::day(tag, answers.end)),
        ("email", &answers.email),
        ("coordinator_id", id),
        ("activity_id", &ids.activity),
        ("news_id", &ids.news),
        ("month_id", &ids.month),
    ]);
    let partner = format!("{}\n{}", texts.partner, texts.partner_sections);
    let all = [
        (String::new(), &texts.home),
        (format!("partners/{id}/"), &partner),
        (format!("activities/{}/", ids.activity), &texts.activity),
        (format!("practices/{PRACTICE}/"), &texts.practice),
        (format!("news/{}/", ids.news), &texts.news),
        ("pages/about/".into(), &texts.about),
        ("pages/imprint/".into(), &texts.imprint),
        ("pages/privacy/".into(), &texts.privacy),
        ("pages/accessibility/".into(), &texts.accessibility),
    ];
    all.into_iter().map(|(folder, text)| NewFile::new(format!("{folder}{tag}.md"), values.markdown(text))).collect()
}

fn readme(answers: &ProjectAnswers) -> String {
    format!(
        r#"# Website of {acronym}

This folder holds the website's facts (`.toml`, once) and its words (`.md`, one file a language).

| Where | What |
|---|---|
| `project.toml` | facts of the project and of the site |
| `en.md`, `de.md` … | words of the home page |
| `partners/` | one folder a partner |
| `activities/` | meetings, trainings, events |
| `practices/` | what partners show each other |
| `results/` | what the project made, with the files to download |
| `news/` | news |
| `pages/` | about, imprint, privacy, accessibility, and pages of your own |

- `litfass serve --open` shows the website while you write.
- `litfass check` looks for mistakes.
- `litfass build` makes the website in `public/`.
- `litfass new practice my-practice` adds a practice; `partner`, `activity`, `result`, `news` and `page` go the same way.
  It stays off the website until you take `draft = true` out of its facts.

Search this folder for `TODO` to see what is still to be filled in.
"#,
        acronym = answers.acronym
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(list: &[&str]) -> Vec<Tag> {
        list.iter().map(|tag| tag.parse().expect("it is a tag")).collect()
    }

    fn answers(languages: &[&str], default: &str) -> ProjectAnswers {
        ProjectAnswers {
            acronym: "BRÜCKE".into(),
            title: "Bridges between\n workshops".into(),
            number: None,
            programme: Programme::Erasmus2021,
            authority: "eacea".into(),
            start: Date::new(2025, 9, 1).expect("it is a day"),
            end: Date::new(2027, 8, 31).expect("it is a day"),
            url: None,
            languages: tags(languages),
            default_language: default.parse().expect("it is a tag"),
            coordinator: Coordinator {
                id: "bbs-nordstadt".into(),
                name: "BBS \"Nord_stadt\"".into(),
                country: "DE".into(),
                town: "Nordstadt".into(),
                address: Vec::new(),
            },
            email: "europa@bbs-nordstadt.example".into(),
        }
    }

    fn text(files: &[NewFile], path: &str) -> String {
        files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}")).text.clone()
    }

    #[test]
    fn words_are_there_in_languages_with_texts_only() {
        let files = project(&answers(&["de", "cs", "tr"], "de"));
        assert!(files.iter().any(|f| f.path == "tr.md") && !files.iter().any(|f| f.path.contains("cs.md")));
        assert!(text(&files, "de.md").contains("# Bridges between workshops\n"));
        assert!(text(&files, "pages/about/de.md").contains("vom 1. September 2025 bis zum 31. August 2027"));
        let partner = text(&files, "partners/bbs-nordstadt/de.md");
        assert!(partner.contains(r#"BBS "Nord\_stadt" (Nordstadt, Deutschland)"#), "{partner}");
        assert!(files.is_sorted_by(|a, b| a.path < b.path));
    }

    #[test]
    fn a_default_language_without_texts_begins_in_english() {
        let files = project(&answers(&["cs"], "cs"));
        let facts = text(&files, "project.toml");
        assert!(
            facts.contains("languages = [\"cs\", \"en\"]") && facts.contains("\ndefault_language = \"en\""),
            "{facts}"
        );
        assert!(facts.contains("no starter texts in `cs`"));
        assert!(files.iter().any(|f| f.path == "en.md"));
    }

    #[test]
    fn what_is_not_known_yet_is_marked() {
        let facts = text(&project(&answers(&["de", "en", "tr", "el"], "de")), "project.toml");
        assert!(facts.contains(
            "# TODO: your project number from the grant agreement; as long as it ends in zeros the site shows none\n\
             number = \"2025-1-DE02-KA210-VET-000000000\""
        ));
        assert!(facts.contains("# TODO: official funding statement and disclaimer in: tr, el\n"), "{facts}");
        assert!(facts.contains("L0608 = \"texts are being asked for at the national agency\""));
        let facts = text(&project(&answers(&["de", "en"], "de")), "project.toml");
        assert!(!facts.contains("L0608"), "{facts}");
    }
}
