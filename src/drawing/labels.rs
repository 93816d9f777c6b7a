//! Where names stand on the map, so that none covers another name or a place.

use super::{Anchor, Label, rounded};

/// A box on the map: left, top, right, bottom.
type Box4 = [f64; 4];

/// A point that wants a name; those with a smaller rank first.
pub struct Named<'a> {
    /// Where it is.
    pub at: (f64, f64),
    /// Its name.
    pub name: &'a str,
    /// Its rank.
    pub rank: u8,
}

/// A name's place, and the room that it takes.
type Place = (Label, Box4);

/// A name that has room.
#[derive(Clone, PartialEq, Debug)]
pub struct Placed {
    /// The name and its place.
    pub label: Label,
    /// Whether it has room in the smaller size only.
    pub wide: bool,
}

/// Names for points with a radius, in one of two sizes, the larger first; `None` where there is no room in either.
pub fn place(
    points: &[Named],
    radius: f64,
    (size, smaller): (f64, f64),
    (width, height): (f64, f64),
) -> Vec<Option<Placed>> {
    let dots: Vec<Box4> = points.iter().map(|p| around(p.at, radius)).collect();
    let fits = |of: usize, room: &Box4| {
        let [left, top, right, bottom] = *room;
        let inside = left >= 4.0 && top >= 4.0 && right <= width - 4.0 && bottom <= height - 4.0;
        inside && !dots.iter().enumerate().any(|(j, dot)| j != of && overlap(room, dot))
    };
    let possible = |size: f64| -> Vec<Vec<Place>> {
        let about =
            |(i, point)| candidates(point, radius, size).into_iter().filter(|(_, room)| fits(i, room)).collect();
        points.iter().enumerate().map(about).collect()
    };
    let (large, small) = (possible(size), possible(smaller));
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by_key(|i| points[*i].rank);
    let mut chosen: Vec<Option<&Place>> = vec![None; points.len()];
    for i in &order {
        chosen[*i] = free(&large[*i], &chosen);
        if chosen[*i].is_none()
            && let Some(moved) = large[*i].iter().find_map(|place| push(*i, place, &large, &chosen))
        {
            chosen = moved;
        }
    }
    // In the smaller size names that have room stay where they are.
    let mut all: Vec<Option<Place>> =
        chosen.iter().map(|place| place.map(|(label, _)| (label.clone(), room(label, smaller)))).collect();
    for i in order {
        if all[i].is_none() {
            let taken: Vec<Option<&Place>> = all.iter().map(Option::as_ref).collect();
            all[i] = free(&small[i], &taken).cloned();
        }
    }
    let placed =
        |(place, large): (Option<Place>, &Option<&Place>)| Some(Placed { label: place?.0, wide: large.is_none() });
    all.into_iter().zip(&chosen).map(placed).collect()
}

/// The best place that covers none of the others.
fn free<'a>(possible: &'a [Place], chosen: &[Option<&Place>]) -> Option<&'a Place> {
    possible.iter().find(|(_, room)| !chosen.iter().flatten().any(|(_, other)| overlap(room, other)))
}

/// Puts a name where others are, if each of those finds another place.
fn push<'a>(
    name: usize,
    place: &'a Place,
    possible: &'a [Vec<Place>],
    chosen: &[Option<&'a Place>],
) -> Option<Vec<Option<&'a Place>>> {
    let mut moved = chosen.to_vec();
    let in_the_way: Vec<usize> =
        (0..chosen.len()).filter(|i| chosen[*i].is_some_and(|(_, other)| overlap(&place.1, other))).collect();
    in_the_way.iter().for_each(|i| moved[*i] = None);
    moved[name] = Some(place);
    for i in in_the_way {
        moved[i] = Some(free(&possible[i], &moved)?);
    }
    Some(moved)
}

/// Places for a name about its point, the best first: beside it, then above and below.
fn candidates(point: &Named, radius: f64, size: f64) -> Vec<Place> {
    let (x, y) = point.at;
    let gap = radius + size * 0.22;
    let rise = size * RISE;
    let middle = y + rise / 2.0;
    [
        (x + gap, middle, Anchor::Start),
        (x - gap, middle, Anchor::End),
        (x, y - gap, Anchor::Middle),
        (x, y + gap + rise, Anchor::Middle),
        (x + gap * 0.7, y - gap * 0.6, Anchor::Start),
        (x + gap * 0.7, y + gap * 0.6 + rise, Anchor::Start),
        (x - gap * 0.7, y - gap * 0.6, Anchor::End),
        (x - gap * 0.7, y + gap * 0.6 + rise, Anchor::End),
    ]
    .into_iter()
    .map(|(x, y, anchor)| {
        let label = Label { x: rounded(x), y: rounded(y), anchor, text: point.name.to_owned() };
        let room = room(&label, size);
        (label, room)
    })
    .collect()
}

/// By how much letters rise from the base line and fall below it, in shares of their size.
const RISE: f64 = 0.74;
const FALL: f64 = 0.22;

/// The room that a name takes.
fn room(label: &Label, size: f64) -> Box4 {
    let wide = width(&label.text, size);
    let left = match label.anchor {
        Anchor::Start => label.x,
        Anchor::Middle => label.x - wide / 2.0,
        Anchor::End => label.x - wide,
    };
    [left, label.y - size * RISE, left + wide, label.y + size * FALL]
}

/// Width of a line in a bold condensed face, from shares of the type's size by kind of letter. It is rather too wide than
/// too narrow, since a browser may set it in another face.
pub fn width(text: &str, size: f64) -> f64 {
    let share = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | ' ' | '-' => 0.27,
        'm' | 'w' | 'M' | 'W' => 0.76,
        c if c.is_uppercase() => 0.56,
        c if c.is_ascii_lowercase() || c.is_ascii_digit() => 0.47,
        // Scripts without small letters, and those that fill a square.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffef}' => 1.0,
        _ => 0.54,
    };
    text.chars().map(share).sum::<f64>() * size
}

fn around((x, y): (f64, f64), radius: f64) -> Box4 {
    [x - radius, y - radius, x + radius, y + radius]
}

fn overlap(a: &Box4, b: &Box4) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_important_name_gets_the_room() {
        let point = |x: f64, name, rank| Named { at: (x, 20.0), name, rank };
        let points = [point(60.0, "Second", 1), point(210.0, "First", 0)];
        let labels = place(&points, 11.0, (40.0, 40.0), (230.0, 50.0));
        assert_eq!(labels[1].as_ref().map(|placed| placed.label.anchor), Some(Anchor::End));
        assert_eq!(labels[0], None);
    }

    #[test]
    fn a_name_makes_room_for_one_that_has_no_other_place() {
        // The first would stand on the right, where alone the second has room.
        let point = |x: f64, y: f64, name, rank| Named { at: (x, y), name, rank };
        let points = [point(200.0, 60.0, "First", 0), point(392.0, 60.0, "Second", 1)];
        let labels = place(&points, 4.0, (40.0, 40.0), (404.0, 90.0));
        assert_eq!(labels[0].as_ref().map(|placed| placed.label.anchor), Some(Anchor::End));
        assert_eq!(labels[1].as_ref().map(|placed| placed.label.anchor), Some(Anchor::End));
    }

    #[test]
    fn without_room_there_is_no_name() {
        let points = [Named { at: (50.0, 20.0), name: "A very long name", rank: 0 }];
        assert_eq!(place(&points, 11.0, (40.0, 20.0), (100.0, 40.0)), [None]);
    }
}
