//! Names of countries and languages, from Unicode's CLDR (`data.txt`, see `tools/cldr`).

mod data;

/// Is it a country code that ISO 3166-1 assigns (alpha-2, capitals), or `XK`, which the EU uses for Kosovo?
pub fn is_country(code: &str) -> bool {
    data::countries().contains(code)
}
