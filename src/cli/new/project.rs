//! `litfass new DIR`: asks for what a project is made from, then writes it.

use std::io::{self, BufRead, Write};
use std::path::Path;

use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::super::folder::today;
use super::answers::{self, country, date, email, end_after, language, languages, lines, number, text, url};
use super::ask::{Asker, Question};
use super::{NewArgs, announce, can_ask, files};
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble};
use crate::i18n::{Date, Tag};
use crate::model::Programme;
use crate::scaffold::{self, Coordinator, ProjectAnswers};

/// Makes a project in a folder that is not there yet, or is empty.
pub fn make(args: &NewArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let root = &args.what;
    if args.project.is_some() {
        return Err(Trouble::new(
            "`--project` is for what is added to a project",
            "a new project needs its folder only",
        ));
    }
    refuse_used(root)?;
    let (stdin, mut stderr) = (io::stdin(), io::stderr());
    let mut input = stdin.lock();
    let terminal = can_ask(args).then_some((&mut input as &mut dyn BufRead, &mut stderr as &mut dyn Write));
    let mut asker = Asker::new(terminal);
    let answers = answers(args, &mut asker)?;
    let new = scaffold::project(&answers);
    announce(root, &new, voice);
    if !asker.agreed(&format!("Write these {} files?", new.len()))? {
        voice.say("nothing was written");
        return Ok(Outcome::Fine);
    }
    files::write(root, &new)?;
    let folder = root.display();
    if !scaffold::has_texts(&answers.default_language) {
        let tag = &answers.default_language;
        voice.say(&format!("There are no starter texts in `{tag}`: the first words are in English, see project.toml."));
    }
    voice
        .say(&format!("The project is there. Next:\n  1. cd {folder} && litfass serve --open shows it in the browser"));
    voice.say("  2. search the files for TODO and fill in what is missing; write your own words into the .md files");
    voice
        .say("  3. litfass new partner ies-manzanares (or activity, practice, result, news, page), then litfass check");
    Ok(Outcome::Fine)
}

fn refuse_used(root: &Path) -> Result<(), Trouble> {
    let shown = root.display();
    match std::fs::read_dir(root) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(Trouble::new(
                format!("the folder `{shown}` is not empty; nothing was written"),
                "choose a folder that is not there yet; in a project, `litfass new practice my-practice` adds to it",
            )),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => {
            Err(Trouble::new(format!("`{shown}` cannot be the project's folder: {error}"), "choose another name"))
        }
    }
}

/// The answers, checked. What is needed and cannot be asked for is reported in one go.
fn answers(args: &NewArgs, asker: &mut Asker) -> Result<ProjectAnswers, Trouble> {
    let of = &args.of_project;
    let q = Question::new;
    let folder = args.what.file_name().map(|name| name.to_string_lossy().to_uppercase());
    let acronym = asker.answer(&q("--acronym", "Short name of the project").or(folder), &of.acronym, text)?;
    let title = asker.answer(&q("--title", "Its full title").or(acronym.clone()), &args.title, text)?;
    let number = asker.answer(&q("--number", "Project number from the grant agreement").open(), &of.number, number)?;
    let start = asker.answer(&q("--start", "First day of the project").or(this_month()), &of.start, date)?;
    let end = asker.answer(&q("--end", "Last day").or(start.and_then(two_years)), &of.end, end_after(start))?;
    let name = asker.answer(&q("--coordinator", "Name of the coordinating organisation"), &of.coordinator, text)?;
    let country = asker.answer(&q("--country", "Its country (two letters, such as DE)"), &args.country, country)?;
    let town = asker.answer(&q("--town", "Its town"), &args.town, text)?;
    let address = "Its postal address for the imprint, such as Werkstraße 12; 30000 Nordstadt";
    let address = asker.answer(&q("--address", address).open(), &of.address, lines)?.unwrap_or_default();
    let email = asker.answer(&q("--email", "E-mail address of the project"), &of.email, email)?;
    let usual = Some(usual_languages(country.as_deref()));
    let mut tags = asker
        .answer(&q("--languages", "Languages of the website").or(usual), &of.languages, languages)?
        .unwrap_or_default();
    let default = default_language(args, asker, &mut tags)?;
    let url =
        asker.answer(&q("--url", "Address of the website, such as https://bridge.example/").open(), &of.url, url)?;
    asker.finish()?;
    let id = match &of.coordinator_id {
        Some(id) => {
            answers::id(id).map_err(|fault| Trouble::new(format!("--coordinator-id: {}", fault.message), fault.help))?
        }
        None => scaffold::partner_id(name.as_deref().unwrap_or_default()),
    };
    let authority = of.authority.as_deref().map(answers::authority).transpose();
    let authority = authority.map_err(|fault| Trouble::new(format!("--authority: {}", fault.message), fault.help))?;
    let whole = (|| {
        let start = start?;
        Some(ProjectAnswers {
            programme: programme(of.programme.as_deref(), number.as_deref(), start),
            authority: authority.unwrap_or_else(|| scaffold::authority_of(number.as_deref()).to_owned()),
            acronym: acronym?,
            title: title?,
            number,
            start,
            end: end?,
            url,
            languages: tags,
            default_language: default?,
            coordinator: Coordinator { id, name: name?, country: country?, town: town?, address },
            email: email?,
        })
    })();
    let whole = whole.ok_or_else(|| Trouble::new("some answers are missing", ""))?;
    fits(&whole)?;
    Ok(whole)
}

