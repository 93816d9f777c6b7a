//! Litfass: a project folder (TOML facts, Markdown words per language, photos) becomes a multilingual website.
//!
//! The pipeline, in order; each stage is a type, and each arrow returns its value and its diagnostics:
//!
//! ```text
//! disk ─ source ─▶ Sources ─ load ─▶ Draft ─ check ─▶ Site ─ plan ─▶ Plan ─ develop ─▶ Album ─ render ─▶ Artifact ─ write ─▶ disk
//! ```
//!
//! Only `source::disk`, `develop` and `write` touch the disk; everything between is a pure function of its arguments.

pub mod bytes;

pub mod photo;

pub mod drawing;
pub mod palette;
pub mod share;

pub mod source;

pub mod diagnostic;

pub mod assets;
pub mod i18n;

pub mod model;

pub mod load;

pub mod check;

pub mod plan;

pub mod develop;

pub mod render;

pub mod write;

pub mod pipeline;

pub mod serve;

pub mod scaffold;

pub mod cli;
