//! Rules about references between items: `L04xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNKNOWN_REFERENCE = "L0401" Error "reference to an unknown item" {
        why: "",
        wrong: "",
        right: "",
    }
    DRAFT_REFERENCE = "L0402" Error "reference to a draft" {
        why: "",
        wrong: "",
        right: "",
    }
    SELF_REFERENCE = "L0403" Error "item refers to itself" {
        why: "",
        wrong: "",
        right: "",
    }
    DEAD_LINK = "L0404" Error "link leads nowhere" {
        why: "",
        wrong: "",
        right: "",
    }
    DEAD_ANCHOR = "L0405" Error "no such heading" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_SCHEME = "L0406" Error "link scheme is not allowed" {
        why: "",
        wrong: "",
        right: "",
    }
    REMOTE_PICTURE = "L0407" Error "picture from another site" {
        why: "",
        wrong: "",
        right: "",
    }
    SHARED_AND_ADOPTED = "L0408" Error "partner adopts its own practice" {
        why: "",
        wrong: "",
        right: "",
    }
    DUPLICATE_ADOPTER = "L0409" Error "partner adopts a practice twice" {
        why: "",
        wrong: "",
        right: "",
    }
    ADOPTED_BEFORE_SHARED = "L0410" Warning "adopted before it was shared" {
        why: "",
        wrong: "",
        right: "",
    }
}
