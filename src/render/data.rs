//! Open data: the project as JSON, the practices as CSV.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::voice::{Voice, licence};
use crate::model::{Adoption, Collection, Core, ItemRef, Lang, Site};

/// Version of the shape of `data/project.json`; raised when a key changes its meaning or goes.
const VERSION: u32 = 1;

/// `data/project.json`: facts once, titles by language. Items are made and written one by one: a large project's would
/// otherwise be the largest value of a build.
pub fn project(voices: &[Voice]) -> Vec<u8> {
    let Some(voice) = voices.first() else { return Vec::new() };
    let mut bytes = Vec::new();
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer_pretty(&mut bytes, &Whole(*voice));
    bytes.push(b'\n');
    bytes
}

/// The project.
struct Whole<'a>(Voice<'a>);

/// The items of a collection.
struct Items<'a>(Voice<'a>, Collection);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let voice = self.0;
        let site = voice.site;
        let project = &site.project;
        let title = |core: &Core, lang: Lang| core.words[lang.0 as usize].as_ref().map(|w| w.title.text.clone());
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("acronym", &project.acronym)?;
        map.serialize_entry("title", &by_language(site, &site.home, title))?;
        map.serialize_entry("numbers", &project.numbers)?;
        map.serialize_entry("start", &project.start.to_string())?;
        map.serialize_entry("end", &project.end.to_string())?;
        let grant = project.grant.as_ref().map(|g| json!({ "amount": g.amount, "currency": g.currency }));
        map.serialize_entry("grant", &grant)?;
        map.serialize_entry("coordinator", &*site.partners[project.coordinator as usize].core.id)?;
        map.serialize_entry("licence", &project.licence)?;
        map.serialize_entry("fictional", &project.fictional)?;
        map.serialize_entry("url", &project.url)?;
        map.serialize_entry("languages", &site.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>())?;
        for collection in Collection::ALL.into_iter().filter(|c| *c != Collection::Pages) {
            map.serialize_entry(collection.folder(), &Items(voice, collection))?;
        }
        map.end()
    }
}

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.site.items(self.1).map(|item| entry(self.0, item)))
    }
}

fn by_language(site: &Site, core: &Core, get: impl Fn(&Core, Lang) -> Option<String>) -> Value {
    let pairs = site.langs().filter_map(|lang| Some((site.tag(lang).to_string(), Value::from(get(core, lang)?))));
    Value::Object(pairs.collect())
}

fn entry(voice: Voice, item: ItemRef) -> Value {
    let site = voice.site;
    let core = site.core(item);
    let i = item.index as usize;
    let mut data = Map::new();
    data.insert("id".into(), json!(&*core.id));
    data.insert("original".into(), json!(site.tag(core.original).as_str()));
    let title = |core: &Core, lang: Lang| core.words[lang.0 as usize].as_ref().map(|w| w.title.text.clone());
    let summary =
        |core: &Core, lang: Lang| core.words[lang.0 as usize].as_ref()?.summary.as_ref().map(|s| s.text.clone());
    data.insert("title".into(), by_language(site, core, title));
    data.insert("summary".into(), by_language(site, core, summary));
    data.insert(
        "url".into(),
        by_language(site, core, |core, lang| {
            core.speaks(lang).then(|| voice.plan.addresses.absolute(voice.plan.addresses.item(item, lang)))
        }),
    );
    let partner = |index: u32| site.partners[index as usize].core.id.to_string();
    let practice = |index: u32| site.practices[index as usize].core.id.to_string();
    let activity = |index: u32| site.activities[index as usize].core.id.to_string();
    let more = match item.collection {
        Collection::Partners => {
            let f = &site.partners[i].facts;
            json!({ "role": f.role.id(), "type": f.kind, "country": f.country, "oid": f.oid, "pic": f.pic, "ror": f.ror,
                "website": f.website, "town": f.place.as_ref().map(|p| &p.town), "coordinates": f.place.as_ref().and_then(|p| p.coordinates) })
        }
        Collection::Activities => {
            let f = &site.activities[i].facts;
            let participants: Map<String, Value> = f
                .participants
                .iter()
                .map(|(p, groups)| {
                    (partner(*p), Value::Object(groups.iter().map(|(g, n)| (g.clone(), json!(n))).collect()))
                })
                .collect();
            json!({ "kind": f.kind, "start": f.start.to_string(), "end": f.end.to_string(), "host": f.host.map(partner),
                "town": f.place.as_ref().map(|p| &p.town), "country": f.place.as_ref().and_then(|p| p.country.as_ref()),
                "coordinates": f.place.as_ref().and_then(|p| p.coordinates), "online": f.online.is_some(),
                "partners": f.partners.iter().map(|p| partner(*p)).collect::<Vec<_>>(), "participants": participants })
        }
        Collection::Practices => {
            let f = &site.practices[i].facts;
            let adopted: Vec<Value> = f
                .adopted_by
                .iter()
                .map(|a| json!({ "partner": partner(a.partner), "since": a.since.map(|d| d.to_string()) }))
                .collect();
            json!({ "shared_by": partner(f.shared_by), "adopted_by": adopted, "topics": f.topics, "target_groups": f.target_groups,
                "from_activity": f.from_activity.map(activity), "licence": f.licence })
        }
        Collection::Results => {
            let f = &site.results[i].facts;
            let files: Vec<Value> = f
                .files
                .iter()
                .map(|file| {
                    let address = |id| voice.plan.addresses.file(id).map(|path| voice.plan.addresses.absolute(path));
                    json!({ "url": address(file.file), "language": file.language, "editable": file.editable.and_then(address) })
                })
                .collect();
            json!({ "type": f.kind, "date": f.date.to_string(), "licence": f.licence, "by": f.by.iter().map(|p| partner(*p)).collect::<Vec<_>>(),
                "files": files, "practices": f.practices.iter().map(|p| practice(*p)).collect::<Vec<_>>(),
                "deposit": f.deposit.as_ref().map(|(name, url, _)| json!({ "name": name, "url": url })) })
        }
        Collection::News => {
            let f = &site.news[i].facts;
            json!({ "date": f.date.to_string(), "by": f.by.map(partner) })
        }
        Collection::Pages => Value::Null,
    };
    if let Value::Object(more) = more {
        data.extend(more);
    }
    Value::Object(data)
}

