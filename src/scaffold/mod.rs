//! Starting points for authors: a new project, or a new item in one, as a list of files made from a few answers.
//!
//! Pure: nothing is read and nothing is written here. What a new project holds can be built without a warning and can be
//! published as it is; its words say what belongs where. Words are made only in languages with starter texts ([`has_texts`]).

mod item;
mod item_facts;
mod partner;

mod project;
mod project_facts;
mod texts;
mod toml_text;
mod trial;
mod when;

pub use item::{Host, ItemContext, item, title_of_id};
pub use partner::{DEFAULT_TYPE, partner_id};
pub use project::{Coordinator, ProjectAnswers, has_texts, project, site_languages};
pub use project_facts::{authority_of, placeholder_number, programme_of};
pub use toml_text::quoted;
pub use trial::{Trial, smallest, trials};
pub use when::day_of;

/// A file to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFile {
    /// Path below the project folder, with `/` between parts.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl NewFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}
