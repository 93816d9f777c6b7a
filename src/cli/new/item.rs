//! `litfass new practice error-wall`: adds an item to a project.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use super::super::folder::today;
use super::ask::{Asker, Question};
use super::host::{host, read};
use super::{NewArgs, announce, answers, can_ask, files};
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble};
use crate::i18n::Tag;
use crate::load::schema::ProjectFacts;
use crate::model::Collection;
use crate::scaffold::{self, ItemContext};
use crate::source::{Sources, disk};

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
    let root = root(args.project.as_deref())?;
    refuse_used(&root, kind, &id)?;
    let sources = disk::read(&root, &[root.join("public"), root.join(".litfass")]).map_err(|error| {
        Trouble::new(format!("`{}` cannot be read: {error}", root.display()), "look at its permissions")
    })?;
    let mut context = context(&sources, kind, &id)?;
    context.title.clone_from(&args.title);
    if kind == Collection::Partners {
        (context.country, context.town) = place(args)?;
    }
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
    if kind == Collection::Partners && context.country.is_none() {
        voice.say("Its country is not known: the coordinator's stands there, marked with TODO.");
    }
    if new.iter().any(|file| file.text.contains("\ndraft = true\n")) {
        voice.say("It is a draft until you take `draft = true` out of its facts; litfass build --drafts shows it.");
    }
    Ok(Outcome::Fine)
}

/// The country and the town of a new partner. Nobody but the author knows them, so they are asked for on a terminal; without
/// one the country stays marked in the facts.
fn place(args: &NewArgs) -> Result<(Option<String>, Option<String>), Trouble> {
    let (stdin, mut stderr) = (io::stdin(), io::stderr());
    let mut input = stdin.lock();
    let terminal = can_ask(args).then_some((&mut input as &mut dyn BufRead, &mut stderr as &mut dyn Write));
    let mut asker = Asker::new(terminal);
    let country = Question::new("--country", "Its country (two letters, such as ES)").open();
    let country = asker.answer(&country, &args.country, answers::country)?;
    let town = asker.answer(&Question::new("--town", "Its town").open(), &args.town, answers::text)?;
    Ok((country, town))
}

/// The project's folder: the one that was named, or this one, or the nearest above it that has a `project.toml`.
pub(in crate::cli) fn root(named: Option<&Path>) -> Result<PathBuf, Trouble> {
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
fn context(sources: &Sources, kind: Collection, id: &str) -> Result<ItemContext, Trouble> {
    let broken = || Trouble::new("project.toml has mistakes", "run `litfass check` and correct them first");
    let file = sources.find("project.toml").ok_or_else(broken)?;
    let project: ProjectFacts = read(sources, file);
    let site = project.site.get().ok_or_else(broken)?;
    let tag = |text: &str| text.parse::<Tag>().ok();
    let default = site.default_language.get().and_then(|at| tag(&at.value)).ok_or_else(broken)?;
    let coordinator = project.coordinator.get().map(|at| at.value.0.clone());
    // An activity may be called after the town or the school where it is.
    let place = if kind == Collection::Activities { id } else { "" };
    let partner = host(sources, place, coordinator.as_deref(), &default);
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
        day: scaffold::day_of(id, start, end, today()),
        licence: project.licence.get().map_or("CC-BY-4.0", |licence| &licence.0).to_owned(),
        default_language: default,
        coordinator,
        partner,
        title: None,
        country: None,
        town: None,
    })
}
