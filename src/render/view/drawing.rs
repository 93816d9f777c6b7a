//! Drawings: the map of places, and the network of who shared with whom. Templates write them as SVG.

use schemars::JsonSchema;
use serde::Serialize;

use super::card::Link;

/// A map of partners and meeting places. Lengths are units of the drawing, `0 0 width height`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MapView {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Size of the labels' type.
    pub label_size: u32,
    /// The land: data of an SVG path, to be filled.
    pub land: String,
    /// Borders between countries: data of an SVG path, to be stroked; may be empty.
    pub borders: String,
    /// Whether there are places without a partner, so that the two kinds need a key.
    pub has_meetings: bool,
    /// The places, in the order of the partners, then of the activities.
    pub places: Vec<MapPlace>,
}

/// A place on the map.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MapPlace {
    /// Where it is, from the left.
    pub x: f64,
    /// Where it is, from above.
    pub y: f64,
    /// The town.
    pub label: String,
    /// The town and its country.
    pub name: String,
    /// Where the label stands, from the left; `none` where there is no room for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_x: Option<f64>,
    /// The label's base line, from above.
    pub label_y: f64,
    /// Whether there is room for the label only where the map is at least 640 pixels wide, at 29 units.
    pub label_wide: bool,
    /// How the label stands: `start`, `middle`, `end` (SVG's `text-anchor`).
    pub anchor: &'static str,
    /// `partner`, `meeting`, or `both`.
    pub kind: &'static str,
    /// Where it leads: the first partner there, or the first activity.
    pub path: String,
    /// Partners there.
    pub partners: Vec<Link>,
    /// Activities there.
    pub activities: Vec<Link>,
}

/// Who shared with whom, as a drawing. Lengths are units of the drawing, `0 0 width height`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NetworkView {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Size of the labels' type.
    pub label_size: u32,
    /// Whether the partners have numbers instead of names, which more than eight have no room for: they want a key.
    pub numbered: bool,
    /// Partners, by number or from above to below.
    pub nodes: Vec<NetworkNode>,
    /// Adoptions, from who shared to who took over.
    pub edges: Vec<NetworkEdge>,
}

/// A partner in the network.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NetworkNode {
    /// Where it is, from the left.
    pub x: f64,
    /// Where it is, from above.
    pub y: f64,
    /// Radius; the area grows with what it gave and took.
    pub r: f64,
    /// How its lines stand: `start`, `middle`, `end` (SVG's `text-anchor`).
    pub anchor: &'static str,
    /// Its number in the key; `none` where its name stands in the drawing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// Its name or its number, line by line.
    pub lines: Vec<NetworkLine>,
    /// The partner.
    pub partner: Link,
}

/// A line of a name in the network.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NetworkLine {
    /// Where it stands, from the left.
    pub x: f64,
    /// Its base line, from above.
    pub y: f64,
    /// The words.
    pub text: String,
}

/// Adoptions from one partner by another.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NetworkEdge {
    /// Data of an SVG path from the one to the other.
    pub d: String,
    /// Width of the line, by the number of practices.
    pub width: f64,
    /// "BBS Nordstadt → MTAL Ankara: 3".
    pub text: String,
}
