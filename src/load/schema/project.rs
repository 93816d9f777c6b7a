//! Facts of the project and of its site: `project.toml`.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::DeValue;

use super::common::{Contact, Money};
use crate::i18n::Date;
use crate::load::facts::{At, Choice, Many, Need, OneOrMany, Setting, TableReader, Value, facts, nested};
use crate::load::kinds::{Email, GrantNumber, Language, Licence, PartnerId, Phase, SiteUrl, Url};
pub use crate::model::{AccessStatus, Fallback, Programme};

facts! {
    /// The project: `project.toml`.
    pub struct ProjectFacts {
        /// Short name of the project.
        acronym: Need<String>,
        /// Project number from the grant agreement; a list where each school has its own grant.
        number: Need<At<OneOrMany<GrantNumber>>>,
        /// The programme; it decides the funding statement and the disclaimer.
        programme: Need<At<Programme>>,
        /// Who granted the money: `"eacea"`, `"na-bibb"`, or a table with the authority's names by language.
        granting_authority: Need<At<Authority>>,
        /// First day of the project.
        start: Need<At<Date>>,
        /// Last day of the project.
        end: Need<At<Date>>,
        /// The grant.
        grant: Option<Money>,
        /// The coordinating partner.
        coordinator: Need<At<PartnerId>>,
        /// Licence of the site's texts.
        licence: Need<Licence>,
        /// The project's logo, a file beside `project.toml`.
        logo: Option<At<String>>,
        /// Parts of the project's time, for the timeline.
        phases: Vec<PhaseFacts>,
        /// Who made the photos that name nobody.
        photo_credit: Option<String>,
        /// Licence of the photos that name none.
        photo_licence: Option<Licence>,
        /// `true` says on every page that the project is invented.
        fictional: Option<bool>,
        /// How to reach the project.
        contact: Option<Contact>,
        /// Who answers for the site (in Germany: § 5 DDG, § 18 MStV).
        imprint: Option<At<Imprint>>,
        /// What the accessibility statement says (Directive (EU) 2016/2102, article 7).
        accessibility: Option<Accessibility>,
        /// Official funding texts that the project supplies itself, by language.
        funding: BTreeMap<At<String>, FundingText>,
        /// Which warnings are fine here, and why.
        checks: Option<Checks>,
        /// The site.
        site: Need<SiteFacts>,
    }

    /// A part of the project's time.
    pub struct PhaseFacts {
        /// Its name is the message `phase-<id>`.
        id: Need<At<Phase>>,
        /// First day.
        start: Need<At<Date>>,
        /// Last day.
        end: Need<At<Date>>,
    }

    /// Who answers for the site.
    pub struct Imprint {
        /// Name of the organisation.
        name: Need<String>,
        /// Postal address, line by line (no post-office box).
        address: Vec<String>,
        /// Legal form.
        legal_form: Option<String>,
        /// Who represents it.
        representative: Option<String>,
        /// E-mail address.
        email: Need<Email>,
        /// Telephone number.
        phone: Option<String>,
        /// Register and number in it.
        register: Option<String>,
        /// VAT number.
        vat: Option<String>,
        /// Who is responsible for the content.
        editor: Option<String>,
    }

    /// What the accessibility statement says.
    pub struct Accessibility {
        /// How far the site meets WCAG 2.2 AA.
        status: Need<AccessStatus>,
        /// The day the statement was last reviewed (at least yearly).
        reviewed: Option<At<Date>>,
        /// Where people report barriers.
        feedback: Option<Email>,
        /// The body that settles disputes.
        enforcement: Option<Url>,
    }

    /// Official texts in one language.
    pub struct FundingText {
        /// The statement beside the emblem.
        statement: Option<String>,
        /// The disclaimer.
        disclaimer: Option<String>,
    }

    /// Which warnings are fine here.
    pub struct Checks {
        /// Codes of warnings, each with the reason: `{ L0608 = "…" }`.
        allow: BTreeMap<At<String>, String>,
    }

    /// The site.
    pub struct SiteFacts {
        /// Its address on the web, with the folder it will stand in.
        url: Need<At<SiteUrl>>,
        /// Its languages, in the order of the language menu.
        languages: Need<Many<At<Language>>>,
        /// The language of items that name no `original`.
        default_language: Need<At<Language>>,
        /// The theme; `column` otherwise.
        theme: Option<At<String>>,
        /// What stands where a translation is missing; `notice` otherwise.
        fallback: Option<Fallback>,
        /// The same for single collections: `{ news = "hide" }`.
        fallbacks: BTreeMap<At<String>, Fallback>,
        /// How many items stand on one page of a list; 24 otherwise.
        page_size: Option<At<u32>>,
        /// `true` makes AVIF files of photos beside the WebP ones: a fifth smaller, but seconds of work for each photo.
        avif: Option<bool>,
        /// Whether a picture with title and emblem is painted of each page, which social networks show with a link;
        /// by itself up to 1,000 of them.
        share_pictures: Option<bool>,
        /// Options of the theme; `litfass theme list` names them.
        theme_options: BTreeMap<At<String>, At<Setting>>,
    }

    /// Names of a granting authority in one language.
    pub struct AuthorityName {
        /// As it stands after "or": "the Example Agency (EA)".
        name: Need<String>,
        /// As it stands at the beginning of a clause: "EA".
        short: Need<String>,
    }
}

nested!(PhaseFacts, Imprint, Accessibility, FundingText, Checks, SiteFacts, AuthorityName);

impl SiteFacts {
    /// Its languages; none where that was reported.
    pub fn all_languages(&self) -> &[At<Language>] {
        self.languages.get().map_or(&[], |list| &list.0)
    }
}

impl Choice for Programme {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("erasmus-plus-2021-2027", Self::Erasmus2021), ("erasmus-plus-2014-2020", Self::Erasmus2014)];
}

impl Choice for AccessStatus {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("full", Self::Full), ("partial", Self::Partial), ("none", Self::None)];
}

impl Choice for Fallback {
    const CHOICES: &'static [(&'static str, Self)] =
        &[("notice", Self::Notice), ("link", Self::Link), ("hide", Self::Hide)];
}

/// Who granted the money.
#[derive(Clone, Debug)]
pub enum Authority {
    /// One whose names Litfass knows.
    Known(String),
    /// Names by language.
    Named(BTreeMap<At<String>, AuthorityName>),
}

impl Value for Authority {
    fn describe() -> String {
        "\"eacea\", \"na-bibb\", or a table of names by language".into()
    }
    fn example() -> &'static str {
        "\"eacea\""
    }
    fn nested() -> Option<(&'static str, Vec<crate::load::facts::FieldDoc>)> {
        <AuthorityName as Value>::nested()
    }
    fn read(reader: &mut TableReader<'_, '_>, key: &str, raw: &Spanned<DeValue<'_>>) -> Option<Self> {
        let Some(table) = raw.get_ref().as_table() else { return String::read(reader, key, raw).map(Self::Known) };
        let mut names = BTreeMap::new();
        for (lang, inner) in table {
            let span = reader.span(lang.span());
            if let Some(name) = AuthorityName::read(reader, lang.get_ref(), inner) {
                names.insert(At { value: lang.get_ref().to_string(), span }, name);
            }
        }
        Some(Self::Named(names))
    }
}
