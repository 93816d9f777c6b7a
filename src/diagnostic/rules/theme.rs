//! Rules about themes and templates: `L08xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNKNOWN_THEME = "L0801" Error "unknown theme" {
        why: "",
        wrong: "",
        right: "",
    }
    TEMPLATE = "L0802" Error "template cannot be used" {
        why: "",
        wrong: "",
        right: "",
    }
    RENDER = "L0803" Error "template fails" {
        why: "",
        wrong: "",
        right: "",
    }
    STRAY_TEMPLATE = "L0804" Warning "template that nothing uses" {
        why: "",
        wrong: "",
        right: "",
    }
    UNKNOWN_OPTION = "L0805" Error "unknown theme option" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_THEME = "L0806" Error "theme.toml cannot be used" {
        why: "",
        wrong: "",
        right: "",
    }
}
