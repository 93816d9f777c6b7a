//! Page of one result, and its files.

use super::items::{Making, dated, linked, plain};
use super::view::{Download, Link, ResultView};
use super::voice::{Voice, licence, web};
use super::words::item;
use crate::i18n::cldr;
use crate::model::Collection;
use crate::source::FileId;

/// Page of a result.
pub fn result(making: Making, index: u32) -> ResultView {
    let voice = making.voice;
    let facts = &voice.site.results[index as usize].facts;
    let mut text = making.text(item(Collection::Results, index));
    let kind = voice.term("result-type", &facts.kind);
    let add = &mut text.facts;
    add.push(plain(voice, "type", &kind));
    add.push(dated(voice, "published", facts.date));
    if !facts.by.is_empty() {
        add.push(linked(voice, "by", facts.by.iter().map(|by| voice.partner_short(*by)).collect()));
    }
    add.extend(facts.activity.map(|i| linked(voice, "activity", vec![voice.link(item(Collection::Activities, i))])));
    add.push(linked(voice, "licence", vec![licence(&facts.licence)]));
    let deposit = facts.deposit.as_ref().map(|(name, address, _)| web(name, address));
    add.extend(deposit.clone().map(|link| linked(voice, "deposit", vec![link])));
    ResultView {
        kind,
        when: voice.day(facts.date),
        licence: licence(&facts.licence),
        downloads: downloads(voice, index),
        deposit,
        practices: making.some(Collection::Practices, &facts.practices),
        text,
    }
}

/// A link to a result.
pub fn result_link(voice: Voice, index: u32) -> Link {
    voice.link(item(Collection::Results, index))
}

/// Files of a result: those in the page's language first.
pub fn downloads(voice: Voice, index: u32) -> Vec<Download> {
    let result = &voice.site.results[index as usize];
    let own = voice.site.tag(voice.lang).as_str();
    let pages = |count: u32| voice.count("count-pages", count as usize);
    let mut downloads = Vec::new();
    for file in &result.facts.files {
        let mut add = |id: FileId, editable: bool| {
            let Some(path) = voice.plan.addresses.file(id) else { return };
            let name = voice.sources.path(id).rsplit('/').next().unwrap_or(path);
            let (words, _) = result.core.words_in(voice.lang);
            let title = words.more.as_ref().and_then(|more| more.files.get(name).cloned());
            let (format, size) = format_and_size(voice, id);
            let named = file
                .language
                .as_ref()
                .and_then(|tag| cldr::language_name(voice.site.tag(voice.lang), &tag.parse().ok()?));
            downloads.push(Download {
                title: title.unwrap_or_else(|| name.to_owned()),
                path: path.to_owned(),
                format,
                size,
                pages: voice.sources.blob(id).and_then(|blob| blob.pages).map_or_else(String::new, pages),
                language: named.map(str::to_owned),
                hreflang: file.language.clone(),
                licence: file.licence.as_deref().map(licence),
                editable,
            });
        };
        add(file.file, false);
        if let Some(editable) = file.editable {
            add(editable, true);
        }
    }
    downloads.sort_by_key(|d| d.hreflang.as_deref() != Some(own) && d.hreflang.is_some());
    downloads
}

/// A file's format in capitals (`PDF`) and its size in the language.
pub fn format_and_size(voice: Voice, file: FileId) -> (String, String) {
    let path = voice.plan.addresses.file(file).unwrap_or_default();
    let format = path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_uppercase());
    (format, voice.language.formats.size(voice.sources.len_of(file)))
}
