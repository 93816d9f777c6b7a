//! Rules about themes and templates: `L08xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNKNOWN_THEME = "L0801" Error "unknown theme" {
        why: "A theme is one of those that Litfass brings along, or a folder in the project's `themes/`, and there is none \
              of this name. Mostly a letter is wrong. To change how the site looks, keep the theme and put single files \
              into the project's folder `theme/`, or make one of your own with `litfass theme new`.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en"]
default_language = "de"
theme = "colum""#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en"]
default_language = "de"
theme = "column""#,
    }
    TEMPLATE = "L0802" Error "template cannot be used" {
        why: "A template in the project's folder `theme/templates/` is not well formed, or uses a filter, function or other \
              template that does not exist, so no page could be made with it. Correct the marked place, or delete the \
              file: the theme's own template is then used.",
        wrong: r#"<!-- theme/templates/page.html -->
{% if site.fictional %}<p>{{ site.acronym }}</p>"#,
        right: r#"<!-- theme/templates/page.html -->
{% if site.fictional %}<p>{{ site.acronym }}</p>{% endif %}"#,
    }
    RENDER = "L0803" Error "template fails" {
        why: "The template is well formed, but asks for something that this page does not have; mostly a name is \
              misspelt, or the fact is optional and missing here. Compare with the theme's own template, and guard \
              what may be missing with `{% if … %}`.",
        wrong: r#"<!-- theme/templates/page.html -->
<p>{{ site.acronim }}</p>"#,
        right: r#"<!-- theme/templates/page.html -->
<p>{{ site.acronym }}</p>"#,
    }
    STRAY_TEMPLATE = "L0804" Warning "template that nothing uses" {
        why: "A file in `theme/templates/` or `theme/assets/` replaces the theme's file of the same name. The theme \
              has none of this name and no template includes it, so your change does not show. Compare the name with \
              the theme's files.",
        wrong: r#"theme/templates/practise.html"#,
        right: r#"theme/templates/practice.html"#,
    }
    UNKNOWN_OPTION = "L0805" Error "unknown theme option" {
        why: "Each theme says which options it takes, and this is not one of them: it would change nothing. Mostly it \
              is misspelt or belongs to another theme. The help names the options of your theme.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en"]
default_language = "de"
theme_options = { acent = "blue" }"#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en"]
default_language = "de"
theme_options = { accent = "blue" }"#,
    }
    BAD_THEME = "L0806" Error "theme.toml cannot be used" {
        why: "A theme's `theme.toml` says its name, for which version of Litfass's views its templates were written, and \
              which options it takes. This one cannot be read, was made for another version, declares an option that \
              cannot be, or belongs to a theme that lacks templates; pages could come out wrong without a word. Correct \
              the marked place, take the theme's newer edition, or remove your copy of `theme.toml`.",
        wrong: r#"theme/theme.toml    (copied from an older theme)"#,
        right: r#"theme/templates/practice.html    (only what you changed; theme.toml stays the theme's own)"#,
    }
    BAD_COLOUR = "L0807" Error "not a colour" {
        why: "The option takes a colour, and this is none that can be used: a digit is missing, or it is written in a way \
              that style sheets do not know. It is handed to the theme's style sheet as it stands, so it is looked at first.",
        wrong: r##"# project.toml (part)
[site.theme_options]
colour = "#00aa6""##,
        right: r##"# project.toml (part)
[site.theme_options]
colour = "#00aa66""##,
    }
    MANNERS = "L0808" Warning "page breaks a rule for themes" {
        why: "Some rules hold whatever a theme looks like: a page tells its language and direction, has one main heading and \
              one main part, loads nothing from elsewhere, holds no style or script within itself (its \
              Content-Security-Policy forbids them), and shows the funding marking whole. `litfass theme check` looks for \
              them on every page.",
        wrong: r#"<!-- theme/templates/page.html -->
{% extends "base.html" %}
{% block main -%}
<h1>{{ view.heading }}</h1>
<p style="color: red">{{ view.summary_html | safe }}</p>
{% endblock main %}"#,
        right: r#"<!-- theme/templates/page.html -->
{% extends "base.html" %}
{% block main -%}
<h1>{{ view.heading }}</h1>
<p class="lead">{{ view.summary_html | safe }}</p>
{% endblock main %}"#,
    }
    MOVED_COLOUR = "L0809" Note "colour was moved" {
        why: "The theme makes its palette from this colour, so that all text can be read (WCAG 2.2, level AA: a contrast of \
              4.5 to 1). As text on the light or the dark ground it would have too little contrast, so there it is made \
              darker or lighter, with the same hue. Large grounds keep it as it is.",
        wrong: r##"# project.toml (part)
[site.theme_options]
accent = "#ffd400""##,
        right: r##"# project.toml (part)
[site.theme_options]
accent = "#7e6700""##,
    }
    STYLE = "L0810" Error "style sheet cannot be used" {
        why: "The files in `styles/` become one style sheet. This one is not well formed, or loads a picture or font that is \
              not in `assets/`, so what follows the mistake would not show. Correct the marked place; addresses are \
              written from the folder `assets/`.",
        wrong: r#"/* theme/styles/90-own.css */
.brand { background: url(wave.png; }"#,
        right: r#"/* theme/styles/90-own.css, and there is theme/assets/wave.png */
.brand { background: url(wave.png); }"#,
    }
}
