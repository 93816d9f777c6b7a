//! Languages: tags, dates, the data of Unicode's CLDR, and everything that is written differently in each language.

pub mod cldr;
pub mod messages;
mod slug;
mod date;
mod formats;
mod tag;

pub use date::{Date, DateError};
pub use formats::Formats;
pub use messages::{Arg, Messages};
pub use slug::slug;
pub use tag::{Tag, TagError};
