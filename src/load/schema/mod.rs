//! The facts authors write, one struct a file kind: `project.toml`, `partner.toml` … and front matter.
//!
//! The doc comments are the reference (`docs/reference.md` is made from them).

mod common;
mod items;
mod project;
mod words;

pub use common::{Common, Contact, Money, Outcome, PhotoFacts, PhotoTable, Place};
pub use items::{
    ActivityFacts, Adoption, Deposit, Effort, Evidence, Groups, MenuPlace, NewsFacts, Online, PageFacts, PartnerFacts,
    PracticeFacts, ResultFacts, ResultFile, Role,
};
pub use project::{
    AccessStatus, Accessibility, Authority, AuthorityName, Checks, Fallback, FundingText, Imprint, PhaseFacts,
    Programme, ProjectFacts, SiteFacts,
};
pub use words::{AdoptedWords, Alt, FileWords, Front, PhotoWords};
