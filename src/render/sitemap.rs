//! `sitemap.xml` with alternates, `robots.txt`.

use super::body::escape;
use super::layout::versions;
use super::voice::Voice;
use crate::plan::{Plan, Show, sitemap_part};

/// A part of the sitemap: pages in their own words only, each with its real translations. `voices` are those of all
/// languages, in their order.
pub fn sitemap(plan: &Plan, voices: &[Voice], part: usize) -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in sitemap_part(&plan.entries, part) {
        let Show::Page(lang, kind) = &entry.show else { continue };
        let voice = voices[lang.0 as usize];
        let versions = versions(voice, &entry.path, kind);
        // A fallback page is not among its own versions.
        if !versions.iter().any(|(version, _)| version == lang) {
            continue;
        }
        xml.push_str("<url><loc>");
        escape(&plan.addresses.absolute(&entry.path), &mut xml);
        xml.push_str("</loc>");
        for (other, path) in &versions {
            alternate(voice.site.tag(*other).as_str(), &plan.addresses.absolute(path), &mut xml);
        }
        alternate("x-default", &plan.addresses.base, &mut xml);
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml.into_bytes()
}

fn alternate(hreflang: &str, href: &str, xml: &mut String) {
    xml.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
    xml.push_str(hreflang);
    xml.push_str("\" href=\"");
    escape(href, xml);
    xml.push_str("\"/>");
}

/// Index of the parts of a long sitemap.
pub fn index(plan: &Plan, parts: usize) -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in 1..=parts {
        xml.push_str("<sitemap><loc>");
        escape(&plan.addresses.absolute(&format!("sitemap-{part}.xml")), &mut xml);
        xml.push_str("</loc></sitemap>\n");
    }
    xml.push_str("</sitemapindex>\n");
    xml.into_bytes()
}

/// `robots.txt`: everything is welcome; where the sitemap is.
pub fn robots(plan: &Plan) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", plan.addresses.absolute("sitemap.xml")).into_bytes()
}
