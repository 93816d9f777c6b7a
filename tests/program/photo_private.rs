//! Nothing private leaves: neither in what is made of a photo nor in a picture that is published as it is.
//! `tests/photos/edges.py` plants a canary in every place where a file can hold words.

use std::io::Cursor;
use std::path::Path;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader};
use litfass::photo::{Form, Header, Recipe, develop, header, strip};

const PRIVATE: [&str; 5] = ["private.jpg", "private.png", "private.webp", "private.gif", "note-between-scans.jpg"];
/// Signs of metadata, as bytes: what `make.py` planted, and the names of its containers.
const SIGNS: [&str; 10] = ["CANARY", "xmpmeta", "rdf:", "8BIM", "Ducky", "<html", "THUMBS", "tEXt", "zTXt", "iTXt"];

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn look(photo: &[u8]) -> Header {
    header::read(Cursor::new(photo)).unwrap_or_else(|trouble| panic!("{}", trouble.message()))
}

fn made(photo: &[u8]) -> Vec<(Form, Vec<u8>)> {
    let recipe = Recipe { widths: vec![48, 200], jpeg: 64, share: Some([0.5, 0.5]), avif: false };
    develop(photo, &recipe, &look(photo)).unwrap_or_else(|trouble| panic!("{}", trouble.message())).files
}

fn signs(file: &[u8]) -> Vec<&'static str> {
    SIGNS.into_iter().filter(|sign| file.windows(sign.len()).any(|part| part == sign.as_bytes())).collect()
}

fn opened(file: &[u8]) -> Box<dyn ImageDecoder + '_> {
    let reader = ImageReader::new(Cursor::new(file)).with_guessed_format().unwrap();
    Box::new(reader.into_decoder().expect("it is still a picture"))
}

#[test]
fn nothing_private_is_in_what_is_made() {
    for name in PRIVATE {
        let photo = bytes(name);
        assert!(signs(&photo).contains(&"CANARY"), "{name} has nothing to find");
        for (form, file) in made(&photo) {
            let mut signs = signs(&file);
            signs.extend(
                ["EXIF", "Exif", "ICCP", "ICC_PROFILE", "XMP "]
                    .iter()
                    .filter(|sign| file.windows(sign.len()).any(|part| part == sign.as_bytes())),
            );
            assert!(signs.is_empty(), "{name} as {}: {signs:?}", form.suffix());
        }
    }
}

#[test]
fn a_picture_that_is_published_as_it_is_has_lost_everything_private() {
    for name in PRIVATE.into_iter().chain(["thumbnail.jpg"]) {
        let photo = bytes(name);
        assert!(!signs(&photo).is_empty());
        let clean = strip(&photo).unwrap();
        assert_eq!(signs(&clean), Vec::<&str>::new(), "{name}");
        assert!(!look(&clean).gps, "{name}");
        let (mut before, mut after) = (opened(&photo), opened(&clean));
        assert_eq!(after.orientation().unwrap(), before.orientation().unwrap(), "{name} stands as before");
        assert_eq!(after.icc_profile().unwrap(), before.icc_profile().unwrap(), "{name} has the same colours");
        assert!(after.xmp_metadata().unwrap().is_none(), "{name}");
        let pixels = |decoder| DynamicImage::from_decoder(decoder).unwrap().into_rgba8();
        assert_eq!(pixels(before), pixels(after), "{name} shows the same");
        assert_eq!(strip(&clean).unwrap(), clean, "{name}: nothing is left to take");
    }
    assert_eq!(opened(&strip(&bytes("private.jpg")).unwrap()).orientation().unwrap(), Orientation::Rotate90);
}

#[test]
fn a_stripped_animation_still_moves() {
    use image::AnimationDecoder;
    use image::codecs::{gif::GifDecoder, webp::WebPDecoder};
    let gif = strip(&bytes("private.gif")).unwrap();
    assert_eq!(GifDecoder::new(Cursor::new(&gif)).unwrap().into_frames().count(), 2);
    assert!(gif.windows(11).any(|part| part == b"NETSCAPE2.0"), "it repeats as before");
    let webp = strip(&bytes("moving.webp")).unwrap();
    assert_eq!(WebPDecoder::new(Cursor::new(&webp)).unwrap().into_frames().count(), 2);
}

#[test]
fn the_author_is_told_that_a_photo_tells_where_it_was_taken() {
    for name in ["private.jpg", "private.png", "private.webp"] {
        assert!(look(&bytes(name)).gps, "{name}");
    }
    for name in ["p3.png", "progressive.jpg", "still.webp"] {
        assert!(!look(&bytes(name)).gps, "{name}");
    }
}
