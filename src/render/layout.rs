//! The frame of a page: titles, languages, alternates, breadcrumbs, structured data.

use tera::Value;

use super::json_ld;
use super::shared::Shared;
use super::theme::Asked;
use super::view::{Alternate, LangLink, Layout, Link, Notice, Picture};
use super::voice::Voice;
use crate::i18n::{Arg, cldr};
use crate::model::{Collection, Core, ItemRef, Lang};
use crate::photo::FormKind;
use crate::plan::{Entry, Fixed, PageKind, page_count, photographed};
use crate::share::{HEIGHT, WIDTH};

/// What a frame is made from.
pub struct Frame<'a> {
    /// The page's language.
    pub voice: Voice<'a>,
    /// What pages of the language share.
    pub shared: &'a Shared,
    /// Assets by plain name.
    pub assets: &'a Value,
    /// Content-Security-Policy.
    pub csp: &'a Value,
    /// What the page's template asks for.
    pub asked: &'a Asked,
}

/// What leads from a path to the site's root.
pub fn root(path: &str) -> String {
    match path.bytes().filter(|b| *b == b'/').count() {
        0 => "./".into(),
        depth => "../".repeat(depth),
    }
}

/// The item whose words a page shows, if it shows one's.
fn subject(voice: Voice, kind: &PageKind) -> Option<ItemRef> {
    let page = |fixed: Fixed| voice.site.page(fixed.id());
    match kind {
        PageKind::Item(item) => Some(*item),
        PageKind::Imprint => page(Fixed::Imprint),
        PageKind::Privacy => page(Fixed::Privacy),
        PageKind::Accessibility => page(Fixed::Accessibility),
        _ => None,
    }
}

/// The frame of a page.
pub fn layout(frame: &Frame, entry: &Entry, kind: &PageKind) -> Layout {
    let voice = frame.voice;
    let item = subject(voice, kind);
    let core = match kind {
        PageKind::Home => Some(&voice.site.home),
        _ => item.map(|item| voice.site.core(item)),
    };
    let (title, description) = title(voice, kind, core);
    let fallback = core.filter(|core| !core.speaks(voice.lang));
    let canonical = match (fallback, item) {
        (Some(core), Some(item)) => Some(voice.plan.addresses.item(item, core.original).to_owned()),
        (Some(core), None) => Some(voice.plan.addresses.home(core.original).to_owned()),
        (None, _) => (*kind != PageKind::Missing).then(|| entry.path.clone()),
    };
    let asked = frame.asked;
    let breadcrumbs = if asked.breadcrumbs || asked.json_ld_html { breadcrumbs(voice, kind) } else { Vec::new() };
    let mut layout = bare(frame, root(&entry.path), title);
    layout.section = section(voice, kind);
    layout.window_title = match kind {
        PageKind::Home => format!("{} – {}", layout.title, voice.site.project.acronym),
        _ => {
            let parts = [("page", Arg::Text(&layout.title)), ("site", Arg::Text(&voice.site.project.acronym))];
            // In a right-to-left window title, names in other letters must not stir up the order of the words.
            match voice.language.dir == "rtl" {
                true => voice.language.messages.format_isolated("window-title", &parts),
                false => voice.tell("window-title", &parts),
            }
        }
    };
    layout.description = description;
    layout.alternates = alternates(voice, entry, kind, core, item);
    layout.languages = languages(voice, kind, core, item);
    // A fallback page has a canonical address elsewhere; "noindex" beside it could be taken for the original, too.
    layout.noindex = *kind == PageKind::Missing;
    layout.og_type = if matches!(kind, PageKind::Item(_)) { "article" } else { "website" };
    if asked.og_image || asked.json_ld_html {
        layout.og_image = absolute_picture(voice, kind);
    }
    if asked.json_ld_html {
        layout.json_ld_html = json_ld::script(voice, entry, kind, &layout, &breadcrumbs);
    }
    layout.notice = fallback.map(|core| notice(voice, core, &layout.languages));
    layout.breadcrumbs = breadcrumbs;
    layout.has_photos = asked.has_photos && super::photos::shown(voice, kind, core);
    layout.canonical = canonical.map(|path| voice.plan.addresses.absolute(&path));
    if *kind == PageKind::Missing {
        // A host shows this page at any address, so its links must not depend on where it stands.
        layout.root = voice.plan.addresses.base_path.clone();
    }
    layout
}

