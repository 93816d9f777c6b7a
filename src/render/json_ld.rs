//! Structured data (schema.org) as JSON-LD.

mod thing;

use super::view::{Layout, Link};
use super::voice::{Voice, licence};
use crate::model::{Collection, ItemRef};
use crate::plan::{Entry, PageKind};
use thing::{Graph, Thing};

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
    if graph.is_empty() { String::new() } else { Graph::new(graph).script() }
}

fn absolute(voice: Voice, path: &str) -> String {
    voice.plan.addresses.absolute(path)
}

fn trail<'a>(voice: Voice, entry: &'a Entry, layout: &'a Layout, breadcrumbs: &'a [Link]) -> Thing<'a> {
    let here = (layout.title.as_str(), entry.path.as_str());
    let steps = breadcrumbs.iter().map(|link| (link.title.as_str(), link.path.as_str())).chain([here]);
    let step = |(i, (name, path)): (usize, (&'a str, &str))| Thing {
        position: Some(i + 1),
        name: Some(name.into()),
        item: Some(absolute(voice, path)),
        ..Thing::new("ListItem")
    };
    Thing { item_list_element: steps.enumerate().map(step).collect(), ..Thing::new("BreadcrumbList") }
}

fn organisation<'a>(voice: Voice<'a>, index: u32) -> Thing<'a> {
    let link = voice.partner(index);
    Thing { name: Some(link.title.into()), url: Some(absolute(voice, &link.path).into()), ..Thing::new("Organization") }
}

fn project<'a>(voice: Voice<'a>) -> Thing<'a> {
    let project = &voice.site.project;
    let funder = Thing {
        name: Some("European Union".into()),
        url: Some("https://european-union.europa.eu/".into()),
        ..Thing::new("Organization")
    };
    let amount = project.grant.as_ref().map(|money| {
        Box::new(Thing { currency: Some(&money.currency), value: Some(money.amount), ..Thing::new("MonetaryAmount") })
    });
    let grant = Thing {
        identifier: project.numbers.iter().map(|number| &**number).collect(),
        funder: Some(Box::new(funder)),
        amount,
        ..Thing::new("MonetaryGrant")
    };
    let partners = voice.plan.orders.list(voice.lang, Collection::Partners);
    Thing {
        name: Some((&*project.acronym).into()),
        description: Some(voice.site.home.words_in(voice.lang).0.describe()),
        url: Some(absolute(voice, voice.plan.addresses.home(voice.lang)).into()),
        founding_date: Some(project.start.to_string()),
        dissolution_date: Some(project.end.to_string()),
        funding: Some(Box::new(grant)),
        member: partners.iter().map(|i| organisation(voice, *i)).collect(),
        ..Thing::new("ResearchProject")
    }
}

fn thing<'a>(voice: Voice<'a>, item: ItemRef, layout: &'a Layout) -> Option<Thing<'a>> {
    let site = voice.site;
    let i = item.index as usize;
    let (words, spoken) = site.core(item).words_in(voice.lang);
    let title = words.title.text.as_str();
    let address = absolute(voice, voice.plan.addresses.item(item, voice.lang));
    let spoken = Some(site.tag(spoken).as_str());
    let special = match item.collection {
        Collection::Partners => {
            let facts = &site.partners[i].facts;
            let town = facts.place.as_ref().map(|place| place.town.as_str());
            Thing {
                same_as: facts.website.iter().chain(&facts.ror).map(|address| &**address).collect(),
                address: Some(Box::new(postal(town, Some(&facts.country)))),
                ..Thing::new(if facts.kind.contains("school") { "EducationalOrganization" } else { "Organization" })
            }
        }
        Collection::Activities => {
            let facts = &site.activities[i].facts;
            let location = match &facts.place {
                Some(place) => Thing {
                    name: Some(place.venue.as_ref().unwrap_or(&place.town).as_str().into()),
                    address: Some(Box::new(postal(Some(&place.town), place.country.as_deref()))),
                    ..Thing::new("Place")
                },
                None => Thing {
                    url: Some(facts.online.clone().flatten().unwrap_or_else(|| address.clone()).into()),
                    ..Thing::new("VirtualLocation")
                },
            };
            Thing {
                start_date: Some(facts.start.to_string()),
                end_date: Some(facts.end.to_string()),
                in_language: spoken,
                event_status: Some("https://schema.org/EventScheduled"),
                event_attendance_mode: Some(match facts.place {
                    Some(_) => "https://schema.org/OfflineEventAttendanceMode",
                    None => "https://schema.org/OnlineEventAttendanceMode",
                }),
                location: Some(Box::new(location)),
                organizer: facts.host.map(|host| Box::new(organisation(voice, host))),
                ..Thing::new("EducationEvent")
            }
        }
        Collection::Practices => {
            let facts = &site.practices[i].facts;
            Thing {
                headline: Some(title),
                in_language: spoken,
                author: vec![organisation(voice, facts.shared_by)],
                license: Some(licence(&facts.licence).path),
                keywords: facts.topics.iter().map(|topic| voice.term("topic", topic)).collect(),
                ..Thing::new("Article")
            }
        }
        Collection::Results => {
            let facts = &site.results[i].facts;
            Thing {
                in_language: spoken,
                date_published: Some(facts.date.to_string()),
                license: Some(licence(&facts.licence).path),
                author: facts.by.iter().map(|by| organisation(voice, *by)).collect(),
                ..Thing::new("LearningResource")
            }
        }
        Collection::News => {
            let facts = &site.news[i].facts;
            Thing {
                headline: Some(title),
                in_language: spoken,
                date_published: Some(facts.date.to_string()),
                author: vec![organisation(voice, facts.by.unwrap_or(site.project.coordinator))],
                ..Thing::new("NewsArticle")
            }
        }
        Collection::Pages => return None,
    };
    Some(Thing {
        name: Some(title.into()),
        url: Some(address.into()),
        description: Some(words.describe()).filter(|text| !text.is_empty()),
        image: layout.og_image.as_ref().map(|picture| picture.path.as_str()),
        ..special
    })
}

fn postal<'a>(town: Option<&'a str>, country: Option<&'a str>) -> Thing<'a> {
    Thing { address_locality: town, address_country: country, ..Thing::new("PostalAddress") }
}
