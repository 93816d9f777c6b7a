//! The messages that Litfass brings: every language says what English says, in its own plural forms.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message};
use litfass::assets;
use litfass::check::messages::{Catalog, completeness};
use litfass::i18n::Tag;
use litfass::i18n::messages::walk::{self, Part};
use litfass::load::messages::{BuiltIn, built_in, load_with};
use litfass::source::{Content, FileId, SourceFile, Sources, Span};

/// The languages that Litfass speaks; `l10n.toml` lists the same.
const LANGUAGES: [&str; 10] = ["en", "de", "fr", "es", "it", "pl", "tr", "el", "bg", "ar"];

fn tags() -> Vec<Tag> {
    LANGUAGES.iter().map(|tag| tag.parse().unwrap()).collect()
}

/// Our files as if they were those of a project that Litfass brings nothing but English for: so all checks apply.
fn findings() -> Vec<String> {
    let file = |(language, name, text): (String, String, &str)| SourceFile {
        path: format!("locales/{language}/{name}").into(),
        content: Content::Text(text.into()),
    };
    let sources = Sources::new(assets::locale_files().map(file).collect(), Vec::new());
    let mut english: BuiltIn = (*built_in()).clone();
    english.retain(|tag, _| tag.as_str() == "en");
    let (files, mut found) = load_with(&sources, Arc::new(english));
    let languages: Vec<(Tag, Span)> = tags().into_iter().map(|tag| (tag, Span::top(FileId(0)))).collect();
    found.extend(Catalog::new(files, &languages, &sources).check(&languages));
    let show = |d: &litfass::diagnostic::Diagnostic| {
        let (line, column) = sources.line_column(d.span.file, d.span.start);
        format!("{}:{line}:{column}: {} {}", sources.path(d.span.file), d.rule.code, d.message)
    };
    // What is missing is asked for below, in full.
    found.iter().filter(|d| d.rule.code != "L0707").map(show).collect()
}

#[test]
fn no_message_has_a_mistake() {
    let found = findings();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_language_is_complete() {
    let (files, _) = load_with(&Sources::default(), built_in());
    let mut wrong = Vec::new();
    for language in completeness(&files, &tags()) {
        if language.translated < language.all || !language.is_built_in {
            let has: BTreeSet<String> = messages(language.tag.as_str()).into_keys().collect();
            let lacks: Vec<String> = messages("en").into_keys().filter(|id| !has.contains(id)).collect();
            wrong.push(format!("{} lacks {} of {}: {}", language.tag, lacks.len(), language.all, lacks.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_language_inserts_what_english_inserts() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (id, variables) in messages(language) {
            if let Some(wanted) = english.get(&id)
                && *wanted != variables
            {
                wrong.push(format!("{language}: {id}: {variables:?} instead of {wanted:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn translators_are_told_what_each_message_is_for() {
    let mut bare = Vec::new();
    for (_, name, text) in assets::locale_files().filter(|(language, ..)| language == "en") {
        let (Ok(file) | Err((file, _))) = fluent_syntax::parser::parse(text);
        for entry in &file.body {
            let (id, comment) = match entry {
                Entry::Message(message) => (message.id.name, &message.comment),
                Entry::Term(term) => (term.id.name, &term.comment),
                _ => continue,
            };
            if comment.is_none() {
                bare.push(format!("locales/en/{name}: {id}"));
            }
        }
    }
    assert!(bare.is_empty(), "a `#` comment is missing above:\n{}\n", bare.join("\n"));
}

#[test]
fn platforms_find_the_same_languages() {
    let text = include_str!("../../l10n.toml");
    let listed = LANGUAGES[1..].iter().map(|tag| format!("\"{tag}\"")).collect::<Vec<_>>().join(", ");
    assert!(
        text.contains(&format!("locales = [{listed}]")),
        "l10n.toml lists other languages than tests/program/locales.rs"
    );
}

/// The messages of a language and the variables of each.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tag: Tag = language.parse().unwrap();
    let files = built_in();
    let of = |message: &Message<&str>| {
        let mut variables = BTreeSet::new();
        for pattern in message.value.iter().chain(message.attributes.iter().map(|a| &a.value)) {
            walk::pattern(pattern, &mut |part| {
                if let Part::Variable(name) = part {
                    variables.insert(name.to_owned());
                }
            });
        }
        (message.id.name.to_owned(), variables)
    };
    files.get(&tag).into_iter().flatten().flat_map(|file| walk::messages(file).map(of).collect::<Vec<_>>()).collect()
}
