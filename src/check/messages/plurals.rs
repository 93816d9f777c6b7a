//! Plural forms: each language has its own, and a message needs those that whole numbers take.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::Place;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::FTL_PLURAL;
use crate::i18n::Tag;
use crate::i18n::messages::walk::{self, Part};

/// Forms are needed that a whole number up to here takes. Beyond are only those for round millions (`un million de …`),
/// which nothing on our pages counts.
const COUNTED: u64 = 1_000;

/// Forms that are missing, and forms that the language does not have.
pub fn check(place: &Place, diagnostics: &mut Vec<Diagnostic>) {
    let Some(id) = place.id() else { return };
    let english = place.words.reference.get(&place.name()).or_else(|| place.words.project_english.get(&place.name()));
    let counts = english.map_or_else(BTreeSet::new, |entry| counts_of(entry));
    for pattern in walk::patterns(place.entry) {
        walk::pattern(pattern, &mut |part| {
            if let Part::Select(selector, variants) = part
                && (looks_like_plural(variants) || variable_of(selector).is_some_and(|name| counts.contains(name)))
            {
                compare(place, id, selector, variants, diagnostics);
            }
        });
    }
}

fn compare(
    place: &Place,
    id: &str,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let rules = rules(place.words.tag, is_ordinal(selector));
    let has: BTreeSet<&str> = rules.categories().map(name_of).collect();
    if has.len() == 1 {
        // Either the language has no plural, or nobody told CLDR.
        return;
    }
    let language = place.words.language();
    let mut written: BTreeSet<&str> = BTreeSet::new();
    let mut numbers: BTreeSet<u64> = BTreeSet::new();
    for variant in variants {
        match &variant.key {
            VariantKey::NumberLiteral { value } => numbers.extend(value.parse::<u64>()),
            VariantKey::Identifier { name } if has.contains(name) => drop(written.insert(name)),
            VariantKey::Identifier { name } => {
                let list = super::listed(ORDER.iter().copied().filter(|name| has.contains(name)), 6);
                let message = format!("{language} has no plural form `{name}`");
                diagnostics.push(
                    Diagnostic::new(&FTL_PLURAL, place.span(name), message)
                        .label("never shown")
                        .nearest(name, has.iter().copied())
                        .help(format!("its forms are {list}")),
                );
            }
        }
    }
    let counted: Vec<(u64, &str)> = (0..=COUNTED)
        .filter(|number| !numbers.contains(number))
        .map(|number| (number, name_of(rules.category_for(number))))
        .collect();
    let missing: Vec<&str> = ORDER
        .into_iter()
        .filter(|name| !written.contains(name) && counted.iter().any(|(_, category)| category == name))
        .collect();
    if missing.is_empty() {
        return;
    }
    let forms = if missing.len() == 1 { "form" } else { "forms" };
    let message =
        format!("`{id}` lacks the plural {forms} {} of {language}", super::listed(missing.iter().copied(), 6));
    let mark = variable_of(selector).map_or(id, |name| name);
    let mut found = Diagnostic::new(&FTL_PLURAL, place.span(mark), message);
    for name in missing {
        let examples: Vec<String> = counted
            .iter()
            .filter(|(_, category)| *category == name)
            .take(4)
            .map(|(number, _)| number.to_string())
            .collect();
        found = found.help(format!("add a line `[{name}] …`, the form for {}", examples.join(", ")));
    }
    diagnostics.push(found);
}

/// The forms that a text needs which is chosen by a number, `other` last. `numbers` have texts of their own.
pub(super) fn needed(tag: &Tag, selector: &InlineExpression<&str>, numbers: &BTreeSet<u64>) -> Vec<&'static str> {
    let rules = rules(tag, is_ordinal(selector));
    let counted: BTreeSet<&str> = (0..=COUNTED)
        .filter(|number| !numbers.contains(number))
        .map(|number| name_of(rules.category_for(number)))
        .collect();
    ORDER.into_iter().filter(|name| *name == "other" || counted.contains(name)).collect()
}

const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// All keys are plural forms or numbers. (A choice by gender has other keys beside its `other`.)
pub(super) fn looks_like_plural(variants: &[Variant<&str>]) -> bool {
    variants.iter().all(|variant| match &variant.key {
        VariantKey::Identifier { name } => ORDER.contains(name),
        VariantKey::NumberLiteral { .. } => true,
    })
}

/// The variables by which an entry chooses plural forms.
fn counts_of<'a>(entry: &'a Entry<&'a str>) -> BTreeSet<&'a str> {
    let mut counts = BTreeSet::new();
    for pattern in walk::patterns(entry) {
        walk::pattern(pattern, &mut |part| {
            if let Part::Select(selector, variants) = part
                && looks_like_plural(variants)
            {
                counts.extend(variable_of(selector));
            }
        });
    }
    counts
}

/// `count` of `$count` and of `NUMBER($count, …)`.
fn variable_of<'a>(selector: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable_of),
        _ => None,
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let is_ordinal = |value: &_| matches!(value, InlineExpression::StringLiteral { value: "ordinal" });
    arguments.named.iter().any(|argument| argument.name.name == "type" && is_ordinal(&argument.value))
}

fn rules(tag: &Tag, is_ordinal: bool) -> PluralRules {
    let kind = if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    // ICU would take `sr-Latn` for a language that it does not know.
    let mut locale = tag.locale();
    locale.id.script = None;
    PluralRules::try_new((&locale).into(), PluralRulesOptions::default().with_type(kind))
        .expect("plural rules are compiled in: this is a bug")
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
