//! What is odd about photos, seen one by one.

use super::context::{Context, Found};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{files, words};
use crate::load::schema::{Common, Front};
use crate::model::{Collection, HoleKind, Photo, Site};
use crate::photo::Header;
use crate::source::{FileId, Sources, Span};

/// More pixels than any screen or print of a website needs.
const LARGE: u64 = 40_000_000;
/// Narrower than the smallest file that the themes ask for.
const NARROW: u32 = 480;
/// Covers stand across the page, and in link previews.
const NARROW_COVER: u32 = 960;

/// Checks the photos of an item.
pub fn of_item(context: &Context, photos: &[Photo], cover: Option<usize>, common: &Common, found: &mut Found) {
    let mut nameless: Vec<&Photo> = Vec::new();
    for (i, photo) in photos.iter().enumerate() {
        let Some(header) = header(context, photo.file) else { continue };
        let facts = common.photos.iter().map(|listed| &listed.0);
        let facts = facts.filter_map(|facts| facts.file.get().map(|at| (at, facts)));
        let facts = facts.into_iter().find(|(at, _)| *at.value == *photo.name);
        let place = facts.map_or(Span::top(photo.file), |(at, _)| at.span);
        size(photo, header, cover == Some(i), found);
        if photo.credit.is_none() || photo.licence.is_none() {
            nameless.push(photo);
        }
        if facts.is_some_and(|(_, facts)| facts.people == Some(true) && facts.consent != Some(true)) {
            let message = format!("nothing says that the people in `{}` have agreed to be shown", photo.name);
            found.report(
                Diagnostic::new(&words::NO_CONSENT, place, message)
                    .help("write `consent = true` when you have their consent in writing; else take the photo out"),
            );
        }
    }
    if let Some(first) = nameless.first() {
        let message = match nameless.len() {
            1 => format!("`{}` has no author or no licence", first.name),
            n => format!("{n} photos have no author or no licence: {}", names(&nameless)),
        };
        found.report(Diagnostic::new(&words::NO_CREDIT, Span::top(first.file), message).help(
            "write `credit` and `licence` in its facts, or `photo_credit` and `photo_licence` for all in project.toml",
        ));
    }
}

fn names(photos: &[&Photo]) -> String {
    let shown: Vec<String> = photos.iter().take(3).map(|photo| format!("`{}`", photo.name)).collect();
    let more = if photos.len() > 3 { " …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn header<'a>(context: &'a Context, file: FileId) -> Option<&'a Header> {
    context.sources.blob(file)?.photo.as_ref()?.as_ref().ok()
}

fn size(photo: &Photo, header: &Header, is_cover: bool, found: &mut Found) {
    let (width, height) = (header.width, header.height);
    if u64::from(width) * u64::from(height) > LARGE {
        let message = format!("`{}` is far larger than a screen: {width} × {height} pixels", photo.name);
        let help = "save it with 4000 pixels on its longer side";
        found.report(Diagnostic::new(&files::LARGE_PHOTO, Span::top(photo.file), message).help(help));
    }
    let needed = if is_cover { NARROW_COVER } else { NARROW };
    if width < needed {
        let place = if is_cover { "the first place of its page" } else { "its place" };
        let message = format!("`{}` is too small for {place}: {width} × {height} pixels", photo.name);
        let help = format!(
            "take the original from the camera, at least {needed} pixels wide; copies out of messengers are small"
        );
        found.report(Diagnostic::new(&files::SMALL_PHOTO, Span::top(photo.file), message).help(help));
    }
}

/// Checks that alt texts say something.
pub fn alts(front: &Front, found: &mut Found) {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    for (name, words) in &front.photos {
        let Some(alt) = words.alt.as_ref().map(|alt| alt.0.as_str()).filter(|alt| !alt.trim().is_empty()) else {
            continue;
        };
        let stem = name.value.rsplit_once('.').map_or(name.value.as_str(), |(stem, _)| stem);
        let (why, help) = if [plain(&name.value), plain(stem)].contains(&plain(alt)) {
            ("is its file name", "say in a sentence what the picture shows; alt = \"\" if it only decorates")
        } else if words.caption.as_ref().is_some_and(|caption| plain(caption) == plain(alt)) {
            ("says the same as its caption", "say what there is to see, or write alt = \"\" if the caption says it all")
        } else {
            continue;
        };
        let message = format!("the alt text of `{}` {why}", name.value);
        found.report(Diagnostic::new(&words::EMPTY_ALT_WORDS, name.span, message).help(help));
    }
}

/// Tells once how many photos hold the place where they were taken.
pub fn positions(context: &Context, found: &mut Found) {
    let mut located = found.used.iter().filter(|file| header(context, **file).is_some_and(|header| header.gps));
    let Some(first) = located.next().copied() else { return };
    let message = match located.count() {
        0 => "one photo holds the place where it was taken".to_owned(),
        more => format!("{} photos hold the place where they were taken", more + 1),
    };
    let help = "the place is taken out of everything that is published; think of it where you hand the folder on";
    found.report(Diagnostic::new(&files::POSITION, Span::top(first), message).help(help));
}

/// Reports pictures beside `project.toml` that no page shows: the home page shows only its first by itself.
pub fn unused(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    let home = &site.home;
    let further = home.photos.iter().enumerate().filter(|(i, _)| Some(*i) != home.cover).map(|(_, photo)| photo);
    let mut left: Vec<&Photo> = further.filter(|photo| sources.blob(photo.file).is_some()).collect();
    if left.is_empty() {
        return Vec::new();
    }
    let items = Collection::ALL.into_iter().flat_map(|collection| site.items(collection));
    let cores = items.map(|item| (site.core(item), "/")).chain([(home, ""), (home, "/")]);
    for (core, mark) in cores {
        let holes = core.words.iter().flatten().flat_map(|words| words.bodies()).flat_map(|body| &*body.holes);
        for hole in holes {
            let shows = |photo: &Photo| match &hole.kind {
                HoleKind::Picture(picture) => picture.file.strip_prefix(mark) == Some(&photo.name),
                HoleKind::Gallery(files) if files.is_empty() => mark.is_empty(),
                HoleKind::Gallery(files) => files.iter().any(|file| file.strip_prefix(mark) == Some(&photo.name)),
                HoleKind::Video { poster: Some(file), .. } => file.strip_prefix(mark) == Some(&photo.name),
                _ => false,
            };
            left.retain(|photo| !shows(photo));
        }
    }
    let finding = |photo: &Photo| {
        let help = "show it with `![](…)`, move it into the folder of the item that it belongs to, or remove it";
        Diagnostic::new(&files::STRAY_FILE, Span::top(photo.file), format!("no page shows `{}`", photo.name)).help(help)
    };
    left.into_iter().map(finding).collect()
}
