//! What a new version means for a page that is looked at.

use serde_json::json;

use super::hub::{Client, Event, Viewed};
use super::outline::subject;
use super::urls::Urls;
use super::version::Version;
use crate::model::{Collection, ItemRef, Lang};
use crate::plan::{Show, has_page};

/// In place of a fingerprint: the browser shows that there is no such page. It is told when there is one.
pub const MISSING: &str = "missing";

/// What is at a path, to know it again.
pub fn viewed(version: &Version, path: &str) -> Option<Viewed> {
    let index = version.find(path)?;
    let site = &version.ready.site;
    let (item, lang) = subject(site, &version.entry(index).show)?;
    Some(Viewed { collection: item.collection, id: site.core(item).id.to_string(), tag: site.tag(lang).to_string() })
}

/// What a browser has to do to show the new version. `old` is the version before.
pub fn tell(client: &mut Client, old: Option<&Version>, new: &Version, urls: &Urls) -> Vec<Event> {
    let Some(index) = new.find(&client.path) else {
        if client.mark == MISSING {
            return Vec::new();
        }
        MISSING.clone_into(&mut client.mark);
        return vec![elsewhere(client, new, urls)];
    };
    let Ok(page) = new.page(index) else { return Vec::new() };
    if page.mark == client.mark {
        return Vec::new();
    }
    let before = old.and_then(|old| old.page(old.find(&client.path)?).ok()).filter(|before| before.mark == client.mark);
    let changes = style_changes(old, new);
    let styled = before.is_some_and(|before| {
        let mut text = String::from_utf8_lossy(&before.bytes).into_owned();
        changes.iter().for_each(|(from, to)| text = text.replace(from, to));
        !changes.is_empty() && text.as_bytes() == page.bytes
    });
    client.viewed = viewed(new, &client.path);
    if !styled {
        return vec![Event { name: "reload", data: json!({ "mark": page.mark }) }];
    }
    client.mark.clone_from(&page.mark);
    let changes: Vec<_> = changes.iter().map(|(from, to)| json!({ "from": from, "to": to })).collect();
    vec![Event { name: "styles", data: json!({ "changes": changes, "mark": page.mark }) }]
}

/// Style sheets that have another name now, since their bytes are others.
fn style_changes(old: Option<&Version>, new: &Version) -> Vec<(String, String)> {
    let Some(old) = old else { return Vec::new() };
    let (before, after) = (&old.ready.plan.addresses.assets, &new.ready.plan.addresses.assets);
    let styles = before.iter().filter(|(plain, _)| plain.ends_with(".css"));
    styles
        .filter_map(|(plain, from)| Some((from, after.get(plain)?)))
        .filter(|(from, to)| from != to)
        .map(|(from, to)| (format!("assets/{from}"), format!("assets/{to}")))
        .collect()
}

/// The page is not where it was: it moved, or there is no such thing any more.
fn elsewhere(client: &mut Client, new: &Version, urls: &Urls) -> Event {
    let site = &new.ready.site;
    let lang = client.viewed.as_ref().and_then(|viewed| lang_of(new, &viewed.tag));
    let found = client.viewed.as_ref().zip(lang).and_then(|(viewed, lang)| {
        let item = find(new, viewed.collection, &viewed.id)?;
        has_page(site, item, lang).then(|| new.ready.plan.addresses.item(item, lang))
    });
    if let Some(to) = found {
        return Event { name: "moved", data: json!({ "to": urls.url(to) }) };
    }
    let first = client.path.split('/').next().unwrap_or_default();
    let home = lang.or_else(|| lang_of(new, first)).map_or("", |lang| {
        let addresses = &new.ready.plan.addresses;
        match &client.viewed {
            Some(viewed) if viewed.collection != Collection::Pages => addresses.list(lang, viewed.collection),
            _ => addresses.home(lang),
        }
    });
    Event { name: "gone", data: json!({ "to": urls.url(home) }) }
}

/// The language of the site with a tag.
pub fn lang_of(version: &Version, tag: &str) -> Option<Lang> {
    let site = &version.ready.site;
    site.langs().find(|lang| site.tag(*lang).as_str().eq_ignore_ascii_case(tag))
}

fn find(version: &Version, collection: Collection, id: &str) -> Option<ItemRef> {
    let site = &version.ready.site;
    site.items(collection).find(|item| *site.core(*item).id == *id)
}

/// The page that shows a file of the project, in a language: the file's own, or else the one that is spoken.
pub fn page_of(version: &Version, path: &str, spoken: &str) -> Option<String> {
    let (site, addresses) = (&version.ready.site, &version.ready.plan.addresses);
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let of_file = name.strip_suffix(".md").and_then(|stem| lang_of(version, stem));
    let lang = of_file.or_else(|| lang_of(version, spoken)).unwrap_or(site.default);
    if folder.is_empty() {
        return of_file.map(|lang| addresses.home(lang).to_owned());
    }
    let mut parts = folder.split('/');
    let (collection, id) = (Collection::of_folder(parts.next()?)?, parts.next()?);
    let item = find(version, collection, id)?;
    let to = addresses.item(item, lang).to_owned();
    let is_page = |path: &str| version.find(path).is_some_and(|i| matches!(version.entry(i).show, Show::Page(..)));
    is_page(&to).then_some(to)
}
