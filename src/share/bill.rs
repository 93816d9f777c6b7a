//! What stands where: the bill, its tab, the title, the photo, the band with project and emblem.

use image::RgbImage;

use super::canvas::Area;
use super::emblem::Emblem;
use super::fit::{Place, Setting, fit};
use super::text::{POSTER, TEXT, is_right_to_left};
use super::{Card, Desk, Dir, HEIGHT, Missing, Rgb, WIDTH};

/// Height of the emblem's blue in pixels. The EU asks for 1 cm at least; at 96 pixels an inch that is 38.
pub const EMBLEM_HEIGHT: i32 = 68;

const WIDE: i32 = WIDTH as i32;
const HIGH: i32 = HEIGHT as i32;
/// From the picture's edge to what is read, in pixels.
const MARGIN: i32 = 56;
/// The band at the foot.
const BAND: Area = Area { left: 0, top: HIGH - 112, right: WIDE, bottom: HIGH };
/// The photo fills 42 % of the width, above the band.
const PHOTO: Area = Area { left: WIDE - WIDE * 42 / 100, top: 0, right: WIDE, bottom: BAND.top };
/// Tabs hang from the upper edge.
const TAB_HEIGHT: i32 = 60;
const TAB_PADDING: i32 = 22;
/// Air around the title, and between the parts of the band.
const AIR: i32 = 34;
/// Between the emblem and its words.
const GAP: i32 = 18;
/// Sizes of the title in pixels an em; a picture of type alone has room for more.
const TITLE_BESIDE_PHOTO: i32 = 152;
const TITLE_ALONE: i32 = 232;
const TITLE_SMALLEST: i32 = 48;
const TITLE_LINES: usize = 5;

/// Paints a card on the desk's canvas.
pub fn paint(desk: &mut Desk, card: &Card, photo: Option<&RgbImage>, emblem: &Emblem) -> Result<(), Missing> {
    let photo = photo.filter(|photo| photo.width() > 0 && photo.height() > 0);
    let title = Area {
        left: MARGIN,
        top: TAB_HEIGHT + AIR,
        right: if photo.is_some() { PHOTO.left - AIR } else { WIDE - MARGIN },
        bottom: BAND.top - AIR,
    };
    // All is set before anything is drawn, so that a card that is refused costs little.
    let set = Settings::new(desk, card, title, photo.is_some(), emblem)?;
    let Card { colours, .. } = card;
    desk.canvas.fill(Area { left: 0, top: 0, right: WIDE, bottom: HIGH }, colours.bill);
    if let Some(photo) = photo {
        desk.photo.cover(&mut desk.canvas, placed(PHOTO, card.dir), photo, card.focus);
    }
    desk.canvas.fill(BAND, colours.sheet);
    set.title(desk, card, title);
    let label_end = set.tab(desk, card, &set.label, MARGIN, false);
    if set.fictional.rows.first().is_some_and(|row| WIDE - MARGIN - tab_width(row.right - row.left) > label_end) {
        set.tab(desk, card, &set.fictional, WIDE - MARGIN, true);
    }
    set.band(desk, card, emblem);
    Ok(())
}

/// The card's texts, set.
struct Settings {
    title: Setting,
    label: Setting,
    fictional: Setting,
    project: Setting,
    foot: Setting,
    statement: Setting,
}

impl Settings {
    fn new(desk: &mut Desk, card: &Card, title: Area, beside_photo: bool, emblem: &Emblem) -> Result<Self, Missing> {
        let mut missing = Vec::new();
        let mut set = |text: &str, place: Place| {
            fit(&mut desk.setter, text, &place).unwrap_or_else(|unknown| {
                missing.extend(unknown.chars.into_iter().filter(|c| !missing.contains(c)).collect::<Vec<_>>());
                Setting::default()
            })
        };
        let place = Place {
            face: TEXT,
            dir: card.dir,
            lang: card.lang,
            width: 0,
            height: i32::MAX,
            lines: 1,
            largest: 30,
            smallest: 22,
        };
        let largest = if beside_photo { TITLE_BESIDE_PHOTO } else { TITLE_ALONE };
        let title = set(
            card.title,
            Place {
                face: POSTER,
                width: title.width(),
                height: title.height(),
                lines: TITLE_LINES,
                largest,
                smallest: TITLE_SMALLEST,
                ..place
            },
        );
        let label = set(card.label, Place { width: 560, ..place });
        let fictional = set(card.fictional.unwrap_or_default(), Place { width: 380, ..place });
        let project = set(card.project, Place { face: POSTER, width: 300, largest: 54, smallest: 30, ..place });
        // Where a language has no official words they are English, on a page from right to left, too.
        let dir = if card.statement.chars().any(is_right_to_left) { Dir::Rtl } else { Dir::Ltr };
        let marking =
            Place { dir, width: 250, height: EMBLEM_HEIGHT + 8, lines: 3, largest: 26, smallest: 18, ..place };
        let statement = set(card.statement, marking);
        let beside = if statement.rows.is_empty() { 0 } else { emblem.width + GAP + width(&statement) + AIR };
        let taken = project.rows.first().map_or(0, |_| width(&project) + AIR) + beside;
        let foot = set(
            card.foot,
            Place { width: WIDE - 2 * MARGIN - taken, height: 84, lines: 2, largest: 28, smallest: 22, ..place },
        );
        if missing.is_empty() {
            Ok(Self { title, label, fictional, project, foot, statement })
        } else {
            Err(Missing { chars: missing })
        }
    }

