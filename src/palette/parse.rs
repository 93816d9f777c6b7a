//! Reads a colour as an author writes it.

use std::fmt;

use super::colour::{Accent, Hex, Lch};

/// Why a text is no colour that can be an accent. Shown as a sentence without its full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nothing was written.
    Empty,
    /// `#` and another number of digits than three or six.
    Length(usize),
    /// A sign after `#` that is no hexadecimal digit.
    Digit(char),
    /// Hexadecimal digits without `#`.
    NoHash(String),
    /// A colour with an alpha value below 1, or `transparent`.
    SeeThrough,
    /// A function of CSS that is not read here.
    Function(String),
    /// No name of a colour in CSS.
    Name(String),
    /// `oklch` without its three values or its bracket.
    Oklch,
    /// A value that is no number.
    Number(String),
    /// A lightness outside 0 to 1.
    Lightness(String),
    /// A chroma outside 0 to 0.5.
    Chroma(String),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Why::Empty => write!(f, "no colour is written"),
            Why::Length(found) => write!(f, "`#` needs three or six digits after it, and here are {found}"),
            Why::Digit(sign) => write!(f, "`{sign}` is no digit of a colour: these are 0 to 9 and a to f"),
            Why::NoHash(digits) => write!(f, "a `#` is missing before the digits: `#{digits}`"),
            Why::SeeThrough => write!(f, "an accent cannot be see-through, since text must be readable on it"),
            Why::Function(name) => {
                write!(f, "`{name}(…)` is not read here: write `#rrggbb`, a colour's name or `oklch(…)`")
            }
            Why::Name(name) => write!(f, "`{name}` is no colour's name in CSS"),
            Why::Oklch => {
                write!(f, "`oklch` needs lightness, chroma and hue in brackets, with spaces: `oklch(62% 0.2 30)`")
            }
            Why::Number(text) => write!(f, "`{text}` is no number"),
            Why::Lightness(text) => write!(f, "the lightness `{text}` is not between 0 and 1, or 0% and 100%"),
            Why::Chroma(text) => write!(f, "the chroma `{text}` is not between 0 and 0.5, or 0% and 125%"),
        }
    }
}

impl std::error::Error for Why {}

/// Reads `#rgb`, `#rrggbb`, one of the 148 names of CSS (CSS Color 4, section 6.1), or `oklch(…)`. Case and outer
/// spaces do not matter.
pub fn parse(text: &str) -> Result<Accent, Why> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return Err(Why::Empty);
    }
    if let Some(digits) = text.strip_prefix('#') {
        return hex(digits);
    }
    if let Some((name, values)) = text.split_once('(') {
        return match name.trim_end() {
            "oklch" => oklch(values.strip_suffix(')').ok_or(Why::Oklch)?),
            name => Err(Why::Function(name.to_owned())),
        };
    }
    if text == "oklch" {
        return Err(Why::Oklch);
    }
    if text == "transparent" {
        return Err(Why::SeeThrough);
    }
    match cssparser::color::parse_named_color(&text) {
        Ok((red, green, blue)) => Ok(of_bytes([red, green, blue])),
        Err(()) if hex(&text).is_ok() => Err(Why::NoHash(text)),
        Err(()) => Err(Why::Name(text)),
    }
}

fn of_bytes(bytes: [u8; 3]) -> Accent {
    Accent(Lch::from_hex(Hex(bytes)))
}

fn hex(digits: &str) -> Result<Accent, Why> {
    if let Some(sign) = digits.chars().find(|sign| !sign.is_ascii_hexdigit()) {
        return Err(Why::Digit(sign));
    }
    let values: Vec<u8> = digits.chars().filter_map(|digit| digit.to_digit(16)).map(|value| value as u8).collect();
    match values[..] {
        [r, g, b] | [r, g, b, 15] => Ok(of_bytes([r, g, b].map(|value| value * 17))),
        [r, s, g, h, b, c] | [r, s, g, h, b, c, 15, 15] => Ok(of_bytes([r * 16 + s, g * 16 + h, b * 16 + c])),
        [_, _, _, _] | [_, _, _, _, _, _, _, _] => Err(Why::SeeThrough),
        _ => Err(Why::Length(values.len())),
    }
}

/// The values of `oklch(L C H)` by CSS Color 4, section 9.4: numbers or percentages (100 % of chroma is 0.4), and a hue
/// in any unit of angles. CSS would cut values off at their limits; here they are told, since `oklch(62 …)` is not
/// meant as white.
fn oklch(values: &str) -> Result<Accent, Why> {
    let (values, alpha) = match values.split_once('/') {
        Some((values, alpha)) => (values, alpha.trim()),
        None => (values, "1"),
    };
    if number(alpha, 1.0)? < 1.0 {
        return Err(Why::SeeThrough);
    }
    let values: Vec<&str> = values.split_whitespace().collect();
    let [lightness, chroma, hue] = values[..] else { return Err(Why::Oklch) };
    let l = number(lightness, 1.0)?;
    if !(0.0..=1.0).contains(&l) {
        return Err(Why::Lightness(lightness.to_owned()));
    }
    let c = number(chroma, 0.4)?;
    if !(0.0..=0.5).contains(&c) {
        return Err(Why::Chroma(chroma.to_owned()));
    }
    Ok(Accent(Lch::new(l, c, angle(hue)?)))
}

/// A number, a percentage of `whole`, or `none`, which counts as 0.
fn number(text: &str, whole: f64) -> Result<f64, Why> {
    match text.strip_suffix('%') {
        Some(percent) => Ok(plain(percent, text)? / 100.0 * whole),
        None if text == "none" => Ok(0.0),
        None => plain(text, text),
    }
}

/// An angle in degrees, 0 to 360.
fn angle(text: &str) -> Result<f64, Why> {
    let units = [("deg", 1.0), ("grad", 0.9), ("rad", 180.0 / std::f64::consts::PI), ("turn", 360.0), ("", 1.0)];
    let unit = units.into_iter().find_map(|(unit, degrees)| Some((text.strip_suffix(unit)?, degrees)));
    let (value, degrees) = unit.unwrap_or((text, 1.0));
    let value = if value == "none" { 0.0 } else { plain(value, text)? };
    // Too large a number of turns is infinite in degrees, and no hue.
    let degrees = (value * degrees).rem_euclid(360.0);
    if degrees.is_finite() { Ok(degrees) } else { Err(Why::Number(text.to_owned())) }
}

/// A finite number in digits: `inf` and `nan`, which Rust would read, are words here.
fn plain(text: &str, whole: &str) -> Result<f64, Why> {
    let value = text.parse().ok().filter(|value: &f64| value.is_finite());
    value.ok_or_else(|| Why::Number(whole.to_owned()))
}
