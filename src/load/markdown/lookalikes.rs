//! What looks like a link, a picture, a heading or a list, but is plain words to Markdown: it would show its own signs.
//!
//! Only words are looked at that the parser left as words, so code, links and what a backslash marks stay out by
//! themselves.

use std::ops::Range;

use super::lookalike_links::end_run;
use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::words::LOOKALIKE;

/// What is known of the words that were read last.
#[derive(Default)]
pub(super) struct Lookalikes {
    /// Words that stand side by side in the text.
    pub(super) run: Range<usize>,
    /// Where the lines of the open paragraph begin, as far as they begin with words.
    lines: Vec<usize>,
    /// A line begins.
    fresh: bool,
    /// Files that were meant by links and pictures that are none.
    pub(super) files: Vec<String>,
}

/// Bullets of office programs; those in the private area come out of their symbol fonts.
const BULLETS: [char; 13] =
    ['•', '▪', '●', '○', '■', '□', '◦', '‣', '➢', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f0fc}'];
/// Signs that also stand at the beginning of a line of prose; only two lines in a row are a list.
const DASHES: [char; 3] = ['·', '–', '—'];
/// Words.
pub(super) fn text(w: &mut Writer<'_>, range: Range<usize>) {
    let seen = &mut w.lookalikes;
    if std::mem::take(&mut seen.fresh) {
        seen.lines.push(range.start);
    }
    if seen.run.end == range.start {
        seen.run.end = range.end;
        return;
    }
    end_run(w);
    w.lookalikes.run = range;
}

/// The end of a line within a paragraph.
pub(super) fn line_break(w: &mut Writer<'_>) {
    w.lookalikes.fresh = true;
}

/// A paragraph begins.
pub(super) fn start_paragraph(w: &mut Writer<'_>) {
    w.lookalikes.lines.clear();
    w.lookalikes.fresh = true;
}

/// A paragraph ends: how do its lines begin?
pub(super) fn end_paragraph(w: &mut Writer<'_>) {
    w.lookalikes.fresh = false;
    let lines = std::mem::take(&mut w.lookalikes.lines);
    let source = w.source;
    let rest = |at: usize| source[at..].lines().next().unwrap_or_default();
    for &at in lines.iter().filter(|at| !is_escaped(source, **at)) {
        let line = rest(at);
        let words = line.trim_start_matches('#');
        let signs = line.len() - words.len();
        if (2..=6).contains(&signs) && words.starts_with(|c: char| c.is_alphanumeric() || "*_[„“«¿¡".contains(c))
        {
            let help = format!("put a space behind the last `#`: `{} {}`", &line[..signs], excerpt(words));
            report(w, at..at + line.trim_end().len(), "a heading", help);
        }
        box_of_others(w, at);
    }
    let mark = |at: usize| {
        let mut signs = rest(at).chars();
        let sign = signs.next().filter(|c| BULLETS.contains(c) || DASHES.contains(c))?;
        signs.next().is_some_and(char::is_whitespace).then_some(sign)
    };
    let begins = lines.first().and_then(|at| mark(*at)).filter(|sign| BULLETS.contains(sign)).map(|_| 0);
    let twice = || lines.windows(2).position(|two| mark(two[0]).is_some() && mark(two[0]) == mark(two[1]));
    if let Some(at) = begins.or_else(twice).map(|i| lines[i]) {
        let line = rest(at).trim_end();
        let words = line.chars().skip(1).collect::<String>();
        let help = format!(
            "write a hyphen and a space before each point, and an empty line above the first: `- {}`",
            excerpt(words.trim())
        );
        report(w, at..at + line.len(), "a list", help);
    }
}

/// `:::note`, which is the beginning of a box elsewhere; below a line it is read as the meaning of a term.
pub(super) fn box_of_others(w: &mut Writer<'_>, at: usize) {
    let line = w.source[at..].lines().next().unwrap_or_default();
    let name = line.strip_prefix(":::").map(|name| name.trim_matches([' ', ':', '{', '}']));
    if name.is_some_and(|name| name.starts_with(char::is_alphabetic)) {
        let help =
            "a box begins with `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION), and each of its lines with `>`";
        report(w, at..at + line.trim_end().len(), "a box", help.into());
    }
}

