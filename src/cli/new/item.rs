//! `litfass new practice error-wall`: adds an item to a project.

use std::path::{Path, PathBuf};

use super::super::folder::today;
use super::{NewArgs, announce, answers, files};
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble};
use crate::i18n::{Date, Tag};
use crate::load::facts;
use crate::load::schema::{PartnerFacts, ProjectFacts};
use crate::model::Collection;
use crate::scaffold::{self, Host, ItemContext};
use crate::source::{FileId, Sources, disk};

/// Adds an item.
pub fn add(kind: Collection, id: &str, args: &NewArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let trouble = |flag: &str, fault: super::ask::Fault| Trouble::new(format!("{flag}{}", fault.message), fault.help);
    if let Some(flag) = args.of_project.first_given() {
        let message = format!("`{flag}` is for a new project, not for a new {}", kind.singular());
        return Err(Trouble::new(message, "leave it out"));
    }
    let for_partner = args.country.as_ref().map(|_| "--country").or(args.town.as_ref().map(|_| "--town"));
    if let Some(flag) = for_partner.filter(|_| kind != Collection::Partners) {
        return Err(Trouble::new(
            format!("`{flag}` is for a partner, not for a new {}", kind.singular()),
            "leave it out",
        ));
    }
    let id = answers::id(id).map_err(|fault| trouble("", fault))?;
    let country =
        args.country.as_deref().map(answers::country).transpose().map_err(|fault| trouble("--country: ", fault))?;
    let root = root(args.project.as_deref())?;
    refuse_used(&root, kind, &id)?;
    let sources = disk::read(&root, &[root.join("public"), root.join(".litfass")]).map_err(|error| {
        Trouble::new(format!("`{}` cannot be read: {error}", root.display()), "look at its permissions")
    })?;
    let mut context = context(&sources)?;
    context.title.clone_from(&args.title);
    context.country = country;
    context.town.clone_from(&args.town);
    if kind == Collection::Practices && context.partner.is_none() {
        return Err(Trouble::new(
            "a practice is shared by a partner, and there is none yet",
            "make one first: litfass new partner my-school",
        ));
    }
    let new = scaffold::item(kind, &id, &context);
    announce(&root, &new, voice);
    files::write(&root, &new)?;
    let words = new.last().map_or("", |file| &file.path);
    voice.say(&format!("The {} is there. Next:\n  1. write its words into {words}", kind.singular()));
    voice.say(&format!("  2. look through its facts in {}/{id}/{}", kind.folder(), kind.facts_file()));
    voice.say("  3. put photos beside them, then litfass check");
    Ok(Outcome::Fine)
}

/// The project's folder: the one that was named, or this one, or the nearest above it that has a `project.toml`.
fn root(named: Option<&Path>) -> Result<PathBuf, Trouble> {
    let is_project = |folder: &Path| folder.join("project.toml").is_file();
    if let Some(folder) = named {
        let message = || format!("`{}` has no project.toml", folder.display());
        let help = "name the folder of a project, or make one with `litfass new my-project`";
        return if is_project(folder) { Ok(folder.to_path_buf()) } else { Err(Trouble::new(message(), help)) };
    }
    let here = std::env::current_dir().map_err(|error| {
        Trouble::new(format!("this folder cannot be read: {error}"), "name the project with --project DIR")
    })?;
    let found = here.ancestors().find(|folder| is_project(folder));
    found.map(|folder| if folder == here { PathBuf::from(".") } else { folder.to_path_buf() }).ok_or_else(|| {
        let help = "go into a project's folder, name it with --project DIR, or make one with `litfass new my-project`";
        Trouble::new("neither this folder nor one above it has a project.toml", help)
    })
}

/// Refuses an id that is there already, also where it differs in capitals only.
fn refuse_used(root: &Path, kind: Collection, id: &str) -> Result<(), Trouble> {
    let folder = root.join(kind.folder());
    let taken = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .find(|entry| entry.file_name().to_string_lossy().eq_ignore_ascii_case(id));
    match taken {
        None => Ok(()),
        Some(entry) => Err(Trouble::new(
            format!("`{}` is there already; nothing was written", entry.path().display()),
            "choose another id, or write into that folder",
        )),
    }
}

/// What a new item needs to know of the project.
fn context(sources: &Sources) -> Result<ItemContext, Trouble> {
    let broken = || Trouble::new("project.toml has mistakes", "run `litfass check` and correct them first");
    let file = sources.find("project.toml").ok_or_else(broken)?;
    let project: ProjectFacts = read(sources, file);
    let site = project.site.get().ok_or_else(broken)?;
    let tag = |text: &str| text.parse::<Tag>().ok();
    let default = site.default_language.get().and_then(|at| tag(&at.value)).ok_or_else(broken)?;
    let coordinator = project.coordinator.get().map(|at| at.value.0.clone());
    let partner = partner(sources, coordinator.as_deref(), &default);
    let (start, end) = (project.start.get().ok_or_else(broken)?.value, project.end.get().ok_or_else(broken)?.value);
    Ok(ItemContext {
        acronym: project.acronym.get().ok_or_else(broken)?.clone(),
        languages: site
            .languages
            .get()
            .into_iter()
            .flat_map(|many| many.0.iter())
            .filter_map(|at| tag(&at.value))
            .collect(),
        day: day_of(start, end, today()),
        licence: project.licence.get().map_or("CC-BY-4.0", |licence| &licence.0).to_owned(),
        default_language: default,
        coordinator,
        partner,
        title: None,
        country: None,
        town: None,
    })
}

/// Today, or the nearest day of the project.
fn day_of(start: Date, end: Date, today: Option<Date>) -> Date {
    today.map_or(start, |today| today.min(end).max(start))
}

/// Facts of a file; its mistakes are for `check` to tell.
fn read<T: facts::Facts>(sources: &Sources, file: FileId) -> T {
    facts::read(sources.text(file), file, 0, &mut Vec::new())
}

/// The coordinator, or else the first partner whose facts can be read.
fn partner(sources: &Sources, coordinator: Option<&str>, language: &Tag) -> Option<Host> {
    let ids = sources
        .below("partners")
        .filter_map(|(_, file)| file.path.strip_prefix("partners/")?.strip_suffix("/partner.toml"));
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_by_key(|id| (Some(*id) != coordinator, *id));
    ids.into_iter().find_map(|id| {
        let facts: PartnerFacts = read(sources, sources.find(&format!("partners/{id}/partner.toml"))?);
        let words = sources.find(&format!("partners/{id}/{language}.md")).map_or("", |file| sources.text(file));
        Some(Host {
            id: id.to_owned(),
            name: facts.short.clone().or_else(|| title(words)).unwrap_or_else(|| id.to_owned()),
            country: facts.country.get()?.value.0.clone(),
            town: facts.place.as_ref().and_then(|place| place.town.get().cloned()),
        })
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_stands_below_the_front_matter() {
        assert_eq!(
            title("+++\n# a note\nslug = \"a\"\n+++\n# BBS *Nord\\_stadt*\n\nText").as_deref(),
            Some("BBS Nord_stadt")
        );
        assert_eq!(title("## No title"), None);
    }

    #[test]
    fn the_day_lies_in_the_project() {
        let day = |text: &str| text.parse::<Date>().expect("it is a day");
        let (start, end) = (day("2024-09-01"), day("2026-08-31"));
        assert_eq!(day_of(start, end, Some(day("2025-01-01"))), day("2025-01-01"));
        assert_eq!(day_of(start, end, Some(day("2030-01-01"))), end);
        assert_eq!(day_of(start, end, None), start);
    }
}
