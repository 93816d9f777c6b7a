//! The project's messages against English and against what each language needs, and the messages of every language.

mod ids;
mod missing;
mod plurals;
mod references;
mod variables;
mod worksheet;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::STRAY_FILE;
use crate::i18n::messages::{Bundle, walk};
use crate::i18n::{Messages, Tag, cldr};
use crate::load::messages::{Files, english, lineage};
use crate::source::{FileId, Sources, Span};

pub use missing::{Completeness, completeness};
pub use worksheet::worksheet;

/// What the names of messages that only a project has begin with: names of its topics, kinds, phases, addresses.
pub const PREFIXES: [&str; 11] = [
    "topic-",
    "target-group-",
    "activity-kind-",
    "organisation-",
    "result-type-",
    "phase-",
    "group-",
    "country-",
    "language-",
    "url-",
    "theme-",
];

/// All messages of a site.
pub struct Catalog {
    files: Files,
    /// English, then the site's languages: to these a language falls back.
    further: Vec<Arc<Bundle>>,
    ids: BTreeSet<String>,
}

impl Catalog {
    /// The messages of a site with these languages.
    pub fn new(files: Files, languages: &[(Tag, Span)], _: &Sources) -> Self {
        let mut tags = vec![english()];
        tags.extend(languages.iter().map(|(tag, _)| tag.clone()).filter(|tag| *tag != english()));
        let mut support = files.of(&english());
        let own = tags.iter().flat_map(|tag| files.project.get(tag)).flatten();
        support.extend(own.map(|file| file.resource.clone()));
        let further: Vec<_> = tags.iter().map(|tag| Arc::new(Bundle::new(tag, &files.of(tag), &support))).collect();
        let ids = further.iter().flat_map(|bundle| bundle.ids()).map(str::to_owned).collect();
        Self { files, further, ids }
    }

    /// The messages of a language. What it lacks it takes from English, then from the site's other languages in their order.
    pub fn messages(&self, tag: &Tag) -> Messages {
        let own = self.further.iter().find(|bundle| bundle.tag() == tag).cloned();
        let own = own.unwrap_or_else(|| Arc::new(Bundle::new(tag, &self.files.of(tag), &self.files.of(&english()))));
        Messages::new(std::iter::once(own).chain(self.further.iter().cloned()).collect())
    }

    /// Is there such a message, in English or a language of the site?
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The ids of these messages that begin so, sorted.
    pub fn ids(&self, prefix: &str) -> Vec<String> {
        let from = self.ids.range(prefix.to_owned()..);
        from.take_while(|id| id.starts_with(prefix)).cloned().collect()
    }

    /// Checks the project's messages; `languages` are the site's, each where `project.toml` lists it.
    pub fn check(&self, languages: &[(Tag, Span)]) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for (tag, files) in &self.files.project {
            let words = Words::new(&self.files, tag);
            for file in files {
                for entry in file.resource.entries() {
                    let place = Place { words: &words, file: file.id, resource: &file.resource, entry };
                    if place.id().is_some() {
                        ids::check(&place, &mut diagnostics);
                        variables::check(&place, &mut diagnostics);
                        plurals::check(&place, &mut diagnostics);
                        references::check(&place, &mut diagnostics);
                    }
                }
            }
            ids::check_twice(files, &self.files, tag, &mut diagnostics);
            not_on_site(tag, files[0].id, languages, &mut diagnostics);
        }
        missing::check(&self.files, languages, &mut diagnostics);
        diagnostics
    }
}

fn not_on_site(tag: &Tag, file: FileId, languages: &[(Tag, Span)], diagnostics: &mut Vec<Diagnostic>) {
    let is_used = |tag: &Tag| *tag == english() || languages.iter().any(|(own, _)| lineage(own).contains(tag));
    if !is_used(tag) {
        let message = format!("`locales/{tag}/` is for a language that the site does not have");
        let help = format!("add \"{tag}\" to `languages` in project.toml, or remove the folder");
        diagnostics.push(Diagnostic::new(&STRAY_FILE, Span::top(file), message).help(help));
    }
}

