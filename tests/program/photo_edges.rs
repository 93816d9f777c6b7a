//! What photos can be beside the ordinary: odd profiles, panoramas, bombs, and files broken anywhere.
//!
//! `tests/photos/edges.py` draws them: red, green / blue, yellow, or four greys.

use std::io::Cursor;
use std::path::Path;

use image::{ImageFormat, RgbaImage};
use litfass::photo::{Form, FormKind, Header, Recipe, Trouble, develop, forms, header, strip};
use proptest::prelude::*;

const COLOURS: [[u8; 3]; 4] = [[200, 60, 40], [60, 160, 70], [50, 80, 180], [220, 190, 60]];
const GREYS: [[u8; 3]; 4] = [[40; 3], [110; 3], [180; 3], [250; 3]];
/// How far a channel of 0 to 255 may be off: 2.5 %. Lossy files of tiny pictures need it; left in its own profile, the
/// red of the Display P3 photo would be off by 14, that of the Adobe RGB photo by 26.
const NEAR: u8 = 6;

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn recipe() -> Recipe {
    Recipe { widths: vec![48, 200], jpeg: 64, share: Some([0.5, 0.5]), avif: false }
}

fn look(photo: &[u8]) -> Result<Header, Trouble> {
    header::read(Cursor::new(photo))
}

/// Everything that is made of a photo.
fn made(photo: &[u8]) -> Vec<(Form, Vec<u8>)> {
    let header = look(photo).unwrap_or_else(|trouble| panic!("{}", trouble.message()));
    let made = develop(photo, &recipe(), &header).unwrap_or_else(|trouble| panic!("{}", trouble.message()));
    assert_eq!(made.files.iter().map(|(form, _)| *form).collect::<Vec<_>>(), forms(&header, &recipe()));
    made.files
}

fn decoded(form: &Form, file: &[u8]) -> RgbaImage {
    let kind = if form.kind == FormKind::Webp { ImageFormat::WebP } else { ImageFormat::Jpeg };
    let picture = image::load_from_memory_with_format(file, kind).expect("what was made can be decoded").into_rgba8();
    assert_eq!(picture.dimensions(), (form.width, form.height));
    picture
}

/// The middles of the four quarters: above left, above right, below left, below right.
fn quarters(picture: &RgbaImage) -> [[u8; 4]; 4] {
    let (w, h) = picture.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| picture.get_pixel(w * x / 4, h * y / 4).0)
}

fn assert_shows(name: &str, expected: [[u8; 3]; 4]) {
    for (form, file) in made(&bytes(name)) {
        let seen = quarters(&decoded(&form, &file));
        for (seen, expected) in seen.iter().zip(expected) {
            let off = (0..3).map(|i| seen[i].abs_diff(expected[i])).max().unwrap_or(0);
            assert!(off <= NEAR, "{name} as {}: {seen:?} instead of {expected:?}", form.suffix());
        }
    }
}

#[test]
fn colours_are_the_same_whatever_they_were_stored_in() {
    for name in ["p3.png", "progressive.jpg", "still.webp", "private.jpg", "private.png", "private.webp", "private.gif"]
    {
        assert_shows(name, COLOURS);
    }
    for name in ["grey-linear.jpg", "grey-sixteen.png"] {
        assert_shows(name, GREYS);
    }
}

/// A photo whose left half is dark and whose right half bright, with fine stripes at its very right.
fn striped(width: u32, height: u32, shift: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        let v = (x * 255 / width) as u8;
        image::Rgb([v, (y * 200 / height) as u8, if ((x + shift) * 8 / width).is_multiple_of(2) { 40 } else { 220 }])
    });
    let mut file = Vec::new();
    picture.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).unwrap();
    file
}

fn share_of(width: u32, height: u32, focus: [f32; 2]) -> RgbaImage {
    let photo = striped(width, height, 0);
    let recipe = Recipe { widths: vec![160], jpeg: 160, share: Some(focus), avif: false };
    let made = develop(&photo, &recipe, &look(&photo).unwrap()).unwrap();
    let (form, file) = made.files.iter().find(|(form, _)| form.kind == FormKind::Share).unwrap();
    decoded(form, file)
}

#[test]
fn the_picture_for_networks_is_sharp_even_of_a_panorama() {
    // Stripes of 315 pixels: a crop of the small forms, made larger, would blur their edges over many pixels.
    let row: Vec<u8> = share_of(2520, 630, [0.5, 0.5]).rows().nth(300).unwrap().map(|pixel| pixel.0[2]).collect();
    let steepest = row.windows(4).map(|part| part[0].abs_diff(part[3])).max().unwrap();
    assert!(steepest > 110, "the sharpest edge is only {steepest} of 180 steep");
}

