//! Places: whether their coordinates can be right.

use super::context::Found;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::values as rules;
use crate::i18n::cldr;
use crate::load::facts::At;
use crate::load::schema;
use crate::model;

/// South, west, north, east.
type Area = (i16, i16, i16, i16);

/// Where the countries of Europe and its neighbours lie, read from a map and rounded outwards to whole degrees. Far
/// parts that send schools (the Canaries, the Azores, French Guiana …) have areas of their own. Coarse on purpose:
/// they are to catch numbers that changed places or lost their sign, not to draw borders.
const AREAS: [(&str, &[Area]); 52] = [
    ("AD", &[(42, 1, 43, 2)]),
    ("AL", &[(39, 19, 43, 22)]),
    ("AM", &[(38, 43, 42, 47)]),
    ("AT", &[(46, 9, 50, 18)]),
    ("AZ", &[(38, 44, 42, 51)]),
    ("BA", &[(42, 15, 46, 20)]),
    ("BE", &[(49, 2, 52, 7)]),
    ("BG", &[(41, 22, 45, 29)]),
    ("BY", &[(51, 23, 57, 33)]),
    ("CH", &[(45, 5, 48, 11)]),
    ("CY", &[(34, 32, 36, 35)]),
    ("CZ", &[(48, 12, 52, 19)]),
    ("DE", &[(47, 5, 56, 16)]),
    ("DK", &[(54, 7, 58, 16)]),
    ("DZ", &[(18, -9, 38, 12)]),
    ("EE", &[(57, 21, 60, 29)]),
    ("EG", &[(21, 24, 32, 37)]),
    ("ES", &[(35, -10, 44, 5), (27, -19, 30, -13)]),
    ("FI", &[(59, 19, 71, 32)]),
    ("FR", &[(41, -6, 52, 10), (14, -62, 19, -60), (2, -55, 6, -51), (-22, 45, -12, 56)]),
    ("GB", &[(49, -9, 61, 2)]),
    ("GE", &[(41, 39, 44, 47)]),
    ("GR", &[(34, 19, 42, 30)]),
    ("HR", &[(42, 13, 47, 20)]),
    ("HU", &[(45, 16, 49, 23)]),
    ("IE", &[(51, -11, 56, -5)]),
    ("IL", &[(29, 34, 34, 36)]),
    ("IS", &[(63, -25, 67, -13)]),
    ("IT", &[(35, 6, 48, 19)]),
    ("JO", &[(29, 34, 34, 40)]),
    ("LB", &[(33, 35, 35, 37)]),
    ("LI", &[(47, 9, 48, 10)]),
    ("LT", &[(53, 20, 57, 27)]),
    ("LU", &[(49, 5, 51, 7)]),
    ("LV", &[(55, 20, 59, 29)]),
    ("MA", &[(27, -14, 36, 0)]),
    ("MD", &[(45, 26, 49, 31)]),
    ("ME", &[(41, 18, 44, 21)]),
    ("MK", &[(40, 20, 43, 24)]),
    ("MT", &[(35, 14, 37, 15)]),
    ("NL", &[(50, 3, 54, 8), (12, -71, 18, -62)]),
    ("NO", &[(57, 4, 72, 32), (74, 10, 81, 34)]),
    ("PL", &[(48, 14, 55, 25)]),
    ("PT", &[(36, -10, 43, -6), (36, -32, 40, -24), (32, -18, 34, -16)]),
    ("RO", &[(43, 20, 49, 30)]),
    ("RS", &[(42, 18, 47, 24)]),
    ("SE", &[(55, 10, 70, 25)]),
    ("SI", &[(45, 13, 47, 17)]),
    ("SK", &[(47, 16, 50, 23)]),
    ("TN", &[(30, 7, 38, 12)]),
    ("TR", &[(35, 25, 43, 45)]),
    ("UA", &[(44, 22, 53, 41)]),
];

/// Whether a point lies in the country; `None` where that is not known.
fn is_in(country: &str, lat: f64, lon: f64) -> Option<bool> {
    let (_, areas) = AREAS.iter().find(|(code, _)| *code == country)?;
    let holds = |(south, west, north, east): &Area| {
        (f64::from(*south)..=f64::from(*north)).contains(&lat) && (f64::from(*west)..=f64::from(*east)).contains(&lon)
    };
    Some(areas.iter().any(holds))
}

