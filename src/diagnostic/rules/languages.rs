//! Rules about languages and messages: `L07xx`.

use crate::diagnostic::rule::rules;

rules! {
    DEFAULT_NOT_LISTED = "L0701" Error "default language is not among the languages" {
        why: "",
        wrong: "",
        right: "",
    }
    DUPLICATE_LANGUAGE = "L0702" Error "language listed twice" {
        why: "",
        wrong: "",
        right: "",
    }
    FTL_SYNTAX = "L0703" Error "message cannot be read" {
        why: "",
        wrong: "",
        right: "",
    }
    FTL_VARIABLE = "L0704" Error "message uses an unknown variable" {
        why: "",
        wrong: "",
        right: "",
    }
    FTL_PLURAL = "L0705" Warning "plural form is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    FTL_UNKNOWN = "L0706" Warning "message is used nowhere" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_MESSAGES = "L0707" Warning "messages fall back to English" {
        why: "",
        wrong: "",
        right: "",
    }
    FTL_REFERENCE = "L0708" Error "message refers to a message that is not there" {
        why: "",
        wrong: "",
        right: "",
    }
}
