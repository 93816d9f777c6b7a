//! Share pictures (Open Graph): an item's title set as a bill of the advertising column, 1200 × 630 pixels, as JPEG.
//!
//! `Painter` is made once and used from many threads; `paint` is a pure function of its arguments, so that the same
//! card gives the same bytes. It refuses a title with characters that no font has: boxes say nothing to a reader.

mod bill;
mod canvas;
mod emblem;
mod fit;
mod hyphens;
mod photo;
#[cfg(test)]
mod tests;
mod text;

use std::collections::HashSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::photo::encode_jpeg;
use image::RgbImage;

use canvas::Canvas;
use emblem::Emblem;
use text::Setter;

/// Width of a picture in pixels; with `HEIGHT` the shape 1.91 : 1 that networks crop link previews to.
pub const WIDTH: u32 = 1200;
/// Height of a picture in pixels.
pub const HEIGHT: u32 = 630;
/// JPEG qualities of type alone, the best first: the first whose picture is small enough is taken, or the last. Below
/// 60 letters show ringing on the plain ground even when a network shows the picture small.
const QUALITIES: [u8; 3] = [80, 70, 60];
/// The same with a photo, which is never small enough at 80.
const PHOTO_QUALITIES: [u8; 3] = [70, 60, 50];
/// Small enough, in bytes: a preview is loaded over mobile networks by people who may not follow the link.
const SMALL: usize = 90_000;

/// A colour as sRGB: red, green, blue.
pub type Rgb = [u8; 3];

/// The fonts' files (TrueType, one weight each, not variable), made by `tools/fonts/make_share_fonts.py`.
#[derive(Clone, Copy, Debug)]
struct Fonts {
    /// Heavy and condensed, for the title and the acronym.
    poster: &'static [u8],
    /// For the small print.
    text: &'static [u8],
    /// For what is written in Arabic script, at any size.
    arabic: &'static [u8],
}

const FONTS: Fonts = Fonts {
    poster: include_bytes!("fonts/poster.ttf"),
    text: include_bytes!("fonts/text.ttf"),
    arabic: include_bytes!("fonts/arabic.ttf"),
};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dir {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left: the picture is mirrored.
    Rtl,
}

/// The language of a tag without script and region.
fn primary(lang: &str) -> &str {
    lang.split(['-', '_']).next().unwrap_or_default()
}

/// Colours of the theme. Their contrast is the caller's duty.
#[derive(Clone, Copy, Default, Debug)]
pub struct Colours {
    /// The ground of the bill: the accent.
    pub bill: Rgb,
    /// The title on it.
    pub on_bill: Rgb,
    /// The ground of tab and band.
    pub sheet: Rgb,
    /// Words on tab and band.
    pub ink: Rgb,
}

/// What a picture says. Empty texts are left out.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The item's title; soft hyphens (U+00AD) in it are used where a word is too long for a line.
    pub title: &'a str,
    /// The project's acronym.
    pub project: &'a str,
    /// What kind of item it is, such as "Gute Praxis".
    pub label: &'a str,
    /// Who and where, such as "Handwerkskammer Nordstadt, Deutschland".
    pub foot: &'a str,
    /// For an invented project, the few words that say so; they hang in a tab of their own.
    pub fictional: Option<&'a str>,
    /// Which way the language is written.
    pub dir: Dir,
    /// The language as a BCP 47 tag: it decides how words are hyphenated and which
    /// forms Cyrillic letters have.
    pub lang: &'a str,
    /// Colours of the theme.
    pub colours: Colours,
    /// The words beside the EU emblem: it never stands without them. Empty leaves both out.
    pub statement: &'a str,
    /// The point of the photo to keep when it is cropped, as parts of its width and height; `[0.5, 0.5]` is the middle.
    pub focus: [f32; 2],
}

impl Card<'_> {
    /// Raise it when the same card gives other bytes: pictures in caches are then made anew.
    const VERSION: u32 = 2;

    /// Its texts.
    pub fn texts(&self) -> [&str; 6] {
        let fictional = self.fictional.unwrap_or_default();
        [self.title, self.project, self.label, self.foot, fictional, self.statement]
    }

    /// All that it says, for the key of a cache.
    pub fn text(&self) -> String {
        format!("{} {self:?}", Self::VERSION)
    }
}

/// Why there is no picture: no font has these characters. The caller can use the photo alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The characters, each once, in the order of the texts.
    pub chars: Vec<char>,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no font of the share pictures has")?;
        self.chars.iter().try_for_each(|c| write!(f, " {c} (U+{:04X})", u32::from(*c)))
    }
}

impl std::error::Error for Missing {}

/// The characters of a text that no font has; what leaves no ink needs no font.
pub fn unknown(text: &str) -> impl Iterator<Item = char> {
    static KNOWN: OnceLock<HashSet<u32>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| text::characters(&FONTS));
    text.chars().filter(|c| !known.contains(&u32::from(*c)) && !text::is_invisible(*c))
}

/// Paints share pictures; one for the whole program, shared by reference between threads.
pub struct Painter {
    emblem: Emblem,
    /// What a thread needs while it paints, kept for the next one: fonts that are read, glyphs that are drawn, pixels.
    desks: Mutex<Vec<Desk>>,
}

/// What one picture at a time needs.
pub(crate) struct Desk {
    setter: Setter,
    canvas: Canvas,
    photo: photo::Cropper,
}

impl Default for Painter {
    fn default() -> Self {
        Self::new()
    }
}

impl Painter {
    /// A painter. Cheap: the fonts are read when the first picture is painted.
    pub fn new() -> Self {
        Self { emblem: Emblem::new(bill::EMBLEM_HEIGHT), desks: Mutex::default() }
    }

    /// The picture as JPEG bytes (4:2:0, no metadata), with `photo` in it if there is one.
    pub fn paint(&self, card: &Card, photo: Option<&RgbImage>) -> Result<Vec<u8>, Missing> {
        let kept = self.desks.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut desk = kept.unwrap_or_else(|| Desk {
            setter: Setter::new(&FONTS),
            canvas: Canvas::new(WIDTH, HEIGHT),
            photo: photo::Cropper::default(),
        });
        let qualities = if photo.is_some() { PHOTO_QUALITIES } else { QUALITIES };
        let painted = bill::paint(&mut desk, card, photo, &self.emblem).map(|()| encode(&desk.canvas, qualities));
        desk.setter.tidy();
        self.desks.lock().unwrap_or_else(PoisonError::into_inner).push(desk);
        painted
    }
}

/// The pixels as JPEG.
fn encode(canvas: &Canvas, qualities: [u8; 3]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for quality in qualities {
        bytes = encode_jpeg(canvas.pixels(), (WIDTH, HEIGHT), quality)
            .expect("writing to memory does not fail, and the size is a constant: this is a bug");
        if bytes.len() <= SMALL {
            break;
        }
    }
    bytes
}
