//! Whether a text is a colour that an option can be set to.

use crate::palette;

/// What is wrong with a colour, if something is.
pub fn colour_problem(text: &str) -> Option<String> {
    palette::parse(text).err().map(|why| why.to_string())
}
