//! How a photo looks, in a few bytes: its colour, and what it is like.

use super::Trouble;
use super::decode::Pixels;
use super::scale::scale;

/// Two photos whose likenesses differ in no more bits are nearly the same: one of a burst, or the same in another size.
pub const SIMILAR: u32 = 4;

/// In how many of 64 bits two likenesses differ.
pub fn distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

/// The mean colour in linear light, as sRGB.
pub fn colour(pixels: &Pixels) -> [u8; 3] {
    let light: [f64; 256] = std::array::from_fn(|value| linear(value as u8));
    let mut sums = [0.0_f64; 3];
    let step = if pixels.alpha { 4 } else { 3 };
    for pixel in pixels.data.chunks_exact(step) {
        for (sum, value) in sums.iter_mut().zip(pixel) {
            *sum += light[usize::from(*value)];
        }
    }
    let count = (pixels.data.len() / step).max(1) as f64;
    sums.map(|sum| stored(sum / count))
}

/// Light of a stored value (IEC 61966-2-1).
fn linear(value: u8) -> f64 {
    let value = f64::from(value) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn stored(light: f64) -> u8 {
    let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// What a photo is like: for each of 8 × 8 places whether it is brighter than its right neighbour ("difference hash").
///
/// # Errors
/// The picture cannot be made that small.
pub fn likeness(pixels: &Pixels) -> Result<u64, Trouble> {
    let small = scale(pixels, (9, 8), None)?;
    let step = if small.alpha { 4 } else { 3 };
    let grey: Vec<u32> = small
        .data
        .chunks_exact(step)
        .map(|pixel| 299 * u32::from(pixel[0]) + 587 * u32::from(pixel[1]) + 114 * u32::from(pixel[2]))
        .collect();
    let mut bits = 0;
    for row in grey.chunks_exact(9) {
        for pair in row.windows(2) {
            bits = bits << 1 | u64::from(pair[0] > pair[1]);
        }
    }
    Ok(bits)
}