/// A place, its coordinates checked. `country` is the host's, for places that name none.
pub fn resolve(facts: &schema::Place, country: Option<&str>, found: &mut Found) -> Option<model::Place> {
    let country = facts.country.as_ref().map(|c| c.0.clone()).or_else(|| country.map(str::to_owned));
    Some(model::Place {
        coordinates: coordinates(facts, country.as_deref(), found),
        town: facts.town.get()?.clone(),
        venue: facts.venue.clone(),
        region: facts.region.clone(),
        country,
    })
}

fn coordinates(facts: &schema::Place, country: Option<&str>, found: &mut Found) -> Option<(f64, f64)> {
    let (lat, lon) = match (&facts.lat, &facts.lon) {
        (Some(lat), Some(lon)) => (lat, lon),
        (Some(one), None) | (None, Some(one)) => {
            let (is, other) = if facts.lat.is_some() { ("latitude", "longitude") } else { ("longitude", "latitude") };
            let message = format!("a {is} without a {other}");
            let help = "write both, or none: lat = 40.4168, lon = -3.7038";
            found.report(Diagnostic::new(&rules::HALF_COORDINATES, one.span, message).help(help));
            return None;
        }
        (None, None) => return None,
    };
    let in_range = within(lat, 90.0, "latitude", found) & within(lon, 180.0, "longitude", found);
    if in_range && let Some(country) = country {
        in_country(lat, lon, country, found);
    }
    Some((lat.value, lon.value))
}

fn within(at: &At<f64>, limit: f64, name: &str, found: &mut Found) -> bool {
    let fine = at.value.abs() <= limit;
    if !fine {
        let message = format!("{} is not a {name}", at.value);
        let help = format!(
            "write degrees (WGS 84) from -{limit} to {limit}, with a decimal point: lat = 40.4168, lon = -3.7038"
        );
        found.report(Diagnostic::new(&rules::BAD_COORDINATES, at.span, message).help(help));
    }
    fine
}

fn in_country(lat: &At<f64>, lon: &At<f64>, country: &str, found: &mut Found) {
    if is_in(country, lat.value, lon.value) != Some(false) {
        return;
    }
    let name = "en".parse().ok().and_then(|english| cldr::country_name(&english, country)).unwrap_or(country);
    let message = format!("the point {}, {} does not lie in {name}", lat.value, lon.value);
    let swapped = is_in(country, lon.value, lat.value) == Some(true);
    let help = match swapped {
        true => format!("latitude and longitude have changed places: lat = {}, lon = {}", lon.value, lat.value),
        false => "look the place up on a map, and compare the signs; or correct the country".into(),
    };
    found.report(Diagnostic::new(&rules::SWAPPED_COORDINATES, lat.span, message).help(help));
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn towns_lie_in_their_countries() {
        let towns = [
            ("ES", 40.42, -3.70),
            ("ES", 28.47, -16.25),
            ("PT", 32.65, -16.91),
            ("FR", -20.88, 55.45),
            ("GR", 35.34, 25.13),
            ("TR", 39.93, 32.86),
            ("NO", 69.65, 18.96),
            ("FI", 60.17, 24.94),
            ("CY", 35.17, 33.36),
            ("MT", 35.90, 14.51),
            ("IE", 53.35, -6.26),
            ("PL", 52.41, 16.93),
            ("BG", 42.15, 24.75),
            ("DE", 54.78, 9.44),
            ("IT", 35.50, 12.61),
        ];
        for (country, lat, lon) in towns {
            assert_eq!(is_in(country, lat, lon), Some(true), "{country} {lat} {lon}");
            assert_ne!(is_in(country, lon, lat), Some(true), "{country} {lon} {lat}");
        }
        assert_eq!(is_in("BR", 0.0, 0.0), None);
    }

    #[test]
    fn the_list_is_sorted_and_its_areas_are_areas() {
        assert!(super::AREAS.is_sorted());
        for (code, areas) in super::AREAS {
            assert!(areas.iter().all(|(s, w, n, e)| s < n && w < e), "{code}");
        }
    }
}
