//! Findings as rustc shows them: title, place, an excerpt of the file with a mark, what to do.

use std::io;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::one_line;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{FileId, Sources, Span};

/// Below this many columns an excerpt shows nothing that helps; terminals that report 0 mean "unknown".
const NARROWEST: usize = 40;

/// Prints each finding with an empty line after it.
pub(super) fn print(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    color: bool,
    width: usize,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let width = width.max(NARROWEST);
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(width);
    for d in diagnostics {
        let group = report(d, sources, width);
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}

/// The finding's own file first, with the related places in it; then each other file.
fn report<'a>(d: &'a Diagnostic, sources: &'a Sources, width: usize) -> Group<'a> {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(one_line(&d.message)).id(d.rule.code));
    let mut files = vec![d.span.file];
    for (span, _) in &d.related {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    for file in files {
        let text = sources.shown(file);
        if text.is_empty() {
            group = group.element(Origin::path(sources.path(file)));
            continue;
        }
        let own = (d.span.file == file).then_some((AnnotationKind::Primary, d.span, d.label.as_str()));
        let related = d.related.iter().filter(|(span, _)| span.file == file);
        let related = related.map(|(span, label)| (AnnotationKind::Context, *span, label.as_str()));
        let marks: Vec<Mark<'_>> = own
            .into_iter()
            .chain(related)
            .map(|(kind, span, label)| Mark { kind, range: marked(text, span, width), label })
            .collect();
        // Two marks far apart in long lines cannot share an excerpt that fits the width.
        let together = marks.iter().all(|mark| lines_of(text, &mark.range).lines().all(|l| fits(l, width)));
        for marks in marks.chunks(if together { marks.len() } else { 1 }) {
            group = group.element(excerpt(sources, file, marks));
        }
    }
    group.elements(d.help.iter().map(|help| Level::HELP.message(normalize_untrusted_str(help))))
}

/// A mark in an excerpt: a range of the file's text and the words at it.
struct Mark<'a> {
    kind: AnnotationKind,
    range: Range<usize>,
    label: &'a str,
}

/// The lines that the marks touch, and no other: the renderer goes over all that it is given, once a mark.
fn excerpt<'a>(sources: &'a Sources, file: FileId, marks: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    let text = sources.shown(file);
    let first = marks.iter().map(|m| m.range.start).min().unwrap_or(0);
    let last = marks.iter().map(|m| m.range.end).max().unwrap_or(0);
    let start = line_start(text, first);
    let shown = lines_of(text, &(first..last));
    let (line, _) = sources.line_column(file, u32::try_from(start).unwrap_or(u32::MAX));
    let annotations = marks.iter().map(|mark| {
        let within = |at: usize| (at - start).min(shown.len());
        let label = (!mark.label.is_empty()).then_some(mark.label);
        mark.kind.span(within(mark.range.start)..within(mark.range.end)).label(label)
    });
    Snippet::source(shown).path(sources.path(file)).line_start(line).annotations(annotations)
}

/// A span as a range of the text: within it, on the borders of characters, not reaching over a line's end. A mark
/// too wide to be shown marks its beginning only.
fn marked(text: &str, span: Span, width: usize) -> Range<usize> {
    let on_border = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = on_border(span.start as usize);
    let end = on_border(span.end as usize).max(start);
    let marked = text[start..end].trim_end_matches(['\r', '\n']);
    let one = !marked.contains('\n');
    if (one && fits(marked, width)) || (!one && text[line_start(text, start)..end].lines().all(|l| fits(l, width))) {
        return start..start + marked.len();
    }
    let beginning = marked.lines().next().unwrap_or_default();
    start..start + beginning.char_indices().nth(width / 2).map_or(beginning.len(), |(i, _)| i)
}

/// Whether a text is shown without being cut: a letter takes two columns at most.
fn fits(text: &str, width: usize) -> bool {
    text.chars().count() <= width / 2
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |i| i + 1)
}

