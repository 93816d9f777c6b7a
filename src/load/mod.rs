//! One file at a time: TOML facts, Markdown words, Fluent messages become a draft.

pub mod facts;
pub mod kinds;
pub mod schema;
