//! A map of places: land, borders, dots with names.

use super::clip::{self, Frame};
use super::labels::{self, Named};
use super::land::land;
use super::projection::Projection;
use super::{Label, NAMES, NAMES_WIDE, WIDTH, rounded};

/// A place to show.
#[derive(Clone, Debug)]
pub struct Place {
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// Its name.
    pub label: String,
    /// Names of a smaller rank get their room first.
    pub rank: u8,
}

/// A map; lengths are units, `WIDTH` is its width.
#[derive(Clone, Debug)]
pub struct Map {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Land, as data of an SVG path to be filled.
    pub land: String,
    /// Borders, as data of an SVG path to be stroked.
    pub borders: String,
    /// The places, in the order given.
    pub spots: Vec<Spot>,
}

/// A place on the map.
#[derive(Clone, Debug)]
pub struct Spot {
    /// From the left.
    pub x: f64,
    /// From above.
    pub y: f64,
    /// Its name; `None` where there is no room.
    pub label: Option<Label>,
    /// Whether there is room for the name at `NAMES_WIDE` only.
    pub label_wide: bool,
    /// The place that it lies too near to be told apart from, by its index.
    pub merged_with: Option<usize>,
}

/// Radius of a dot, with its rim.
const DOT: f64 = 13.0;
/// The least that a map shows from side to side, in radii of the earth: 1,500 km, so that one sees which country it is.
const LEAST: f64 = 1500.0 / 6371.0;
/// Room about the places, in shares of what they span.
const MARGIN: f64 = 0.16;
/// Height by width: the least and the most.
const SHAPE: (f64, f64) = (0.62, 0.9);

