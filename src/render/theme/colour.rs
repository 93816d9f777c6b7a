//! Whether a text is a colour that an option can be set to.

/// What is wrong with a colour, if something is. `#rgb`, `#rrggbb`, `oklch(…)` and names made of letters are colours.
pub fn colour_problem(text: &str) -> Option<String> {
    let is_hex = |digits: &str| matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let is_name = !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphabetic());
    let inner = text.strip_prefix("oklch(").and_then(|rest| rest.strip_suffix(')'));
    let is_oklch = inner.is_some_and(|inner| {
        // Nothing that could end the function or begin another declaration of a style sheet.
        inner.split_whitespace().count() >= 3
            && inner.bytes().all(|b| b.is_ascii_alphanumeric() || b" .%/-".contains(&b))
    });
    let is_colour = is_name || is_oklch || text.strip_prefix('#').is_some_and(is_hex);
    (!is_colour).then(|| "write it like #0a6 or #00aa66, oklch(0.6 0.15 160), or a name such as teal".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_known_by_their_form() {
        for colour in ["#0a6", "#00aa66", "teal", "oklch(0.6 0.15 160)", "oklch(60% 0.15 160deg / 0.5)"] {
            assert_eq!(colour_problem(colour), None, "{colour}");
        }
        for text in
            ["", "#00aa6", "#00gg66", "dark blue", "oklch(0.6)", "oklch(0.6 0.15 160); x: y(0 0 0)", "rgb(1,2,3)"]
        {
            assert!(colour_problem(text).is_some(), "{text}");
        }
    }
}
