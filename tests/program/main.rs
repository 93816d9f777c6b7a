//! All tests but the diagnostics' (`tests/suite.rs`), in one program, since linking the library takes longer than most of
//! them. `tests/README.md` says what each is for; `cargo test --test program preview` runs those of one file.

mod broken;
mod cli;
mod develop;
mod docs;
mod gallery;
mod golden;
mod hostile;
mod incremental;
mod kill;
mod locales;
mod new;
mod photo_edges;
mod photo_private;
mod photos;
mod preview;
mod share;
mod shared;
mod theme;
mod tidy;
mod write;