/// `data/practices.csv`: one row a practice and language it is written in.
///
/// Cells that a spreadsheet would take for a formula get an apostrophe in front (OWASP, CSV injection).
pub fn practices(voices: &[Voice]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let head = [
        "id",
        "language",
        "original",
        "title",
        "summary",
        "shared_by",
        "country",
        "adopted_by",
        "adopted_since",
        "what_changed",
        "topics",
        "target_groups",
        "licence",
        "url",
    ];
    // Writing to memory cannot fail.
    let _ = writer.write_record(head);
    for voice in voices {
        let site = voice.site;
        for (index, practice) in site.practices.iter().enumerate() {
            let Some(words) = &practice.core.words[voice.lang.0 as usize] else { continue };
            let item = ItemRef { collection: Collection::Practices, index: index as u32 };
            let facts = &practice.facts;
            let partner = |p: u32| voice.partner(p).title;
            let adopted: Vec<String> = facts.adopted_by.iter().map(|a| partner(a.partner)).collect();
            // One entry an adopter in each of the three, empty where nothing is known.
            let since: Vec<String> =
                facts.adopted_by.iter().map(|a| a.since.map(|day| day.to_string()).unwrap_or_default()).collect();
            let change = |a: &Adoption| {
                let id = &site.partners[a.partner as usize].core.id;
                words.more.as_ref().and_then(|more| more.adopted.get(&**id)).cloned().unwrap_or_default()
            };
            let changed: Vec<String> = facts.adopted_by.iter().map(change).collect();
            let terms = |prefix: &str, list: &[String]| {
                list.iter().map(|t| voice.term(prefix, t)).collect::<Vec<_>>().join("; ")
            };
            let row = [
                practice.core.id.to_string(),
                site.tag(voice.lang).to_string(),
                site.tag(practice.core.original).to_string(),
                words.title.text.clone(),
                words.summary.as_ref().map(|s| s.text.clone()).unwrap_or_default(),
                partner(facts.shared_by),
                site.partners[facts.shared_by as usize].facts.country.clone(),
                adopted.join("; "),
                since.join("; "),
                changed.join("; "),
                terms("topic", &facts.topics),
                terms("target-group", &facts.target_groups),
                licence(&facts.licence).title,
                voice.plan.addresses.absolute(voice.plan.addresses.item(item, voice.lang)),
            ];
            let _ = writer.write_record(row.map(harmless));
        }
    }
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(writer.into_inner().unwrap_or_default());
    bytes
}

fn harmless(cell: String) -> String {
    // Wide signs are those of East Asian keyboards, which spreadsheets there read alike.
    let signs = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    match cell.starts_with(['\t', '\r', '\n']) || cell.trim_start().starts_with(signs) {
        true => format!("'{cell}"),
        false => cell,
    }
}
