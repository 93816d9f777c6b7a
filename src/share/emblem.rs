//! The European emblem, drawn from its construction rules and kept as pixels.
//!
//! Source of the rules: graphics guide to the European emblem, Interinstitutional Style Guide of the EU, annex A1:
//! a rectangle of 3 : 2; twelve stars, their centres on a circle whose radius is a third of the height, like the hours
//! of a clock; each star upright, within a circle of an eighteenth of the height; blue #003399, yellow #FFCC00; on a
//! coloured ground a white border of a twenty-fifth of the height.

use std::f64::consts::TAU;

use super::Rgb;
use super::canvas::{Canvas, mix};

const BLUE: Rgb = [0x00, 0x33, 0x99];
const YELLOW: Rgb = [0xFF, 0xCC, 0x00];
const WHITE: Rgb = [255; 3];
/// A pixel is looked at in this many places each way: stars of a few pixels need fine edges.
const SAMPLES: i32 = 8;

/// The emblem with its border, ready to be copied.
pub struct Emblem {
    /// Width with the border, in pixels.
    pub width: i32,
    /// Height with the border, in pixels.
    pub height: i32,
    pixels: Vec<u8>,
}

impl Emblem {
    /// An emblem whose blue is `blue_height` pixels high; even, so that the width is whole.
    pub fn new(blue_height: i32) -> Self {
        let height = f64::from(blue_height);
        let (wide, border) = (blue_height * 3 / 2, (height / 25.0).ceil() as i32);
        let stars = stars(height);
        let pixels = (-border..blue_height + border)
            .flat_map(|y| (-border..wide + border).map(move |x| (x, y)))
            .flat_map(|(x, y)| {
                if !(0..wide).contains(&x) || !(0..blue_height).contains(&y) {
                    return WHITE;
                }
                mix(BLUE, YELLOW, cover(x, y, &stars))
            })
            .collect();
        Self { width: wide + 2 * border, height: blue_height + 2 * border, pixels }
    }

    /// Puts it on the canvas.
    pub fn put(&self, canvas: &mut Canvas, left: i32, top: i32) {
        canvas.copy(left, top, self.width, &self.pixels);
    }
}

/// A star: its centre, and the ten corners around it.
struct Star {
    centre: [f64; 2],
    corners: [[f64; 2]; 10],
    radius: f64,
}

fn stars(height: f64) -> Vec<Star> {
    let radius = height / 18.0;
    // The inner corners of a five-pointed star lie where the lines between every second point cross.
    let inner = radius * (TAU / 5.0).cos() / (TAU / 10.0).cos();
    let on = |[x, y]: [f64; 2], radius: f64, turn: f64| [x + radius * turn.sin(), y - radius * turn.cos()];
    (0..12)
        .map(|hour| {
            let centre = on([height * 0.75, height / 2.0], height / 3.0, TAU * f64::from(hour) / 12.0);
            let corners =
                std::array::from_fn(|i| on(centre, if i % 2 == 0 { radius } else { inner }, TAU * i as f64 / 10.0));
            Star { centre, corners, radius }
        })
        .collect()
}

/// How much of a pixel is covered by stars, up to 255.
fn cover(x: i32, y: i32, stars: &[Star]) -> u8 {
    let (middle_x, middle_y) = (f64::from(x) + 0.5, f64::from(y) + 0.5);
    let near = |star: &&Star| (star.centre[0] - middle_x).hypot(star.centre[1] - middle_y) < star.radius + 1.0;
    let Some(star) = stars.iter().find(near) else { return 0 };
    let step = |i: i32| (f64::from(i) + 0.5) / f64::from(SAMPLES);
    let inside = (0..SAMPLES * SAMPLES)
        .filter(|i| within(f64::from(x) + step(i % SAMPLES), f64::from(y) + step(i / SAMPLES), &star.corners))
        .count() as i32;
    (inside * 255 / (SAMPLES * SAMPLES)) as u8
}

/// Whether a point is within a polygon: a ray from it crosses the edge an odd number of times.
fn within(x: f64, y: f64, corners: &[[f64; 2]]) -> bool {
    let next = corners.iter().cycle().skip(1);
    corners
        .iter()
        .zip(next)
        .filter(|(a, b)| (a[1] > y) != (b[1] > y) && x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]))
        .count()
        % 2
        == 1
}
