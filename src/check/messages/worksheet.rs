//! What a language lacks, as a file to be translated: the English words, with what translators need to know of each.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};

use super::{language, missing, plurals};
use crate::i18n::Tag;
use crate::load::messages::{Files, english};

/// The messages that a language lacks, as Fluent: in the order of our files, with the comments of the English ones, and with
/// the plural forms that the language has. `None` where it lacks none.
///
/// A term that a project has in another language only stands there in that language.
pub fn worksheet(files: &Files, tag: &Tag) -> Option<String> {
    let mut missing = missing::names(files, tag);
    let count = missing.len();
    if count == 0 {
        return None;
    }
    let project = |tag: &Tag| files.project.get(tag).into_iter().flatten().map(|file| file.resource.source());
    let english = english();
    let ours = files.built_in.get(&english).into_iter().flatten().map(|file| file.source());
    let others = files.project.keys().filter(|other| **other != english).flat_map(project);
    let mut body = Vec::new();
    for text in project(&english).chain(ours).chain(others) {
        // What cannot be read has been reported; the rest stands in the same tree.
        let (Ok(file) | Err((file, _))) = parser::parse(text);
        body.extend(lacking(file, &mut missing, tag));
    }
    let messages = if count == 1 { "message" } else { "messages" };
    let head = format!(
        "# {count} {messages} to be translated into {}. Write your words in place of the English ones, right of the `=`.\n\
         # Lines that begin with # say what a message is for. What stands in {{ }} stays as it is.\n\n",
        language(tag)
    );
    Some(head + &serializer::serialize(&Resource { body }))
}

/// Of a file the messages that are missing, which then are so no more, and the headings above them.
fn lacking<'a>(file: Resource<&'a str>, missing: &mut BTreeSet<String>, tag: &Tag) -> Vec<Entry<&'a str>> {
    let mut body = Vec::new();
    let (mut about_file, mut about_group): (Vec<Entry<&str>>, Option<Entry<&str>>) = (Vec::new(), None);
    for entry in file.body {
        match entry {
            Entry::ResourceComment(_) => about_file.push(entry),
            Entry::GroupComment(Comment { ref content }) => {
                about_group = content.iter().any(|line| !line.trim().is_empty()).then_some(entry);
            }
            Entry::Message(mut message) if missing.remove(message.id.name) => {
                body.append(&mut about_file);
                body.extend(about_group.take());
                let patterns = message.value.iter_mut().chain(message.attributes.iter_mut().map(|a| &mut a.value));
                patterns.for_each(|pattern| count_as(pattern, tag));
                body.push(Entry::Message(message));
            }
            _ => {}
        }
    }
    body
}

/// Gives texts that are chosen by a number the plural forms of a language.
fn count_as(pattern: &mut Pattern<&str>, tag: &Tag) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        variants.iter_mut().for_each(|variant| count_as(&mut variant.value, tag));
        if plurals::looks_like_plural(variants) {
            *variants = forms(selector, variants, tag);
        }
    }
}

/// One text for each number that has its own, and one for each form; what English does not tell apart is written twice.
fn forms<'a>(selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>], tag: &Tag) -> Vec<Variant<&'a str>> {
    let is_number = |variant: &&Variant<&'a str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    let number = |variant: &Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { value } => value.parse::<u64>().ok(),
        VariantKey::Identifier { .. } => None,
    };
    let numbers: BTreeSet<u64> = variants.iter().filter_map(number).collect();
    let text = |form: &str| {
        let same = |v: &&Variant<&'a str>| matches!(v.key, VariantKey::Identifier { name } if name == form);
        let other = || variants.iter().find(|variant| variant.default);
        variants.iter().find(same).or_else(other).map(|variant| variant.value.clone())
    };
    let mut all: Vec<Variant<&str>> = variants.iter().filter(is_number).cloned().collect();
    all.iter_mut().for_each(|variant| variant.default = false);
    all.extend(plurals::needed(tag, selector, &numbers).into_iter().filter_map(|name| {
        Some(Variant { key: VariantKey::Identifier { name }, value: text(name)?, default: name == "other" })
    }));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adapted(text: &str, tag: &str) -> String {
        let (Ok(file) | Err((file, _))) = parser::parse(text);
        let mut missing = BTreeSet::from(["a".to_owned(), "b".to_owned()]);
        let body = lacking(file, &mut missing, &tag.parse().expect("it is a tag"));
        serializer::serialize(&Resource { body })
    }

    const TEXT: &str = "# Licence.\n\n## First\n\nx = X\n\n## Second\n\n# How many. $n: number.\na =\n    { $n ->\n        [0] No one\n        [one] { $n } person\n       *[other] { $n } people\n    } here\n";

    #[test]
    fn messages_keep_their_comments_and_get_the_plural_forms_of_the_language() {
        assert_eq!(
            adapted(TEXT, "hr"),
            "## Second\n\n# How many. $n: number.\na =\n    { $n ->\n        [0] No one\n        [one] { $n } person\n        [few] { $n } people\n       *[other] { $n } people\n    } here\n"
        );
        assert!(adapted(TEXT, "cy").contains("[two] { $n } people\n        [few]"));
        assert!(!adapted(TEXT, "cy").contains("[zero]"), "zero has a text of its own");
        assert!(!adapted(TEXT, "ja").contains("[one]"));
    }
}
