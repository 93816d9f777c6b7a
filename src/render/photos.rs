//! The page with the photos of all activities, and which pages show photos.

use super::items::Making;
use super::view::{PhotoGroup, PhotosView};
use super::voice::Voice;
use crate::model::{Core, HoleKind, Photo};
use crate::plan::{Fixed, PageKind, photographed};

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

/// Whether a page shows photos that lead to their large forms. `core` is whose words it shows.
pub fn shown(voice: Voice, kind: &PageKind, core: Option<&Core>) -> bool {
    let large = |photo: &Photo| voice.plan.photos.of(photo.file).is_some();
    // Photos of the home folder may be shown in all texts; those of an item stand on its own page in any case.
    let shared = |name: &str| name.strip_prefix('/').and_then(|name| voice.site.home.photo(name)).is_some_and(large);
    let in_words = |core: &Core| {
        core.words_in(voice.lang).0.bodies().flat_map(|body| &*body.holes).any(|hole| match &hole.kind {
            HoleKind::Picture(picture) => picture.figure && shared(&picture.file),
            HoleKind::Gallery(files) => files.iter().any(|file| shared(file)),
            _ => false,
        })
    };
    *kind == PageKind::Photos || core.is_some_and(|core| core.photos.iter().any(large) || in_words(core))
}
