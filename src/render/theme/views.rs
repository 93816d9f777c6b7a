//! Every view as a record, and which template gets which: the contract between Litfass and its themes.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};

use super::kind::Record;
use crate::render::view;

/// The templates that Litfass asks for, each with the name of its view.
pub const PAGES: [(&str, &str); 21] = [
    ("404.html", "MissingView"),
    ("accessibility.html", "AccessView"),
    ("activities.html", "ActivitiesView"),
    ("activity.html", "ActivityView"),
    ("cards.html", "CardsView"),
    ("chooser.html", "ChooserView"),
    ("credits.html", "CreditsView"),
    ("exchange.html", "ExchangeView"),
    ("home.html", "HomeView"),
    ("imprint.html", "ImprintView"),
    ("news-item.html", "NewsItemView"),
    ("news.html", "NewsView"),
    ("page.html", "FreePageView"),
    ("partner.html", "PartnerView"),
    ("partners.html", "PartnersView"),
    ("photos.html", "PhotosView"),
    ("practice.html", "PracticeView"),
    ("practices.html", "PracticesView"),
    ("result.html", "ResultView"),
    ("results.html", "ResultsView"),
    // The frame is no page of its own; it stands here so that its fields are known by one name.
    ("", "Layout"),
];

/// The only template that a theme may lack: a theme whose gallery does not filter is never asked for it.
pub const ONLY_FILTERS: &str = "cards.html";

/// The names of the templates that Litfass asks for; those of the filter only where a theme has one.
pub fn templates(filters: bool) -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(name, _)| *name).filter(move |name| !name.is_empty() && (filters || *name != ONLY_FILTERS))
}

/// Every view and every part of one, by name.
pub fn records() -> BTreeMap<String, Record> {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    fn name<T: JsonSchema>(generator: &mut SchemaGenerator) {
        generator.subschema_for::<T>();
    }
    macro_rules! name {
        ($($view:ident)+) => { $(name::<view::$view>(&mut generator);)+ };
    }
    name! {
        Layout SiteView Card TextPart MissingView AccessView ActivitiesView ActivityView CardsView ChooserView CreditsView
        ExchangeView HomeView ImprintView NewsItemView NewsView FreePageView PartnerView PartnersView PhotosView
        PracticeView PracticesView ResultView ResultsView
    }
    generator.definitions().iter().map(|(name, schema)| (name.clone(), Record::of(schema))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::theme::kind::Kind;

    #[test]
    fn every_page_has_a_view() {
        let records = records();
        for (template, view) in PAGES {
            assert!(records.contains_key(view), "{template}: {view}");
        }
        let practice = &records["PracticeView"].fields;
        assert_eq!(practice["heading"].kind, Kind::Text, "fields of the shared part stand beside its own");
        assert_eq!(practice["related"].kind, Kind::list(Kind::record("Card")));
        assert_eq!(practice["cover"].kind, Kind::record("Picture"));
        assert!(practice["cover"].optional && !practice["shared_by"].optional);
    }
}
