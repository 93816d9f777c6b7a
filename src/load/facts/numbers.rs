//! Numbers as people write them, `60,000` or `1 000`, and how they are written here.

use super::slips::{Slip, Words, key_before, syntax};

/// `60,000`, `60.000,00`, `60 000`.
pub(super) fn number(slip: &Slip) -> Option<Words> {
    let is_about_a_comma =
        slip.words.starts_with("extra comma") || (slip.words.starts_with("unexpected") && slip.token.is_empty());
    let is_about_spaces = slip.words.starts_with("string values must be quoted") && !slip.token.contains(',');
    if !is_about_a_comma && !is_about_spaces {
        return None;
    }
    let is_of_number = |c: char| c.is_ascii_digit() || ".,' ".contains(c);
    let before = &slip.written[..slip.at];
    let start = match is_about_spaces {
        true => slip.at,
        false => before.trim_end_matches(is_of_number).len(),
    };
    let rest = &slip.written[start..];
    let rest = &rest[..rest.find(|c| !is_of_number(c)).unwrap_or(rest.len())];
    let value = rest.trim_end_matches(['.', ',', '\'', ' ']);
    let start = start + value.len() - value.trim_start().len();
    let value = value.trim_start();
    let (key, place) = (key_before(&slip.written[..start]), slip.place(start, value.len()));
    if is_about_spaces && value.len() != slip.token.len() {
        return None;
    }
    let mended = plain_number(value)?;
    let mended = if key.is_empty() { mended } else { format!("{key} = {mended}") };
    let message = format!("`{value}` is not how numbers are written here");
    let help = match is_about_spaces {
        true => format!("write it without the space: {mended}; put it in quotation marks if it is a code"),
        false => format!("write it without separators, with a point for decimals: {mended}"),
    };
    syntax(place, message, help)
}

/// The number without what parts its thousands, and with a point before decimals.
fn plain_number(text: &str) -> Option<String> {
    let is_separator = |c: char| !c.is_ascii_digit();
    let last = text.rfind(is_separator)?;
    let separator = &text[last..=last];
    let (whole, rest) = (&text[..last], &text[last + 1..]);
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let are_thousands = groups[1..].iter().all(|group| group.len() == 3);
    let is_decimal = rest.len() != 3 && ",.".contains(separator) && !whole.contains(separator);
    let digits: String = groups.concat();
    match (are_thousands && !digits.is_empty(), is_decimal) {
        (true, true) => Some(format!("{digits}.{rest}")),
        (true, false) if rest.len() == 3 && !digits.starts_with('0') => Some(format!("{digits}{rest}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::plain_number;

    #[test]
    fn numbers_lose_what_parts_their_thousands() {
        let plain = |text| plain_number(text).unwrap_or_default();
        assert_eq!(plain("60,000"), "60000");
        assert_eq!(plain("60.000,00"), "60000.00");
        assert_eq!(plain("1 000"), "1000");
        assert_eq!(plain("1.250.000"), "1250000");
        assert_eq!(plain("0,5"), "0.5");
        for text in ["030 123456", "1,2,3", "12", "", ",", "030 123", "1 2"] {
            assert_eq!(plain(text), "", "{text}");
        }
    }
}
