//! Calendars of activities (RFC 5545).

use super::voice::Voice;
use super::words::item;
use crate::i18n::{Arg, Date};
use crate::model::Collection;

/// All activities that stand in the language's list.
pub fn all(voice: Voice) -> Vec<u8> {
    calendar(voice, voice.plan.orders.list(voice.lang, Collection::Activities))
}

/// One activity.
pub fn one(voice: Voice, index: u32) -> Vec<u8> {
    calendar(voice, &[index])
}

fn calendar(voice: Voice, activities: &[u32]) -> Vec<u8> {
    let name = voice.tell("calendar-title", &[("site", Arg::Text(&voice.site.project.acronym))]);
    let mut lines = Lines::default();
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.value("PRODID", "-//Litfass//Litfass//EN");
    lines.value("CALSCALE", "GREGORIAN");
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    for index in activities {
        event(&mut lines, voice, *index);
    }
    lines.value("END", "VCALENDAR");
    lines.0.into_bytes()
}

fn event(lines: &mut Lines, voice: Voice, index: u32) {
    let site = voice.site;
    let facts = &site.activities[index as usize].facts;
    let item = item(Collection::Activities, index);
    let core = site.core(item);
    let (words, _) = core.words_in(voice.lang);
    let host = url::Url::parse(&site.project.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    lines.value("BEGIN", "VEVENT");
    if !words.describe().is_empty() {
        lines.text("DESCRIPTION", words.describe());
    }
    // The format demands a time stamp; the day it begins keeps the file the same from build to build.
    lines.value("DTSTAMP", &format!("{}T000000Z", compact(facts.start)));
    if let Some((lat, lon)) = facts.place.as_ref().and_then(|place| place.coordinates) {
        lines.value("GEO", &format!("{lat};{lon}"));
    }
    match (&facts.place, &facts.online) {
        (Some(place), _) => lines.text("LOCATION", &voice.language.joined(&voice.address(place))),
        (None, Some(online)) => lines.text("LOCATION", &online.clone().unwrap_or_else(|| voice.say("online-yes"))),
        (None, None) => {}
    }
    lines.text("SUMMARY", &words.title.text);
    // The same in every language and build, so that calendars update an event instead of adding it again.
    lines.text("UID", &format!("{}@{}", core.id, host.unwrap_or_default()));
    lines.value("URL", &voice.plan.addresses.absolute(voice.plan.addresses.item(item, voice.lang)));
    // All-day events; DTEND is the day after the last (RFC 5545, 3.6.1).
    lines.value("DTEND;VALUE=DATE", &compact(facts.end.next_day()));
    lines.value("DTSTART;VALUE=DATE", &compact(facts.start));
    lines.value("END", "VEVENT");
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Content lines (RFC 5545, 3.1).
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line whose value is not text, and is written as it is.
    fn value(&mut self, name: &str, value: &str) {
        self.folded(&format!("{name}:{value}"));
    }

    /// A line whose value is text (3.3.11).
    fn text(&mut self, name: &str, text: &str) {
        let mut value = String::with_capacity(text.len() + 8);
        for c in text.chars() {
            match c {
                '\\' | ',' | ';' => value.extend(['\\', c]),
                '\n' => value.push_str("\\n"),
                _ => value.push(c),
            }
        }
        self.value(name, &value);
    }

    /// Lines of 75 octets at most, the space of a continued line among them.
    fn folded(&mut self, line: &str) {
        const LONGEST: usize = 75;
        let mut length = 0;
        // A person may have written a return sign, which some programs take for the end of a line.
        for c in line.chars().filter(|c| *c != '\r') {
            if length + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
