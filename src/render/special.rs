//! Pages that every site has: imprint, privacy, accessibility, credits, "not found", the language chooser.

use std::sync::Arc;

use super::items::{Making, linked, plain, verbatim};
use super::view::{
    AccessView, ChooserLanguage, ChooserView, CreditsView, Fact, FreePageView, ImprintView, MissingView, PhotoCredit,
    TextPart,
};
use super::voice::{Voice, licence, web};
use crate::model::{AccessStatus, Collection, ItemRef};
use crate::plan::{Fixed, Language, Plan};

/// Heading and words: those of the free page with the id, else the built-in heading and `html`.
fn text(making: Making, fixed: Fixed, html: String) -> TextPart {
    let voice = making.voice;
    match voice.site.page(fixed.id()).filter(|item| crate::plan::is_listed(voice.site, *item, voice.lang)) {
        Some(item) => making.text(item),
        None => TextPart {
            id: fixed.id().into(),
            heading: voice.say(&format!("nav-{}", fixed.id())),
            summary_html: String::new(),
            html,
            content_lang: None,
            content_dir: None,
            contents: Vec::new(),
            cover: None,
            photos: Vec::new(),
            facts: Vec::new(),
            prev: None,
            next: None,
        },
    }
}

/// Imprint.
pub fn imprint(making: Making) -> ImprintView {
    let voice = making.voice;
    let mut text = text(making, Fixed::Imprint, String::new());
    let Some(facts) = &voice.site.project.imprint else { return ImprintView { text, address: Vec::new() } };
    let mut address = vec![facts.name.clone()];
    address.extend(facts.address.iter().cloned());
    let mut add = |key, value: &Option<String>, exact: bool| {
        text.facts.extend(
            value.iter().map(|value| if exact { verbatim(voice, key, value) } else { plain(voice, key, value) }),
        );
    };
    add("legal-form", &facts.legal_form, false);
    add("representative", &facts.representative, false);
    add("editor", &facts.editor, false);
    add("register", &facts.register, true);
    add("vat", &facts.vat, true);
    add("phone", &facts.phone, true);
    text.facts.push(linked(voice, "email", vec![web(&facts.email, format!("mailto:{}", facts.email))]));
    ImprintView { text, address }
}

/// Privacy: the project's words, else the built-in ones.
pub fn privacy(making: Making) -> FreePageView {
    let paragraphs = ["privacy-1", "privacy-2", "privacy-3", "privacy-4", "privacy-5"].map(|id| making.voice.say(id));
    FreePageView { text: text(making, Fixed::Privacy, html_paragraphs(&paragraphs)) }
}

fn html_paragraphs(paragraphs: &[String]) -> String {
    let mut html = String::new();
    for paragraph in paragraphs.iter().filter(|p| !p.is_empty()) {
        html.push_str("<p>");
        super::body::escape(paragraph, &mut html);
        html.push_str("</p>\n");
    }
    html
}

/// Accessibility statement (Directive (EU) 2016/2102, article 7).
pub fn accessibility(making: Making) -> AccessView {
    let voice = making.voice;
    let facts = voice.site.project.accessibility.as_ref();
    let status = match facts.map(|f| f.status) {
        Some(AccessStatus::Full) => "access-status-full",
        Some(AccessStatus::Partial) | None => "access-status-partial",
        Some(AccessStatus::None) => "access-status-none",
    };
    let mut words = vec![voice.say("access-intro")];
    if status != "access-status-full" {
        words.push(voice.say("access-exceptions"));
    }
    AccessView {
        text: text(making, Fixed::Accessibility, html_paragraphs(&words)),
        status_text: voice.say(status),
        feedback: facts.and_then(|f| f.feedback.as_ref()).map(|email| web(email, format!("mailto:{email}"))),
        enforcement: facts.and_then(|f| f.enforcement.as_ref()).map(|address| web(address, address)),
        reviewed: facts.and_then(|f| f.reviewed).map(|date| voice.day(date)),
    }
}

/// Credits and licences of texts, photos and what the site is made of.
pub fn credits(making: Making) -> CreditsView {
    let voice = making.voice;
    let site = voice.site;
    let items = Collection::ALL.into_iter().flat_map(|c| voice.plan.orders.items(voice.lang, c));
    let mut photos = Vec::new();
    let mut add = |core: &crate::model::Core, link: super::view::Link| {
        for photo in &core.photos {
            let Some(picture) = voice.photo(core, photo) else { continue };
            let credit = photo.credit.as_deref().unwrap_or_default().to_owned();
            photos.push(PhotoCredit {
                picture,
                item: link.clone(),
                credit,
                licence: photo.licence.as_deref().map(licence),
                taken: photo.taken.map(|date| voice.day(date)),
                place: photo.place.as_deref().unwrap_or_default().to_owned(),
            });
        }
    };
    let home = super::view::Link {
        title: site.home.words_in(voice.lang).0.title.text.clone(),
        path: voice.plan.addresses.home(voice.lang).to_owned(),
        ..Default::default()
    };
    add(&site.home, home);
    items.for_each(|item: ItemRef| add(site.core(item), voice.link(item)));
    let notices = vec![
        plain_notice("credits-emblem", voice),
        Fact { text: "Unicode CLDR, Unicode-3.0".into(), verbatim: true, ..plain_notice("credits-data", voice) },
    ];
    CreditsView { licence: licence(&site.project.licence), photos, notices }
}

fn plain_notice(id: &'static str, voice: Voice) -> Fact {
    Fact { key: id, label: voice.say(id), text: String::new(), links: Vec::new(), datetime: None, verbatim: false }
}

/// The languages to choose from.
pub fn choices(voice: Voice, plan: &Plan, languages: &[Arc<Language>]) -> Vec<ChooserLanguage> {
    let site = voice.site;
    site.langs()
        .map(|lang| ChooserLanguage {
            lang: site.tag(lang).to_string(),
            dir: site.tag(lang).dir(),
            name: languages[lang.0 as usize].autonym.clone(),
            title: site.home.words_in(lang).0.title.text.clone(),
            path: plan.addresses.home(lang).to_owned(),
            not_found: languages[lang.0 as usize].messages.get("not-found-title").into_owned(),
        })
        .collect()
}

/// The language chooser at the root.
pub fn chooser(voice: Voice, plan: &Plan, languages: &[Arc<Language>]) -> ChooserView {
    ChooserView { choices: choices(voice, plan, languages) }
}

/// "Not found": for all languages at the root.
pub fn missing(choices: Vec<ChooserLanguage>) -> MissingView {
    MissingView { choices }
}
