//! A language speaking about the site: links, dates, places, pictures and licences as views show them.

use std::sync::Arc;

use super::picture::tone;
use super::view::{Link, Picture, PictureFile, Place, When};
use crate::develop::Album;
use crate::i18n::{Arg, Date};
use crate::model::{self, Collection, Core, ItemRef, Lang, Photo, PhotoWords, Site};
use crate::photo::{Form, FormKind};
use crate::plan::{Language, Plan};
use crate::source::{FileId, Sources};

/// One language of the site.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its plan.
    pub plan: &'a Plan,
    /// The snapshot, for sizes of files.
    pub sources: &'a Sources,
    /// The language's messages and formats.
    pub language: &'a Language,
    /// The photos that were made ready.
    pub album: &'a Album,
    /// Those of all languages.
    pub languages: &'a [Arc<Language>],
    /// Which language it is.
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    /// A message without variables.
    pub fn say(&self, id: &str) -> String {
        self.language.messages.get(id).into_owned()
    }

    /// A message with variables.
    pub fn tell(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.language.messages.format(id, args)
    }

    /// A message that counts.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.tell(id, &[("count", Arg::Count(count as u64))])
    }

    /// Name of a term; the term itself where it has none.
    pub fn term(&self, prefix: &str, term: &str) -> String {
        self.language.term(prefix, term)
    }

    /// BCP 47 tag and direction of another language; nothing for one's own.
    pub fn foreign(&self, lang: Lang) -> (Option<String>, Option<&'static str>) {
        let tag = self.site.tag(lang);
        if lang == self.lang {
            (None, None)
        } else {
            (Some(tag.as_str().to_owned()), Some(self.languages[lang.0 as usize].dir))
        }
    }

    /// A link to an item, with its title.
    pub fn link(&self, item: ItemRef) -> Link {
        let (words, lang) = self.site.core(item).words_in(self.lang);
        let (lang, dir) = self.foreign(lang);
        Link {
            title: words.title.text.clone(),
            path: self.plan.addresses.item(item, self.lang).to_owned(),
            external: false,
            key: self.site.core(item).id.to_string(),
            lang,
            dir,
        }
    }

    /// A link to a partner.
    pub fn partner(&self, index: u32) -> Link {
        self.link(ItemRef { collection: Collection::Partners, index })
    }

    /// A link to a partner by its short name.
    pub fn partner_short(&self, index: u32) -> Link {
        let mut link = self.partner(index);
        if let Some(short) = &self.site.partners[index as usize].facts.short {
            link.title = short.clone();
        }
        link
    }

    /// A day.
    pub fn day(&self, date: Date) -> When {
        When { text: self.language.formats.date(date), start: date.to_string(), end: None }
    }

    /// Days from the first to the last.
    pub fn days(&self, start: Date, end: Date) -> When {
        let end_day = (start != end).then(|| end.to_string());
        When { text: self.language.formats.range(start, end), start: start.to_string(), end: end_day }
    }

    /// Name of a country.
    pub fn country(&self, code: &str) -> String {
        self.language.country(code).to_string()
    }

    /// A place.
    pub fn place(&self, place: &model::Place) -> Place {
        Place {
            text: self.language.line(&self.language.place(place)),
            town: place.town.clone(),
            venue: place.venue.clone(),
            country: place.country.as_deref().unwrap_or_default().to_lowercase(),
        }
    }

    /// A place in full: building, town, region, country.
    pub fn address(&self, place: &model::Place) -> Vec<String> {
        let country = place.country.as_deref().map(|code| self.country(code).to_string());
        let parts = [place.venue.clone(), Some(place.town.clone()), place.region.clone(), country];
        parts.into_iter().flatten().collect()
    }

    /// A picture file without words.
    pub fn plain_picture(&self, file: FileId, size: (u32, u32), alt: String) -> Option<Picture> {
        let mut picture = Picture { width: size.0, height: size.1, alt, ..Picture::default() };
        let Some((index, photo)) = self.plan.photos.of(file) else {
            return Some(Picture { path: self.plan.addresses.file(file)?.to_owned(), ..picture });
        };
        let (form, path) = photo.of_kind(FormKind::Jpeg).next()?;
        (picture.width, picture.height) = (form.width, form.height);
        picture.path.clone_from(path);
        let file = |(f, path): &(Form, String)| PictureFile { path: path.clone(), width: f.width, height: f.height };
        picture.files = photo.of_kind(FormKind::Webp).map(file).collect();
        picture.avif = photo.of_kind(FormKind::Avif).map(file).collect();
        picture.tone = self.album.photo(index).and_then(|made| made.colour).map(tone);
        Some(picture)
    }

    /// A photo of an item with its words: those of the language, else of the original.
    pub fn photo(&self, core: &Core, photo: &Photo) -> Option<Picture> {
        let (words, lang) = core.words_in(self.lang);
        let empty = PhotoWords::default();
        let words = words.photos.get(&photo.name).unwrap_or(&empty);
        let mut picture = self.plain_picture(photo.file, photo.size, words.alt.clone().unwrap_or_default())?;
        picture.caption = words.caption.clone().unwrap_or_default();
        picture.credit = self.credit(photo);
        picture.lang = self.foreign(lang).0;
        Some(picture)
    }

    /// Credit and licence of a photo; may be empty.
    pub fn credit(&self, photo: &Photo) -> String {
        match (&photo.credit, &photo.licence) {
            (Some(credit), Some(licence)) => {
                let licence = licence_name(licence);
                let args = [("credit", Arg::Text(credit)), ("licence", Arg::Text(&licence))];
                match self.site.tag(self.lang).is_rtl() {
                    true => self.language.messages.format_isolated("picture-credit", &args),
                    false => self.tell("picture-credit", &args),
                }
            }
            (Some(credit), None) => self.tell("picture-credit-only", &[("credit", Arg::Text(credit))]),
            (None, Some(licence)) => licence_name(licence),
            (None, None) => String::new(),
        }
    }
}

/// A link away from the site.
pub fn web(title: impl Into<String>, address: impl Into<String>) -> Link {
    Link { title: title.into(), path: address.into(), external: true, ..Link::default() }
}

/// A link to a licence.
pub fn licence(id: &str) -> Link {
    let address = match id.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        Some((kind, version)) => format!("https://creativecommons.org/licenses/{}/{version}/", kind.to_lowercase()),
        None if id == "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/".into(),
        None => format!("https://spdx.org/licenses/{id}.html"),
    };
    Link { key: id.to_owned(), ..web(licence_name(id), address) }
}

/// A licence as people write it: `CC-BY-4.0` → `CC BY 4.0`.
fn licence_name(id: &str) -> String {
    match id.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        Some((kind, version)) => format!("CC {kind} {version}"),
        None if id == "CC0-1.0" => "CC0 1.0".into(),
        None => id.to_owned(),
    }
}
