//! Cuts a text into its front matter and its words.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words as rules;
use crate::source::{FileId, Span};

/// Where the front matter (without its `+++` lines) and the words stand; without front matter its range is empty.
pub(super) fn split(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> (Range<usize>, usize) {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = lines(text, mark).skip_while(|(_, line)| line.trim().is_empty());
    let Some((first, fence)) = lines.next() else { return (mark..mark, mark) };
    match fence.trim_end() {
        "+++" => {}
        "---" => return yaml(file, first, fence, lines, mark, diagnostics),
        _ => return (mark..mark, mark),
    }
    let start = first + fence.len();
    // Without an end the title ends it, so that the words are still read.
    let mut title = None;
    for (at, line) in lines {
        if line.trim_end() == "+++" {
            return (start..at, at + line.len());
        }
        if title.is_none() && line.starts_with("# ") && text[at..].lines().nth(1).is_none_or(|l| l.trim().is_empty()) {
            title = Some(at);
        }
    }
    let place = Span::new(file, first..first + fence.trim_end().len());
    diagnostics.push(
        Diagnostic::new(&rules::UNCLOSED_FRONT_MATTER, place, "the front matter has no end")
            .label("begins here")
            .help("put a second line `+++` between the front matter and the title"),
    );
    let end = title.unwrap_or(text.len());
    (start..end, end)
}

/// Front matter as other programs write it: reported, and its lines are passed over.
fn yaml<'t>(
    file: FileId,
    first: usize,
    fence: &str,
    lines: impl Iterator<Item = (usize, &'t str)>,
    mark: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Range<usize>, usize) {
    let mut keys = false;
    for (at, line) in lines {
        if line.trim_end() == "---" && keys {
            let place = Span::new(file, first..first + fence.trim_end().len());
            diagnostics.push(
                Diagnostic::new(
                    &rules::UNCLOSED_FRONT_MATTER,
                    place,
                    "front matter stands between `+++` lines, not `---`",
                )
                .help("write `+++` in place of `---`, and in between TOML: slug = \"my-page\""),
            );
            return (mark..mark, at + line.len());
        }
        if line.trim().is_empty() || !line.contains(':') {
            break;
        }
        keys = true;
    }
    (mark..mark, mark)
}

/// The lines of a text from a byte on, each with its place and its line end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    text[from..].split_inclusive('\n').scan(from, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> (&str, &str, usize) {
        let mut found = Vec::new();
        let (front, body) = split(FileId(0), text, &mut found);
        (&text[front], &text[body..], found.len())
    }

    #[test]
    fn front_matter_ends_with_a_second_line() {
        assert_eq!(cut("+++\nslug = \"a\"\n+++\n# T\n"), ("slug = \"a\"\n", "# T\n", 0));
        assert_eq!(cut("\u{feff}+++\r\nslug = \"a\"\r\n+++\r\n# T\r\n"), ("slug = \"a\"\r\n", "# T\r\n", 0));
        assert_eq!(cut("+++\n+++"), ("", "", 0));
        assert_eq!(cut("\n\n+++ \na = 1\n+++ \nx"), ("a = 1\n", "x", 0));
    }

    #[test]
    fn a_text_without_front_matter_is_all_words() {
        assert_eq!(cut("# T\n\n+++\n"), ("", "# T\n\n+++\n", 0));
        assert_eq!(cut(""), ("", "", 0));
        assert_eq!(cut("\u{feff}# T"), ("", "# T", 0));
        assert_eq!(cut("---\n\n# T\n\n---\n"), ("", "---\n\n# T\n\n---\n", 0));
    }

    #[test]
    fn without_an_end_the_title_ends_it() {
        assert_eq!(
            cut("+++\n# my note\nslug = \"a\"\n\n# T\n\nWords"),
            ("# my note\nslug = \"a\"\n\n", "# T\n\nWords", 1)
        );
        assert_eq!(cut("+++\nslug = \"a\""), ("slug = \"a\"", "", 1));
    }

    #[test]
    fn front_matter_of_other_programs_is_recognised() {
        assert_eq!(cut("---\ntitle: x\n---\n# T\n"), ("", "# T\n", 1));
    }
}
