//! What share pictures promise.

use std::collections::HashSet;

use cosmic_text::Wrap;
use image::RgbImage;

use super::canvas::Area;
use super::fit::{Place, fit};
use super::text::{POSTER, Setter, TEXT};
use super::*;

const BILL: Rgb = [0xC8, 0x32, 0x1A];
const CARD: Card = Card {
    title: "Fehlerwand",
    project: "BRÜCKE",
    label: "Gute Praxis",
    foot: "Handwerkskammer Nordstadt, Deutschland",
    fictional: None,
    dir: Dir::Ltr,
    lang: "de",
    colours: Colours { bill: BILL, on_bill: [255; 3], sheet: [255, 254, 251], ink: [29, 26, 23] },
    statement: "Kofinanziert von der Europäischen Union",
    focus: [0.5, 0.5],
};
const LONG: &str = "Sicherheitsrundgang der Lernenden durch die Ausbildungswerkstätten und Berufsbildungszentren";
const ARABIC: &str = "جدار الأخطاء: ماذا نتعلم عندما يفشل شيء ما؟";

fn painted(card: &Card, photo: Option<&RgbImage>) -> RgbImage {
    let bytes = Painter::new().paint(card, photo).expect("painted");
    image::load_from_memory(&bytes).expect("a picture").to_rgb8()
}

/// Left, top, right and bottom of the pixels within an area that are far from its ground.
fn ink(picture: &RgbImage, area: Area, ground: Rgb) -> Option<Area> {
    let far = |x: i32, y: i32| {
        let pixel = picture.get_pixel(x as u32, y as u32).0;
        pixel.iter().zip(ground).map(|(a, b)| i32::from(a.abs_diff(b))).sum::<i32>() > 120
    };
    let marks = (area.top..area.bottom).flat_map(|y| (area.left..area.right).map(move |x| (x, y)));
    marks.filter(|(x, y)| far(*x, *y)).map(|(x, y)| Area { left: x, top: y, right: x + 1, bottom: y + 1 }).reduce(
        |a, b| Area {
            left: a.left.min(b.left),
            top: a.top.min(b.top),
            right: a.right.max(b.right),
            bottom: a.bottom.max(b.bottom),
        },
    )
}

/// The words of a title as they are set, line by line.
fn lines(title: &str, lang: &str, width: i32) -> (Vec<String>, i32) {
    let mut setter = Setter::new(&FONTS);
    let place = Place { face: POSTER, dir: Dir::Ltr, lang, width, height: 380, lines: 5, largest: 120, smallest: 48 };
    let set = fit(&mut setter, title, &place).expect("set");
    let text = setter.text();
    let line = |row: &text::Row| {
        let (start, end) = (row.glyphs.iter().map(|g| g.start).min(), row.glyphs.iter().map(|g| g.end).max());
        text[start.unwrap_or(0)..end.unwrap_or(0)].to_owned()
    };
    (set.rows.iter().map(line).collect(), set.size)
}

#[test]
fn a_picture_has_the_size_of_link_previews_and_is_small() {
    let bytes = Painter::new().paint(&CARD, None).expect("painted");
    assert!(bytes.len() < 90_000, "{}", bytes.len());
    assert_eq!(image::load_from_memory(&bytes).expect("a picture").to_rgb8().dimensions(), (WIDTH, HEIGHT));
}

#[test]
fn the_same_card_gives_the_same_bytes_whatever_was_painted_before() {
    let painter = Painter::new();
    let first = painter.paint(&CARD, None);
    painter.paint(&Card { title: ARABIC, dir: Dir::Rtl, lang: "ar", ..CARD }, None).expect("painted");
    assert_eq!(first, painter.paint(&CARD, None));
    assert_eq!(first, Painter::new().paint(&CARD, None));
    let threads =
        std::thread::scope(|scope| [(); 2].map(|()| scope.spawn(|| painter.paint(&CARD, None))).map(|t| t.join()));
    threads.into_iter().for_each(|bytes| assert_eq!(first, bytes.expect("painted")));
}

#[test]
fn arabic_letters_are_joined_and_run_from_the_right() {
    let mut setter = Setter::new(&FONTS);
    let mut glyphs = |text: &str| {
        setter.take(text, TEXT, Dir::Rtl, "ar").expect("set");
        setter.layout(100.0, None, Wrap::None).remove(0).glyphs
    };
    let word = glyphs("سبب");
    let alone: HashSet<u16> = ["س", "ب"].iter().flat_map(|letter| glyphs(letter)).map(|glyph| glyph.glyph_id).collect();
    let changed = word.iter().filter(|glyph| !alone.contains(&glyph.glyph_id)).count();
    assert!(changed >= 2, "{changed} of {} glyphs have a joined form", word.len());
    let first = word.iter().min_by_key(|glyph| glyph.start).expect("a glyph");
    assert!(word.iter().all(|glyph| glyph.x <= first.x), "the first letter is the rightmost");
}

