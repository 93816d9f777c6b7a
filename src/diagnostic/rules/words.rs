//! Rules about words in Markdown: `L05xx`.

use crate::diagnostic::rule::rules;

rules! {
    UNCLOSED_FRONT_MATTER = "L0501" Error "front matter is not closed" {
        why: "The text begins with a line `+++`, but the second `+++` that ends the front matter is missing, so the \
              whole text would be read as facts. Put a line with nothing but `+++` before the title.",
        wrong: r#"<!-- practices/mirror-apprentices/de.md -->
+++
slug = "spiegel-azubis"

# Spiegel-Azubis

Zwei Lernende aus zwei Betrieben tauschen den Platz."#,
        right: r#"<!-- practices/mirror-apprentices/de.md -->
+++
slug = "spiegel-azubis"
+++
# Spiegel-Azubis

Zwei Lernende aus zwei Betrieben tauschen den Platz."#,
    }
    MISSING_TITLE = "L0502" Error "title is missing" {
        why: "The first line of a text is its title, `# Title`; it stands in menus, on cards and in search results. A \
              title in bold, or with two `##`, or without a space after the `#`, is none. Write it as the first line.",
        wrong: r#"<!-- partners/ies-manzanares/en.md -->
**IES Manzanares**

A vocational school at the river in Madrid."#,
        right: r#"<!-- partners/ies-manzanares/en.md -->
# IES Manzanares

A vocational school at the river in Madrid."#,
    }
    MISSING_TEXT = "L0503" Error "text is missing" {
        why: "Below the title there is nothing that could be shown. The first paragraph is the summary: it stands on \
              cards, in link previews and in search results, so every text needs at least one sentence.",
        wrong: r#"<!-- partners/ies-manzanares/en.md -->
# IES Manzanares"#,
        right: r#"<!-- partners/ies-manzanares/en.md -->
# IES Manzanares

A vocational school at the river in Madrid."#,
    }
    EMPTY_TRANSLATION = "L0504" Error "translation is empty" {
        why: "The file of this language is there but holds no words, so the site would show an empty page and call it \
              a translation. Translate it, or delete the file: visitors then get the original with a notice.",
        wrong: r#"<!-- practices/error-wall/tr.md (an empty file) -->"#,
        right: r#"<!-- practices/error-wall/tr.md -->
# Hata duvarı

Bozuk iş parçaları atölyede asılı durur ve herkes onlardan öğrenir."#,
    }
    SECOND_TITLE = "L0505" Error "second title" {
        why: "A page has one title; with two, screen readers and search engines cannot tell what it is about. Headings \
              within the text begin with two signs: `##`.",
        wrong: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

# How it began"#,
        right: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

## How it began"#,
    }
    SKIPPED_LEVEL = "L0506" Warning "heading level skipped" {
        why: "People who do not see the page find their way by the levels of headings; a jump from `##` to `####` \
              sounds as if a part were missing. Levels say what belongs to what, not how large the letters are. Use \
              the next level.",
        wrong: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

## How to build one

#### What you need"#,
        right: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

## How to build one

### What you need"#,
    }
    MISSING_ALT = "L0507" Warning "picture without alt text" {
        why: "Those who do not see the picture get its alt text read aloud, in their own language; without it they \
              learn nothing, and for public schools the law demands it. Say in one sentence what it shows. For a \
              picture that only decorates write `alt = \"\"`.",
        wrong: r#"<!-- activities/2024-03-madrid/en.md -->
# A week in Madrid

Apprentices of six schools worked side by side.

![](workshop.jpg)"#,
        right: r#"<!-- activities/2024-03-madrid/en.md -->
+++
[photos."workshop.jpg"]
alt = "Two apprentices and a trainer at a lathe"
+++
# A week in Madrid

Apprentices of six schools worked side by side.

![](workshop.jpg)"#,
    }
    UNKNOWN_COMPONENT = "L0508" Error "unknown component" {
        why: "A block that begins with a name in braces becomes a part of the page, but there is none of this name. \
              The known ones are `figure`, `gallery`, `quote`, `download` and `video`; mostly a letter is wrong.",
        wrong: r#"<!-- activities/2024-03-madrid/en.md -->
# A week in Madrid

Apprentices of six schools worked side by side.

```{galery}
files = ["workshop.jpg", "plaza.jpg"]
```"#,
        right: r#"<!-- activities/2024-03-madrid/en.md -->
# A week in Madrid

Apprentices of six schools worked side by side.

```{gallery}
files = ["workshop.jpg", "plaza.jpg"]
```"#,
    }
    HTML_REMOVED = "L0509" Warning "HTML that is not allowed" {
        why: "Some HTML in the text was left out because it could harm visitors, load something from another site or \
              break the design. It often comes along when text is pasted from a web page. Write it in Markdown; for a \
              film use the component `video`.",
        wrong: r#"<!-- news/2023-10-we-have-started/en.md -->
# We have started

Seven partners met for the <font color="red">first</font> time."#,
        right: r#"<!-- news/2023-10-we-have-started/en.md -->
# We have started

Seven partners met for the **first** time."#,
    }
    UNKNOWN_PHOTO = "L0510" Error "words for a picture that is not there" {
        why: "The front matter describes a picture that the item's folder does not hold, so its alt text and caption \
              would be lost. Mostly the file was renamed, or its name is misspelt. Write the name exactly as the file \
              has it.",
        wrong: r#"<!-- activities/2024-03-madrid/en.md (the file is called plaza.jpg) -->
+++
[photos."plaza-mayor.jpg"]
alt = "The group with backpacks on a square with arcades"
+++
# A week in Madrid

Apprentices of six schools worked side by side."#,
        right: r#"<!-- activities/2024-03-madrid/en.md -->
+++
[photos."plaza.jpg"]
alt = "The group with backpacks on a square with arcades"
+++
# A week in Madrid

Apprentices of six schools worked side by side."#,
    }
    NO_ORIGINAL = "L0511" Error "text in the original language is missing" {
        why: "Each item is written in one language first, and the others are translations of it. The file of that \
              first language is not there. Add it, or name with `original` the language in which the item was really \
              written; without that key it is the site's default language.",
        wrong: r#"# practices/mirror-apprentices/practice.toml (there is es.md, but no de.md)
shared_by = "ies-manzanares""#,
        right: r#"# practices/mirror-apprentices/practice.toml
shared_by = "ies-manzanares"
original = "es""#,
    }
    UNDEFINED_FOOTNOTE = "L0512" Error "footnote without a text" {
        why: "The text has a footnote mark, but no line says what the note is, so readers would see the bare sign. Add \
              a line that begins with the same mark and a colon, or take the mark out.",
        wrong: r#"<!-- practices/energy-audit/en.md -->
# Energy audit

Learners measure what the compressor costs at night.[^1]"#,
        right: r#"<!-- practices/energy-audit/en.md -->
# Energy audit

Learners measure what the compressor costs at night.[^1]

[^1]: Measured from November to January."#,
    }
    DUPLICATE_ANCHOR = "L0513" Error "two headings with one id" {
        why: "A link to a heading goes to the first one with that id, so the second could never be reached. Give each \
              heading an id of its own, or leave the ids out: Litfass makes them from the words.",
        wrong: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries.

## Who we are {#team}

## Who helps us {#team}"#,
        right: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries.

## Who we are {#team}

## Who helps us {#helpers}"#,
    }
    UNKNOWN_ADOPTER = "L0514" Error "words for an adopter that is not in the facts" {
        why: "The text tells what a partner changed, but the practice's facts do not list that partner under \
              `adopted_by`, so the words would not be shown. Add the partner to the facts, or correct its id here.",
        wrong: r#"<!-- practices/mirror-apprentices/en.md (adopted by bbs-nordstadt) -->
+++
[adopted."hwk-nordstadt"]
change = "Swaps last two days instead of five."
+++
# Mirror apprentices

Two learners from two companies change places."#,
        right: r#"<!-- practices/mirror-apprentices/en.md -->
+++
[adopted."bbs-nordstadt"]
change = "Swaps last two days instead of five."
+++
# Mirror apprentices

Two learners from two companies change places."#,
    }
    LONG_SUMMARY = "L0515" Warning "summary is very long" {
        why: "The first paragraph is the summary and stands on cards and in search results, where only some 300 \
              letters fit; the rest is cut off. Say in one or two sentences what it is about, and begin a new \
              paragraph for everything else.",
        wrong: r#"<!-- practices/tool-library/en.md -->
# Tool library

Families borrow tools from the school for a week. It began when a grandmother asked for a drill. First we had four drills and one shelf in the corridor, then the caretaker gave us the room beside the stairs, and since the second winter learners of two classes keep the list, check each tool when it comes back and mend what is broken."#,
        right: r#"<!-- practices/tool-library/en.md -->
# Tool library

Families borrow tools from the school for a week; learners keep the list and mend what is broken.

It began when a grandmother asked for a drill. First we had four drills and one shelf in the corridor."#,
    }
    UNKNOWN_RESULT_FILE = "L0516" Error "words for a file that is not in the facts" {
        why: "The front matter gives a title to a file that the result's facts do not list under `files`, so it would \
              not be shown. Mostly the file was renamed, or its name is misspelt. Write the name exactly as in \
              `result.toml`.",
        wrong: r#"<!-- results/handbook/en.md (result.toml lists handbook-en.pdf) -->
+++
[files."handbook.pdf"]
title = "Handbook of fourteen practices"
+++
# Handbook

Fourteen practices, ready to be tried elsewhere."#,
        right: r#"<!-- results/handbook/en.md -->
+++
[files."handbook-en.pdf"]
title = "Handbook of fourteen practices"
+++
# Handbook

Fourteen practices, ready to be tried elsewhere."#,
    }
    RICH_SUMMARY = "L0517" Warning "link or picture in a title or summary" {
        why: "The title and the first paragraph also stand on cards, in lists and in search results, where a whole card \
              is one link; so links, pictures and footnotes in them are left out, and only their words are shown. Put \
              them into a later paragraph.",
        wrong: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where [everybody](page:about) sees them."#,
        right: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

Who everybody is: see [about the project](page:about)."#,
    }
    UNUSED_FOOTNOTE = "L0518" Warning "footnote that nothing refers to" {
        why: "A note has a text but no mark, or a second text, so readers would never find it, and it is left out. Put \
              the mark where it belongs, or remove the note.",
        wrong: r#"<!-- practices/energy-audit/en.md -->
# Energy audit

Learners measure what the machines cost at night.

The compressor costs most.

[^1]: Measured from November to January."#,
        right: r#"<!-- practices/energy-audit/en.md -->
# Energy audit

Learners measure what the machines cost at night.

The compressor costs most.[^1]

[^1]: Measured from November to January."#,
    }
    UNCLOSED_HTML = "L0519" Warning "HTML that is not closed" {
        why: "A tag was opened and not closed within the same paragraph or part of the text. It is closed where that part \
              ends, which may be earlier or later than you meant. Write the closing tag.",
        wrong: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries.

Our motto is <span lang="es">aprender haciendo."#,
        right: r#"<!-- pages/about/en.md -->
# About the project

Seven partners from six countries.

Our motto is <span lang="es">aprender haciendo</span>."#,
    }
    EMPTY_ALT_WORDS = "L0520" Warning "alt text that says nothing" {
        why: "A file name read aloud tells nobody what a picture shows, and the caption is read anyway, so the same words \
              again only cost time. Say what there is to see: who does what, where. For a picture that only decorates write \
              `alt = \"\"`.",
        wrong: r#"<!-- activities/2024-03-madrid/en.md -->
+++
[photos."workshop.jpg"]
alt = "workshop.jpg"
caption = "The metal workshop"
+++
# A week in Madrid

Apprentices of six schools worked side by side."#,
        right: r#"<!-- activities/2024-03-madrid/en.md -->
+++
[photos."workshop.jpg"]
alt = "Two apprentices and a trainer at a lathe"
caption = "The metal workshop"
+++
# A week in Madrid

Apprentices of six schools worked side by side."#,
    }
    NO_CREDIT = "L0521" Warning "photo without author or licence" {
        why: "Whoever takes a photo has a right to be named, and without a licence nobody may take the photo over, not even \
              the partners. Write both in the facts; where one person took most photos, `photo_credit` and `photo_licence` \
              in `project.toml` hold for all that name nobody.",
        wrong: r#"# activities/2024-03-madrid/activity.toml
photos = ["workshop.jpg"]"#,
        right: r#"# activities/2024-03-madrid/activity.toml
photos = [{ file = "workshop.jpg", credit = "Elena Ruiz", licence = "CC-BY-4.0" }]"#,
    }
    NO_CONSENT = "L0522" Warning "people shown without their consent" {
        why: "Who can be recognised in a photo must have agreed to its publication (GDPR, article 6), for minors their parents \
              too; a project that cannot show this has to take the photo down. Keep the signed forms, and write \
              `consent = true` when you have them.",
        wrong: r#"# activities/2024-03-madrid/activity.toml
photos = [{ file = "workshop.jpg", credit = "Elena Ruiz", licence = "CC-BY-4.0", people = true }]"#,
        right: r#"# activities/2024-03-madrid/activity.toml
photos = [{ file = "workshop.jpg", credit = "Elena Ruiz", licence = "CC-BY-4.0", people = true, consent = true }]"#,
    }
    LOOKALIKE = "L0523" Warning "looks like a link, a heading or a list, but is none" {
        why: "A blank or a sign too many, and Markdown takes the line for plain words: visitors see brackets and signs where \
              a link, a picture, a heading or a list was meant. Most often a file name holds a space, or a list was copied \
              from an office program with its round bullets. Where the signs are meant, put a backslash before the first.",
        wrong: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

##How it works

Print the [plan](our plan.pdf)."#,
        right: r#"<!-- practices/error-wall/en.md -->
# Error wall

Broken workpieces hang where everybody sees them.

## How it works

Print the [plan](<our plan.pdf>)."#,
    }
}
