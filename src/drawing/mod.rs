//! Drawings as plain numbers: a map of places, and a network of who gave what to whom. Knows nothing of sites or SVG.

mod clip;
mod labels;
mod land;
mod map;
mod network;
mod projection;

pub use map::{Map, Place, Spot, map};
pub use network::{Edge, Network, Node, network};

/// Width of every drawing, in its own units.
pub const WIDTH: f64 = 1000.0;

/// Size of names: where a drawing is 320 pixels wide, as on the smallest phones, they are 16, as all that is read.
pub const NAMES: f64 = 50.0;

/// Size of names where a drawing is at least 640 pixels wide.
pub const NAMES_WIDE: f64 = 29.0;

/// On which side of its point a label stands (SVG's `text-anchor`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// A line of text in a drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Label {
    /// Where it is anchored, from the left.
    pub x: f64,
    /// Its base line, from above.
    pub y: f64,
    /// How it is anchored.
    pub anchor: Anchor,
    /// The words.
    pub text: String,
}

/// One decimal: a tenth of a unit cannot be seen, and the same numbers give the same bytes everywhere.
fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