#[test]
fn cyrillic_letters_have_the_forms_of_their_language() {
    let mut setter = Setter::new(&FONTS);
    for face in [POSTER, TEXT] {
        let mut glyphs = |lang: &str| {
            setter.take("вид", face, Dir::Ltr, lang).expect("set");
            setter
                .layout(100.0, None, Wrap::None)
                .remove(0)
                .glyphs
                .iter()
                .map(|glyph| glyph.glyph_id)
                .collect::<Vec<_>>()
        };
        assert_ne!(glyphs("bg"), glyphs("uk"), "{face}");
        assert_eq!(glyphs("mk"), glyphs("sr-Cyrl"), "{face}");
    }
}

#[test]
fn numbers_and_latin_in_arabic_keep_their_own_direction() {
    let mut setter = Setter::new(&FONTS);
    let text = "زيارة Madrid في 2024";
    setter.take(text, POSTER, Dir::Rtl, "ar").expect("set");
    let glyphs = setter.layout(100.0, None, Wrap::None).remove(0).glyphs;
    let mark = '\u{200F}'.len_utf8();
    let x = |part: &str, letter: usize| {
        let at = mark + text.find(part).expect("part") + letter;
        glyphs.iter().find(|glyph| glyph.start == at).expect("a glyph").x
    };
    assert!(x("Madrid", 0) < x("Madrid", 5) && x("2024", 0) < x("2024", 3), "read from the left");
    assert!(x("2024", 3) < x("Madrid", 0), "what comes later stands further left");
}

#[test]
fn the_plus_of_erasmus_stays_behind_the_name() {
    let mut setter = Setter::new(&FONTS);
    setter.take("برنامج Erasmus+ للتعليم", POSTER, Dir::Rtl, "ar").expect("set");
    let glyphs = setter.layout(100.0, None, Wrap::None).remove(0).glyphs;
    let x = |part: &str| {
        let at = setter.text().find(part).expect("part");
        glyphs.iter().find(|glyph| glyph.start == at).expect("a glyph").x
    };
    assert!(x("+") > x("s+"));
}

#[test]
fn a_right_to_left_picture_is_mirrored() {
    let photo = RgbImage::from_pixel(300, 200, image::Rgb([10, 200, 30]));
    let card = Card { title: ARABIC, dir: Dir::Rtl, lang: "ar", ..CARD };
    let green =
        |picture: &RgbImage, x: u32| picture.get_pixel(x, 300).0[1] > 150 && picture.get_pixel(x, 300).0[0] < 60;
    let (left, right) = (painted(&CARD, Some(&photo)), painted(&card, Some(&photo)));
    assert!(green(&left, 1190) && !green(&left, 10));
    assert!(green(&right, 10) && !green(&right, 1190));
    let alone = painted(&card, None);
    let title = ink(&alone, Area { left: 0, top: 70, right: 1200, bottom: 510 }, BILL).expect("a title");
    assert!((1140..=1145).contains(&title.right), "{title:?} begins at the right margin");
}

#[test]
fn the_longest_titles_stay_within_the_margins() {
    let endless = LONG.repeat(6);
    let long_word = "Donaudampfschifffahrtsgesellschaftskapitänsausbildung";
    let photo = RgbImage::from_pixel(60, 60, image::Rgb(BILL));
    for title in [LONG, &endless, long_word, &"W".repeat(120), "ÅÇŹ Ḁgjpqy", ARABIC, &ARABIC.repeat(8)] {
        for (dir, photo) in [(Dir::Ltr, None), (Dir::Rtl, None), (Dir::Ltr, Some(&photo)), (Dir::Rtl, Some(&photo))] {
            let title = &title.replace('Ḁ', "A");
            let picture = painted(&Card { title, dir, ..CARD }, photo);
            let found = ink(&picture, Area { left: 0, top: 61, right: 1200, bottom: 517 }, BILL).expect("a title");
            let (left, right) = match (dir, photo) {
                (_, None) => (56, 1144),
                (Dir::Ltr, Some(_)) => (56, 664),
                (Dir::Rtl, Some(_)) => (536, 1144),
            };
            let inside = found.left >= left - 3 && found.right <= right + 3 && found.top >= 70 && found.bottom <= 508;
            assert!(inside, "{dir:?} photo {} {title}: {found:?}", photo.is_some());
        }
    }
}

