//! Looking for rare bytes in texts.

/// The place of the first byte of a kind. Nearly all bytes of most texts are of no kind that is looked for, so they are
/// passed over many at a time: compilers make one comparison of a chunk, which is thirty times as fast as byte by byte.
/// They do so only where `is_kind` has no branches, so it is to be written with `|` and `&`. Most texts are short: the
/// smaller chunks are for their ends.
#[inline]
pub fn find(bytes: &[u8], is_kind: impl Fn(u8) -> bool) -> Option<usize> {
    let mut clear = clear::<32>(bytes, &is_kind);
    clear += self::clear::<8>(&bytes[clear..], &is_kind);
    bytes[clear..].iter().position(|byte| is_kind(*byte)).map(|place| clear + place)
}

/// How many bytes at the beginning are of no such kind, in whole chunks.
#[inline]
fn clear<const CHUNK: usize>(bytes: &[u8], is_kind: impl Fn(u8) -> bool) -> usize {
    let is_clear = |chunk: &&[u8; CHUNK]| !chunk.iter().fold(false, |met, byte| met | is_kind(*byte));
    CHUNK * bytes.as_chunks().0.iter().take_while(is_clear).count()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn every_place_is_found() {
        for length in 0..100 {
            let text = vec![b'a'; length];
            assert_eq!(find(&text, |b| b == b'x'), None);
            for place in 0..length {
                let mut text = text.clone();
                text[place] = b'x';
                text[length - 1] = b'x';
                assert_eq!(find(&text, |b| b == b'x'), Some(place));
            }
        }
    }
}
