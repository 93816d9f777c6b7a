//! `litfass languages`: how complete each language of a site is, and what one lacks.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::args::TableFormat;
use super::report::Voice;
use super::{Outcome, Trouble, folder};
use crate::check::messages::{completeness, worksheet};
use crate::i18n::Tag;
use crate::load;
use crate::load::kinds::tag_of_name;

/// A language of the site.
#[derive(Serialize)]
struct Row {
    language: String,
    /// Items with words in it.
    items: usize,
    /// Items of the site.
    all_items: usize,
    /// Messages of the interface that are translated.
    messages: usize,
    /// Messages of the interface.
    all_messages: usize,
}

/// Tells for each language how many items and how many messages of the interface are translated.
pub fn languages(project: &Path, format: TableFormat, voice: &Voice) -> Result<Outcome, Trouble> {
    let sources = folder::read(project, &[])?;
    let (draft, mut diagnostics) = load::load(&sources);
    let (files, found) = load::messages::load(&sources);
    diagnostics.extend(found);
    let tags: Vec<_> = draft.site_languages().into_iter().map(|(tag, _)| tag).collect();
    let spoken = draft.spoken();
    let rows = completeness(&files, &tags).into_iter().map(|messages| Row {
        items: spoken.iter().filter(|languages| languages.contains(&messages.tag)).count(),
        all_items: spoken.len(),
        language: messages.tag.to_string(),
        messages: messages.translated,
        all_messages: messages.all,
    });
    let rows: Vec<Row> = rows.collect();
    let mut out = std::io::stdout();
    let _ = match format {
        TableFormat::Json => writeln!(out, "{}", serde_json::json!({ "version": 1, "languages": rows })),
        TableFormat::Text => out.write_all(table(&rows).as_bytes()),
    };
    if crate::diagnostic::any_error(&diagnostics) {
        voice.say("the project has mistakes; `litfass check` tells them");
        return Ok(Outcome::Mistakes);
    }
    Ok(Outcome::Fine)
}

/// The language of a tag that was typed.
pub fn known(tag: &str) -> Result<Tag, Trouble> {
    let known = tag.parse::<Tag>().ok().filter(Tag::is_known);
    let help = match tag_of_name(tag).filter(Tag::is_known) {
        Some(tag) => format!("did you mean `{tag}`?"),
        None => "write its tag, such as `hr` or `pt-BR`".into(),
    };
    known.ok_or_else(|| Trouble::new(format!("`{tag}` is not the tag of a language"), help))
}

/// Prints what a language lacks, as a file to be translated.
pub fn missing(project: &Path, tag: &str, voice: &Voice) -> Result<Outcome, Trouble> {
    let tag = &known(tag)?;
    let sources = folder::read(project, &[])?;
    if sources.missing_project {
        let message = format!("`{}` has no project.toml", project.display());
        return Err(Trouble::new(message, "name the folder of a project, or go into it"));
    }
    let (files, diagnostics) = load::messages::load(&sources);
    match worksheet(&files, tag) {
        None => voice.say(&format!("`{tag}` lacks no message")),
        // A reader that has gone away (`| head`) is no mistake.
        Some(text) => drop(std::io::stdout().write_all(text.as_bytes())),
    }
    if crate::diagnostic::any_error(&diagnostics) {
        voice.say("the project's messages have mistakes; `litfass check` tells them");
        return Ok(Outcome::Mistakes);
    }
    Ok(Outcome::Fine)
}

fn table(rows: &[Row]) -> String {
    let mut table = format!("{:<10} {:>14}   {:>18}\n", "language", "items", "interface");
    let part = |n: usize, of: usize| format!("{n} of {of} ({} %)", (n * 100).checked_div(of).unwrap_or(100));
    for row in rows {
        let (items, messages) = (part(row.items, row.all_items), part(row.messages, row.all_messages));
        table.push_str(&format!("{:<10} {items:>14}   {messages:>18}\n", row.language));
    }
    table
}
