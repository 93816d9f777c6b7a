//! Photos of every kind become what a browser shows, upright, in the right colours, with nothing beside the picture;
//! and files that lie or are broken are refused in words. `tests/photos/make.py` draws the photos.

use std::fs;
use std::path::Path;

use image::{DynamicImage, ImageDecoder, ImageReader};
use litfass::photo::{self, Developed, FormKind, Recipe, Trouble, header};

/// The corners that every photo has; see `make.py`.
const CORNERS: [((u32, u32), [u8; 3]); 4] =
    [((12, 8), [200, 30, 30]), ((47, 8), [30, 160, 60]), ((12, 31), [40, 60, 190]), ((47, 31), [245, 245, 245])];
/// How far a channel may be off after two lossy encoders: a step of 20 in 255 is seen only side by side.
const DISTANCE: u8 = 20;

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name)).expect(name)
}

fn recipe() -> Recipe {
    Recipe { widths: vec![30, 60, 90], jpeg: 40, share: Some([0.5, 0.5]), avif: false }
}

fn develop(bytes: &[u8]) -> Result<Developed, Trouble> {
    let header = header::read(std::io::Cursor::new(bytes))?;
    photo::develop(bytes, &recipe(), &header)
}

fn decoded(file: &[u8]) -> DynamicImage {
    ImageReader::new(std::io::Cursor::new(file)).with_guessed_format().unwrap().decode().unwrap()
}

fn colours_are_right(name: &str) {
    let developed = develop(&bytes(name)).unwrap_or_else(|why| panic!("{name} {}", why.message()));
    for (form, file) in developed.files.iter().filter(|(form, _)| form.kind != FormKind::Share) {
        let shown = decoded(file).into_rgb8();
        assert_eq!((shown.width(), shown.height()), (form.width, form.height), "{name}: {form:?}");
        for ((x, y), meant) in CORNERS {
            let pixel = shown.get_pixel(x * form.width / 60, y * form.height / 40);
            let off = pixel.0.iter().zip(meant).map(|(a, b)| a.abs_diff(b)).max();
            assert!(off <= Some(DISTANCE), "{name}, {form:?}: {pixel:?} at {x}, {y} in place of {meant:?}");
        }
    }
}

#[test]
fn every_way_of_holding_the_camera_is_shown_upright() {
    (1..=8).for_each(|orientation| colours_are_right(&format!("turned-{orientation}.jpg")));
}

#[test]
fn colours_of_other_spaces_are_shown_right() {
    for name in ["p3.jpg", "adobe-rgb.jpg", "inks.jpg"] {
        colours_are_right(name);
    }
    // Without its profile the green of the wide spaces would be paler: the test can tell.
    let raw = decoded(&bytes("adobe-rgb.jpg")).into_rgb8();
    assert!(raw.get_pixel(47, 8).0[0].abs_diff(30) > DISTANCE, "{:?}", raw.get_pixel(47, 8));
}

#[test]
fn every_kind_of_file_is_read() {
    for name in ["plain.png", "palette.png", "opaque.png", "plain.webp", "moving.gif", "moving.webp"] {
        colours_are_right(name);
    }
    for name in ["grey.jpg", "sixteen.png"] {
        let developed = develop(&bytes(name)).unwrap();
        let shown = decoded(&developed.files[0].1).into_rgb8();
        let light = |x, y| shown.get_pixel(x, y).0[1];
        assert!(light(12, 8) < light(47, 31) && light(47, 31) > 200, "{name}");
    }
}

#[test]
fn what_is_transparent_stays_so_and_is_white_in_a_jpeg() {
    for name in ["alpha.png", "alpha.webp", "grey-alpha.png"] {
        let developed = develop(&bytes(name)).unwrap();
        let find = |kind| &developed.files.iter().find(|(form, _)| form.kind == kind).unwrap().1;
        let webp = decoded(find(FormKind::Webp)).into_rgba8();
        assert_eq!((webp.get_pixel(50, 35).0[3], webp.get_pixel(10, 10).0[3]), (0, 255), "{name}");
        let jpeg = decoded(find(FormKind::Jpeg)).into_rgb8();
        assert!(jpeg.get_pixel(33, 23).0.iter().all(|value| *value > 240), "{name}: {:?}", jpeg.get_pixel(33, 23));
    }
}

#[test]
fn the_header_alone_says_what_will_be_made() {
    let mut seen = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos")).unwrap() {
        let file = fs::read(entry.unwrap().path()).unwrap();
        let Ok(header) = header::read(std::io::Cursor::new(&file)) else { continue };
        for widths in [vec![], vec![7], vec![480, 20, 60, 61], vec![59, 60, 1]] {
            let recipe = Recipe { widths, jpeg: 33, share: (seen % 2 == 0).then_some([0.0, 1.0]), avif: false };
            if let Ok(developed) = photo::develop(&file, &recipe, &header) {
                let made: Vec<_> = developed.files.iter().map(|(form, _)| *form).collect();
                assert_eq!(made, photo::forms(&header, &recipe));
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen} were developed");
}

#[test]
fn nothing_stands_beside_the_picture() {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos")).unwrap() {
        let path = entry.unwrap().path();
        let file = fs::read(&path).unwrap();
        if path.extension().is_some_and(|ending| ending == "py") {
            continue;
        }
        let developed = develop(&file).into_iter().flat_map(|developed| developed.files);
        let mut files: Vec<Vec<u8>> = developed.map(|(_, file)| file).collect();
        files.extend(photo::strip(&file));
        for file in files {
            for private in ["CANARY", "<script", "xmpmeta", "Photoshop", "http://ns.adobe", "PK\u{3}\u{4}"] {
                let found = file.windows(private.len()).any(|part| part == private.as_bytes());
                assert!(!found, "{private} of {} is in a file that is published", path.display());
            }
        }
    }
}

