//! What is said about a project's messages.

use super::*;
use crate::load::messages::{BuiltIn, load_with};
use crate::source::{Content, SourceFile};

const ENGLISH: &str = "
-site = Site
nav-news = News
about = About { $name }
partners = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
";

fn catalog(files: &[(&str, &str)], languages: &[&str]) -> (Catalog, Vec<(Tag, Span)>) {
    let file =
        |(path, text): &(&str, &str)| SourceFile { path: (*path).into(), content: Content::Text((*text).into()) };
    let mut all = vec![("project.toml", "")];
    all.extend(files);
    let sources = Sources::new(all.iter().map(file).collect(), Vec::new());
    let german = "nav-news = Neues\nabout = Über { $name }\npartners = { $count ->\n [one] x\n *[other] y\n}";
    let built_in: BuiltIn = [("en", ENGLISH), ("de", german)]
        .map(|(tag, text)| (tag.parse().unwrap(), vec![Arc::new(FluentResource::try_new(text.to_owned()).unwrap())]))
        .into();
    let (files, found) = load_with(&sources, Arc::new(built_in));
    assert!(found.is_empty(), "{found:?}");
    let place = Span::top(sources.find("project.toml").unwrap());
    let languages: Vec<(Tag, Span)> = languages.iter().map(|tag| (tag.parse().unwrap(), place)).collect();
    (Catalog::new(files, &languages, &sources), languages)
}

/// The findings about one file, but for those about missing messages, with their first help.
fn findings(path: &str, text: &str) -> Vec<String> {
    let (catalog, languages) = catalog(&[(path, text)], &["de", "en", "pl", "ar", "es"]);
    let found = catalog.check(&languages);
    let found = found.iter().filter(|d| d.rule.code != "L0707");
    found.map(|d| format!("{} {} ({})", d.rule.code, d.message, d.help.first().cloned().unwrap_or_default())).collect()
}

fn german(text: &str) -> String {
    findings("locales/de/terms.ftl", text).join("\n")
}

#[test]
fn terms_of_a_project_and_overrides_are_fine() {
    let text =
        "topic-repair = Reparieren\nnav-news = Aktuelles\n-name = BRÜCKE\nphase-a = Bei { -name } und { -site }\n";
    assert_eq!(german(text), "");
}

#[test]
fn a_variable_that_english_does_not_have() {
    assert_eq!(
        german("about = Über { $nmae }"),
        "L0704 nothing of the name `$nmae` is inserted into `about` (did you mean `$name`?)"
    );
    assert!(german("topic-a = A { $count }").contains("nothing is inserted into this message"));
    assert!(german("about = { about-long }\nabout-long = { $nane }").starts_with("L0704"), "through a reference");
    assert_eq!(german("about = { about-long }\nabout-long = { $name }"), "");
}

#[test]
fn plural_forms_of_the_language() {
    let polish =
        |forms: &str| findings("locales/pl/terms.ftl", &format!("partners = {{ $count ->\n{forms}\n}}\n")).join("\n");
    assert_eq!(
        polish(" [one] a\n *[other] b"),
        "L0705 `partners` lacks the plural forms `few` and `many` of Polish (add a line `[few] …`, the form for 2, 3, 4, 22)"
    );
    assert_eq!(polish(" [one] a\n [few] b\n [many] c\n *[other] d"), "");
    assert_eq!(polish(" [one] a\n [few] b\n *[many] c"), "", "only fractions would take `other`");
    assert!(polish(" [one] a\n [two] a\n [few] b\n *[many] c").starts_with("L0705 Polish has no plural form `two`"));
    assert!(polish(" [one] a\n [fwe] b\n [many] c\n *[other] d").contains("did you mean `few`?"));
    let spanish =
        |forms: &str| findings("locales/es/terms.ftl", &format!("partners = {{ $count ->\n{forms}\n}}\n")).join("\n");
    assert_eq!(spanish(" [one] a\n *[other] b"), "", "`many` is for millions");
    assert_eq!(spanish(" [one] a\n [many] b\n *[other] c"), "");
    assert_eq!(spanish(" [0] keine\n [1] a\n *[other] b"), "", "1 is all that `one` is for");
    let arabic = findings("locales/ar/terms.ftl", "partners = { $count ->\n *[other] b\n}");
    assert!(arabic[0].contains("`zero`, `one`, `two`, `few` and `many` of Arabic"), "{arabic:?}");
}

