//! Text to glyphs, and glyphs to pixels: shaping, joining and direction are cosmic-text's work.

use std::collections::HashSet;
use std::sync::Arc;

use cosmic_text::fontdb::{Database, FaceInfo, ID, Language, Source, Stretch, Style, Weight};
use cosmic_text::{
    Attrs, Buffer, CacheKeyFlags, Fallback, Family, FeatureTag, FontFeatures, FontSystem, Hinting, LayoutGlyph,
    Metrics, Shaping, SwashCache, Wrap,
};
use swash::FontRef;
use unicode_script::Script;

use super::canvas::Canvas;
use super::{Dir, Fonts, Missing, Rgb, primary};

/// The faces by what they are for.
pub const POSTER: &str = "poster";
pub const TEXT: &str = "text";
const ARABIC: &str = "arabic";

/// Cyrillic letters in the forms of all languages but Bulgarian, whose forms are the fonts' own; a feature that
/// `tools/fonts/make_share_fonts.py` adds, since cosmic-text does not tell a font the language.
const INTERNATIONAL: FeatureTag = FeatureTag::new(b"ss20");

/// Glyphs that are kept drawn; a site's pictures need a few hundred, at large sizes about 5 kB each.
const KEPT_GLYPHS: usize = 2000;

/// Where a character is looked for that the first face lacks. Nothing is asked of the system.
struct OwnFonts;

impl Fallback for OwnFonts {
    fn common_fallback(&self) -> &[&'static str] {
        &[ARABIC, TEXT, POSTER]
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, script: Script, _: &str) -> &[&'static str] {
        if script == Script::Arabic { &[ARABIC] } else { &[] }
    }
}

/// A line of glyphs with its ends, in pixels from the line's start.
#[derive(Clone, Debug)]
pub struct Row {
    /// The glyphs that leave ink, from left to right, with places that `LayoutGlyph::physical` makes whole.
    pub glyphs: Vec<LayoutGlyph>,
    /// Where the advance of the first begins.
    pub left: f32,
    /// Where the advance of the last ends.
    pub right: f32,
}

/// Shapes, lays out and draws one text at a time.
pub struct Setter {
    fonts: FontSystem,
    drawn: SwashCache,
    buffer: Buffer,
}

impl Setter {
    /// A setter with these fonts only. The locale is fixed: the machine's shall not matter.
    pub fn new(fonts: &Fonts) -> Self {
        let mut database = Database::new();
        for (name, bytes) in [(POSTER, fonts.poster), (TEXT, fonts.text), (ARABIC, fonts.arabic)] {
            // All in one weight: each face is for one purpose, and a fallback of another weight is not looked at.
            database.push_face_info(FaceInfo {
                id: ID::dummy(),
                source: Source::Binary(Arc::new(bytes)),
                index: 0,
                families: vec![(name.into(), Language::English_UnitedStates)],
                post_script_name: name.into(),
                style: Style::Normal,
                weight: Weight::NORMAL,
                stretch: Stretch::Normal,
                monospaced: false,
            });
        }
        let mut buffer = Buffer::new_empty(Metrics::new(100.0, 100.0));
        buffer.set_hinting(Hinting::Disabled);
        Self {
            fonts: FontSystem::new_with_locale_and_db_and_fallback("en".into(), database, OwnFonts),
            drawn: SwashCache::new(),
            buffer,
        }
    }