/// The whole lines that a range touches, without the last one's end.
fn lines_of<'a>(text: &'a str, range: &Range<usize>) -> &'a str {
    let end = text[range.end..].find('\n').map_or(text.len(), |i| range.end + i);
    text[line_start(text, range.start)..end].trim_end_matches('\r')
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::{at, example, printed, text};
    use super::*;
    use crate::diagnostic::rules;
    use proptest::prelude::*;

    fn shown(content: &str, word: &str) -> String {
        let sources = Sources::new(vec![text("news/a/de.md", content)], vec![]);
        let span = at(&sources, "news/a/de.md", word);
        let found = Diagnostic::new(&rules::words::SECOND_TITLE, span, "so");
        printed(&[found.label("here")], &sources, Format::Human)
    }

    #[test]
    fn a_finding_has_title_place_excerpt_and_help() {
        let (sources, found) = example();
        let expected = r#"error[L0202]: `roll` is not a key that is known
 --> partners/bbs-nordstadt/partner.toml:2:1
  |
2 | roll = "coordinator"
  | ^^^^ unknown key
  |
  = help: did you mean `role`?

error[L0111]: the picture cannot be read: no image data
--> practices/error-wall/wall.jpg
 = help: export it again as JPEG or PNG

note[L0612]: odd: 100 %, really
 --> pages/about/de.md:3:17
  |
3 | Sieben Partner: 100 % erfunden, ganz und gar.
  |                 ^^^^^^^^^^^^^^^^^^^^
  |
 ::: project.toml:1:11
  |
1 | acronym = "BRÜCKE"
  |           -------- named here

"#;
        assert_eq!(printed(&found, &sources, Format::Human), expected);
    }

    #[test]
    fn related_places_in_the_same_file_share_the_excerpt() {
        let source = "start = 2025-08-31\n# one\n# two\n# three\nend = 2023-09-01\n";
        let sources = Sources::new(vec![text("project.toml", source)], vec![]);
        let found = Diagnostic::new(
            &rules::values::END_BEFORE_START,
            at(&sources, "project.toml", "2023-09-01"),
            "the end lies before the start",
        )
        .related(at(&sources, "project.toml", "2025-08-31"), "the start");
        let expected = "\
error[L0311]: the end lies before the start
 --> project.toml:5:7
  |
1 | start = 2025-08-31
  |         ---------- the start
...
5 | end = 2023-09-01
  |       ^^^^^^^^^^

";
        assert_eq!(printed(&[found], &sources, Format::Human), expected);
    }

    #[test]
    fn tabs_and_windows_line_ends_keep_the_mark_in_place() {
        let expected = "\
error[L0505]: so
 --> news/a/de.md:2:6
  |
2 |     ein    Tab
  |            ^^^ here

";
        assert_eq!(shown("\r\n\tein\tTab\r\nnoch\r\n", "Tab\r\n"), expected);
    }

    #[test]
    fn wide_and_right_to_left_letters_keep_the_mark_in_place() {
        assert!(shown("你好世界 ok\n", "ok").contains("1 | 你好世界 ok\n  |          ^^ here\n"));
        let arabic = shown("# مرحبا بكم\n\nهذا مشروع كبير\n", "مشروع");
        assert!(arabic.contains("news/a/de.md:3:5\n"), "{arabic}");
        assert!(arabic.contains("3 | هذا مشروع كبير\n  |     ^^^^^ here\n"), "{arabic}");
    }

    #[test]
    fn a_very_long_line_is_cut_around_the_mark() {
        let long = format!("{} Wort {}", "lorem ipsum ".repeat(60), "dolor sit ".repeat(60));
        let expected = "\
error[L0505]: so
 --> news/a/de.md:1:722
  |
1 | ...um lorem ipsum lorem ipsum lorem ipsum  Wort dolor sit dolor sit dolor sit dolor sit dolor...
  |                                            ^^^^ here

";
        assert_eq!(shown(&long, "Wort"), expected);
    }

    #[test]
    fn no_excerpt_is_wider_than_the_terminal() {
        let long = format!("eins {} zwei", "你好 lorem ipsum ".repeat(80));
        let sources = Sources::new(vec![text("a.md", &format!("{long}\n{long}\n"))], vec![]);
        for (start, end) in [(0, long.len()), (2, 2 * long.len()), (long.len() - 4, long.len() + 20)] {
            let whole = Diagnostic::new(&rules::words::SECOND_TITLE, Span::new(FileId(0), start..end), "so")
                .related(at(&sources, "a.md", "zwei"), "there");
            for width in [60, 100, 140] {
                let mut out = Vec::new();
                print(std::slice::from_ref(&whole), &sources, false, width, &mut out).unwrap();
                let shown = String::from_utf8(out).unwrap();
                let columns = |c: char| if c >= '你' { 2 } else { 1 };
                assert!(shown.lines().all(|l| l.chars().map(columns).sum::<usize>() <= width), "{width}: {shown}");
            }
        }
    }

    #[test]
    fn a_place_of_many_lines_is_folded() {
        let many = format!("+++\n{}slug = \"a\"\n", "# …\n".repeat(20));
        assert_eq!(shown(&many, &many).lines().count(), 12, "{}", shown(&many, &many));
    }

    #[test]
    fn an_empty_file_gets_its_path_only() {
        let sources = Sources::new(vec![text("pages/about/de.md", "")], vec![]);
        let found = Diagnostic::new(&rules::words::MISSING_TITLE, Span::top(FileId(0)), "the title is missing");
        let expected = "error[L0502]: the title is missing\n--> pages/about/de.md\n\n";
        assert_eq!(printed(&[found], &sources, Format::Human), expected);
    }

    #[test]
    fn colour_comes_on_request() {
        let (sources, found) = example();
        let mut out = Vec::new();
        print(&found, &sources, true, 100, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().contains("\u{1b}["));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_and_no_place_break_it(
            letters in proptest::collection::vec(
                prop::sample::select(vec!['a', ' ', '\t', '\r', '\n', '你', 'م', '\u{301}', '\u{200d}', '👩', '\u{1b}', '\u{202e}', 'ß']),
                0..400,
            ),
            places in proptest::collection::vec((0u32..1500, 0u32..1500), 1..4),
            width in 0usize..200,
        ) {
            let sources = Sources::new(vec![text("a.md", &letters.iter().collect::<String>())], vec![]);
            let span = |(start, end): (u32, u32)| Span { file: FileId(0), start, end };
            let mut found = Diagnostic::new(&rules::words::SECOND_TITLE, span(places[0]), "so").label("here");
            for place in &places[1..] {
                found = found.related(span(*place), "there");
            }
            let mut out = Vec::new();
            print(&[found], &sources, false, width, &mut out).unwrap();
            let tame = |c: char| c == '\n' || !c.is_control() && c != '\u{202e}';
            prop_assert!(String::from_utf8(out).unwrap().chars().all(tame));
        }
    }
}
