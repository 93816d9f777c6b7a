//! The map and the network as templates see them: geometry from `drawing`, names and links from the language.

use tera::Value;

use super::items::Making;
use super::view::{MapPlace, MapView, NetworkEdge, NetworkLine, NetworkNode, NetworkView};
use super::voice::Voice;
use super::words::item;
use crate::drawing::{self, Anchor};
use crate::model::{Collection, Place};

/// A place with coordinates and what is there.
struct Spot<'a> {
    place: &'a Place,
    at: (f64, f64),
    partners: Vec<u32>,
    activities: Vec<u32>,
}

/// The map of a language, a [`MapView`]; `none` where no place has coordinates.
pub fn map(making: Making) -> Value {
    making.map.get_or_init(|| Value::from_serializable(&map_view(making.voice))).clone()
}

fn map_view(voice: Voice) -> Option<MapView> {
    let mut spots = spots(voice);
    let places: Vec<drawing::Place> = spots
        .iter()
        .map(|spot| drawing::Place {
            lat: spot.at.0,
            lon: spot.at.1,
            label: spot.place.town.clone(),
            rank: if spot.partners.is_empty() { 1 } else { 0 },
        })
        .collect();
    let map = drawing::map(&places)?;
    // What lies too near to another place to be told apart is shown with it.
    for i in (0..spots.len()).rev() {
        if let Some(with) = map.spots[i].merged_with {
            let (partners, activities) = (spots[i].partners.clone(), spots[i].activities.clone());
            spots[with].partners.extend(partners);
            spots[with].activities.extend(activities);
        }
    }
    let shown = spots.iter().zip(&map.spots).filter(|(_, on_map)| on_map.merged_with.is_none());
    let mut places: Vec<MapPlace> = shown.map(|(spot, on_map)| map_place(voice, spot, on_map)).collect();
    // From north to south, as eyes and keys go through it.
    places.sort_by(|a, b| a.y.total_cmp(&b.y));
    Some(MapView {
        width: map.width,
        height: map.height,
        label_size: drawing::NAMES as u32,
        land: map.land,
        borders: map.borders,
        has_meetings: places.iter().any(|place| place.kind == "meeting"),
        places,
    })
}

/// Places of partners and activities, each town once.
fn spots<'a>(voice: Voice<'a>) -> Vec<Spot<'a>> {
    let mut spots: Vec<Spot> = Vec::new();
    let mut add = |place: Option<&'a Place>, collection: Collection, index: u32| {
        let Some((place, at)) = place.and_then(|place| Some((place, place.coordinates?))) else { return };
        let known = spots.iter().position(|spot| spot.place.town == place.town || spot.at == at);
        let at = known.unwrap_or_else(|| {
            spots.push(Spot { place, at, partners: Vec::new(), activities: Vec::new() });
            spots.len() - 1
        });
        match collection {
            Collection::Partners => spots[at].partners.push(index),
            _ => spots[at].activities.push(index),
        }
    };
    for of in voice.plan.orders.items(voice.lang, Collection::Partners) {
        add(voice.site.partners[of.index as usize].facts.place.as_ref(), of.collection, of.index);
    }
    for of in voice.plan.orders.items(voice.lang, Collection::Activities) {
        add(voice.site.activities[of.index as usize].facts.place.as_ref(), of.collection, of.index);
    }
    spots
}

fn map_place(voice: Voice, spot: &Spot, on_map: &drawing::Spot) -> MapPlace {
    let partners: Vec<_> = spot.partners.iter().map(|p| voice.partner(*p)).collect();
    let activities: Vec<_> = spot.activities.iter().map(|a| voice.link(item(Collection::Activities, *a))).collect();
    let kind = match (partners.is_empty(), activities.is_empty()) {
        (false, false) => "both",
        (false, true) => "partner",
        (true, _) => "meeting",
    };
    MapPlace {
        x: on_map.x,
        y: on_map.y,
        label: spot.place.town.clone(),
        name: voice.place(spot.place).text,
        label_x: on_map.label.as_ref().map(|label| label.x),
        label_y: on_map.label.as_ref().map_or(0.0, |label| label.y),
        label_wide: on_map.label_wide,
        anchor: on_map.label.as_ref().map_or("start", |label| anchor(label.anchor)),
        kind,
        path: partners.iter().chain(&activities).next().map(|link| link.path.clone()).unwrap_or_default(),
        partners,
        activities,
    }
}

/// The network of partners, in their order; `none` where nothing was adopted.
pub fn network(voice: Voice, order: &[u32]) -> Option<NetworkView> {
    let place = |partner: u32| order.iter().position(|p| *p == partner);
    let mut counts: std::collections::BTreeMap<(usize, usize), u32> = std::collections::BTreeMap::new();
    for practice in voice.plan.orders.list(voice.lang, Collection::Practices) {
        let facts = &voice.site.practices[*practice as usize].facts;
        for adoption in &facts.adopted_by {
            if let (Some(from), Some(to)) = (place(facts.shared_by), place(adoption.partner)) {
                *counts.entry((from, to)).or_default() += 1;
            }
        }
    }
    if counts.is_empty() {
        return None;
    }
    let partners: Vec<_> = order.iter().map(|p| voice.partner_short(*p)).collect();
    let names: Vec<String> = partners.iter().map(|link| link.title.clone()).collect();
    let edges: Vec<(usize, usize, u32)> = counts.into_iter().map(|((from, to), n)| (from, to, n)).collect();
    let network = drawing::network(&names, &edges);
    let mut nodes: Vec<NetworkNode> = network
        .nodes
        .into_iter()
        .zip(partners)
        .map(|(node, partner)| NetworkNode {
            x: node.x,
            y: node.y,
            r: node.r,
            anchor: node.lines.first().map_or("middle", |line| anchor(line.anchor)),
            lines: node.lines.into_iter().map(|line| NetworkLine { x: line.x, y: line.y, text: line.text }).collect(),
            number: node.number,
            partner,
        })
        .collect();
    // By their numbers, or from above to below, as eyes and keys go through it.
    nodes.sort_by(|a, b| a.number.cmp(&b.number).then(a.y.total_cmp(&b.y)));
    let arrow = if voice.language.dir == "rtl" { "←" } else { "→" };
    let edges = network.edges.into_iter().map(|edge| NetworkEdge {
        text: format!("{} {arrow} {}: {}", names[edge.from], names[edge.to], edge.count),
        d: edge.d,
        width: edge.width,
    });
    Some(NetworkView {
        width: network.width,
        height: network.height,
        label_size: drawing::NAMES as u32,
        numbered: nodes.iter().any(|node| node.number.is_some()),
        nodes,
        edges: edges.collect(),
    })
}

fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}
