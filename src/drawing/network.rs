//! A network of givers and takers: nodes on a circle, curves from the one to the other.

use std::f64::consts::TAU;

use super::labels::width;
use super::{Anchor, Label, NAMES, WIDTH, rounded};

/// A network; lengths are units, `WIDTH` is its width.
#[derive(Clone, PartialEq, Debug)]
pub struct Network {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// The nodes, in the order given.
    pub nodes: Vec<Node>,
    /// The edges, in the order given, without those from a node to itself.
    pub edges: Vec<Edge>,
}

/// One that gives and takes.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// From the left.
    pub x: f64,
    /// From above.
    pub y: f64,
    /// Radius; the area grows with what it gave and took.
    pub r: f64,
    /// Its name, one or two lines; its number where there are too many for names.
    pub lines: Vec<Label>,
    /// Its number, from the top clockwise, beginning at 1; `None` where names have room.
    pub number: Option<usize>,
}

/// What went from one node to another.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    /// The giver, an index of the nodes.
    pub from: usize,
    /// The taker, an index of the nodes.
    pub to: usize,
    /// How many.
    pub count: u32,
    /// Data of an SVG path from the rim of the giver to the rim of the taker, with room for an arrow's head.
    pub d: String,
    /// Width of the line.
    pub width: f64,
}

/// How many nodes stand far enough apart for their names.
const NAMED: usize = 8;
/// Radius of a node without edges, and of the one with most.
const RADII: (f64, f64) = (14.0, 46.0);
/// Width of a line for one, and what each further one adds; not more than `MOST`.
const LINE: (f64, f64) = (3.0, 2.5);
const MOST: f64 = 14.0;
/// How far a curve bends away from the straight line, in shares of its length: so there and back are two curves.
const BEND: f64 = 0.16;
/// The most room for a name beside the ring; longer ones end in an ellipsis, since the whole stands in the table.
const WIDEST: f64 = WIDTH * 0.27;
/// Half of the ring's width, at least.
const NARROWEST: f64 = WIDTH * 0.16;
/// Height of the ring by its width, at most: at its sides are the names, above there is room.
const SHAPE: f64 = 2.0;
/// Half of the ring's height, at most, unless it is wider than that.
const HIGHEST: f64 = WIDTH * 0.3;
/// Room for the head of an arrow before the rim of the taker.
const HEAD: f64 = 16.0;

/// Lays a network out. The first node stands at the top; the others are ordered so that curves are short.
pub fn network(names: &[String], edges: &[(usize, usize, u32)]) -> Network {
    let size = NAMES;
    let edges: Vec<_> =
        edges.iter().copied().filter(|(a, b, _)| a != b && *a < names.len() && *b < names.len()).collect();
    let place = order(names.len(), &edges);
    let mut totals = vec![0u32; names.len()];
    for (from, to, count) in &edges {
        totals[*from] += count;
        totals[*to] += count;
    }
    let numbers: Option<Vec<usize>> = (names.len() > NAMED).then(|| place.iter().map(|place| place + 1).collect());
    let names: Vec<Vec<String>> =
        names.iter().map(|name| wrapped(name, size).iter().map(|line| short(line, size)).collect()).collect();
    let widest = match numbers {
        Some(_) => size,
        None => names.iter().flatten().map(|line| width(line, size)).fold(0.0, f64::max),
    };
    // At its sides the ring leaves room for the longest name, above and below for two lines.
    let wide = (WIDTH / 2.0 - RADII.1 - widest.min(WIDEST) - size * 0.6).max(NARROWEST);
    let high = (wide * SHAPE).min(HIGHEST).max(wide);
    // Neighbours do not touch.
    let largest = RADII.1.min(TAU * wide / names.len() as f64 * 0.48);
    let most = f64::from(totals.iter().copied().max().unwrap_or(0).max(1));
    let radius = |total: u32| RADII.0 + (largest - RADII.0) * (f64::from(total) / most).sqrt();
    let top = RADII.1 + 2.6 * size;
    let (cx, cy) = (WIDTH / 2.0, top + high);
    let nodes: Vec<Node> = (0..names.len())
        .map(|i| {
            let angle = TAU * place[i] as f64 / names.len() as f64;
            let (x, y) = (cx + wide * angle.sin(), cy - high * angle.cos());
            let r = radius(totals[i]);
            let number = numbers.as_ref().map(|of| of[i]);
            let lines = match number {
                Some(number) => vec![outside(number, (x, y), r, angle, size)],
                None => lines(&names[i], (x, y), r, angle, size),
            };
            Node { x: rounded(x), y: rounded(y), r: rounded(r), lines, number }
        })
        .collect();
    let edges = edges.iter().map(|(from, to, count)| edge(&nodes, *from, *to, *count)).collect();
    let lowest = |node: &Node| node.lines.iter().map(|line| line.y + size * 0.3).fold(node.y + node.r, f64::max);
    let bottom = nodes.iter().map(lowest).fold(0.0, f64::max) + size * 0.5;
    Network { width: WIDTH as u32, height: bottom.round() as u32, nodes, edges }
}

