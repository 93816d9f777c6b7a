//! Answers as they stand in TOML.

/// A text in quotation marks, on one line (TOML 1.0, "basic strings").
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A list of texts.
pub fn quoted_list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(|text| quoted(text.as_ref())).collect();
    format!("[{}]", quoted.join(", "))
}

/// An answer in which line breaks and doubled spaces have become single spaces.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back_from_toml_as_it_was() {
        for text in ["BRÜCKE", r#"the "bridge""#, r"a\b", "tab\there", "مدرسة", "\u{7f}", ""] {
            let table: toml::Table = toml::from_str(&format!("key = {}", quoted(text))).expect("it is TOML");
            assert_eq!(table["key"].as_str(), Some(text));
        }
        assert_eq!(quoted_list(["de", "en"]), r#"["de", "en"]"#);
        assert_eq!(one_line(" a\n  b\tc "), "a b c");
    }
}
