//! Rules about the shape of TOML facts: `L02xx`.

use crate::diagnostic::rule::rules;

rules! {
    TOML_SYNTAX = "L0201" Error "TOML cannot be read" {
        why: "Facts are written in TOML: one `name = value` a line, text in straight quotation marks, lists in \
              brackets. Mostly a quotation mark or a comma is missing, or an office program has made the marks curly. \
              The mistake is at the marked place or just before it.",
        wrong: r#"# partners/bbs-nordstadt/partner.toml
role = coordinator
type = "vocational-school"
country = "DE""#,
        right: r#"# partners/bbs-nordstadt/partner.toml
role = "coordinator"
type = "vocational-school"
country = "DE""#,
    }
    UNKNOWN_KEY = "L0202" Error "unknown key" {
        why: "Litfass does not know the name before the `=`, so the fact would be lost in silence. Mostly it is \
              misspelt, belongs into another file, or stands below a `[table]` although it was meant for the top of \
              the file. Correct the name, or move the line up.",
        wrong: r#"# partners/bbs-nordstadt/partner.toml
roll = "coordinator"
type = "vocational-school"
country = "DE""#,
        right: r#"# partners/bbs-nordstadt/partner.toml
role = "coordinator"
type = "vocational-school"
country = "DE""#,
    }
    MISSING_KEY = "L0203" Error "a required key is missing" {
        why: "Without this fact the page cannot be made, or would leave out what funders ask for. Add the line. If it seems \
              to be there, it stands below a `[table]` and belongs to that table: move it above the first one.",
        wrong: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01"#,
        right: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "CC-BY-4.0""#,
    }
    WRONG_TYPE = "L0204" Error "value of the wrong type" {
        why: "The value is of another kind than the key takes: a single text where a list is needed, a number in \
              quotation marks, or the other way round. Lists stand in brackets even if they hold one value; numbers, \
              dates, `true` and `false` stand without quotation marks.",
        wrong: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
topics = "quality""#,
        right: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
topics = ["quality"]"#,
    }
    DATE_AS_TEXT = "L0205" Error "date written as text" {
        why: "In quotation marks a date is only text, and 05/07/2025 means May to some partners and July to others. \
              Dates are written year, month, day, without quotation marks; Litfass then shows them in the manner of \
              each language.",
        wrong: r#"# results/handbook/result.toml
type = "handbook"
date = "01.07.2025"
licence = "CC-BY-4.0""#,
        right: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "CC-BY-4.0""#,
    }
    BAD_DATE = "L0206" Error "no such date" {
        why: "The value names no day of the calendar: it is the 30th of February, it is written in another order, or \
              only a time is left. Write the whole day: year, month, day.",
        wrong: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-02-30"#,
        right: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11"#,
    }
    UNKNOWN_CHOICE = "L0207" Error "value is not one of the choices" {
        why: "Only a few words are possible for this key, because the site does something different for each. The help \
              lists them. They are the same in every language, since facts are not translated.",
        wrong: r#"# partners/hwk-nordstadt/partner.toml
role = "assoziiert"
type = "chamber"
country = "DE""#,
        right: r#"# partners/hwk-nordstadt/partner.toml
role = "associated"
type = "chamber"
country = "DE""#,
    }
    EMPTY_TEXT = "L0208" Error "empty text" {
        why: "Between the quotation marks there is nothing, so the page would show a heading without words below it. \
              This is often left over from a copied example. Write the text, or take the whole line out.",
        wrong: r#"# partners/zst-poznan/partner.toml
role = "partner"
type = "vocational-school"
country = "PL"
short = """#,
        right: r#"# partners/zst-poznan/partner.toml
role = "partner"
type = "vocational-school"
country = "PL""#,
    }
    NEGATIVE = "L0209" Error "number out of range" {
        why: "The number is smaller or larger than anything it could count: people, hours and pages are whole numbers \
              from 0 up. Look for a stray minus sign or a digit too many.",
        wrong: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11
participants = { "bbs-nordstadt" = { learners = -8, staff = 2 } }"#,
        right: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11
participants = { "bbs-nordstadt" = { learners = 8, staff = 2 } }"#,
    }
}
