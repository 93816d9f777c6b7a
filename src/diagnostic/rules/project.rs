//! Rules about the project and its funding: `L06xx`.

use crate::diagnostic::rule::rules;

rules! {
    BAD_GRANT_NUMBER = "L0601" Error "not a project number" {
        why: "",
        wrong: "",
        right: "",
    }
    LETTER_O = "L0602" Error "letter O in place of zero" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_NA_DIGITS = "L0603" Error "agency digits are missing" {
        why: "",
        wrong: "",
        right: "",
    }
    FORM_CODE = "L0604" Error "form code in place of the number" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_COORDINATOR = "L0605" Error "no coordinator" {
        why: "",
        wrong: "",
        right: "",
    }
    TWO_COORDINATORS = "L0606" Error "two coordinators" {
        why: "",
        wrong: "",
        right: "",
    }
    WRONG_COORDINATOR = "L0607" Error "coordinator without the role" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_FUNDING_TEXT = "L0608" Warning "no official funding text in a language" {
        why: "",
        wrong: "",
        right: "",
    }
    OLD_DISCLAIMER = "L0609" Warning "disclaimer of the former programme" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_AUTHORITY = "L0610" Error "unknown granting authority" {
        why: "",
        wrong: "",
        right: "",
    }
    NUMBER_PROGRAMME = "L0611" Warning "number and programme do not fit" {
        why: "",
        wrong: "",
        right: "",
    }
    ADAPTED_FUNDING_TEXT = "L0612" Note "funding text with another authority's name" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_CODE = "L0613" Error "unknown code in [checks]" {
        why: "",
        wrong: "",
        right: "",
    }
    NO_IMPRINT = "L0614" Warning "imprint is incomplete" {
        why: "",
        wrong: "",
        right: "",
    }
}
