//! What is made of a photo, known before any pixel is read.

use super::header::Header;

/// The size of the picture that social networks show: 1200 × 630 pixels (Open Graph's usual shape, 1.91 : 1).
const SHARE: (u32, u32) = (1200, 630);

/// What to make of a photo.
#[derive(Clone, PartialEq, Debug)]
pub struct Recipe {
    /// Widths of the WebP files in pixels; a photo is never enlarged.
    pub widths: Vec<u32>,
    /// Width of the JPEG for old browsers and feeds.
    pub jpeg: u32,
    /// The picture for social networks, cropped around this point (fractions of width and height from the upper left).
    pub share: Option<[f32; 2]>,
    /// AVIF files beside the WebP ones: smaller, and seconds of work each.
    pub avif: bool,
}

impl Recipe {
    /// Raise it when the same recipe gives other bytes: cached photos are then made anew.
    const VERSION: u32 = 4;

    /// What the recipe says, for the key of a cache.
    pub fn text(&self) -> String {
        format!("{} {self:?}", Self::VERSION)
    }
}

/// One file made of a photo.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Form {
    /// What it is for.
    pub kind: FormKind,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum FormKind {
    /// What browsers show.
    Webp,
    /// The same in a smaller kind of file, for browsers that know it.
    Avif,
    /// What old browsers and feed readers show.
    Jpeg,
    /// What social networks show.
    Share,
}

impl Form {
    /// The end of its name, which tells the forms of one photo apart: `960.webp`, `share.jpg`.
    pub fn suffix(&self) -> String {
        match self.kind {
            FormKind::Webp => format!("{}.webp", self.width),
            FormKind::Avif => format!("{}.avif", self.width),
            FormKind::Jpeg => format!("{}.jpg", self.width),
            FormKind::Share => "share.jpg".into(),
        }
    }
}

/// The files that are made of a photo, the largest first within each kind.
pub fn forms(header: &Header, recipe: &Recipe) -> Vec<Form> {
    let (width, height) = (header.width, header.height);
    let mut widths: Vec<u32> = recipe.widths.iter().map(|wanted| (*wanted).clamp(1, width)).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.dedup();
    let sized = |kind, w: u32| Form { kind, width: w, height: height_at(w, (width, height)) };
    let mut forms: Vec<Form> = widths.iter().map(|w| sized(FormKind::Webp, *w)).collect();
    if recipe.avif {
        forms.extend(widths.iter().map(|w| sized(FormKind::Avif, *w)));
    }
    forms.push(sized(FormKind::Jpeg, recipe.jpeg.clamp(1, width)));
    if recipe.share.is_some() {
        let scale = (f64::from(width) / f64::from(SHARE.0)).min(f64::from(height) / f64::from(SHARE.1)).min(1.0);
        let side = |full: u32| ((f64::from(full) * scale).round() as u32).max(1);
        forms.push(Form { kind: FormKind::Share, width: side(SHARE.0).min(width), height: side(SHARE.1).min(height) });
    }
    forms
}

/// The height of a picture that is made so wide, rounded, at least one pixel.
pub(super) fn height_at(width: u32, (full_width, full_height): (u32, u32)) -> u32 {
    let exact = u64::from(full_height) * u64::from(width);
    u32::try_from((exact + u64::from(full_width) / 2) / u64::from(full_width)).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::super::header::Format;
    use super::*;

    fn names(width: u32, height: u32, share: bool) -> Vec<String> {
        let header = Header { format: Format::Jpeg, width, height, gps: false };
        let share = share.then_some([0.5, 0.5]);
        let recipe = Recipe { widths: vec![480, 960, 1600], jpeg: 960, share, avif: false };
        forms(&header, &recipe).iter().map(|f| format!("{} {}x{}", f.suffix(), f.width, f.height)).collect()
    }

    #[test]
    fn a_photo_is_never_enlarged() {
        assert_eq!(
            names(4000, 3000, true),
            ["1600.webp 1600x1200", "960.webp 960x720", "480.webp 480x360", "960.jpg 960x720", "share.jpg 1200x630"]
        );
        assert_eq!(
            names(700, 500, false),
            ["700.webp 700x500", "480.webp 480x360", "700.jpg 700x500"].map(|s| s.replace("480x360", "480x343"))
        );
        assert_eq!(names(100, 400, true), ["100.webp 100x400", "100.jpg 100x400", "share.jpg 100x53"]);
        assert_eq!(names(16_000, 1, false)[2], "480.webp 480x1");
    }
}
