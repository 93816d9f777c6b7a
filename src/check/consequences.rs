//! Findings that only follow from another one: told now, they would mislead.

use std::collections::BTreeSet;

use crate::diagnostic::rules::{addresses, files, languages, project, values, words};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::source::Sources;

/// What a fact that could not be read makes look missing in the same file.
static OF_UNREAD_FACTS: [&Rule; 4] =
    [&values::NO_PLACE, &values::HALF_COORDINATES, &project::NO_IMPRINT, &words::MISSING_ALT];

/// What follows from another finding, wherever that is.
static OF_OTHERS: [(&Rule, &Rule); 2] =
    [(&languages::MISSING_MESSAGES, &languages::FTL_SYNTAX), (&addresses::DUPLICATE_SLUG, &files::DUPLICATE_ID)];

/// What follows from a language of the site that could not be read.
static OF_LANGUAGES: [&Rule; 2] = [&languages::DEFAULT_NOT_LISTED, &files::UNLISTED_LANGUAGE];

/// Drops what follows from something else. If it is a mistake of its own, it is told when the other is mended.
pub fn drop_consequences(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    let is = |d: &Diagnostic, rule: &'static Rule| std::ptr::eq(d.rule, rule);
    let shape = |d: &&Diagnostic| d.severity == Severity::Error && d.rule.code.starts_with("L02");
    let unread: BTreeSet<_> = diagnostics.iter().filter(shape).map(|d| d.span.file).collect();
    let project = sources.find("project.toml");
    let languages = diagnostics.iter().any(|d| is(d, &values::BAD_LANGUAGE) && Some(d.span.file) == project);
    let mut follows: Vec<&'static Rule> =
        OF_OTHERS.iter().filter(|(_, cause)| diagnostics.iter().any(|d| is(d, cause))).map(|(rule, _)| *rule).collect();
    follows.extend(OF_LANGUAGES.iter().filter(|_| languages));
    diagnostics.retain(|d| {
        let of_facts = unread.contains(&d.span.file) && OF_UNREAD_FACTS.iter().any(|rule| is(d, rule));
        !of_facts && !follows.iter().any(|rule| is(d, rule))
    });
}
