//! What a picture's header says; its pixels are not read.

use std::io::{BufRead, Cursor, Seek};

use image::codecs::{gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{ImageDecoder, ImageResult, Limits};

use super::{Trouble, metadata};

/// The longest side that is decoded. WebP itself ends there; panoramas of phones have about that many.
pub const MAX_SIDE: u32 = 16_383;
/// The most pixels that are decoded: 100 megapixels take 300 MB of memory.
pub const MAX_PIXELS: u64 = 100_000_000;

/// Kinds of pictures that can be photos.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// GIF.
    Gif,
}

/// What a header says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Header {
    /// The kind, told by the content, never by the file's name.
    pub format: Format,
    /// Width in pixels as the picture is meant to be seen, after it was turned upright.
    pub width: u32,
    /// Height, likewise.
    pub height: u32,
    /// Whether the metadata hold a position (EXIF or XMP).
    pub gps: bool,
}

/// Reads a header from the beginning of a file, or from all of it.
///
/// # Errors
/// What is wrong with the picture; for a beginning that is too short, [`Trouble::Truncated`] or
/// [`Trouble::Damaged`].
pub fn read(source: impl BufRead + Seek) -> Result<Header, Trouble> {
    let (format, facts) = quiet(|| open(source))??;
    let (mut width, mut height) = facts.size;
    if is_sideways(facts.orientation) {
        (width, height) = (height, width);
    }
    if width == 0 || height == 0 {
        return Err(Trouble::Damaged("it has no pixels".into()));
    }
    if width.max(height) > MAX_SIDE || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Trouble::TooLarge(width, height));
    }
    Ok(Header { format, width, height, gps: facts.gps })
}

struct Facts {
    size: (u32, u32),
    orientation: Orientation,
    gps: bool,
}

fn open(mut source: impl BufRead + Seek) -> Result<(Format, Facts), Trouble> {
    let mut magic = [0; 32];
    let mut len = 0;
    while len < magic.len() {
        match source.read(&mut magic[len..]) {
            Ok(0) => break,
            Ok(n) => len += n,
            Err(error) => return Err(Trouble::Damaged(error.to_string())),
        }
    }
    source.rewind().map_err(|error| Trouble::Damaged(error.to_string()))?;
    let format = format(&magic[..len])?;
    let read = match format {
        Format::Jpeg => JpegDecoder::new(source).and_then(facts),
        Format::Png => PngDecoder::with_limits(source, beside()).and_then(facts),
        Format::Webp => WebPDecoder::new(source).and_then(facts),
        Format::Gif => GifDecoder::new(source).and_then(facts),
    };
    read.map(|facts| (format, facts)).map_err(|error| Trouble::of(&error))
}

fn facts(mut decoder: impl ImageDecoder) -> ImageResult<Facts> {
    // Metadata that cannot be read say nothing; they are not published anyway.
    let exif = decoder.exif_metadata().ok().flatten();
    let xmp = decoder.xmp_metadata().ok().flatten();
    Ok(Facts {
        size: decoder.dimensions(),
        orientation: decoder.orientation().unwrap_or(Orientation::NoTransforms),
        gps: metadata::has_position(exif.as_deref(), xmp.as_deref()),
    })
}

/// The kind of picture, by its first bytes.
pub(super) fn format(magic: &[u8]) -> Result<Format, Trouble> {
    let iphone = "export it as JPEG; on an iPhone choose Settings › Camera › Formats › Most Compatible for new photos";
    let other = "open it in a picture program and save it as JPEG, or as PNG where it is a drawing";
    let raw = "develop it in the camera's own program and save it as JPEG";
    let brand = magic.get(8..12).unwrap_or_default();
    Err(match magic {
        [] => Trouble::Empty,
        [0xff, 0xd8, 0xff, ..] => return Ok(Format::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => return Ok(Format::Png),
        [b'G', b'I', b'F', b'8', ..] => return Ok(Format::Gif),
        [b'R', b'I', b'F', b'F', ..] if brand == b"WEBP" => return Ok(Format::Webp),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => match brand {
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => {
                Trouble::Unsupported("a HEIC photo", iphone)
            }
            b"avif" | b"avis" => Trouble::Unsupported("an AVIF picture", other),
            b"crx " => Trouble::Unsupported("a raw photo", raw),
            _ => Trouble::Unsupported(
                "a film",
                "save one picture of it as JPEG, or link the film with the component `video`",
            ),
        },
        [b'I', b'I', 0x2a, 0, ..] | [b'M', b'M', 0, 0x2a, ..] => {
            Trouble::Unsupported("a TIFF picture or raw photo", other)
        }
        [b'B', b'M', ..] => Trouble::Unsupported("a BMP picture", other),
        [b'8', b'B', b'P', b'S', ..] => Trouble::Unsupported("a Photoshop file", other),
        [0xff, 0x0a, ..] | [0, 0, 0, 0x0c, b'J', b'X', b'L', ..] => Trouble::Unsupported("a JPEG XL picture", other),
        [0, 0, 0, 0x0c, b'j', b'P', ..] => Trouble::Unsupported("a JPEG 2000 picture", other),
        [b'%', b'P', b'D', b'F', ..] => {
            Trouble::Unsupported("a PDF", "save its page as a picture, or list it as a file of a result")
        }
        _ if is_svg(magic) => {
            Trouble::Unsupported("an SVG drawing under another name", "give it a name that ends in .svg")
        }
        _ => Trouble::NotAPicture,
    })
}

fn is_svg(magic: &[u8]) -> bool {
    let text = String::from_utf8_lossy(magic);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    ["<svg", "<?xml", "<!DOCTYPE svg", "<!--"].iter().any(|begin| text.starts_with(begin))
}

/// Whether turning it upright swaps width and height.
pub(super) fn is_sideways(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}

/// How much may stand beside a PNG's pixels: its profile is packed, and 64 kB unpack to 64 MB. Real ones have 4 MB at most.
pub(super) fn beside() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(8 << 20);
    limits
}

/// Runs a foreign decoder; a panic of it is one bad photo, not the end of the build.
pub(super) fn quiet<T>(run: impl FnOnce() -> T) -> Result<T, Trouble> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run))
        .map_err(|_| Trouble::Damaged("it gave up on this file".into()))
}

/// Reads a header from bytes.
pub(super) fn of_bytes(bytes: &[u8]) -> Result<Header, Trouble> {
    read(Cursor::new(bytes))
}
