//! Which fields a page's templates ask for, among those that cost something to make.

use std::collections::{BTreeMap, BTreeSet};

use super::lexer::{Token, tokens};
use crate::render::theme::views;

macro_rules! asked {
    (frame: $($frame:ident)+; view: $($view:ident)+;) => {
        /// Whether a page's templates ask for these fields of the frame and of the view; if not, they are left empty.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct Asked {
            $(#[doc = concat!("`", stringify!($frame), "`")] pub $frame: bool,)+
            $(#[doc = concat!("`view.", stringify!($view), "`")] pub $view: bool,)+
        }

        impl Asked {
            /// All are asked for.
            pub const ALL: Self = Self { $($frame: true,)+ $($view: true,)+ };

            fn of(words: &Words) -> Self {
                Self {
                    $($frame: words.all || words.of_frame.contains(stringify!($frame)),)+
                    $($view: words.all || words.of_view.contains(stringify!($view)),)+
                }
            }
        }
    };
}

asked! {
    frame: breadcrumbs og_image json_ld_html has_photos;
    view: contents cover photos shared_by shared_from topics target_groups licence related;
}

/// Names that stand in templates.
#[derive(Default)]
struct Words<'a> {
    /// Names of whatever.
    of_frame: BTreeSet<&'a str>,
    /// Fields of `view`.
    of_view: BTreeSet<&'a str>,
    /// Something is handed on as a whole, and any of its fields may be asked for.
    all: bool,
}

/// What each page's template asks for. Names are looked for wherever they stand in it, in what it extends and in what it
/// includes: a field too many is only made in vain.
pub fn asked(templates: &BTreeMap<String, String>) -> BTreeMap<&'static str, Asked> {
    let read: BTreeMap<&str, Vec<Token>> = templates
        .iter()
        .map(|(name, text)| (name.as_str(), tokens(text).into_iter().map(|(token, _)| token).collect()))
        .collect();
    // A component sees of the page what it is given, and what it takes by itself, as `@title`.
    let taken: BTreeSet<&str> = read.values().flat_map(|tokens| tokens.windows(2)).filter_map(taken).collect();
    let pages = views::PAGES.iter().filter(|(page, _)| templates.contains_key(*page));
    pages.map(|(page, _)| (*page, Asked::of(&words(page, &read, &taken)))).collect()
}

fn taken<'a>(two: &[Token<'a>]) -> Option<&'a str> {
    match two {
        [Token::Sign("@"), Token::Name(name)] => Some(name),
        _ => None,
    }
}

fn words<'a>(page: &'a str, read: &BTreeMap<&'a str, Vec<Token<'a>>>, taken: &BTreeSet<&'a str>) -> Words<'a> {
    let mut words = Words { of_frame: taken.clone(), all: taken.contains("view"), ..Words::default() };
    let (mut seen, mut next) = (BTreeSet::from([page]), vec![page]);
    while let Some(tokens) = next.pop().and_then(|name| read.get(name)) {
        for (at, token) in tokens.iter().enumerate() {
            match token {
                // Whatever it is for: names of templates only stand where one is extended or included.
                Token::Text(name) if read.contains_key(name) && seen.insert(name) => next.push(name),
                // The engine's name for everything that there is.
                Token::Name("__tera_context") => words.all = true,
                Token::Name("view") if at == 0 || tokens[at - 1] != Token::Sign(".") => match &tokens[at + 1..] {
                    [Token::Sign("." | "?."), Token::Name(field), ..]
                    | [Token::Sign("[" | "?["), Token::Text(field), Token::Sign("]"), ..] => {
                        words.of_view.insert(field);
                    }
                    _ => words.all = true,
                },
                Token::Name(name) => drop(words.of_frame.insert(name)),
                _ => {}
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(templates: &[(&str, &str)]) -> Asked {
        let templates = templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        asked(&templates)["practice.html"]
    }

    const NONE: &str = "{% extends \"base.html\" %}{% block main %}{{ view.html | safe }} topics{% endblock %}";

    #[test]
    fn what_is_named_in_a_template_of_the_page_is_asked_for() {
        let base = "{{ title }}{% include \"head.html\" %}";
        let head = "{{ json_ld_html | safe }}";
        let seen =
            of(&[("practice.html", NONE), ("base.html", base), ("head.html", head), ("other.html", "{{ view }}")]);
        assert!(seen.json_ld_html && !seen.breadcrumbs && !seen.topics && !seen.related);
        let seen = of(&[("practice.html", "{{ view.topics }}{{ view?.related }}{{ view[\"contents\"] }}")]);
        assert!(seen.topics && seen.related && seen.contents && !seen.cover && !seen.json_ld_html);
        let seen = of(&[("practice.html", NONE), ("parts.html", "{% component a(@og_image) %}{% endcomponent a %}")]);
        assert!(seen.og_image && !seen.has_photos);
    }

    #[test]
    fn what_is_handed_on_as_a_whole_may_be_asked_for_anything() {
        for whole in ["{{ <a of={view} /> }}", "{% for k, v in view %}", "{{ view[key] }}", "{{ __tera_context }}"] {
            assert_eq!(of(&[("practice.html", whole)]), Asked::ALL, "{whole}");
        }
        let takes = "{% component a(@view) %}{% endcomponent a %}";
        assert_eq!(of(&[("practice.html", NONE), ("parts.html", takes)]), Asked::ALL);
    }
}
