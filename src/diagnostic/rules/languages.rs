//! Rules about languages and messages: `L07xx`.

use crate::diagnostic::rule::rules;

rules! {
    DEFAULT_NOT_LISTED = "L0701" Error "default language is not among the languages" {
        why: "The default language is the one in which items are written unless they say otherwise, so the site must \
              have it. Add it to `languages`, or name one of those that are listed.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["en", "es", "pl"]
default_language = "de""#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en", "es", "pl"]
default_language = "de""#,
    }
    DUPLICATE_LANGUAGE = "L0702" Error "language listed twice" {
        why: "Each language stands once in the language menu and has one folder of pages; a second entry would write \
              the same pages again. Remove one of the two.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en", "es", "en"]
default_language = "de""#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
languages = ["de", "en", "es"]
default_language = "de""#,
    }
    FTL_SYNTAX = "L0703" Error "message cannot be read" {
        why: "Messages are written in Fluent: `name = text`, one after the other. A line without `=`, a brace that is \
              not closed, or a further line that is not indented breaks the message. The marked line shows where \
              reading stopped.",
        wrong: r#"# locales/en/terms.ftl
topic-repair-culture Repair culture"#,
        right: r#"# locales/en/terms.ftl
topic-repair-culture = Repair culture"#,
    }
    FTL_VARIABLE = "L0704" Error "message uses an unknown variable" {
        why: "Words in braces with a dollar sign are filled in by Litfass, and this message is given no value of that \
              name: readers would see the bare name. Mostly a letter is wrong, or a translator has translated the \
              name. Copy it from the English message.",
        wrong: r#"# locales/en/terms.ftl
practices-count = { $cout ->
    [one] { $cout } practice
   *[other] { $cout } practices
}"#,
        right: r#"# locales/en/terms.ftl
practices-count = { $count ->
    [one] { $count } practice
   *[other] { $count } practices
}"#,
    }
    FTL_PLURAL = "L0705" Warning "plural form is missing" {
        why: "Languages have different numbers of plural forms: English two, Polish four, Arabic six. Where one is \
              missing the form with the star is used, which sounds wrong for some numbers. The warning names the \
              missing forms; add a line for each.",
        wrong: r#"# locales/pl/terms.ftl
practices-count = { $count ->
    [one] { $count } praktyka
   *[other] { $count } praktyk
}"#,
        right: r#"# locales/pl/terms.ftl
practices-count = { $count ->
    [one] { $count } praktyka
    [few] { $count } praktyki
    [many] { $count } praktyk
   *[other] { $count } praktyki
}"#,
    }
    FTL_UNKNOWN = "L0706" Warning "message is used nowhere" {
        why: "No page asks for a message of this name, so the words are never shown. Mostly the name is misspelt, or \
              the term it was written for has been removed. Correct the name, or delete the message in every language.",
        wrong: r#"# locales/en/terms.ftl (the topic is called repair-culture)
topic-repairculture = Repair culture"#,
        right: r#"# locales/en/terms.ftl
topic-repair-culture = Repair culture"#,
    }
    MISSING_MESSAGES = "L0707" Warning "messages fall back to English" {
        why: "Menus and labels of this language lack some words, and English ones stand in their place. Either Litfass \
              brings no translation for the language, or your own terms are translated in some languages only. \
              `litfass languages --missing <lang>` prints what is missing, in English and with notes for translators, and \
              `litfass new language <lang>` writes it into `locales/<lang>/`: translate it there.",
        wrong: r#"# locales/pl/terms.ftl (topic-repair-culture exists in English only)
phase-prepare = Przygotowanie"#,
        right: r#"# locales/pl/terms.ftl
phase-prepare = Przygotowanie
topic-repair-culture = Kultura naprawiania"#,
    }
    FTL_REFERENCE = "L0708" Error "message refers to a message that is not there" {
        why: "The message takes words from another one, by its name in braces, and there is none of that name: readers \
              would see the braces. Correct the name, write the other message, or put the words in directly.",
        wrong: r#"# locales/en/terms.ftl
phase-adopt = Adopt what { -projct } has gathered
-project = BRÜCKE"#,
        right: r#"# locales/en/terms.ftl
phase-adopt = Adopt what { -project } has gathered
-project = BRÜCKE"#,
    }
    FTL_TWICE = "L0709" Warning "message is written twice" {
        why: "Only the first text of a name is used; a change to the second one would never be seen. A message and a term \
              of the same name get in each other's way too. Remove one of them, or give it another name.",
        wrong: r#"# locales/en/terms.ftl
phase-adopt = Adopt
phase-adopt = Take over"#,
        right: r#"# locales/en/terms.ftl
phase-adopt = Take over"#,
    }
}
