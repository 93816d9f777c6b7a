//! Languages: tags, dates, the data of Unicode's CLDR, and everything that is written differently in each language.

pub mod cldr;
mod date;
mod tag;

pub use date::{Date, DateError};
pub use tag::{Tag, TagError};