    /// Takes a text up; `layout` then sets it. Fails for characters that no font has.
    pub fn take(&mut self, text: &str, face: &str, dir: Dir, lang: &str) -> Result<(), Missing> {
        let mut features = FontFeatures::new();
        if primary(lang) != "bg" {
            features.enable(INTERNATIONAL);
        }
        let attrs = Attrs::new()
            .family(Family::Name(face))
            .cache_key_flags(CacheKeyFlags::DISABLE_HINTING)
            .font_features(features);
        // The mark makes the direction the page's, whatever the first letter is.
        let mark = match dir {
            Dir::Rtl => "\u{200F}",
            Dir::Ltr if text.chars().any(is_right_to_left) => "\u{200E}",
            Dir::Ltr => "",
        };
        let text = if dir == Dir::Rtl { keep_ends(text) } else { text.into() };
        self.buffer.set_text(&format!("{mark}{text}"), &attrs, Shaping::Advanced, None);
        let mut missing = Vec::new();
        for row in self.layout(100.0, None, Wrap::None) {
            for glyph in row.glyphs.iter().filter(|glyph| glyph.glyph_id == 0) {
                let cluster = self.buffer.lines.iter().find_map(|line| line.text().get(glyph.start..glyph.end));
                let unknown = cluster.unwrap_or("\u{FFFD}").chars().filter(|c| !is_invisible(*c));
                unknown.for_each(|c| {
                    if !missing.contains(&c) {
                        missing.push(c);
                    }
                });
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(Missing { chars: missing }) }
    }

    /// Sets the text that was taken up last, at a size and within a width in pixels.
    pub fn layout(&mut self, size: f32, width: Option<f32>, wrap: Wrap) -> Vec<Row> {
        self.buffer.set_wrap(wrap);
        self.buffer.set_metrics_and_size(Metrics::new(size, size), width, None);
        self.buffer.shape_until_scroll(&mut self.fonts, false);
        let rows = self.buffer.layout_runs().map(|run| {
            let leaves_ink = |glyph: &&LayoutGlyph| {
                run.text.get(glyph.start..glyph.end).is_none_or(|text| !text.chars().all(is_invisible))
            };
            let glyphs: Vec<LayoutGlyph> = run.glyphs.iter().filter(leaves_ink).cloned().collect();
            let left = glyphs.iter().map(|glyph| glyph.x).fold(f32::INFINITY, f32::min);
            let right = glyphs.iter().map(|glyph| glyph.x + glyph.w).fold(f32::NEG_INFINITY, f32::max);
            Row { glyphs, left, right }
        });
        rows.filter(|row| !row.glyphs.is_empty()).collect()
    }

    /// The pixels that a row would touch if its start were at `(0, 0)` of the baseline: left, top, right, bottom.
    pub fn ink(&mut self, row: &Row) -> [i32; 4] {
        let mut ink = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
        self.each(row, 0.0, 0, |left, top, width, mask| {
            let bottom = top + (mask.len() as i32) / width;
            ink = [ink[0].min(left), ink[1].min(top), ink[2].max(left + width), ink[3].max(bottom)];
        });
        ink
    }

    /// Draws a row, its start at `x` and its baseline at `y`.
    pub fn draw(&mut self, canvas: &mut Canvas, row: &Row, x: f32, y: i32, colour: Rgb) {
        self.each(row, x, y, |left, top, width, mask| canvas.blend(left, top, width, mask, colour));
    }

    fn each(&mut self, row: &Row, x: f32, y: i32, mut mask: impl FnMut(i32, i32, i32, &[u8])) {
        for glyph in &row.glyphs {
            let place = glyph.physical((x, y as f32), 1.0);
            if let Some(image) = self.drawn.get_image(&mut self.fonts, place.cache_key)
                && image.placement.width > 0
            {
                let at = image.placement;
                mask(place.x + at.left, place.y - at.top, at.width as i32, &image.data);
            }
        }
    }

    /// The text that was taken up last, with its mark of direction.
    #[cfg(test)]
    pub fn text(&self) -> &str {
        self.buffer.lines.first().map_or("", |line| line.text())
    }

    /// Forgets drawn glyphs when there are many.
    pub fn tidy(&mut self) {
        if self.drawn.image_cache.len() > KEPT_GLYPHS {
            self.drawn.image_cache.clear();
        }
    }
}

/// The characters that the fonts have.
pub fn characters(fonts: &Fonts) -> HashSet<u32> {
    let mut known = HashSet::new();
    for font in [fonts.poster, fonts.text, fonts.arabic].into_iter().filter_map(|file| FontRef::from_index(file, 0)) {
        font.charmap().enumerate(|character, _| {
            known.insert(character);
        });
    }
    known
}

/// In a text from right to left the last sign of a name such as "Erasmus+" would go to the name's left; a mark of
/// direction after it keeps it where it belongs.
fn keep_ends(text: &str) -> String {
    let mut kept = String::with_capacity(text.len() + 8);
    let (mut before, mut letters) = (' ', text.chars().peekable());
    while let Some(c) = letters.next() {
        kept.push(c);
        let ends = letters.peek().is_none_or(|next| !next.is_alphanumeric());
        if matches!(c, '+' | '#') && before.is_alphabetic() && !is_right_to_left(before) && ends {
            kept.push('\u{200E}');
        }
        before = c;
    }
    kept
}

/// Whether a character is written from right to left: Hebrew, Arabic and their neighbours, presentation forms.
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether a character leaves no ink: white space, marks of direction and joining, soft hyphens, variation selectors.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
