//! The pictures that social networks show with a link: what stands on each, where it lies.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{Fixed, Language, Photos};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::{MANY_SHARES, NO_LETTERS};
use crate::i18n::Tag;
use crate::model::{Collection, Core, ItemRef, Lang, Site};
use crate::share::{self, Card, Colours, Dir};
use crate::source::{FileId, Span};

/// Pictures that are painted unasked: a hundredth of a second each, so a few seconds for the first build.
const MOST_UNASKED: usize = 1000;

/// A picture that networks show with a link.
#[derive(Debug)]
pub struct PlannedShare {
    /// Names it in the cache: the same words, colours and photo have the same key.
    pub key: String,
    /// Path of its file in the site.
    pub path: String,
    /// Its photo, a place in [`Photos::all`], and the point to keep when that is cropped.
    pub photo: Option<(usize, [f32; 2])>,
    /// The (first) words whose title it shows.
    pub file: FileId,
    lang: Lang,
    title: String,
    label: String,
    foot: String,
}

/// All such pictures of the site.
#[derive(Debug, Default)]
pub struct Shares {
    /// Each once, in the order of items and languages.
    pub all: Vec<PlannedShare>,
    /// By item (none: the home page) and language.
    places: BTreeMap<(Option<ItemRef>, Lang), usize>,
    colours: Colours,
    languages: Vec<Tongue>,
    project: String,
    /// How many there would be, where nobody has said whether they are wanted.
    unasked: Option<usize>,
    /// Languages with titles whose letters no font has: the first such words, and the letters.
    lacking: Vec<(Lang, FileId, String)>,
}

/// What all pictures of a language have in common.
#[derive(Debug)]
struct Tongue {
    tag: String,
    dir: Dir,
    statement: String,
    fictional: Option<String>,
}

/// The home page, and every item that has a page of its own.
fn subjects(site: &Site) -> impl Iterator<Item = Option<ItemRef>> {
    let items = Collection::ALL.into_iter().flat_map(|collection| site.items(collection));
    let own = |item: &ItemRef| item.collection != Collection::Pages || Fixed::of_id(&site.core(*item).id).is_none();
    [None].into_iter().chain(items.filter(own).map(Some))
}

fn core(site: &Site, item: Option<ItemRef>) -> &Core {
    item.map_or(&site.home, |item| site.core(item))
}

impl Shares {
    /// Whether they are painted: not unasked where there are very many, whose number is the error.
    pub fn wanted(site: &Site) -> Result<bool, usize> {
        let spoken = |core: &Core| site.langs().filter(|lang| core.speaks(*lang)).count();
        let count: usize = subjects(site).map(|item| spoken(core(site, item))).sum();
        match site.project.share_pictures {
            Some(wanted) => Ok(wanted),
            None if count > MOST_UNASKED => Err(count),
            None => Ok(true),
        }
    }

    /// Plans them; without any where none are wanted.
    pub fn new(site: &Site, languages: &[Arc<Language>], colours: Colours, photos: &Photos) -> Self {
        match Self::wanted(site) {
            Ok(true) => {}
            Ok(false) => return Self::default(),
            Err(count) => return Self { unasked: Some(count), ..Self::default() },
        }
        let tongue = |lang: Lang| {
            let (tag, messages) = (site.tag(lang), &languages[lang.0 as usize].messages);
            Tongue {
                tag: tag.to_string(),
                dir: if tag.is_rtl() { Dir::Rtl } else { Dir::Ltr },
                statement: site
                    .project
                    .statement(tag.as_str())
                    .or_else(|| site.project.statement("en"))
                    .unwrap_or_default(),
                fictional: site.project.fictional.then(|| messages.get("share-fictional").into_owned()),
            }
        };
        let project = site.project.acronym.clone();
        let languages_of = site.langs().map(tongue).collect();
        let mut shares = Self { colours, project, languages: languages_of, ..Self::default() };
        let mut by_key = HashMap::new();
        for lang in site.langs() {
            let mut lacking = None;
            for item in subjects(site).filter(|item| core(site, *item).speaks(lang)) {
                let planned = shares.share(site, &languages[lang.0 as usize], photos, item, lang);
                let letters = |text: &str| share::unknown(text).collect::<String>();
                let missing: String = shares.card(&planned).texts().into_iter().map(letters).collect();
                if missing.is_empty() {
                    let index = *by_key.entry(planned.key.clone()).or_insert(shares.all.len());
                    shares.places.insert((item, lang), index);
                    if index == shares.all.len() {
                        shares.all.push(planned);
                    }
                } else {
                    lacking.get_or_insert((lang, core(site, item).words_in(lang).0.file, missing));
                }
            }
            shares.lacking.extend(lacking);
        }
        shares
    }

