//! From the globe to paper. A sphere is enough here: on a map of Europe the difference is below a unit.

use std::f64::consts::PI;

/// A way to lay the globe flat; lengths are radii of the earth, y grows to the north.
#[derive(Clone, Copy, Debug)]
pub enum Projection {
    /// Lambert's azimuthal equal-area projection about a point (longitude, latitude in radians), as the maps of the EU
    /// use it (EPSG:3035). Formulas: J. P. Snyder, Map Projections – A Working Manual, USGS 1987, equations 24-2 to 24-4.
    Azimuthal(f64, f64),
    /// Equal Earth, for the whole world: B. Šavrič, T. Patterson, B. Jenny, International Journal of GIS 2018.
    EqualEarth,
}

/// Centre of Europe on the EU's maps, EPSG:3035: 10° east, 52° north.
const EUROPE: (f64, f64) = (10.0, 52.0);
/// Longitudes and latitudes that are shown about that centre.
const EUROPE_LON: std::ops::RangeInclusive<f64> = -25.0..=46.0;
const EUROPE_LAT: std::ops::RangeInclusive<f64> = 33.0..=72.0;
/// Up to this angle from their middle places are shown about it; beyond, on a map of the world.
const NEAR: f64 = 55.0 * PI / 180.0;
/// What lies farther from the centre is drawn at this angle: it is out of sight, and rings stay closed.
const HORIZON: f64 = 115.0 * PI / 180.0;

impl Projection {
    /// The projection that suits places, given as longitude and latitude in degrees.
    pub fn fitting(places: &[(f64, f64)]) -> Self {
        if places.iter().all(|(lon, lat)| EUROPE_LON.contains(lon) && EUROPE_LAT.contains(lat)) {
            return Self::Azimuthal(EUROPE.0.to_radians(), EUROPE.1.to_radians());
        }
        let vectors = || places.iter().map(|place| vector(*place));
        let sum = vectors().fold([0.0; 3], |sum, v| [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]]);
        let length = sum.iter().map(|x| x * x).sum::<f64>().sqrt();
        let middle = sum.map(|x| x / length);
        let cosine = |v: [f64; 3]| v.iter().zip(middle).map(|(a, b)| a * b).sum::<f64>();
        if length > 1e-6 && vectors().all(|v| cosine(v) > NEAR.cos()) {
            Self::Azimuthal(middle[1].atan2(middle[0]), middle[2].clamp(-1.0, 1.0).asin())
        } else {
            Self::EqualEarth
        }
    }

    /// A point, longitude and latitude in degrees.
    pub fn project(&self, (lon, lat): (f64, f64)) -> (f64, f64) {
        let (lon, lat) = (lon.to_radians(), lat.to_radians());
        match *self {
            Self::Azimuthal(lon0, lat0) => azimuthal(lon - lon0, lat, lat0),
            Self::EqualEarth => equal_earth(lon, lat),
        }
    }
}

fn vector((lon, lat): (f64, f64)) -> [f64; 3] {
    let (lon, lat) = (lon.to_radians(), lat.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

fn azimuthal(lon: f64, lat: f64, lat0: f64) -> (f64, f64) {
    let cosine = lat0.sin() * lat.sin() + lat0.cos() * lat.cos() * lon.cos();
    let east = lat.cos() * lon.sin();
    let north = lat0.cos() * lat.sin() - lat0.sin() * lat.cos() * lon.cos();
    let sine = east.hypot(north).max(1e-12);
    let angle = cosine.clamp(-1.0, 1.0).acos().min(HORIZON);
    let radius = 2.0 * (angle / 2.0).sin();
    (radius * east / sine, radius * north / sine)
}

fn equal_earth(lon: f64, lat: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
    let root = 3f64.sqrt();
    let theta = (root / 2.0 * lat.sin()).asin();
    let (t2, t6) = (theta.powi(2), theta.powi(6));
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    (2.0 * root * lon * theta.cos() / (3.0 * slope), theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: (f64, f64), b: (f64, f64)) {
        assert!((a.0 - b.0).abs() < 2e-5 && (a.1 - b.1).abs() < 2e-5, "{a:?} is not {b:?}");
    }

    #[test]
    fn known_points_of_the_azimuthal_projection() {
        // PROJ 9: +proj=laea +lat_0=… +lon_0=… +R=1.
        let equator = Projection::Azimuthal(0.0, 0.0);
        near(equator.project((30.0, 30.0)), (0.46291, 0.53452));
        let europe = Projection::Azimuthal(10f64.to_radians(), 52f64.to_radians());
        near(europe.project((-3.7, 40.4)), (-0.18190, -0.18558));
        near(europe.project((32.9, 39.9)), (0.30306, -0.16443));
    }

    #[test]
    fn known_points_of_equal_earth() {
        // PROJ 9: +proj=eqearth +R=1.
        near(Projection::EqualEarth.project((60.0, 45.0)), (0.77324, 0.86023));
    }

    #[test]
    fn areas_stay_equal() {
        let area = |lon: f64, lat: f64| {
            let p = Projection::Azimuthal(0.17, 0.9);
            let d = 0.01;
            let (a, b, c) = (p.project((lon, lat)), p.project((lon + d, lat)), p.project((lon, lat + d)));
            ((b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)).abs() / lat.to_radians().cos()
        };
        assert!((area(0.0, 50.0) / area(40.0, 35.0) - 1.0).abs() < 1e-3);
    }

    #[test]
    fn the_projection_fits_the_places() {
        let of = |places: &[(f64, f64)]| Projection::fitting(places);
        assert!(
            matches!(of(&[(9.7, 52.4), (32.9, 39.9)]), Projection::Azimuthal(lon, _) if (lon - 0.1745).abs() < 1e-3)
        );
        assert!(matches!(of(&[(55.5, -21.1), (47.5, -18.9)]), Projection::Azimuthal(_, lat) if lat < 0.0));
        assert!(matches!(of(&[(9.7, 52.4), (151.2, -33.9), (-70.6, -33.4)]), Projection::EqualEarth));
    }
}
