//! Languages: tags, dates, the data of Unicode's CLDR, and everything that is written differently in each language.

pub mod cldr;
mod composed;
mod date;
mod formats;
pub mod messages;
mod slug;
mod tag;

pub use composed::composed;
pub use date::{Date, DateError};
pub use formats::Formats;
pub use messages::{Arg, Messages};
pub use slug::slug;
pub use tag::{Tag, TagError};
