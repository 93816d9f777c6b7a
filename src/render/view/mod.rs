//! What templates see: one struct a template, and what all of them share.
//!
//! A template sees its view and nothing else. Paths are relative to the site's root and written after
//! `root`: `href="{{ root }}{{ card.path }}"`. Texts are plain (the engine escapes them); fields named `html` or
//! `…_html` are safe HTML (`{{ x.html | safe }}`). Optional fields are `none` or missing when
//! there is nothing to say: ask with `{% if %}` first.

mod card;
mod detail;
mod drawing;
mod layout;
mod list;
mod text;

pub use card::{Card, Fact, Link, PersonGroup, Picture, PictureFile, Place, When};
pub use detail::{
    AccessView, ActivityView, Adoption, Companion, CreditsView, Download, FreePageView, ImprintView, NewsItemView,
    PartnerView, PhotoCredit, PracticeView, ResultView, TextPart,
};
pub use drawing::{MapPlace, MapView, NetworkEdge, NetworkLine, NetworkNode, NetworkView};
pub use layout::{
    Alternate, ChooserLanguage, ChooserView, Funding, LangLink, Layout, MissingView, Notice, SiteView, Words,
};
pub use list::{
    ActivitiesView, CardsView, ExchangeCell, ExchangePractice, ExchangeRow, ExchangeView, Facet, FacetValue, HomePaths,
    HomeView, NewsView, Pager, PartnersView, PhotoGroup, PhotosView, PracticesView, ResultGroup, ResultsView,
    TimelineNow, TimelinePhase, TimelineYear,
};
