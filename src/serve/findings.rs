//! Findings as the page shows them.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// Characters of a long line that are shown around the place.
const SHOWN: usize = 120;

/// A finding with its place. Lines and columns count from 1, columns in characters.
#[derive(Clone, PartialEq, Eq, Serialize, Debug)]
pub struct Finding {
    /// `L0202`.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// The file, below the project folder.
    pub path: String,
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
    /// A few words at the place; may be empty.
    pub label: String,
    /// What to do.
    pub help: Vec<String>,
    /// The line with a mark below the place; empty for a file that is not text.
    pub excerpt: String,
    /// Whether it is about the page that is looked at.
    pub here: bool,
}

/// Findings as pages show them, errors first.
pub fn shown(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<Finding> {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|d| rank(d.severity));
    sorted.into_iter().map(|d| finding(d, sources)).collect()
}

/// The project folder is not there any more.
pub fn gone(root: &std::path::Path) -> Finding {
    let name = root.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Finding {
        code: GONE,
        severity: Severity::Error.name(),
        message: format!("the folder `{name}` was deleted or renamed"),
        path: String::new(),
        line: 1,
        column: 1,
        label: String::new(),
        help: vec!["bring it back, and the preview goes on; what you see is its last good state".into()],
        excerpt: String::new(),
        here: true,
    }
}

/// In the place of a code, for what is no mistake in a file.
pub const GONE: &str = "";

fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Note => 2,
    }
}

fn finding(d: &Diagnostic, sources: &Sources) -> Finding {
    let (line, column) = sources.line_column(d.span.file, d.span.start);
    Finding {
        code: d.rule.code,
        severity: d.severity.name(),
        message: d.message.clone(),
        path: sources.path(d.span.file).to_owned(),
        line,
        column,
        label: d.label.clone(),
        help: d.help.clone(),
        excerpt: excerpt(d.span, sources),
        here: false,
    }
}

/// The line of a place, and a line with `^` below what is marked.
fn excerpt(span: Span, sources: &Sources) -> String {
    let text = sources.shown(span.file);
    let (number, column) = sources.line_column(span.file, span.start);
    let Some(line) = text.lines().nth(number - 1).filter(|line| !line.trim().is_empty()) else {
        return String::new();
    };
    let marked = text.get(span.range()).map_or(1, |marked| marked.lines().next().unwrap_or_default().chars().count());
    // Long lines are cut to what stands around the place.
    let skipped = (column - 1).saturating_sub(SHOWN / 2);
    let part: String = line.chars().skip(skipped).take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let dots = if skipped > 0 { "…" } else { "" };
    let before = column - 1 - skipped + dots.chars().count();
    let room = (part.chars().count() + dots.chars().count()).saturating_sub(before);
    let carets = "^".repeat(marked.clamp(1, room.max(1)));
    let width = number.to_string().len();
    format!("{number} | {dots}{part}\n{:width$} | {:before$}{carets}", "", "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Content, SourceFile};

    fn excerpt_of(text: &str, start: usize, end: usize) -> String {
        let file = SourceFile { path: "a.toml".into(), content: Content::Text(text.into()) };
        let sources = Sources::new(vec![file], Vec::new());
        excerpt(Span::new(sources.find("a.toml").unwrap(), start..end), &sources)
    }

    #[test]
    fn an_excerpt_marks_the_place() {
        assert_eq!(excerpt_of("a = 1\nroll = 2\n", 6, 10), "2 | roll = 2\n  | ^^^^");
        assert_eq!(excerpt_of("ä\tß = 1", 3, 5), "1 | ä ß = 1\n  |   ^");
        assert_eq!(excerpt_of("", 0, 0), "");
        let long = format!("{}wrong{}", "x".repeat(300), "y".repeat(300));
        let shown = excerpt_of(&long, 300, 305);
        let (line, mark) = shown.split_once('\n').unwrap();
        let at = mark.chars().position(|c| c == '^').unwrap();
        assert_eq!(line.chars().skip(at).take(5).collect::<String>(), "wrong");
    }
}
