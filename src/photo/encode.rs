//! Pixels become files, without a word beside them.

use std::collections::HashSet;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use ravif::{Img, RGB8, RGBA8};
use webp::WebPConfig;

use super::Trouble;
use super::decode::Pixels;

/// How libwebp is to make a file.
struct Webp {
    /// 0 to 100.
    quality: f32,
    /// Effort, 0 to 6.
    method: i32,
    /// The loop filter: 1 smooths the edges of blocks in colour too, 0 in brightness only.
    filter: i32,
    /// How much it smooths, 0 to 100.
    strength: i32,
    /// Whether each pixel stays as it is.
    lossless: bool,
}

/// libwebp's defaults.
const USUAL: Webp = Webp { quality: 75.0, method: 4, filter: 1, strength: 60, lossless: false };
/// From so many pixels on a picture is made with less effort: nine tenths of the time go into such ones. With this filter,
/// in less than half the time of the defaults, noisy photos have up to 5 % more bytes than sharp's and a likeness (SSIM) that is
/// less than 0.005 lower: `benches/photos.py` measures both, docs/performance.md has the figures.
const LARGE: u32 = 400_000;
const OF_LARGE: Webp = Webp { quality: 72.0, method: 2, filter: 0, strength: 100, ..USUAL };
/// Made of the whole photo, small ones are sharper than those of others, which costs bytes that this saves again.
const OF_SMALL: Webp = Webp { quality: 70.0, ..USUAL };
/// Drawings and screenshots are made both ways.
const OF_DRAWING: [Webp; 2] = [USUAL, Webp { lossless: true, ..USUAL }];
/// Quality of AVIF files, 0 to 100, which looks like WebP's 75.
const AVIF_QUALITY: f32 = 60.0;
/// Speed of the encoder, 1 (slow) to 10.
const AVIF_SPEED: u8 = 7;
/// Quality of JPEG files, 1 to 100.
const JPEG_QUALITY: u8 = 80;
/// A picture of so few colours is a drawing or a screenshot.
const FEW_COLOURS: usize = 256;

/// A WebP file. Of a drawing, whichever is smaller: with or without loss.
pub fn webp(pixels: &Pixels, drawing: bool) -> Result<Vec<u8>, Trouble> {
    if drawing {
        let [lossy, lossless] = OF_DRAWING.map(|how| encode_webp(pixels, &how));
        let (lossy, lossless) = (lossy?, lossless?);
        return Ok(if lossless.len() < lossy.len() { lossless } else { lossy });
    }
    encode_webp(pixels, if pixels.width * pixels.height < LARGE { &OF_SMALL } else { &OF_LARGE })
}

fn encode_webp(pixels: &Pixels, how: &Webp) -> Result<Vec<u8>, Trouble> {
    let broken = |what: &str| Trouble::Damaged(what.to_owned());
    let mut config = WebPConfig::new().map_err(|()| broken("the encoder has another version"))?;
    config.quality = how.quality;
    config.method = how.method;
    config.filter_type = how.filter;
    config.filter_strength = how.strength;
    config.lossless = i32::from(how.lossless);
    let encoder = match pixels.alpha {
        true => webp::Encoder::from_rgba(&pixels.data, pixels.width, pixels.height),
        false => webp::Encoder::from_rgb(&pixels.data, pixels.width, pixels.height),
    };
    let file = encoder.encode_advanced(&config).map_err(|error| broken(&format!("{error:?}")))?;
    Ok(file.to_vec())
}

/// An AVIF file.
pub fn avif(pixels: &Pixels) -> Result<Vec<u8>, Trouble> {
    let encoder = ravif::Encoder::new().with_quality(AVIF_QUALITY).with_speed(AVIF_SPEED);
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let made = match pixels.alpha {
        true => {
            let (each, _) = pixels.data.as_chunks::<4>();
            let each: Vec<RGBA8> = each.iter().map(|[r, g, b, a]| RGBA8::new(*r, *g, *b, *a)).collect();
            encoder.encode_rgba(Img::new(&each, width, height))
        }
        false => {
            let (each, _) = pixels.data.as_chunks::<3>();
            let each: Vec<RGB8> = each.iter().map(|[r, g, b]| RGB8::new(*r, *g, *b)).collect();
            encoder.encode_rgb(Img::new(&each, width, height))
        }
    };
    made.map(|made| made.avif_file).map_err(|error| Trouble::Damaged(error.to_string()))
}

/// A JPEG file; what is transparent becomes white.
pub fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Trouble> {
    let flat;
    let data = if pixels.alpha {
        flat = on_white(&pixels.data);
        &flat
    } else {
        &pixels.data
    };
    encode_jpeg(data, (pixels.width, pixels.height), JPEG_QUALITY)
}

/// A JPEG file of pixels of three bytes, at a quality from 1 to 100. Baseline and interleaved, colours at half the size as
/// cameras write them: with Huffman tables made for the picture the encoder would write a scan for each component, which
/// not every decoder reads (zune-jpeg 0.5 shows one colour).
pub fn encode_jpeg(data: &[u8], (width, height): (u32, u32), quality: u8) -> Result<Vec<u8>, Trouble> {
    let damaged = |error: &dyn std::fmt::Display| Trouble::Damaged(error.to_string());
    let side = |length: u32| u16::try_from(length).map_err(|error| damaged(&error));
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(data, side(width)?, side(height)?, ColorType::Rgb).map_err(|error| damaged(&error))?;
    Ok(file)
}

fn on_white(rgba: &[u8]) -> Vec<u8> {
    let (each, _) = rgba.as_chunks::<4>();
    let over = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        // Between 0 and 255, since both are.
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    each.iter().flat_map(|[r, g, b, a]| [over(*r, *a), over(*g, *a), over(*b, *a)]).collect()
}

/// Whether a picture has so few colours that it is a drawing or a screenshot.
pub fn is_drawing(pixels: &Pixels) -> bool {
    let mut seen = HashSet::new();
    pixels.data.chunks_exact(if pixels.alpha { 4 } else { 3 }).all(|pixel| {
        seen.insert(pixel);
        seen.len() <= FEW_COLOURS
    })
}
