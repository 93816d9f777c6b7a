//! Themes of a project: made with `litfass theme new`, used, tried, and replaced file by file.

use std::fs;
use std::path::Path;

use crate::shared::{self, sound_project, write};
use tempfile::TempDir;

fn project() -> TempDir {
    let dir = shared::folder();
    for (path, text) in sound_project() {
        write(dir.path(), &path, &text);
    }
    dir
}

/// Exit status, standard output and standard error together.
fn litfass(folder: &Path, args: &[&str]) -> (i32, String) {
    let output = shared::litfass(folder, args);
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8(said).expect("UTF-8"))
}

fn edit(root: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(path)).expect("it is there");
    assert!(text.contains(from), "{path} holds no {from}");
    fs::write(root.join(path), text.replacen(from, to, 1)).expect("it can be written");
}

/// A project that uses its own theme `look`.
fn with_theme() -> TempDir {
    let dir = project();
    let (status, said) = litfass(dir.path(), &["theme", "new", "look", "--from", "column"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("theme = \"look\""), "{said}");
    edit(dir.path(), "project.toml", "[site]\n", "[site]\ntheme = \"look\"\n");
    dir
}

#[test]
fn a_new_theme_is_used_and_looks_like_the_one_it_was_made_of() {
    let dir = with_theme();
    let (status, said) = litfass(dir.path(), &["build", "--output", "own"]);
    assert_eq!(status, 0, "{said}");
    edit(dir.path(), "project.toml", "theme = \"look\"\n", "");
    assert_eq!(litfass(dir.path(), &["build", "--output", "built-in"]).0, 0);
    for page in ["en/index.html", "en/practices/wall/index.html", "404.html"] {
        let read = |folder: &str| fs::read_to_string(dir.path().join(folder).join(page)).expect(page);
        assert_eq!(read("own"), read("built-in"), "{page}");
    }
}

#[test]
fn nothing_is_overwritten_and_names_are_looked_at() {
    let dir = with_theme();
    let refused = |name: &str| litfass(dir.path(), &["theme", "new", name]);
    assert!(refused("look").1.contains("is there already"));
    assert!(refused("Our Look").1.contains("cannot be the name"));
    assert!(refused("column").1.contains("brings a theme"));
    assert_eq!(refused("look").0, 2);
}

#[test]
fn themes_are_listed_with_their_options() {
    let dir = with_theme();
    let (status, said) = litfass(dir.path(), &["theme", "list"]);
    assert_eq!(status, 0);
    let (own, built_in) = (said.find("look (themes/look/)"), said.find("\ncolumn\n"));
    assert!(own.is_some() && own < built_in, "{said}");
    assert!(said.contains("  accent = \""), "{said}");
}

#[test]
fn mistakes_of_a_theme_are_told_at_their_place() {
    let dir = with_theme();
    let (status, said) = litfass(dir.path(), &["theme", "check"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("no mistakes found in the theme `look`"), "{said}");
    edit(dir.path(), "themes/look/templates/photos.html", "g.when.start", "g.when.begin");
    let (status, said) = litfass(dir.path(), &["check"]);
    assert_eq!(status, 1);
    let place = "themes/look/templates/photos.html:7:44: error[L0803]: there is no `begin` here";
    assert!(said.contains(place), "{said}");
}

#[test]
fn a_file_of_the_project_works_on_top_of_either() {
    let dir = with_theme();
    let page = "{% extends \"base.html\" %}{% block main %}<h1>{{ view.heading }}</h1><p>mine</p>{% endblock main %}";
    write(dir.path(), "theme/templates/practice.html", page.as_bytes());
    let shown = || {
        let (status, said) = litfass(dir.path(), &["build"]);
        assert_eq!(status, 0, "{said}");
        fs::read_to_string(dir.path().join("public/en/practices/wall/index.html")).expect("the page")
    };
    assert!(shown().contains("<p>mine</p>"));
    edit(dir.path(), "project.toml", "theme = \"look\"\n", "");
    assert!(shown().contains("<p>mine</p>"));
}

/// The theme around a replaced file changes, as it does with a newer Litfass.
#[test]
fn a_replaced_file_is_told_why_it_does_not_fit_any_more() {
    let dir = with_theme();
    let page = "{% extends \"partials/item.html\" %}\n{% block before -%}\n{% include \"partials/choices.html\" %}\n{% endblock before %}\n";
    write(dir.path(), "theme/templates/practice.html", page.as_bytes());
    let check = || litfass(dir.path(), &["check"]);
    // `choices.html` is made for the language chooser: its view is not that of a practice.
    fs::write(dir.path().join("themes/look/templates/partials/choices.html"), "<p>{{ view.id }}</p>\n")
        .expect("written");
    edit(dir.path(), "themes/look/templates/chooser.html", "{% include \"partials/choices.html\" %}", "");
    edit(dir.path(), "themes/look/templates/404.html", "{% include \"partials/choices.html\" %}", "");
    let (status, said) = check();
    assert_eq!(status, 0, "the theme has changed, and the file still fits: {said}");

    // A block is gone.
    edit(dir.path(), "themes/look/templates/partials/item.html", "{% block before %}{% endblock before -%}", "");
    for page in ["result.html", "imprint.html", "accessibility.html"] {
        let path = dir.path().join("themes/look/templates").join(page);
        let text = fs::read_to_string(&path).expect("it is there").replace(" before", " words");
        fs::write(path, text).expect("written");
    }
    let (status, said) = check();
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("theme/templates/practice.html:2:10: error[L0802]") && said.contains("`before`"), "{said}");
    edit(dir.path(), "theme/templates/practice.html", "block before", "block words");
    edit(dir.path(), "theme/templates/practice.html", "endblock before", "endblock words");
    assert_eq!(check().0, 0);

    // A part is gone.
    fs::remove_file(dir.path().join("themes/look/templates/partials/choices.html")).expect("removed");
    let (status, said) = check();
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("theme/templates/practice.html:3:12: error[L0802]: there is no template"), "{said}");
}
