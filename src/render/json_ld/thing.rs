//! What JSON-LD is made of: things with the properties of schema.org that Litfass uses.

use std::borrow::Cow;

use serde::Serialize;

/// A thing; properties that it does not have are left out. Definitions: <https://schema.org/docs/full.html>.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Thing<'a> {
    #[serde(rename = "@type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item_list_element: Vec<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_locality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_attendance_mode: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub author: Vec<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founding_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissolution_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifier: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funder: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Box<Thing<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub member: Vec<Thing<'a>>,
}

impl Thing<'_> {
    /// A thing of a kind, without properties.
    pub fn new(kind: &'static str) -> Self {
        Self { kind, ..Self::default() }
    }
}

/// Things of one page.
#[derive(Serialize)]
pub struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Thing<'a>>,
}

impl<'a> Graph<'a> {
    /// These things.
    pub fn new(graph: Vec<Thing<'a>>) -> Self {
        Self { context: "https://schema.org", graph }
    }

    /// The script element that holds them.
    pub fn script(&self) -> String {
        // Strings, numbers and lists of them: nothing that JSON cannot say.
        let text = serde_json::to_string(self).unwrap_or_default();
        // `<` as an escape, so that no text can end the element.
        let text = if text.contains('<') { text.replace('<', "\\u003c") } else { text };
        format!("<script type=\"application/ld+json\">{text}</script>")
    }
}
