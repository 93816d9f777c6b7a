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

/// The rules of one topic: their codes begin alike.
pub struct Group {
    /// What the codes begin with: `L02`.
    pub prefix: &'static str,
    /// What they are about, a few words.
    pub title: &'static str,
    /// The rules in the order of their codes.
    pub rules: &'static [&'static Rule],
}

/// All groups in the order of their codes.
pub static GROUPS: [Group; 9] = [
    Group { prefix: "L01", title: "Files and folders", rules: files::ALL },
    Group { prefix: "L02", title: "The shape of facts", rules: facts::ALL },
    Group { prefix: "L03", title: "The values of facts", rules: values::ALL },
    Group { prefix: "L04", title: "References and links", rules: references::ALL },
    Group { prefix: "L05", title: "Words", rules: words::ALL },
    Group { prefix: "L06", title: "The project and its funding", rules: project::ALL },
    Group { prefix: "L07", title: "Languages and messages", rules: languages::ALL },
    Group { prefix: "L08", title: "Themes and templates", rules: theme::ALL },
    Group { prefix: "L09", title: "Addresses", rules: addresses::ALL },
];

/// Every rule, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.rules).copied()
}

/// The rule with a code, in either case (`l0101` is fine).
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_explained() {
        for rule in all() {
            let code = rule.code;
            for text in [rule.title, rule.why, rule.wrong, rule.right] {
                assert!(!text.is_empty() && text.trim() == text, "{code}: empty, or space at an end: {text:?}");
            }
            assert!(rule.why.ends_with(['.', ')']) && !rule.why.contains("  "), "{code}: {}", rule.why);
            assert_ne!(rule.wrong, rule.right, "{code}");
        }
    }

    #[test]
    fn codes_are_unique_sorted_and_of_their_files_range() {
        for group in &GROUPS {
            for rule in group.rules {
                let digits = rule.code.strip_prefix('L').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
                assert!(digits && rule.code.len() == 5 && rule.code.starts_with(group.prefix), "{}", rule.code);
            }
        }
        let codes: Vec<&str> = all().map(|rule| rule.code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    }

    #[test]
    fn a_code_is_found_in_either_case() {
        assert_eq!(find("l0101").map(|rule| rule.code), Some("L0101"));
        assert!(find("L9999").is_none());
    }
}
