//! Pictures become smaller, and upright.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage, RgbaImage};

use super::Trouble;
use super::decode::Pixels;

/// Makes a picture so large, from all of it or from a part (left, top, width, height). Lanczos with three lobes, on the
/// values as they are stored: in linear light it would take three times as long, and differ by less than one can see.
pub fn scale(from: &Pixels, size: (u32, u32), part: Option<[f64; 4]>) -> Result<Pixels, Trouble> {
    if part.is_none() && size == (from.width, from.height) {
        return Ok(from.clone());
    }
    let kind = if from.alpha { PixelType::U8x4 } else { PixelType::U8x3 };
    let options = match part {
        Some([left, top, width, height]) => ResizeOptions::new().crop(left, top, width, height),
        None => ResizeOptions::new(),
    };
    let broken = |error: &dyn std::fmt::Display| Trouble::Damaged(error.to_string());
    let source = ImageRef::new(from.width, from.height, &from.data, kind).map_err(|error| broken(&error))?;
    let mut target = Image::new(size.0, size.1, kind);
    Resizer::new().resize(&source, &mut target, &options).map_err(|error| broken(&error))?;
    Ok(Pixels { width: size.0, height: size.1, alpha: from.alpha, data: target.into_vec() })
}

/// Turns a picture as its camera was held (EXIF orientation, 1 to 8).
pub fn upright(pixels: Pixels, orientation: Orientation) -> Pixels {
    if orientation == Orientation::NoTransforms {
        return pixels;
    }
    let Pixels { width, height, alpha, data } = pixels;
    let picture = match alpha {
        true => RgbaImage::from_raw(width, height, data).map(DynamicImage::from),
        false => RgbImage::from_raw(width, height, data).map(DynamicImage::from),
    };
    let mut picture = picture.expect("pixels have as many bytes as their size says; this is a bug");
    picture.apply_orientation(orientation);
    let (width, height) = (picture.width(), picture.height());
    Pixels { width, height, alpha, data: picture.into_bytes() }
}
