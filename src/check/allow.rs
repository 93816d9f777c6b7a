//! Warnings that the project allows, each with a reason: `[checks] allow = { L0608 = "…" }`.

use crate::diagnostic::rules::project::UNKNOWN_CODE;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::load::schema::ProjectFacts;

/// Reports a code that does not exist, or is an error.
pub fn check(project: &ProjectFacts, diagnostics: &mut Vec<Diagnostic>) {
    let mut wrong = Vec::new();
    for code in allowed(project) {
        let help = "only warnings and notes can be allowed; `litfass explain` tells about each code";
        match rules::find(&code.value) {
            Some(rule) if rule.severity != Severity::Error => {}
            Some(_) => {
                let message = format!("{} is an error and cannot be allowed", code.value);
                wrong.push(Diagnostic::new(&UNKNOWN_CODE, code.span, message).help(help));
            }
            None => {
                let known = rules::all().map(|rule| rule.code);
                let message = format!("there is no code `{}`", code.value);
                wrong.push(Diagnostic::new(&UNKNOWN_CODE, code.span, message).nearest(&code.value, known).help(help));
            }
        }
    }
    diagnostics.extend(wrong);
}

/// Codes that the project allows.
pub fn allowed_codes(project: &ProjectFacts) -> Vec<String> {
    allowed(project).map(|code| code.value.clone()).collect()
}

/// Drops what is allowed.
pub fn drop_allowed(codes: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let is_allowed = |d: &Diagnostic| codes.iter().any(|code| code.eq_ignore_ascii_case(d.rule.code));
    diagnostics.retain(|d| d.severity == Severity::Error || !is_allowed(d));
}

fn allowed(project: &ProjectFacts) -> impl Iterator<Item = &crate::load::facts::At<String>> {
    project.checks.iter().flat_map(|checks| checks.allow.keys())
}