/// What the messages of one language are compared with.
struct Words<'a> {
    tag: &'a Tag,
    /// All that the language finds: its own files, then English. Names of terms begin with a hyphen.
    known: BTreeMap<String, (&'a FluentResource, &'a Entry<&'a str>)>,
    /// What Litfass itself has in English.
    reference: BTreeMap<String, &'a Entry<&'a str>>,
    /// What the project has in English.
    project_english: BTreeMap<String, &'a Entry<&'a str>>,
    /// Names to which a message of the project refers, in any language.
    referred: BTreeSet<String>,
    /// The names of the files of the project itself in this language.
    own: BTreeMap<String, FileId>,
}

impl<'a> Words<'a> {
    fn new(files: &'a Files, tag: &'a Tag) -> Self {
        let english = english();
        let project = |tag: &Tag| files.project.get(tag).into_iter().flatten();
        let built_in = |tag: &Tag| files.built_in.get(tag).into_iter().flatten().map(|file| &**file);
        let lineage = lineage(tag);
        let mut known = BTreeMap::new();
        let own = lineage.iter().flat_map(project).map(|file| &*file.resource);
        let fallback = project(&english).map(|file| &*file.resource);
        for file in own.chain(lineage.iter().flat_map(built_in)).chain(fallback).chain(built_in(&english)) {
            for entry in file.entries() {
                if let Some(name) = name(entry) {
                    known.entry(name).or_insert((file, entry));
                }
            }
        }
        let named = |entry: &'a Entry<&'a str>| name(entry).map(|name| (name, entry));
        let mut referred = BTreeSet::new();
        for pattern in
            files.project.values().flatten().flat_map(|file| file.resource.entries()).flat_map(walk::patterns)
        {
            referred.extend(references_of(pattern).into_iter().map(|(name, _)| name));
        }
        Self {
            tag,
            known,
            reference: built_in(&english).flat_map(FluentResource::entries).filter_map(named).collect(),
            project_english: project(&english).flat_map(|file| file.resource.entries()).filter_map(named).collect(),
            referred,
            own: project(tag)
                .flat_map(|file| file.resource.entries().filter_map(name).map(|name| (name, file.id)))
                .collect(),
        }
    }

    /// The English name of the language.
    fn language(&self) -> String {
        language(self.tag)
    }
}

fn language(tag: &Tag) -> String {
    cldr::language_name(&english(), tag).map_or_else(|| format!("`{tag}`"), str::to_owned)
}

/// The name of a message (`nav-news`) or term (`-project`).
fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// The names to which a pattern refers, each with the piece of the file where it does.
fn references_of<'a>(pattern: &'a Pattern<&'a str>) -> Vec<(String, &'a str)> {
    let mut names = Vec::new();
    walk::pattern(pattern, &mut |part| match part {
        walk::Part::Message(id, _) => names.push((id.to_owned(), id)),
        walk::Part::Term(id, _) => names.push((format!("-{id}"), id)),
        _ => {}
    });
    names
}

/// One message or term of the project.
struct Place<'a> {
    words: &'a Words<'a>,
    file: FileId,
    resource: &'a FluentResource,
    entry: &'a Entry<&'a str>,
}

impl<'a> Place<'a> {
    /// The id as it is written; no hyphen before a term's.
    fn id(&self) -> Option<&'a str> {
        match self.entry {
            Entry::Message(message) => Some(message.id.name),
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        }
    }

    /// The name, with a hyphen before a term's.
    fn name(&self) -> String {
        name(self.entry).unwrap_or_default()
    }

    /// Where a piece of this file's text stands.
    fn span(&self, piece: &str) -> Span {
        span(self.file, self.resource, piece)
    }
}

fn span(file: FileId, resource: &FluentResource, piece: &str) -> Span {
    let range = walk::place(resource, piece);
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span { file, start: at(range.start), end: at(range.end) }
}

/// `a`, `b` and `c`, in code marks; the first of more, and how many more.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if names.len() <= most => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {} more", names[..most].join(", "), names.len() - most),
    }
}

#[cfg(test)]
mod tests;
