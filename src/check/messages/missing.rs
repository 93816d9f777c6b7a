//! Messages that a language does not have: one warning per language, and how complete each is.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::ids::is_term_of_project;
use super::{language, listed, references_of};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::MISSING_MESSAGES;
use crate::i18n::Tag;
use crate::i18n::messages::walk;
use crate::load::messages::{Files, english};
use crate::source::Span;

/// How many names the warning gives.
const NAMED: usize = 4;
/// Of so many the author needs no list.
const FEW: usize = 20;

/// How much of the interface is written in a language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Completeness {
    /// The language.
    pub tag: Tag,
    /// Messages that it has, in the project's files or in ours.
    pub translated: usize,
    /// Messages that there are.
    pub all: usize,
    /// Litfass brings messages for it.
    pub is_built_in: bool,
}

/// How complete each language is; English is the measure, with the terms that the project has in any language.
pub fn completeness(files: &Files, languages: &[Tag]) -> Vec<Completeness> {
    let all = all(files);
    let of = |tag: &Tag| Completeness {
        tag: tag.clone(),
        translated: all.len() - missing(files, &all, tag).len(),
        all: all.len(),
        is_built_in: is_built_in(files, tag),
    };
    languages.iter().map(of).collect()
}

/// The warning of each language that lacks something.
pub fn check(files: &Files, languages: &[(Tag, Span)], diagnostics: &mut Vec<Diagnostic>) {
    let all = all(files);
    for (tag, place) in languages {
        let missing = missing(files, &all, tag);
        if missing.is_empty() {
            continue;
        }
        let language = language(tag);
        let names = listed(missing.iter().map(String::as_str), NAMED);
        let count = match missing.len() {
            1 => "1 message is".to_owned(),
            many => format!("{many} messages are"),
        };
        let is_begun = is_built_in(files, tag) || files.project.contains_key(tag);
        let message = match is_begun {
            true => format!("{count} not translated into {language}: {names}"),
            false => format!("Litfass does not speak {language} yet: menus and labels are in English"),
        };
        let help = match is_begun {
            true if missing.len() <= FEW => format!(
                "translations go into `locales/{tag}/terms.ftl`; `litfass languages --missing {tag}` prints what to translate"
            ),
            true => format!(
                "`litfass languages --missing {tag}` prints them in English; translations go into `locales/{tag}/`"
            ),
            false => format!(
                "`litfass new language {tag}` writes them into `locales/{tag}/`, to be translated; `litfass languages --missing {tag}` prints them"
            ),
        };
        let instead = if *tag == english() { "another language" } else { "English" };
        diagnostics.push(
            Diagnostic::new(&MISSING_MESSAGES, *place, message)
                .label(format!("{instead} stands in their place"))
                .help(help),
        );
    }
}

/// The names of the messages that a language does not have.
pub(super) fn names(files: &Files, tag: &Tag) -> BTreeSet<String> {
    missing(files, &all(files), tag).into_iter().collect()
}

fn is_built_in(files: &Files, tag: &Tag) -> bool {
    crate::load::messages::lineage(tag).iter().any(|tag| files.built_in.contains_key(tag))
}

/// The names of all messages: the terms of the project first, then ours in the order of their files.
fn all(files: &Files) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let entries = files.project.values().flatten().flat_map(|file| file.resource.entries());
    let referred: BTreeSet<String> =
        entries.flat_map(walk::patterns).flat_map(references_of).map(|(name, _)| name).collect();
    let mut all: Vec<String> = files
        .project
        .iter()
        .flat_map(|(tag, own)| own.iter().map(move |file| (tag, file)))
        .flat_map(|(tag, file)| texts(&file.resource).map(move |id| (tag, id)))
        .filter(|(_, id)| is_term_of_project(id) || referred.contains(*id))
        .map(|(_, id)| id.to_owned())
        .collect();
    let ours = files.built_in.get(&english()).into_iter().flatten();
    all.extend(ours.flat_map(|file: &Arc<FluentResource>| texts(file)).map(str::to_owned));
    all.retain(|id| seen.insert(id.clone()));
    all
}

fn missing(files: &Files, all: &[String], tag: &Tag) -> Vec<String> {
    let own = files.of(tag);
    let has: BTreeSet<&str> = own.iter().flat_map(|file| texts(file)).collect();
    all.iter().filter(|id| !has.contains(id.as_str())).cloned().collect()
}

/// The messages of a file that have a text.
fn texts(file: &FluentResource) -> impl Iterator<Item = &str> {
    walk::messages(file).filter(|message| message.value.is_some()).map(|message| message.id.name)
}
