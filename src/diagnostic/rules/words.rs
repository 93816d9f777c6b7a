//! Rules about words in Markdown: `L05xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNCLOSED_FRONT_MATTER = "L0501" Error "front matter is not closed" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_TITLE = "L0502" Error "title is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_TEXT = "L0503" Error "text is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    EMPTY_TRANSLATION = "L0504" Error "translation is empty" {
        why: "",
        wrong: "",
        right: "",
    }
    SECOND_TITLE = "L0505" Error "second title" {
        why: "",
        wrong: "",
        right: "",
    }
    SKIPPED_LEVEL = "L0506" Warning "heading level skipped" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_ALT = "L0507" Warning "picture without alt text" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_COMPONENT = "L0508" Error "unknown component" {
        why: "",
        wrong: "",
        right: "",
    }
    HTML_REMOVED = "L0509" Warning "HTML that is not allowed" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_PHOTO = "L0510" Error "words for a picture that is not there" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_ORIGINAL = "L0511" Error "text in the original language is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    UNDEFINED_FOOTNOTE = "L0512" Error "footnote without a text" {
        why: "",
        wrong: "",
        right: "",
    }
    DUPLICATE_ANCHOR = "L0513" Error "two headings with one id" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_ADOPTER = "L0514" Error "words for an adopter that is not in the facts" {
        why: "",
        wrong: "",
        right: "",
    }
    LONG_SUMMARY = "L0515" Warning "summary is very long" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_RESULT_FILE = "L0516" Error "words for a file that is not in the facts" {
        why: "",
        wrong: "",
        right: "",
    }
}
