//! Facts of partners, activities, practices, results, news and pages.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::DeValue;

use super::common::{Common, Contact, Money, Outcome, Place};
use crate::i18n::Date;
use crate::load::facts::{At, Choice, Need, TableReader, Value, facts, nested};
use crate::load::kinds::{
    ActivityId, ActivityKind, Country, Language, Licence, Oid, OrganisationType, PartnerId, Pic, PracticeId, ResultId,
    ResultType, Ror, TargetGroup, Topic, Url,
};
pub use crate::model::{MenuPlace, Role};

facts! {
    /// A partner: `partners/<id>/partner.toml`.
    pub struct PartnerFacts {
        /// What the organisation is in the project. Exactly one is the coordinator.
        role: Need<At<Role>>,
        /// What kind of organisation it is.
        (r#"type"#) kind: Need<At<OrganisationType>>,
        /// Country code.
        country: Need<At<Country>>,
        /// A short name for tables and lists; the title otherwise.
        short: Option<String>,
        /// Where it is.
        place: Option<Place>,
        /// Organisation id (OID) of Erasmus+.
        oid: Option<Oid>,
        /// Participant identification code (PIC).
        pic: Option<Pic>,
        /// ROR id.
        ror: Option<Ror>,
        /// Its own website.
        website: Option<Url>,
        /// How to reach it.
        contact: Option<Contact>,
        /// Its logo; `logo.svg`, `logo.png`, `logo.webp` or `logo.jpg` beside the facts otherwise.
        logo: Option<At<String>>,
        .. common: Common
    }

    /// An activity: `activities/<id>/activity.toml`.
    pub struct ActivityFacts {
        /// What kind of activity it is.
        kind: Need<At<ActivityKind>>,
        /// First day.
        start: Need<At<Date>>,
        /// Last day; the first otherwise.
        end: Option<At<Date>>,
        /// The partner at whose place it was.
        host: Option<At<PartnerId>>,
        /// Where it was.
        place: Option<Place>,
        /// `true`, or the address, for a meeting online.
        online: Option<Online>,
        /// Partners who took part; those under `participants` count too.
        partners: Vec<At<PartnerId>>,
        /// How many people of each partner took part, by group: `{ "<partner>" = { learners = 8, staff = 2 } }`. Groups are terms `group-…`.
        participants: BTreeMap<At<String>, Groups>,
        .. common: Common
    }

    /// A practice: `practices/<id>/practice.toml`.
    pub struct PracticeFacts {
        /// The partner who shared it.
        shared_by: Need<At<PartnerId>>,
        /// Who took it over.
        adopted_by: Vec<Adoption>,
        /// What it is about.
        topics: Vec<At<Topic>>,
        /// Whom it is for.
        target_groups: Vec<At<TargetGroup>>,
        /// The activity at which it was shared.
        from_activity: Option<At<ActivityId>>,
        /// Since when the sharing partner works this way.
        since: Option<Date>,
        /// What became of it.
        outcome: Option<Outcome>,
        /// What it costs.
        cost: Option<Money>,
        /// What work it takes.
        effort: Option<Effort>,
        /// Results that show that it works.
        evidence: Vec<At<ResultId>>,
        /// Practices that go with it.
        related: Vec<At<PracticeId>>,
        /// Whom to ask.
        contact: Option<Contact>,
        /// Licence of the description; the project's otherwise.
        licence: Option<Licence>,
        .. common: Common
    }

    /// A partner who took a practice over.
    pub struct Adoption {
        /// The partner.
        partner: Need<At<PartnerId>>,
        /// Since when.
        since: Option<At<Date>>,
        /// What shows it: `results/<id>` or a web address.
        evidence: Option<At<Evidence>>,
    }

    /// The work that a practice takes.
    pub struct Effort {
        /// How many people of the staff.
        staff: Option<u32>,
        /// Hours of work.
        hours: Option<u32>,
        /// Weeks from start to end.
        weeks: Option<u32>,
    }

    /// A result: `results/<id>/result.toml`.
    pub struct ResultFacts {
        /// What it is.
        (r#"type"#) kind: Need<At<ResultType>>,
        /// The day it was published.
        date: Need<At<Date>>,
        /// Its licence. Educational resources must carry an open one.
        licence: Need<At<Licence>>,
        /// Partners who made it.
        by: Vec<At<PartnerId>>,
        /// The files to download.
        files: Vec<ResultFile>,
        /// Practices it belongs to.
        practices: Vec<At<PracticeId>>,
        /// The activity it came from.
        activity: Option<At<ActivityId>>,
        /// Where it is kept beside this site.
        deposit: Option<Deposit>,
        .. common: Common
    }

    /// A file of a result.
    pub struct ResultFile {
        /// The file beside the facts.
        file: Need<At<String>>,
        /// Its language; without, it is for all.
        language: Option<Language>,
        /// The same in a form that can be edited.
        editable: Option<At<String>>,
        /// Its licence, where it differs from the result's.
        licence: Option<Licence>,
        /// For a photo: why its metadata (camera, date, place) must stay in the file. They are taken out otherwise.
        keep_metadata: Option<String>,
    }

    /// An open platform on which a result is kept.
    pub struct Deposit {
        /// Its address there.
        url: Need<Url>,
        /// Name of the platform.
        name: Need<String>,
        /// The day it was put there.
        date: Option<Date>,
    }

    /// News: `news/<id>/news.toml`.
    pub struct NewsFacts {
        /// The day it was published.
        date: Need<At<Date>>,
        /// The partner who wrote it.
        by: Option<At<PartnerId>>,
        /// The activity it is about.
        activity: Option<At<ActivityId>>,
        /// The practices it is about.
        practices: Vec<At<PracticeId>>,
        /// The result it is about.
        result: Option<At<ResultId>>,
        .. common: Common
    }

    /// A free page: `pages/<id>/page.toml`. The ids `about`, `imprint`, `privacy` and `accessibility` put their words on the page of that name.
    pub struct PageFacts {
        /// Where a link to it stands; `none` otherwise.
        menu: Option<MenuPlace>,
        /// Its place in the menu: small numbers first.
        order: Option<u32>,
        .. common: Common
    }
}

nested!(Adoption, Effort, ResultFile, Deposit);

/// Number of people by group.
#[derive(Clone, Debug)]
pub struct Groups(pub BTreeMap<At<String>, u32>);

impl Value for Groups {
    fn describe() -> String {
        "table of numbers by group".into()
    }
    fn example() -> &'static str {
        "{ learners = 8, staff = 2 }"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        let mut groups = BTreeMap::new();
        let Some(table) = raw.get_ref().as_table() else {
            let message = format!("the participants of `{key}` must be a table of numbers by group");
            let help = format!("write it like this: \"{key}\" = {}", Self::example());
            reader.wrong(&crate::diagnostic::rules::facts::WRONG_TYPE, raw, message, &help);
            return None;
        };
        for (name, value) in table {
            let span = reader.span(name.span());
            if let Some(number) = u32::read(reader, name.get_ref(), value) {
                groups.insert(At { value: name.get_ref().to_string(), span }, number);
            }
        }
        Some(Self(groups))
    }
}

impl Choice for Role {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("coordinator", Self::Coordinator), ("partner", Self::Partner), ("associated", Self::Associated)];
}

