//! Rules about the values of facts: `L03xx`.

use crate::diagnostic::rule::rules;

rules! {
    BAD_COUNTRY = "L0301" Error "unknown country code" {
        why: "",
        wrong: "",
        right: "",
    }
    EU_COUNTRY = "L0302" Error "the EU's own country code" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_LANGUAGE = "L0303" Error "not a language tag" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_URL = "L0304" Error "not a web address" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_EMAIL = "L0305" Error "not an e-mail address" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_LICENCE = "L0306" Error "unknown licence" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_COORDINATES = "L0307" Error "coordinates out of range" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_OID = "L0308" Error "not an OID" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_PIC = "L0309" Error "not a PIC" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_ROR = "L0310" Error "not a ROR id" {
        why: "",
        wrong: "",
        right: "",
    }
    END_BEFORE_START = "L0311" Error "end before start" {
        why: "",
        wrong: "",
        right: "",
    }
    OUTSIDE_PROJECT = "L0312" Warning "date outside the project" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_TERM = "L0313" Error "unknown term" {
        why: "",
        wrong: "",
        right: "",
    }
    HALF_COORDINATES = "L0314" Error "latitude without longitude" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_OPEN_LICENCE = "L0315" Warning "result without an open licence" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_PLACE = "L0316" Warning "meeting without a place" {
        why: "",
        wrong: "",
        right: "",
    }
    SWAPPED_COORDINATES = "L0317" Warning "coordinates far from the country" {
        why: "",
        wrong: "",
        right: "",
    }
}