/// A frame with only what all pages of a language share.
pub fn bare(frame: &Frame, root: String, title: String) -> Layout {
    let voice = frame.voice;
    Layout {
        lang: frame.shared.lang.clone(),
        dir: voice.language.dir,
        script: frame.shared.script.clone(),
        root,
        t: frame.shared.t.clone(),
        site: frame.shared.site.clone(),
        assets: frame.assets.clone(),
        section: String::new(),
        window_title: title.clone(),
        title,
        description: String::new(),
        canonical: None,
        alternates: Vec::new(),
        languages: Vec::new(),
        noindex: true,
        og_type: "website",
        og_image: None,
        json_ld_html: String::new(),
        csp: frame.csp.clone(),
        feeds: frame.shared.feeds.clone(),
        breadcrumbs: Vec::new(),
        notice: None,
        has_photos: false,
    }
}

fn title(voice: Voice, kind: &PageKind, core: Option<&Core>) -> (String, String) {
    if let Some(core) = core {
        let words = core.words_in(voice.lang).0;
        return (words.title.text.clone(), words.describe().to_owned());
    }
    let numbered = |title: String, page: usize, total: usize| match page {
        0 => title,
        n => {
            let page = [("page", Arg::Count(n as u64 + 1)), ("total", Arg::Count(total as u64))];
            format!("{title} – {}", voice.tell("pager-text", &page))
        }
    };
    let size = voice.site.project.page_size;
    let total = |c: Collection| page_count(voice.plan.orders.list(voice.lang, c).len(), size);
    let title = match kind {
        PageKind::List(collection, page) => {
            numbered(voice.say(&format!("nav-{}", collection.folder())), *page, total(*collection))
        }
        PageKind::Practices(None, page) => numbered(voice.say("nav-practices"), *page, total(Collection::Practices)),
        PageKind::Practices(Some(list), page) => {
            let list = &voice.plan.facets[voice.lang.0 as usize].lists[*list];
            let facet = voice.say(&format!("facet-{}", list.kind.id()));
            let title = voice.tell("practices-by", &[("facet", Arg::Text(&facet)), ("value", Arg::Text(&list.title))]);
            numbered(title, *page, page_count(list.practices.len(), size))
        }
        PageKind::Exchange => voice.say("nav-exchange"),
        PageKind::Imprint => voice.say("nav-imprint"),
        PageKind::Privacy => voice.say("nav-privacy"),
        PageKind::Accessibility => voice.say("nav-accessibility"),
        PageKind::Credits => voice.say("nav-credits"),
        PageKind::Photos => voice.say("nav-photos"),
        _ => voice.say("not-found-title"),
    };
    // A list says what it lists and of which project; the home page's words say the rest.
    let home = voice.site.home.words_in(voice.lang).0;
    let description = match kind {
        PageKind::Missing => String::new(),
        _ => format!("{title} – {}: {}", voice.site.project.acronym, home.describe()),
    };
    (title, description)
}

fn section(voice: Voice, kind: &PageKind) -> String {
    match kind {
        PageKind::Home => "home".into(),
        PageKind::List(collection, _) => collection.folder().into(),
        PageKind::Practices(..) => "practices".into(),
        PageKind::Exchange => "exchange".into(),
        PageKind::Item(item) if item.collection == Collection::Pages => voice.site.core(*item).id.to_string(),
        PageKind::Item(item) => item.collection.folder().into(),
        PageKind::Imprint => Fixed::Imprint.id().into(),
        PageKind::Privacy => Fixed::Privacy.id().into(),
        PageKind::Accessibility => Fixed::Accessibility.id().into(),
        PageKind::Credits => Fixed::Credits.id().into(),
        PageKind::Photos => Collection::Activities.folder().into(),
        PageKind::Missing => String::new(),
    }
}

