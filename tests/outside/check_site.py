#!/usr/bin/env python3
"""Reads every page of a built site and checks what visitors and search engines rely on.

  check_site.py SITE BASE_URL

Links and anchors lead somewhere and stay inside the site; alternates are absolute, name themselves, are reciprocal
and stand in the sitemap; fallback pages stay out of both; every page has its language, direction, policy, skip link,
emblem and one heading of the first level; nothing inline that the policy would refuse.
"""
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

import html5lib

NS = "{http://www.w3.org/1999/xhtml}"
RTL = {"ar", "he", "fa", "ur"}
errors = []


def fail(page, message):
    errors.append(f"{page}: {message}")


def text(element):
    return "".join(element.itertext())


class Page:
    def __init__(self, path, site):
        self.path = path
        self.name = path.relative_to(site).as_posix()
        self.tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=True)
        self.ids = [e.get("id") for e in self.tree.iter() if e.get("id")]
        self.redirect = any(m.get("http-equiv") == "refresh" for m in self.all("meta"))
        self.alternates = {l.get("hreflang"): l.get("href") for l in self.all("link") if l.get("hreflang")}
        self.canonical = next((l.get("href") for l in self.all("link") if l.get("rel") == "canonical"), None)
        self.robots = next((m.get("content") for m in self.all("meta") if m.get("name") == "robots"), "")

    def all(self, tag):
        return self.tree.iter(NS + tag)

    def first(self, tag):
        return next(self.all(tag), None)


def address(base, name):
    return base + (name.removesuffix("index.html"))


def named(page):
    """The addresses that a page names, with tag and element; a `srcset` names several, each with a width."""
    places = (("a", "href"), ("img", "src"), ("link", "href"), ("script", "src"), ("script", "data-core"),
              ("script", "data-style"), ("nav", "data-index"), ("source", "srcset"))
    for tag, attribute in places:
        for element in page.all(tag):
            value = element.get(attribute)
            if value is not None:
                for part in value.split(",") if attribute == "srcset" else [value]:
                    yield tag, element, part.split()[0] if attribute == "srcset" else part


def check_links(page, pages, site, base):
    here = urllib.parse.urljoin(base, page.name)
    for tag, element, target in named(page):
        if tag == "link" and element.get("rel") in ("canonical", "alternate") and target.startswith("http"):
            if not target.startswith(base):
                fail(page.name, f"{element.get('rel')} leads away: {target}")
            continue
        if re.match(r"(https?:)?//", target):
            if tag != "a":
                fail(page.name, f"<{tag}> asks another host: {target}")
            continue
        if re.match(r"(mailto|tel):", target):
            continue
        if re.match(r"[a-z][a-z0-9+.-]*:", target, re.I):
            fail(page.name, f"scheme: {target}")
            continue
        whole = urllib.parse.urljoin(here, target)
        if not whole.startswith(base):
            fail(page.name, f"leads out of the site: {target}")
            continue
        path, _, anchor = whole[len(base):].partition("#")
        path = urllib.parse.unquote(path.split("?")[0])
        file = site / path
        if path == "" or path.endswith("/"):
            file = file / "index.html"
        if not file.is_file():
            fail(page.name, f"dead link: {target}")
        elif anchor and file.suffix == ".html":
            if urllib.parse.unquote(anchor) not in pages[file.relative_to(site).as_posix()].ids:
                fail(page.name, f"dead anchor: {target}")