#[test]
fn a_position_is_noticed() {
    let gps = |name: &str| header::read(std::io::Cursor::new(bytes(name))).unwrap().gps;
    assert!(gps("turned-1.jpg") && gps("xmp-position.jpg") && gps("plain.png") && gps("plain.webp"));
    assert!(!gps("grey.jpg") && !gps("alpha.png"));
}

#[test]
fn a_picture_without_its_metadata_is_the_same_picture() {
    for name in ["turned-1.jpg", "turned-6.jpg", "p3.jpg", "plain.png", "plain.webp", "alpha.webp", "moving.gif"] {
        let (before, after) = (bytes(name), photo::strip(&bytes(name)).unwrap());
        assert_eq!(decoded(&before), decoded(&after), "{name}");
        let turned = |file: &[u8]| {
            let mut decoder = ImageReader::new(std::io::Cursor::new(file.to_vec()))
                .with_guessed_format()
                .unwrap()
                .into_decoder()
                .unwrap();
            (decoder.orientation().unwrap(), decoder.icc_profile().unwrap())
        };
        assert_eq!(turned(&before), turned(&after), "{name}");
    }
}

#[test]
fn the_picture_for_social_networks_keeps_what_matters() {
    let file = bytes("turned-1.jpg");
    let header = header::read(std::io::Cursor::new(&file)).unwrap();
    let share = |focus| {
        let recipe = Recipe { share: Some(focus), ..recipe() };
        let mut developed = photo::develop(&file, &recipe, &header).unwrap();
        decoded(&developed.files.pop().unwrap().1).into_rgb8()
    };
    let (top, bottom) = (share([0.5, 0.0]), share([0.5, 1.0]));
    assert_eq!((top.width(), top.height()), (60, 32));
    let is_red = |picture: &image::RgbImage, y| picture.get_pixel(10, y).0[0] > 120;
    assert!(is_red(&top, 17) && !is_red(&bottom, 17), "the crop follows the focus");
}

#[test]
fn photos_that_are_alike_are_known() {
    let like = |name: &str| develop(&bytes(name)).unwrap().likeness;
    assert!(photo::distance(like("turned-1.jpg"), like("plain.webp")) <= photo::SIMILAR);
    assert!(photo::distance(like("turned-1.jpg"), like("alpha.png")) > photo::SIMILAR);
    let colour = develop(&bytes("turned-1.jpg")).unwrap().colour.expect("a photo has a colour");
    assert_eq!(develop(&bytes("alpha.png")).unwrap().colour, None, "it would show through");
    assert!(colour.iter().all(|value| (120..190).contains(value)), "{colour:?}");
}

#[test]
fn broken_and_lying_files_are_refused_in_words() {
    let jpeg = bytes("turned-6.jpg");
    let half = &jpeg[..jpeg.len() * 2 / 3];
    let mut wide = bytes("grey.jpg");
    let frame = wide.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    wide[frame + 7..frame + 9].copy_from_slice(&65_535_u16.to_be_bytes());
    let mut high = bytes("plain.png");
    high[20..24].copy_from_slice(&2_000_000_000_u32.to_be_bytes());
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    let cases: [(&str, &[u8], &str); 12] = [
        ("nothing", b"", "is empty"),
        ("text", b"Dear diary, this is no picture at all.", "is not a picture that can be read"),
        ("half a JPEG", half, "is not complete: its end is missing"),
        ("half a PNG", &bytes("plain.png")[..500], "is not complete: its end is missing"),
        ("a side too long", &wide, "is too large: 65535 × 40 pixels (at most 16383 on a side and 100 megapixels)"),
        ("a height no file can have", &high, ""),
        ("a bomb", &bytes("bomb.png"), "takes too much memory"),
        (
            "an SVG",
            b"<?xml version=\"1.0\"?><svg/>",
            "is an SVG drawing under another name, which browsers do not show",
        ),
        ("a photo of an iPhone", heic, "is a HEIC photo, which browsers do not show"),
        ("inks without a word", &bytes("inks-unmarked.jpg"), "is made for printing: its colours are inks (CMYK)"),
        ("only the beginning", &jpeg[..40], ""),
        ("a WebP without pixels", &bytes("plain.webp")[..30], ""),
    ];
    for (what, file, message) in cases {
        let why = develop(file).err().unwrap_or_else(|| panic!("{what} was taken for a picture"));
        assert!(message.is_empty() || why.message() == message, "{what}: {}", why.message());
        assert!(!why.help().is_empty());
    }
}

#[test]
fn a_file_that_changes_during_the_build_is_noticed() {
    let header = header::read(std::io::Cursor::new(bytes("turned-1.jpg"))).unwrap();
    let other = photo::develop(&bytes("alpha.png"), &recipe(), &header).err();
    assert_eq!(other, Some(Trouble::Changed));
}

#[test]
fn avif_files_are_made_where_they_are_wanted() {
    let file = bytes("turned-6.jpg");
    let header = header::read(std::io::Cursor::new(&file)).unwrap();
    let recipe = Recipe { avif: true, ..recipe() };
    let developed = photo::develop(&file, &recipe, &header).unwrap();
    let avif: Vec<_> = developed.files.iter().filter(|(form, _)| form.kind == FormKind::Avif).collect();
    assert_eq!(avif.iter().map(|(form, _)| form.suffix()).collect::<Vec<_>>(), ["60.avif", "30.avif"]);
    for (_, file) in avif {
        assert_eq!(&file[4..12], b"ftypavif");
        assert!(!file.windows(4).any(|part| part == b"Exif" || part == b"CANA"));
    }
}
