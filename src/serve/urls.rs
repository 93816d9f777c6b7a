//! Paths of the plan and addresses of the server: the site stands where it will stand on the host.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// Signs that have a meaning in an address, or none at all.
const SET: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Where the site stands on the server.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Urls {
    /// `/`, or `/folder/` for a site in a sub-folder.
    base: String,
}

impl Urls {
    /// From the path of `site.url`.
    pub fn new(base_path: &str) -> Self {
        Self { base: format!("{}/", base_path.trim_end_matches('/')) }
    }

    /// The first address of the site.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The address of a path of the plan on this server.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}", self.base, utf8_percent_encode(path, SET))
    }

    /// The path of the plan that an address (without its query) asks for, if it is below the site at all and could be
    /// one: no way up, no sign that separates folders elsewhere.
    pub fn path(&self, target: &str) -> Option<String> {
        let below = target.strip_prefix(&self.base)?;
        let path = decode(below)?;
        let odd = path.split('/').any(|part| matches!(part, "." | ".."))
            || path.starts_with('/')
            || path.chars().any(|c| c == '\\' || c.is_control());
        (!odd).then_some(path)
    }
}

/// The value of a query's key.
pub fn query<'a>(target: &'a str, key: &str) -> Option<std::borrow::Cow<'a, str>> {
    let (_, query) = target.split_once('?')?;
    url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == key).map(|(_, value)| value)
}

/// Decodes percent signs once; `None` for what is not UTF-8.
pub fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_paths_and_never_out() {
        let urls = Urls::new("/");
        let path = |target: &str| urls.path(target);
        assert_eq!(path("/de/").as_deref(), Some("de/"));
        assert_eq!(path("/").as_deref(), Some(""));
        assert_eq!(path("/caf%C3%A9%20a.pdf").as_deref(), Some("café a.pdf"));
        assert_eq!(path(&urls.url("a b/ä%?#.pdf")).as_deref(), Some("a b/ä%?#.pdf"));
        for bad in ["/../a", "/de/%2e%2e/a", "/..%2fa", "/%5c..%5ca", "//etc/passwd", "/%00", "/%c0%ae/", "/%ff", "de/"]
        {
            assert_eq!(path(bad), None, "{bad}");
        }
        let sub = Urls::new("/sub");
        assert_eq!((sub.path("/sub/de/").as_deref(), sub.path("/de/"), sub.path("/subde/")), (Some("de/"), None, None));
        assert_eq!(sub.url("de/"), "/sub/de/");
    }

    #[test]
    fn a_query_is_decoded() {
        assert_eq!(query("/x?page=de%2Fa%20b&mark=1", "page").as_deref(), Some("de/a b"));
        assert_eq!(query("/x", "page"), None);
    }
}
