//! The project and its site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    AccessStatus, Activity, Collection, Contact, Core, Fallback, FreePage, Item, ItemRef, Lang, Licence, Money, News,
    Partner, Practice, Product, Programme, funding,
};
use crate::i18n::{Date, Tag};
use crate::source::FileId;

/// Everything that `plan` and `render` know. Only `check` makes one, and only where no error was found.
#[derive(Clone, Debug)]
pub struct Site {
    /// The project.
    pub project: Project,
    /// Languages in the order of the menu; [`Lang`] counts in them.
    pub languages: Vec<Tag>,
    /// Language of items that name no other, and of the root's pages.
    pub default: Lang,
    /// Home words.
    pub home: Core,
    /// Partners in the order of their ids.
    pub partners: Vec<Arc<Item<Partner>>>,
    /// Activities in the order of their ids.
    pub activities: Vec<Arc<Item<Activity>>>,
    /// Practices in the order of their ids.
    pub practices: Vec<Arc<Item<Practice>>>,
    /// Results in the order of their ids.
    pub results: Vec<Arc<Item<Product>>>,
    /// News in the order of their ids.
    pub news: Vec<Arc<Item<News>>>,
    /// Free pages in the order of their ids.
    pub pages: Vec<Arc<Item<FreePage>>>,
}

impl Site {
    /// The languages.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.languages.len() as u16).map(Lang)
    }

    /// Tag of a language.
    pub fn tag(&self, lang: Lang) -> &Tag {
        &self.languages[lang.0 as usize]
    }

    /// What all items have, of one.
    pub fn core(&self, item: ItemRef) -> &Core {
        let i = item.index as usize;
        match item.collection {
            Collection::Partners => &self.partners[i].core,
            Collection::Activities => &self.activities[i].core,
            Collection::Practices => &self.practices[i].core,
            Collection::Results => &self.results[i].core,
            Collection::News => &self.news[i].core,
            Collection::Pages => &self.pages[i].core,
        }
    }

    /// Whether an item is the very same in another site, not merely an equal one.
    pub fn is_shared(&self, other: &Self, item: ItemRef) -> bool {
        fn same<T>(a: &[Arc<T>], b: &[Arc<T>], i: usize) -> bool {
            a.get(i).zip(b.get(i)).is_some_and(|(a, b)| Arc::ptr_eq(a, b))
        }
        let i = item.index as usize;
        match item.collection {
            Collection::Partners => same(&self.partners, &other.partners, i),
            Collection::Activities => same(&self.activities, &other.activities, i),
            Collection::Practices => same(&self.practices, &other.practices, i),
            Collection::Results => same(&self.results, &other.results, i),
            Collection::News => same(&self.news, &other.news, i),
            Collection::Pages => same(&self.pages, &other.pages, i),
        }
    }

    /// Number of items of a collection.
    pub fn count(&self, collection: Collection) -> usize {
        match collection {
            Collection::Partners => self.partners.len(),
            Collection::Activities => self.activities.len(),
            Collection::Practices => self.practices.len(),
            Collection::Results => self.results.len(),
            Collection::News => self.news.len(),
            Collection::Pages => self.pages.len(),
        }
    }

    /// All items of a collection.
    pub fn items(&self, collection: Collection) -> impl Iterator<Item = ItemRef> + use<> {
        (0..self.count(collection) as u32).map(move |index| ItemRef { collection, index })
    }

    /// The free page with an id.
    pub fn page(&self, id: &str) -> Option<ItemRef> {
        let index = self.pages.iter().position(|page| *page.core.id == *id)?;
        Some(ItemRef { collection: Collection::Pages, index: index as u32 })
    }
}

/// The project's facts.
#[derive(Clone, Debug)]
pub struct Project {
    /// Short name.
    pub acronym: String,
    /// Project numbers.
    pub numbers: Vec<String>,
    /// Programme.
    pub programme: Programme,
    /// Who granted the money.
    pub authority: Authority,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// The grant.
    pub grant: Option<Money>,
    /// Index of the coordinating partner.
    pub coordinator: u32,
    /// Licence of the texts.
    pub licence: Licence,
    /// The logo's file with its pixel size.
    pub logo: Option<(FileId, (u32, u32))>,
    /// Ids of the phases with their first and last day.
    pub phases: Vec<(String, Date, Date)>,
    /// Whether it is invented.
    pub fictional: bool,
    /// How to reach it.
    pub contact: Option<Contact>,
    /// Who answers for the site.
    pub imprint: Option<Imprint>,
    /// Accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// Funding texts that the project supplies: tag → (statement, disclaimer).
    pub funding: BTreeMap<String, (Option<String>, Option<String>)>,
    /// Address of the site with a `/` at its end.
    pub url: String,
    /// Name of the theme.
    pub theme: String,
    /// What stands where a translation is missing.
    pub fallback: Fallback,
    /// The same for single collections.
    pub fallbacks: BTreeMap<Collection, Fallback>,
    /// Items on one page of a list.
    pub page_size: usize,
    /// AVIF files of photos, too.
    pub avif: bool,
    /// The day that the timeline marks.
    pub marked: Option<Date>,
    /// Whether pictures for social networks are painted; by their number where it is not said.
    pub share_pictures: Option<bool>,
}

impl Project {
    /// The words beside the emblem in a language: the project's own, else the official ones if they are sure.
    pub fn statement(&self, tag: &str) -> Option<String> {
        let own = self.funding.get(tag).and_then(|(statement, _)| statement.clone());
        own.or_else(|| funding::statement(self.programme, tag).map(str::to_owned))
    }

    /// What stands where a translation of an item of a collection is missing.
    pub fn fallback_of(&self, collection: Collection) -> Fallback {
        self.fallbacks.get(&collection).copied().unwrap_or(self.fallback)
    }
}

/// Who granted the money.
#[derive(Clone, Debug)]
pub enum Authority {
    /// The European Education and Culture Executive Agency.
    Eacea,
    /// Names as they stand after "or" and at the beginning of a clause, by language tag.
    Named(BTreeMap<String, (String, String)>),
}

/// Who answers for the site.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// Organisation.
    pub name: String,
    /// Postal address.
    pub address: Vec<String>,
    /// Legal form.
    pub legal_form: Option<String>,
    /// Representative.
    pub representative: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: Option<String>,
    /// Register and number.
    pub register: Option<String>,
    /// VAT number.
    pub vat: Option<String>,
    /// Responsible for the content.
    pub editor: Option<String>,
}

/// What the accessibility statement says.
#[derive(Clone, Debug)]
pub struct Accessibility {
    /// How far.
    pub status: AccessStatus,
    /// Last reviewed.
    pub reviewed: Option<Date>,
    /// Where to report barriers.
    pub feedback: Option<String>,
    /// The body that settles disputes.
    pub enforcement: Option<String>,
}
