//! Workflow commands of GitHub Actions: printed by a job, they become marks at the lines of a pull request.
//!
//! Form and escaping: docs.github.com "Workflow commands for GitHub Actions", and `escapeData` and
//! `escapeProperty` of the actions toolkit (`packages/core/src/command.ts`).

use std::io;

use super::{Place, place};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

/// `::error file=…,line=…,col=…,endColumn=…,title=L0202::message%0Ahelp`, one line a finding. Columns are only
/// meaningful within one line, so a longer place gets `endLine` instead.
pub(super) fn print(diagnostics: &[Diagnostic], sources: &Sources, out: &mut dyn io::Write) -> io::Result<()> {
    for d in diagnostics {
        let Place { path, line, column, end_line, end_column } = place(d.span, sources);
        let command = match d.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = if end_line == line {
            format!("line={line},col={column},endColumn={end_column}")
        } else {
            format!("line={line},endLine={end_line}")
        };
        let mut words = d.message.clone();
        for help in &d.help {
            words.push('\n');
            words.push_str(help);
        }
        writeln!(out, "::{command} file={},{place},title={}::{}", property(path), d.rule.code, data(&words))?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::{at, example, printed, text};
    use crate::diagnostic::{Diagnostic, rules};
    use crate::source::Sources;

    #[test]
    fn a_finding_is_a_workflow_command() {
        let (sources, found) = example();
        let expected = "\
::error file=partners/bbs-nordstadt/partner.toml,line=2,col=1,endColumn=5,title=L0202::`roll` is not a key that is known%0Adid you mean `role`?
::error file=practices/error-wall/wall.jpg,line=1,col=1,endColumn=1,title=L0111::the picture cannot be read: no image data%0Aexport it again as JPEG or PNG
::notice file=pages/about/de.md,line=3,col=17,endColumn=37,title=L0612::odd: 100 %25,%0Areally
";
        assert_eq!(printed(&found, &sources, Format::Github), expected);
    }

    #[test]
    fn odd_file_names_are_escaped_and_long_places_name_their_lines() {
        let sources = Sources::new(vec![text("a,b: 5%.md", "+++\nslug = \"a\"\n")], vec![]);
        let found = Diagnostic::new(
            &rules::words::UNCLOSED_FRONT_MATTER,
            at(&sources, "a,b: 5%.md", "+++\nslug = \"a\""),
            "not closed",
        );
        let expected = "::error file=a%2Cb%3A 5%25.md,line=1,endLine=2,title=L0501::not closed\n";
        assert_eq!(printed(&[found], &sources, Format::Github), expected);
    }
}
