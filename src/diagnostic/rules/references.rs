//! Rules about references between items: `L04xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNKNOWN_REFERENCE = "L0401" Error "reference to an unknown item" {
        why: "The facts name a partner, activity, practice or result of which there is no folder, so the link would \
              lead nowhere. References are the folder's name, letter by letter, not the title. Correct the name, or \
              make the item.",
        wrong: r#"# practices/mirror-apprentices/practice.toml
shared_by = "IES Manzanares""#,
        right: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares""#,
    }
    DRAFT_REFERENCE = "L0402" Error "reference to a draft" {
        why: "The item exists, but `draft = true` keeps it out of the site, so visitors would meet a dead link. \
              Publish the other item by removing that line, or make this one a draft too until both are ready.",
        wrong: r#"# news/2024-03-a-week-in-madrid/news.toml (repair-cafe is a draft)
date = 2024-03-22
practices = ["repair-cafe"]"#,
        right: r#"# news/2024-03-a-week-in-madrid/news.toml (both are drafts)
date = 2024-03-22
practices = ["repair-cafe"]
draft = true"#,
    }
    SELF_REFERENCE = "L0403" Error "item refers to itself" {
        why: "A page that recommends itself helps nobody. This comes from copying the facts of another item. Name the \
              item that was meant, or take the reference out.",
        wrong: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
related = ["error-wall", "safety-walk"]"#,
        right: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
related = ["safety-walk"]"#,
    }
    DEAD_LINK = "L0404" Error "link leads nowhere" {
        why: "The text links to a file or page that is not there. Addresses change with the language, so links within \
              the site name the item, as in `practice:error-wall`, and Litfass finds the address; a link to a file \
              names a file in the item's own folder.",
        wrong: r#"<!-- practices/safety-walk/en.md -->
# Safety walk

Learners check the workshop once a month.

It goes well with the [error wall](../error-wall.html)."#,
        right: r#"<!-- practices/safety-walk/en.md -->
# Safety walk

Learners check the workshop once a month.

It goes well with the [error wall](practice:error-wall)."#,
    }
    DEAD_ANCHOR = "L0405" Error "no such heading" {
        why: "The part after `#` names a heading that the page does not have in this language. An anchor is the \
              heading's text in small letters with hyphens, so it changes when the heading is rewritten. Give the \
              heading an id of its own, `{#team}`, that stays the same in every language.",
        wrong: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries. See [the team](#team).

## Who we are"#,
        right: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries. See [the team](#team).

## Who we are {#team}"#,
    }
    BAD_SCHEME = "L0406" Error "link scheme is not allowed" {
        why: "The link begins with something a visitor's browser cannot follow or must not run, such as `file:` or \
              `javascript:`. `file:` points into your own computer. Put the file into the item's folder and link its \
              name; otherwise use `https://` or `mailto:`.",
        wrong: r#"<!-- practices/safety-walk/en.md -->
# Safety walk

Learners check the workshop once a month.

Take the [plan](file:///C:/school/plan.pdf) along."#,
        right: r#"<!-- practices/safety-walk/en.md -->
# Safety walk

Learners check the workshop once a month.

Take the [plan](plan.pdf) along."#,
    }
    REMOTE_PICTURE = "L0407" Error "picture from another site" {
        why: "A picture from elsewhere tells that site who reads your page; a court in Munich ruled in 2022, about \
              fonts, that this needs the reader's consent. It also disappears when the other site does. Save the \
              picture into the item's folder, if its licence permits, and name its author.",
        wrong: r#"<!-- news/2024-06-goats-and-files/en.md -->
# Goats and files

A week at the vice in Poznań.

![The town hall](https://photos.example/poznan.jpg)"#,
        right: r#"<!-- news/2024-06-goats-and-files/en.md -->
# Goats and files

A week at the vice in Poznań.

![The town hall](town-hall.jpg)"#,
    }
    SHARED_AND_ADOPTED = "L0408" Error "partner adopts its own practice" {
        why: "Exchange means that somebody else takes a practice over; a partner that adopts what it shared itself \
              would be counted twice in the table of who learned from whom. Remove the partner from `adopted_by`, or \
              correct `shared_by`.",
        wrong: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
adopted_by = [{ partner = "ies-manzanares", since = 2024-09-02 }]"#,
        right: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
adopted_by = [{ partner = "bbs-nordstadt", since = 2024-09-02 }]"#,
    }
    DUPLICATE_ADOPTER = "L0409" Error "partner adopts a practice twice" {
        why: "Each partner stands once in `adopted_by`, or it would be counted twice. Mostly a line was copied and not \
              changed. Keep one entry with the earlier date; what happened later belongs into the text.",
        wrong: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
adopted_by = [
    { partner = "zst-poznan", since = 2024-02-05 },
    { partner = "zst-poznan", since = 2024-09-02 },
]"#,
        right: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
adopted_by = [{ partner = "zst-poznan", since = 2024-02-05 }]"#,
    }
    ADOPTED_BEFORE_SHARED = "L0410" Warning "adopted before it was shared" {
        why: "The partner is said to have taken the practice over before the activity at which it was shared began. \
              Reviewers compare such dates. Mostly the year is wrong; or the practice was already known, and then \
              leave `since` out and tell the story in the text.",
        wrong: r#"# practices/mirror-apprentices/practice.toml (the activity began on 2024-03-11)
shared_by = "ies-manzanares"
from_activity = "2024-03-madrid"
adopted_by = [{ partner = "bbs-nordstadt", since = 2023-09-02 }]"#,
        right: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
from_activity = "2024-03-madrid"
adopted_by = [{ partner = "bbs-nordstadt", since = 2024-09-02 }]"#,
    }
}
