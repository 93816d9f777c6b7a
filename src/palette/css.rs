//! Writes a palette as custom properties.

use std::fmt::Write;

use super::{Palette, Role, Scheme};

const LIGHT: &str = ":root, :root[data-scheme=\"light\"]";
const DARK: &str = ":root[data-scheme=\"dark\"]";
/// Where the reader's system is dark, unless the page says light.
const DARK_BY_SYSTEM: &str = ":root:not([data-scheme=\"light\"])";

/// A style sheet with the palette's custom properties, named as `Role::property`: light, dark where the system is dark,
/// either where `data-scheme` on the root element says so, and each with more contrast where the reader asks for it.
pub fn css(palette: &Palette) -> String {
    let (light, dark) = (&palette.light, &palette.dark);
    let whole_light = rule(LIGHT, light, None);
    let whole_dark = rule(DARK, dark, None);
    let by_system = rule(DARK_BY_SYSTEM, dark, None);
    let more_light = rule(LIGHT, &light.strong(), Some(light));
    let more_dark = rule(DARK, &dark.strong(), Some(dark));
    let more_by_system = rule(DARK_BY_SYSTEM, &dark.strong(), Some(dark));
    // The order matters: rules that are equally specific win by coming later.
    format!(
        "{whole_light}@media (prefers-color-scheme: dark) {{\n{by_system}}}\n{whole_dark}\
         @media (prefers-contrast: more) {{\n{more_light}{more_dark}}}\n\
         @media (prefers-contrast: more) and (prefers-color-scheme: dark) {{\n{more_by_system}}}\n"
    )
}

/// A rule with the scheme's colours; with a base, only with those that differ from it.
fn rule(selector: &str, scheme: &Scheme, base: Option<&Scheme>) -> String {
    let mut rule = format!("{selector} {{\n");
    if base.is_none() {
        let name = if scheme.is_dark() { "dark" } else { "light" };
        let _ = writeln!(rule, "  color-scheme: {name};");
    }
    for role in Role::ALL {
        let colour = scheme.get(role);
        if base.is_none_or(|base| base.get(role) != colour) {
            let _ = writeln!(rule, "  --{}: {colour};", role.property());
        }
    }
    rule.push_str("}\n");
    rule
}