    /// What is to be told of them.
    pub fn findings(&self, site: &Site) -> Vec<Diagnostic> {
        let lacking = self.lacking.iter().map(|(lang, file, letters)| no_letters(site.tag(*lang), *file, letters));
        self.unasked.map(|count| many(site, count)).into_iter().chain(lacking).collect()
    }

    fn share(
        &self,
        site: &Site,
        language: &Language,
        photos: &Photos,
        item: Option<ItemRef>,
        lang: Lang,
    ) -> PlannedShare {
        let core = core(site, item);
        let (label, foot) = match item {
            Some(item) => words(site, language, lang, item),
            None => (String::new(), language.formats.range(site.project.start, site.project.end)),
        };
        let foot = if foot == self.project { String::new() } else { foot };
        let photo = core.cover.and_then(|cover| {
            let photo = &core.photos[cover];
            Some((photos.of(photo.file)?.0, photo.focus))
        });
        // A sign that no font has, such as an emoji, is left out; a letter is not.
        let written = core.words_in(lang).0;
        let (file, title) = (written.file, written.title.text.as_str());
        let signs: Vec<char> = share::unknown(title).filter(|c| !c.is_alphanumeric()).collect();
        let title = title.replace(|c| signs.contains(&c), "");
        let mut planned =
            PlannedShare { key: String::new(), path: String::new(), photo, file, lang, title, label, foot };
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.card(&planned).text().as_bytes());
        hasher.update(photo.map_or("", |(index, _)| &photos.all[index].key).as_bytes());
        planned.key = hasher.finalize().to_hex()[..32].to_owned();
        planned.path = format!("media/{}-share.jpg", &planned.key[..16]);
        planned
    }

    /// What stands on a picture.
    pub fn card<'a>(&'a self, share: &'a PlannedShare) -> Card<'a> {
        let Tongue { tag, dir, statement, fictional } = &self.languages[share.lang.0 as usize];
        Card {
            title: &share.title,
            project: &self.project,
            label: &share.label,
            foot: &share.foot,
            fictional: fictional.as_deref(),
            dir: *dir,
            lang: tag,
            colours: self.colours,
            statement,
            focus: share.photo.map_or([0.5, 0.5], |(_, focus)| focus),
        }
    }

    /// The picture of an item, or of the home page, in a language.
    pub fn of(&self, item: Option<ItemRef>, lang: Lang) -> Option<&PlannedShare> {
        self.places.get(&(item, lang)).map(|index| &self.all[*index])
    }
}

/// What kind of item it is; who, when or where.
fn words(site: &Site, language: &Language, lang: Lang, item: ItemRef) -> (String, String) {
    let term = |prefix: &str, term: &str| language.term(prefix, term);
    let say = |id: &str| language.messages.get(id).into_owned();
    let joined = |parts: [Option<String>; 2]| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let partner = |index: u32| {
        let partner = &site.partners[index as usize];
        let name = || partner.core.words_in(lang).0.title.text.clone();
        partner.facts.short.clone().unwrap_or_else(name)
    };
    let i = item.index as usize;
    match item.collection {
        Collection::Partners => {
            let facts = &site.partners[i].facts;
            let country = || language.country(&facts.country).to_string();
            (
                term("role", facts.role.id()),
                facts.place.as_ref().map_or_else(country, |place| language.joined(&language.place(place))),
            )
        }
        Collection::Activities => {
            let facts = &site.activities[i].facts;
            let when = language.formats.range(facts.start, facts.end);
            (
                term("activity-kind", &facts.kind),
                joined([Some(when), facts.place.as_ref().map(|place| place.town.clone())]),
            )
        }
        Collection::Practices => {
            let by = site.practices[i].facts.shared_by;
            let country = language.country(&site.partners[by as usize].facts.country).to_string();
            (say("nav-practices"), joined([Some(partner(by)), Some(country)]))
        }
        Collection::Results => {
            let facts = &site.results[i].facts;
            (term("result-type", &facts.kind), language.formats.date(facts.date))
        }
        Collection::News => {
            let facts = &site.news[i].facts;
            (say("nav-news"), joined([Some(language.formats.date(facts.date)), facts.by.map(partner)]))
        }
        Collection::Pages => (String::new(), site.home.words_in(lang).0.title.text.clone()),
    }
}

fn many(site: &Site, count: usize) -> Diagnostic {
    let seconds = count / 100;
    let message = format!("{count} share pictures would take about {seconds} s once, so links show the photo alone");
    let help = "write under [site]: share_pictures = true to have them painted, or false to be told no more";
    Diagnostic::new(&MANY_SHARES, Span::top(site.home.file), message).help(help)
}

fn no_letters(tag: &Tag, file: FileId, letters: &str) -> Diagnostic {
    let some: String = letters.chars().take(5).collect();
    let message = format!("share pictures in `{tag}` lack letters: no font that Litfass brings has `{some}`");
    let help = "nothing needs to be done: links to such pages show the photo alone";
    Diagnostic::new(&NO_LETTERS, Span::top(file), message).help(help)
}
