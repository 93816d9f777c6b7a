//! Lines and rings cut at the frame of the map, and written as data of an SVG path.

use super::land::Line;

/// What is drawn of the map: from 0 to its size, and a little beyond, so that no stroke shows at the edge.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// How far beyond the frame lines go on.
const BEYOND: f64 = 6.0;
/// Lines are only left out beyond this, so that none ends within the frame.
const OVER: f64 = 60.0;
/// Points nearer than this to the last one are left out.
const STEP: f64 = 3.2;
/// Islands with less area than this are left out.
const SMALLEST: f64 = 24.0;

/// Closed rings as a path. Those out of sight, or too small to be seen, are left out.
pub fn rings<'a>(lines: impl Iterator<Item = &'a Line>, to: impl Fn((f64, f64)) -> (f64, f64), frame: Frame) -> String {
    let mut path = String::new();
    for ring in lines {
        let ring: Line = ring.iter().map(|point| to(*point)).collect();
        let ring = thinned(&inside(ring, frame));
        if ring.len() > 2 && area(&ring) >= SMALLEST {
            write(&ring, &mut path);
            path.push('z');
        }
    }
    path
}

/// Open lines as a path, cut where they leave the frame.
pub fn lines<'a>(lines: impl Iterator<Item = &'a Line>, to: impl Fn((f64, f64)) -> (f64, f64), frame: Frame) -> String {
    let seen =
        |p: &(f64, f64)| (-OVER..frame.width + OVER).contains(&p.0) && (-OVER..frame.height + OVER).contains(&p.1);
    let mut path = String::new();
    for line in lines {
        let line: Line = line.iter().map(|point| to(*point)).collect();
        for part in line.split(|point| !seen(point)) {
            let part = thinned(part);
            if part.len() > 1 {
                write(&part, &mut path);
            }
        }
    }
    path
}

/// A ring cut at the four edges, one after the other (Sutherland and Hodgman 1974).
fn inside(ring: Line, frame: Frame) -> Line {
    let cut = |ring: Line, keeps: &dyn Fn((f64, f64)) -> f64| {
        let mut out = Line::with_capacity(ring.len());
        for (i, now) in ring.iter().enumerate() {
            let before = ring[(i + ring.len() - 1) % ring.len()];
            let (a, b) = (keeps(before), keeps(*now));
            if (a < 0.0) != (b < 0.0) {
                let share = a / (a - b);
                out.push((before.0 + (now.0 - before.0) * share, before.1 + (now.1 - before.1) * share));
            }
            if b >= 0.0 {
                out.push(*now);
            }
        }
        out
    };
    let ring = cut(ring, &|p| p.0 + BEYOND);
    let ring = cut(ring, &|p| frame.width + BEYOND - p.0);
    let ring = cut(ring, &|p| p.1 + BEYOND);
    cut(ring, &|p| frame.height + BEYOND - p.1)
}

/// Without points that lie too near to the last one; the ends stay.
fn thinned(line: &[(f64, f64)]) -> Line {
    let mut out: Line = Vec::with_capacity(line.len());
    for (i, point) in line.iter().enumerate() {
        let far = out.last().is_none_or(|last| (point.0 - last.0).hypot(point.1 - last.1) >= STEP);
        if far || i + 1 == line.len() {
            out.push(*point);
        }
    }
    out
}

fn area(ring: &[(f64, f64)]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// Whole units, each point as its difference from the last.
fn write(line: &[(f64, f64)], path: &mut String) {
    let mut last = (0, 0);
    for (i, point) in line.iter().enumerate() {
        let now = (point.0.round() as i32, point.1.round() as i32);
        let (dx, dy) = (now.0 - last.0, now.1 - last.1);
        match i {
            0 => path.push_str(&format!("M{} {}l", now.0, now.1)),
            _ if dx == 0 && dy == 0 => {}
            _ => {
                if !path.ends_with('l') && dx >= 0 {
                    path.push(' ');
                }
                path.push_str(&dx.to_string());
                if dy >= 0 {
                    path.push(' ');
                }
                path.push_str(&dy.to_string());
            }
        }
        last = now;
    }
    // Everything fell together: an empty `l` would be a mistake.
    if path.ends_with('l') {
        path.push_str("0 0");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { width: 100.0, height: 80.0 };

    #[test]
    fn a_ring_is_cut_at_the_frame() {
        let ring = vec![(-500.0, 10.0), (50.0, 10.0), (50.0, 60.0), (-500.0, 60.0)];
        let path = rings([&ring].into_iter(), |p| p, FRAME);
        assert_eq!(path, "M-6 10l56 0 0 50-56 0z");
    }

    #[test]
    fn what_is_out_of_sight_or_tiny_is_left_out() {
        let far = vec![(300.0, 300.0), (400.0, 300.0), (400.0, 400.0)];
        let tiny = vec![(10.0, 10.0), (14.0, 10.0), (14.0, 14.0)];
        assert_eq!(rings([&far, &tiny].into_iter(), |p| p, FRAME), "");
    }

    #[test]
    fn a_line_that_leaves_is_two_lines() {
        let line = vec![(10.0, 10.0), (20.0, 10.0), (900.0, 10.0), (30.0, 20.0), (40.0, 20.0)];
        assert_eq!(lines([&line].into_iter(), |p| p, FRAME), "M10 10l10 0M30 20l10 0");
    }
}
