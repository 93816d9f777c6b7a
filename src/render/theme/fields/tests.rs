//! What is told of templates, and of which nothing may be told.

use super::*;
use crate::assets;

fn known() -> Known {
    let texts = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let options = BTreeMap::from([("accent".to_owned(), Kind::Text), ("order".to_owned(), Kind::list(Kind::Text))]);
    Known::new(options, texts(&["nav-home", "list-empty"]), texts(&["style.css"]))
}

/// What is told of a page of news with this text, and templates beside it.
fn told(text: &str, others: &[(&str, &str)]) -> Vec<String> {
    let mut templates: BTreeMap<String, String> =
        others.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    templates.insert("news-item.html".into(), text.to_owned());
    let line = |missing: Missing| {
        let text = &templates[&missing.template][missing.at];
        let near = missing.help.iter().find_map(|help| help.strip_prefix("did you mean `")?.strip_suffix("`?"));
        format!("{} {text}: {}, {}", missing.template, missing.message, near.unwrap_or("-"))
    };
    check(&templates, &known()).into_iter().map(line).collect()
}

fn one(text: &str) -> String {
    let told = told(text, &[]);
    assert_eq!(told.len(), 1, "{text}: {told:?}");
    told[0].trim_start_matches("news-item.html ").to_owned()
}

fn none(text: &str) {
    assert_eq!(told(text, &[]), [""; 0], "{text}");
}

#[test]
fn a_misspelt_field_is_told_with_the_nearest() {
    assert_eq!(one("{{ view.headin }}"), "headin: there is no `headin` here, heading");
    assert_eq!(one("{{ titel }}"), "titel: there is no `titel` here, title");
    assert_eq!(one("{% if view.cover and not view.cover.altt %}{% endif %}"), "altt: there is no `altt` here, alt");
    assert_eq!(one("{{ view[\"htm\"] | safe }}"), "\"htm\": there is no `htm` here, html");
    assert_eq!(one("{{ view?.when?.tex }}"), "tex: there is no `tex` here, text");
    assert_eq!(one("{{ site.options.acent }}"), "acent: there is no `acent` here, accent");
    assert_eq!(one("{{ \"a\" if view.whn else \"b\" }}"), "whn: there is no `whn` here, when");
    assert_eq!(one("{{ title.text }}"), "text: a single value has no field `text`, -");
    assert_eq!(one("{{ view.about.title }}"), "title: a list has no field `title`, -");
}

#[test]
fn loops_and_variables_know_their_kind() {
    assert_eq!(one("{% for c in view.about %}{{ c.titel }}{% endfor %}"), "titel: there is no `titel` here, title");
    assert_eq!(
        one("{% for i, c in view.about %}{{ i }}{{ c.titel }}{% endfor %}"),
        "titel: there is no `titel` here, title"
    );
    let nested = "{% for c in view.about %}{% for p in c.photos %}{{ p.widht }}{% endfor %}{% endfor %}";
    assert_eq!(one(nested), "widht: there is no `widht` here, width");
    assert_eq!(one("{% set w = view.when %}{{ w.strat }}"), "strat: there is no `strat` here, start");
    assert_eq!(one("{{ view.about[0].titel }}"), "titel: there is no `titel` here, title");
    assert_eq!(one("{{ (view.about | sort(attribute=\"title\") | first).titel }}").split(':').next(), Some("titel"));
    assert_eq!(one("{{ [c.titel for c in view.about if c.path] | join }}"), "titel: there is no `titel` here, title");
    assert_eq!(one("{% for c in view.about %}{% endfor %}{{ c.title }}"), "c: there is no `c` here, csp");
}

#[test]
fn messages_assets_and_components_are_known() {
    assert_eq!(one("{{ t[\"nav-hom\"] }}"), "\"nav-hom\": there is no message `nav-hom`, nav-home");
    assert_eq!(one("{{ msg(id=\"list-emty\") }}"), "\"list-emty\": there is no message `list-emty`, list-empty");
    assert_eq!(one("{{ assets[\"styles.css\"] }}"), "\"styles.css\": the theme has no asset `styles.css`, style.css");
    none("{% if assets[\"own.js\"] %}<script src=\"{{ root }}{{ assets[\"own.js\"] }}\"></script>{% endif %}");
    none("{{ t[view.id] }}{{ assets[\"style.css\"] }}");
    assert_eq!(
        one("{% component a(x) %}{{ x }}{% endcomponent a %}{{ once(component=\"b\", lang=lang, root=root, t=t) }}"),
        "\"b\": there is no component `b`, -"
    );
}

