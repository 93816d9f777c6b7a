//! What is odd about photos when one sees them all.

use super::Album;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files as rules;
use crate::photo::{SIMILAR, distance};
use crate::plan::Plan;
use crate::source::{Sources, Span};

/// Reports photos of one item that look nearly the same: a burst, or one photo in two sizes.
pub(super) fn alike(plan: &Plan, sources: &Sources, album: &Album, found: &mut Vec<Diagnostic>) {
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let photos = || plan.photos.all.iter().enumerate().filter_map(|(i, photo)| Some((photo, album.photo(i)?)));
    let all: Vec<_> = photos().map(|(photo, made)| (photo, made, folder(sources.path(photo.file)))).collect();
    let mut sorted: Vec<_> = all.iter().collect();
    sorted.sort_by(|a, b| a.2.cmp(&b.2).then_with(|| sources.path(a.0.file).cmp(sources.path(b.0.file))));
    for group in sorted.chunk_by(|a, b| a.2 == b.2) {
        for (i, (photo, made, _)) in group.iter().enumerate() {
            // A plain surface is like any other.
            let is_plain = |likeness: u64| likeness.count_ones() < 6 || likeness.count_zeros() < 6;
            let twin = group[..i].iter().find(|(_, other, _)| distance(made.likeness, other.likeness) <= SIMILAR);
            if let Some((other, ..)) = twin.filter(|_| !is_plain(made.likeness)) {
                let name = |file| sources.path(file).rsplit('/').next().unwrap_or_default();
                let message = format!("`{}` looks nearly like `{}`", name(photo.file), name(other.file));
                found.push(
                    Diagnostic::new(&rules::ALIKE, Span::top(photo.file), message)
                        .help("keep the better one, or show another moment"),
                );
            }
        }
    }
}
