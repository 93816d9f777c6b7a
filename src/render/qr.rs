//! The function `qr` of templates: `{{ qr(text=canonical) }}` is a code that a phone reads from paper.

use qrcode::{EcLevel, QrCode};
use tera::{Kwargs, State, TeraResult, Value};

/// Light modules around the code, as ISO/IEC 18004 wants.
const QUIET: usize = 4;

/// Writes the code as SVG, in the colour of the text. It is hidden from screen readers: the same address stands beside it.
pub fn function(kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let text = kwargs.must_get::<&str>("text")?;
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|error| tera::Error::message(format!("`text` does not fit into a QR code: {error}")))?;
    Ok(Value::safe_string(&svg(&code)))
}

fn svg(code: &QrCode) -> String {
    let size = code.width();
    let side = size + 2 * QUIET;
    let mut out = format!("<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\"><path d=\"");
    for y in 0..size {
        let dark = |x: usize| x < size && code[(x, y)] == qrcode::Color::Dark;
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| dark(*x)).count();
            if run > 0 {
                out.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
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
        let code = QrCode::with_error_correction_level("https://bruecke.example/de/", EcLevel::M).expect("it fits");
        let dark = code.to_colors().into_iter().filter(|color| *color == qrcode::Color::Dark).count();
        let svg = svg(&code);
        let runs = svg.split('M').skip(1).map(|run| {
            run.split_once('h').and_then(|(_, rest)| rest.split_once('v')).map_or(0, |(n, _)| n.parse().unwrap_or(0))
        });
        assert_eq!(runs.sum::<usize>(), dark);
    }
}
