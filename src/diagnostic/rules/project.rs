//! Rules about the project and its funding: `L06xx`.

use crate::diagnostic::rule::rules;

rules! {
    BAD_GRANT_NUMBER = "L0601" Error "not a project number" {
        why: "By the project number everybody finds the project in the EU's database, and the agency looks for it on \
              the site. It has a fixed shape: year, round, agency, action, field, running number. Copy it from the \
              grant agreement rather than type it.",
        wrong: r#"# project.toml (part)
number = "2023-DE02-KA210""#,
        right: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123""#,
    }
    LETTER_O = "L0602" Error "letter O in place of zero" {
        why: "The number holds the letter O where the digit 0 belongs. They look alike, but nobody who copies the \
              number into the EU's database will find the project. The help shows the mended number.",
        wrong: r#"# project.toml (part)
number = "2023-1-DEO2-KA210-VET-000158123""#,
        right: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123""#,
    }
    MISSING_NA_DIGITS = "L0603" Error "agency digits are missing" {
        why: "After the country's letters stand two digits that name the national agency, for some countries have more \
              than one. Look them up in the grant agreement; they cannot be guessed.",
        wrong: r#"# project.toml (part)
number = "2023-1-DE-KA210-VET-000158123""#,
        right: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123""#,
    }
    FORM_CODE = "L0604" Error "form code in place of the number" {
        why: "This looks like the code of the application form, which means nothing once the grant is given. The \
              project number stands on the first page of the grant agreement and begins with the year.",
        wrong: r#"# project.toml (part)
number = "KA210-VET 4603C73C""#,
        right: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123""#,
    }
    NO_COORDINATOR = "L0605" Error "no coordinator" {
        why: "Every project has one partner who leads it and answers for it; the site names it on the home page, on \
              the partners page and in the data. Give that partner the role `coordinator`.",
        wrong: r#"# partners/bbs-nordstadt/partner.toml (no other partner is the coordinator)
role = "partner"
type = "vocational-school"
country = "DE""#,
        right: r#"# partners/bbs-nordstadt/partner.toml
role = "coordinator"
type = "vocational-school"
country = "DE""#,
    }
    TWO_COORDINATORS = "L0606" Error "two coordinators" {
        why: "A project has exactly one coordinator: the organisation that signed the grant agreement. Mostly the \
              facts of one partner were copied for the next. Give the others the role `partner`, or `associated` if \
              they receive no share of the grant.",
        wrong: r#"# partners/ies-manzanares/partner.toml (bbs-nordstadt is the coordinator too)
role = "coordinator"
type = "vocational-school"
country = "ES""#,
        right: r#"# partners/ies-manzanares/partner.toml
role = "partner"
type = "vocational-school"
country = "ES""#,
    }
    WRONG_COORDINATOR = "L0607" Error "coordinator without the role" {
        why: "`project.toml` names one partner as the coordinator, but that partner's own facts give it another role. \
              Only one of the two can be right: compare with the grant agreement and correct the other.",
        wrong: r#"# project.toml (part; hwk-nordstadt has the role associated)
coordinator = "hwk-nordstadt""#,
        right: r#"# project.toml (part; bbs-nordstadt has the role coordinator)
coordinator = "bbs-nordstadt""#,
    }
    NO_FUNDING_TEXT = "L0608" Warning "no official funding text in a language" {
        why: "The funding statement and the disclaimer must be shown in the language of each page. For this language \
              Litfass knows no wording that it can vouch for, and shows the English one. Copy the official text from \
              EACEA's page “European flag, emblem and multilingual disclaimer” into `[funding.<language>]`, or allow \
              the warning with a reason.",
        wrong: r#"# project.toml (part)
granting_authority = "eacea"

[site]
url = "https://bruecke.example"
languages = ["de", "tr"]
default_language = "de""#,
        right: r#"# project.toml (part)
granting_authority = "eacea"

[site]
url = "https://bruecke.example"
languages = ["de", "tr"]
default_language = "de"

[funding.tr]
statement = "(the official statement in Turkish)"
disclaimer = "(the official disclaimer in Turkish)""#,
    }
    OLD_DISCLAIMER = "L0609" Warning "disclaimer of the former programme" {
        why: "This wording belongs to Erasmus+ 2014–2020. Agencies check the funding texts in every language, and may \
              reject the final report of a newer project that still carries it. Remove the text: Litfass writes the \
              disclaimer of your programme by itself.",
        wrong: r#"# project.toml (part)
programme = "erasmus-plus-2021-2027"

[funding.en]
disclaimer = "The European Commission's support for the production of this publication does not constitute an endorsement of the contents, which reflect the views only of the authors, and the Commission cannot be held responsible for any use which may be made of the information contained therein.""#,
        right: r#"# project.toml (part; Litfass writes the English disclaimer)
programme = "erasmus-plus-2021-2027""#,
    }
    UNKNOWN_AUTHORITY = "L0610" Error "unknown granting authority" {
        why: "The disclaimer names the authority that granted the money, so its official name is needed in every \
              language. Litfass knows `eacea` and `na-bibb`. For any other authority write its names as a table, by \
              language.",
        wrong: r#"# project.toml (part)
granting_authority = "na-example""#,
        right: r#"# project.toml (part)
[granting_authority.en]
name = "the Example Agency (EA)"
short = "EA""#,
    }
    NUMBER_PROGRAMME = "L0611" Warning "number and programme do not fit" {
        why: "The year in the project number belongs to another programme than the one named, and the programme \
              decides the funding statement and the disclaimer on every page. Numbers from 2014 to 2020 belong to \
              `erasmus-plus-2014-2020`, later ones to `erasmus-plus-2021-2027`.",
        wrong: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2014-2020""#,
        right: r#"# project.toml (part)
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027""#,
    }
    ADAPTED_FUNDING_TEXT = "L0612" Note "funding text with another authority's name" {
        why: "The official disclaimer is published with EACEA as the authority; Litfass has put the name of yours in \
              its place. That is what the text allows for, but in some languages the grammar may need a change. \
              Compare it with the wording your agency gives out, and put that into `[funding.<language>]` if it \
              differs.",
        wrong: r#"# project.toml (part)
granting_authority = "na-bibb""#,
        right: r#"# project.toml (part)
granting_authority = "na-bibb"

[funding.de]
disclaimer = "(the German wording that the agency gives out)""#,
    }
    UNKNOWN_CODE = "L0613" Error "unknown code in `checks`" {
        why: "Below `allow` stand the codes of warnings that are fine in this project, each with the reason. This code \
              does not exist or belongs to an error, and errors cannot be allowed. Copy the code from the warning \
              itself.",
        wrong: r#"# project.toml (part)
[checks]
allow = { L0680 = "Our agency approved the English text" }"#,
        right: r#"# project.toml (part)
[checks]
allow = { L0608 = "Our agency approved the English text" }"#,
    }
    NO_IMPRINT = "L0614" Warning "imprint is incomplete" {
        why: "In Germany a website must name who answers for it: name, postal address (no PO box), who represents the \
              organisation, e-mail (§ 5 DDG, § 18 MStV); other countries have rules of their own. Ask the school's \
              office, and fill in `[imprint]`.",
        wrong: r#"# project.toml (part)
[imprint]
name = "Berufsbildende Schulen Nordstadt"
email = "europa@bbs-nordstadt.example""#,
        right: r#"# project.toml (part)
[imprint]
name = "Berufsbildende Schulen Nordstadt"
address = ["Werkstraße 12", "30000 Nordstadt", "Deutschland"]
legal_form = "Öffentliche Schule, Schulträger: Stadt Nordstadt"
representative = "Die Schulleitung"
email = "europa@bbs-nordstadt.example"
phone = "+49 30 23125 000"
editor = "Projektkoordination im Europabüro, Anschrift wie oben""#,
    }
    STALE_STATEMENT = "L0615" Warning "accessibility statement is out of date" {
        why: "The accessibility statement must be reviewed at least once a year (Directive (EU) 2016/2102 and \
              Implementing Decision (EU) 2018/1523). Look through the site, correct the words of the statement, then \
              write the new date.",
        wrong: r#"# project.toml (part)
[accessibility]
status = "partial"
reviewed = 2023-09-14"#,
        right: r#"# project.toml (part)
[accessibility]
status = "partial"
reviewed = 2026-09-14"#,
    }
    PLACEHOLDER_NUMBER = "L0616" Note "placeholder in place of the project number" {
        why: "`litfass new` writes a number that ends in zeros where it was told none, so that the project can be built. \
              As long as it stands there, pages and data show no number and no link to the results platform. Agencies \
              look for the number: copy it from the grant agreement.",
        wrong: r#"# project.toml (part)
number = "2024-1-DE02-KA210-VET-000000000""#,
        right: r#"# project.toml (part)
number = "2024-1-DE02-KA210-VET-000158123""#,
    }
    SITE_URL_FILE = "L0617" Error "address of the site is that of a file" {
        why: "`site.url` is the folder in which the website stands; all addresses of pages, feeds and the sitemap begin \
              with it. With a file name at its end every one of them would lead nowhere. Leave the file name out.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example/index.html"
languages = ["en", "de"]
default_language = "en""#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example/"
languages = ["en", "de"]
default_language = "en""#,
    }
}
