//! The marking of EU funding: whether each language has an official text, and the imprint.

use super::context::{Context, Found};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project as rules;
use crate::load::{Draft, DraftWords};
use crate::model::funding::{self, Certainty};
use crate::model::{Authority, Programme, Project};
use crate::source::Span;

/// Where the official texts are to be looked up.
const WHERE: &str = "look it up on EACEA's page “European flag, emblem and multilingual disclaimer”";

/// Checks the texts of every language, and the imprint.
pub fn check(context: &Context, draft: &Draft, project: Option<&Project>, found: &mut Found) {
    if let Some(project) = project {
        let places = draft.project.site.get().map(|s| s.all_languages().iter().map(|at| at.span).collect::<Vec<_>>());
        for (tag, place) in context.languages.iter().zip(places.unwrap_or_default()) {
            language(project, tag.as_str(), place, found);
        }
    }
    if draft.project.programme.get().is_some_and(|programme| programme.value == Programme::Erasmus2021) {
        old_wording(context, draft, found);
    }
    imprint(draft, found);
}

fn language(project: &Project, tag: &str, place: Span, found: &mut Found) {
    let (own_statement, own_disclaimer) = project.funding.get(tag).cloned().unwrap_or_default();
    let official = funding::disclaimer(project.programme, tag);
    let statement = own_statement.is_some() || funding::statement(project.programme, tag).is_some();
    let checked = official.as_ref().filter(|text| text.certainty == Certainty::Checked);
    let fits = checked.is_some_and(|text| text.with(&project.authority, tag).is_some());
    let mut missing = Vec::new();
    if !statement {
        missing.push("statement");
    }
    if own_disclaimer.is_none() && !fits {
        missing.push("disclaimer");
    }
    if !missing.is_empty() {
        let message =
            format!("no official {} in `{tag}` is known for sure; the English one is shown", missing.join(" and no "));
        let keys: Vec<String> = missing.iter().map(|key| format!("{key} = \"…\"")).collect();
        let mut diagnostic = Diagnostic::new(&rules::NO_FUNDING_TEXT, place, message)
            .help(format!("{WHERE}, and add: [funding.{tag}] {}", keys.join(", ")));
        if let Some(text) = official.as_ref().filter(|text| text.certainty == Certainty::Single)
            && let Some(text) = text.with(&project.authority, tag)
        {
            diagnostic = diagnostic.help(format!("found in one place only, compare it: {text}"));
        }
        if checked.is_some() && !fits {
            diagnostic = diagnostic.help(format!(
                "or name the authority in this language: granting_authority.{tag} = {{ name = \"…\", short = \"…\" }}"
            ));
        }
        found.report(diagnostic);
    } else if own_disclaimer.is_none() && matches!(project.authority, Authority::Named(_)) {
        let message =
            format!("the official disclaimer in `{tag}` stands with your authority's name in place of EACEA's");
        found.report(
            Diagnostic::new(&rules::ADAPTED_FUNDING_TEXT, place, message)
                .help("let your national agency confirm the wording; it decides at the final report"),
        );
    }
}

/// The disclaimer of the former programme in texts of a project of this one.
fn old_wording(context: &Context, draft: &Draft, found: &mut Found) {
    const MARK: &str = "does not constitute an endorsement of the contents";
    let help = "it belongs to 2014–2020; remove it: the right one stands at the foot of every page";
    let words = |words: &[DraftWords]| words.iter().map(|w| w.file).collect::<Vec<_>>();
    let pages = draft.pages.iter().flat_map(|page| words(&page.words));
    for file in words(&draft.home.words).into_iter().chain(pages).chain([draft.project_file]) {
        if let Some(at) = context.sources.text(file).find(MARK) {
            let span = Span::new(file, at..at + MARK.len());
            found.report(
                Diagnostic::new(&rules::OLD_DISCLAIMER, span, "this is the disclaimer of the former programme")
                    .help(help),
            );
        }
    }
}

fn imprint(draft: &Draft, found: &mut Found) {
    let place = draft
        .project
        .imprint
        .as_ref()
        .map_or(Span::top(draft.project_file), |at| Span { end: at.span.start, ..at.span });
    let missing = match &draft.project.imprint {
        None => vec!["[imprint]"],
        Some(facts) => {
            let mut missing = Vec::new();
            if facts.address.is_empty() {
                missing.push("address");
            }
            if facts.editor.is_none() {
                missing.push("editor");
            }
            missing
        }
    };
    if !missing.is_empty() {
        let verb = if missing.len() == 1 { "is" } else { "are" };
        let message = format!("the imprint is incomplete: {} {verb} missing", missing.join(" and "));
        found.report(
            Diagnostic::new(&rules::NO_IMPRINT, place, message)
                .help("add [imprint] with name, address, email and editor: many countries demand it (in Germany § 5 DDG, § 18 MStV)"),
        );
    }
}
