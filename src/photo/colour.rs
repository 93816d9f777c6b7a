//! Colours become sRGB, which is what a picture without a profile means to a browser.

use image::{DynamicImage, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::decode::Pixels;

/// Grey pixels with a profile for grey become sRGB; everything else stays as it is.
pub fn grey(picture: DynamicImage, profile: Option<Vec<u8>>) -> (DynamicImage, Option<Vec<u8>>) {
    let Some(bytes) = profile else { return (picture, None) };
    let read = ColorProfile::new_from_slice(&bytes).ok();
    match read.map(|read| (read.color_space, read)) {
        Some((DataColorSpace::Gray, read)) => {
            let picture = if picture.color().has_alpha() { picture } else { in_srgb(&read, picture) };
            (picture, None)
        }
        Some((DataColorSpace::Rgb, _)) => (picture, Some(bytes)),
        // Inks were turned into red, green and blue by the decoder.
        _ => (picture, None),
    }
}

fn in_srgb(profile: &ColorProfile, picture: DynamicImage) -> DynamicImage {
    let options = TransformOptions::default();
    let Ok(transform) = profile.create_transform_8bit(Layout::Gray, &ColorProfile::new_srgb(), Layout::Rgb, options)
    else {
        return picture;
    };
    let grey = picture.to_luma8();
    let mut out = RgbImage::new(grey.width(), grey.height());
    match transform.transform(grey.as_raw(), &mut out) {
        Ok(()) => DynamicImage::ImageRgb8(out),
        Err(_) => picture,
    }
}

/// Pixels of a profile become sRGB. A profile that cannot be used is passed over, as browsers do.
pub fn to_srgb(pixels: Pixels, profile: &[u8]) -> Pixels {
    let layout = if pixels.alpha { Layout::Rgba } else { Layout::Rgb };
    let transform = ColorProfile::new_from_slice(profile).and_then(|profile| {
        profile.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default())
    });
    let Ok(transform) = transform else { return pixels };
    let mut data = vec![0; pixels.data.len()];
    match transform.transform(&pixels.data, &mut data) {
        Ok(()) => Pixels { data, ..pixels },
        Err(_) => pixels,
    }
}
