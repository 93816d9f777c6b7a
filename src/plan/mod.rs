//! Every address of the site, what it shows, and in which order lists go. The only place that makes URLs.
//!
//! Paths are relative to the site's root and have no slash at their front: `de/praktiken/spiegel/`. A path that ends
//! in `/` is a page; its file is `index.html` in that folder.

mod addresses;
mod change;
mod conflicts;
mod downloads;
mod entries;
mod facets;
mod orders;
mod photos;
mod shares;
mod values;

pub use addresses::{Addresses, Fixed, Section};
pub use change::Change;
pub use entries::sitemap_part;
pub use facets::{FacetKind, FacetList, Facets};
pub use orders::Orders;
pub use photos::{Photos, PlannedPhoto};
pub use shares::{PlannedShare, Shares};
pub use values::{Values, values as facet_values};

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::i18n::{Formats, Messages, Tag, cldr};
use crate::model::{Collection, Fallback, ItemRef, Lang, Place, Site};
use crate::share::Colours;
use crate::source::{FileId, Sources};

/// A language of the site, ready to speak.
pub struct Language {
    /// Its messages.
    pub messages: Messages,
    /// Its dates, numbers and order.
    pub formats: Formats,
    /// Its own name: `Deutsch`.
    pub autonym: String,
    /// The value of HTML's `dir`.
    pub dir: &'static str,
    tag: Tag,
    /// Names of countries that were asked for; they stand on every card.
    countries: RwLock<BTreeMap<String, Arc<str>>>,
}

impl Language {
    /// A language with its messages.
    pub fn new(tag: &Tag, messages: Messages) -> Self {
        let autonym = cldr::autonym(tag).unwrap_or(tag.as_str()).to_owned();
        Self {
            messages,
            formats: Formats::new(tag),
            autonym,
            dir: tag.dir(),
            tag: tag.clone(),
            countries: RwLock::default(),
        }
    }

    /// Name of a term; the term itself where it has none.
    pub fn term(&self, prefix: &str, term: &str) -> String {
        self.messages.term(prefix, term).map_or_else(|| term.to_owned(), |name| name.into_owned())
    }

    /// A place: town and country.
    pub fn place(&self, place: &Place) -> Vec<String> {
        let country = place.country.as_deref().filter(|code| !code.is_empty());
        [Some(place.town.clone()), country.map(|code| self.country(code).to_string())].into_iter().flatten().collect()
    }

    /// Parts of a place or an address, with commas.
    pub fn joined(&self, parts: &[String]) -> String {
        parts.join(if self.dir == "rtl" { "، " } else { ", " })
    }

    /// As [`joined`](Self::joined), for a page: from right to left each part is isolated by invisible characters (UAX #9),
    /// or a town in Latin letters would turn the line and its comma round.
    pub fn line(&self, parts: &[String]) -> String {
        if self.dir == "rtl" {
            return self.joined(&parts.iter().map(|part| format!("\u{2068}{part}\u{2069}")).collect::<Vec<_>>());
        }
        self.joined(parts)
    }

    /// Name of a country: the project's own message `country-xx`, or CLDR's.
    pub fn country(&self, code: &str) -> Arc<str> {
        if let Some(name) = self.countries.read().unwrap_or_else(PoisonError::into_inner).get(code) {
            return name.clone();
        }
        let own = self.messages.term("country", &code.to_lowercase());
        let name = own.unwrap_or_else(|| cldr::country_name(&self.tag, code).unwrap_or(code).into());
        let name: Arc<str> = name.into();
        self.countries.write().unwrap_or_else(PoisonError::into_inner).insert(code.to_owned(), name.clone());
        name
    }
}

/// What the site consists of.
pub struct Plan {
    /// Every file to make, in the order of paths.
    pub entries: Arc<Vec<Entry>>,
    /// Where everything is.
    pub addresses: Arc<Addresses>,
    /// Orders of the lists.
    pub orders: Orders,
    /// Facets of the practices, by language.
    pub facets: Vec<Facets>,
    /// Which values of facets the practices have.
    pub values: Arc<Values>,
    /// The photos and what is made of them.
    pub photos: Arc<Photos>,
    /// The pictures that networks show with a link.
    pub shares: Arc<Shares>,
}

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its path; a page's ends in `/`.
    pub path: String,
    /// What it shows.
    pub show: Show,
}

impl Entry {
    /// Whether it is a page that people read.
    pub fn is_page(&self) -> bool {
        matches!(self.show, Show::Page(..) | Show::Chooser | Show::Missing)
    }

    /// Whether its bytes come from the renderer, not from what was made of photos before.
    pub fn is_rendered(&self) -> bool {
        !matches!(self.show, Show::Photo(..) | Show::Stripped(_) | Show::Share(_))
    }

    /// Path of the file.
    pub fn file(&self) -> std::borrow::Cow<'_, str> {
        match self.path.is_empty() || self.path.ends_with('/') {
            true => format!("{}index.html", self.path).into(),
            false => self.path.as_str().into(),
        }
    }
}

/// What a file of the site shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Show {
    /// A page in a language.
    Page(Lang, PageKind),
    /// The language chooser at the root.
    Chooser,
    /// "Not found" for all languages, at the root.
    Missing,
    /// Atom feed of the news.
    Feed(Lang),
    /// Calendar of all activities.
    Calendar(Lang),
    /// Calendar of one activity.
    Event(Lang, u32),
    /// Part of the sitemap, from 0; the whole where it is not split.
    Sitemap(usize),
    /// Index of the parts of the sitemap.
    SitemapIndex(usize),
    /// `robots.txt`.
    Robots,
    /// The project as JSON.
    ProjectJson,
    /// The practices as CSV.
    PracticesCsv,
    /// The cards of all practices of a language, for the filter of the gallery.
    PracticeIndex(Lang),
    /// A file of the theme, by its plain name.
    Asset(String),
    /// A file of the project.
    File(FileId),
    /// A photo of the project that is published as a file, without its metadata.
    Stripped(FileId),
    /// A form of a photo: places in [`Photos::all`] and in its forms.
    Photo(usize, usize),
    /// A picture that networks show with a link, by its place in [`Shares::all`].
    Share(usize),
    /// A former address; leads to a path.
    Redirect(String),
}