impl Choice for MenuPlace {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("main", Self::Main), ("footer", Self::Footer), ("none", Self::None)];
}

/// Online or not, with or without an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Online {
    /// `true` or `false`.
    Flag(bool),
    /// Where it took place.
    At(Url),
}

impl Value for Online {
    fn describe() -> String {
        "true, or a web address".into()
    }
    fn example() -> &'static str {
        "true"
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        match raw.get_ref() {
            DeValue::String(text) if !matches!(text.trim(), "true" | "false") => {
                Url::read(reader, key, raw).map(Self::At)
            }
            _ => bool::read(reader, key, raw).map(Self::Flag),
        }
    }
}

/// What shows an adoption.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// A result of the project.
    Result(ResultId),
    /// Something on the web.
    Link(Url),
}

impl Value for Evidence {
    fn describe() -> String {
        "`results/<id>`, or a web address".into()
    }
    fn example() -> &'static str {
        "\"results/…\""
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        let text = String::read(reader, key, raw)?;
        match text.strip_prefix("results/") {
            Some(id) => Some(Self::Result(ResultId(id.trim_end_matches('/').to_owned()))),
            None if text.contains("://") || text.contains('.') => Url::read(reader, key, raw).map(Self::Link),
            None => Some(Self::Result(ResultId(text))),
        }
    }
}
