//! The same picture without a word beside it: no position, no camera, no name, no thumbnail.

use std::ops::Range;

use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};

use super::header::{Format, format, quiet};
use super::{Trouble, jpeg};

/// Takes all metadata out of a picture and leaves its pixels as they are: EXIF, XMP, IPTC, comments, text, thumbnails,
/// and whatever stands behind the picture's end. Colour profiles stay, since the colours need them; so does the way the
/// camera was held.
///
/// # Errors
/// What is wrong with the picture.
pub fn strip(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    quiet(|| match format(&bytes[..bytes.len().min(32)])? {
        Format::Jpeg => from_jpeg(bytes),
        Format::Png => png(bytes),
        Format::Webp => webp(bytes),
        Format::Gif => gif(bytes).ok_or(Trouble::Truncated),
    })?
}

fn damaged(error: img_parts::Error) -> Trouble {
    Trouble::Damaged(error.to_string())
}

fn from_jpeg(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let parts = jpeg::parts(bytes)?;
    let contents = |place: &Range<usize>| &bytes[place.start + 4..place.end];
    let mut exif = parts.segments.iter().filter(|(marker, _)| *marker == 0xe1);
    let turned = exif.find_map(|(_, place)| orientation(contents(place).strip_prefix(b"Exif\0\0")?));
    let mut out = bytes[..2].to_vec();
    if let Some(turned) = turned.filter(|turned| *turned != 1) {
        let exif = only_orientation(turned);
        out.extend([0xff, 0xe1, 0, u8::try_from(exif.len() + 8).unwrap_or(u8::MAX)]);
        out.extend(b"Exif\0\0");
        out.extend(exif);
    }
    let (mut at, mut scanned) = (2, false);
    for (marker, place) in &parts.segments {
        // Coded pixels stand behind the first scan's header only; before it there is nothing to keep.
        if scanned {
            out.extend(&bytes[at..place.start]);
        }
        at = place.end;
        scanned |= *marker == jpeg::SCAN;
        let contents = contents(place);
        let keep = match marker {
            0xe0 if contents.starts_with(b"JFIF\0") && contents.len() >= 14 => {
                // Without the thumbnail, whose width and height are the last two bytes.
                out.extend(b"\xff\xe0\0\x10");
                out.extend(&contents[..12]);
                out.extend([0, 0]);
                false
            }
            0xe2 => contents.starts_with(b"ICC_PROFILE\0"),
            0xee => contents.starts_with(b"Adobe"),
            // APP1 holds EXIF and XMP, APP13 IPTC, fe comments; the others are programs' own.
            marker => !matches!(marker, 0xe0..=0xef | 0xfe),
        };
        if keep {
            out.extend(&bytes[place.clone()]);
        }
    }
    out.extend(&bytes[at..parts.end]);
    Ok(out)
}

fn orientation(exif: &[u8]) -> Option<u16> {
    let read = exif::Reader::new().read_raw(exif.to_vec()).ok()?;
    let turned = read.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)?;
    u16::try_from(turned).ok().filter(|turned| (1..=8).contains(turned))
}

/// EXIF that says how the camera was held and nothing else: a TIFF header and one entry (tag 0x0112, SHORT, one).
fn only_orientation(turned: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    tiff.extend(turned.to_be_bytes());
    tiff.extend([0; 6]);
    tiff
}

fn png(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(bytes)).map_err(damaged)?;
    let turned = picture.exif().and_then(|exif| orientation(&exif)).filter(|turned| *turned != 1);
    // What is needed to show the picture, its colours and its motion (PNG, third edition, clause 11; APNG).
    const KEPT: [&[u8; 4]; 15] = [
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD",
        b"acTL", b"fcTL", b"fdAT",
    ];
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    if let Some(turned) = turned {
        picture.set_exif(Some(only_orientation(turned).into()));
    }
    Ok(picture.encoder().bytes().to_vec())
}

fn webp(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let mut picture = WebP::from_bytes(Bytes::copy_from_slice(bytes)).map_err(damaged)?;
    let turned = picture.exif().and_then(|exif| orientation(&exif)).filter(|turned| *turned != 1);
    const KEPT: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.id()));
    // The header has a bit for each of them, which must say that they are gone.
    picture.set_exif(turned.map(|turned| only_orientation(turned).into()));
    let mut file = picture.encoder().bytes().to_vec();
    const XMP: u8 = 0b100;
    if file.get(12..16) == Some(b"VP8X")
        && let Some(flags) = file.get_mut(20)
    {
        *flags &= !XMP;
    }
    Ok(file)
}

/// GIF 89a: blocks one after the other. Comments, plain text and the notes of programs are left out; how often an
/// animation repeats (`NETSCAPE2.0`) stays.
fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + table(*bytes.get(10)?);
    let mut out = bytes.get(..at)?.to_vec();
    loop {
        let begin = at;
        let (data, keep) = match *bytes.get(at)? {
            0x3b => {
                out.push(0x3b);
                return Some(out);
            }
            0x2c => (at + 11 + table(*bytes.get(at + 9)?), true),
            0x21 => {
                let label = *bytes.get(at + 1)?;
                let repeats = label == 0xff && bytes.get(at + 3..at + 14) == Some(b"NETSCAPE2.0");
                (at + 2, label == 0xf9 || repeats)
            }
            _ => return None,
        };
        at = data;
        loop {
            let len = usize::from(*bytes.get(at)?);
            at += 1 + len;
            if len == 0 {
                break;
            }
        }
        if keep {
            out.extend(bytes.get(begin..at)?);
        }
    }
}
