//! The list of all files of the site.

use super::{Addresses, Entry, Facets, Fixed, Look, Orders, PageKind, Show, has_page, page_count, photographed};
use crate::model::{Collection, ItemRef, Lang, Site};

/// URLs that one sitemap may hold (sitemaps.org: 50,000; its size limit of 50 MB binds first with many alternates).
const SITEMAP_URLS: usize = 20_000;

/// Everything the site consists of, in no particular order.
pub fn entries(site: &Site, addresses: &Addresses, orders: &Orders, facets: &[Facets], look: &Look) -> Vec<Entry> {
    let mut entries = Vec::new();
    for lang in site.langs() {
        pages(site, addresses, orders, &facets[lang.0 as usize], lang, &mut entries);
        let mut add = |path: String, show| entries.push(Entry { path, show });
        add(addresses.feed(lang), Show::Feed(lang));
        add(addresses.calendar(lang), Show::Calendar(lang));
        if look.filters && !facets[lang.0 as usize].lists.is_empty() {
            add(addresses.practice_index(lang), Show::PracticeIndex(lang));
        }
        for item in site.items(Collection::Activities).filter(|item| has_page(site, *item, lang)) {
            add(addresses.event(lang, item, &site.core(item).id), Show::Event(lang, item.index));
        }
    }
    let pages = sitemap_pages(&entries).count();
    let mut add = |path: &str, show| entries.push(Entry { path: path.to_owned(), show });
    add("", Show::Chooser);
    add("404.html", Show::Missing);
    add("robots.txt", Show::Robots);
    add("data/project.json", Show::ProjectJson);
    add("data/practices.csv", Show::PracticesCsv);
    match pages.div_ceil(SITEMAP_URLS) {
        0 | 1 => add("sitemap.xml", Show::Sitemap(0)),
        parts => {
            add("sitemap.xml", Show::SitemapIndex(parts));
            (0..parts).for_each(|part| add(&format!("sitemap-{}.xml", part + 1), Show::Sitemap(part)));
        }
    }
    for (plain, printed) in &look.assets {
        add(&format!("assets/{printed}"), Show::Asset(plain.clone()));
    }
    for (file, path) in addresses.files() {
        add(path, Show::File(file));
    }
    aliases(site, addresses, &mut entries);
    entries
}

/// Pages that search engines should know, in the order of the plan.
fn sitemap_pages(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| matches!(&entry.show, Show::Page(_, kind) if *kind != PageKind::Missing))
}

/// Those of one part of the sitemap.
pub fn sitemap_part(entries: &[Entry], part: usize) -> impl Iterator<Item = &Entry> {
    sitemap_pages(entries).skip(part * SITEMAP_URLS).take(SITEMAP_URLS)
}

fn pages(site: &Site, addresses: &Addresses, orders: &Orders, facets: &Facets, lang: Lang, entries: &mut Vec<Entry>) {
    let size = site.project.page_size;
    let mut add = |path: String, kind| entries.push(Entry { path, show: Show::Page(lang, kind) });
    add(addresses.home(lang).to_owned(), PageKind::Home);
    for collection in Collection::ALL.into_iter().filter(|c| *c != Collection::Pages) {
        let first = addresses.list(lang, collection);
        for page in 0..page_count(orders.list(lang, collection).len(), size) {
            let kind = match collection {
                Collection::Practices => PageKind::Practices(None, page),
                other => PageKind::List(other, page),
            };
            add(addresses.nth(lang, first, page), kind);
        }
    }
    for (index, list) in facets.lists.iter().enumerate() {
        for page in 0..page_count(list.practices.len(), size) {
            add(addresses.nth(lang, &list.path, page), PageKind::Practices(Some(index), page));
        }
    }
    for collection in Collection::ALL {
        for item in site.items(collection).filter(|item| has_page(site, *item, lang)) {
            if collection == Collection::Pages && Fixed::of_id(&site.core(item).id).is_some() {
                continue;
            }
            add(addresses.item(item, lang).to_owned(), PageKind::Item(item));
        }
    }
    for fixed in Fixed::ALL {
        let kind = match fixed {
            Fixed::Exchange => PageKind::Exchange,
            Fixed::Imprint => PageKind::Imprint,
            Fixed::Privacy => PageKind::Privacy,
            Fixed::Accessibility => PageKind::Accessibility,
            Fixed::Credits => PageKind::Credits,
            Fixed::Photos if photographed(site, orders, lang).next().is_none() => continue,
            Fixed::Photos => PageKind::Photos,
        };
        add(addresses.fixed(lang, fixed).to_owned(), kind);
    }
    add(format!("{}404.html", addresses.home(lang)), PageKind::Missing);
}

/// Former addresses lead to the item in the language that the address begins with, or to its original.
fn aliases(site: &Site, addresses: &Addresses, entries: &mut Vec<Entry>) {
    for collection in Collection::ALL {
        for item in site.items(collection) {
            for alias in &site.core(item).aliases {
                let to = addresses.item(item, alias_lang(site, item, alias)).to_owned();
                let path = if alias.ends_with(".html") || alias.ends_with(".htm") {
                    alias.clone()
                } else {
                    format!("{alias}/")
                };
                entries.push(Entry { path, show: Show::Redirect(to) });
            }
        }
    }
}

fn alias_lang(site: &Site, item: ItemRef, alias: &str) -> Lang {
    let first = alias.split('/').next().unwrap_or_default();
    site.langs().find(|lang| site.tag(*lang).as_str().eq_ignore_ascii_case(first)).unwrap_or(site.core(item).original)
}
