//! Rules about addresses: `L09xx`.

use crate::diagnostic::rule::rules;

rules! {
    DUPLICATE_SLUG = "L0901" Error "two pages with one address" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_SLUG = "L0902" Error "slug is not an address" {
        why: "",
        wrong: "",
        right: "",
    }
    LONG_ADDRESS = "L0903" Error "address is too long for a host" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_ALIAS = "L0904" Error "alias is not a path" {
        why: "",
        wrong: "",
        right: "",
    }
    TAKEN_ALIAS = "L0905" Error "alias is the address of a page" {
        why: "",
        wrong: "",
        right: "",
    }
}
