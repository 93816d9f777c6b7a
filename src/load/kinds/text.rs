//! Countries, languages, addresses, licences.

use super::{Wrong, textual};
use crate::diagnostic::nearest;
use crate::diagnostic::rules::project::SITE_URL_FILE;
use crate::diagnostic::rules::values as rules;
use crate::i18n::{Tag, cldr};

textual! {
    /// An ISO 3166-1 alpha-2 code.
    Country, "a country code (ISO 3166)", "\"ES\"", country;
    /// A BCP 47 language tag in its canonical form.
    Language, "a language tag (BCP 47)", "\"de\"", language;
    /// An absolute web address (http or https).
    Url, "a web address", "\"https://…\"", url;
    /// The web address of a folder, in which a website stands.
    SiteUrl, "a web address", "\"https://…\"", site_url;
    /// An e-mail address.
    Email, "an e-mail address", "\"name@school.example\"", email;
    /// A currency: an ISO 4217 code.
    Currency, "a currency code (ISO 4217)", "\"EUR\"", currency;
    /// A licence: an SPDX id.
    Licence, "a licence (SPDX id)", "\"CC-BY-4.0\"", licence;
}

fn country(text: &str) -> Result<String, Wrong> {
    // The EU writes EL and UK; ISO 3166 writes GR and GB (Interinstitutional Style Guide, annex A5).
    let own = match text.to_ascii_uppercase().as_str() {
        "EL" => Some(("GR", "Greece")),
        "UK" => Some(("GB", "the United Kingdom")),
        _ => None,
    };
    if let Some((iso, name)) = own {
        let message = format!("`{text}` is the EU's own code for {name}, not the ISO 3166 code");
        return Err(Wrong::new(&rules::EU_COUNTRY, message, format!("write \"{iso}\"")));
    }
    if cldr::is_country(text) {
        return Ok(text.to_owned());
    }
    let upper = text.trim().to_ascii_uppercase();
    let help = if cldr::is_country(&upper) {
        format!("write it in capitals: \"{upper}\"")
    } else if let Some(code) = country_of_name(text) {
        format!("write its two letters of ISO 3166: \"{code}\"")
    } else {
        "write the two letters of ISO 3166, such as \"DE\", \"ES\", \"GR\", \"TR\"".into()
    };
    Err(Wrong::new(&rules::BAD_COUNTRY, format!("`{text}` is not a country code"), help))
}

/// The country of a name, in any language whose names we have.
fn country_of_name(text: &str) -> Option<String> {
    let small = text.trim().to_lowercase();
    let letters = || ('A'..='Z').map(String::from);
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let codes: Vec<String> = codes.filter(|code| cldr::is_country(code)).collect();
    let tags = cldr::languages().filter_map(|tag| tag.parse::<Tag>().ok());
    let named = |tag: Tag| {
        let mut codes = codes.iter();
        codes.find(|code| cldr::country_name(&tag, code).is_some_and(|name| name.to_lowercase() == small)).cloned()
    };
    tags.into_iter().find_map(named)
}

/// Signs and words that people write for the currencies of programme countries.
const CURRENCIES: [(&str, &str); 8] = [
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("$", "USD"),
    ("£", "GBP"),
    ("zł", "PLN"),
    ("₺", "TRY"),
    ("лв", "BGN"),
];

fn currency(text: &str) -> Result<String, Wrong> {
    if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(text.to_owned());
    }
    let small = text.trim().to_lowercase();
    let known = CURRENCIES.iter().find(|(sign, _)| *sign == small).map(|(_, code)| (*code).to_owned());
    let upper = Some(small.to_uppercase()).filter(|upper| upper.len() == 3 && upper.is_ascii());
    let help = match known.or(upper) {
        Some(code) => format!("write \"{code}\""),
        None => "write the three letters of ISO 4217, such as \"EUR\"".into(),
    };
    Err(Wrong::new(&rules::BAD_CURRENCY, format!("`{text}` is not a currency code"), help))
}

fn language(text: &str) -> Result<String, Wrong> {
    match text.parse::<Tag>() {
        Ok(tag) if !is_country_for_language(text) && tag.is_known() => Ok(tag.to_string()),
        _ => {
            let help = match tag_of_name(text).filter(Tag::is_known) {
                Some(tag) => format!("did you mean \"{tag}\"?"),
                None => "write a tag of BCP 47, such as \"de\", \"pt-BR\", \"sr-Latn\"".into(),
            };
            Err(Wrong::new(&rules::BAD_LANGUAGE, format!("`{text}` is not a language tag"), help))
        }
    }
}

