//! The function `qr` of templates: `{{ qr(text=canonical) }}` is a code that a phone reads from paper.

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

/// A line through the middle of each run of dark modules: half as long as their outlines, on every page.
fn svg(code: &[Color]) -> String {
    let size = code.len().isqrt();
    let side = size + 2 * QUIET;
    // Rows have whole numbers where the view begins half a module above the first.
    let mut out = format!(
        "<svg class=\"qr\" viewBox=\"-{QUIET} -{QUIET}.5 {side} {side}\" aria-hidden=\"true\"><path stroke=\"currentColor\" d=\""
    );
    for (y, row) in code.chunks_exact(size.max(1)).enumerate() {
        out.push_str("M0 ");
        push(&mut out, y);
        let (mut x, mut at) = (0, 0);
        while x < size {
            let run = row[x..].iter().take_while(|module| **module == Color::Dark).count();
            if run > 0 {
                if x > at {
                    out.push('m');
                    push(&mut out, x - at);
                    out.push_str(" 0");
                }
                out.push('h');
                push(&mut out, run);
                at = x + run;
            }
            x += run.max(1);
        }
    }
    out.push_str("\"/></svg>");
    out
}

/// Appends a number. The general way to format takes longer than all else of a code, which has hundreds.
fn push(out: &mut String, number: usize) {
    if number > 9 {
        push(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = code("https://bruecke.example/de/").expect("it fits");
        let dark = code.iter().filter(|module| **module == Color::Dark).count();
        let svg = svg(&code);
        let (_, path) = svg.split_once(" d=\"").expect("a path is there");
        let lines = path.split('h').skip(1).map(|run| run.split(['m', 'M', '"']).next().unwrap_or_default());
        let runs = lines.map(|run| run.parse::<usize>().unwrap_or(0));
        assert_eq!(runs.sum::<usize>(), dark);
    }
}
