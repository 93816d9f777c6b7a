//! What we write in each language against what Node's `Intl` writes (`tools/cldr/golden.mjs`), exceptions named one by one.

use std::collections::BTreeMap;
use std::fmt::Write;

use litfass::i18n::{Formats, Tag, cldr};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Golden {
    languages: BTreeMap<String, Vec<Case>>,
}

#[derive(Deserialize)]
struct Case {
    /// The function.
    kind: String,
    input: Value,
    expected: Value,
    /// Why `expected` is not what `Intl` said.
    reason: Option<String>,
}

#[test]
fn we_write_what_intl_writes() {
    let golden: Golden = serde_json::from_str(include_str!("../golden/intl.json")).unwrap();
    let mut differences = String::new();
    let mut count = 0;
    for (language, cases) in &golden.languages {
        let tag: Tag = language.parse().unwrap();
        let formats = Formats::new(&tag);
        for case in cases {
            count += 1;
            assert!(case.reason.as_ref().is_none_or(|reason| !reason.is_empty()));
            let written = write(&tag, &formats, &case.kind, &case.input);
            if written != case.expected {
                writeln!(differences, "{language} {} {}: {written}, not {}", case.kind, case.input, case.expected)
                    .unwrap();
            }
        }
    }
    assert!(golden.languages.len() >= 10 && count > 1500, "the expectations are complete");
    assert!(differences.is_empty(), "\n{differences}");
}

fn write(tag: &Tag, formats: &Formats, kind: &str, input: &Value) -> Value {
    let text = || input.as_str().unwrap();
    let whole = || input.as_u64().unwrap();
    let number = |value: &Value| value.as_f64().unwrap();
    let date = |value: &Value| value.as_str().unwrap().parse().unwrap();
    let texts = || input.as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect::<Vec<_>>();
    match kind {
        "date" => json!(formats.date(date(input))),
        "month_year" => json!(formats.month_year(date(input))),
        "range" => json!(formats.range(date(&input[0]), date(&input[1]))),
        "integer" => json!(formats.integer(whole())),
        "decimal" => json!(formats.decimal(number(&input[0]), input[1].as_u64().unwrap().try_into().unwrap())),
        "money" => json!(formats.money(number(input), "EUR")),
        "size" => json!(formats.size(whole())),
        "plural" => json!(formats.plural(whole())),
        "plural_categories" => {
            let mut categories = cldr::plural_categories(tag);
            categories.sort_unstable();
            json!(categories)
        }
        "list" => json!(formats.list(&texts())),
        "country" => json!(cldr::country_name(tag, text())),
        "language" => json!(cldr::language_name(tag, &text().parse().unwrap())),
        "order" => {
            let mut words = texts();
            words.sort_by(|a, b| formats.compare(a, b));
            json!(words)
        }
        other => panic!("intl.json has an unknown kind: {other}"),
    }
}
