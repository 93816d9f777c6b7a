//! A photo, cropped to cover a part of the picture.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::RgbImage;

use super::canvas::{Area, Canvas};
use crate::photo::part;

/// Scales photos; keeps its buffers for the next one.
#[derive(Default)]
pub struct Cropper {
    resizer: Resizer,
    pixels: Vec<u8>,
}

impl Cropper {
    /// Fills the area with the largest part of the photo that has its shape, as near to `focus` as the edges allow.
    /// A photo without pixels leaves the area as it is.
    pub fn cover(&mut self, canvas: &mut Canvas, area: Area, photo: &RgbImage, focus: [f32; 2]) {
        let (width, height) = (area.width() as u32, area.height() as u32);
        let Ok(from) = ImageRef::new(photo.width(), photo.height(), photo.as_raw(), PixelType::U8x3) else { return };
        self.pixels.resize((width * height * 3) as usize, 0);
        let Ok(mut to) = Image::from_slice_u8(width, height, &mut self.pixels, PixelType::U8x3) else { return };
        let [left, top, wide, high] = part(photo.dimensions(), (width, height), focus);
        let options =
            ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom)).crop(left, top, wide, high);
        if self.resizer.resize(&from, &mut to, &options).is_ok() {
            canvas.copy(area.left, area.top, area.width(), &self.pixels);
        }
    }
}
