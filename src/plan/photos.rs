//! The photos of the site, and which files are made of each.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::TOO_MANY_PHOTOS;
use crate::model::{Collection, Site};
use crate::photo::{self, Form, FormKind, Header, Recipe};
use crate::source::{Blob, FileId, Sources, Span};

/// Widths at which a logo is shown: on cards, and twice that for dense screens.
const LOGO_WIDTHS: [u32; 2] = [320, 640];
/// Width of the JPEG for old browsers and feeds.
const JPEG_WIDTH: u32 = 960;

/// A photo, and what is made of it.
#[derive(Debug)]
pub struct PlannedPhoto {
    /// The file.
    pub file: FileId,
    /// What its header says.
    pub header: Header,
    /// What to make of it.
    pub recipe: Recipe,
    /// Names the bytes and the recipe: 32 hexadecimal digits.
    pub key: String,
    /// What is made, each with its path on the site.
    pub forms: Vec<(Form, String)>,
}

impl PlannedPhoto {
    /// The forms of a kind, the largest first.
    pub fn of_kind(&self, kind: FormKind) -> impl Iterator<Item = &(Form, String)> {
        self.forms.iter().filter(move |(form, _)| form.kind == kind)
    }
}

/// All photos of the site.
#[derive(Debug, Default)]
pub struct Photos {
    /// Each once: the same photo beside two items is made once.
    pub all: Vec<PlannedPhoto>,
    by_file: BTreeMap<FileId, usize>,
    /// Photos that are published as files, without their metadata.
    pub stripped: Vec<FileId>,
}

impl Photos {
    /// Plans the photos. `widths` are those that the theme asks for; where share pictures are `painted`, no photo is
    /// cropped to be one.
    pub fn new(site: &Site, sources: &Sources, widths: &[u32], painted: bool) -> Self {
        let mut photos = Self::default();
        let mut by_key = HashMap::new();
        let mut add = |file: FileId, recipe: Recipe| {
            let Some(Blob { photo: Some(Ok(header)), hash, .. }) = sources.blob(file) else { return };
            let mut hasher = blake3::Hasher::new();
            hasher.update(hash).update(recipe.text().as_bytes());
            let key = hasher.finalize().to_hex()[..32].to_owned();
            let index = *by_key.entry(key.clone()).or_insert_with(|| {
                let path = |form: &Form| format!("media/{}-{}", &key[..16], form.suffix());
                let forms = photo::forms(header, &recipe).into_iter().map(|form| (form, path(&form))).collect();
                photos.all.push(PlannedPhoto { file, header: *header, recipe, key, forms });
                photos.all.len() - 1
            });
            photos.by_file.entry(file).or_insert(index);
        };
        let recipe = |share| Recipe { widths: widths.to_vec(), jpeg: JPEG_WIDTH, share, avif: site.project.avif };
        let items = Collection::ALL.into_iter().flat_map(|c| site.items(c)).map(|item| site.core(item));
        for core in items.chain([&site.home]) {
            for (i, photo) in core.photos.iter().enumerate() {
                add(photo.file, recipe((!painted && core.cover == Some(i)).then_some(photo.focus)));
            }
        }
        let logos = site.partners.iter().filter_map(|partner| partner.facts.logo).chain(site.project.logo);
        let of_logo = Recipe { widths: LOGO_WIDTHS.to_vec(), jpeg: LOGO_WIDTHS[0], share: None, avif: false };
        logos.for_each(|(file, _)| add(file, of_logo.clone()));
        photos
    }

    /// What is planned for a file, and its place in `all`.
    pub fn of(&self, file: FileId) -> Option<(usize, &PlannedPhoto)> {
        let index = *self.by_file.get(&file)?;
        Some((index, &self.all[index]))
    }
}

/// Whether a file that is published as it is loses its metadata on the way: photos do, unless the facts say why not.
pub fn is_stripped(site: &Site, sources: &Sources, file: FileId) -> bool {
    let kept = || site.results.iter().flat_map(|result| &result.facts.files).any(|f| f.file == file && f.keep_metadata);
    matches!(sources.blob(file), Some(Blob { photo: Some(Ok(_)), .. })) && !kept()
}

/// Megapixels that one build decodes at most: 5,000 photos of 12 megapixels. A folder with more is a mistake, or means
/// harm.
const MOST_MEGAPIXELS: u64 = 60_000;

/// The finding for more photos than a build should make.
pub(super) fn too_much(photos: &[PlannedPhoto]) -> Option<Diagnostic> {
    let pixels = |header: &Header| u64::from(header.width) * u64::from(header.height);
    let all: u64 = photos.iter().map(|photo| pixels(&photo.header)).sum::<u64>() / 1_000_000;
    let largest = photos.iter().max_by_key(|photo| pixels(&photo.header))?;
    (all > MOST_MEGAPIXELS).then(|| {
        let message = format!(
            "{} photos have {all} megapixels together; a build makes at most {MOST_MEGAPIXELS} ready",
            photos.len()
        );
        Diagnostic::new(&TOO_MANY_PHOTOS, Span::top(largest.file), message)
            .help("show a selection, or save the photos smaller: 2000 pixels on the longer side are enough")
    })
}
