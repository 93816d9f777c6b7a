//! Coasts and borders: Natural Earth 1:50m, public domain, made small by `tools/make_land.py`, which tells the format.

use std::sync::OnceLock;

/// A line of points, longitude and latitude in degrees.
pub type Line = Vec<(f64, f64)>;

/// Coasts and borders of the world.
pub struct Land {
    /// Outlines of the land, each closed: its last point is joined to its first.
    pub rings: Vec<Line>,
    /// Borders between countries.
    pub borders: Vec<Line>,
}

/// The land, read once.
pub fn land() -> &'static Land {
    static LAND: OnceLock<Land> = OnceLock::new();
    LAND.get_or_init(|| {
        let mut numbers = Numbers(include_bytes!("land.bin").iter());
        Land { rings: numbers.lines(), borders: numbers.lines() }
    })
}

struct Numbers(std::slice::Iter<'static, u8>);

impl Numbers {
    /// An unsigned LEB128 number.
    fn next(&mut self) -> u32 {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = *self.0.next().expect("the land ends where its counts say: this is a bug");
            value |= u32::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return value;
            }
        }
    }

    fn lines(&mut self) -> Vec<Line> {
        (0..self.next()).map(|_| self.line()).collect()
    }

    fn line(&mut self) -> Line {
        let (mut lon, mut lat) = (0, 0);
        (0..self.next())
            .map(|_| {
                lon += zigzag(self.next());
                lat += zigzag(self.next());
                (f64::from(lon) / 100.0, f64::from(lat) / 100.0)
            })
            .collect()
    }
}

/// 0, -1, 1, -2 … from 0, 1, 2, 3 …
fn zigzag(value: u32) -> i32 {
    (value >> 1) as i32 ^ -((value & 1) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_end_where_they_should_and_lie_on_the_globe() {
        let mut numbers = Numbers(include_bytes!("land.bin").iter());
        let (rings, borders) = (numbers.lines(), numbers.lines());
        assert_eq!(numbers.0.len(), 0);
        assert!(rings.iter().all(|ring| ring.len() > 3) && borders.len() > 300);
        assert!(rings.iter().chain(&borders).flatten().all(|(lon, lat)| lon.abs() <= 180.0 && lat.abs() <= 90.0));
    }
}
