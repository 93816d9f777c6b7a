//! The registry of all rules, in the order of their codes.

use super::Rule;

pub mod addresses;
pub mod facts;
pub mod files;
pub mod languages;
pub mod project;
pub mod references;
pub mod theme;
pub mod values;
pub mod words;

/// Every rule, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        files::ALL,
        facts::ALL,
        values::ALL,
        references::ALL,
        words::ALL,
        project::ALL,
        languages::ALL,
        theme::ALL,
        addresses::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule with a code, in either case (`l0101` is fine).
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
