//! Views of pages that show one item.

use schemars::JsonSchema;
use serde::Serialize;
use tera::Value;

use super::card::{Fact, Link, PersonGroup, Picture, Place, When};
use super::text::item_view;

/// What all items have; stands at the top level of the view.
#[derive(Clone, Debug, JsonSchema)]
pub struct TextPart {
    /// Id of the item.
    pub id: String,
    /// Title.
    pub heading: String,
    /// First paragraph, inline HTML, may be empty.
    pub summary_html: String,
    /// The words.
    pub html: String,
    /// Language of the words when it is not the page's.
    pub content_lang: Option<String>,
    /// Direction when it has a `content_lang`.
    pub content_dir: Option<&'static str>,
    /// Headings of the words for a table of contents (`key` is the level); links within the page.
    pub contents: Vec<Link>,
    /// The main picture.
    pub cover: Option<Picture>,
    /// Photos that the words do not show themselves, without the cover.
    pub photos: Vec<Picture>,
    /// Facts in the order in which to show them.
    pub facts: Vec<Fact>,
    /// Item before this one in its list.
    pub prev: Option<Link>,
    /// Item after this one in its list.
    pub next: Option<Link>,
}

item_view! {
    /// `partner.html`
    pub struct PartnerView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// Logo.
        pub logo: Option<Picture>,
        /// Role in the project.
        pub role: String,
        /// Practices it shared (the newest), cards.
        #[schemars(with = "Vec<super::Card>")]
        pub shared: Vec<Value>,
        /// All practices it shared, when there are more than are shown.
        pub shared_all: Option<Link>,
        /// Practices it adopted (the newest), cards.
        #[schemars(with = "Vec<super::Card>")]
        pub adopted: Vec<Value>,
        /// Activities it hosted or took part in (the newest), cards.
        #[schemars(with = "Vec<super::Card>")]
        pub activities: Vec<Value>,
        /// Results it made, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub results: Vec<Value>,
        /// Whom it worked with: partners that practices went to or came from, or that it met at activities.
        pub company: Vec<Companion>,
    }
}

/// What two partners had to do with each other.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Companion {
    /// The other partner.
    pub partner: Link,
    /// How many practices of this partner the other one adopted.
    pub given: String,
    /// How many practices of the other one this partner adopted.
    pub taken: String,
    /// At how many activities both took part.
    pub met: String,
}

item_view! {
    /// `activity.html`
    pub struct ActivityView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// What kind it is.
        pub kind: String,
        /// When.
        pub when: When,
        /// Where.
        pub place: Option<Place>,
        /// Participants by partner.
        pub participants: Vec<PersonGroup>,
        /// "34 people from 5 partners"; empty where nobody is counted.
        pub participants_total: String,
        /// The largest `count` of the participants, for bars.
        pub participants_most: u32,
        /// Practices shared there, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub practices: Vec<Value>,
        /// Results that came from it, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub results: Vec<Value>,
        /// News about it, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub news: Vec<Value>,
        /// Its calendar file.
        pub calendar: String,
    }
}

item_view! {
    /// `practice.html`
    pub struct PracticeView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// Who shared it.
        pub shared_by: Link,
        /// Where that partner is: "Madrid, Spain" or the country.
        pub shared_from: String,
        /// Topics.
        pub topics: Vec<Link>,
        /// Target groups.
        pub target_groups: Vec<Link>,
        /// Who adopted it.
        pub adoptions: Vec<Adoption>,
        /// What it takes, point by point.
        pub resources: Vec<String>,
        /// How another place can repeat it.
        pub transfer_html: Option<String>,
        /// What shows that it works.
        pub evidence_html: Option<String>,
        /// What was hard.
        pub difficulties_html: Option<String>,
        /// What was learned.
        pub lessons_html: Option<String>,
        /// Results that show that it works.
        pub evidence: Vec<Link>,
        /// `worked`, `partly`, `did-not-work`, or empty.
        pub outcome: &'static str,
        /// The outcome in words.
        pub outcome_text: String,
        /// Related practices, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub related: Vec<Value>,
        /// Licence of the description.
        pub licence: Link,
    }
}

/// A partner who took a practice over.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Adoption {
    /// The partner.
    pub partner: Link,
    /// Since when.
    pub since: Option<When>,
    /// What it changed.
    pub change: Option<String>,
    /// What shows it.
    pub evidence: Option<Link>,
}

item_view! {
    /// `result.html`
    pub struct ResultView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// What it is.
        pub kind: String,
        /// When it was published.
        pub when: When,
        /// Licence.
        pub licence: Link,
        /// Files to download.
        pub downloads: Vec<Download>,
        /// Where it is kept beside this site.
        pub deposit: Option<Link>,
        /// Practices it belongs to, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub practices: Vec<Value>,
    }
}

/// A file to download.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Download {
    /// Its title.
    pub title: String,
    /// Path.
    pub path: String,
    /// "PDF".
    pub format: String,
    /// "1.2 MB".
    pub size: String,
    /// "12 pages", where a PDF tells it; may be empty.
    pub pages: String,
    /// Its language, named in the page's.
    pub language: Option<String>,
    /// BCP 47 tag for `hreflang`.
    pub hreflang: Option<String>,
    /// Licence.
    pub licence: Option<Link>,
    /// Whether it is the form that can be edited.
    pub editable: bool,
}

item_view! {
    /// `news-item.html`
    pub struct NewsItemView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// When it was published.
        pub when: When,
        /// Who wrote it.
        pub by: Option<Link>,
        /// What it is about, cards.
        #[schemars(with = "Vec<super::Card>")]
        pub about: Vec<Value>,
    }
}

item_view! {
    /// `page.html`: free pages, privacy.
    pub struct FreePageView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
    }
}

item_view! {
    /// `imprint.html`; heading and words are the built-in ones where the project wrote none.
    pub struct ImprintView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// Postal address, line by line.
        pub address: Vec<String>,
    }
}

item_view! {
    /// `accessibility.html`; heading and words are the built-in ones where the project wrote none.
    pub struct AccessView {
        /// Shared fields.
        #[serde(flatten)]
        pub text: TextPart,
        /// "This site meets WCAG 2.2 AA in part."
        pub status_text: String,
        /// Where to report barriers.
        pub feedback: Option<Link>,
        /// The enforcement procedure.
        pub enforcement: Option<Link>,
        /// When it was last reviewed.
        pub reviewed: Option<When>,
    }
}

/// `credits.html`
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CreditsView {
    /// Licence of the texts.
    pub licence: Link,
    /// Photos.
    pub photos: Vec<PhotoCredit>,
    /// Notices of fonts, data and programs.
    pub notices: Vec<Fact>,
}

/// A photo with its credit.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PhotoCredit {
    /// The picture.
    pub picture: Picture,
    /// The item that shows it.
    pub item: Link,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: Option<Link>,
    /// When it was taken.
    pub taken: Option<When>,
    /// Where it was taken; may be empty.
    pub place: String,
}
