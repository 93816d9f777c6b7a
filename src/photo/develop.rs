//! One photo becomes all its forms: decoded once, made smaller step by step.

use rayon::prelude::*;

use super::decode::{Decoded, Pixels, decode};
use super::header::{Format, is_sideways, of_bytes, quiet};
use super::recipe::{Form, FormKind, Recipe, forms, height_at};
use super::{Header, Trouble, colour, encode, look, scale};

/// What became of a photo.
pub struct Developed {
    /// Each form with its file; the same, in the same order, as [`forms`] says.
    pub files: Vec<(Form, Vec<u8>)>,
    /// Its mean colour (sRGB), to stand there until it is loaded; none where it is transparent.
    pub colour: Option<[u8; 3]>,
    /// What it is like; see [`super::distance`].
    pub likeness: u64,
}

/// Makes all forms of a photo. `planned` is what its header said when the site was planned.
///
/// # Errors
/// What is wrong with the photo; it never panics.
pub fn develop(bytes: &[u8], recipe: &Recipe, planned: &Header) -> Result<Developed, Trouble> {
    quiet(|| {
        if of_bytes(bytes)? != *planned {
            return Err(Trouble::Changed);
        }
        all(decode(bytes)?, planned, recipe)
    })?
}

fn all(decoded: Decoded, header: &Header, recipe: &Recipe) -> Result<Developed, Trouble> {
    let Decoded { pixels, orientation, profile } = decoded;
    let forms = forms(header, recipe);
    // Drawings are not kept as JPEG; a grey photo has few colours, too.
    let drawing = header.format != Format::Jpeg && encode::is_drawing(&pixels);
    let sizes = sizes(header, &forms);
    let largest = *sizes.first().ok_or(Trouble::Changed)?;
    // Turning the picture and its colours costs least when it is small already.
    let lying = if is_sideways(orientation) { (largest.1, largest.0) } else { largest };
    let small = scale::scale(&pixels, lying, None)?;
    drop(pixels);
    let mut base = scale::upright(small, orientation);
    if let Some(profile) = profile {
        base = colour::to_srgb(base, &profile);
    }
    let mut levels = vec![base];
    for size in &sizes[1..] {
        let next = scale::scale(&levels[levels.len() - 1], *size, None)?;
        levels.push(next);
    }
    let level = |form: &Form| levels.iter().find(|level| (level.width, level.height) == (form.width, form.height));
    let file = |form: &Form| match (form.kind, level(form)) {
        (FormKind::Share, _) => encode::jpeg(&share(&levels[0], form, recipe.share.unwrap_or([0.5, 0.5]))?),
        (FormKind::Webp, Some(level)) => encode::webp(level, drawing),
        (FormKind::Avif, Some(level)) => encode::avif(level),
        (FormKind::Jpeg, Some(level)) => encode::jpeg(level),
        (_, None) => Err(Trouble::Changed),
    };
    let files: Vec<(Form, Vec<u8>)> =
        forms.par_iter().map(|form| Ok((*form, file(form)?))).collect::<Result<_, Trouble>>()?;
    let smallest = &levels[levels.len() - 1];
    let colour = (!smallest.alpha).then(|| look::colour(smallest));
    Ok(Developed { files, colour, likeness: look::likeness(smallest)? })
}

/// The sizes that are needed, the largest first. A crop for social networks needs a size from which it need not be
/// enlarged; that of a panorama is larger than its other forms.
fn sizes(header: &Header, forms: &[Form]) -> Vec<(u32, u32)> {
    let full = (header.width, header.height);
    let (share, scaled): (Vec<&Form>, Vec<&Form>) = forms.iter().partition(|form| form.kind == FormKind::Share);
    let mut sizes: Vec<(u32, u32)> = scaled.iter().map(|form| (form.width, form.height)).collect();
    for form in share {
        let part = |part: u32, of: u32| f64::from(part) / f64::from(of);
        let scale = part(form.width, full.0).max(part(form.height, full.1));
        let width = ((f64::from(full.0) * scale).ceil() as u32).clamp(1, full.0);
        if sizes.iter().all(|size| size.0 < width) {
            sizes.push((width, height_at(width, full)));
        }
    }
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes.dedup();
    sizes
}

/// The part of a photo that social networks show.
fn share(from: &Pixels, form: &Form, focus: [f32; 2]) -> Result<Pixels, Trouble> {
    let size = (form.width, form.height);
    scale::scale(from, size, Some(part((from.width, from.height), size, focus)))
}

/// The largest part of a picture that has a shape, as near to a point (fractions of width and height from the upper left)
/// as the picture's edges allow: left, top, width and height in pixels.
pub fn part((width, height): (u32, u32), shape: (u32, u32), focus: [f32; 2]) -> [f64; 4] {
    let (width, height) = (f64::from(width), f64::from(height));
    let shape = f64::from(shape.0) / f64::from(shape.1);
    let (wide, high) = if width / height > shape { (height * shape, height) } else { (width, width / shape) };
    let place =
        |focus: f32, full: f64, part: f64| (f64::from(focus) * full - part / 2.0).clamp(0.0, (full - part).max(0.0));
    [place(focus[0], width, wide), place(focus[1], height, high), wide, high]
}
