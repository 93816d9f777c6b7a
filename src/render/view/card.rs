//! Small pieces that many views are made of.

use schemars::JsonSchema;
use serde::Serialize;

/// A link.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Link {
    /// What it says.
    pub title: String,
    /// Where it leads, below `root`; an absolute address when `external`.
    pub path: String,
    /// Whether it leads away from the site.
    pub external: bool,
    /// A key to compare: section of the navigation, term, language; may be empty.
    pub key: String,
    /// Language of the title when it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Direction when it has a `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
}

/// A picture. `{{ picture(p=…, root=root, sizes="…") }}` writes the element that shows it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Picture {
    /// Path below `root` (absolute in `og_image`): of a drawing, or of the JPEG for old browsers.
    pub path: String,
    /// Width of that file in pixels, 0 where unknown (SVG).
    pub width: u32,
    /// Height of that file in pixels, 0 where unknown.
    pub height: u32,
    /// The same photo as WebP, the largest first; empty for drawings.
    pub files: Vec<PictureFile>,
    /// The same as AVIF, where the project wants it.
    pub avif: Vec<PictureFile>,
    /// Number (0 to 63) of the colour that stands there until the photo is loaded: its class is `tone-27`.
    pub tone: Option<u8>,
    /// Alt text; empty for a picture that only decorates.
    pub alt: String,
    /// Caption, may be empty.
    pub caption: String,
    /// Credit and licence, may be empty.
    pub credit: String,
    /// Language of alt and caption when it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// A file of a photo.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PictureFile {
    /// Path below `root`.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// When something was.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct When {
    /// In the page's language: "11.–15. März 2024".
    pub text: String,
    /// First day, ISO: for `<time datetime>`.
    pub start: String,
    /// Last day, ISO, when it is another day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

/// Where something was.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Place {
    /// "Madrid, Spain", in the direction of the page: no `<bdi>` about it.
    pub text: String,
    /// Town alone.
    pub town: String,
    /// Building or address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// Country code, lower case.
    pub country: String,
}

/// A labelled value of an item's facts, ready to show: `<dt>{{ label }}</dt><dd>…`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Fact {
    /// Kind of the fact, for icons and styles: `role`, `country`, `kind`, `date`, `place`, `host`, `oid` …
    pub key: &'static str,
    /// Label in the page's language.
    pub label: String,
    /// Plain value, when there is no link.
    pub text: String,
    /// Linked values; shown instead of `text` when not empty.
    pub links: Vec<Link>,
    /// ISO date of a date, for `<time>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datetime: Option<String>,
    /// Whether the value is a name, number or code that must not be translated.
    pub verbatim: bool,
}

/// Participants of one partner.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PersonGroup {
    /// The partner.
    pub partner: Link,
    /// "8 learners, 2 staff".
    pub text: String,
    /// Number of people.
    pub count: u32,
}

/// An item in a list.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Card {
    /// Id of the item.
    pub id: String,
    /// Title.
    pub title: String,
    /// Where it leads.
    pub path: String,
    /// Summary as plain text, may be empty.
    pub summary: String,
    /// Language of title and summary when they are not in the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Direction when it has a `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
    /// Name of that language in the page's language, for a badge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang_name: Option<String>,
    /// Picture of the card; for partners the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// Some more photos of it, without the first (activities).
    pub photos: Vec<Picture>,
    /// What kind of activity it is, as authors write it: `transnational-meeting`; empty for other items.
    pub kind: String,
    /// A small line above the title: kind, role, type, date of news …
    pub label: String,
    /// When (activities, news, results).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Where (activities), country (partners).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// The partner behind it: host, sharing partner, author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Link>,
    /// Topics (practices).
    pub topics: Vec<Link>,
    /// "Adopted by 3 partners" (practices), number of files (results); may be empty.
    pub note: String,
    /// Facet values for filters, space-separated `kind:value`; may be empty.
    pub facets: String,
}
