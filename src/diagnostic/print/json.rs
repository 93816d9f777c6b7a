//! One JSON document with all findings, for programs. Its form is version 1 and is described in `docs/diagnostics.md`.

use std::io;

use serde::Serialize;

use super::{Place, count, place};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

/// The form of the document. Within a version keys may be added; none is taken away or given another meaning.
const VERSION: u32 = 1;

/// The document.
#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    diagnostics: Vec<Finding<'a>>,
    /// How many of the findings are errors; the build stops if it is not 0.
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// One finding. Lines and columns count from 1, columns in characters (Unicode scalar values); the end is one past
/// the last character. A finding about a file as a whole, or about a file that is not text, has 1 in all four.
#[derive(Serialize)]
struct Finding<'a> {
    /// `L0202`; never given another meaning.
    code: &'a str,
    /// `error`, `warning` or `note`.
    severity: &'a str,
    message: &'a str,
    /// Below the project folder, with `/` between parts.
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// A few words at the place; may be empty.
    label: &'a str,
    help: &'a [String],
    related: Vec<Related<'a>>,
}

/// Another place that explains a finding.
#[derive(Serialize)]
struct Related<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    label: &'a str,
}

/// The document, indented, with a line feed at its end.
pub(super) fn print(diagnostics: &[Diagnostic], sources: &Sources, out: &mut dyn io::Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        diagnostics: diagnostics.iter().map(|d| finding(d, sources)).collect(),
        errors: count(diagnostics, Severity::Error),
        warnings: count(diagnostics, Severity::Warning),
        notes: count(diagnostics, Severity::Note),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn finding<'a>(d: &'a Diagnostic, sources: &'a Sources) -> Finding<'a> {
    let Place { path, line, column, end_line, end_column } = place(d.span, sources);
    let related = |(span, label): &'a (_, String)| {
        let Place { path, line, column, end_line, end_column } = place(*span, sources);
        Related { path, line, column, end_line, end_column, label }
    };
    Finding {
        code: d.rule.code,
        severity: d.severity.name(),
        message: &d.message,
        path,
        line,
        column,
        end_line,
        end_column,
        label: &d.label,
        help: &d.help,
        related: d.related.iter().map(related).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::{example, printed};

    #[test]
    fn the_document_has_every_part_in_a_fixed_order() {
        let (sources, found) = example();
        let expected = r#"{
  "version": 1,
  "diagnostics": [
    {
      "code": "L0202",
      "severity": "error",
      "message": "`roll` is not a key that is known",
      "path": "partners/bbs-nordstadt/partner.toml",
      "line": 2,
      "column": 1,
      "end_line": 2,
      "end_column": 5,
      "label": "unknown key",
      "help": [
        "did you mean `role`?"
      ],
      "related": []
    },
    {
      "code": "L0612",
      "severity": "note",
      "message": "odd: 100 %,\nreally",
      "path": "pages/about/de.md",
      "line": 3,
      "column": 17,
      "end_line": 3,
      "end_column": 37,
      "label": "",
      "help": [],
      "related": [
        {
          "path": "project.toml",
          "line": 1,
          "column": 11,
          "end_line": 1,
          "end_column": 19,
          "label": "named here"
        }
      ]
    }
  ],
  "errors": 1,
  "warnings": 0,
  "notes": 1
}
"#;
        let two = [found[0].clone(), found[2].clone()];
        assert_eq!(printed(&two, &sources, Format::Json), expected);
    }
}
