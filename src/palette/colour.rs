//! A colour as eight-bit sRGB and as OKLCH, and the way from one to the other.

use std::fmt;

use ::palette::color_difference::Wcag21RelativeContrast;
use ::palette::convert::FromColorUnclamped;
use ::palette::{LinSrgb, Oklch, Srgb};

/// A colour as CSS writes it: red, green and blue of sRGB, 0 to 255. Shown as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex(pub [u8; 3]);

/// The colour an author gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accent(pub(super) Lch);

/// OKLCH: lightness 0 to 1, chroma from 0 to about 0.4, hue in degrees. Made by Björn Ottosson
/// (<https://bottosson.github.io/posts/oklab/>): equal steps look about equally large, and hue stays when lightness
/// moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lch {
    pub l: f64,
    pub c: f64,
    pub h: f64,
}

impl Accent {
    /// The colour in sRGB; one that screens of that kind cannot show is shown with less chroma.
    pub fn hex(self) -> Hex {
        self.0.hex()
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Hex {
    pub(super) const BLACK: Hex = Hex([0; 3]);
    pub(super) const WHITE: Hex = Hex([255; 3]);

    /// Relative luminance by WCAG 2.2, 0 to 1.
    pub(super) fn luminance(self) -> f64 {
        let [r, g, b] = self.0;
        let linear: LinSrgb<f64> = Srgb::new(r, g, b).into_linear();
        linear.relative_luminance().luma
    }
}

/// Contrast of two relative luminances by WCAG 2.2, 1 to 21.
pub(super) fn contrast(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl Lch {
    pub(super) fn new(l: f64, c: f64, h: f64) -> Lch {
        Lch { l, c, h }
    }

    pub(super) fn from_hex(hex: Hex) -> Lch {
        let [r, g, b] = hex.0;
        let linear: LinSrgb<f64> = Srgb::new(r, g, b).into_linear();
        let lch = Oklch::from_color_unclamped(linear);
        Lch::new(lch.l, lch.chroma, lch.hue.into_positive_degrees())
    }

    pub(super) fn at(self, l: f64) -> Lch {
        Lch { l: l.clamp(0.0, 1.0), ..self }
    }

    /// The nearest colour of sRGB with this lightness and hue: where there is none, chroma gives way.
    pub(super) fn hex(self) -> Hex {
        rounded(self.fitted().linear())
    }

    /// How much of the chroma that sRGB has at this lightness and hue is used, 0 to 1.
    pub(super) fn saturation(self) -> f64 {
        let most = Lch { c: 0.5, ..self }.fitted().c;
        (self.c / most.max(0.001)).min(1.0)
    }

    /// This colour, with no more chroma than sRGB has.
    pub(super) fn fitted(self) -> Lch {
        if self.is_in_srgb() {
            return self;
        }
        let (mut least, mut most) = (0.0, self.c);
        // Twelve halvings leave less than a thousandth of chroma's range: below one step of eight bits.
        for _ in 0..12 {
            let middle = (least + most) / 2.0;
            if (Lch { c: middle, ..self }).is_in_srgb() { least = middle } else { most = middle }
        }
        Lch { c: least, ..self }
    }

    /// Whether sRGB has this colour, but for what the way there and back through OKLCH may add: a sixth of a step of
    /// eight bits at most.
    fn is_in_srgb(self) -> bool {
        let linear = self.linear();
        [linear.red, linear.green, linear.blue].into_iter().all(|part| (-5e-5..=1.0 + 5e-5).contains(&part))
    }

    fn linear(self) -> LinSrgb<f64> {
        LinSrgb::from_color_unclamped(Oklch::new(self.l, self.c, self.h))
    }
}

/// Rounds to eight bits; what is outside by less than a rounding error is taken in.
fn rounded(linear: LinSrgb<f64>) -> Hex {
    let srgb: Srgb<u8> = Srgb::from_linear(linear);
    Hex([srgb.red, srgb.green, srgb.blue])
}
