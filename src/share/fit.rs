//! The largest size at which a text fits its place.

use cosmic_text::Wrap;

use super::hyphens::divide;
use super::text::{POSTER, Row, Setter, is_right_to_left};
use super::{Dir, Missing};

/// What a text may take.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The face to begin with: `POSTER` or `TEXT`.
    pub face: &'static str,
    pub dir: Dir,
    /// BCP 47, for hyphens.
    pub lang: &'a str,
    /// Pixels.
    pub width: i32,
    pub height: i32,
    pub lines: usize,
    /// Sizes in pixels an em.
    pub largest: i32,
    pub smallest: i32,
}

/// A text that is set.
#[derive(Clone, Debug, Default)]
pub struct Setting {
    pub rows: Vec<Row>,
    /// Pixels an em.
    pub size: i32,
    /// From one baseline to the next, in pixels.
    pub leading: i32,
    /// Whether its middle is that of its ink: Arabic letters have no common height.
    pub by_ink: bool,
}

/// No word is set smaller; one that is too long even then (70 letters) is broken anywhere.
const TINIEST: i32 = 18;
/// A hyphen in a title must make it this much larger, in hundredths, to be worth it.
const HYPHEN_GAIN: i32 = 130;
/// Titles that would be set smaller than this, in pixels an em, are tried with hyphens.
const HYPHEN_BELOW: i32 = 72;
const ELLIPSIS: char = '…';

/// Sets a text as large as it fits; one that is too long even at the smallest size ends with an ellipsis.
pub fn fit(setter: &mut Setter, text: &str, place: &Place) -> Result<Setting, Missing> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let full = words.join(" ");
    if full.is_empty() {
        return Ok(Setting::default());
    }
    let bare = full.replace('\u{00AD}', "");
    let arabic = bare.chars().any(is_right_to_left);
    let shape = Shape { place, arabic };
    setter.take(&bare, place.face, place.dir, place.lang)?;
    let plain = shape.largest(setter, place.largest, place.smallest);
    let so_far = plain.as_ref().map_or(0, |set| set.size);
    if place.lines > 1 && so_far < HYPHEN_BELOW {
        let worth = (so_far * HYPHEN_GAIN / 100).max(place.smallest);
        if let Some(divided) = shape.hyphenated(setter, &full, worth)? {
            return Ok(divided);
        }
    }
    if let Some(plain) = plain {
        setter.take(&bare, place.face, place.dir, place.lang)?;
        return Ok(shape.balanced(setter, plain));
    }
    shape.shortened(setter, &bare)
}

/// A place, and what the script makes of it.
struct Shape<'a> {
    place: &'a Place<'a>,
    arabic: bool,
}

impl Shape<'_> {
    /// From baseline to baseline, above the first and below the last, in hundredths of the size. Latin, Greek and
    /// Cyrillic are set tight, as on posters; Arabic needs room for its dots and tails.
    fn measures(&self) -> (i32, i32, i32) {
        match (self.arabic, self.place.face == POSTER) {
            (true, true) => (125, 95, 45),
            (true, false) => (140, 95, 45),
            (false, true) => (98, 74, 20),
            (false, false) => (118, 74, 20),
        }
    }

    /// Sets the text at a size; `None` if a line is too wide, or there are too many.
    fn at(&self, setter: &mut Setter, size: i32, width: i32) -> Option<Setting> {
        let rows = setter.layout(size as f32, Some(width as f32), Wrap::Word);
        let (leading, above, below) = self.measures();
        let leading = size * leading / 100;
        let height = leading * (rows.len() as i32 - 1) + size * (above + below) / 100;
        let wide = rows.iter().any(|row| row.right - row.left > width as f32 + 0.5);
        if wide || rows.len() > self.place.lines || height > self.place.height {
            return None;
        }
        Some(Setting { rows, size, leading, by_ink: self.arabic })
    }

    fn largest(&self, setter: &mut Setter, largest: i32, smallest: i32) -> Option<Setting> {
        (smallest..=largest).rev().step_by(2).find_map(|size| self.at(setter, size, self.place.width))
    }

    /// The same lines in the narrowest width that does not need another: so the last is not a single short word.
    fn balanced(&self, setter: &mut Setter, set: Setting) -> Setting {
        if set.rows.len() < 2 {
            return set;
        }
        let (mut narrow, mut wide, mut best) = (self.place.width / 2, self.place.width, set);
        while wide - narrow > 8 {
            let middle = (narrow + wide) / 2;
            match self.at(setter, best.size, middle) {
                Some(found) if found.rows.len() == best.rows.len() => (wide, best) = (middle, found),
                _ => narrow = middle,
            }
        }
        best
    }

    /// With hyphens in words that are wider than the place, at `worth` pixels an em or more.
    fn hyphenated(&self, setter: &mut Setter, full: &str, worth: i32) -> Result<Option<Setting>, Missing> {
        let Place { face, dir, lang, width, largest, .. } = *self.place;
        let mut size = largest;
        while size >= worth {
            let too_long = |word: &str| {
                setter.take(word, face, dir, lang).is_ok()
                    && setter
                        .layout(size as f32, None, Wrap::None)
                        .iter()
                        .any(|row| row.right - row.left > width as f32)
            };
            let Some(divided) = divide(full, lang, too_long) else { return Ok(None) };
            setter.take(&divided, face, dir, lang)?;
            if let Some(set) = self.at(setter, size, width) {
                return Ok(Some(self.balanced(setter, set)));
            }
            size -= 4;
        }
        Ok(None)
    }

    /// At the smallest size – smaller only for a word that is wider than the place – with as many words as there is
    /// room for.
    fn shortened(&self, setter: &mut Setter, bare: &str) -> Result<Setting, Missing> {
        let Place { face, dir, lang, width, smallest, .. } = *self.place;
        let fits = |setter: &mut Setter, size: i32| {
            let rows = setter.layout(size as f32, Some(width as f32), Wrap::Word);
            rows.iter().all(|row| row.right - row.left <= width as f32 + 0.5)
        };
        setter.take(bare, face, dir, lang)?;
        let size = (TINIEST..=smallest).rev().step_by(2).find(|size| fits(setter, *size));
        if let Some(size) = size {
            let words: Vec<&str> = bare.split(' ').collect();
            for count in (1..=words.len()).rev() {
                let mut text = words[..count].join(" ");
                if count < words.len() {
                    text.truncate(text.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
                    text.push(ELLIPSIS);
                }
                setter.take(&text, face, dir, lang)?;
                if let Some(set) = self.at(setter, size, width) {
                    return Ok(self.balanced(setter, set));
                }
            }
        }
        setter.take(bare, face, dir, lang)?;
        let size = size.unwrap_or(smallest);
        let mut rows = setter.layout(size as f32, Some(width as f32), Wrap::WordOrGlyph);
        let (leading, above, below) = self.measures();
        let leading = size * leading / 100;
        let room = 1 + (self.place.height - size * (above + below) / 100).max(0) / leading;
        rows.truncate(self.place.lines.min(room as usize));
        Ok(Setting { rows, size, leading, by_ink: self.arabic })
    }
}
