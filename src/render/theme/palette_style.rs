//! The palette of a theme: custom properties for style sheets, made from the colour that a project chooses.

use std::collections::BTreeMap;

use tera::Value;

use super::facts::ThemeFacts;
use super::options::Given;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::{BAD_THEME, MOVED_COLOUR};
use crate::palette::{self, Palette, Role};
use crate::share::Colours;

/// The palette, or none for a theme that makes none. A colour that had to be moved to be read as text is
/// told where the project sets it.
pub fn palette(
    facts: &ThemeFacts,
    settled: &BTreeMap<String, Value>,
    given: &Given,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Palette> {
    let option = facts.palette.as_ref()?;
    let Some(text) = settled.get(&option.value).and_then(Value::as_str) else {
        let message = format!("the palette is made from the option `{}`, which the theme does not have", option.value);
        let help = "name an option of the type \"colour\"";
        diagnostics.push(Diagnostic::new(&BAD_THEME, option.span, message).help(help));
        return None;
    };
    // A colour that is none was told with the option.
    let accent = palette::parse(text).ok()?;
    let palette = palette::derive(accent);
    let set = given.iter().find(|(name, _)| name.value == option.value);
    if let (Some(moved), Some((_, setting))) = (&palette.moved, set) {
        let message = format!("`{text}` could not be read as text, so links have another lightness: {moved}");
        let help = "large grounds keep your colour; nothing needs to be done, or choose a darker one";
        diagnostics.push(Diagnostic::new(&MOVED_COLOUR, setting.span, message).help(help));
    }
    Some(palette)
}

/// Colours of the pictures that networks show with a link: those of the light palette; black on white where the theme
/// makes none.
pub fn of_shares(palette: Option<&Palette>) -> Colours {
    let Some(palette) = palette else {
        let (white, black) = ([255; 3], [0; 3]);
        return Colours { bill: black, on_bill: white, sheet: white, ink: black };
    };
    let colour = |role: Role| palette.light.get(role).0;
    Colours {
        bill: colour(Role::Bill),
        on_bill: colour(Role::OnBill),
        sheet: colour(Role::Sheet),
        ink: colour(Role::Ink),
    }
}
