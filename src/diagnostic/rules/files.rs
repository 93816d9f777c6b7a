//! Rules about files and folders: `L01xx`.

use crate::diagnostic::rule::rules;

rules! {
    NOT_UTF8 = "L0101" Error "file is not UTF-8" {
        why: "",
        wrong: "",
        right: "",
    }
    LINK_OUT = "L0102" Error "symbolic link leads out of the project" {
        why: "",
        wrong: "",
        right: "",
    }
    UNREADABLE = "L0103" Error "file cannot be read" {
        why: "",
        wrong: "",
        right: "",
    }
    NAME_NOT_UTF8 = "L0104" Error "file name is not UTF-8" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_ID = "L0105" Error "folder name is not an id" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_FACTS = "L0106" Error "facts file is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    STRAY_FILE = "L0107" Warning "file stands where Litfass does not look" {
        why: "",
        wrong: "",
        right: "",
    }
    DUPLICATE_ID = "L0108" Error "two folders differ only in case" {
        why: "",
        wrong: "",
        right: "",
    }
    UNLISTED_LANGUAGE = "L0109" Error "words in a language the site does not list" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_FILE = "L0110" Error "file is missing" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_PICTURE = "L0111" Error "picture cannot be read" {
        why: "",
        wrong: "",
        right: "",
    }
    BAD_SVG = "L0112" Error "SVG cannot be cleaned" {
        why: "",
        wrong: "",
        right: "",
    }
    SVG_CLEANED = "L0113" Warning "SVG held parts that a browser could run" {
        why: "",
        wrong: "",
        right: "",
    }
    MISSING_PROJECT = "L0114" Error "project.toml is missing" {
        why: "",
        wrong: "",
        right: "",
    }
}