#[test]
fn a_choice_by_something_else_is_no_plural() {
    assert_eq!(german("about = { $name ->\n [anna] sie\n *[other] es\n}"), "");
}

#[test]
fn references_to_nothing_and_to_themselves() {
    assert_eq!(german("nav-news = { -siet }"), "L0708 there is no term `-siet` (did you mean `-site`?)");
    assert!(german("about = { name }").contains("begins with a dollar sign: `{ $name }`"));
    assert!(german("nav-news = { -site.x ->\n *[a] b\n}").contains("has no attribute `x`"));
    assert!(german("nav-news = { DATETIME($d) }").contains("there is no function `DATETIME`"));
    assert_eq!(german("topic-a = { topic-b }\ntopic-b = { topic-a }").matches("contains itself").count(), 2);
}

#[test]
fn names_that_nothing_asks_for() {
    assert_eq!(german("nav-nwes = Neues"), "L0706 no page asks for a message `nav-nwes` (did you mean `nav-news`?)");
    assert!(german("topics-repair = x").contains("did you mean a name that begins with `topic-`?"));
    assert!(german("-unused = x").contains("no message uses the term `-unused`"));
    assert!(german("nav-news =\n .title = x").starts_with("L0703"));
}

#[test]
fn names_that_stand_twice() {
    assert!(german("topic-a = A\ntopic-a = B").contains("L0709 `topic-a` is written twice"));
    assert!(german("-nav-news = A\ntopic-a = { -nav-news }").contains("cannot be told apart from `nav-news`"));
}

#[test]
fn one_warning_for_each_language_that_lacks_words() {
    let own = "topic-a = A\nphase-b = B\n";
    let (catalog, languages) = catalog(&[("locales/de/terms.ftl", own)], &["de", "en", "lv"]);
    let found: Vec<String> = catalog.check(&languages).into_iter().map(|d| d.message).collect();
    assert_eq!(
        found,
        [
            "2 messages are not translated into English: `topic-a` and `phase-b`",
            "Litfass does not speak Latvian yet: menus and labels are in English"
        ]
    );
    let latvian = catalog.messages(&"lv".parse().unwrap());
    assert_eq!((&*latvian.get("nav-news"), &*latvian.get("topic-a")), ("News", "A"));
    let tags: Vec<Tag> = languages.into_iter().map(|(tag, _)| tag).collect();
    let share: Vec<_> =
        completeness(&catalog.files, &tags).iter().map(|c| (c.translated, c.all, c.is_built_in)).collect();
    assert_eq!(share, [(5, 5, true), (3, 5, true), (0, 5, false)]);
}

#[test]
fn messages_of_a_language_that_is_not_on_the_site() {
    let (catalog, languages) =
        catalog(&[("locales/fr/terms.ftl", "nav-news = N"), ("locales/en/a.ftl", "nav-news = N")], &["de"]);
    let found: Vec<String> = catalog.check(&languages).into_iter().map(|d| d.message).collect();
    assert_eq!(found, ["`locales/fr/` is for a language that the site does not have"]);
}

#[test]
fn terms_are_looked_up_by_their_beginning() {
    let (catalog, _) = catalog(&[("locales/de/terms.ftl", "topic-a = A\ntopic-b = B")], &["de"]);
    assert_eq!(catalog.ids("topic"), ["topic-a", "topic-b"]);
    assert!(catalog.has("topic-a") && !catalog.has("topic"));
}