/// Kinds of pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PageKind {
    /// Home.
    Home,
    /// An item.
    Item(ItemRef),
    /// A page (from 0) of the list of a collection other than practices.
    List(Collection, usize),
    /// A page (from 0) of all practices, or of one value of a facet (index into [`Facets::lists`]).
    Practices(Option<usize>, usize),
    /// Who shared what with whom.
    Exchange,
    /// Imprint.
    Imprint,
    /// Privacy.
    Privacy,
    /// Accessibility statement.
    Accessibility,
    /// Credits and licences.
    Credits,
    /// Photos of all activities.
    Photos,
    /// "Not found" in one language.
    Missing,
}

/// What the plan needs of the theme.
pub struct Look {
    /// Its assets: plain name, and name with fingerprint.
    pub assets: Vec<(String, String)>,
    /// Widths in pixels at which it shows photos.
    pub widths: Vec<u32>,
    /// Whether its gallery has a filter, which needs the cards of all practices.
    pub filters: bool,
    /// Colours of the pictures that networks show with a link.
    pub colours: Colours,
}

/// The plan of a site by that of an earlier one, if at most the titles of some items make a difference: places in lists
/// are others then, addresses are not.
pub fn plan_again(old: &Plan, change: &Change, site: &Site, languages: &[Arc<Language>]) -> Plan {
    let _stage = tracing::info_span!("plan again").entered();
    let orders = orders::with_titles(&old.orders, site, languages, &change.titles);
    let facets = all_facets(site, languages, &old.values, &orders, &old.addresses);
    let (entries, addresses, photos) = (old.entries.clone(), old.addresses.clone(), old.photos.clone());
    Plan { entries, addresses, orders, facets, values: old.values.clone(), photos, shares: old.shares.clone() }
}

fn all_facets(
    site: &Site,
    languages: &[Arc<Language>],
    values: &Values,
    orders: &Orders,
    addresses: &Addresses,
) -> Vec<Facets> {
    let langs: Vec<Lang> = site.langs().collect();
    let of = |lang: &Lang| facets::facets(site, &languages[lang.0 as usize], *lang, values, orders, addresses);
    langs.par_iter().map(of).collect()
}

/// Plans the site.
pub fn plan(site: &Site, sources: &Sources, languages: &[Arc<Language>], look: &Look) -> (Plan, Vec<Diagnostic>) {
    let _stage = tracing::info_span!("plan").entered();
    let (addresses, (orders, values)) = rayon::join(
        || Addresses::new(site, sources, languages, &look.assets),
        || rayon::join(|| orders::orders(site, languages), || Arc::new(Values::new(site))),
    );
    let facets = all_facets(site, languages, &values, &orders, &addresses);
    let mut photos = Photos::new(site, sources, &look.widths, Shares::wanted(site) == Ok(true));
    let mut entries = entries::entries(site, &addresses, &orders, &facets, look);
    for (i, photo) in photos.all.iter().enumerate() {
        let forms = photo.forms.iter().enumerate();
        entries.extend(forms.map(|(j, (_, path))| Entry { path: path.clone(), show: Show::Photo(i, j) }));
    }
    let shares = Shares::new(site, languages, look.colours, &photos);
    // The same words and photo may stand for two items: then they share the picture.
    let paths: BTreeMap<&str, usize> = shares.all.iter().enumerate().map(|(i, s)| (s.path.as_str(), i)).collect();
    entries.extend(paths.into_iter().map(|(path, i)| Entry { path: path.to_owned(), show: Show::Share(i) }));
    for entry in &mut entries {
        if let Show::File(file) = entry.show
            && photos::is_stripped(site, sources, file)
        {
            entry.show = Show::Stripped(file);
            photos.stripped.push(file);
        }
    }
    let mut diagnostics = conflicts::check(site, sources, &entries);
    diagnostics.extend(downloads::check(sources, &entries));
    diagnostics.extend(photos::too_much(&photos.all));
    entries.par_sort_by(|a, b| a.path.cmp(&b.path));
    let (entries, addresses, photos) = (Arc::new(entries), Arc::new(addresses), Arc::new(photos));
    (Plan { entries, addresses, orders, facets, values, photos, shares: Arc::new(shares) }, diagnostics)
}

/// The activities of a language that have photos, in the order of the timeline.
pub fn photographed<'a>(site: &'a Site, orders: &'a Orders, lang: Lang) -> impl Iterator<Item = ItemRef> + 'a {
    orders.items(lang, Collection::Activities).filter(move |item| !site.core(*item).photos.is_empty())
}

/// Whether an item has a page in a language: its own words, or the original's with a notice.
pub fn has_page(site: &Site, item: ItemRef, lang: Lang) -> bool {
    site.core(item).speaks(lang) || site.project.fallback_of(item.collection) == Fallback::Notice
}

/// Whether an item stands in the lists of a language.
pub fn is_listed(site: &Site, item: ItemRef, lang: Lang) -> bool {
    site.core(item).speaks(lang) || site.project.fallback_of(item.collection) != Fallback::Hide
}

/// Number of pages of a list; an empty list has one.
pub fn page_count(items: usize, page_size: usize) -> usize {
    items.div_ceil(page_size).max(1)
}
