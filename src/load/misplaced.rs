//! Items that lie where Litfass does not look: in a folder within a collection's folder, or beside the collections.

use crate::diagnostic::rules::files::MISPLACED_ITEM;
use crate::diagnostic::{Diagnostic, nearest};
use crate::model::Collection;
use crate::source::{Content, FileId, Sources, Span};

/// An item in the wrong place.
pub(super) struct Misplaced {
    /// Its folder with a `/` at its end.
    pub(super) folder: String,
    /// What its facts say that it is.
    pub(super) collection: Collection,
    /// Its folder's name.
    pub(super) id: String,
    facts: FileId,
}

/// Finds folders with a facts file of items that do not lie directly in a collection's folder.
pub(super) fn find(sources: &Sources) -> Vec<Misplaced> {
    let of_facts = |name: &str| Collection::ALL.into_iter().find(|c| c.facts_file() == name);
    let mut all = Vec::new();
    for (facts, file) in sources.iter() {
        // Among the downloads of a result there may be facts as an example.
        if matches!(file.content, Content::Blob(_)) {
            continue;
        }
        let parts: Vec<&str> = file.path.split('/').collect();
        let [folders @ .., id, name] = parts.as_slice() else { continue };
        let Some(collection) = of_facts(name) else { continue };
        let is_astray = match folders {
            ["locales" | "theme" | "themes", ..] => false,
            [] => Collection::of_folder(id).is_none() && !matches!(*id, "locales" | "theme" | "themes"),
            [first] => Collection::of_folder(first).is_none() && Collection::of_folder(id).is_none(),
            [first, ..] => Collection::of_folder(first).is_some(),
        };
        // A copy of the whole project, or of something that is in its place, is only astray.
        let is_in = Collection::of_folder(parts[0]).is_some();
        let is_copy = !is_in
            && (sources.find(&format!("{}/project.toml", parts[0])).is_some()
                || sources.find(&format!("{}/{id}/{name}", collection.folder())).is_some());
        if is_astray && !is_copy {
            let folder = file.path.trim_end_matches(name).to_owned();
            all.push(Misplaced { folder, collection, id: (*id).to_owned(), facts });
        }
    }
    all
}

/// Tells where it belongs.
pub(super) fn finding(item: &Misplaced, sources: &Sources) -> Diagnostic {
    let Misplaced { folder, collection, id, facts } = item;
    let place = collection.folder();
    let message = format!("`{folder}` is not where Litfass looks for {place}");
    let first = folder.split('/').next().unwrap_or_default();
    let is_misspelt = folder.matches('/').count() == 2
        && Collection::of_folder(first).is_none()
        && nearest(first, Collection::ALL.iter().map(|c| c.folder())) == Some(place);
    let is_taken = sources.find(&format!("{place}/{id}/{}", collection.facts_file())).is_some();
    let help = if is_taken {
        format!("there is a `{place}/{id}/` already: move this copy out of the project, or give it another name there")
    } else if is_misspelt {
        format!("rename the folder `{first}/` to `{place}/`")
    } else {
        format!("move it to `{place}/{id}/`: items lie directly in `{place}/`, not in folders within it")
    };
    Diagnostic::new(&MISPLACED_ITEM, Span::top(*facts), message).help(help)
}
