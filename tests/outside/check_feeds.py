#!/usr/bin/env python3
"""Reads the feeds and calendars of a built site with feedparser and icalendar, and compares their dates with the facts.

  check_feeds.py SITE PROJECT
"""
import datetime
import json
import pathlib
import sys
import tomllib

import feedparser
import icalendar


def facts(project, kind, name):
    return {path.parent.name: tomllib.loads(path.read_text("utf-8")) for path in project.glob(f"{kind}/*/{name}.toml")}


def main():
    site, project = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    activities, news = facts(project, "activities", "activity"), facts(project, "news", "news")
    urls = {}
    for entry in json.loads((site / "data/project.json").read_text("utf-8"))["news"]:
        for lang, url in entry["url"].items():
            urls[url] = (entry["id"], lang)
    feeds = sorted(site.glob("*/*/atom.xml"))
    assert feeds, "no feeds"
    for path in feeds:
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, f"{path}: {feed.get('bozo_exception')}"
        assert feed.version == "atom10" and feed.feed.title and feed.feed.id and feed.feed.updated, path
        lang = path.relative_to(site).parts[0]
        expected = {item for item, of in urls.values() if of == lang}
        assert {urls[e.link][0] for e in feed.entries} == expected, f"{path}: other entries than real translations"
        for entry in feed.entries:
            day = datetime.date(*entry.published_parsed[:3])
            assert day == news[urls[entry.link][0]]["date"], f"{path}: {entry.link} on {day}"
    calendars = sorted(site.rglob("*.ics"))
    assert len(calendars) > len(feeds), "no calendars of single activities"
    for path in calendars:
        raw = path.read_bytes()
        assert all(len(line) <= 75 for line in raw.split(b"\r\n")), f"{path}: a line over 75 octets"
        calendar = icalendar.Calendar.from_ical(raw)
        assert calendar["PRODID"] and calendar["VERSION"] == "2.0", path
        events = list(calendar.walk("VEVENT"))
        assert events, path
        for event in events:
            told = activities[str(event["UID"]).split("@")[0]]
            assert event["DTSTART"].dt == told["start"], f"{path}: begins on {event['DTSTART'].dt}"
            last = event["DTEND"].dt - datetime.timedelta(days=1)
            assert last == told.get("end", told["start"]), f"{path}: ends on {last}"
        if path.name == "calendar.ics":
            assert len(events) == len(activities), f"{path}: {len(events)} events"
    print(f"{len(feeds)} feeds, {len(calendars)} calendars")


if __name__ == "__main__":
    main()
