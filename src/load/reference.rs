//! The page `docs/reference.md`: every fact, key of the front matter and component, made from the types themselves.

use std::fmt::Write;

use super::facts::{Facts, FieldDoc};
use super::markdown::component_docs;
use super::schema::{
    ActivityFacts, Common, Front, NewsFacts, PageFacts, PartnerFacts, PracticeFacts, ProjectFacts, ResultFacts,
};
use crate::assets;

const INTRO: &str = "# Reference

<!-- Made from the types in src/load by tests/program/docs; change them there, then run LITFASS_BLESS=1 cargo test docs. -->

Every fact that Litfass reads. How to use them is in the [guide for coordinators](coordinators.md).

- [project.toml](#the-project)
- [partner.toml](#partner), [activity.toml](#activity), [practice.toml](#practice), [result.toml](#result),
  [news.toml](#news), [page.toml](#page), and the [keys of all items](#keys-of-all-items)
- [Front matter](#front-matter) of `<lang>.md`
- [Components in words](#components-in-words)
- [Terms](#terms)

A key that is not listed here is an error. The types are those of TOML: a text stands in quotation marks, a date
(`2024-03-11`), a number and `true` or `false` without; a list stands in `[ ]`, a table in `{ }`, or below a line
`[key]`, or each table of a list below a line `[[key]]`.
";

/// Kinds of terms: what their messages begin with, and where they are used.
const TERMS: [(&str, &str); 7] = [
    ("organisation", "types of organisation: `type` in partner.toml"),
    ("activity-kind", "kinds of activity: `kind` in activity.toml"),
    ("group", "groups of participants: `participants` in activity.toml"),
    ("topic", "topics: `topics` in practice.toml"),
    ("target-group", "target groups: `target_groups` in practice.toml"),
    ("result-type", "types of result: `type` in result.toml"),
    ("phase", "phases of the project: `id` of `phases` in project.toml"),
];

/// The whole page, in Markdown.
pub fn reference() -> String {
    let mut out = INTRO.to_owned();
    section::<ProjectFacts>(&mut out, "The project", &[]);
    let common: Vec<&str> = Common::fields().iter().map(|field| field.key).collect();
    section::<PartnerFacts>(&mut out, "Partner", &common);
    section::<ActivityFacts>(&mut out, "Activity", &common);
    section::<PracticeFacts>(&mut out, "Practice", &common);
    section::<ResultFacts>(&mut out, "Result", &common);
    section::<NewsFacts>(&mut out, "News", &common);
    section::<PageFacts>(&mut out, "Page", &common);
    section::<Common>(&mut out, "Keys of all items", &[]);
    section::<Front>(&mut out, "Front matter", &[]);
    components(&mut out);
    terms(&mut out);
    out
}

fn section<T: Facts>(out: &mut String, title: &str, elsewhere: &[&str]) {
    let about = T::about();
    let _ = write!(out, "\n## {title}\n\n{about}\n\n");
    let own: Vec<FieldDoc> = T::fields().into_iter().filter(|field| !elsewhere.contains(&field.key)).collect();
    table(out, &own);
    if !elsewhere.is_empty() {
        out.push_str("\nAlso the [keys of all items](#keys-of-all-items).\n");
    }
    nested(out, "###", "", &own);
}

fn table(out: &mut String, fields: &[FieldDoc]) {
    out.push_str("| key | type | required | meaning |\n|---|---|---|---|\n");
    for field in fields {
        let required = if field.required { "yes" } else { "" };
        let cell = |text: &str| text.replace('|', "\\|");
        let _ = writeln!(out, "| `{}` | {} | {required} | {} |", field.key, cell(&field.kind), cell(field.doc));
    }
}

/// The tables that keys hold, each below the table that holds it.
fn nested(out: &mut String, level: &str, path: &str, fields: &[FieldDoc]) {
    for field in fields {
        let Some((about, inner)) = &field.nested else { continue };
        let path = if path.is_empty() { field.key.to_owned() } else { format!("{path}.{}", field.key) };
        let _ = write!(out, "\n{level} `{path}`\n\n{about}\n\n");
        table(out, inner);
        nested(out, level, &path, inner);
    }
}

fn components(out: &mut String) {
    out.push_str(
        "\n## Components in words\n\nA component is a block of code whose first line names it in braces; inside are facts:\n\n\
         ````markdown\n```{figure}\nfile = \"wall.jpg\"\n```\n````\n",
    );
    for (name, about, fields) in component_docs() {
        let _ = write!(out, "\n### `{name}`\n\n{about}\n\n");
        table(out, &fields);
    }
}

fn terms(out: &mut String) {
    out.push_str(
        "\n## Terms\n\nSome keys take a term. These are built in; their names in each language are messages. A project adds its own by naming\n\
         them in `locales/<language>/terms.ftl`: `topic-repair-culture = Repair culture` makes the topic `repair-culture`.\n\n\
         | message | terms |\n|---|---|\n",
    );
    let english = assets::locale_files().filter(|(language, _, _)| language == "en");
    let text: Vec<&str> = english.map(|(_, _, text)| text).collect();
    // Our own files write each message at the beginning of a line, as `id = …`.
    let ids: Vec<&str> =
        text.iter().flat_map(|text| text.lines()).filter_map(|line| Some(line.split_once(" =")?.0)).collect();
    for (prefix, about) in TERMS {
        let terms = ids.iter().filter_map(|id| id.strip_prefix(prefix)?.strip_prefix('-'));
        let terms: Vec<String> = terms.map(|term| format!("`{term}`")).collect();
        let terms = if terms.is_empty() { "none built in".to_owned() } else { terms.join(", ") };
        let _ = writeln!(out, "| `{prefix}-…`: {about} | {terms} |");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undocumented(path: &str, fields: &[FieldDoc], missing: &mut Vec<String>) {
        for field in fields {
            if field.doc.is_empty() {
                missing.push(format!("{path}.{}", field.key));
            }
            if let Some((_, inner)) = &field.nested {
                undocumented(&format!("{path}.{}", field.key), inner, missing);
            }
        }
    }

    #[test]
    fn every_key_says_what_it_is_for() {
        let mut missing = Vec::new();
        undocumented("project", &ProjectFacts::fields(), &mut missing);
        undocumented("front matter", &Front::fields(), &mut missing);
        component_docs().iter().for_each(|(name, _, fields)| undocumented(name, fields, &mut missing));
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn nested_tables_and_terms_are_there() {
        let page = reference();
        assert!(page.contains("### `site`\n"), "{page}");
        assert!(page.contains("### `adopted_by`\n"));
        assert!(page.contains("`work-based-learning`"));
        assert!(!page.contains("| `topic-…`: topics: `topics` in practice.toml | none"));
    }
}
