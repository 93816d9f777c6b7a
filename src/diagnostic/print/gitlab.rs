//! A Code Quality report of GitLab: kept as a job's artifact, it becomes marks at the lines of a merge request.
//!
//! Form: docs.gitlab.com "Code Quality", section "Code Quality report format".

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use super::place;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Sources;

#[derive(Serialize)]
struct Entry<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// The report: an array of entries.
pub(super) fn print(diagnostics: &[Diagnostic], sources: &Sources, out: &mut dyn io::Write) -> io::Result<()> {
    let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut entries = Vec::with_capacity(diagnostics.len());
    for d in diagnostics {
        let place = place(d.span, sources);
        let before = seen.entry((place.path, d.rule.code, &d.message)).or_default();
        let fingerprint = fingerprint(place.path, d, *before);
        *before += 1;
        entries.push(Entry {
            description: &d.message,
            check_name: d.rule.code,
            fingerprint,
            severity: match d.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: Location { path: place.path, lines: Lines { begin: place.line } },
        });
    }
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    writeln!(out)
}

/// Tells findings apart and stays the same when lines above are added: GitLab compares reports by it. The number
/// of like findings before it in the file keeps equal messages apart, which GitLab would otherwise show once.
fn fingerprint(path: &str, d: &Diagnostic, before: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [path, d.rule.code, &d.message] {
        hasher.update(part.as_bytes());
        hasher.update(b"\0");
    }
    if before > 0 {
        hasher.update(before.to_string().as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::{at, example, printed};
    use crate::source::Span;

    #[test]
    fn a_finding_is_an_entry_of_the_report() {
        let (sources, found) = example();
        let expected = r#"[
  {
    "description": "`roll` is not a key that is known",
    "check_name": "L0202",
    "fingerprint": "2f18662e802e306a9b360410074a10dd70668e326aedf5a0365bc7fa9b32b70b",
    "severity": "major",
    "location": {
      "path": "partners/bbs-nordstadt/partner.toml",
      "lines": {
        "begin": 2
      }
    }
  }
]
"#;
        assert_eq!(printed(&found[..1], &sources, Format::Gitlab), expected);
    }

    #[test]
    fn a_fingerprint_outlives_a_moved_line_but_tells_like_findings_apart() {
        let (sources, mut found) = example();
        found.truncate(1);
        let print = |found: &[_]| -> Vec<String> {
            let report: serde_json::Value = serde_json::from_str(&printed(found, &sources, Format::Gitlab)).unwrap();
            report.as_array().unwrap().iter().map(|e| e["fingerprint"].to_string()).collect()
        };
        let first = print(&found);
        let mut moved = found.clone();
        moved[0].span = Span::top(moved[0].span.file);
        assert_eq!(print(&moved), first);
        let mut twice = found.clone();
        twice.push(found[0].clone());
        twice[1].span = at(&sources, "partners/bbs-nordstadt/partner.toml", "country");
        let both = print(&twice);
        assert_eq!(both[0], first[0]);
        assert_ne!(both[0], both[1]);
    }
}
