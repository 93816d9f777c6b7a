#!/usr/bin/env python3
"""Saves files in all the ways that programs have, and looks whether the preview follows.

  preview_saves.py LITFASS_BINARY EXAMPLE_DIR

Each way writes words that were never there before; their page must show them, and a browser that has the page open must
be told to load it again. In the end everything the server gives is compared with what a build writes.
"""
import ctypes
import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
import urllib.parse

from preview_tools import (Checks, Events, Server, ask, bounded, compare_with_build, copy_project, git, marker,
                           page_mark, wait_for)

# An item with words in German, its page, and the list that it stands in.
WORDS, PAGE, LIST = "practices/error-wall/de.md", "/de/praktiken/fehlerwand/", "/de/praktiken/"
# The page of an item that a check makes.
ITEM = "/de/praktiken/marker-item/"
# The folder of the project: composed and decomposed signs, spaces and quotes are all allowed there.
FOLDER = unicodedata.normalize("NFD", "Brücke „zwei“ it's \"our\" copy")
TEMPLATE = pathlib.Path(__file__).resolve().parents[2] / "themes/column/templates/practice.html"


# Ways to save ------------------------------------------------------------------------------------------------------

def in_place(file, data):
    file.write_bytes(data)


def two_halves(file, data):
    with open(file, "wb", buffering=0) as out:
        out.write(data[:len(data) // 2])
        time.sleep(0.03)
        out.write(data[len(data) // 2:])


def beside(file, form):
    return file.with_name(form.format(file.name))


def vim(file, data, copied=False):
    swap, backup, probe = beside(file, ".{}.swp"), beside(file, "{}~"), file.with_name("4913")
    swap.write_bytes(b"b0VIM 9.1")
    probe.touch()
    probe.unlink()
    shutil.copy2(file, backup) if copied else file.rename(backup)
    file.write_bytes(data)
    backup.unlink()
    swap.unlink()


def vscode(file, data):
    with open(file, "r+b", buffering=0) as out:
        out.truncate(0)
        out.write(data)
        os.fsync(out.fileno())


def renamed_over(file, data, form):
    new = beside(file, form)
    new.write_bytes(data)
    new.replace(file)


def libreoffice(file, data):
    lock = beside(file, ".~lock.{}#")
    lock.write_text(",user,host,28.11.2026 10:00,file:///home/user;")
    file.write_bytes(data)
    lock.unlink()


def emacs(file, data):
    lock, autosave, backup = beside(file, ".#{}"), beside(file, "#{}#"), beside(file, "{}~")
    lock.symlink_to("user@host.4711:1700000000")
    autosave.write_bytes(data[:-1])
    file.rename(backup)
    file.write_bytes(data)
    autosave.unlink()
    lock.unlink()


def exchanged(file, data):
    new = beside(file, ".{}.new")
    new.write_bytes(data)
    libc, here = ctypes.CDLL(None, use_errno=True), -100
    if libc.renameat2(here, os.fsencode(new), here, os.fsencode(file), 2) != 0:
        raise OSError(ctypes.get_errno(), "renameat2")
    new.unlink()


def hard_link(file, data):
    new = beside(file, ".{}.new")
    new.write_bytes(data)
    file.unlink()
    os.link(new, file)
    new.unlink()


def time_set_back(file, data):
    """As `cp -p` and unpackers do; the length is the same as before, too."""
    before = file.stat()
    with open(file, "r+b") as out:
        out.write(data)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size


def delete_and_restore(file, data):
    file.unlink()
    time.sleep(0.4)
    file.write_bytes(data)


WAYS = [("in place", in_place), ("two halves 30 ms apart", two_halves), ("nano", in_place), ("vim", vim),
        ("vim, backupcopy=yes", functools.partial(vim, copied=True)), ("VS Code", vscode),
        ("GNOME", functools.partial(renamed_over, form=".goutputstream-7RJ4K2")), ("LibreOffice", libreoffice),
        ("Emacs", emacs), ("atomic exchange", exchanged), ("hard link", hard_link),
        ("Kate", functools.partial(renamed_over, form="{}.aXb3Cd")), ("time set back, same length", time_set_back),
        ("delete and restore", delete_and_restore)]
POLLED = [way for way in WAYS if way[0] in ("in place", "GNOME", "atomic exchange", "delete and restore")]


class Saves:
    """The project, the server, and what is wanted of them."""
    def __init__(self, checks, server, project):
        self.want, self.server, self.project = checks.want, server, project
        self.words = project / WORDS
        self.base = self.words.read_bytes().rstrip()

    def body(self, target=PAGE):
        return ask(self.server.port, target).body

    def status(self, target):
        return ask(self.server.port, target).status

    def open(self, target=PAGE):
        """A browser that has a page open."""
        return Events(self.server.port, *page_mark(self.body(target)))

    def text(self, word):
        return self.base + f"\n\n{word}\n".encode()

    def shows(self, name, word, target=PAGE, seconds=5.0):
        """Wants a page to show a word in time."""
        started = time.monotonic()
        seen = wait_for(seconds, lambda: word.encode() in self.body(target))
        return self.want(seen, name, f"{(time.monotonic() - started) * 1000:.0f} ms")

    def answers(self, name, target, status):
        wait_for(5, lambda: self.status(target) == status)
        got = self.status(target)
        self.want(got == status, name, f"{target} {got}")

    def loses(self, name, word, target=PAGE):
        """Wants a word gone from a page in time."""
        self.want(wait_for(5, lambda: word.encode() not in self.body(target)), name)

    def reloads(self, name, events, since, target=PAGE):
        """Wants the browser told of the bytes that the page has now."""
        mark = page_mark(self.body(target))[1]
        told = events.wait("reload", since, fits=lambda data: data.get("mark") == mark)
        said = [(event, data.get("version", data)) for at, event, data in events.got if at >= since]
        self.want(told, name, "" if told else f"the page has {mark}, events {said[:12]} {events.failure}")

    def way(self, name, save):
        with self.open() as events:
            since, word = time.monotonic(), marker()
            save(self.words, self.text(word))
            if self.shows(f"{name}: the page shows it", word):
                self.reloads(f"{name}: the browser is told", events, since)

    def touched(self):
        self.settle()
        for name, touch in (("touched", lambda: os.utime(self.words)),
                            ("the same bytes", lambda: self.words.write_bytes(self.words.read_bytes()))):
            with self.open() as events:
                since = time.monotonic()
                touch()
                time.sleep(0.7)
                got = events.of("reload", since)
                self.want(not got, f"{name}: no reload", got or "")

    def settle(self):
        """Waits until a while has passed in which the server had no news."""
        with Events(self.server.port, "de/") as events:
            wait_for(20, lambda: time.monotonic() - events.got[-1][0] > 1)

    def new_item(self):
        self.item = self.project / "practices/marker-item"
        with self.open(LIST) as events:
            since, word = time.monotonic(), marker()
            self.write_item(self.item, word)
            self.shows("new folder: the page is there", word, ITEM)
            self.shows("new folder: the list names it", word, LIST)
            self.reloads("new folder: the open list is told", events, since, LIST)

    @staticmethod
    def write_item(folder, word):
        folder.mkdir(parents=True)
        (folder / "practice.toml").write_text('shared_by = "bbs-nordstadt"\n')
        (folder / "de.md").write_text(f"# Neu\n\nEin Absatz, der alles sagt: {word}.\n\n## Warum\n\nDarum.\n")

    def new_tree(self):
        """Files written at once into folders that are as new as they are; a watch on them may come too late."""
        for number in range(5):
            tree, word = self.project / f"news/new-tree-{number}", marker()
            os.makedirs(tree / "more/inside")
            (tree / "more/inside/plan.csv").write_text("a,b\n")
            (tree / "news.toml").write_text("date = 2025-05-05\n")
            (tree / "de.md").write_text(f"# Baum\n\nEin Absatz: {word}.\n\nText.\n")
            self.shows(f"new tree {number}", word, f"/de/aktuelles/new-tree-{number}/")
            shutil.rmtree(tree)
        self.answers("new tree removed", "/de/aktuelles/new-tree-4/", 404)

    def renamed_folder(self):
        other, there = self.item.with_name("other-item"), "/de/praktiken/other-item/"
        with self.open(ITEM) as events:
            since = time.monotonic()
            self.item.rename(other)
            self.answers("renamed folder: the old page is gone", ITEM, 404)
            self.answers("renamed folder: the new page is there", there, 200)
            told = wait_for(3, lambda: events.of("gone", since) + events.of("moved", since))
            led = told and told[0].get("to", "").startswith(LIST)
            self.want(led, "renamed folder: the browser is told", told)
        other.rename(self.item)
        self.answers("renamed back: the page is there again", ITEM, 200)
        self.answers("renamed back: the other is gone", there, 404)
        away = self.project.with_name("away")
        self.item.rename(away)
        self.answers("moved out of the project: gone", ITEM, 404)
        away.rename(self.item)
        self.answers("moved in again: there", ITEM, 200)

    def photos(self):
        """Copies of few photos; some get a tail after their last byte, so that they are others to a fingerprint."""
        source = next(self.words.parent.glob("*.jpg"))
        with self.open(ITEM) as events:
            since = time.monotonic()
            for number in range(100):
                copy = shutil.copy(source, self.item / f"photo-{number:03}.jpg")
                if number % 10 == 0:
                    with open(copy, "ab") as out:
                        out.write(os.urandom(8))
            shutil.copy(source, self.item / unicodedata.normalize("NFD", "Wände \"x\" it's ä.jpg"))
            count = lambda: self.body(ITEM).count(b"<img")
            self.want(wait_for(30, lambda: count() >= 101), "100 photos copied: the page shows them", count())
            self.reloads("100 photos copied: the browser is told", events, since, ITEM)
            media = set(re.findall(rb'["\s,]((?:\.\./)+media/[^"\s,]+)', self.body(ITEM)))
            is_there = lambda path: self.status(urllib.parse.urljoin(ITEM, path.decode())) == 200
            made = wait_for(60, lambda: all(map(is_there, media)), 0.5)
            self.want(media and made, "100 photos copied: all are made", f"{len(media)} files")
            last = lambda: (events.of("busy", since) or [{"done": 0, "total": 0}])[-1]
            ended = wait_for(30, lambda: last()["done"] == last()["total"])
            self.want(ended, "100 photos copied: the progress comes to its end", last())

    def git(self):
        run = functools.partial(git, self.project)
        first, second = marker(), marker()
        in_place(self.words, self.text(first))
        run("init", "--quiet", "--initial-branch=one")
        run("add", "--all")
        run("commit", "--quiet", "--message=one")
        run("checkout", "--quiet", "-b", "two")
        in_place(self.words, self.text(second))
        run("commit", "--quiet", "--all", "--message=two")
        self.shows("git commit", second)
        for branch, word in (("one", first), ("two", second), ("one", first)):
            with self.open() as events:
                since = time.monotonic()
                run("checkout", "--quiet", branch)
                self.shows(f"git checkout {branch}", word)
                self.reloads(f"git checkout {branch}: the browser is told", events, since)
        for number in range(7):
            run("checkout", "--quiet", ("two", "one")[number % 2])
        self.shows("git checkout back and forth", second)

    def burst(self):
        self.settle()
        files, word = [self.words, *sorted(set(self.project.rglob("*.md")) - {self.words})][:200], marker()
        with self.open() as events:
            texts = [file.read_bytes().rstrip() + f"\n\n{word}\n".encode() for file in files]
            since = time.monotonic()
            for file, text in zip(files, texts):
                file.write_bytes(text)
            self.shows(f"burst of {len(files)} files", word)
            time.sleep(2)
            count = len(events.of("state", since))
            self.want(len(files) == 200 and 1 <= count <= 3, "burst: at most 3 states", count)
            self.reloads("burst: the browser is told", events, since)

    def often(self):
        self.settle()
        with self.open() as events:
            since = time.monotonic()
            for number in range(50):
                word = marker()
                in_place(self.words, self.text(word))
                time.sleep(max(0, since + (number + 1) * 0.1 - time.monotonic()))
            self.shows("saved 10 times a second: the last is shown within a second", word, seconds=1.0)
            self.reloads("saved 10 times a second: the browser is told", events, since)
            count = len(events.of("state", since))
            self.want(1 <= count <= 50, "saved 10 times a second: no more states than saves", count)

    def facts(self):
        file, word = self.project / "project.toml", marker()
        text = file.read_text()
        file.write_text(re.sub(r'(?m)^acronym = .*$', f'acronym = "{word}"', text))
        self.shows("the project's acronym", word, "/de/")
        file.write_text(text)
        self.loses("the project's acronym set back", word, "/de/")

    def messages(self):
        file, word = self.project / "locales/de/x.ftl", marker()
        with self.open() as events:
            since = time.monotonic()
            file.write_text(f"nav-home = {word}\n")
            self.shows("message replaced", word)
            self.reloads("message replaced: the browser is told", events, since)
        file.unlink()
        self.loses("message set back", word)

    def theme_style(self):
        old = re.search(rb'href="([^"]*assets/style\.[^"]*\.css)"', self.body()).group(1).decode()
        word, style = marker(), self.project / "theme/assets/style.css"
        css = self.body(urllib.parse.urljoin(PAGE, old))
        with self.open() as events:
            since = time.monotonic()
            style.parent.mkdir(parents=True)
            style.write_bytes(css + f"/* {word} */\n".encode())
            told = events.wait("styles", since) or {"changes": [{"from": "", "to": ""}]}
            change, name = told["changes"][0], "theme's style replaced"
            is_new = word.encode() in self.body("/" + change["to"])
            self.want(is_new and old.endswith(change["from"]), f"{name}: exchanged in the browser", told)
            self.want(not events.of("reload", since), f"{name}: without a reload")
            self.want(told.get("mark") == page_mark(self.body())[1], f"{name}: the mark is the page's")
            since = time.monotonic()
            shutil.rmtree(self.project / "theme")
            back = events.wait("styles", since)
            self.want(back and old.encode() in self.body(), "theme's style removed: exchanged back", back)

    def theme_template(self):
        word, file = marker(), self.project / "theme/templates/practice.html"
        text = TEMPLATE.read_text().replace("{% block words -%}\n", "{% block words -%}\n<p>" + word + "</p>\n")
        with self.open() as events:
            since = time.monotonic()
            file.parent.mkdir(parents=True)
            file.write_text(text)
            self.shows("theme's template replaced", word)
            self.reloads("theme's template replaced: the browser is told", events, since)
        shutil.rmtree(self.project / "theme")
        self.loses("theme's template removed", word)

    def language(self):
        """Without its words a language can go; with them it is a mistake that keeps the last good pages."""
        file, away = self.project / "project.toml", self.project.with_name("language")
        text = file.read_text()
        words = [*self.project.rglob("ar.md"), self.project / "locales/ar"]
        with self.open() as events:
            since = time.monotonic()
            file.write_text(text.replace(', "ar"]', "]"))
            told = events.wait("state", since, fits=lambda data: data["errors"] > 0)
            self.want(told and not told["fresh"], "language unlisted: errors", told and told["title"])
            stay = [self.status("/ar/"), self.status(PAGE)]
            self.want(stay == [200, 200], "language unlisted: the last good pages stay", stay)
            for number, path in enumerate(words):
                away.mkdir(exist_ok=True)
                path.rename(away / str(number))
            self.answers("language removed: its pages are gone", "/ar/", 404)
            since = time.monotonic()
            for number, path in enumerate(words):
                (away / str(number)).rename(path)
            file.write_text(text)
            self.answers("language added: its pages are there", "/ar/", 200)
            told = events.wait("state", since, fits=lambda data: data["errors"] == 0)
            self.want(told, "language added: no errors")

    def mistake(self):
        file = self.project / "practices/error-wall/practice.toml"
        text, before = file.read_text(), self.body()
        with self.open() as events:
            since = time.monotonic()
            file.write_text("nonsense = 1\n" + text)
            told = events.wait("state", since, fits=lambda data: data["errors"] > 0)
            first = (told or {"findings": []})["findings"][:1]
            self.want(told and told["fresh"] is False, "mistake: told, and the page is not fresh")
            place = [(f["severity"], f["path"], f["line"], f["here"]) for f in first]
            right = [("error", "practices/error-wall/practice.toml", 1, True)]
            self.want(place == right, "mistake: its place", place)
            self.want(self.body() == before, "mistake: the last good page stays")
            since, word = time.monotonic(), marker()
            in_place(self.words, self.text(word))
            file.write_text(text)
            told = events.wait("state", since, fits=lambda data: data["errors"] == 0 and data["fresh"])
            self.want(told, "mended: told")
            self.shows("mended: what was written meanwhile is shown", word)
            self.reloads("mended: the browser is told", events, since)

    def odd_folder(self):
        folder = self.project / "practices" / unicodedata.normalize("NFD", "Wände \"zwei\" it's")
        with self.open() as events:
            since = time.monotonic()
            self.write_item(folder, marker())
            told = events.wait("state", since, fits=lambda data: any(f["code"] == "L0105" for f in data["findings"]))
            self.want(told, "item with quotes, spaces and decomposed signs: told")
            since = time.monotonic()
            folder.rename(folder.with_name("plain-name"))
            self.answers("item renamed to a plain name: there", "/de/praktiken/plain-name/", 200)
            self.want(events.wait("state", since, fits=lambda data: data["errors"] == 0), "item renamed: no errors")


PARTS = (Saves.touched, Saves.new_item, Saves.new_tree, Saves.renamed_folder, Saves.photos, Saves.git, Saves.burst,
         Saves.often, Saves.facts, Saves.messages, Saves.theme_style, Saves.theme_template, Saves.language,
         Saves.mistake, Saves.odd_folder)


def main():
    binary, example = os.path.abspath(sys.argv[1]), sys.argv[2]
    bounded(900)
    checks = Checks()
    with tempfile.TemporaryDirectory() as work:
        project = copy_project(example, pathlib.Path(work) / FOLDER)
        for options, ways in ([], WAYS), (["--poll"], POLLED):
            server = Server(binary, project, pathlib.Path(work) / "log", *options)
            if checks.want(server.ready(), " ".join(["serves", *options])):
                saves = Saves(checks, server, project)
                for name, save in ways:
                    checks.part(name, saves.way, " ".join([*options, name]), save)
                for part in () if options else PARTS:
                    checks.part(part.__name__, part, saves)
                checks.part("compare", compare_with_build, checks, server, project, binary)
                took, code = server.interrupt()
                checks.want(code in (0, 130), "ends when interrupted", f"{took:.2f} s, code {code}")
            server.kill()
        if checks.failed:
            print("what the server said:\n" + (pathlib.Path(work) / "log").read_text(errors="replace")[-2000:])
    sys.exit(checks.close())


if __name__ == "__main__":
    main()
