//! The function `qr` of templates: `{{ qr(text=canonical) }}` is a code that a phone reads from paper.

use std::fmt::Write;

use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::{Color, EcLevel, bits, ec};
use tera::{Kwargs, State, TeraResult, Value};

/// Light modules around the code, as ISO/IEC 18004 wants.
const QUIET: usize = 4;

/// Writes the code as SVG, in the colour of the text. It is hidden from screen readers: the same address stands beside it.
pub fn function(kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let text = kwargs.must_get::<&str>("text")?;
    let code =
        code(text).map_err(|error| tera::Error::message(format!("`text` does not fit into a QR code: {error}")))?;
    Ok(Value::safe_string(&svg(&code)))
}

/// The modules of a code, row by row; it is as wide as high.
///
/// The mask is always the same. Trying all eight for the evenest picture takes a third of the time of a page, and readers
/// take any.
fn code(text: &str) -> qrcode::QrResult<Vec<Color>> {
    let level = EcLevel::M;
    let bits = bits::encode_auto(text.as_bytes(), level)?;
    let version = bits.version();
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, level)?;
    let mut canvas = Canvas::new(version, level);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::Checkerboard);
    Ok(canvas.into_colors())
}

fn svg(code: &[Color]) -> String {
    let size = code.len().isqrt();
    let side = size + 2 * QUIET;
    let mut out = format!("<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\"><path d=\"");
    for (y, row) in code.chunks_exact(size.max(1)).enumerate() {
        let mut x = 0;
        while x < size {
            let run = row[x..].iter().take_while(|module| **module == Color::Dark).count();
            if run > 0 {
                // Writing to memory cannot fail.
                let _ = write!(out, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    out.push_str("\"/></svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = code("https://bruecke.example/de/").expect("it fits");
        let dark = code.iter().filter(|module| **module == Color::Dark).count();
        let svg = svg(&code);
        let runs = svg.split('M').skip(1).map(|run| {
            run.split_once('h').and_then(|(_, rest)| rest.split_once('v')).map_or(0, |(n, _)| n.parse().unwrap_or(0))
        });
        assert_eq!(runs.sum::<usize>(), dark);
    }
}
