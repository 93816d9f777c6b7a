//! What a theme says of itself: for which views it was written, and which options it takes.

use std::collections::BTreeMap;

use super::files::{self, Files};
use super::kind::Kind;
use super::options::{self, Type};
use super::views;
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::load::facts::{self, At, Need, Setting, facts, nested};
use crate::source::{FileId, Sources, Span};

/// The version of the views that templates are given. It grows when a field goes or changes its meaning.
pub const CONTRACT: u32 = 1;

/// Widths of photos where a theme names none: a phone, a phone with a dense screen or half a desktop, a whole desktop.
const WIDTHS: [u32; 3] = [480, 960, 1600];

facts! {
    /// A theme: `theme.toml`.
    pub struct ThemeFacts {
        /// Its name, which is that of its folder.
        name: Need<At<String>>,
        /// What it looks like, in a sentence.
        description: Option<String>,
        /// For which version of the views its templates were written.
        contract: Need<At<u32>>,
        /// Its licence.
        licence: Option<String>,
        /// Widths in pixels of the files that are made of each photo; 480, 960 and 1600 otherwise.
        photo_widths: Vec<u32>,
        /// Whether its gallery filters in place and asks for the cards of all practices (`view.index`).
        filters: Option<bool>,
        /// The option, a colour, from which the palette is made: custom properties before the theme's style sheets.
        palette: Option<At<String>>,
        /// The options that a project may set.
        options: BTreeMap<At<String>, OptionFacts>,
    }

    /// An option of a theme.
    pub struct OptionFacts {
        /// What kind of value it takes.
        ("type") kind: Need<At<Type>>,
        /// What it is where a project does not set it.
        default: Need<At<Setting>>,
        /// What a choice can be, or the entries of a list.
        choices: Vec<String>,
        /// What it is for, in one sentence.
        text: Need<String>,
    }
}

nested!(OptionFacts);

impl ThemeFacts {
    /// Widths in pixels at which it shows photos.
    pub fn widths(&self) -> Vec<u32> {
        if self.photo_widths.is_empty() { WIDTHS.to_vec() } else { self.photo_widths.clone() }
    }
}

/// The facts of a theme that the program carries.
pub fn of_program(theme: &str) -> ThemeFacts {
    let text = assets::theme_file(theme, "theme.toml").unwrap_or_default();
    facts::read(&String::from_utf8_lossy(text), FileId(0), 0, &mut Vec::new())
}

/// The facts of a theme, whoever has it.
pub fn of(name: &str, sources: &Sources) -> ThemeFacts {
    match sources.find(&format!("themes/{name}/theme.toml")) {
        Some(file) => facts::read(sources.text(file), file, 0, &mut Vec::new()),
        None if files::is_of_project(name, sources) => facts::read("", FileId(0), 0, &mut Vec::new()),
        None => of_program(name),
    }
}

/// What templates of a theme of the program meet under `site.options`.
pub fn kinds_of(theme: &str) -> BTreeMap<String, Kind> {
    options::kinds(&of_program(theme))
}

/// Reads and checks the facts of a theme. `place` is where the project names it.
pub fn check(name: &str, files: &Files, sources: &Sources, place: Span, found: &mut Vec<Diagnostic>) -> ThemeFacts {
    let is_of_project = files::is_of_project(name, sources);
    let Some(file) = files.facts else {
        if is_of_project {
            let message = format!("the theme `{name}` has no `theme.toml`");
            let help =
                format!("write `themes/{name}/theme.toml` with at least: name = \"{name}\", contract = {CONTRACT}");
            found.push(Diagnostic::new(&rules::BAD_THEME, place, message).help(help));
        }
        return of(name, sources);
    };
    let facts: ThemeFacts = facts::read(sources.text(file), file, 0, found);
    let replaced = sources.path(file).starts_with("theme/");
    if let Some(contract) = facts.contract.get().filter(|at| at.value != CONTRACT) {
        let message =
            format!("this theme was made for version {} of the views; Litfass has version {CONTRACT}", contract.value);
        let help = match replaced {
            true => "take the theme's newer edition, or remove your own `theme/theme.toml`",
            false => "take the theme's newer edition, or bring its templates up to date as docs/themes.md says",
        };
        found.push(Diagnostic::new(&rules::BAD_THEME, contract.span, message).help(help));
    }
    if let Some(own) = facts.name.get().filter(|own| !replaced && own.value != name) {
        let message = format!("the theme calls itself `{}`, but its folder is `{name}`", own.value);
        found.push(
            Diagnostic::new(&rules::BAD_THEME, own.span, message)
                .help(format!("write it like this: name = \"{name}\"")),
        );
    }
    options::check(&facts, found);
    if is_of_project {
        let lacks: Vec<&str> = views::templates(facts.filters.unwrap_or(false))
            .filter(|template| !files.templates.contains_key(*template))
            .collect();
        if !lacks.is_empty() {
            let message = format!("the theme lacks templates that Litfass asks for: {}", lacks.join(", "));
            let help = format!(
                "put them into `themes/{name}/templates/`; `litfass theme new` makes a theme that has them all"
            );
            found.push(Diagnostic::new(&rules::BAD_THEME, Span::top(file), message).help(help));
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_themes_are_sound() {
        for theme in assets::themes() {
            let text = assets::theme_file(&theme, "theme.toml").expect("a theme has a theme.toml");
            let mut found = Vec::new();
            let facts: ThemeFacts = facts::read(&String::from_utf8_lossy(text), FileId(0), 0, &mut found);
            options::check(&facts, &mut found);
            let said: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
            assert!(said.is_empty(), "{theme}: {said:?}");
            assert_eq!(facts.name.get().map(|at| &at.value), Some(&theme));
            assert_eq!(facts.contract.get().map(|at| at.value), Some(CONTRACT));
            for template in views::templates(facts.filters.unwrap_or(false)) {
                assert!(assets::theme_file(&theme, &format!("templates/{template}")).is_some(), "{theme}: {template}");
            }
            let set = options::settle(&facts, &theme, &options::Given::new(), &mut found);
            assert_eq!(set.len(), facts.options.len(), "{theme}: every option has a value");
        }
    }
}
