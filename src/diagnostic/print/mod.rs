//! Prints findings: for people at a terminal, for pipes, for programs, for code hosts.

mod github;
mod gitlab;
mod human;
mod json;
mod plain;

use std::fmt::Write as _;
use std::io;
use std::str::FromStr;

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// How findings are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// With an excerpt of the file and a mark under the place, for a terminal.
    Human,
    /// One line a finding, for pipes, editors and `grep`.
    Plain,
    /// One JSON document, described in `docs/diagnostics.md`.
    Json,
    /// Workflow commands of GitHub Actions, which mark the lines of a pull request.
    Github,
    /// A Code Quality report of GitLab, which marks the lines of a merge request.
    Gitlab,
}

impl Format {
    /// All formats by the names that the command line takes.
    pub const ALL: [(&'static str, Self); 5] = [
        ("human", Self::Human),
        ("plain", Self::Plain),
        ("json", Self::Json),
        ("github", Self::Github),
        ("gitlab", Self::Gitlab),
    ];
}

impl FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let names = || Self::ALL.map(|(name, _)| name).join(", ");
        Self::ALL
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, format)| *format)
            .ok_or_else(|| format!("`{name}` is not a format; there are: {}", names()))
    }
}

/// Prints findings in the order given. `color` and `width` (columns of the terminal) matter to [`Format::Human`] only.
///
/// # Errors
///
/// Those of `out`, such as a closed pipe.
pub fn print(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    format: Format,
    color: bool,
    width: usize,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::print(diagnostics, sources, color, width, out),
        Format::Plain => plain::print(diagnostics, sources, out),
        Format::Json => json::print(diagnostics, sources, out),
        Format::Github => github::print(diagnostics, sources, out),
        Format::Gitlab => gitlab::print(diagnostics, sources, out),
    }
}

/// How many there are of each severity, as a closing line: `3 errors, 1 warning`. What there is none of is left out.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let mut line = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let number = count(diagnostics, severity);
        if number > 0 {
            let comma = if line.is_empty() { "" } else { ", " };
            let plural = if number == 1 { "" } else { "s" };
            let _ = write!(line, "{comma}{number} {}{plural}", severity.name());
        }
    }
    if line.is_empty() { "no errors, no warnings".into() } else { line }
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|d| d.severity == severity).count()
}

/// A span as people count: lines and columns from 1, columns in characters, the end exclusive.
struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

fn place(span: Span, sources: &Sources) -> Place<'_> {
    let (line, column) = sources.line_column(span.file, span.start);
    let (end_line, end_column) = sources.line_column(span.file, span.end.max(span.start));
    Place { path: sources.path(span.file), line, column, end_line, end_column }
}

/// A text on one line and without characters that command a terminal or turn the direction of writing: messages
/// quote what partners wrote.
fn one_line(text: &str) -> String {
    let tame = |c: char| match c {
        '\n' | '\r' | '\t' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(tame).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::diagnostic::rules;
    use crate::source::{Blob, Content, FileId, SourceFile};

    pub fn text(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.into(), content: Content::Text(text.into()) }
    }

    pub fn blob(path: &str) -> SourceFile {
        let blob = Blob { len: 4, hash: [0; 32], photo: None, pages: None };
        SourceFile { path: path.into(), content: Content::Blob(blob) }
    }

    /// The place of a word in a file.
    pub fn at(sources: &Sources, path: &str, word: &str) -> Span {
        let file = sources.find(path).unwrap();
        let start = sources.text(file).find(word).unwrap();
        Span::new(file, start..start + word.len())
    }

    pub fn printed(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> String {
        let mut out = Vec::new();
        print(diagnostics, sources, format, false, 100, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Three findings: a misspelt key, a broken picture, a note with a related place and characters that need care.
    pub fn example() -> (Sources, Vec<Diagnostic>) {
        let sources = Sources::new(
            vec![
                text(
                    "partners/bbs-nordstadt/partner.toml",
                    "# the coordinator\nroll = \"coordinator\"\ncountry = \"DE\"\n",
                ),
                blob("practices/error-wall/wall.jpg"),
                text("pages/about/de.md", "# Über BRÜCKE\n\nSieben Partner: 100 % erfunden, ganz und gar.\n"),
                text("project.toml", "acronym = \"BRÜCKE\"\n"),
            ],
            vec![],
        );
        let broken = sources.find("practices/error-wall/wall.jpg").unwrap();
        let diagnostics = vec![
            Diagnostic::new(
                &rules::facts::UNKNOWN_KEY,
                at(&sources, "partners/bbs-nordstadt/partner.toml", "roll"),
                "`roll` is not a key that is known",
            )
            .label("unknown key")
            .help("did you mean `role`?"),
            Diagnostic::new(&rules::files::BAD_PICTURE, Span::top(broken), "the picture cannot be read: no image data")
                .help("export it again as JPEG or PNG"),
            Diagnostic::new(
                &rules::project::ADAPTED_FUNDING_TEXT,
                at(&sources, "pages/about/de.md", "100 % erfunden, ganz"),
                "odd: 100 %,\nreally",
            )
            .related(at(&sources, "project.toml", "\"BRÜCKE\""), "named here"),
        ];
        (sources, diagnostics)
    }

    #[test]
    fn a_summary_counts_and_leaves_out_what_is_not_there() {
        let (_, found) = example();
        assert_eq!(summary(&found), "2 errors, 1 note");
        assert_eq!(summary(&found[..1]), "1 error");
        assert_eq!(summary(&[]), "no errors, no warnings");
    }

    #[test]
    fn formats_have_names() {
        for (name, format) in Format::ALL {
            assert_eq!(name.parse(), Ok(format));
        }
        assert_eq!(
            "xml".parse::<Format>().unwrap_err(),
            "`xml` is not a format; there are: human, plain, json, github, gitlab"
        );
    }

    #[test]
    fn no_finding_prints_nothing_or_an_empty_document() {
        let sources = Sources::default();
        assert_eq!(printed(&[], &sources, Format::Human), "");
        assert_eq!(printed(&[], &sources, Format::Plain), "");
        assert_eq!(printed(&[], &sources, Format::Github), "");
        assert_eq!(printed(&[], &sources, Format::Gitlab), "[]\n");
    }

    #[test]
    fn a_place_beyond_the_end_is_taken_for_the_end() {
        let sources = Sources::new(vec![text("a.md", "eins\nzwei")], vec![]);
        let place = place(Span { file: FileId(0), start: 90, end: 3 }, &sources);
        assert_eq!((place.line, place.column, place.end_line, place.end_column), (2, 5, 2, 5));
    }
}
