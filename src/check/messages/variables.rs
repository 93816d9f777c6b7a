//! Variables: a message can insert only what Litfass gives it.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;

use super::ids::is_term_of_project;
use super::{Place, references_of, span};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::FTL_VARIABLE;
use crate::i18n::messages::walk::{self, Part};

/// Variables that the English message does not have. What a message refers to is looked at with it: it is given the same.
pub fn check(place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let (Entry::Message(_), Some(id)) = (place.entry, place.id()) else { return };
    let Some(allowed) = allowed(place, id) else { return };
    let words = place.words;
    let mut seen = BTreeSet::new();
    let mut next = vec![(id.to_owned(), place.file, place.resource, place.entry)];
    while let Some((name, file, resource, entry)) = next.pop() {
        if !seen.insert(name) {
            continue;
        }
        for pattern in walk::patterns(entry) {
            walk::pattern(pattern, &mut |part| {
                if let Part::Variable(variable) = part
                    && !allowed.contains(variable)
                {
                    diagnostics.push(unknown(id, variable, &allowed, span(file, resource, variable)));
                }
            });
            for (name, _) in references_of(pattern) {
                if let (Some(file), Some((resource, entry))) = (words.own.get(&name), words.known.get(&name))
                    && matches!(entry, Entry::Message(_))
                {
                    next.push((name, *file, resource, entry));
                }
            }
        }
    }
}

/// The variables that a message is given; `None` where that cannot be known.
fn allowed(place: &Place, id: &str) -> Option<BTreeSet<String>> {
    let words = place.words;
    if words.reference.contains_key(id) {
        return Some(variables_of(id, &|name| words.reference.get(name).copied()));
    }
    if id.starts_with("theme-") {
        // Only a theme of the project's own knows what it inserts; the English message stands for it.
        let is_english = words.tag.language() == "en";
        let english = |name: &str| words.project_english.get(name).copied();
        return (!is_english && english(id).is_some()).then(|| variables_of(id, &english));
    }
    // Groups of participants are counted: "8 learners".
    let variables = if id.starts_with("group-") { BTreeSet::from(["count".to_owned()]) } else { BTreeSet::new() };
    is_term_of_project(id).then_some(variables)
}

/// The variables of a message and of those to which it refers.
pub fn variables_of<'a>(id: &str, find: &dyn Fn(&str) -> Option<&'a Entry<&'a str>>) -> BTreeSet<String> {
    let (mut variables, mut seen, mut next) = (BTreeSet::new(), BTreeSet::new(), vec![id.to_owned()]);
    while let Some(name) = next.pop() {
        let Some(entry @ Entry::Message(_)) = find(&name) else { continue };
        if !seen.insert(name) {
            continue;
        }
        for pattern in walk::patterns(entry) {
            walk::pattern(pattern, &mut |part| match part {
                Part::Variable(variable) => drop(variables.insert(variable.to_owned())),
                Part::Message(id, _) => next.push(id.to_owned()),
                _ => {}
            });
        }
    }
    variables
}

fn unknown(id: &str, variable: &str, allowed: &BTreeSet<String>, span: crate::source::Span) -> Diagnostic {
    let known: Vec<String> = allowed.iter().map(|name| format!("${name}")).collect();
    let found =
        Diagnostic::new(&FTL_VARIABLE, span, format!("nothing of the name `${variable}` is inserted into `{id}`"));
    let found = found.nearest(&format!("${variable}"), known.iter().map(String::as_str));
    match (found.help.is_empty(), known.is_empty()) {
        (false, _) if known.len() > 1 => {
            found.help(format!("it can have {}", super::listed(known.iter().map(String::as_str), 20)))
        }
        (false, _) => found,
        (true, true) => found.help("write the words themselves: nothing is inserted into this message"),
        (true, false) => found.help(format!("it can have {}", super::listed(known.iter().map(String::as_str), 20))),
    }
}
