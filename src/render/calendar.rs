//! Calendars of activities (RFC 5545).

use icalendar::{Calendar, Component, Event, EventLike, Property};

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
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Litfass//Litfass//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(&voice.tell("calendar-title", &[("site", Arg::Text(&voice.site.project.acronym))]));
    for index in activities {
        calendar.push(event(voice, *index));
    }
    folded(&calendar.to_string()).into_bytes()
}

/// Lines of 75 octets at most (RFC 5545, 3.1). The library's own folding counts the space of a continued line as none.
fn folded(text: &str) -> String {
    const LONGEST: usize = 75;
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        // A person may have written a return sign, which some programs take for the end of a line.
        for c in line.chars().filter(|c| *c != '\r') {
            if length + c.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(c);
            length += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(voice: Voice, index: u32) -> Event {
    let site = voice.site;
    let facts = &site.activities[index as usize].facts;
    let item = item(Collection::Activities, index);
    let core = site.core(item);
    let (words, _) = core.words_in(voice.lang);
    let host = url::Url::parse(&site.project.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    // The same in every language and build, so that calendars update an event instead of adding it again.
    let mut event = Event::with_uid(&format!("{}@{}", core.id, host.unwrap_or_default()));
    event.summary(&words.title.text);
    // All-day events; DTEND is the day after the last (RFC 5545, 3.6.1).
    event.append_multi_property(day("DTSTART", facts.start));
    event.append_multi_property(day("DTEND", facts.end.next_day()));
    // The format demands a time stamp; the day it begins keeps the file the same from build to build.
    event.add_property("DTSTAMP", format!("{}T000000Z", compact(facts.start)));
    if !words.describe().is_empty() {
        event.description(words.describe());
    }
    if let Some(place) = &facts.place {
        event.location(&voice.language.joined(&voice.address(place)));
        if let Some((lat, lon)) = place.coordinates {
            event.add_property("GEO", format!("{lat};{lon}"));
        }
    }
    if let (None, Some(online)) = (&facts.place, &facts.online) {
        event.location(&online.clone().unwrap_or_else(|| voice.say("online-yes")));
    }
    event.add_property("URL", voice.plan.addresses.absolute(voice.plan.addresses.item(item, voice.lang)));
    event.done()
}

fn day(key: &str, date: Date) -> Property {
    Property::new(key, compact(date)).add_parameter("VALUE", "DATE").done()
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}
