//! Views of pages that list things.

use schemars::JsonSchema;
use serde::Serialize;
use tera::Value;

use super::card::{Fact, Link, Picture, When};

/// `home.html`
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct HomeView {
    /// Title of the home words.
    pub heading: String,
    /// First paragraph, inline HTML.
    pub summary_html: String,
    /// The words.
    pub html: String,
    /// Language of the words when it is not the page's.
    pub content_lang: Option<String>,
    /// Direction when it has a `content_lang`.
    pub content_dir: Option<&'static str>,
    /// The project's picture, a [`Picture`](super::Picture).
    pub picture: Option<super::Picture>,
    /// Figures: "7 partners", "6 countries", "14 practices", "23 adoptions" …; `text` is the number, `label` the noun.
    pub figures: Vec<Fact>,
    /// Newest practices, list of [`Card`](super::Card).
    #[schemars(with = "Vec<super::Card>")]
    pub practices: Vec<Value>,
    /// Newest activities, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub activities: Vec<Value>,
    /// Newest news, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub news: Vec<Value>,
    /// All partners, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub partners: Vec<Value>,
    /// Newest results, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub results: Vec<Value>,
    /// The map; `none` where no place has coordinates.
    #[schemars(with = "Option<super::MapView>")]
    pub map: Value,
    /// Where the lists are.
    pub paths: HomePaths,
}

/// Where the lists are that the home page leads to, each a path.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct HomePaths {
    /// All practices.
    pub practices: String,
    /// All activities, the timeline.
    pub activities: String,
    /// All news.
    pub news: String,
    /// All partners.
    pub partners: String,
    /// All results.
    pub results: String,
    /// Who shared what with whom.
    pub exchange: String,
}

/// Pages of a long list.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Pager {
    /// This page, from 1.
    pub number: usize,
    /// Number of pages.
    pub total: usize,
    /// "Page 2 of 5".
    pub text: String,
    /// Path of the page before.
    pub prev: Option<String>,
    /// Path of the page after.
    pub next: Option<String>,
    /// All pages (a few around this one, the first and the last); `path` is empty on this page, `title` "…" for a gap.
    pub pages: Vec<Link>,
}

/// `partners.html`
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PartnersView {
    /// Partners, cards: the coordinator first, then by name.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
    /// Pager when there is more than one page.
    pub pager: Option<Pager>,
    /// The map; `none` where no place has coordinates, and on further pages.
    #[schemars(with = "Option<super::MapView>")]
    pub map: Value,
}

/// `activities.html`: the timeline.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ActivitiesView {
    /// Years, oldest first.
    pub years: Vec<TimelineYear>,
    /// The day for which the site is built, where one is given and lies on this page.
    pub now: Option<TimelineNow>,
    /// Pager when there is more than one page.
    pub pager: Option<Pager>,
    /// Calendar with all activities.
    pub calendar: String,
    /// The page with all photos; empty where there are none.
    pub photos: String,
}

/// A day on the timeline: what stands before it was done, what follows is planned.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TimelineNow {
    /// "As of 1 March 2025".
    pub text: String,
    /// The day, ISO 8601.
    pub day: String,
    /// The `id` of the card before which it stands; empty where it stands at the end.
    pub before: String,
}

/// `photos.html`: photos of all activities.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PhotosView {
    /// Activities with photos, in the order of the timeline.
    pub groups: Vec<PhotoGroup>,
}

/// Photos of one activity.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PhotoGroup {
    /// The activity.
    pub activity: Link,
    /// When it was.
    pub when: When,
    /// Its photos.
    pub photos: Vec<Picture>,
}

/// A year of the timeline.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TimelineYear {
    /// The year.
    pub year: String,
    /// Its parts by phase.
    pub phases: Vec<TimelinePhase>,
}

/// Activities of one year and phase.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TimelinePhase {
    /// Name of the phase; empty where the project has none.
    pub title: String,
    /// Activities, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
}

/// `practices.html`: the gallery, whole or by one value of a facet (topic pages too).
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PracticesView {
    /// The chosen facet value, `none` for the whole gallery. `title` of the page says it too.
    pub chosen: Option<FacetValue>,
    /// Label of the chosen facet: "Topic".
    pub chosen_label: Option<String>,
    /// Facets, each with its values that occur: list of [`Facet`].
    #[schemars(with = "Vec<Facet>")]
    pub facets: Value,
    /// Practices, cards.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
    /// "14 practices".
    pub count: String,
    /// Path of the whole gallery.
    pub all: String,
    /// Pager when there is more than one page.
    pub pager: Option<Pager>,
    /// Address of the table as CSV.
    pub csv: String,
    /// Address of a JSON file with the cards of all practices, for a script that filters them: in its `cards` the HTML
    /// that `cards.html` makes, with the sign U+0001 wherever `root` belongs. It is made where
    /// `practices.html` asks for it, and empty where there are no facets.
    pub index: String,
}

/// `cards.html`: the cards of all practices, for the filter of the gallery.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CardsView {
    /// Practices, cards, in the order of the gallery.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
}

/// A facet of the gallery.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Facet {
    /// `topic`, `country`, `partner`, `target-group`, `adopted`.
    pub key: &'static str,
    /// Label.
    pub label: String,
    /// Values in the language's order.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FacetValue {
    /// `topic:inclusion`; compares with `chosen.key`.
    pub key: String,
    /// Label.
    pub title: String,
    /// How many practices.
    pub count: usize,
    /// The list of these.
    pub path: String,
}

/// `exchange.html`: who shared what with whom, as a drawing, as a table and as a list. Rows share, columns adopt.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExchangeView {
    /// Partners across, in the order of the cells.
    pub columns: Vec<Link>,
    /// Partners down.
    pub rows: Vec<ExchangeRow>,
    /// "23 adoptions of 14 practices by 7 partners".
    pub summary: String,
    /// The same as a drawing; `none` where nothing was adopted.
    pub network: Option<super::NetworkView>,
    /// The same practice by practice, those that were adopted.
    pub practices: Vec<ExchangePractice>,
}

/// A practice and who took it over.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExchangePractice {
    /// The practice.
    pub practice: Link,
    /// Who shared it.
    pub partner: Link,
    /// Who took it over.
    pub adopters: Vec<Link>,
}

/// What one partner shared.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExchangeRow {
    /// The partner.
    pub partner: Link,
    /// One cell a column.
    pub cells: Vec<ExchangeCell>,
    /// Number of adoptions.
    pub total: usize,
}

/// Practices that went from the row's partner to the column's.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExchangeCell {
    /// The practices.
    pub practices: Vec<Link>,
    /// Whether row and column are the same partner.
    pub own: bool,
}

/// `results.html`
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ResultsView {
    /// Results of this page by their type.
    pub groups: Vec<ResultGroup>,
    /// Pager when there is more than one page.
    pub pager: Option<Pager>,
}

/// Results of one type.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ResultGroup {
    /// Name of the type.
    pub title: String,
    /// Results, cards, newest first.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
}

/// `news.html`
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NewsView {
    /// News, cards, newest first.
    #[schemars(with = "Vec<super::Card>")]
    pub cards: Vec<Value>,
    /// Pager when there is more than one page.
    pub pager: Option<Pager>,
    /// The Atom feed.
    pub feed: String,
}