/// The language of the first words; it becomes one of the languages.
fn default_language(args: &NewArgs, asker: &mut Asker, tags: &mut Vec<Tag>) -> Result<Option<Tag>, Trouble> {
    let first = tags.first().map(Tag::to_string);
    // One language leaves nothing to be asked.
    let given = args.of_project.default_language.clone().or_else(|| first.clone().filter(|_| tags.len() == 1));
    let question = Question::new("--default-language", "The language in which you write first").or(first);
    let default = asker.answer(&question, &given, language)?;
    if let Some(default) = default.as_ref().filter(|tag| !tags.contains(tag)) {
        tags.insert(0, default.clone());
    }
    Ok(default)
}

/// The language that most people of a country write, if there are starter texts in it, and English.
fn usual_languages(country: Option<&str>) -> String {
    let likely = country.and_then(|code| {
        let mut id: LanguageIdentifier = format!("und-{code}").parse().ok()?;
        LocaleExpander::new_common().maximize(&mut id);
        id.language.to_string().parse::<Tag>().ok()
    });
    match likely.filter(|tag| tag.as_str() != "en" && scaffold::has_texts(tag)) {
        Some(tag) => format!("{tag},en"),
        None => "en".into(),
    }
}

fn programme(given: Option<&str>, number: Option<&str>, start: Date) -> Programme {
    match given {
        Some("erasmus-plus-2014-2020") => Programme::Erasmus2014,
        Some(_) => Programme::Erasmus2021,
        None => scaffold::programme_of(number, start),
    }
}

/// A programme that contradicts the number would only be found at the final report.
fn fits(answers: &ProjectAnswers) -> Result<(), Trouble> {
    let by_year = answers.number.as_deref().filter(|number| number.contains('-'));
    match by_year.map(|number| scaffold::programme_of(Some(number), answers.start)) {
        Some(right) if right != answers.programme => Err(Trouble::new(
            "--programme: the year in the project number belongs to the other programme",
            "leave --programme out: it follows from the number",
        )),
        _ => Ok(()),
    }
}

/// The first day of this month.
fn this_month() -> Option<Date> {
    let today = today()?;
    Date::new(today.year(), today.month(), 1)
}

/// The last day of a project of two years, the usual length.
fn two_years(start: Date) -> Option<Date> {
    let (year, month, day) = (start.year() + 2, start.month(), start.day());
    let last_of = |year: i32, month: u8| (28..=31).rev().find_map(|day| Date::new(year, month, day));
    match (month, day) {
        (1, 1) => Date::new(year - 1, 12, 31),
        (_, 1) => last_of(year, month - 1),
        _ => Date::new(year, month, day - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_sensible() {
        let day = |text: &str| text.parse::<Date>().expect("it is a day");
        assert_eq!(two_years(day("2025-09-01")), Some(day("2027-08-31")));
        assert_eq!(two_years(day("2025-01-01")), Some(day("2026-12-31")));
        assert_eq!(two_years(day("2024-03-01")), Some(day("2026-02-28")));
        assert_eq!(two_years(day("2025-09-15")), Some(day("2027-09-14")));
        assert_eq!(usual_languages(Some("DE")), "de,en");
        assert_eq!(usual_languages(Some("TR")), "tr,en");
        assert_eq!(usual_languages(Some("CZ")), "en");
        assert_eq!(usual_languages(None), "en");
    }
}
