//! `litfass theme check`: every template of a theme with the project, and with projects that are hard for a theme.

use std::sync::Arc;

use super::TryArgs;
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble, build};
use crate::develop::Album;
use crate::diagnostic::{self, Diagnostic};
use crate::load;
use crate::load::facts::Setting;
use crate::photo::{Format, Header};
use crate::pipeline::{self, Options};
use crate::render::theme::{self, ThemeFacts, Type};
use crate::scaffold::{self, Trial};
use crate::source::{Content, SourceFile, Sources};

/// Tries a theme. Findings are those of `check`, with the theme in mind.
pub fn check(args: &TryArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let (sources, options) = build::open(&args.check, None)?;
    let options = Options { theme: args.theme.clone(), ..options };
    let (ready, mut diagnostics) = pipeline::prepare(&sources, &options);
    let name = args.theme.clone().unwrap_or_else(|| named(&sources));
    if let Some(ready) = &ready {
        let album = build::photos(ready, &sources, &options, &args.check, &mut diagnostics, voice)?;
        if !diagnostic::any_error(&diagnostics) {
            ready.add(ready.try_theme(&sources, &album, ""), &mut diagnostics, &sources, &options);
        }
    }
    let mut mistakes = diagnostic::any_error(&diagnostics);
    let mut is_sound = !diagnostics.iter().any(is_about_theme);
    voice.findings(&diagnostics, &sources, args.check.format)?;
    // A theme that cannot be loaded would only be told again by every trial.
    if !diagnostics.iter().any(is_about_theme) {
        let facts = theme::facts_of(&name, &sources);
        let trials = trials(&name, &facts);
        let mut known: Vec<String> = Vec::new();
        for trial in &trials {
            let (sources, mut found) = tried(trial, &sources, &options);
            // The same mistake in several trials is told once.
            found.retain(|one| {
                let line = format!("{}:{} {}", sources.path(one.span.file), one.span.start, one.message);
                let is_new = !known.contains(&line);
                known.push(line);
                is_new
            });
            mistakes |= diagnostic::any_error(&found);
            is_sound &= found.is_empty();
            if !found.is_empty() {
                voice.findings(&found, &sources, args.check.format)?;
            }
        }
        if is_sound && !mistakes {
            voice.say(&format!(
                "no mistakes found in the theme `{name}`: it stands the project and {} trials",
                trials.len()
            ));
        }
    }
    Ok(if mistakes { Outcome::Mistakes } else { Outcome::Fine })
}

/// The theme that the project names.
fn named(sources: &Sources) -> String {
    let (draft, _) = load::load(sources);
    let theme = draft.project.site.get().and_then(|site| site.theme.as_ref());
    theme.map_or(theme::DEFAULT, |theme| theme.value.as_str()).to_owned()
}

/// Whether a finding is about themes and templates.
fn is_about_theme(found: &Diagnostic) -> bool {
    found.rule.code.starts_with("L08")
}

/// The trials with the options as they are by default, then a small one for every other value that an option can have.
fn trials(name: &str, facts: &ThemeFacts) -> Vec<Trial> {
    let mut trials = scaffold::trials(name, "");
    for (option, facts) in &facts.options {
        let quoted = |text: &String| scaffold::quoted(text);
        let default = facts.default.get().map(|at| &at.value);
        let values: Vec<String> = match facts.kind.get().map(|kind| kind.value) {
            Some(Type::Flag) => vec![(default != Some(&Setting::Flag(true))).to_string()],
            Some(Type::Choice) => facts.choices.iter().map(quoted).collect(),
            Some(Type::Colour) => vec!["\"#000\"".into(), "\"#ffffff\"".into()],
            Some(Type::Text) => vec!["\"\"".into(), quoted(&"<b>\"&\"</b>".to_owned())],
            Some(Type::List) => {
                let backwards: Vec<String> = facts.choices.iter().rev().map(quoted).collect();
                vec!["[]".into(), format!("[{}]", backwards.join(", "))]
            }
            None => Vec::new(),
        };
        trials.extend(values.iter().map(|value| scaffold::smallest(name, &format!("{} = {value}\n", option.value))));
    }
    trials
}

/// What is wrong with the theme in a trial. The project's theme, messages and nothing else are laid over it.
fn tried(trial: &Trial, project: &Sources, options: &Options) -> (Sources, Vec<Diagnostic>) {
    let of_theme = |path: &str| ["theme/", "themes/", "locales/"].iter().any(|folder| path.starts_with(folder));
    let mut files: Vec<SourceFile> =
        project.iter().filter(|(_, file)| of_theme(&file.path)).map(|(_, file)| file.clone()).collect();
    files.extend(
        trial
            .files
            .iter()
            .map(|file| SourceFile { path: file.path.as_str().into(), content: content(&file.path, &file.text) }),
    );
    let sources = Sources::new(files, Vec::new());
    let options = Options { theme: None, base_url: None, drafts: false, ..options.clone() };
    let (ready, mut found) = pipeline::prepare(&sources, &options);
    if let Some(ready) = &ready {
        found.extend(ready.try_theme(&sources, &Album::default(), trial.name));
    }
    // What the trials set is not for the author to mend, unless it fails.
    found.retain(|one| {
        (is_about_theme(one) && one.rule.severity != diagnostic::Severity::Note)
            || (one.rule.severity == diagnostic::Severity::Error && ready.is_none())
    });
    (sources, found)
}

fn content(path: &str, text: &str) -> Content {
    // A photo's text is its size, which is all that pages ask before it is made.
    let side = |text: &str| text.parse().unwrap_or(1);
    let size = text.split_once('x').map(|(width, height)| (side(width), side(height)));
    let header = |(width, height)| Header { format: Format::Jpeg, width, height, gps: false };
    let photo = path.ends_with(".jpg").then(|| Ok(header(size.unwrap_or((1, 1)))));
    if photo.is_none() && !path.ends_with(".csv") {
        return Content::Text(Arc::from(text));
    }
    let hash = blake3::hash(format!("{path} {text}").as_bytes()).into();
    Content::Blob(crate::source::Blob { len: text.len() as u64, hash, photo, pages: None })
}