#[test]
fn components_are_gone_through_with_what_they_are_given() {
    let card = "{% component card(c: map, level: integer = 3, @root) %}<h{{ level }}>{{ root }}{{ c.titel }}{% endcomponent card %}";
    assert_eq!(
        one(&format!("{card}{{% for c in view.about %}}{{{{ <card c={{c}} /> }}}}{{% endfor %}}")),
        "titel: there is no `titel` here, title"
    );
    let once = "{{ once(component=\"card\", each=view.about, as=\"c\", lang=lang, root=root, t=t) }}";
    assert_eq!(one(&format!("{card}{once}")), "titel: there is no `titel` here, title");
    none(card);
    none(&format!("{card}{{% set c = site | get(key=\"x\") %}}{{{{ <card c={{c}} /> }}}}"));
    assert_eq!(
        one("{% component a(x) %}{{ x }}{{ lang }}{% endcomponent a %}{{ <a x=\"1\" /> }}").split(':').next(),
        Some("lang")
    );
    none(
        "{% component a(p = None) %}{% if p %}{{ p.path }}{% endif %}{% endcomponent a %}{{ <a p={view.prev} /> }}{{ <a /> }}",
    );
    let body =
        "{% component a(x) %}{{ body }}{{ x.titel }}{% endcomponent a %}{% <a x={view.prev}> %}{{ view.id }}{% </a> %}";
    assert_eq!(one(body), "titel: there is no `titel` here, title");
}

#[test]
fn what_may_be_there_is_not_told() {
    none(
        "{{ view.nothing | default(value=\"\") }}{% if view.nothing is defined %}{% endif %}{% if gone is undefined %}{% endif %}",
    );
    none("{# {{ view.nothing }} #}{% raw %}{{ view.nothing }}{% endraw %}{{ \"{{ view.nothing }}\" }}");
    none("{% set x = view | as_str %}{{ x }}{% for n in range(end=3) %}{{ loop.index + n }}{% endfor %}");
    none("{% if true %}{% set a = view.when %}{% endif %}{{ a.text }}{% set b %}{{ title }}{% endset %}{{ b | safe }}");
    none("{% filter upper %}{{ view.heading }}{% endfilter %}{% for o in site.options.order %}{{ o }}{% endfor %}");
}

#[test]
fn a_part_is_wrong_only_if_it_is_for_all_pages() {
    let base = "<p>{{ view.content_lang }}{{ view.contentlang }}{% block main %}{% endblock main %}";
    let page = "{% extends \"base.html\" %}{% block main %}{{ view.when.text }}{{ super() }}{% endblock main %}";
    let others = [("base.html", base), ("credits.html", "{% extends \"base.html\" %}")];
    assert_eq!(told(page, &others), ["base.html contentlang: there is no `contentlang` here, content_lang"]);
    // Included: variables of where it stands are seen.
    let page = "{% for c in view.about %}{% include \"part.html\" %}{% endfor %}";
    assert_eq!(told(page, &[("part.html", "{{ c.title }}{{ c.titel }}{{ view.kind }}")]).len(), 2);
    assert_eq!(
        told(page, &[("part.html", "{{ view.kind }}"), ("result.html", "{% include \"part.html\" %}")]),
        [""; 0]
    );
    // A variable that some including template sets may be missing elsewhere.
    let others =
        [("part.html", "{% if big %}x{% endif %}"), ("result.html", "{% set big = true %}{% include \"part.html\" %}")];
    assert_eq!(told("{% include \"part.html\" %}", &others), [""; 0]);
    // Blocks that are replaced are not rendered.
    let others = [("base.html", "{% block main %}{{ view.kind }}{% endblock main %}")];
    assert_eq!(told("{% extends \"base.html\" %}{% block main %}{% endblock main %}", &others), [""; 0]);
}

/// Themes of the program ask only for what there is.
#[test]
fn the_built_in_themes_ask_only_for_what_there_is() {
    for theme in assets::themes() {
        let files = assets::theme_files(&theme);
        let read = |path: &String| {
            let bytes = assets::theme_file(&theme, path).expect("it is there");
            Some((path.strip_prefix("templates/")?.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        };
        let templates: BTreeMap<String, String> = files.iter().filter_map(read).collect();
        let bundled = files.iter().any(|path| path.starts_with("styles/")).then_some("style.css");
        let assets = files.iter().filter_map(|path| path.strip_prefix("assets/")).chain(bundled);
        let assets = assets.map(str::to_owned).collect();
        let english = assets::locale_files().filter(|(language, ..)| language == "en");
        let ids = english.flat_map(|(_, _, text)| {
            text.lines().filter_map(|line| Some(line.split_once(" =")?.0.trim().to_owned())).collect::<Vec<_>>()
        });
        let known = Known::new(crate::render::theme::facts::kinds_of(&theme), ids.collect(), assets);
        assert_eq!(check(&templates, &known), [], "{theme}");
    }
}
