//! Photos: bytes in, bytes out. What a camera wrote becomes pictures that load fast and give nothing away.
//!
//! Pure, and knows nothing of the rest: [`header::read`] looks at a file without decoding it, [`forms`] says from the
//! header alone what [`develop`] will make, and `develop` makes it. [`strip`] takes the metadata out of a picture that
//! is published as it is.

mod colour;
mod decode;
mod develop;
mod encode;
pub mod header;
mod jpeg;
mod look;
mod metadata;
mod recipe;
mod scale;
mod strip;
mod trouble;

pub use decode::rgb as pixels;
pub use develop::{Developed, develop, part};
pub use encode::encode_jpeg;
pub use header::{Format, Header};
pub use look::{SIMILAR, distance};
pub use recipe::{Form, FormKind, Recipe, forms};
pub use strip::strip;
pub use trouble::Trouble;
