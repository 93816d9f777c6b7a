//! What a JPEG's markers tell that its decoder passes over (ITU-T T.81, annex B).

use std::ops::Range;

use super::Trouble;

const END: u8 = 0xd9;
const ADOBE: u8 = 0xee;
/// Behind the header of a scan stand its coded pixels.
pub const SCAN: u8 = 0xda;

/// The parts of a JPEG.
pub struct Parts {
    /// Marker and place of each part that has a length, with its marker and length; what lies between is coded pixels.
    pub segments: Vec<(u8, Range<usize>)>,
    /// Where the picture ends. Phones and polyglots put things behind it.
    pub end: usize,
}

/// Finds the parts. Refuses files that end before the picture does (the decoder fills the rest with grey), that are too
/// short for the size they tell, and pictures of four inks that do not say how the inks are stored.
pub fn parts(bytes: &[u8]) -> Result<Parts, Trouble> {
    let (mut at, mut segments) = (2, Vec::new());
    let (mut inks, mut adobe, mut pixels) = (false, false, 0);
    loop {
        // In coded pixels `ff 00` and `ff d0` … `ff d7` are no markers.
        let Some(skip) = bytes.get(at..).and_then(|rest| rest.windows(2).position(is_marker)) else {
            return Err(Trouble::Truncated);
        };
        let begin = at + skip;
        let marker = bytes[begin + 1];
        if marker == END {
            // Each block of 8 × 8 pixels takes one bit at least.
            if (begin as u64) * 8 < pixels / 64 {
                return Err(Trouble::Truncated);
            }
            return if inks && !adobe { Err(Trouble::Inks) } else { Ok(Parts { segments, end: begin + 2 }) };
        }
        let Some([high, low]) = bytes.get(begin + 2..begin + 4) else { return Err(Trouble::Truncated) };
        at = begin + 2 + usize::from(u16::from_be_bytes([*high, *low]).max(2));
        let Some(contents) = bytes.get(begin + 4..at) else { return Err(Trouble::Truncated) };
        adobe |= marker == ADOBE && contents.starts_with(b"Adobe");
        // Start of a frame; c4, c8 and cc are tables.
        if matches!(marker, 0xc0..=0xcf)
            && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
            && let [_, h1, h2, w1, w2, channels, ..] = contents
        {
            inks = *channels == 4;
            pixels = u64::from(u16::from_be_bytes([*h1, *h2])) * u64::from(u16::from_be_bytes([*w1, *w2]));
        }
        segments.push((marker, begin..at));
    }
}

fn is_marker(pair: &[u8]) -> bool {
    pair[0] == 0xff && !matches!(pair[1], 0 | 1 | 0xd0..=0xd8 | 0xff)
}
