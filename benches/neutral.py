#!/usr/bin/env python3
"""Turns a neutral corpus of the comparison with other generators into a Litfass project with the same words.

  neutral.py NEUTRAL OUT [--own-theme]

NEUTRAL holds content/{practices,activities,partners}/<key>.<lang>.md with `+++` front matter (title, description,
partner, country, website, date, topics) and photos/. Facts go to TOML files once, words to <lang>.md. The figures of
the words stand in the project's own folder. Twenty news items carry the feed that the other generators make of
their newest practices. The project's theme (benches/theme) has the templates of the other generators: the same
navigation, lists and language links, and nothing more, no pictures for social networks either; with --own-theme it
has Litfass's own, whose pages are twice as large: facts, related practices, structured data, the marking of the
funding.
"""
import os
import re
import shutil
import sys
import tomllib

KINDS = {"practices": "practice", "activities": "activity", "partners": "partner"}
ALLOW = 'allow = { L0608 = "a corpus for measuring", L0507 = "a corpus for measuring", L0515 = "a corpus for measuring", L0117 = "a corpus for measuring" }'


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def read(path):
    with open(path, encoding="utf-8") as file:
        _, front, body = file.read().split("+++\n", 2)
    return tomllib.loads(front), body


def words(front, body):
    body = re.sub(r"\]\((?:/[a-z]{2})?/practices/(p-\d+)/\)", r"](practice:\1)", body)
    body = re.sub(r"\]\(/img/", "](/", body)
    return "# %s\n\n%s\n\n%s" % (front["title"], front["description"], body)


def facts(kind, key, front):
    if kind == "practices":
        return 'shared_by = "%s"\nsince = %s\ntopics = [%s]\n' % (
            front["partner"], front["date"], ", ".join('"%s"' % topic for topic in front["topics"]))
    if kind == "activities":
        return 'kind = "learning-activity"\nstart = %s\nhost = "%s"\nonline = true\n' % (front["date"], front["partner"])
    role = "coordinator" if key == "partner-01" else "partner"
    return 'role = "%s"\ntype = "company"\ncountry = "%s"\nwebsite = "%s"\n' % (role, front["country"], front["website"])


def main():
    source, out, *options = sys.argv[1:]
    if options != ["--own-theme"]:
        shutil.copytree(os.path.join(os.path.dirname(os.path.abspath(__file__)), "theme"), f"{out}/theme")
    languages, topics, newest = set(), set(), {}
    for kind, singular in KINDS.items():
        for name in sorted(os.listdir(f"{source}/content/{kind}")):
            key, lang, _ = name.rsplit(".", 2)
            front, body = read(f"{source}/content/{kind}/{name}")
            languages.add(lang)
            topics.update(front.get("topics", []))
            put(f"{out}/{kind}/{key}/{lang}.md", words(front, body))
            put(f"{out}/{kind}/{key}/{singular}.toml", facts(kind, key, front))
            if "photo" in front and not os.path.exists(f"{out}/{kind}/{key}/{front['photo']}"):
                shutil.copy(f"{source}/photos/{front['photo']}", f"{out}/{kind}/{key}/")
            if kind == "practices":
                newest[(front["date"], key, lang)] = (front, body)
    keys = sorted({(date, key) for date, key, _ in newest})[-20:]
    for date, key in keys:
        put(f"{out}/news/n-{key}/news.toml", f'date = {date}\npractices = ["{key}"]\n')
        for lang in languages:
            put(f"{out}/news/n-{key}/{lang}.md", words(*newest[(date, key, lang)]))
    first = "en" if "en" in languages else min(languages)
    ordered = [first] + sorted(languages - {first})
    for lang in ordered:
        put(f"{out}/{lang}.md", "# A corpus for measuring\n\nIt holds as many practices as were asked for.\n")
        put(f"{out}/locales/{lang}/terms.ftl", "".join(f"topic-{topic} = {topic}\n" for topic in sorted(topics)))
    for name in os.listdir(f"{source}/static/img") if os.path.isdir(f"{source}/static/img") else []:
        shutil.copy(f"{source}/static/img/{name}", out)
    put(f"{out}/project.toml", f'''acronym = "CORPUS"
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027"
granting_authority = "eacea"
start = 2019-01-01
end = 2030-12-31
coordinator = "partner-01"
licence = "CC-BY-4.0"
photo_credit = "The generator"
photo_licence = "CC0-1.0"
fictional = true

[imprint]
name = "Corpus"
address = ["Street 1", "12345 Town"]
email = "corpus@corpus.example"
editor = "Corpus"

[checks]
{ALLOW}

[site]
url = "https://example.org"
languages = [{", ".join(f'"{lang}"' for lang in ordered)}]
default_language = "{first}"
{"" if options else "share_pictures = false"}
''')


if __name__ == "__main__":
    main()
