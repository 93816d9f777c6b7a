//! Pictures of an item: which files they are, in which order, with what facts.

use std::sync::Arc;

use super::context::{Context, Found};
use super::photo_lints;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files as rules;
use crate::load::facts::At;
use crate::load::schema::{Common, PhotoTable, ProjectFacts};
use crate::load::svg;
use crate::model::Photo;
use crate::photo::Trouble;
use crate::source::{Content, FileId, Span, is_photo};

/// Whether a file is a picture, by its name.
pub fn is_picture(name: &str) -> bool {
    is_photo(name) || name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("svg"))
}

/// Pixel size of a picture (zero for SVG), after its file was found fit to be published.
pub fn size(context: &Context, file: FileId, found: &mut Found) -> (u32, u32) {
    let source = context.sources.file(file);
    let name = source.path.rsplit('/').next().unwrap_or_default();
    match &source.content {
        Content::Text(text) => {
            match svg::clean(text) {
                Ok(cleaned) if cleaned.changed => found.report(
                    Diagnostic::new(&rules::SVG_CLEANED, Span::top(file), format!("`{name}` holds parts that a browser could run"))
                        .help("they are left out on the site; export the drawing again as plain SVG to be rid of this warning"),
                ),
                Ok(_) => {}
                Err(why) => found.report(svg::refused(file, &source.path, &why)),
            }
            (0, 0)
        }
        Content::Blob(blob) => match &blob.photo {
            Some(Ok(header)) => (header.width, header.height),
            Some(Err(trouble)) => {
                found.report(damaged(file, name, trouble));
                (0, 0)
            }
            None => (0, 0),
        },
        Content::NotUtf8 { .. } => (0, 0),
    }
}

/// The finding for a photo that cannot be used.
pub fn damaged(file: FileId, name: &str, trouble: &Trouble) -> Diagnostic {
    let message = format!("`{name}` {}", trouble.message());
    Diagnostic::new(&rules::BAD_PICTURE, Span::top(file), message).help(trouble.help())
}

/// Checks that a picture among a result's files can lose its metadata, or may keep them, and that a drawing is one.
pub fn metadata(context: &Context, file: FileId, kept: bool, name: &At<String>, found: &mut Found) {
    if is_picture(&name.value) && context.sources.blob(file).is_none() {
        size(context, file, found);
    }
    let Some(Err(trouble)) = context.sources.blob(file).and_then(|blob| blob.photo.as_ref()) else { return };
    match trouble {
        Trouble::Unsupported(kind, _) if !kept => {
            let message = format!("`{}` is {kind}, and what the camera wrote into it cannot be taken out", name.value);
            let help = "save it as JPEG, PNG or WebP; or write with it: keep_metadata = \"why it must stay as it is\"";
            found.report(Diagnostic::new(&rules::KEPT_METADATA, name.span, message).help(help));
        }
        Trouble::Unsupported(..) => {}
        broken => found.report(damaged(file, &name.value, broken)),
    }
}

/// The pictures among an item's files: those that the facts list first, then the others by name. `apart` are files
/// that are no photos (a logo, the files of a result).
pub fn photos(
    context: &Context,
    project: &ProjectFacts,
    folder: &str,
    files: &[FileId],
    apart: &[FileId],
    common: &Common,
    found: &mut Found,
) -> (Vec<Photo>, Option<usize>) {
    let beside = |file: &FileId| context.sources.path(*file).strip_prefix(folder).unwrap_or_default().to_owned();
    let mut rest: Vec<(FileId, String)> = files
        .iter()
        .filter(|file| !apart.contains(file))
        .map(|file| (*file, beside(file)))
        .filter(|(_, name)| is_picture(name))
        .collect();
    let mut photos = Vec::with_capacity(rest.len());
    for listed in &common.photos {
        let Some(name) = listed.0.file.get() else { continue };
        match rest.iter().position(|(_, n)| *n == name.value) {
            Some(i) => {
                let (file, name) = rest.remove(i);
                photos.push(photo(context, project, file, &name, Some(&listed.0), found));
            }
            None => missing(context, folder, name, rest.iter().map(|(_, n)| n.as_str()), found),
        }
    }
    for (file, name) in rest {
        photos.push(photo(context, project, file, &name, None, found));
    }
    let cover = match &common.cover {
        Some(cover) => {
            let place = photos.iter().position(|photo| *photo.name == *cover.value);
            if place.is_none() {
                missing(context, folder, cover, photos.iter().map(|p| &*p.name), found);
            }
            place
        }
        None => (!photos.is_empty()).then_some(0),
    };
    photo_lints::of_item(context, &photos, cover, common, found);
    (photos, cover)
}

/// The file beside the facts that a fact names.
pub fn beside(context: &Context, folder: &str, name: &At<String>, found: &mut Found) -> Option<FileId> {
    let file = context.sources.find(&format!("{folder}{}", name.value));
    match file {
        Some(file) => found.used.push(file),
        None => {
            let inside = folder.trim_end_matches('/');
            let known = context.sources.below(inside).filter_map(|(_, f)| f.path.strip_prefix(folder));
            missing(context, folder, name, known, found);
        }
    }
    file
}

fn missing<'a>(
    context: &Context,
    folder: &str,
    name: &At<String>,
    known: impl Iterator<Item = &'a str>,
    found: &mut Found,
) {
    if context.is_odd(&format!("{folder}{}", name.value)) {
        return;
    }
    let message = format!("there is no file `{folder}{}`", name.value);
    found.report(
        Diagnostic::new(&rules::MISSING_FILE, name.span, message)
            .nearest(&name.value, known)
            .help("put the file beside the facts, or correct its name"),
    );
}

fn photo(
    context: &Context,
    project: &ProjectFacts,
    file: FileId,
    name: &str,
    facts: Option<&PhotoTable>,
    found: &mut Found,
) -> Photo {
    found.used.push(file);
    let credit = facts.and_then(|f| f.credit.clone()).or_else(|| project.photo_credit.clone());
    let licence = facts.and_then(|f| f.licence.clone()).or_else(|| project.photo_licence.clone());
    Photo {
        file,
        name: Arc::from(name),
        size: size(context, file, found),
        focus: facts.and_then(|f| f.focus).map_or([0.5, 0.5], |focus| focus.0),
        credit: credit.map(Arc::from),
        licence: licence.map(|l| l.0),
        taken: facts.and_then(|f| f.taken),
        place: facts.and_then(|f| f.place.clone()).map(Arc::from),
    }
}