/// Places on the circle: pairs are exchanged as long as that makes the curves shorter. The first node stays.
fn order(count: usize, edges: &[(usize, usize, u32)]) -> Vec<usize> {
    let mut place: Vec<usize> = (0..count).collect();
    let length = |place: &[usize]| -> u64 {
        edges
            .iter()
            .map(|(a, b, n)| {
                let apart = place[*a].abs_diff(place[*b]);
                (apart.min(count - apart) as u64) * u64::from(*n)
            })
            .sum()
    };
    // Beyond that it would take long, and a circle of so many cannot be read anyway.
    if count > 60 {
        return place;
    }
    let mut best = length(&place);
    for _ in 0..count {
        let before = best;
        for i in 1..count {
            for j in i + 1..count {
                place.swap(i, j);
                let now = length(&place);
                if now < best {
                    best = now;
                } else {
                    place.swap(i, j);
                }
            }
        }
        if best == before {
            break;
        }
    }
    place
}

/// A name in one line, or in two of about the same length where it is long.
fn wrapped(name: &str, size: f64) -> Vec<String> {
    let length = name.chars().count();
    let middle = |at: usize| name[..at].chars().count().abs_diff(length / 2);
    match name
        .match_indices(' ')
        .map(|(at, _)| at)
        .min_by_key(|at| middle(*at))
        .filter(|_| length > 12 || width(name, size) > WIDEST)
    {
        Some(at) => vec![name[..at].to_owned(), name[at + 1..].to_owned()],
        None => vec![name.to_owned()],
    }
}

