//! Text gathered from several places of a file, which remembers where each part stood.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Lines of a code block or an HTML block without what its list or quotation puts in front of them.
#[derive(Default)]
pub(super) struct Pieces {
    /// The text.
    pub(super) text: String,
    /// Where parts begin: in the text, and in the file.
    starts: Vec<(usize, usize)>,
}

impl Pieces {
    /// Adds a part that stands at a byte of the file.
    pub(super) fn push(&mut self, text: &str, at: usize) {
        self.starts.push((self.text.len(), at));
        self.text.push_str(text);
    }

    /// Where a byte of the text stands in the file.
    pub(super) fn place(&self, at: usize) -> usize {
        let part = self.starts.partition_point(|(start, _)| *start <= at);
        match part.checked_sub(1).map(|i| self.starts[i]) {
            Some((start, place)) => place + (at - start),
            None => at,
        }
    }

    /// Turns a place in the text into a place in the file.
    pub(super) fn span(&self, span: Span) -> Span {
        let end = span.end.max(span.start + 1) as usize;
        let end = if span.end == span.start { self.place(span.start as usize) } else { self.place(end - 1) + 1 };
        Span::new(span.file, self.place(span.start as usize)..end)
    }

    /// Does the same for what was found in the text.
    pub(super) fn relocate(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.span = self.span(diagnostic.span);
        for (span, _) in &mut diagnostic.related {
            *span = self.span(*span);
        }
        diagnostic
    }

    /// Empties it.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.starts.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn places_are_those_of_the_file() {
        let mut pieces = Pieces::default();
        pieces.push("abc\n", 10);
        pieces.push("def\n", 20);
        let span = |range| pieces.span(Span::new(FileId(0), range)).range();
        assert_eq!(span(1..3), 11..13);
        assert_eq!(span(2..6), 12..22);
        assert_eq!(span(5..5), 21..21);
    }
}
