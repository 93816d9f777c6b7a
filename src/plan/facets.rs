//! Facets of the practices: which values occur, and which practices have each.

use std::collections::BTreeMap;

use super::{Addresses, Language, Orders, Values};
use crate::i18n::slug;
use crate::model::{Collection, ItemRef, Lang, Site};

/// Kinds of facets, in the order in which they are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FacetKind {
    /// Topic.
    Topic,
    /// Country of the sharing partner.
    Country,
    /// Sharing partner.
    Partner,
    /// Target group.
    TargetGroup,
    /// Adopted by somebody, or not.
    Adopted,
}

impl FacetKind {
    /// All.
    pub const ALL: [Self; 5] = [Self::Topic, Self::Country, Self::Partner, Self::TargetGroup, Self::Adopted];

    /// Id, as in the messages `facet-…` and `url-…`.
    pub fn id(self) -> &'static str {
        ["topic", "country", "partner", "target-group", "adopted"][self as usize]
    }
}

/// The practices with one value of a facet.
#[derive(Clone, Debug)]
pub struct FacetList {
    /// The facet.
    pub kind: FacetKind,
    /// The value: a term, a country code, a partner's id, `yes` or `no`.
    pub value: String,
    /// Its name in the language.
    pub title: String,
    /// First page of its list.
    pub path: String,
    /// The practices, in the order of the gallery.
    pub practices: Vec<u32>,
}

/// Facets in one language.
pub struct Facets {
    /// Lists in the order of their kinds, then by name.
    pub lists: Vec<FacetList>,
    by_value: BTreeMap<FacetKind, BTreeMap<String, usize>>,
}

impl Facets {
    /// The list of a value.
    pub fn find(&self, kind: FacetKind, value: &str) -> Option<&FacetList> {
        self.by_value.get(&kind)?.get(value).map(|i| &self.lists[*i])
    }
}

/// Facets of a language.
pub fn facets(
    site: &Site,
    language: &Language,
    lang: Lang,
    values: &Values,
    orders: &Orders,
    addresses: &Addresses,
) -> Facets {
    let order = orders.list(lang, Collection::Practices);
    let mut practices: Vec<Vec<u32>> = vec![Vec::new(); values.all.len()];
    for practice in order {
        values.of(*practice).iter().for_each(|value| practices[*value as usize].push(*practice));
    }
    // Where all or none were adopted, adoption is no choice. (The other facets are linked from pages of items.)
    let is_choice =
        |kind: FacetKind, list: &[u32]| !list.is_empty() && (kind != FacetKind::Adopted || list.len() < order.len());
    let found = values.all.iter().zip(practices).filter(|((kind, _), list)| is_choice(*kind, list));
    let mut taken: BTreeMap<String, ()> = BTreeMap::new();
    let gallery = addresses.list(lang, Collection::Practices);
    let mut lists: Vec<FacetList> = found
        .map(|((kind, value), practices)| {
            let kind = *kind;
            let title = name(site, language, lang, kind, value);
            let folder = slug(&language.messages.get(&format!("url-{}", kind.id())));
            let folder = if folder.is_empty() { kind.id().to_owned() } else { folder };
            let own = match kind {
                FacetKind::Partner => value.clone(),
                _ => slug(&title),
            };
            let mut path = format!("{gallery}{folder}/{own}/");
            if own.is_empty() || taken.contains_key(&path) {
                path = format!("{gallery}{folder}/{}/", slug(value));
            }
            taken.insert(path.clone(), ());
            FacetList { kind, value: value.clone(), title, path, practices }
        })
        .collect();
    lists.sort_by_cached_key(|list| {
        let no = list.kind == FacetKind::Adopted && list.value == "no";
        (list.kind, no, language.formats.sort_key(&list.title))
    });
    let mut by_value: BTreeMap<FacetKind, BTreeMap<String, usize>> = BTreeMap::new();
    for (i, list) in lists.iter().enumerate() {
        by_value.entry(list.kind).or_default().insert(list.value.clone(), i);
    }
    Facets { lists, by_value }
}

fn name(site: &Site, language: &Language, lang: Lang, kind: FacetKind, value: &str) -> String {
    let messages = &language.messages;
    match kind {
        FacetKind::Topic => messages.term("topic", value).map(|t| t.into_owned()),
        FacetKind::TargetGroup => messages.term("target-group", value).map(|t| t.into_owned()),
        FacetKind::Country => Some(language.country(value).to_string()),
        FacetKind::Partner => site.partners.iter().position(|p| *p.core.id == *value).map(|i| {
            let item = ItemRef { collection: Collection::Partners, index: i as u32 };
            site.core(item).words_in(lang).0.title.text.clone()
        }),
        FacetKind::Adopted => Some(messages.get(&format!("facet-adopted-{value}")).into_owned()),
    }
    .unwrap_or_else(|| value.to_owned())
}
