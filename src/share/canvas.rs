//! The pixels of a picture, and the few ways to colour them.

use super::Rgb;

/// A rectangle of pixels: left and top are inside, right and bottom are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Area {
    /// Its width in pixels.
    pub fn width(self) -> i32 {
        self.right - self.left
    }

    /// Its height in pixels.
    pub fn height(self) -> i32 {
        self.bottom - self.top
    }

    /// The same place seen in a mirror, in a picture of this width: how right-to-left pictures are laid out.
    pub fn mirrored(self, width: i32) -> Self {
        Self { left: width - self.right, right: width - self.left, ..self }
    }
}

/// Pixels in rows, three bytes each.
pub struct Canvas {
    width: i32,
    height: i32,
    pixels: Vec<u8>,
}

impl Canvas {
    /// A black canvas.
    pub fn new(width: u32, height: u32) -> Self {
        Self { width: width as i32, height: height as i32, pixels: vec![0; (width * height * 3) as usize] }
    }

    /// Red, green and blue of all pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Fills a rectangle; what is outside the canvas is left out.
    pub fn fill(&mut self, area: Area, colour: Rgb) {
        let (left, right) = (area.left.clamp(0, self.width), area.right.clamp(0, self.width));
        for y in area.top.max(0)..area.bottom.min(self.height) {
            let row = self.row(y, left, right);
            row.as_chunks_mut::<3>().0.fill(colour);
        }
    }

    /// Copies rows of pixels that lie wholly on the canvas.
    pub fn copy(&mut self, left: i32, top: i32, width: i32, pixels: &[u8]) {
        for (y, from) in (top..).zip(pixels.chunks_exact(width as usize * 3)) {
            self.row(y, left, left + width).copy_from_slice(from);
        }
    }

    /// Lays a colour over the canvas as thickly as `mask` says: 255 covers. What is outside is left out.
    pub fn blend(&mut self, left: i32, top: i32, width: i32, mask: &[u8], colour: Rgb) {
        if width <= 0 {
            return;
        }
        let skip = (-left).clamp(0, width);
        let (from, to) = (left + skip, (left + width).min(self.width));
        for (y, cover) in (top..).zip(mask.chunks_exact(width as usize)) {
            if !(0..self.height).contains(&y) || from >= to {
                continue;
            }
            let row = self.row(y, from, to);
            for (pixel, &cover) in row.as_chunks_mut::<3>().0.iter_mut().zip(&cover[skip as usize..]) {
                match cover {
                    0 => {}
                    255 => *pixel = colour,
                    _ => *pixel = mix(*pixel, colour, cover),
                }
            }
        }
    }

    fn row(&mut self, y: i32, left: i32, right: i32) -> &mut [u8] {
        let start = (y * self.width + left) as usize * 3;
        &mut self.pixels[start..start + (right - left).max(0) as usize * 3]
    }
}

/// `share` 255ths of `over` on `under`.
pub fn mix(under: Rgb, over: Rgb, share: u8) -> Rgb {
    let share = u32::from(share);
    std::array::from_fn(|i| ((u32::from(under[i]) * (255 - share) + u32::from(over[i]) * share + 127) / 255) as u8)
}
