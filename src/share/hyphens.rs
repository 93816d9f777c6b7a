//! Words that are too long for a line get the one hyphen that lets them fit.

use hypher::{Lang, hyphenate};

use super::primary;

/// A hyphen and a place to break after it.
const BREAK: &str = "-\u{200B}";
/// Neither part of a divided word is shorter: two letters alone in a huge line look like a mistake.
const SHORTEST_PART: usize = 4;
/// How German compounds join: a break after one of these reads best.
const GERMAN_JOINTS: [&str; 8] = ["ungs", "heits", "keits", "schafts", "ions", "täts", "lings", "tums"];

/// The text with a break in each word for which `too_long` says so, or `None` if there is no such word. A word is
/// divided at its soft hyphens, else by the patterns of its language; where neither is known it stays as it is.
pub fn divide(text: &str, lang: &str, mut too_long: impl FnMut(&str) -> bool) -> Option<String> {
    let mut changed = false;
    let words = text.split(' ').map(|word| {
        let bare = word.replace('\u{00AD}', "");
        if bare.chars().count() < 2 * SHORTEST_PART || !too_long(&bare) {
            return bare;
        }
        match places(word, lang).into_iter().min_by_key(|place| badness(&bare, *place, lang)) {
            Some(place) => {
                changed = true;
                format!("{}{BREAK}{}", &bare[..place], &bare[place..])
            }
            None => bare,
        }
    });
    let text: Vec<String> = words.collect();
    changed.then(|| text.join(" "))
}

/// Where a word can be divided, in bytes of the word without its soft hyphens.
fn places(word: &str, lang: &str) -> Vec<usize> {
    let ends = |parts: &mut dyn Iterator<Item = &str>| -> Vec<usize> {
        let lengths = parts.scan(0, |end, part| {
            *end += part.len();
            Some(*end)
        });
        lengths.collect()
    };
    let found = if word.contains('\u{00AD}') {
        ends(&mut word.split('\u{00AD}'))
    } else {
        patterns(lang).map(|lang| ends(&mut hyphenate(word, lang))).unwrap_or_default()
    };
    let bare = word.replace('\u{00AD}', "");
    let long_enough = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count() >= SHORTEST_PART;
    // A word that has a hyphen of its own breaks there.
    let divides = |place: &usize| long_enough(&bare[..*place]) && long_enough(&bare[*place..]) && !bare.contains('-');
    found.into_iter().filter(divides).collect()
}

/// How far from the middle a break is, in letters; joints of compounds count as nearer.
fn badness(word: &str, place: usize, lang: &str) -> usize {
    let (before, after) = (word[..place].chars().count(), word[place..].chars().count());
    let joint = lang.starts_with("de") && GERMAN_JOINTS.iter().any(|joint| word[..place].ends_with(joint));
    before.abs_diff(after) + if joint { 0 } else { 12 }
}

/// The patterns of a language, by its first subtag.
fn patterns(lang: &str) -> Option<Lang> {
    let code = primary(lang).to_ascii_lowercase();
    Lang::from_iso(code.into_bytes().try_into().ok()?)
}
