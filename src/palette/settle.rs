//! Moves a colour's lightness just as far as a contrast needs.

use super::colour::{Hex, Lch, contrast};

/// Aimed at above the minimum, so that a browser's own rounding or a printed report's two digits never fall below it.
pub(super) const SPARE: f64 = 0.1;

/// The way in which a colour may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Darker,
    Lighter,
}

impl Way {
    /// Away from the ground: lighter on dark, darker on light.
    pub(super) fn on(dark: bool) -> Way {
        if dark { Way::Lighter } else { Way::Darker }
    }

    fn end(self) -> f64 {
        match self {
            Way::Darker => 0.0,
            Way::Lighter => 1.0,
        }
    }
}

/// The colour nearest to `start` on this way that has the contrast `least` (and `SPARE`) with each ground. If none
/// has, black or white, where the way ends.
pub(super) fn settle(start: Lch, grounds: &[Hex], least: f64, way: Way) -> Hex {
    settle_lch(start, grounds, least, way).hex()
}

/// As `settle`, before it is rounded.
pub(super) fn settle_lch(start: Lch, grounds: &[Hex], least: f64, way: Way) -> Lch {
    let grounds = Grounds::of(grounds);
    let reads = |l: f64| grounds.contrast(start.at(l).hex()) >= least + SPARE;
    if reads(start.l) {
        return start;
    }
    let (mut short, mut enough) = (start.l, way.end());
    // Ten halvings: less than a thousandth of lightness, about a quarter of a step of eight bits.
    for _ in 0..10 {
        let middle = (short + enough) / 2.0;
        if reads(middle) { enough = middle } else { short = middle }
    }
    start.at(enough)
}

/// Luminances of grounds; only the lightest and the darkest matter.
struct Grounds {
    darkest: f64,
    lightest: f64,
}

impl Grounds {
    fn of(grounds: &[Hex]) -> Grounds {
        let all = grounds.iter().map(|ground| ground.luminance());
        all.fold(Grounds { darkest: 1.0, lightest: 0.0 }, |sum, one| Grounds {
            darkest: sum.darkest.min(one),
            lightest: sum.lightest.max(one),
        })
    }

    /// The least contrast with any of them. A colour between two grounds has none to speak of.
    fn contrast(&self, colour: Hex) -> f64 {
        let own = colour.luminance();
        if own > self.darkest && own < self.lightest {
            return 1.0;
        }
        contrast(own, self.darkest).min(contrast(own, self.lightest))
    }
}