/// Countries of Europe whose code is not that of their language and no other language's either.
const COUNTRIES: [(&str, &str); 6] =
    [("gr", "el"), ("cz", "cs"), ("dk", "da"), ("ua", "uk"), ("rs", "sr"), ("al", "sq")];

fn is_country_for_language(text: &str) -> bool {
    COUNTRIES.iter().any(|(country, _)| country.eq_ignore_ascii_case(text))
}

/// The tag that was probably meant: `de-DE` by `de_DE`, `de` by `German` or `Deutsch`, `el` by the country `gr`.
pub fn tag_of_name(text: &str) -> Option<Tag> {
    let small = text.trim().to_lowercase();
    if let Some((_, tag)) = COUNTRIES.iter().find(|(country, _)| *country == small) {
        return tag.parse().ok();
    }
    if let Ok(tag) = text.trim().replace('_', "-").parse::<Tag>() {
        return Some(tag);
    }
    let english: Tag = "en".parse().ok()?;
    let is_named = |tag: &Tag| {
        let names = [cldr::language_name(&english, tag), cldr::autonym(tag)];
        names.into_iter().flatten().any(|name| name.to_lowercase() == small)
    };
    cldr::languages().filter_map(|tag| tag.parse().ok()).find(is_named)
}

fn url(text: &str) -> Result<String, Wrong> {
    let parsed = url::Url::parse(text.trim());
    let good = |u: &url::Url| {
        matches!(u.scheme(), "http" | "https") && u.host_str().is_some_and(|h| h.contains('.') || h == "localhost")
    };
    match parsed {
        Ok(url) if good(&url) && !text.contains(char::is_whitespace) => Ok(text.to_owned()),
        _ => {
            let help = if text.contains("://") || text.contains(':') || text.contains(' ') {
                "write the whole address as the browser shows it, beginning with https://".to_owned()
            } else {
                format!("write it with https:// in front: \"https://{text}\"")
            };
            Err(Wrong::new(&rules::BAD_URL, format!("`{text}` is not a web address"), help))
        }
    }
}

/// Endings of files that servers show as pages. A folder may have a point in its name, but none of these.
const PAGES: [&str; 7] = [".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp"];

fn site_url(text: &str) -> Result<String, Wrong> {
    let text = url(text)?;
    let address = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let (folder, name) = address.rsplit_once('/').unwrap_or((address, ""));
    let small = name.to_lowercase();
    // The host is no file, whatever its ending.
    if folder.ends_with("/") || !PAGES.iter().any(|ending| small.ends_with(ending)) {
        return Ok(text);
    }
    let message = format!("`{name}` at the end of the address is a file, not the folder of the website");
    Err(Wrong::new(&SITE_URL_FILE, message, format!("write \"{folder}/\"")))
}

/// Whether a text is an e-mail address. A plain form on purpose: what a mailto link needs, not the whole of RFC 5322.
pub fn is_email(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    text.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && local.chars().all(plain)
            && host.contains('.')
            && host.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-'))
    })
}

fn email(text: &str) -> Result<String, Wrong> {
    if is_email(text) {
        return Ok(text.to_owned());
    }
    Err(Wrong::new(
        &rules::BAD_EMAIL,
        format!("`{text}` is not an e-mail address"),
        "write it like name@school.example",
    ))
}

fn licence(text: &str) -> Result<String, Wrong> {
    if let Some(id) = spdx::license_id(text).filter(|id| id.name == text) {
        return Ok(id.name.to_owned());
    }
    const USUAL: [&str; 8] = [
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "CC0-1.0",
        "CC-BY-NC-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-4.0",
        "MIT",
        "Apache-2.0",
    ];
    let spaced = text.trim().replace([' ', '_'], "-").to_uppercase();
    let versioned = format!("{spaced}-4.0");
    let near = USUAL
        .iter()
        .find(|id| id.eq_ignore_ascii_case(&spaced) || id.eq_ignore_ascii_case(&versioned))
        .copied()
        .or_else(|| nearest(text, USUAL));
    let help = match near {
        Some(id) => format!("did you mean \"{id}\"?"),
        None => format!("write an SPDX id, most often one of: {}", USUAL[..3].join(", ")),
    };
    Err(Wrong::new(&rules::BAD_LICENCE, format!("`{text}` is not a licence that is known"), help))
}
