//! The palette of a theme: custom properties for style sheets, made from the colour that a project chooses.

use std::collections::BTreeMap;

use tera::Value;

use super::facts::ThemeFacts;
use super::options::Given;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::{BAD_THEME, MOVED_COLOUR};
use crate::palette;

/// The custom properties, or nothing for a theme that makes no palette. A colour that had to be moved to be read as text is
/// told where the project sets it.
pub fn css(
    facts: &ThemeFacts,
    settled: &BTreeMap<String, Value>,
    given: &Given,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let Some(option) = &facts.palette else { return String::new() };
    let Some(text) = settled.get(&option.value).and_then(Value::as_str) else {
        let message = format!("the palette is made from the option `{}`, which the theme does not have", option.value);
        let help = "name an option of the type \"colour\"";
        diagnostics.push(Diagnostic::new(&BAD_THEME, option.span, message).help(help));
        return String::new();
    };
    // A colour that is none was told with the option.
    let Ok(accent) = palette::parse(text) else { return String::new() };
    let palette = palette::derive(accent);
    let set = given.iter().find(|(name, _)| name.value == option.value);
    if let (Some(moved), Some((_, setting))) = (&palette.moved, set) {
        let message = format!("`{text}` could not be read as text, so links have another lightness: {moved}");
        let help = "large grounds keep your colour; nothing needs to be done, or choose a darker one";
        diagnostics.push(Diagnostic::new(&MOVED_COLOUR, setting.span, message).help(help));
    }
    palette::css(&palette)
}