def check_frame(page):
    html = page.first("html")
    lang, direction = html.get("lang"), html.get("dir")
    if not lang or direction != ("rtl" if lang.split("-")[0] in RTL else "ltr"):
        fail(page.name, f"lang {lang}, dir {direction}")
    folder = page.name.split("/")[0]
    if "/" in page.name and folder != lang.lower():
        fail(page.name, f"lang {lang} in the folder {folder}")
    policy = [m.get("content") for m in page.all("meta") if (m.get("http-equiv") or "").lower() == "content-security-policy"]
    if len(policy) != 1 or "default-src 'none'" not in policy[0] or "unsafe" in policy[0]:
        fail(page.name, f"policy: {policy}")
    for element in page.tree.iter():
        for name in element.keys():
            if name == "style" or name.startswith("on"):
                fail(page.name, f"inline {name}")
        if element.tag == NS + "style" or (element.tag == NS + "script" and element.get("type") != "application/ld+json" and not element.get("src")):
            fail(page.name, "inline code")
        if element.tag == NS + "script" and element.get("type") == "application/ld+json":
            json.loads(text(element))
    if len(list(page.all("h1"))) != 1:
        fail(page.name, "not exactly one h1")
    if len(page.ids) != len(set(page.ids)):
        fail(page.name, f"ids twice: {sorted({i for i in page.ids if page.ids.count(i) > 1})}")
    skip = next(page.all("a"), None)
    if skip is None or not (skip.get("href") or "").startswith("#"):
        fail(page.name, "the first link does not skip to the content")
    if not any("emblem" in (i.get("src") or "") and i.get("alt") for i in page.all("img")):
        fail(page.name, "no emblem with an alt text")
    for image in page.all("img"):
        if image.get("alt") is None:
            fail(page.name, f"no alt: {image.get('src')}")
    for key in ("og:title", "og:type"):
        if not any(m.get("property") == key and m.get("content") for m in page.all("meta")):
            fail(page.name, f"no {key}")
    for time in page.all("time"):
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", time.get("datetime") or ""):
            fail(page.name, f"time: {time.get('datetime')}")


def check_alternates(page, by_address, base, sitemap):
    own = address(base, page.name)
    fallback = page.canonical is not None and page.canonical != own
    hidden = fallback or "404" in page.name
    if hidden:
        if page.alternates:
            fail(page.name, "alternates on a page that is no version of its own")
        if ("noindex" in page.robots) == fallback:
            fail(page.name, "an error page that search engines may list, or one whose canonical address noindex could reach")
        if own in sitemap:
            fail(page.name, "stands in the sitemap")
        return
    if page.canonical != own:
        fail(page.name, f"canonical {page.canonical}")
    if page.alternates.get("x-default") != base:
        fail(page.name, "x-default is not the chooser")
    if page.name != "index.html" and own not in page.alternates.values():
        fail(page.name, "alternates without the page itself")
    for lang, href in page.alternates.items():
        other = by_address.get(href)
        if other is None:
            fail(page.name, f"alternate {lang} leads nowhere: {href}")
        elif lang != "x-default" and page.name != "index.html" and other.alternates != page.alternates:
            fail(page.name, f"alternate {lang} does not answer with the same set")
    if page.name != "index.html" and sitemap.get(own) != page.alternates:
        fail(page.name, f"the sitemap says {sitemap.get(own)}")


def read_sitemap(site, base):
    found = {}
    ns = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    for url in ElementTree.parse(site / "sitemap.xml").getroot().findall("s:url", ns):
        links = {l.get("hreflang"): l.get("href") for l in url.findall("x:link", ns)}
        found[url.find("s:loc", ns).text] = links
    return found


def main():
    site, base = pathlib.Path(sys.argv[1]), sys.argv[2]
    pages = {}
    for path in sorted(site.rglob("*.html")):
        page = Page(path, site)
        pages[page.name] = page
    sitemap = read_sitemap(site, base)
    by_address = {address(base, page.name): page for page in pages.values()}
    for loc in sitemap:
        if loc not in by_address:
            errors.append(f"sitemap.xml: no page at {loc}")
    for page in pages.values():
        check_links(page, pages, site, base)
        if page.redirect:
            continue
        check_frame(page)
        check_alternates(page, by_address, base, sitemap)
    for line in errors[:200]:
        print(line)
    print(f"{len(pages)} pages, {len(sitemap)} in the sitemap, {len(errors)} errors")
    sys.exit(bool(errors) or not pages)


if __name__ == "__main__":
    main()