/// A line that fits into the room beside the ring.
fn short(line: &str, size: f64) -> String {
    if width(line, size) <= WIDEST {
        return line.to_owned();
    }
    let mut kept = String::new();
    for c in line.chars() {
        kept.push(c);
        if width(&kept, size) + width("…", size) > WIDEST {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// A number outside the circle, on the line from its centre through the node.
fn outside(number: usize, (x, y): (f64, f64), r: f64, angle: f64, size: f64) -> Label {
    let away = r + size * 0.65;
    let (x, y) = (x + away * angle.sin(), y - away * angle.cos() + size * 0.35);
    Label { x: rounded(x), y: rounded(y), anchor: Anchor::Middle, text: number.to_string() }
}

/// The lines of a name outside the circle, beside their node.
fn lines(name: &[String], (x, y): (f64, f64), r: f64, angle: f64, size: f64) -> Vec<Label> {
    let (sine, cosine) = (angle.sin(), angle.cos());
    let step = size * 1.05;
    let gap = r + size * 0.35;
    let block = step * (name.len() as f64 - 1.0);
    let (x, anchor) = match sine {
        s if s > 0.3 => (x + gap, Anchor::Start),
        s if s < -0.3 => (x - gap, Anchor::End),
        _ => (x, Anchor::Middle),
    };
    let first = match anchor {
        Anchor::Middle if cosine > 0.0 => y - gap - block,
        Anchor::Middle => y + gap + size * 0.7,
        _ => y + size * 0.35 - block / 2.0,
    };
    let label = |(i, text): (usize, &String)| Label {
        x: rounded(x),
        y: rounded(first + step * i as f64),
        anchor,
        text: text.clone(),
    };
    name.iter().enumerate().map(label).collect()
}

fn edge(nodes: &[Node], from: usize, to: usize, count: u32) -> Edge {
    let (a, b) = (&nodes[from], &nodes[to]);
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let (mx, my) = ((a.x + b.x) / 2.0 + dy * BEND, (a.y + b.y) / 2.0 - dx * BEND);
    let towards = |node: &Node, by: f64| {
        let (ux, uy) = (mx - node.x, my - node.y);
        let length = ux.hypot(uy).max(1.0);
        (rounded(node.x + ux / length * by), rounded(node.y + uy / length * by))
    };
    let (start, end) = (towards(a, a.r), towards(b, b.r + HEAD));
    Edge {
        from,
        to,
        count,
        d: format!("M{} {}Q{} {} {} {}", start.0, start.1, rounded(mx), rounded(my), end.0, end.1),
        width: (LINE.0 + LINE.1 * f64::from(count.saturating_sub(1))).min(MOST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_space_is_shortened() {
        let drawn = network(&["A".into(), "Berufsbildungszentrumsverwaltung".into()], &[(0, 1, 1)]);
        assert!(drawn.nodes[1].lines[0].text.ends_with('…'), "{:?}", drawn.nodes[1].lines);
    }

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|i| format!("Berufsbildungszentrum school number {i}")).collect()
    }

    #[test]
    fn all_nodes_and_names_lie_within_the_drawing() {
        for count in [1, 2, 3, 7, 40] {
            let edges: Vec<_> =
                (0..count).flat_map(|i| [(i, (i * 7 + 1) % count, 2), (i, (i + 3) % count, 1)]).collect();
            let drawn = network(&names(count), &edges);
            assert_eq!(drawn.nodes.len(), count);
            for node in &drawn.nodes {
                for line in &node.lines {
                    let wide = width(&line.text, NAMES);
                    let left = match line.anchor {
                        Anchor::Start => line.x,
                        Anchor::Middle => line.x - wide / 2.0,
                        Anchor::End => line.x - wide,
                    };
                    assert!(left >= 0.0 && left + wide <= WIDTH, "{count}: {line:?}");
                    assert!(line.y > 20.0 && line.y < f64::from(drawn.height), "{count}: {line:?}");
                }
            }
        }
    }

    #[test]
    fn many_nodes_have_numbers_from_the_top_clockwise_instead_of_names() {
        let drawn = network(&names(9), &[(0, 4, 1)]);
        let mut nodes: Vec<&Node> = drawn.nodes.iter().collect();
        nodes.sort_by_key(|node| node.number);
        assert_eq!(nodes.iter().map(|node| node.lines[0].text.as_str()).collect::<String>(), "123456789");
        assert!(nodes[0].y < nodes[1].y && nodes[1].x > nodes[0].x && nodes[8].x < nodes[0].x, "{nodes:?}");
        assert!(network(&names(8), &[(0, 4, 1)]).nodes.iter().all(|node| node.number.is_none()));
    }

    #[test]
    fn there_and_back_are_two_curves() {
        let drawn = network(&names(2), &[(0, 1, 1), (1, 0, 4)]);
        assert_ne!(drawn.edges[0].d, drawn.edges[1].d);
        assert!(drawn.edges[1].width > drawn.edges[0].width);
    }

    #[test]
    fn who_only_looks_on_is_shown_and_nothing_goes_to_oneself() {
        let drawn = network(&names(3), &[(0, 0, 5), (0, 1, 1)]);
        assert_eq!((drawn.nodes.len(), drawn.edges.len()), (3, 1));
        assert!(drawn.nodes[2].r < drawn.nodes[0].r);
    }

    #[test]
    fn partners_with_much_in_common_stand_side_by_side() {
        let edges = [(1, 3, 9), (0, 2, 9)];
        let drawn = network(&names(4), &edges);
        let apart =
            |i: usize, j: usize| (drawn.nodes[i].x - drawn.nodes[j].x).hypot(drawn.nodes[i].y - drawn.nodes[j].y);
        assert!(apart(0, 2) < apart(0, 1).max(apart(0, 3)) + 1.0);
    }
}
