//! How long photos take: `cargo bench --bench photos`. They are drawn here: gradients, edges, grain of a camera.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use litfass::photo::{Recipe, develop, header, strip};

fn main() {
    divan::main();
}

/// A photo of 2400 × 1600 pixels, as a JPEG of high quality. Grain comes from a generator with a fixed seed (xorshift).
fn photo() -> Vec<u8> {
    let mut state = 0x2545_f491_u32;
    let mut grain = move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state >> 28) as f32 - 7.5
    };
    let picture = image::RgbImage::from_fn(2400, 1600, |x, y| {
        let (fx, fy) = (x as f32 / 2400.0, y as f32 / 1600.0);
        let edge = if ((fx * 9.0).sin() + (fy * 7.0).cos() * (fx * 31.0).sin()) > 0.4 { 70.0 } else { 0.0 };
        let soft = 60.0 * (fx * 13.0).sin() * (fy * 11.0).cos();
        let noise = grain();
        image::Rgb(
            [90.0 + 70.0 * fx, 80.0 + 60.0 * fy, 120.0 - 50.0 * fx].map(|base| (base + edge + soft + noise) as u8),
        )
    });
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, 93).encode_image(&picture).expect("a JPEG can be written");
    file
}

fn recipe(widths: &[u32], jpeg: u32, share: bool) -> Recipe {
    Recipe { widths: widths.to_vec(), jpeg, share: share.then_some([0.5, 0.5]), avif: false }
}

fn bench(bencher: divan::Bencher, recipe: Recipe) {
    let photo = photo();
    let header = header::read(Cursor::new(&photo)).expect("it is a photo");
    bencher.bench(|| develop(&photo, &recipe, &header).map(|developed| developed.files.len()));
}

/// What planning a page costs.
#[divan::bench]
fn look(bencher: divan::Bencher) {
    let photo = photo();
    bencher.bench(|| header::read(Cursor::new(&photo)));
}

/// Decoded, and made so small that the rest hardly counts.
#[divan::bench]
fn decode(bencher: divan::Bencher) {
    bench(bencher, recipe(&[], 16, false));
}

/// One form: decoded, made smaller, encoded.
#[divan::bench(args = [480, 960, 1600])]
fn one_width(bencher: divan::Bencher, width: u32) {
    bench(bencher, recipe(&[width], 16, false));
}

/// What a theme asks for by default.
#[divan::bench]
fn all_forms(bencher: divan::Bencher) {
    bench(bencher, recipe(&[480, 960, 1600], 960, true));
}

/// A picture that is published as it is.
#[divan::bench]
fn stripped(bencher: divan::Bencher) {
    let photo = photo();
    bencher.bench(|| strip(&photo));
}
