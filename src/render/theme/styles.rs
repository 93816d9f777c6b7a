//! The theme's style sheets become one: checked, shortened, with the printed names of the files that they load.

use std::collections::BTreeMap;

use super::css::{self, Mistake};
use super::files::{self, Files};
use super::{Asset, AssetContent};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::STYLE;
use crate::source::{FileId, Span};

/// A style sheet of the theme, or of the project in its place.
pub struct Style {
    /// Its text.
    pub text: String,
    /// Its file, where the project brings it.
    pub own: Option<FileId>,
}

/// The asset that the files in `styles/` become; a project's own file of this name stands in place of them all.
const STYLE_SHEET: &str = "style.css";

/// Adds the style sheet that a theme's files in `styles/` become, after `before`. `place` is where mistakes of a theme of
/// the program are told.
pub fn add(files: &mut Files, before: &str, place: Span, diagnostics: &mut Vec<Diagnostic>) {
    if files.styles.is_empty() || files.assets.contains_key(STYLE_SHEET) {
        return;
    }
    let printed = |name: &str| files.assets.get(name).map(|asset| asset.printed.clone());
    let bytes = bundle(before, &files.styles, &printed, place, diagnostics).into_bytes();
    let printed = files::printed(STYLE_SHEET, &blake3::hash(&bytes));
    files.assets.insert(STYLE_SHEET.to_owned(), Asset { printed, content: AssetContent::Bytes(bytes) });
}

/// One style sheet from many, in the order of their names, after `before`. `printed` gives an asset's name with its
/// fingerprint.
fn bundle(
    before: &str,
    styles: &BTreeMap<String, Style>,
    printed: &dyn Fn(&str) -> Option<String>,
    place: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let mut out = before.to_owned();
    let address = |url: &str| address(url, printed);
    for (name, style) in styles {
        match css::shorten(&style.text, &address) {
            Ok(css) => out.push_str(&css),
            Err(Mistake { message, at, help }) => {
                let (span, message) = match style.own {
                    Some(file) => (Span::new(file, at..(at + 1).min(style.text.len())), message),
                    None => (place, format!("{message} in the theme's `styles/{name}`")),
                };
                diagnostics.push(Diagnostic::new(&STYLE, span, message).help(help));
            }
        }
    }
    out
}

/// The address in the output of one in a style sheet: that of the asset it names, with what stands behind the name. Parts
/// of the same page (`#…`) and addresses with a scheme stay.
fn address(url: &str, printed: &dyn Fn(&str) -> Option<String>) -> Result<String, (String, &'static str)> {
    if url.starts_with('#') || url.contains(':') {
        return Ok(url.to_owned());
    }
    let plain = url.trim_start_matches("./");
    let (name, behind) = plain.split_at(plain.find(['#', '?']).unwrap_or(plain.len()));
    let known = printed(name).map(|name| format!("{name}{behind}"));
    let help = "put the file there, or write its name as it stands there";
    known.ok_or_else(|| (format!("`{url}` is not among the files in `assets/`"), help))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundled(text: &str) -> Result<String, String> {
        let styles = BTreeMap::from([("10-a.css".to_owned(), Style { text: text.into(), own: None })]);
        let printed = |name: &str| (name == "fonts/a.woff2").then(|| "fonts/a.1234.woff2".to_owned());
        let mut found = Vec::new();
        let css = bundle("", &styles, &printed, Span::top(FileId(0)), &mut found);
        found.first().map_or(Ok(css), |found| Err(found.message.clone()))
    }

    #[test]
    fn files_are_loaded_by_their_printed_names() {
        let css =
            bundled("@font-face { font-family: A; src: url(fonts/a.woff2) format('woff2'); }").expect("it is right");
        assert!(css.contains("fonts/a.1234.woff2"), "{css}");
    }

    #[test]
    fn a_file_that_is_not_there_is_told() {
        let error = bundled("a { background: url(b.png) }").expect_err("there is no such file");
        assert!(error.contains("`b.png`"), "{error}");
    }

    #[test]
    fn a_mistake_is_told() {
        assert!(bundled("a { color: red; } } b { }").is_err());
    }

    #[test]
    fn a_part_of_a_file_is_found_in_it() {
        let css = bundled("a { mask: url('./fonts/a.woff2#b') }").expect("it is right");
        assert_eq!(css, r#"a{mask:url("fonts/a.1234.woff2#b")}"#);
    }
}
