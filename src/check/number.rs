//! A project number that only keeps the place of the real one.

use super::context::Found;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::PLACEHOLDER_NUMBER;
use crate::load::kinds::GrantNumber;
use crate::load::schema::ProjectFacts;

/// The numbers that the site shows: placeholders are told to the author and shown nowhere.
pub fn shown(facts: &ProjectFacts, found: &mut Found) -> Option<Vec<String>> {
    let numbers = facts.number.get()?;
    let (placeholders, real): (Vec<&GrantNumber>, Vec<&GrantNumber>) =
        numbers.value.0.iter().partition(|number| number.is_placeholder());
    for number in placeholders {
        let message = format!("`{}` is a placeholder, not a project number: the site shows none", number.0);
        found.report(
            Diagnostic::new(&PLACEHOLDER_NUMBER, numbers.span, message)
                .label("the last group is all zeros")
                .help("the number stands in the grant agreement"),
        );
    }
    Some(real.into_iter().map(|number| number.0.clone()).collect())
}