#[test]
fn no_word_is_cut() {
    for width in [600, 1088] {
        let (lines, _) = lines(LONG, "de", width);
        let words: Vec<&str> = LONG.split(' ').collect();
        let whole = lines.iter().flat_map(|line| line.split_whitespace()).all(|word| {
            words.contains(&word)
                || word.ends_with("-\u{200B}")
                || word.ends_with('-')
                || words.iter().any(|w| w.ends_with(word))
        });
        assert!(whole, "{lines:?}");
        let again: String = lines.join(" ").replace("-\u{200B} ", "").replace("- ", "").replace('\u{200B}', "");
        assert_eq!(again, LONG, "{lines:?}");
    }
}

#[test]
fn a_word_wider_than_the_line_is_hyphenated_where_it_is_joined() {
    let (set, size) = lines("Berufsausbildungsvorbereitung", "de", 600);
    assert_eq!(
        set.iter().map(|line| line.trim_end_matches('\u{200B}')).collect::<Vec<_>>(),
        ["Berufsausbildungs-", "vorbereitung"]
    );
    assert!(size > 60, "{size}");
    // Without patterns of the language it is set smaller, and whole.
    let (set, small) = lines("Berufsausbildungsvorbereitung", "xx", 600);
    assert!(set.len() == 1 && small < size, "{set:?} {small}");
    // The author knows better than patterns do.
    let (set, _) = lines("Berufs\u{AD}ausbildungsvorbereitung", "de", 520);
    assert_eq!(set[0].trim_end_matches('\u{200B}'), "Berufs-");
}

#[test]
fn a_title_that_is_too_long_ends_with_an_ellipsis_after_a_word() {
    let (set, _) = lines(&format!("{LONG}, ").repeat(5), "en", 600);
    let last = set.last().expect("a line");
    let word = last.trim_end_matches('…').split(' ').next_back().expect("a word");
    assert!(last.ends_with('…') && LONG.split(' ').any(|known| known == word), "{set:?}");
}

#[test]
fn characters_without_a_glyph_are_refused_by_name() {
    let painter = Painter::new();
    let missing = |card: &Card| painter.paint(card, None).expect_err("refused").chars;
    assert_eq!(missing(&Card { title: "錯誤牆 und 🦄 錯", ..CARD }), ['錯', '誤', '牆', '🦄']);
    assert_eq!(unknown("錯誤 – Werk\u{AD}statt").collect::<String>(), "錯誤");
    assert_eq!(missing(&Card { foot: "東京", label: "ไ", ..CARD }), ['ไ', '東', '京']);
    // Marks that leave no ink need no glyph.
    painter.paint(&Card { title: "Werk\u{AD}statt\u{200B}\u{200E}\u{FEFF} eins", ..CARD }, None).expect("painted");
}

#[test]
fn the_emblem_keeps_its_shape_and_colours_and_its_words() {
    let blue = |picture: &RgbImage| {
        let near = |pixel: &image::Rgb<u8>| pixel.0.iter().zip([0x00, 0x33, 0x99]).all(|(a, b)| a.abs_diff(b) < 12);
        let places: Vec<(u32, u32)> =
            picture.enumerate_pixels().filter(|p| near(p.2)).map(|(x, y, _)| (x, y)).collect();
        let ends = |of: fn(&(u32, u32)) -> u32| Some((places.iter().map(of).min()?, places.iter().map(of).max()?));
        ends(|place| place.0).zip(ends(|place| place.1))
    };
    let words = |dir, statement: &str| {
        let picture = painted(&Card { dir, statement, ..CARD }, None);
        let ((left, right), (top, bottom)) = blue(&picture).expect("an emblem");
        let (width, height) = (right - left + 1, bottom - top + 1);
        assert!(height >= 64 && (width * 2).abs_diff(height * 3) <= 6, "{width} × {height}");
        let beside = |from: u32, to: u32| Area { left: from as i32, top: 519, right: to as i32, bottom: 630 };
        let (from, to) = if dir == Dir::Ltr { (right + 6, 1200) } else { (0, left - 6) };
        ink(&picture, beside(from, to), CARD.colours.sheet).expect("words beside the emblem")
    };
    assert!(words(Dir::Ltr, CARD.statement).right <= 1145);
    assert!(words(Dir::Rtl, "Co-funded by the European Union").left >= 55);
    assert!(words(Dir::Rtl, "بتمويل مشترك من الاتحاد الأوروبي").left >= 55);
    assert!(blue(&painted(&Card { statement: "", ..CARD }, None)).is_none(), "no emblem without its words");
}

#[test]
fn empty_texts_and_photos_leave_their_place_free() {
    let empty = Card { title: " ", project: "", label: "", foot: "", statement: "", ..CARD };
    let picture = painted(&empty, Some(&RgbImage::new(0, 0)));
    assert!(ink(&picture, Area { left: 0, top: 0, right: 1200, bottom: 517 }, BILL).is_none());
}
