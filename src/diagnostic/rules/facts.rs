//! Rules about the shape of TOML facts: `L02xx`.

use crate::diagnostic::rule::rules;

rules! {
    TOML_SYNTAX = "L0201" Error "TOML cannot be read" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_KEY = "L0202" Error "unknown key" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_KEY = "L0203" Error "a required key is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    WRONG_TYPE = "L0204" Error "value of the wrong type" {
        why: "",
        wrong: "",
        right: "",
    }
    DATE_AS_TEXT = "L0205" Error "date written as text" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_DATE = "L0206" Error "no such date" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_CHOICE = "L0207" Error "value is not one of the choices" {
        why: "",
        wrong: "",
        right: "",
    }
    EMPTY_TEXT = "L0208" Error "empty text" {
        why: "",
        wrong: "",
        right: "",
    }
    NEGATIVE = "L0209" Error "number out of range" {
        why: "",
        wrong: "",
        right: "",
    }
}
