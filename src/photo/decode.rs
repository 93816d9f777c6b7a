//! Bytes become pixels, under limits.

use std::io::Cursor;

use image::codecs::{gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageResult, Limits, RgbImage};

use super::header::{Format, MAX_PIXELS, MAX_SIDE, beside, format, quiet};
use super::{Trouble, colour, jpeg};

/// The most memory that one decoded picture may take: four bytes for each pixel that the header may announce.
const MAX_BYTES: u64 = MAX_PIXELS * 4;

/// Pixels of eight bits a channel: red, green, blue, and alpha where there is any; rows from above.
#[derive(Clone)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Whether each pixel has a fourth byte.
    pub alpha: bool,
    /// The bytes.
    pub data: Vec<u8>,
}

/// A decoded picture, before it is turned upright.
pub struct Decoded {
    /// The pixels as the file has them.
    pub pixels: Pixels,
    /// How to turn them.
    pub orientation: Orientation,
    /// The colour profile of pixels that are not sRGB.
    pub profile: Option<Vec<u8>>,
}

/// Decodes a picture; of an animated one the first frame.
///
/// # Errors
/// What is wrong with it.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Trouble> {
    let kind = format(&bytes[..bytes.len().min(32)])?;
    if kind == Format::Jpeg {
        jpeg::parts(bytes)?;
    }
    let source = Cursor::new(bytes);
    let read = quiet(|| match kind {
        Format::Jpeg => JpegDecoder::new(source).and_then(read),
        Format::Png => PngDecoder::with_limits(source, beside()).and_then(read),
        Format::Webp => WebPDecoder::new(source).and_then(read),
        Format::Gif => GifDecoder::new(source).and_then(read),
    })?;
    let (picture, orientation, profile) = read.map_err(|error| Trouble::of(&error))?;
    let (picture, profile) = colour::grey(picture, profile);
    Ok(Decoded { pixels: pixels(picture), orientation, profile })
}

/// The pixels of a JPEG file that Litfass made.
///
/// # Errors
/// It is damaged.
pub fn rgb(bytes: &[u8]) -> Result<RgbImage, Trouble> {
    let read = quiet(|| JpegDecoder::new(Cursor::new(bytes)).and_then(DynamicImage::from_decoder))?;
    Ok(read.map_err(|error| Trouble::of(&error))?.into_rgb8())
}

fn read(mut decoder: impl ImageDecoder) -> ImageResult<(DynamicImage, Orientation, Option<Vec<u8>>)> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_BYTES);
    // Decoders count what they need beside the pixels; the pixels themselves are for us to count.
    limits.reserve(decoder.total_bytes())?;
    decoder.set_limits(limits)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    Ok((DynamicImage::from_decoder(decoder)?, orientation, profile))
}

fn pixels(picture: DynamicImage) -> Pixels {
    let (width, height) = (picture.width(), picture.height());
    if !picture.color().has_alpha() {
        return Pixels { width, height, alpha: false, data: picture.into_rgb8().into_raw() };
    }
    let data = picture.into_rgba8().into_raw();
    let (each, _) = data.as_chunks::<4>();
    if each.iter().all(|pixel| pixel[3] == 255) {
        let data = each.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect();
        return Pixels { width, height, alpha: false, data };
    }
    Pixels { width, height, alpha: true, data }
}
