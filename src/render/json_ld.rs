//! Structured data (schema.org) as JSON-LD.

use serde_json::{Map, Value, json};

use super::view::{Layout, Link};
use super::voice::{Voice, licence};
use crate::model::{Collection, ItemRef};
use crate::plan::{Entry, PageKind};

/// The script element of a page; empty on pages without data.
pub fn script(voice: Voice, entry: &Entry, kind: &PageKind, layout: &Layout, breadcrumbs: &[Link]) -> String {
    let mut graph = Vec::new();
    match kind {
        PageKind::Missing => return String::new(),
        PageKind::Home => graph.push(project(voice)),
        PageKind::Item(item) => graph.extend(thing(voice, *item, layout)),
        _ => {}
    }
    if !breadcrumbs.is_empty() {
        graph.push(trail(voice, entry, layout, breadcrumbs));
    }
    if graph.is_empty() {
        return String::new();
    }
    let data = json!({ "@context": "https://schema.org", "@graph": graph });
    // `<` as an escape, so that no text can end the element.
    let text = data.to_string();
    let text = if text.contains('<') { text.replace('<', "\\u003c") } else { text };
    format!("<script type=\"application/ld+json\">{text}</script>")
}

fn absolute(voice: Voice, path: &str) -> String {
    voice.plan.addresses.absolute(path)
}

fn trail(voice: Voice, entry: &Entry, layout: &Layout, breadcrumbs: &[Link]) -> Value {
    let here = (layout.title.as_str(), entry.path.as_str());
    let steps = breadcrumbs.iter().map(|link| (link.title.as_str(), link.path.as_str())).chain([here]);
    let list: Vec<Value> = steps
        .enumerate()
        .map(|(i, (name, path))| json!({ "@type": "ListItem", "position": i + 1, "name": name, "item": absolute(voice, path) }))
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": list })
}

fn organisation(voice: Voice, index: u32) -> Value {
    let link = voice.partner(index);
    json!({ "@type": "Organization", "name": link.title, "url": absolute(voice, &link.path) })
}

fn project(voice: Voice) -> Value {
    let project = &voice.site.project;
    let mut grant = Map::new();
    grant.insert("@type".into(), "MonetaryGrant".into());
    grant.insert("identifier".into(), json!(project.numbers));
    grant.insert(
        "funder".into(),
        json!({ "@type": "Organization", "name": "European Union", "url": "https://european-union.europa.eu/" }),
    );
    if let Some(money) = &project.grant {
        grant.insert(
            "amount".into(),
            json!({ "@type": "MonetaryAmount", "currency": money.currency, "value": money.amount }),
        );
    }
    json!({
        "@type": "ResearchProject",
        "name": project.acronym,
        "description": voice.site.home.words_in(voice.lang).0.describe(),
        "url": absolute(voice, voice.plan.addresses.home(voice.lang)),
        "foundingDate": project.start.to_string(),
        "dissolutionDate": project.end.to_string(),
        "funding": grant,
        "member": voice.plan.orders.list(voice.lang, Collection::Partners).iter().map(|i| organisation(voice, *i)).collect::<Vec<_>>(),
    })
}

fn thing(voice: Voice, item: ItemRef, layout: &Layout) -> Option<Value> {
    let site = voice.site;
    let i = item.index as usize;
    let core = site.core(item);
    let (words, spoken) = core.words_in(voice.lang);
    let mut data = Map::new();
    let mut set = |key: &str, value: Value| data.insert(key.to_owned(), value);
    set("name", words.title.text.clone().into());
    set("url", absolute(voice, voice.plan.addresses.item(item, voice.lang)).into());
    if !words.describe().is_empty() {
        set("description", words.describe().into());
    }
    if let Some(picture) = &layout.og_image {
        set("image", picture.path.clone().into());
    }
    let kind = match item.collection {
        Collection::Partners => {
            let facts = &site.partners[i].facts;
            let same: Vec<&String> = facts.website.iter().chain(&facts.ror).collect();
            if !same.is_empty() {
                set("sameAs", json!(same));
            }
            let town = facts.place.as_ref().map(|place| place.town.clone());
            set(
                "address",
                json!({ "@type": "PostalAddress", "addressLocality": town, "addressCountry": facts.country }),
            );
            if facts.kind.contains("school") { "EducationalOrganization" } else { "Organization" }
        }
        Collection::Activities => {
            let facts = &site.activities[i].facts;
            set("startDate", facts.start.to_string().into());
            set("endDate", facts.end.to_string().into());
            set("inLanguage", site.tag(spoken).as_str().into());
            set("eventStatus", "https://schema.org/EventScheduled".into());
            let mode = if facts.place.is_some() { "OfflineEventAttendanceMode" } else { "OnlineEventAttendanceMode" };
            set("eventAttendanceMode", format!("https://schema.org/{mode}").into());
            set(
                "location",
                match &facts.place {
                    Some(place) => json!({
                        "@type": "Place", "name": place.venue.as_ref().unwrap_or(&place.town),
                        "address": { "@type": "PostalAddress", "addressLocality": place.town, "addressCountry": place.country },
                    }),
                    None => {
                        let address = facts.online.clone().flatten();
                        json!({ "@type": "VirtualLocation", "url": address.unwrap_or_else(|| absolute(voice, voice.plan.addresses.item(item, voice.lang))) })
                    }
                },
            );
            if let Some(host) = facts.host {
                set("organizer", organisation(voice, host));
            }
            "EducationEvent"
        }
        Collection::Practices => {
            let facts = &site.practices[i].facts;
            set("headline", words.title.text.clone().into());
            set("inLanguage", site.tag(spoken).as_str().into());
            set("author", organisation(voice, facts.shared_by));
            set("license", licence(&facts.licence).path.into());
            let topics: Vec<String> = facts.topics.iter().map(|t| voice.term("topic", t)).collect();
            set("keywords", json!(topics));
            "Article"
        }
        Collection::Results => {
            let facts = &site.results[i].facts;
            set("inLanguage", site.tag(spoken).as_str().into());
            set("datePublished", facts.date.to_string().into());
            set("license", licence(&facts.licence).path.into());
            set("author", json!(facts.by.iter().map(|by| organisation(voice, *by)).collect::<Vec<_>>()));
            "LearningResource"
        }
        Collection::News => {
            let facts = &site.news[i].facts;
            set("headline", words.title.text.clone().into());
            set("inLanguage", site.tag(spoken).as_str().into());
            set("datePublished", facts.date.to_string().into());
            set("author", organisation(voice, facts.by.unwrap_or(site.project.coordinator)));
            "NewsArticle"
        }
        Collection::Pages => return None,
    };
    set("@type", kind.into());
    Some(Value::Object(data))
}
