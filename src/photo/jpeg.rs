//! What a JPEG's markers tell that its decoder passes over (ITU-T T.81, annex B).

use super::Trouble;

const END: u8 = 0xd9;
const ADOBE: u8 = 0xee;

/// Where the picture ends. Refuses files that end before the picture does (the decoder fills the rest with grey), and pictures of four inks
/// that do not say how the inks are stored.
pub fn end(bytes: &[u8]) -> Result<usize, Trouble> {
    let (mut at, mut inks, mut adobe) = (2, false, false);
    loop {
        // Behind a scan's header stand its coded pixels, in which `ff 00` and `ff d0` … `ff d7` are no markers.
        let Some(skip) = bytes.get(at..).and_then(|rest| rest.windows(2).position(is_marker)) else {
            return Err(Trouble::Truncated);
        };
        at += skip;
        let marker = bytes[at + 1];
        at += 2;
        if marker == END {
            return if inks && !adobe { Err(Trouble::Inks) } else { Ok(at) };
        }
        let Some([high, low]) = bytes.get(at..at + 2) else { return Err(Trouble::Truncated) };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        adobe |= marker == ADOBE && bytes.get(at + 2..at + 7) == Some(b"Adobe");
        // Start of a frame; c4, c8 and cc are tables.
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            inks = bytes.get(at + 7) == Some(&4);
        }
        at += length;
    }
}

fn is_marker(pair: &[u8]) -> bool {
    pair[0] == 0xff && !matches!(pair[1], 0 | 1 | 0xd0..=0xd8 | 0xff)
}
