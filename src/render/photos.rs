//! The page with the photos of all activities.

use super::items::Making;
use super::view::{PhotoGroup, PhotosView};
use crate::plan::{Fixed, photographed};

/// Photos by activity, in the order of the timeline.
pub fn photos(making: Making) -> PhotosView {
    let voice = making.voice;
    let group = |item| {
        let core = voice.site.core(item);
        let facts = &voice.site.activities[item.index as usize].facts;
        PhotoGroup {
            activity: voice.link(item),
            when: voice.days(facts.start, facts.end),
            photos: core.photos.iter().filter_map(|photo| voice.photo(core, photo)).collect(),
        }
    };
    PhotosView { groups: photographed(voice.site, &voice.plan.orders, voice.lang).map(group).collect() }
}

/// Where that page is; empty where no activity has photos.
pub fn address(making: Making) -> String {
    let voice = making.voice;
    let any = photographed(voice.site, &voice.plan.orders, voice.lang).next().is_some();
    if any { voice.plan.addresses.fixed(voice.lang, Fixed::Photos).to_owned() } else { String::new() }
}
