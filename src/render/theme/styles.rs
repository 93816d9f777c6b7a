//! The theme's style sheets become one: checked, shortened, with the printed names of the files that they load.

use std::collections::BTreeMap;

use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};

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
    for (name, style) in styles {
        match shortened(name, &style.text, printed) {
            Ok(css) => out.push_str(&css),
            Err(Trouble { message, line, column, help }) => {
                let (span, message) = match style.own {
                    Some(file) => (at(file, &style.text, line, column), message),
                    None => (place, format!("{message} in the theme's `styles/{name}`")),
                };
                diagnostics.push(Diagnostic::new(&STYLE, span, message).help(help));
            }
        }
    }
    out
}

/// What to do about a sheet that cannot be read: the parser notices most slips only later.
const BRACKETS: &str = "look at the brackets, colons and semicolons here and just before";

/// What is wrong with a style sheet; line and column count from 1.
struct Trouble {
    message: String,
    line: u32,
    column: u32,
    help: &'static str,
}

fn shortened(name: &str, text: &str, printed: &dyn Fn(&str) -> Option<String>) -> Result<String, Trouble> {
    let options = ParserOptions { filename: name.to_owned(), ..ParserOptions::default() };
    let mut sheet = StyleSheet::parse(text, options).map_err(|error| {
        let (line, column) = error.loc.map_or((1, 1), |loc| (loc.line + 1, loc.column));
        Trouble { message: format!("not well formed: {}", error.kind), line, column, help: BRACKETS }
    })?;
    let unplaced = |message: String| Trouble { message, line: 1, column: 1, help: BRACKETS };
    sheet.minify(MinifyOptions::default()).map_err(|error| unplaced(error.kind.to_string()))?;
    let printer = PrinterOptions {
        minify: true,
        analyze_dependencies: Some(DependencyOptions { remove_imports: false }),
        ..PrinterOptions::default()
    };
    let made = sheet.to_css(printer).map_err(|error| unplaced(error.kind.to_string()))?;
    let mut css = made.code;
    for dependency in made.dependencies.unwrap_or_default() {
        let (placeholder, address, at) = match dependency {
            Dependency::Url(url) => {
                let known = printed(url.url.trim_start_matches("./"));
                let is_elsewhere = url.url.starts_with('#') || url.url.contains(':');
                (url.placeholder, known.or(is_elsewhere.then(|| url.url.clone())).ok_or(url.url), url.loc.start)
            }
            // The policy allows styles of the site alone, and one file is quicker than two.
            Dependency::Import(import) => (import.placeholder, Err(import.url), import.loc.start),
        };
        let address = address.map_err(|address| Trouble {
            message: format!("`{address}` is not among the files in `assets/`"),
            line: at.line,
            column: at.column,
            help: "put the file there, or write its name as it stands there",
        })?;
        css = css.replace(&placeholder, &address);
    }
    Ok(css)
}

/// The place of a line and column (from 1, in bytes) in a file.
fn at(file: FileId, text: &str, line: u32, column: u32) -> Span {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
    let start = (before + column.saturating_sub(1) as usize).min(text.len());
    Span::new(file, start..(start + 1).min(text.len()))
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
}