#[test]
fn the_mean_colour_is_mixed_as_light() {
    // Half black, half white: 188 is half the light, 128 would be too dark.
    let mut file = Vec::new();
    let halves = image::RgbImage::from_fn(64, 64, |x, _| image::Rgb([if x < 32 { 0 } else { 255 }; 3]));
    halves.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).unwrap();
    let colour = develop(&file, &recipe(), &look(&file).unwrap()).unwrap().colour.unwrap();
    assert!(colour.iter().all(|v| v.abs_diff(188) <= 2), "{colour:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn what_is_planned_is_what_is_made(
        width in 1_u32..400, height in 1_u32..400, jpeg in 0_u32..500, x in -1.0_f32..2.0, share: bool,
        widths in proptest::collection::vec(0_u32..500, 0..5),
    ) {
        let photo = striped(width, height, 3);
        let recipe = Recipe { widths, jpeg, share: share.then_some([x, 1.0 - x]), avif: false };
        let header = look(&photo).unwrap();
        let planned = forms(&header, &recipe);
        let made = develop(&photo, &recipe, &header).unwrap().files;
        prop_assert_eq!(planned.len(), made.len());
        for (planned, (form, file)) in planned.iter().zip(&made) {
            prop_assert_eq!(planned, form);
            prop_assert!(form.width <= width && form.height <= height);
            decoded(form, file);
        }
    }
}

/// What becomes of a file, from its header to its forms.
fn outcome(photo: &[u8]) -> Result<usize, Trouble> {
    let header: Header = look(photo)?;
    let made = develop(photo, &recipe(), &header)?;
    assert_eq!(made.files.len(), forms(&header, &recipe()).len());
    Ok(made.files.len())
}

fn refused(photo: &[u8]) -> Trouble {
    let trouble = outcome(photo).expect_err("this must be refused");
    assert!(!trouble.message().is_empty() && !trouble.help().is_empty());
    trouble
}

const WHOLE: [&str; 8] = [
    "turned-6.jpg",
    "progressive.jpg",
    "private.jpg",
    "p3.png",
    "palette.png",
    "private.webp",
    "still.webp",
    "moving.gif",
];

#[test]
fn a_photo_that_was_not_completely_copied_is_refused() {
    for name in WHOLE {
        let photo = bytes(name);
        // The end of the picture itself: what stands behind it may be missing.
        let whole = strip(&photo).unwrap();
        // The first picture of a film is there long before its end.
        for part in 0..if name == "moving.gif" { 4 } else { 8 } {
            let cut = &whole[..whole.len() * part / 8];
            assert!(outcome(cut).is_err(), "{name} is shown although only {part}/8 of it are there");
            assert!(!refused(cut).message().is_empty());
        }
    }
    assert_eq!(refused(b""), Trouble::Empty);
    let photo = bytes("progressive.jpg");
    assert_eq!(refused(&photo[..photo.len() - 40]), Trouble::Truncated);
}

#[test]
fn a_file_that_is_broken_anywhere_is_shown_or_refused() {
    for name in WHOLE {
        let photo = bytes(name);
        for at in (0..photo.len()).step_by(photo.len() / 60 + 1) {
            let mut broken = photo.clone();
            broken[at] ^= 0xff;
            if let Err(trouble) = outcome(&broken) {
                assert!(!trouble.help().is_empty(), "{name}, byte {at}");
            }
            let _ = strip(&broken);
        }
    }
}

fn jpeg_that_says(width: u16, height: u16) -> Vec<u8> {
    let mut photo = bytes("turned-1.jpg");
    let frame = photo.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    photo[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    photo[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    photo
}

#[test]
fn sizes_that_would_fill_the_memory_are_refused_by_the_header() {
    for (width, height) in [(65_535, 64), (64, 65_535), (65_535, 65_535), (16_000, 16_000)] {
        let header = look(&jpeg_that_says(width, height));
        assert_eq!(header, Err(Trouble::TooLarge(width.into(), height.into())));
    }
    let mut bomb = bytes("grey-sixteen.png");
    bomb[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0, 0, 0x7f, 0xff]);
    assert!(outcome(&bomb).is_err());
}

#[test]
fn a_lying_header_is_noticed() {
    // Far more pixels than the file can hold, but fewer than are too many.
    assert!(outcome(&jpeg_that_says(9_000, 9_000)).is_err());
}

#[test]
fn a_picture_as_tall_as_is_allowed_is_made() {
    let mut file = Vec::new();
    let tall = image::GrayImage::new(4, header::MAX_SIDE);
    tall.write_to(&mut Cursor::new(&mut file), ImageFormat::Png).unwrap();
    assert!(outcome(&file).is_ok(), "{:?}", outcome(&file));
}
