//! Project numbers of Erasmus+, and the mistakes seen in them on live sites.

use super::{Wrong, textual};
use crate::diagnostic::rules::project as rules;

textual! {
    /// A project number in one of the shapes of the programmes 2014–2020 and 2021–2027.
    GrantNumber, "a project number", "\"2023-1-DE02-KA210-VET-000158123\"", number;
}

impl GrantNumber {
    /// Whether it only keeps the place of a number that is not known yet: its last group is all zeros, as `litfass new`
    /// writes it.
    pub fn is_placeholder(&self) -> bool {
        let main = self.0.split('_').next().unwrap_or_default();
        let serial = main.rsplit('-').next().unwrap_or_default();
        !serial.is_empty() && serial.bytes().all(|b| b == b'0')
    }
}

/// `YYYY-R-CCnn-KAnnn[-FIELD]-digits[_n]`, or digits only for projects that EACEA manages.
fn number(text: &str) -> Result<String, Wrong> {
    if well_formed(text) {
        return Ok(text.to_owned());
    }
    let message = |what: &str| format!("`{text}` {what}");
    let zeros = letter_o_mended(text);
    if zeros != text && well_formed(&zeros) {
        let what = "has the letter O where the digit 0 belongs";
        return Err(Wrong::new(&rules::LETTER_O, message(what), format!("write \"{zeros}\"")));
    }
    let parts: Vec<&str> = text.split('-').collect();
    let missing = parts.len() >= 3 && parts[2].len() == 2 && parts[2].bytes().all(|b| b.is_ascii_uppercase());
    if missing && is_year(parts[0]) {
        let what = format!("lacks the two digits of the national agency after {}", parts[2]);
        let help = format!("look into the grant agreement: the part is `{}01`, `{}02` or alike", parts[2], parts[2]);
        return Err(Wrong::new(&rules::MISSING_NA_DIGITS, message(&what), help));
    }
    let form = text.starts_with("KA") || (text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit()));
    if form {
        let what = "looks like the code of the application form, not the project number";
        let help = "the number stands in the grant agreement and begins with the year, such as \"2023-1-DE02-KA210-VET-000158123\"";
        return Err(Wrong::new(&rules::FORM_CODE, message(what), help));
    }
    let help = "it looks like \"2023-1-DE02-KA210-VET-000158123\" (2021–2027), \"2020-1-DE02-KA202-007621\" (2014–2020), or digits only (EACEA)";
    Err(Wrong::new(&rules::BAD_GRANT_NUMBER, message("is not a project number"), help))
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.starts_with("20") && digits(part)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn well_formed(text: &str) -> bool {
    if digits(text) {
        return (6..=9).contains(&text.len());
    }
    let (main, copy) = text.split_once('_').map_or((text, None), |(main, copy)| (main, Some(copy)));
    if copy.is_some_and(|n| !digits(n)) {
        return false;
    }
    let parts: Vec<&str> = main.split('-').collect();
    let [year, round, agency, action, rest @ ..] = parts.as_slice() else { return false };
    let serial = match rest {
        [serial] => serial,
        [field, serial] if matches!(*field, "ADU" | "HED" | "SCH" | "VET" | "YOU") => serial,
        _ => return false,
    };
    let letters = |s: &str| s.bytes().all(|b| b.is_ascii_uppercase());
    is_year(year)
        && round.len() == 1
        && digits(round)
        && agency.len() == 4
        && agency.is_char_boundary(2)
        && letters(&agency[..2])
        && digits(&agency[2..])
        && action.len() == 5
        && action.strip_prefix("KA").is_some_and(digits)
        && matches!(serial.len(), 6 | 9)
        && digits(serial)
}

/// The number with O read as 0 wherever a digit must stand.
fn letter_o_mended(text: &str) -> String {
    let zero = |part: &str| part.replace(['O', 'o'], "0");
    let parts: Vec<String> = text
        .split('-')
        .enumerate()
        .map(|(i, part)| match i {
            2 | 3 if part.is_char_boundary(2) && part.len() > 2 => format!("{}{}", &part[..2], zero(&part[2..])),
            _ if matches!(part, "YOU") => part.to_owned(),
            _ => zero(part),
        })
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        number(text).err().map_or("fine", |wrong| wrong.rule.code)
    }

    #[test]
    fn the_shapes_of_both_programmes_and_of_eacea_are_fine() {
        for text in [
            "2020-1-DE02-KA202-007621",
            "2020-1-FR01-KA226-VET-095013",
            "2021-1-DE02-KA220-VET-000033042",
            "101128032",
            "2015-1-IT02-KA219-015094_2",
        ] {
            assert_eq!(code(text), "fine", "{text}");
        }
    }

    #[test]
    fn zeros_keep_the_place_of_a_number() {
        let keeps_place = |text: &str| GrantNumber(text.into()).is_placeholder();
        assert!(keeps_place("2024-1-DE02-KA210-VET-000000000") && keeps_place("2020-1-FR01-KA202-000000"));
        assert!(!keeps_place("2021-1-DE02-KA220-VET-000033042") && !keeps_place("101128000"));
    }

    #[test]
    fn mistakes_of_live_sites_get_their_own_words() {
        assert_eq!(code("2019-1-LTO1-KA202-060471"), "L0602");
        assert_eq!(code("2025-1-DE-KA153-YOU-000312345"), "L0603");
        assert_eq!(code("KA210 – VET 4603C73C"), "L0604");
        assert_eq!(code("4603C73C"), "L0604");
        assert_eq!(code("2023-DE02-KA210"), "L0601");
    }
}
