//! What readers see of messages.

use super::*;

fn file(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).expect("the test's messages are well formed"))
}

const ENGLISH: &str = "
-project = Bridge
nav-news = News
welcome = Welcome to { -project }
about = About { $name }
partners = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
years = { NUMBER($year, useGrouping: \"false\") }, { $share }
greeting = { $gender ->
    [female] Dear Ms { $name }
   *[other] Dear { $name }
}
";

fn messages(tag: &str, own: &str) -> Messages {
    Messages::of(&tag.parse().unwrap(), &[file(own)], &[file(ENGLISH)])
}

#[test]
fn threads_may_share_them() {
    fn shared<T: Send + Sync>(_: T) {}
    shared(messages("de", ""));
}

#[test]
fn a_missing_message_stands_in_english_and_says_so() {
    let german = messages("de", "nav-news = Neues");
    assert_eq!(german.get("nav-news"), "Neues");
    assert_eq!(german.get("welcome"), "Welcome to Bridge");
    assert_eq!(german.language_of("nav-news").unwrap().as_str(), "de");
    assert_eq!(german.language_of("welcome").unwrap().as_str(), "en");
    assert_eq!(german.language_of("nowhere"), None);
    assert_eq!(german.ids(), ["about", "greeting", "nav-news", "partners", "welcome", "years"]);
}

#[test]
fn the_first_file_counts_and_terms_are_shared() {
    let own = [file("-project = BRÜCKE"), file("-project = x\nwelcome = Bei { -project }\nabout = Über { $name }")];
    let german = Messages::of(&"de".parse().unwrap(), &own, &[file(ENGLISH)]);
    assert_eq!(german.get("welcome"), "Bei BRÜCKE");
    let borrowed = messages("de", "welcome = Bei { -project }");
    assert_eq!(borrowed.get("welcome"), "Bei Bridge", "a term that only English has");
}

#[test]
fn what_is_in_neither_comes_from_the_next_language() {
    let bundle = |tag: &str, text: &str| Arc::new(Bundle::new(&tag.parse().unwrap(), &[file(text)], &[]));
    let polish =
        Messages::new(vec![bundle("pl", ""), bundle("en", ENGLISH), bundle("de", "topic-repair = Reparieren")]);
    assert_eq!(polish.term("topic", "repair").as_deref(), Some("Reparieren"));
    assert_eq!(polish.term("topic", "other"), None);
}

#[test]
fn counts_choose_the_form_and_are_written_as_the_language_does() {
    let polish = "partners = { $count ->
    [one] { $count } partner
    [few] { $count } partnerzy
    [many] { $count } partnerów
   *[other] { $count } partnera
}";
    let polish = messages("pl", polish);
    let text = |count| polish.format("partners", &[("count", Arg::Count(count))]).replace('\u{a0}', " ");
    assert_eq!(text(1), "1 partner");
    assert_eq!(text(3), "3 partnerzy");
    assert_eq!(text(12), "12 partnerów");
    assert_eq!(text(12_345), "12 345 partnerów");
    let arabic = messages("ar", "");
    assert_eq!(
        arabic.format("partners", &[("count", Arg::Count(12_345))]),
        "12,345 partners",
        "English falls back whole"
    );
}

#[test]
fn numbers_of_any_size_are_written() {
    let german = messages("de", "");
    let args = [("year", Arg::Count(2026)), ("share", Arg::Number(0.5))];
    assert_eq!(german.format("years", &args), "2026, 0.5");
    for share in [f64::NAN, f64::INFINITY, 1e300, 1e-300, -1e17] {
        assert!(!german.format("years", &[("year", Arg::Count(u64::MAX)), ("share", Arg::Number(share))]).is_empty());
    }
    assert!(german.format("partners", &[("count", Arg::Count(u64::MAX))]).ends_with("partners"));
}

#[test]
fn inserted_text_is_isolated_and_escaped_in_html() {
    let german = messages("de", "about = Über <{ $name }> & mehr");
    let args = [("name", Arg::Text("<b> & \u{fdd2}Co"))];
    assert_eq!(german.format_html("about", &args), "Über &lt;<bdi>&lt;b&gt; &amp; Co</bdi>&gt; &amp; mehr");
    assert_eq!(german.format("about", &args), "Über <<b> & Co> & mehr");
    assert_eq!(german.format_isolated("about", &args), "Über <\u{2068}<b> & Co\u{2069}> & mehr");
    let link = [("name", Arg::Html("<a href=\"/de/\">A</a>"))];
    assert_eq!(german.format_html("about", &link), "Über &lt;<a href=\"/de/\">A</a>&gt; &amp; mehr");
}

#[test]
fn text_chooses_a_form_in_html_too() {
    let english = messages("en", "");
    let args = [("gender", Arg::Text("female")), ("name", Arg::Text("Ada"))];
    assert_eq!(english.format_html("greeting", &args), "Dear Ms <bdi>Ada</bdi>");
    assert_eq!(english.format("greeting", &[("gender", Arg::Text("none")), ("name", Arg::Text("Ada"))]), "Dear Ada");
}

#[test]
fn a_regional_language_counts_as_its_parent_does() {
    let austrian = messages("de-AT", "partners = { $count ->\n [one] ein Partner\n *[other] { $count } Partner\n}");
    assert_eq!(austrian.format("partners", &[("count", Arg::Count(1))]), "ein Partner");
}

#[test]
fn forms_are_those_of_todays_cldr() {
    let forms = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n";
    let mut differ = Vec::new();
    for tag in crate::i18n::cldr::languages() {
        let tag: Tag = tag.parse().unwrap();
        let messages = Messages::of(&tag, &[file(forms)], &[]);
        let formats = crate::i18n::Formats::new(&tag);
        for n in (0..=200).chain([1000, 10_000, 123_456]) {
            let (form, expected) = (messages.format("n", &[("n", Arg::Count(n))]), formats.plural(n));
            if form != expected {
                differ.push(format!("{tag} {n}: {form} for {expected}"));
            }
        }
    }
    // Forms that these languages were given after Fluent's rules were written, and that none of its numbers has.
    assert_eq!(differ, ["cv 0: other for zero", "mt 2: few for two", "vi 0: other for one", "vi 1: other for one"]);
}

#[test]
fn a_number_that_fluent_counts_wrongly_is_still_written_as_it_is() {
    let forms = "n = { $n ->\n [0] none\n [few] { $n } few\n [many] { NUMBER($n, useGrouping: \"false\") } many\n *[other] { $n } other\n}\n";
    let arabic = messages("ar", forms);
    let text = |count| arabic.format("n", &[("n", Arg::Count(count))]);
    assert_eq!([text(0), text(103), text(1111), text(100)], ["none", "103 few", "1111 many", "100 other"]);
    let serbian = messages("sr-Latn", forms);
    assert_eq!(serbian.format("n", &[("n", Arg::Count(1002))]), "1.002 few");
    assert_eq!(serbian.format("n", &[("n", Arg::Number(1.5))]), "1,5 other");
}
