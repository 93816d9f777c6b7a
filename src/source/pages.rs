//! The number of pages of a PDF, where it stands in the open.

/// Reads a PDF piece by piece and keeps the largest `/Count` of a `/Type /Pages` object (ISO 32000-1, 7.7.3.2): that of
/// the root of the page tree. Files whose objects are packed tell nothing.
#[derive(Default)]
pub(super) struct PageCounter {
    /// The end of the last piece, in which an object may have begun.
    tail: Vec<u8>,
    most: u32,
    /// Counts that were looked at.
    looked: u32,
}

/// How far apart the two words of one object may stand.
const OBJECT: usize = 4096;
/// How many counts of one file are looked at. A page tree and a table of contents have fewer; a file made to keep the
/// reader busy has millions.
const COUNTS: u32 = 20_000;

impl PageCounter {
    /// Takes the next piece.
    pub(super) fn take(&mut self, piece: &[u8]) {
        self.tail.extend_from_slice(piece);
        let text = &self.tail;
        for at in find(text, b"/Count").take((COUNTS - self.looked) as usize) {
            self.looked += 1;
            let digits: Vec<u8> =
                text[at + 6..].iter().copied().skip_while(|b| *b == b' ').take_while(u8::is_ascii_digit).collect();
            let count = std::str::from_utf8(&digits).ok().and_then(|digits| digits.parse().ok()).unwrap_or(0);
            let near = at.saturating_sub(OBJECT)..text.len().min(at + OBJECT);
            let begin = rfind(&text[near.start..at], b"obj").map_or(near.start, |begin| near.start + begin);
            let end = find(&text[at..near.end], b"endobj").next().map_or(near.end, |end| at + end);
            let object = &text[begin..end];
            if find(object, b"/Pages").next().is_some() {
                self.most = self.most.max(count);
            }
        }
        let keep = self.tail.len().min(OBJECT);
        self.tail.drain(..self.tail.len() - keep);
    }

    /// The number of pages; `None` where the file does not tell.
    pub(super) fn pages(self) -> Option<u32> {
        (self.most > 0).then_some(self.most)
    }
}

fn find<'a>(text: &'a [u8], word: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    text.windows(word.len()).enumerate().filter(move |(_, part)| *part == word).map(|(at, _)| at)
}

fn rfind(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).rposition(|part| part == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(pieces: &[&[u8]]) -> Option<u32> {
        let mut counter = PageCounter::default();
        pieces.iter().for_each(|piece| counter.take(piece));
        counter.pages()
    }

    #[test]
    fn pages_are_counted_where_they_stand_in_the_open() {
        let tree =
            b"2 0 obj\n<</Type/Pages/Kids[3 0 R 4 0 R]/Count 14>>\nendobj 3 0 obj <</Type /Pages /Count 6>> endobj";
        assert_eq!(pages(&[tree]), Some(14));
        assert_eq!(pages(&[&tree[..40], &tree[40..]]), Some(14), "across two pieces");
        assert_eq!(pages(&[b"5 0 obj <</Type/Outlines/Count 300>> endobj"]), None, "entries of a table of contents");
        assert_eq!(pages(&[b"%PDF-1.7 stream x endstream"]), None);
    }
}
