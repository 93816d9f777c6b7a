//! Names of messages: does a page ask for them, and does each stand once?

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use super::{PREFIXES, Place, name, span};
use crate::diagnostic::rules::languages::{FTL_SYNTAX, FTL_TWICE, FTL_UNKNOWN};
use crate::diagnostic::{Diagnostic, nearest};
use crate::i18n::Tag;
use crate::load::messages::{Files, ProjectFile};
use crate::source::Span;

/// A name that Litfass does not know and that is no term of a project.
pub fn check(place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let (Some(id), name) = (place.id(), place.name()) else { return };
    if let Entry::Message(message) = place.entry
        && message.value.is_none()
    {
        let message = format!("the message `{id}` has attributes, but no text");
        diagnostics.push(Diagnostic::new(&FTL_SYNTAX, place.span(id), message).help("write its text after the `=`"));
        return;
    }
    let words = place.words;
    let is_message = matches!(place.entry, Entry::Message(_));
    if words.reference.contains_key(&name) || words.referred.contains(&name) || is_message && is_term_of_project(id) {
        return;
    }
    let message = match is_message {
        true => format!("no page asks for a message `{id}`"),
        false => format!("no message uses the term `{name}`"),
    };
    let mut found = Diagnostic::new(&FTL_UNKNOWN, place.span(id), message).label("never shown");
    let known = words.reference.keys().chain(words.referred.iter().filter(|name| !words.known.contains_key(*name)));
    found = found.nearest(&name, known.map(String::as_str));
    if found.help.is_empty() {
        found = match near_prefix(id).filter(|_| is_message) {
            Some(prefix) => found.help(format!("did you mean a name that begins with `{prefix}`?")),
            None => found.help(format!(
                "remove it; the names of a project's own terms begin with {}",
                super::listed(PREFIXES, 20)
            )),
        };
    }
    diagnostics.push(found);
}

/// Is this the name of a term that a project may add?
pub fn is_term_of_project(id: &str) -> bool {
    PREFIXES.iter().any(|prefix| id.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty()))
}

/// The prefix that was probably meant: `topics-inclusion` for `topic-`.
fn near_prefix(id: &str) -> Option<&'static str> {
    let beginnings = id.match_indices('-').map(|(hyphen, _)| &id[..=hyphen]);
    beginnings.filter_map(|beginning| nearest(beginning, PREFIXES)).next()
}

/// Names that stand twice in the project's files of a language, or as a message here and as a term in ours.
pub fn check_twice(files: &[ProjectFile], all: &Files, tag: &Tag, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<String, (String, Span)> = BTreeMap::new();
    for file in files {
        for entry in file.resource.entries() {
            let Some(name) = name(entry) else { continue };
            let piece = match entry {
                Entry::Message(message) => message.id.name,
                Entry::Term(term) => term.id.name,
                _ => continue,
            };
            let place = span(file.id, &file.resource, piece);
            let Some((other, before)) = first.get(piece) else {
                first.insert(piece.to_owned(), (name, place));
                continue;
            };
            let (message, help) = match *other == name {
                true => (format!("`{name}` is written twice; the first text counts"), "remove one of the two"),
                false => (format!("`{name}` and `{other}` cannot be told apart"), "give one of them another name"),
            };
            diagnostics.push(Diagnostic::new(&FTL_TWICE, place, message).related(*before, "the first").help(help));
        }
    }
    for entry in all.built_in.get(tag).into_iter().flatten().flat_map(|file| file.entries()) {
        let Some(ours) = name(entry) else { continue };
        if let Some((theirs, place)) = first.get(ours.trim_start_matches('-'))
            && *theirs != ours
        {
            let message = format!("`{theirs}` cannot be told apart from `{ours}`, which Litfass has");
            diagnostics.push(Diagnostic::new(&FTL_TWICE, *place, message).help("give it another name"));
        }
    }
}