    /// The title, its ink flush with the margin and standing on the band's edge like a poster's headline.
    fn title(&self, desk: &mut Desk, card: &Card, area: Area) {
        let area = placed(area, card.dir);
        let rows = &self.title.rows;
        let inks: Vec<[i32; 4]> = rows.iter().map(|row| desk.setter.ink(row)).collect();
        let (Some(first), Some(last)) = (inks.first(), inks.last()) else { return };
        let tall = last[3] - first[1] + self.title.leading * (rows.len() as i32 - 1);
        let top = area.top + (area.height() - tall).max(0) / 2;
        for ((row, ink), line) in rows.iter().zip(&inks).zip(0..) {
            let x = if card.dir == Dir::Rtl { area.right - ink[2] } else { area.left - ink[0] };
            let baseline = top - first[1] + line * self.title.leading;
            desk.setter.draw(&mut desk.canvas, row, x as f32, baseline, card.colours.on_bill);
        }
    }

    /// A tab that hangs from the upper edge, from `at` to the line's end, or the other way; says where it ends.
    fn tab(&self, desk: &mut Desk, card: &Card, text: &Setting, at: i32, back: bool) -> i32 {
        let Some(row) = text.rows.first() else { return at };
        let width = tab_width(row.right - row.left);
        let left = if back { at - width } else { at };
        let area = Area { left, top: 0, right: left + width, bottom: TAB_HEIGHT };
        let seen = placed(area, card.dir);
        desk.canvas.fill(seen, card.colours.sheet);
        let inner = Area { left: seen.left + TAB_PADDING, right: seen.right - TAB_PADDING, ..seen };
        rows(desk, text, inner, card.dir, card.colours.ink);
        area.right
    }

    /// Acronym, then who and where; at the other end the emblem with the words that belong to it.
    fn band(&self, desk: &mut Desk, card: &Card, emblem: &Emblem) {
        let whole = Area { left: MARGIN, right: WIDE - MARGIN, ..BAND };
        let mut start = whole.left;
        if !self.project.rows.is_empty() {
            rows(desk, &self.project, placed(whole, card.dir), card.dir, card.colours.ink);
            start += width(&self.project) + AIR;
        }
        rows(desk, &self.foot, placed(Area { left: start, ..whole }, card.dir), card.dir, card.colours.ink);
        if !self.statement.rows.is_empty() {
            let words = Area { left: whole.right - width(&self.statement), ..whole };
            // Words that are written from left to right begin beside the emblem on either page.
            let dir = if card.dir == Dir::Rtl && !self.statement.by_ink { Dir::Ltr } else { card.dir };
            rows(desk, &self.statement, placed(words, card.dir), dir, card.colours.ink);
            let top = BAND.top + (BAND.height() - emblem.height) / 2;
            let right = words.left - GAP;
            let place = Area { left: right - emblem.width, right, top, bottom: top + emblem.height };
            emblem.put(&mut desk.canvas, placed(place, card.dir).left, top);
        }
    }
}

/// Sets lines in the middle of an area's height, at its start.
fn rows(desk: &mut Desk, text: &Setting, area: Area, dir: Dir, colour: Rgb) {
    let between = text.leading * (text.rows.len() as i32 - 1);
    // Capitals of the fonts are two thirds of an em high.
    let (above, below) = match (text.by_ink, text.rows.first(), text.rows.last()) {
        (true, Some(first), Some(last)) => (-desk.setter.ink(first)[1], desk.setter.ink(last)[3]),
        _ => (text.size * 2 / 3, 0),
    };
    let first = area.top + (area.height() - between - above - below) / 2 + above;
    for (row, line) in text.rows.iter().zip(0..) {
        let x = if dir == Dir::Rtl { area.right as f32 - row.right } else { area.left as f32 - row.left };
        desk.setter.draw(&mut desk.canvas, row, x, first + line * text.leading, colour);
    }
}

/// Width of the widest line, in whole pixels.
fn width(text: &Setting) -> i32 {
    text.rows.iter().map(|row| (row.right - row.left).ceil() as i32).max().unwrap_or(0)
}

fn tab_width(text: f32) -> i32 {
    text.ceil() as i32 + 2 * TAB_PADDING
}

/// Where an area is for the reader's direction.
fn placed(area: Area, dir: Dir) -> Area {
    if dir == Dir::Rtl { area.mirrored(WIDE) } else { area }
}
