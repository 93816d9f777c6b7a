//! Identifiers of organisations: OID, PIC, ROR.

use super::{Wrong, textual};
use crate::diagnostic::rules::values as rules;

textual! {
    /// Organisation id of Erasmus+: `E` and eight digits.
    Oid, "an OID (E and 8 digits)", "\"E10012345\"", oid;
    /// Participant identification code: nine digits.
    Pic, "a PIC (9 digits, as text)", "\"912345678\"", pic;
    /// Id of the Research Organization Registry, as its whole address.
    Ror, "a ROR id", "\"https://ror.org/04aj4c181\"", ror;
}

fn oid(text: &str) -> Result<String, Wrong> {
    let digits = text.strip_prefix('E').unwrap_or_default();
    if digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    let help = match text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit()) {
        true => "nine digits are a PIC; an OID is the letter E and eight digits, such as \"E10012345\"",
        false => {
            "an OID is the letter E and eight digits, such as \"E10012345\"; the organisation finds it in the Organisation Registration System"
        }
    };
    Err(Wrong::new(&rules::BAD_OID, format!("`{text}` is not an OID"), help))
}

fn pic(text: &str) -> Result<String, Wrong> {
    if text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    let help = match oid(text) {
        Ok(_) => format!("this is an OID: write oid = \"{text}\""),
        Err(_) => "a PIC is nine digits, such as \"912345678\"".into(),
    };
    Err(Wrong::new(&rules::BAD_PIC, format!("`{text}` is not a PIC"), help))
}

/// `0`, six characters of Crockford's base 32 and a checksum of two digits: 98 − (n × 100 mod 97), ISO 7064
/// (ROR's documentation of its identifier).
fn ror(text: &str) -> Result<String, Wrong> {
    let help = "a ROR id looks like \"https://ror.org/04aj4c181\"; look the organisation up at ror.org";
    let wrong = || Wrong::new(&rules::BAD_ROR, format!("`{text}` is not a ROR id"), help);
    let id = text.strip_prefix("https://ror.org/").unwrap_or(text);
    let (body, check) = id.split_at_checked(7).ok_or_else(wrong)?;
    let mut number: u64 = 0;
    for c in body.chars() {
        let digit = "0123456789abcdefghjkmnpqrstvwxyz".find(c).ok_or_else(wrong)?;
        number = number * 32 + digit as u64;
    }
    let expected = format!("{:02}", 98 - (number * 100) % 97);
    if !body.starts_with('0') || check != expected {
        return Err(wrong());
    }
    Ok(format!("https://ror.org/{id}"))
}
