//! What every page shows around its own content.

use schemars::JsonSchema;
use serde::Serialize;
use tera::{Context, Value};

use super::card::{Link, Picture};

/// The frame of a page: `lang`, `dir`, `root`, `site`, `title` … stand at the top level of every template's context.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Layout {
    /// Language of the page, a BCP 47 tag.
    #[schemars(with = "String")]
    pub lang: Value,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Script of the language (ISO 15924): `Latn`, `Grek`, `Cyrl`, `Arab` …
    #[schemars(with = "String")]
    pub script: Value,
    /// What leads from this page to the site's root: `../../`, or `./` at the root; a whole path on 404 pages.
    pub root: String,
    /// Every message of the language that has no variables, by id: `t["nav-partners"]`.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub t: Value,
    /// The [`SiteView`].
    #[schemars(with = "SiteView")]
    pub site: Value,
    /// Addresses of the theme's assets by their plain names, below `root`: `assets["style.css"]`.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub assets: Value,
    /// Section of the navigation that this page belongs to: `home`, `partners`, `activities`, `practices`, `exchange`,
    /// `results`, `news`, or the id of a free page; empty otherwise.
    pub section: String,
    /// Title without the project's name.
    pub title: String,
    /// The title of the browser's window.
    pub window_title: String,
    /// A sentence for search engines; may be empty.
    pub description: String,
    /// Absolute address of this page, or of the original when this is a fallback; `none` on 404 pages.
    pub canonical: Option<String>,
    /// Alternates for search engines: this page and its real translations, and `x-default`.
    pub alternates: Vec<Alternate>,
    /// The language menu; stays on the item.
    pub languages: Vec<LangLink>,
    /// Whether search engines should leave the page out.
    pub noindex: bool,
    /// Open Graph type: `website` or `article`.
    pub og_type: &'static str,
    /// Open Graph picture: absolute address, width, height, alt.
    pub og_image: Option<Picture>,
    /// Structured data, ready to stand in a `script` element: safe HTML, may be empty.
    pub json_ld_html: String,
    /// Content of the Content-Security-Policy.
    #[schemars(with = "String")]
    pub csp: Value,
    /// Feeds of the language.
    #[schemars(with = "Vec<Link>")]
    pub feeds: Value,
    /// The way here from the home page; without this page itself.
    pub breadcrumbs: Vec<Link>,
    /// What to tell when the item is not translated.
    pub notice: Option<Notice>,
    /// Whether the page has photos that are links to their large forms (`a.enlarge`), which a script may open in place.
    pub has_photos: bool,
}

impl Layout {
    /// The context of a template; shared values are not copied.
    pub fn context(&self) -> Context {
        let mut context = Context::new();
        macro_rules! share {
            ($($field:ident)+) => { $(context.insert_value(stringify!($field), self.$field.clone());)+ };
        }
        macro_rules! insert {
            ($($field:ident)+) => { $(context.insert(stringify!($field), &self.$field);)+ };
        }
        share! { lang script t site assets csp feeds }
        insert! {
            dir root section title window_title description canonical alternates languages noindex og_type og_image
            json_ld_html breadcrumbs notice has_photos
        }
        context
    }
}

/// A language's version of the page for search engines.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Alternate {
    /// BCP 47 tag or `x-default`.
    pub hreflang: String,
    /// Absolute address.
    pub href: String,
}

/// An entry of the language menu.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LangLink {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Where it leads.
    pub path: String,
    /// Whether it is the page's own language.
    pub current: bool,
    /// Whether the item is translated into it.
    pub translated: bool,
}

/// The item is shown in another language than the page's.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Notice {
    /// The sentence, in the page's language.
    pub text: String,
    /// Links to the real versions.
    pub versions: Vec<LangLink>,
}

/// What is the same on all pages of a language.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SiteView {
    /// Short name of the project.
    pub acronym: String,
    /// Title of the site in this language (title of the home words).
    pub title: String,
    /// Summary of the home words, may be empty.
    pub summary: String,
    /// Path of this language's home page: `de/`.
    pub home: String,
    /// Path of the language chooser (the root).
    pub chooser: String,
    /// The navigation; `key` compares with `section`.
    pub nav: Vec<Link>,
    /// Links at the foot of every page: accessibility, imprint, privacy, credits, free pages.
    pub footer: Vec<Link>,
    /// The project's logo.
    pub logo: Option<Picture>,
    /// Marking of the EU's funding.
    pub funding: Funding,
    /// Project numbers; none while only a placeholder stands in the facts.
    pub numbers: Vec<String>,
    /// "1 September 2023 – 31 August 2025".
    pub period: String,
    /// Name of the coordinating partner.
    pub coordinator: Link,
    /// The licence of the texts.
    pub licence: Link,
    /// How to reach the project: names and addresses as links; may be empty.
    pub contact: Vec<Link>,
    /// The grant, "60,000 €"; may be empty.
    pub grant: String,
    /// Whether the project is invented.
    pub fictional: bool,
    /// Address of the project on the Erasmus+ results platform; `none` where the project is fictional.
    pub platform: Option<String>,
    /// Options of the theme from `project.toml`.
    #[schemars(with = "std::collections::BTreeMap<String, serde_json::Value>")]
    pub options: Value,
}

/// Emblem, statement and disclaimer. Text and emblem must stay together and unchanged.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Funding {
    /// Path of the emblem.
    pub emblem: String,
    /// The statement beside it.
    pub statement: Words,
    /// The disclaimer.
    pub disclaimer: Words,
    /// Alt text of the emblem.
    pub alt: String,
}

/// Words with their language, which may not be the page's.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Words {
    /// BCP 47 tag when it is not the page's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Direction when it has a `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
    /// The words.
    pub text: String,
}

/// `chooser.html`: the root page that lets one choose a language. It has a [`Layout`] in the default language.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ChooserView {
    /// The languages.
    pub choices: Vec<ChooserLanguage>,
}

/// A language to choose.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ChooserLanguage {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its own name.
    pub name: String,
    /// Title of the site in it.
    pub title: String,
    /// Its home page.
    pub path: String,
    /// "Page not found" in it (for the 404 page at the root).
    pub not_found: String,
}

/// `404.html`: at the root for all languages (`choices` filled), and one a language (`choices` empty).
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MissingView {
    /// The languages, on the root's page.
    pub choices: Vec<ChooserLanguage>,
}
