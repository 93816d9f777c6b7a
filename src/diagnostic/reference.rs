//! The page `docs/diagnostics.md`: severities, how to allow a warning, output formats, all codes.

use std::fmt::Write as _;

use super::explain::Example;
use super::print::{Format, print};
use super::rules::{self, GROUPS};
use super::{Diagnostic, Rule};
use crate::source::{Content, SourceFile, Sources, Span};

/// The whole page, in Markdown. The examples of the output formats are printed by the printers themselves.
pub fn reference() -> String {
    let mut page = String::from(HEAD);
    formats(&mut page);
    page.push_str("\n## All codes\n");
    for group in &GROUPS {
        let _ = write!(page, "\n### {}xx: {}\n\n", group.prefix, group.title);
        page.push_str("| code | severity | about |\n|---|---|---|\n");
        for Rule { code, severity, title, .. } in group.rules {
            let _ = writeln!(page, "| [{code}](#{code}) | {} | {title} |", severity.name());
        }
    }
    for group in &GROUPS {
        let _ = write!(page, "\n## {}\n", group.title);
        for rule in group.rules {
            entry(&mut page, rule);
        }
    }
    page
}

fn entry(page: &mut String, rule: &Rule) {
    let Rule { code, severity, title, why, .. } = rule;
    let _ = write!(page, "\n### <a id=\"{code}\"></a>{code}: {title}\n\n*{}.* {why}\n", severity.name());
    for (word, text) in [("Wrong", rule.wrong), ("Right", rule.right)] {
        let Example { path, remark, body } = Example::of(text);
        let place = path.map(|path| format!(" – `{path}`")).unwrap_or_default();
        let remark = if remark.is_empty() { String::new() } else { format!(" {remark}") };
        let _ = write!(page, "\n{word}{place}{remark}:\n\n");
        let language = match path.and_then(|path| path.rsplit_once('.')) {
            Some((_, "md")) => "markdown",
            Some((_, "ftl")) => "fluent",
            Some((_, "svg")) => "xml",
            Some((_, extension)) => extension,
            None => "text",
        };
        fenced(page, language, body);
    }
}

/// A code block whose fence is longer than any within it.
fn fenced(page: &mut String, language: &str, body: &str) {
    let longest = body.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let body = body.trim_end();
    let end = if body.is_empty() { "" } else { "\n" };
    let _ = write!(page, "{fence}{language}\n{body}{end}{fence}\n");
}

fn formats(page: &mut String) {
    page.push_str("\n## Output formats\n");
    for (name, format) in Format::ALL {
        let (about, language) = match format {
            Format::Human => (HUMAN, "text"),
            Format::Plain => (PLAIN, "text"),
            Format::Json => (JSON, "json"),
            Format::Github => (GITHUB, "text"),
            Format::Gitlab => (GITLAB, "json"),
        };
        let _ = write!(page, "\n### `{name}`\n\n{about}\n");
        fenced(page, language, &sample(format));
    }
}

/// Two findings in one of the formats.
fn sample(format: Format) -> String {
    let text = "start = 2025-08-31\nend = 2023-09-01\nroll = \"coordinator\"\n";
    let file = SourceFile { path: "project.toml".into(), content: Content::Text(text.into()) };
    let sources = Sources::new(vec![file], vec![]);
    let at = |word: &str| {
        let (file, _) = sources.iter().next().expect("the sample has a file; this is a bug");
        let start = text.find(word).expect("the sample has the word; this is a bug");
        Span::new(file, start..start + word.len())
    };
    let found = [
        Diagnostic::new(&rules::values::END_BEFORE_START, at("2023-09-01"), "the end lies before the start")
            .label("end")
            .related(at("2025-08-31"), "start"),
        Diagnostic::new(&rules::facts::UNKNOWN_KEY, at("roll"), "`roll` is not a key that is known")
            .label("unknown key")
            .help("did you mean `role`?"),
    ];
    let mut out = Vec::new();
    print(&found, &sources, format, false, 100, &mut out).expect("memory takes all that is written; this is a bug");
    String::from_utf8(out).expect("printers write UTF-8; this is a bug")
}

const HEAD: &str = "\
# Diagnostics

<!-- Made from the rules in src/diagnostic by tests/program/docs; change them there, then run LITFASS_BLESS=1 cargo test docs. -->

Litfass tells all mistakes of a project in one run: what is wrong, where, and what to do. Each kind of mistake has a
code that never changes its meaning. `litfass explain L0202` prints the entry below on the terminal.

## Severities

| severity | what it does |
|---|---|
| error | Nothing is written; the site on the disk stays as it was. |
| warning | The site is written, but somebody should look. With `--deny-warnings` it counts as an error. |
| note | Good to know; changes nothing. |

## Allowing a warning

A warning that is fine in your project can be allowed, with the reason, in `project.toml`. It is then not reported.

```toml
[checks]
allow = { L0608 = \"Our agency approved the English text for Turkish pages\" }
```

The reason is for the next person who works on the site. Errors cannot be allowed, and a code that does not exist is
an error itself ([L0613](#L0613)).
";

const HUMAN: &str = "\
For people at a terminal, in colour where the terminal shows it: the place, an excerpt with a mark, what to do.
";

const PLAIN: &str = "\
For pipes and editors: a line `path:line:column: severity[code]: message` for each finding. Below it, two spaces in,
stand related places (`see:`) and what to do (`help:`).
";

const JSON: &str = "\
For programs: one document. Within version 1 keys may be added; none is taken away or given another meaning.

| key | type | meaning |
|---|---|---|
| `version` | number | 1 |
| `diagnostics` | list | the findings, in the order of files and places |
| `errors`, `warnings`, `notes` | number | how many there are of each |

Each finding:

| key | type | meaning |
|---|---|---|
| `code` | text | the code, such as `L0202` |
| `severity` | text | `error`, `warning` or `note` |
| `message` | text | what is wrong, without a full stop |
| `path` | text | the file, below the project folder, with `/` between parts |
| `line`, `column` | number | where it begins, from 1; columns count characters (Unicode scalar values) |
| `end_line`, `end_column` | number | where it ends: one past the last character |
| `label` | text | a few words at the place; may be empty |
| `help` | list of texts | what to do, one sentence each; may be empty |
| `related` | list | other places that explain it, each with `path`, `line`, `column`, `end_line`, `end_column`, `label` |

A finding about a file as a whole, or about a file that is not text, has 1 for lines and columns.
";

const GITHUB: &str = "\
Workflow commands of GitHub Actions: printed by a job, they mark the lines of a pull request. Paths are below the
project folder, so the marks appear where that is the root of the repository.
";

const GITLAB: &str = "\
A Code Quality report of GitLab, for `artifacts: reports: codequality`. The fingerprint is the BLAKE3 hash of path, code
and message (and a number for like ones), so that it stays the same when lines move. Paths are below the project folder.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_an_anchor_and_a_link_for_every_code() {
        let page = reference();
        for rule in rules::all() {
            let code = rule.code;
            assert_eq!(page.matches(&format!("<a id=\"{code}\"></a>")).count(), 1, "{code}");
            assert!(page.contains(&format!("| [{code}](#{code}) |")), "{code}");
        }
    }

    #[test]
    fn a_fence_is_longer_than_those_within() {
        let mut page = String::new();
        fenced(&mut page, "markdown", "```{gallery}\n```");
        assert_eq!(page, "````markdown\n```{gallery}\n```\n````\n");
    }
}
