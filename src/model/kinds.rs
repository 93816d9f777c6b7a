//! The facts of each kind of item, with every reference resolved.

use super::{ItemRef, Licence};
use crate::i18n::Date;
use crate::source::FileId;

pub use crate::model::vocabulary::{Contact, Money, Outcome, Role};

/// Index of a partner in its collection.
pub type PartnerIx = u32;

/// A partner.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Role in the project.
    pub role: Role,
    /// Term `organisation-…`.
    pub kind: String,
    /// ISO 3166 code.
    pub country: String,
    /// Short name.
    pub short: Option<String>,
    /// Where it is.
    pub place: Option<Place>,
    /// Organisation id.
    pub oid: Option<String>,
    /// Participant identification code.
    pub pic: Option<String>,
    /// ROR id, a whole address.
    pub ror: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// How to reach it.
    pub contact: Option<Contact>,
    /// The logo's file, with its pixel size (zero for SVG).
    pub logo: Option<(FileId, (u32, u32))>,
}

/// A place.
#[derive(Clone, Debug)]
pub struct Place {
    /// Town.
    pub town: String,
    /// Building or address.
    pub venue: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// ISO 3166 code.
    pub country: Option<String>,
    /// Latitude and longitude in degrees (WGS 84).
    pub coordinates: Option<(f64, f64)>,
}

/// An activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Term `activity-kind-…`.
    pub kind: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Host.
    pub host: Option<PartnerIx>,
    /// Where.
    pub place: Option<Place>,
    /// Online, and where.
    pub online: Option<Option<String>>,
    /// All partners who took part, in the order of their ids.
    pub partners: Vec<PartnerIx>,
    /// Number of people by partner and group.
    pub participants: Vec<(PartnerIx, Vec<(String, u32)>)>,
    /// Index of the phase of the project in which it began.
    pub phase: Option<usize>,
}

/// A practice.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Who shared it.
    pub shared_by: PartnerIx,
    /// Who adopted it, in the order of the facts.
    pub adopted_by: Vec<Adoption>,
    /// Terms `topic-…`.
    pub topics: Vec<String>,
    /// Terms `target-group-…`.
    pub target_groups: Vec<String>,
    /// Activity at which it was shared.
    pub from_activity: Option<u32>,
    /// Since when.
    pub since: Option<Date>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// What it costs.
    pub cost: Option<Money>,
    /// People, hours, weeks.
    pub effort: (Option<u32>, Option<u32>, Option<u32>),
    /// Results that show that it works.
    pub evidence: Vec<u32>,
    /// Related practices.
    pub related: Vec<u32>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// Licence of the description.
    pub licence: Licence,
}

/// A partner who took a practice over.
#[derive(Clone, Debug)]
pub struct Adoption {
    /// The partner.
    pub partner: PartnerIx,
    /// Since when.
    pub since: Option<Date>,
    /// What shows it.
    pub evidence: Option<Evidence>,
}

/// What shows an adoption.
#[derive(Clone, Debug)]
pub enum Evidence {
    /// A result.
    Result(u32),
    /// An address on the web.
    Web(String),
}

/// A result (named apart from `std::result::Result`).
#[derive(Clone, Debug)]
pub struct Product {
    /// Term `result-type-…`.
    pub kind: String,
    /// Published.
    pub date: Date,
    /// Licence.
    pub licence: Licence,
    /// Who made it.
    pub by: Vec<PartnerIx>,
    /// Files.
    pub files: Vec<ResultFile>,
    /// Practices it belongs to.
    pub practices: Vec<u32>,
    /// Activity it came from.
    pub activity: Option<u32>,
    /// Name, address and day of its deposit.
    pub deposit: Option<(String, String, Option<Date>)>,
}

/// A file of a result.
#[derive(Clone, Debug)]
pub struct ResultFile {
    /// The file.
    pub file: FileId,
    /// Its language tag.
    pub language: Option<String>,
    /// The same in a form that can be edited.
    pub editable: Option<FileId>,
    /// Its licence, where it differs.
    pub licence: Option<Licence>,
    /// Metadata of a photo stay in it; the author said why.
    pub keep_metadata: bool,
}

/// News.
#[derive(Clone, Debug)]
pub struct News {
    /// Published.
    pub date: Date,
    /// Who wrote it.
    pub by: Option<PartnerIx>,
    /// What it is about.
    pub about: Vec<ItemRef>,
}

/// A free page.
#[derive(Clone, Debug)]
pub struct FreePage {
    /// Where it is linked.
    pub menu: super::vocabulary::MenuPlace,
    /// Its place in the menu.
    pub order: u32,
}
