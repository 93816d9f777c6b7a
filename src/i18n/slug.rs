//! ASCII parts of addresses from words in any alphabet.

/// A slug: lower-case ASCII letters, digits and hyphens; may be empty. `Über uns` → `uber-uns`, `Εταίροι` → `etairoi`.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in deunicode::deunicode(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') && c != '\'' {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn words_of_every_alphabet_make_an_address() {
        assert_eq!(slug("Über uns!"), "uber-uns");
        assert_eq!(slug("Εταίροι"), "etairoi");
        assert_eq!(slug("Пловдив 2025"), "plovdiv-2025");
        assert_eq!(slug("İşbirliği"), "isbirligi");
        assert_eq!(slug("…"), "");
    }
}
