//! What a theme says of itself: for which views it was written, and which options it takes.

use std::collections::BTreeMap;

use crate::assets;
use crate::diagnostic::rules::facts::UNKNOWN_CHOICE;
use crate::diagnostic::rules::theme as rules;
use crate::diagnostic::{Diagnostic, nearest};
use crate::load::facts::{self, At, Need, facts, nested};
use crate::source::{FileId, Sources};

/// The version of the views that templates are given. It grows when a field goes or changes its meaning.
pub const CONTRACT: u32 = 1;

/// Widths of photos where a theme names none: a phone, a phone with a dense screen or half a desktop, a whole desktop.
const WIDTHS: [u32; 3] = [480, 960, 1600];

facts! {
    /// A theme: `theme.toml`.
    pub struct ThemeFacts {
        /// Its name.
        name: Need<String>,
        /// What it looks like, in a sentence.
        description: Option<String>,
        /// For which version of the views its templates were written.
        contract: Need<At<u32>>,
        /// Its licence.
        licence: Option<String>,
        /// Widths in pixels of the files that are made of each photo; 480, 960 and 1600 otherwise.
        photo_widths: Vec<u32>,
        /// The options that a project may set.
        options: BTreeMap<At<String>, OptionFacts>,
    }

    /// An option of a theme.
    pub struct OptionFacts {
        /// What it is where a project does not set it.
        default: Need<String>,
        /// What it may be; any text where there are none.
        choices: Vec<String>,
    }
}

nested!(OptionFacts);

/// Options that a project sets, each with its value.
pub type Given = BTreeMap<At<String>, At<String>>;

/// Checks the facts of the theme and the options that the project sets.
/// Gives the widths at which the theme shows photos.
pub fn check(theme: &str, sources: &Sources, given: &Given, diagnostics: &mut Vec<Diagnostic>) -> Vec<u32> {
    let own = sources.find("theme/theme.toml");
    let facts: ThemeFacts = match own {
        Some(file) => facts::read(sources.text(file), file, 0, diagnostics),
        None => {
            let text = assets::theme_file(theme, "theme.toml").unwrap_or_default();
            facts::read(&String::from_utf8_lossy(&text), FileId(0), 0, &mut Vec::new())
        }
    };
    if let (Some(_), Some(contract)) = (own, facts.contract.get().filter(|at| at.value != CONTRACT)) {
        let message =
            format!("this theme was made for version {} of the views; Litfass has version {CONTRACT}", contract.value);
        let help = "take the theme's newer edition, or remove your own `theme/theme.toml`";
        diagnostics.push(Diagnostic::new(&rules::BAD_THEME, contract.span, message).help(help));
    } else {
        diagnostics.extend(given.iter().filter_map(|(name, value)| option(&facts, theme, name, value)));
    }
    if facts.photo_widths.is_empty() { WIDTHS.to_vec() } else { facts.photo_widths }
}

fn option(facts: &ThemeFacts, theme: &str, name: &At<String>, value: &At<String>) -> Option<Diagnostic> {
    let known = || facts.options.keys().map(|at| at.value.as_str());
    let Some((_, option)) = facts.options.iter().find(|(at, _)| at.value == name.value) else {
        let message = format!("the theme `{theme}` has no option `{}`", name.value);
        let list = known().collect::<Vec<_>>().join(", ");
        let help = if list.is_empty() { "it has no options at all".into() } else { format!("its options are: {list}") };
        return Some(
            Diagnostic::new(&rules::UNKNOWN_OPTION, name.span, message).nearest(&name.value, known()).help(help),
        );
    };
    if option.choices.is_empty() || option.choices.contains(&value.value) {
        return None;
    }
    let message = format!("`{}` is not one of the choices for `{}`", value.value, name.value);
    let choices = || option.choices.iter().map(String::as_str);
    let help = match nearest(&value.value, choices()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("write one of: {}", choices().collect::<Vec<_>>().join(", ")),
    };
    Some(Diagnostic::new(&UNKNOWN_CHOICE, value.span, message).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_themes_are_sound() {
        for theme in assets::themes() {
            let text = assets::theme_file(&theme, "theme.toml").expect("a theme has a theme.toml");
            let mut found = Vec::new();
            let facts: ThemeFacts = facts::read(&String::from_utf8_lossy(&text), FileId(0), 0, &mut found);
            let said: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
            assert!(said.is_empty(), "{theme}: {said:?}");
            assert_eq!(facts.name.get(), Some(&theme));
            assert_eq!(facts.contract.get().map(|at| at.value), Some(CONTRACT));
            for (name, option) in &facts.options {
                let default = option.default.get().expect("an option has a default");
                assert!(option.choices.is_empty() || option.choices.contains(default), "{theme}: {}", name.value);
            }
        }
    }
}
