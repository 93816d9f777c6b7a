//! Rules about the values of facts: `L03xx`.

use crate::diagnostic::rule::rules;

rules! {
    BAD_COUNTRY = "L0301" Error "unknown country code" {
        why: "Countries are written as the two capital letters of ISO 3166, and Litfass names them in every language. \
              A name, small letters or three letters cannot be looked up. Write `\"DE\"`, `\"ES\"`, `\"PL\"`.",
        wrong: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "Spain""#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES""#,
    }
    EU_COUNTRY = "L0302" Error "the EU's own country code" {
        why: "EU forms write `EL` for Greece and `UK` for the United Kingdom; everybody else, and the data that names \
              countries on the site, writes `GR` and `GB`. Nothing is wrong with your source, only the standard \
              differs. (The language Greek does stay `el`.)",
        wrong: r#"# partners/epal-thessaloniki/partner.toml
role = "partner"
type = "vocational-school"
country = "EL""#,
        right: r#"# partners/epal-thessaloniki/partner.toml
role = "partner"
type = "vocational-school"
country = "GR""#,
    }
    BAD_LANGUAGE = "L0303" Error "not a language tag" {
        why: "Languages are written as tags of BCP 47: two or three small letters such as `de` or `tr`, with a country \
              or script behind a hyphen only where it matters. Screen readers choose their voice by the tag, so a \
              wrong one makes the page unintelligible when read aloud.",
        wrong: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
original = "español""#,
        right: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
original = "es""#,
    }
    BAD_URL = "L0304" Error "not a web address" {
        why: "Without `https://` in front, a browser takes the text for a page of your own site, and the link is dead. \
              Copy the whole address from the browser's address line.",
        wrong: r#"# partners/hwk-nordstadt/partner.toml
role = "associated"
type = "chamber"
country = "DE"
website = "hwk-nordstadt.example""#,
        right: r#"# partners/hwk-nordstadt/partner.toml
role = "associated"
type = "chamber"
country = "DE"
website = "https://hwk-nordstadt.example/""#,
    }
    BAD_EMAIL = "L0305" Error "not an e-mail address" {
        why: "Whoever wants to ask about a practice clicks on this address; a typing error means that the question \
              never arrives. Write the bare address, without a name, `mailto:` or “(at)”.",
        wrong: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
contact = { name = "Metallwerkstatt", email = "metall(at)bbs-nordstadt.example" }"#,
        right: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
contact = { name = "Metallwerkstatt", email = "metall@bbs-nordstadt.example" }"#,
    }
    BAD_LICENCE = "L0306" Error "unknown licence" {
        why: "Others may only use your material if the licence is beyond doubt, version included. Licences are written \
              as SPDX ids, capitals and hyphens as in the list at spdx.org: `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0`.",
        wrong: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "Creative Commons""#,
        right: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "CC-BY-4.0""#,
    }
    BAD_COORDINATES = "L0307" Error "coordinates out of range" {
        why: "Latitude runs from -90 to 90 degrees and longitude from -180 to 180, with a decimal point. A lost point, \
              or degrees written without it, would be no place on earth.",
        wrong: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
place = { town = "Madrid", lat = 404030, lon = -37160 }"#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
place = { town = "Madrid", lat = 40.4030, lon = -3.7160 }"#,
    }
    BAD_OID = "L0308" Error "not an OID" {
        why: "An organisation's OID is the letter E and eight digits; visitors and agencies find it by that number. \
              Nine digits without the E are a PIC, which has its own key. The OID stands in the Organisation \
              Registration System and in the grant agreement.",
        wrong: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
oid = "100000103""#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
oid = "E99000103""#,
    }
    BAD_PIC = "L0309" Error "not a PIC" {
        why: "A participant identification code is nine digits, in quotation marks because it is a name and not an \
              amount. A number that begins with E is an OID and belongs to the key `oid`.",
        wrong: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
pic = "E99000103""#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
pic = "100000103""#,
    }
    BAD_ROR = "L0310" Error "not a ROR id" {
        why: "ROR ids name research organisations; their last two digits are a checksum, so a typing error can be \
              seen. Many schools have none: then leave the key out. Otherwise copy the address from ror.org.",
        wrong: r#"# partners/bbs-nordstadt/partner.toml
role = "coordinator"
type = "vocational-school"
country = "DE"
ror = "https://ror.org/04aj4c182""#,
        right: r#"# partners/bbs-nordstadt/partner.toml
role = "coordinator"
type = "vocational-school"
country = "DE"
ror = "https://ror.org/04aj4c181""#,
    }
    END_BEFORE_START = "L0311" Error "end before start" {
        why: "The last day lies before the first; calendars and the timeline cannot show such a time. Mostly two \
              digits changed places, or last year's date was copied. For one day leave `end` out.",
        wrong: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11
end = 2023-03-15"#,
        right: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11
end = 2024-03-15"#,
    }
    OUTSIDE_PROJECT = "L0312" Warning "date outside the project" {
        why: "The date lies before the project's first day or after its last. An activity outside the funded time \
              raises questions at the final report; mostly the year is wrong. If it is right, for example for news \
              after the end, allow the warning and say why.",
        wrong: r#"# activities/2025-07-final-nordstadt/activity.toml (the project ended on 2025-08-31)
kind = "multiplier-event"
start = 2026-07-04"#,
        right: r#"# activities/2025-07-final-nordstadt/activity.toml
kind = "multiplier-event"
start = 2025-07-04"#,
    }
    UNKNOWN_TERM = "L0313" Error "unknown term" {
        why: "Topics, kinds, groups and phases are short words whose names in each language stand in the messages. \
              This word has no name in any of them, so the page could not show it. Correct the spelling, or add the \
              term to `locales/<lang>/terms.ftl` of your project.",
        wrong: r#"# practices/repair-cafe/practice.toml
shared_by = "ies-manzanares"
topics = ["repair-cultur"]"#,
        right: r#"# practices/repair-cafe/practice.toml (locales/en/terms.ftl: topic-repair-culture = Repair culture)
shared_by = "ies-manzanares"
topics = ["repair-culture"]"#,
    }
    HALF_COORDINATES = "L0314" Error "latitude without longitude" {
        why: "A point on earth needs both numbers: `lat` for north and south, `lon` for east and west. Add the other \
              one, or leave both out; the town is still shown.",
        wrong: r#"# partners/most-plovdiv/partner.toml
role = "partner"
type = "ngo"
country = "BG"
place = { town = "Пловдив", lat = 42.1499 }"#,
        right: r#"# partners/most-plovdiv/partner.toml
role = "partner"
type = "ngo"
country = "BG"
place = { town = "Пловдив", lat = 42.1499, lon = 24.7504 }"#,
    }
    NO_OPEN_LICENCE = "L0315" Warning "result without an open licence" {
        why: "Educational resources made with Erasmus+ money must carry an open licence, so that others may use and \
              adapt them. This licence forbids one or the other, such as changes (ND). Ask your co-authors for \
              `CC-BY-4.0`, or allow the warning with the reason.",
        wrong: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "CC-BY-NC-ND-4.0""#,
        right: r#"# results/handbook/result.toml
type = "handbook"
date = 2025-07-01
licence = "CC-BY-4.0""#,
    }
    NO_PLACE = "L0316" Warning "meeting without a place" {
        why: "A meeting stands in calendars with its place, and reviewers want to know where people \
              travelled. Add `place`; for a meeting on the screen write `online = true`.",
        wrong: r#"# activities/2024-09-midterm-online/activity.toml
kind = "virtual-meeting"
start = 2024-09-19"#,
        right: r#"# activities/2024-09-midterm-online/activity.toml
kind = "virtual-meeting"
start = 2024-09-19
online = true"#,
    }
    SWAPPED_COORDINATES = "L0317" Warning "coordinates far from the country" {
        why: "The point lies far from the country that the facts name. Mostly latitude and longitude have \
              changed places: map services do not agree on their order. For Europe `lat` is the larger number almost \
              everywhere.",
        wrong: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
place = { town = "Madrid", lat = -3.7160, lon = 40.4030 }"#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES"
place = { town = "Madrid", lat = 40.4030, lon = -3.7160 }"#,
    }
    BAD_CURRENCY = "L0318" Error "not a currency code" {
        why: "A sign such as € is written in different places in different languages, and some signs stand for several \
              currencies. Write the three letters of ISO 4217; each language then shows the amount as it is used to.",
        wrong: r#"# project.toml
grant = { amount = 60000, currency = "€" }"#,
        right: r#"# project.toml
grant = { amount = 60000, currency = "EUR" }"#,
    }
}
