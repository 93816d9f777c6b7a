//! What the checks of one item need to know of all others, and what they find.

use std::sync::Arc;

use super::ids::Ids;
use crate::diagnostic::rules::references as rules;
use crate::diagnostic::rules::values::UNKNOWN_TERM;
use crate::diagnostic::{Diagnostic, nearest};
use crate::i18n::Tag;
use crate::load::facts::At;
use crate::load::kinds::{ItemId, TermKind};
use crate::model::{Collection, ItemRef, Lang};
use crate::source::{FileId, Sources, Span};

/// What the checks of one item need to know.
pub struct Context<'a> {
    /// The snapshot.
    pub sources: &'a Sources,
    /// The site's languages, as far as they are well formed.
    pub languages: Vec<Tag>,
    /// The default language; the first where it is not well formed.
    pub default: Lang,
    /// Items by collection and id.
    pub items: Ids,
    /// Folders without facts: who refers to them is not told again.
    pub without_facts: Vec<(Collection, Arc<str>)>,
    /// Names of the pictures in the project's own folder, which all words may show as `/name`.
    pub shared: Vec<String>,
    /// Ids of all messages, for terms.
    pub terms: &'a (dyn Fn(&str) -> bool + Sync),
    /// All ids of messages that begin with a prefix.
    pub known_terms: &'a (dyn Fn(&str) -> Vec<String> + Sync),
}

/// What a check found, beside its value.
#[derive(Clone, Default)]
pub struct Found {
    /// Mistakes.
    pub diagnostics: Vec<Diagnostic>,
    /// Links to headings, to be checked when all words are known.
    pub anchors: Vec<AnchorUse>,
    /// Files that something shows or links to.
    pub used: Vec<FileId>,
}

/// A link to a heading.
#[derive(Clone)]
pub struct AnchorUse {
    /// The link.
    pub span: Span,
    /// The item that has the heading; `None` on the home page.
    pub item: Option<ItemRef>,
    /// The language of the words with the link.
    pub lang: Lang,
    /// The heading's id.
    pub anchor: String,
}

impl Found {
    /// Reports a mistake.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes over what another check found.
    pub fn absorb(&mut self, other: &Self) {
        self.diagnostics.extend_from_slice(&other.diagnostics);
        self.anchors.extend_from_slice(&other.anchors);
        self.used.extend_from_slice(&other.used);
    }
}

impl Context<'_> {
    /// The index of the item that an id names.
    pub fn resolve<T: ItemId>(&self, at: &At<T>, found: &mut Found) -> Option<u32> {
        self.resolve_id(T::COLLECTION, at.value.id(), at.span, found)
    }

    /// The same for a list; what is wrong is reported and left out.
    pub fn resolve_all<T: ItemId>(&self, list: &[At<T>], found: &mut Found) -> Vec<u32> {
        list.iter().filter_map(|at| self.resolve(at, found)).collect()
    }

    /// The index of the item with an id.
    pub fn resolve_id(&self, collection: Collection, id: &str, span: Span, found: &mut Found) -> Option<u32> {
        match self.items.get(collection, id) {
            Some(Some(index)) => Some(index),
            Some(None) => {
                let message = format!("the {} `{id}` is a draft and not on the site", collection.singular());
                found.report(
                    Diagnostic::new(&rules::DRAFT_REFERENCE, span, message)
                        .help("take `draft = true` out of its facts, or leave this reference out until then"),
                );
                None
            }
            None if self.without_facts.iter().any(|(c, known)| *c == collection && **known == *id) => None,
            None => {
                let message = format!("there is no {} `{id}`", collection.singular());
                let known: Vec<&str> = self.items.of(collection).collect();
                let mut diagnostic = Diagnostic::new(&rules::UNKNOWN_REFERENCE, span, message)
                    .label("no such id")
                    .nearest(id, known.iter().copied());
                if diagnostic.help.is_empty() {
                    let help = match known.len() {
                        0 => format!(
                            "make it: a folder `{}/{id}/` with `{}`",
                            collection.folder(),
                            collection.facts_file()
                        ),
                        1..=12 => format!("the {} are: {}", collection.folder(), known.join(", ")),
                        _ => format!("the ids are the names of the folders in `{}/`", collection.folder()),
                    };
                    let other = Collection::ALL.into_iter().find(|c| self.items.get(*c, id).is_some());
                    if let Some(other) = other {
                        diagnostic = diagnostic.help(format!("`{id}` is the id of a {}", other.singular()));
                    }
                    diagnostic = diagnostic.help(help);
                }
                found.report(diagnostic);
                None
            }
        }
    }

    /// Whether a file is there but could not be read, which has been reported.
    pub fn is_odd(&self, path: &str) -> bool {
        self.sources.oddities.iter().any(|oddity| oddity.path() == path)
    }

    /// The term, if the messages have a name for it.
    pub fn term<T: TermKind>(&self, at: &At<T>, found: &mut Found) -> Option<String> {
        self.term_of(T::PREFIX, at.value.term(), at.span, found)
    }

    /// The same by prefix and word.
    pub fn term_of(&self, prefix: &str, term: &str, span: Span, found: &mut Found) -> Option<String> {
        if (self.terms)(&format!("{prefix}-{term}")) {
            return Some(term.to_owned());
        }
        let known: Vec<String> = (self.known_terms)(prefix)
            .iter()
            .filter_map(|id| id.strip_prefix(prefix)?.strip_prefix('-').map(str::to_owned))
            .collect();
        let mut diagnostic = Diagnostic::new(
            &UNKNOWN_TERM,
            span,
            format!("`{term}` has no name: there is no message `{prefix}-{term}`"),
        );
        if let Some(near) = nearest(term, known.iter().map(String::as_str)) {
            diagnostic = diagnostic.help(format!("did you mean \"{near}\"?"));
        } else if !known.is_empty() {
            diagnostic = diagnostic.help(format!("known: {}", known.join(", ")));
        }
        let file =
            format!("locales/{}/terms.ftl", self.languages.get(self.default.0 as usize).map_or("en", Tag::as_str));
        found.report(diagnostic.help(format!("for a term of your own, add `{prefix}-{term} = …` to `{file}`")));
        None
    }

    /// The site's language with a tag.
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        self.languages.iter().position(|t| t.as_str() == tag).map(|i| Lang(i as u16))
    }
}
