//! References of messages to others: are they there, and do they ever come to an end?

use std::collections::BTreeSet;

use fluent_syntax::ast::{Attribute, Entry};

use super::{Place, Words, references_of};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::FTL_REFERENCE;
use crate::i18n::messages::walk::{self, Part};

/// Messages, terms, attributes and functions that are not there, and messages that contain themselves.
pub fn check(place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let own = place.name();
    for pattern in walk::patterns(place.entry) {
        walk::pattern(pattern, &mut |part| match part {
            Part::Message(id, attribute) => target(place, id.to_owned(), id, attribute, diagnostics),
            Part::Term(id, attribute) => target(place, format!("-{id}"), id, attribute, diagnostics),
            Part::Function(id) if id != "NUMBER" => {
                let message = format!("there is no function `{id}`");
                let help = "`NUMBER` is the only one; dates and sizes come as variables that are written already";
                diagnostics.push(Diagnostic::new(&FTL_REFERENCE, place.span(id), message).help(help));
            }
            _ => {}
        });
        for (name, piece) in references_of(pattern) {
            if name == own || reaches(place.words, &name, &own) {
                let message = format!("`{own}` contains itself");
                let help = "take one of the references out: the text would never end";
                diagnostics.push(Diagnostic::new(&FTL_REFERENCE, place.span(piece), message).help(help));
            }
        }
    }
}

fn target(place: &Place, name: String, piece: &str, attribute: Option<&str>, diagnostics: &mut Vec<Diagnostic>) {
    let words = place.words;
    let kind = if name.starts_with('-') { "term" } else { "message" };
    let Some((_, entry)) = words.known.get(&name) else {
        let message = format!("there is no {kind} `{name}`");
        let found = Diagnostic::new(&FTL_REFERENCE, place.span(piece), message);
        let alike = words.known.keys().filter(|known| known.starts_with('-') == name.starts_with('-'));
        let mut found = found.nearest(&name, alike.map(String::as_str));
        if found.help.is_empty() {
            let variable = format!("${piece}");
            found = match kind {
                "message" => {
                    found.help(format!("a value that is inserted begins with a dollar sign: `{{ {variable} }}`"))
                }
                _ => found.help(format!("write it in the same language: `{name} = …`")),
            };
        }
        diagnostics.push(found);
        return;
    };
    let (has_value, attributes): (bool, &[Attribute<&str>]) = match entry {
        Entry::Message(message) => (message.value.is_some(), &message.attributes),
        Entry::Term(term) => (true, &term.attributes),
        _ => return,
    };
    let wrong = match attribute {
        None if !has_value => Some((piece, format!("the {kind} `{name}` has no text of its own"))),
        Some(attribute) if !attributes.iter().any(|known| known.id.name == attribute) => {
            Some((attribute, format!("the {kind} `{name}` has no attribute `{attribute}`")))
        }
        _ => None,
    };
    if let Some((piece, message)) = wrong {
        let list: Vec<&str> = attributes.iter().map(|known| known.id.name).collect();
        let help = match list.as_slice() {
            [] => "insert the text itself: it has no attributes".to_owned(),
            list => format!("its attributes are {}", super::listed(list.iter().copied(), 20)),
        };
        diagnostics.push(Diagnostic::new(&FTL_REFERENCE, place.span(piece), message).help(help));
    }
}

/// Does one lead to the other?
fn reaches(words: &Words, from: &str, to: &str) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
    while let Some(name) = next.pop() {
        if let Some((_, entry)) = words.known.get(&name)
            && seen.insert(name)
        {
            for (name, _) in walk::patterns(entry).flat_map(references_of) {
                if name == to {
                    return true;
                }
                next.push(name);
            }
        }
    }
    false
}