/// Draws places; `None` where there is no place, or one that is not on the globe.
pub fn map(places: &[Place]) -> Option<Map> {
    if places.is_empty() || places.iter().any(|p| !(p.lat.abs() <= 90.0 && p.lon.abs() <= 180.0)) {
        return None;
    }
    let at: Vec<(f64, f64)> = places.iter().map(|p| (p.lon, p.lat)).collect();
    let projection = Projection::fitting(&at);
    let points: Vec<(f64, f64)> = at.iter().map(|p| projection.project(*p)).collect();
    let span = |of: &dyn Fn(&(f64, f64)) -> f64| {
        let values = points.iter().map(of);
        (values.clone().fold(f64::INFINITY, f64::min), values.fold(f64::NEG_INFINITY, f64::max))
    };
    let (west, east) = span(&|p| p.0);
    let (south, north) = span(&|p| p.1);
    let wide = ((east - west) * (1.0 + 2.0 * MARGIN)).max(LEAST);
    let high = (north - south) * (1.0 + 2.0 * MARGIN);
    let wide = wide.max(high / SHAPE.1);
    let high = high.max(wide * SHAPE.0);
    let scale = WIDTH / wide;
    let (left, top) = ((west + east - wide) / 2.0, (south + north + high) / 2.0);
    let frame = Frame { width: WIDTH, height: (high * scale).round() };
    let to_paper = |(x, y): (f64, f64)| ((x - left) * scale, (top - y) * scale);
    let to = |point: (f64, f64)| to_paper(projection.project(point));

    let dots: Vec<(f64, f64)> = points.iter().map(|p| to_paper(*p)).collect();
    let near = |i: usize, j: usize| (dots[i].0 - dots[j].0).hypot(dots[i].1 - dots[j].1) < 2.0 * DOT;
    let mut merged: Vec<Option<usize>> = Vec::new();
    for i in 0..dots.len() {
        let with = (0..i).find(|j| merged[*j].is_none() && near(i, *j));
        merged.push(with);
    }
    let shown: Vec<usize> = (0..dots.len()).filter(|i| merged[*i].is_none()).collect();
    let named: Vec<Named> =
        shown.iter().map(|i| Named { at: dots[*i], name: &places[*i].label, rank: places[*i].rank }).collect();
    let placed = labels::place(&named, DOT, (NAMES, NAMES_WIDE), (frame.width, frame.height));
    let mut spots: Vec<Spot> = dots
        .iter()
        .zip(&merged)
        .map(|(dot, with)| Spot {
            x: rounded(dot.0),
            y: rounded(dot.1),
            label: None,
            label_wide: false,
            merged_with: *with,
        })
        .collect();
    for (i, placed) in shown.into_iter().zip(placed) {
        let Some(placed) = placed else { continue };
        (spots[i].label, spots[i].label_wide) = (Some(placed.label), placed.wide);
    }
    Some(Map {
        width: WIDTH as u32,
        height: frame.height as u32,
        land: clip::rings(land().rings.iter(), to, frame),
        borders: clip::lines(land().borders.iter(), to, frame),
        spots,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(lat: f64, lon: f64, name: &str) -> Place {
        Place { lat, lon, label: name.into(), rank: 0 }
    }

    fn draw(places: &[(f64, f64, &str)]) -> Map {
        let places: Vec<Place> = places.iter().map(|(lat, lon, name)| place(*lat, *lon, name)).collect();
        map(&places).expect("there are places")
    }

    #[test]
    fn every_place_lies_within_the_map() {
        for places in [
            &[(52.4, 9.7, "Hannover")][..],
            &[(64.1, -21.9, "Reykjavík"), (28.1, -15.4, "Las Palmas"), (35.2, 33.4, "Nicosia")],
            &[(-21.1, 55.5, "Saint-Denis"), (14.6, -61.1, "Fort-de-France"), (48.9, 2.4, "Paris")],
            &[(-18.1, 178.4, "Suva"), (-13.8, -171.8, "Apia")],
            &[(90.0, 0.0, "Pole")],
        ] {
            let map = draw(places);
            let (w, h) = (f64::from(map.width), f64::from(map.height));
            assert!(
                map.spots.iter().all(|s| (0.0..=w).contains(&s.x) && (0.0..=h).contains(&s.y)),
                "{places:?}: {map:?}"
            );
            assert!(h <= 0.95 * w && h >= 0.6 * w, "{places:?}: {h}");
        }
    }

    #[test]
    fn north_is_above_and_east_is_right_in_any_language() {
        let map = draw(&[(40.4, -3.7, "Madrid"), (52.4, 16.9, "Poznań")]);
        assert!(map.spots[0].x < map.spots[1].x && map.spots[0].y > map.spots[1].y);
    }

    #[test]
    fn places_that_cannot_be_told_apart_are_one() {
        let map = draw(&[(40.4, -3.7, "Madrid"), (40.41, -3.71, "Getafe"), (52.4, 16.9, "Poznań")]);
        assert_eq!(map.spots.iter().map(|s| s.merged_with).collect::<Vec<_>>(), [None, Some(0), None]);
    }

    #[test]
    fn where_many_lie_together_more_names_have_room_on_a_wide_screen() {
        let towns = (0..18).map(|i| place(48.0 + f64::from(i / 3) * 0.5, 8.0 + f64::from(i % 3) * 2.6, "Nordstadt"));
        let map = map(&towns.collect::<Vec<_>>()).expect("there are places");
        let named = |wide: bool| map.spots.iter().filter(|s| s.label.is_some() && s.label_wide == wide).count();
        assert!(named(false) > 3 && named(true) > 3, "{:?}", map.spots);
    }

    #[test]
    fn a_place_off_the_globe_gives_no_map() {
        let off = |lat| map(&[place(lat, 0.0, "")]).is_none();
        assert!(off(f64::NAN) && off(91.0) && map(&[]).is_none());
    }

    #[test]
    fn a_map_of_europe_is_light_enough_for_a_page() {
        let map = draw(&[(40.4, -3.7, "Madrid"), (52.4, 9.7, "Nordstadt"), (39.9, 32.9, "Ankara")]);
        assert!(map.land.len() > 2_000 && map.land.len() < 14_000, "{}", map.land.len());
        assert!(map.borders.len() < 9_000, "{}", map.borders.len());
    }
}