/// The same page in another language: where the menu of languages leads.
fn counterpart(voice: Voice, kind: &PageKind, item: Option<ItemRef>, lang: Lang) -> String {
    let addresses = &voice.plan.addresses;
    match (kind, item) {
        (PageKind::Item(_), Some(item)) => match crate::plan::has_page(voice.site, item, lang) {
            true => addresses.item(item, lang).to_owned(),
            // No page of its own in that language: its list there, never silently the home page.
            false if item.collection != Collection::Pages => addresses.list(lang, item.collection).to_owned(),
            false => addresses.item(item, lang).to_owned(),
        },
        (PageKind::List(collection, _), _) => addresses.list(lang, *collection).to_owned(),
        (PageKind::Practices(Some(list), _), _) => {
            let list = &voice.plan.facets[voice.lang.0 as usize].lists[*list];
            let same = voice.plan.facets[lang.0 as usize].find(list.kind, &list.value);
            same.map_or_else(|| addresses.list(lang, Collection::Practices).to_owned(), |list| list.path.clone())
        }
        (PageKind::Practices(None, _), _) => addresses.list(lang, Collection::Practices).to_owned(),
        (PageKind::Exchange, _) => addresses.fixed(lang, Fixed::Exchange).to_owned(),
        (PageKind::Imprint, _) => addresses.fixed(lang, Fixed::Imprint).to_owned(),
        (PageKind::Privacy, _) => addresses.fixed(lang, Fixed::Privacy).to_owned(),
        (PageKind::Accessibility, _) => addresses.fixed(lang, Fixed::Accessibility).to_owned(),
        (PageKind::Credits, _) => addresses.fixed(lang, Fixed::Credits).to_owned(),
        (PageKind::Photos, _) if photographed(voice.site, &voice.plan.orders, lang).next().is_some() => {
            addresses.fixed(lang, Fixed::Photos).to_owned()
        }
        _ => addresses.home(lang).to_owned(),
    }
}

fn languages(voice: Voice, kind: &PageKind, core: Option<&Core>, item: Option<ItemRef>) -> Vec<LangLink> {
    voice.site.langs().map(|lang| lang_link(voice, lang, core, counterpart(voice, kind, item, lang))).collect()
}

fn lang_link(voice: Voice, lang: Lang, core: Option<&Core>, path: String) -> LangLink {
    let language = &voice.languages[lang.0 as usize];
    LangLink {
        lang: voice.site.tag(lang).to_string(),
        dir: language.dir,
        name: language.autonym.clone(),
        path,
        current: lang == voice.lang,
        translated: core.is_none_or(|core| core.speaks(lang)),
    }
}

/// Paths of the real versions of a page, by language: the set is the same on every version (hreflang is reciprocal).
pub fn versions(voice: Voice, path: &str, kind: &PageKind) -> Vec<(Lang, String)> {
    let item = subject(voice, kind);
    let core = match kind {
        PageKind::Home => Some(&voice.site.home),
        _ => item.map(|item| voice.site.core(item)),
    };
    match kind {
        PageKind::Missing => return Vec::new(),
        // Pages of long lists hold other items in each language: each is its own page.
        PageKind::List(_, n) | PageKind::Practices(_, n) if *n > 0 => return vec![(voice.lang, path.to_owned())],
        _ => {}
    }
    let same = |lang: Lang| match kind {
        PageKind::Photos => photographed(voice.site, &voice.plan.orders, lang).next().is_some(),
        PageKind::Practices(Some(list), _) => {
            let list = &voice.plan.facets[voice.lang.0 as usize].lists[*list];
            voice.plan.facets[lang.0 as usize].find(list.kind, &list.value).is_some()
        }
        _ => core.is_none_or(|core| core.speaks(lang)),
    };
    voice.site.langs().filter(|lang| same(*lang)).map(|lang| (lang, counterpart(voice, kind, item, lang))).collect()
}

