//! `litfass theme list`: every theme with its options.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use crate::cli::{Outcome, Trouble, folder};
use crate::load::facts::Setting;
use crate::render::theme::{self, OptionFacts, ThemeFacts};
use crate::source::Sources;

/// Prints the themes. Outside of a project those of the program are told.
pub fn list(project: &Path) -> Result<Outcome, Trouble> {
    // A folder that is no project may be large, and has no themes.
    let is_elsewhere = project.is_dir() && !project.join("project.toml").is_file();
    let sources = if is_elsewhere { Sources::default() } else { folder::read(project, &[])? };
    let mut out = String::new();
    for name in theme::names(&sources) {
        describe(&name, &theme::facts_of(&name, &sources), &sources, &mut out);
    }
    // A reader that has gone away (`| head`) is no mistake.
    let _ = std::io::stdout().write_all(out.as_bytes());
    Ok(Outcome::Fine)
}

fn describe(name: &str, facts: &ThemeFacts, sources: &Sources, out: &mut String) {
    let place = if theme::is_of_project(name, sources) { format!(" (themes/{name}/)") } else { String::new() };
    let _ = writeln!(out, "{name}{place}");
    if let Some(description) = &facts.description {
        let _ = writeln!(out, "  {description}");
    }
    for (name, option) in &facts.options {
        let kind = option.kind.get().map_or("", |kind| kind.word());
        let _ = writeln!(out, "  {} = {}   {kind}{}", name.value, default(option), choices(option));
        if let Some(text) = option.text.get() {
            let _ = writeln!(out, "      {text}");
        }
    }
    out.push('\n');
}

fn choices(option: &OptionFacts) -> String {
    if option.choices.is_empty() { String::new() } else { format!(": {}", option.choices.join(", ")) }
}

fn default(option: &OptionFacts) -> String {
    let quoted = |text: &str| format!("\"{text}\"");
    match option.default.get().map(|at| &at.value) {
        None => "…".into(),
        Some(Setting::Text(text)) => quoted(text),
        Some(Setting::Flag(flag)) => flag.to_string(),
        Some(Setting::List(list)) => {
            format!("[{}]", list.iter().map(|entry| quoted(&entry.value)).collect::<Vec<_>>().join(", "))
        }
    }
}
