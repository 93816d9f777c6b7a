//! Rules about addresses: `L09xx`.

use crate::diagnostic::rule::rules;

rules! {
    DUPLICATE_SLUG = "L0901" Error "two pages with one address" {
        why: "Two items of one kind have the same `slug` in the same language, so one page would replace the other. \
              This happens when a translation is begun by copying another file. Change one slug, or remove it: the \
              folder's name is then used.",
        wrong: r#"<!-- practices/safety-walk/de.md (practices/error-wall/de.md has this slug too) -->
+++
slug = "fehlerwand"
+++
# Sicherheitsrundgang

Lernende prüfen einmal im Monat die Werkstatt."#,
        right: r#"<!-- practices/safety-walk/de.md -->
+++
slug = "sicherheitsrundgang"
+++
# Sicherheitsrundgang

Lernende prüfen einmal im Monat die Werkstatt."#,
    }
    BAD_SLUG = "L0902" Error "slug is not an address" {
        why: "A slug is the item's part of the web address. Spaces, capitals, accents and slashes get mangled in \
              e-mails and on some hosts. Use small letters from a to z, digits and hyphens; write ü as ue, ł as l.",
        wrong: r#"<!-- practices/mirror-apprentices/de.md -->
+++
slug = "Spiegel-Azubis für alle"
+++
# Spiegel-Azubis

Zwei Lernende aus zwei Betrieben tauschen den Platz."#,
        right: r#"<!-- practices/mirror-apprentices/de.md -->
+++
slug = "spiegel-azubis-fuer-alle"
+++
# Spiegel-Azubis

Zwei Lernende aus zwei Betrieben tauschen den Platz."#,
    }
    LONG_ADDRESS = "L0903" Error "address is too long for a host" {
        why: "Web hosts and zip programs refuse very long file names, and the upload would stop half-way. Mostly a \
              whole sentence was used as the slug or as the folder's name. A few words are enough; the title may be as \
              long as you like.",
        wrong: r#"<!-- news/2024-03-a-week-in-madrid/en.md (in truth far longer) -->
+++
slug = "how-six-learners-spent-a-week-in-madrid-and-what-they-brought-home-for-their-own-workshops-and"
+++
# A week in Madrid

Six learners, two lathes and one long table."#,
        right: r#"<!-- news/2024-03-a-week-in-madrid/en.md -->
+++
slug = "a-week-in-madrid"
+++
# A week in Madrid

Six learners, two lathes and one long table."#,
    }
    BAD_ALIAS = "L0904" Error "alias is not a path" {
        why: "An alias is an address that the item used to have on this site, kept so that old links still work. It is \
              the part after the site's name and begins with `/`; a whole address or a path with `..` cannot be \
              redirected from here.",
        wrong: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
aliases = ["https://bruecke.example/de/fehlerwand/"]"#,
        right: r#"# practices/error-wall/practice.toml
shared_by = "bbs-nordstadt"
aliases = ["/de/fehlerwand/"]"#,
    }
    TAKEN_ALIAS = "L0905" Error "alias is the address of a page" {
        why: "At this address there is a page, or another item claims it as its alias; a redirect would hide that \
              page. An alias is for an address that nothing has any more. Remove it here, or give the other page \
              another slug.",
        wrong: r#"# pages/for-schools/page.toml (the site has a page /de/partner/)
aliases = ["/de/partner/"]"#,
        right: r#"# pages/for-schools/page.toml
aliases = ["/de/fuer-schulen-alt/"]"#,
    }
}