fn alternates(voice: Voice, entry: &Entry, kind: &PageKind, core: Option<&Core>, _: Option<ItemRef>) -> Vec<Alternate> {
    if *kind == PageKind::Missing || core.is_some_and(|core| !core.speaks(voice.lang)) {
        return Vec::new();
    }
    let addresses = &voice.plan.addresses;
    let versions = versions(voice, &entry.path, kind).into_iter();
    let mut alternates: Vec<Alternate> = versions
        .map(|(lang, path)| Alternate { hreflang: voice.site.tag(lang).to_string(), href: addresses.absolute(&path) })
        .collect();
    alternates.push(Alternate { hreflang: "x-default".into(), href: addresses.base.clone() });
    alternates
}

fn notice(voice: Voice, core: &Core, languages: &[LangLink]) -> Notice {
    let original = voice.site.tag(core.original);
    let name = cldr::language_name(voice.site.tag(voice.lang), original).unwrap_or(original.as_str());
    Notice {
        text: voice.tell("notice-fallback", &[("language", Arg::Text(name))]),
        versions: languages.iter().filter(|link| link.translated).cloned().collect(),
    }
}

fn breadcrumbs(voice: Voice, kind: &PageKind) -> Vec<Link> {
    let addresses = &voice.plan.addresses;
    let link = |title: String, path: &str| Link { title, path: path.to_owned(), ..Link::default() };
    let home = link(voice.say("nav-home"), addresses.home(voice.lang));
    let list = |c: Collection| link(voice.say(&format!("nav-{}", c.folder())), addresses.list(voice.lang, c));
    match kind {
        PageKind::Home | PageKind::Missing => Vec::new(),
        PageKind::Item(item) if item.collection != Collection::Pages => vec![home, list(item.collection)],
        PageKind::Practices(Some(_), _) => vec![home, list(Collection::Practices)],
        PageKind::Photos => vec![home, list(Collection::Activities)],
        _ => vec![home],
    }
}

/// What social networks show with a link to a page.
fn absolute_picture(voice: Voice, kind: &PageKind) -> Option<Picture> {
    let of_item = match kind {
        PageKind::Item(item) => share(voice, Some(*item)).or_else(|| picture(voice, voice.site.core(*item))),
        _ => None,
    };
    of_item.or_else(|| share(voice, None)).or_else(|| picture(voice, &voice.site.home))
}

/// What is painted of an item, or of the home page: in the language whose words the page has.
fn share(voice: Voice, item: Option<ItemRef>) -> Option<Picture> {
    let core = item.map_or(&voice.site.home, |item| voice.site.core(item));
    let (words, lang) = core.words_in(voice.lang);
    let share = voice.plan.shares.of(item, lang)?;
    let path = voice.plan.addresses.absolute(&share.path);
    Some(Picture { path, width: WIDTH, height: HEIGHT, alt: words.title.text.clone(), ..Picture::default() })
}

fn picture(voice: Voice, core: &Core) -> Option<Picture> {
    let photo = &core.photos[core.cover?];
    if photo.size.0 == 0 {
        return None;
    }
    let mut picture = voice.photo(core, photo)?;
    // What social networks show has its own shape, where no picture is painted for them.
    let planned = voice.plan.photos.of(photo.file).and_then(|(_, photo)| photo.of_kind(FormKind::Share).next());
    if let Some((form, path)) = planned {
        (picture.width, picture.height) = (form.width, form.height);
        picture.path.clone_from(path);
    }
    picture.path = voice.plan.addresses.absolute(&picture.path);
    Some(picture)
}