/// Indented lines are code to Markdown; a paragraph that a tab indents is none.
pub(super) fn code(w: &mut Writer<'_>, range: Range<usize>) {
    let text = w.source.get(range.clone()).unwrap_or_default().trim_end();
    let is_indented = !text.starts_with(['`', '~']);
    let is_prose = text.split_whitespace().count() >= 6
        && text.ends_with(['.', '!', '?', '…', ':', ';'])
        && !text.contains(['{', '}', '<', '>', '=', '|', '\\', '$', '/', '#'])
        && text.starts_with(|c: char| c.is_alphabetic() || c.is_whitespace());
    if is_indented && is_prose {
        let first = text.lines().next().unwrap_or_default();
        let message = "this paragraph is shown as program code, because its lines are indented";
        let found = Diagnostic::new(&LOOKALIKE, w.span(range.start..range.start + first.len()), message);
        w.report(found.help("take the tab or the spaces before its lines away"));
    }
}

/// Whether a backslash says that a sign is meant as it is.
pub(super) fn is_escaped(source: &str, at: usize) -> bool {
    source[..at].ends_with('\\')
}

/// The first words of a line.
fn excerpt(words: &str) -> String {
    const MOST: usize = 40;
    let words = words.trim_end();
    match words.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", words[..at].rsplit_once(' ').map_or(&words[..at], |(head, _)| head)),
        None => words.to_owned(),
    }
}

pub(super) fn report(w: &mut Writer<'_>, range: Range<usize>, what: &str, help: String) {
    let span = w.span(range);
    w.report(Diagnostic::new(&LOOKALIKE, span, format!("this looks like {what}, but is not")).help(help));
}

#[cfg(test)]
pub(super) mod tests {
    use crate::load::markdown::testing::body;

    pub(in super::super) fn told(markdown: &str) -> String {
        let seen = body(markdown);
        assert_eq!(seen.mistakes().len(), 1, "{markdown:?}: {:?}", seen.mistakes());
        format!("{}: {}", seen.mistakes()[0].1, seen.help())
    }

    #[test]
    fn headings_lists_and_boxes() {
        for (written, marked) in [
            ("Words\n##Step 1: cut", "##Step 1: cut"),
            ("##Step", "##Step"),
            ("•\tHelmet\n•\tGlasses", "•\tHelmet"),
            ("We need:\n• a helmet\n• glasses", "• a helmet"),
            ("– a helmet\n– glasses", "– a helmet"),
            ("\u{f0b7} Helmet", "\u{f0b7} Helmet"),
            (":::note\nTake care.\n:::", ":::note"),
            ("\tThe workshop opens at eight every day.", "The workshop opens at eight every day."),
        ] {
            assert!(told(written).starts_with(&format!("{marked}: ")), "{}", told(written));
        }
    }

    #[test]
    fn ordinary_text_is_left_alone() {
        for text in [
            "As he wrote [sic] (see above), and [1] (2024), [a] (b. c.), [d] (z.B.).",
            "`[a](b c.pdf)` and \\[a](b c.pdf), [a]\\(b c.pdf), [a\\](b c.pdf)",
            "```\n[a](b c.pdf)\n##x\n• y\n```",
            "    let x = f(a, b);\n",
            "    plan.pdf\n    wall.jpg",
            "[a](<b c.pdf>) [a](b%20c.pdf) [a]( b.pdf ) [a](b.pdf \"c d\")",
            "The team\n– all seven of us – went home.",
            "– Good morning!\n\n– Good morning, said the master.",
            "\\##no heading, \\• no list",
            "#hashtag and ##two",
            "a ## b",
            "a[i](x, y) = b",
            "Madrid • Poznań • Plovdiv",
            "1. a\n2. b\n\n- c",
            "Term\n: its meaning",
            "| a |\n|---|\n| • b |",
        ] {
            assert!(body(text).mistakes().is_empty(), "{text}: {:?}", body(text).mistakes());
        }
    }
}
