//! One line a finding, as compilers print them: editors and `grep` understand it.

use std::io;

use super::{Place, one_line, place};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, Span};

/// `path:line:column: error[L0202]: message`, then related places and help, two spaces in.
pub(super) fn print(diagnostics: &[Diagnostic], sources: &Sources, out: &mut dyn io::Write) -> io::Result<()> {
    for d in diagnostics {
        let (severity, code) = (d.severity.name(), d.rule.code);
        writeln!(out, "{}: {severity}[{code}]: {}", point(d.span, sources), one_line(&d.message))?;
        for (span, label) in &d.related {
            writeln!(out, "  see: {}: {}", point(*span, sources), one_line(label))?;
        }
        for help in &d.help {
            writeln!(out, "  help: {}", one_line(help))?;
        }
    }
    Ok(())
}

fn point(span: Span, sources: &Sources) -> String {
    let Place { path, line, column, .. } = place(span, sources);
    format!("{}:{line}:{column}", one_line(path))
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::{example, printed};

    #[test]
    fn a_finding_is_a_line_with_its_help_below() {
        let (sources, found) = example();
        let expected = "\
partners/bbs-nordstadt/partner.toml:2:1: error[L0202]: `roll` is not a key that is known
  help: did you mean `role`?
practices/error-wall/wall.jpg:1:1: error[L0111]: the picture cannot be read: no image data
  help: export it again as JPEG or PNG
pages/about/de.md:3:17: note[L0612]: odd: 100 %, really
  see: project.toml:1:11: named here
";
        assert_eq!(printed(&found, &sources, Format::Plain), expected);
    }

    #[test]
    fn what_partners_wrote_cannot_command_the_terminal() {
        let (sources, mut found) = example();
        found.truncate(1);
        found[0].message = "`\u{1b}[2J` and \u{202e}turned".into();
        let line = printed(&found, &sources, Format::Plain);
        assert!(line.contains("error[L0202]: `\u{fffd}[2J` and \u{fffd}turned\n"), "{line}");
    }
}
