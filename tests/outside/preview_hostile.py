#!/usr/bin/env python3
"""Attacks the preview server as web pages, broken clients and bad luck would, and looks whether it goes on serving.

  preview_hostile.py LITFASS_BINARY EXAMPLE_DIR

All requests are written byte by byte and go to 127.0.0.1 only. Beside each attack, and after it, a normal page must be
there within a second.
"""
import json
import os
import pathlib
import random
import re
import shutil
import socket
import ssl
import struct
import sys
import tempfile
import threading
import time
import urllib.parse

from preview_tools import (CANARY, Beside, Checks, Events, Server, ask, bounded, copy_project, exchange, ledger,
                           page_mark, receive, replace, request, wait_for)

PAGE, WORDS, FACTS = "/de/praktiken/fehlerwand/", "practices/error-wall/de.md", "practices/error-wall/practice.toml"
RESULT, DOWNLOAD = "/de/ergebnisse/handbuch/", "results/handbook/handbook-de.pdf"
OPEN = "/_litfass/open"
LARGE = 20_000_000  # more than fits into the buffers between two programs
EDITOR = '#!/bin/sh\nprintf "%s\\n" "$*" >> "$0.log"\n'
chance = random.Random(7)


def plant(project):
    """Marks what must never be served, and makes one download large."""
    for path in ("project.toml", FACTS, "partners/bbs-nordstadt/partner.toml", "locales/de/terms.ftl"):
        with open(project / path, "a") as file:
            file.write(f"\n# {CANARY}\n")
    for path in project.rglob("*.jpg"):
        with open(path, "ab") as file:
            file.write(CANARY.encode())
    download = project / DOWNLOAD
    tail = download.read_bytes()[-64:]
    with open(download, "ab") as file:
        file.write((b"%" + b"x" * 78 + b"\n") * (LARGE // 80) + tail)


class Hostile:
    """The attacks: addresses, requests, opening files, connections, files. Each gives what it complains of; nothing where all is well."""

    def __init__(self, checks, server, project, example):
        self.checks, self.server, self.project, self.example = checks, server, project, example
        self.port, self.peak, self.done = server.port, [0, 0], threading.Event()
        threading.Thread(target=self.measure, daemon=True).start()

    def measure(self):
        while not self.done.wait(0.1):
            self.peak = [max(pair) for pair in zip(self.peak, self.server.status())]

    def attack(self, name, function, target="/de/"):
        with Beside(self.port, target) as beside:
            try:
                complaints = list(function() or ())
            except Exception as error:  # an attack that cannot be made is a failed check, not the end of the run
                complaints = [f"{type(error).__name__}: {error}"]
        more = f" and {len(complaints) - 1} more" if len(complaints) > 1 else ""
        self.checks.want(not complaints, name, f"{complaints[0]}{more}" if complaints else "")
        beside.tell(self.checks, name)

    def ask(self, target, **more):
        return ask(self.port, target, **more)

    def must(self, requests, fits):
        """Sends requests; those whose answers do not fit are complained of."""
        for data in requests:
            answer = exchange(self.port, data)
            if not fits(answer):
                yield f"{data[:150]!r} got {answer}: {bytes(answer.raw[:150])!r}"

    def must_refuse(self, requests):
        return self.must(requests, lambda answer: answer.refused)

    def traversal(self):
        ups = ["../", "%2e%2e/", "%2E%2e/", ".%2e/", "..%2f", "%2e%2e%2f", "..%5c", "..\\", "%5c..%5c", "%252e%252e%252f",
               "%25252e%25252e/", "%c0%ae%c0%ae/", "%c0%ae%c0%ae%c0%af", "%e0%80%ae%e0%80%ae/", "%uff0e%uff0e/", "..;/",
               "..%00/", "..././", "....//", "%2e%2e%c0%af", "\u2025/", "..%0a/", "..%23/", "..%3f/"]
        starts, goals = ["/", "/de/", "/files/results/", "/media/", "/assets/", "/_litfass/"], ["project.toml", "etc/passwd"]
        targets = [s + up * depth + goal for s in starts for up in ups for depth in (1, 2, 9) for goal in goals]
        targets += ["//etc/passwd", "///etc/passwd", "/%2fetc/passwd", "/%2f%2fetc%2fpasswd", "/C:/", "/c:%5cproject.toml",
                    "/C:/etc/passwd", "/C%3a/", "\\etc\\passwd", "etc/passwd", "file:///etc/passwd", "/etc/passwd%00.html",
                    "/project.toml%00.html", "/project.toml%20", "/project.toml.", "/project.toml::$DATA", "/PROJECT.TOML",
                    "/de/%00", "/%", "/%f", "/%zz", "/%ff%fe", "/proc/self/environ", "/dev/stdin", "/de/..%01/project.toml"]
        for host in ("127.0.0.1:{port}", None):
            some = targets if host else targets[::16]
            yield from self.must_refuse(request(self.port, target, host=host) for target in some)

    def sources(self):
        """Files of the project are not addresses."""
        paths = ["", "project.toml", FACTS, WORDS, "de.md", "bridge.jpg", "practices/error-wall/wall.jpg", "locales/de/terms.ftl",
                 "theme/", "public/", ".git/config", ".gitignore", ".litfass", ".litfass/", ".litfass-manifest", DOWNLOAD,
                 "files/results/handbook/result.toml", "media/", "assets/", "files/", "_litfass/", "_litfass/token"]
        kept = (path.relative_to(self.project).as_posix() for path in (self.project / ".litfass").rglob("*"))
        paths += [path for path, _ in zip(kept, range(40))]
        return self.must_refuse(request(self.port, "/" + urllib.parse.quote(path)) for path in paths[1:])

    def reflected(self):
        """What an address says must not become code, a header or a way to another site."""
        bad = "<script>alert(1)</script>"
        for text in (bad, urllib.parse.quote(bad), "%22%3E" + urllib.parse.quote(bad)):
            for start in ("/", "/de/", "/_litfass/explain/", "/_litfass/page?page=", "/_litfass/events?mark=1&page="):
                answer = exchange(self.port, request(self.port, start + text), 0.5)
                if b"<script>alert" in answer.raw:
                    yield f"{start + text} comes back as code"
        for target in ("//evil.example/de", "/\\evil.example/de", "/%2f%2fevil.example/..", "//evil.example/%2e%2e/de", "/de%0d%0aX-Evil:1"):
            answer = self.ask(target)
            if re.match(r"[\\/]{2}|https?:", answer.get("location") or "") or answer.get("x-evil"):
                yield f"{target} leads to {answer.headers}"

    def oversized(self):
        lines = [f"X-{number}: {number}" for number in range(10_000)]
        yield from self.must_refuse([request(self.port, "/" + "a" * 100_000), request(self.port, "/de/?" + "a" * 100_000),
                                     request(self.port, "/de/", headers=["X: " + "a" * 100_000]),
                                     request(self.port, "/de/", headers=lines), b"M" * 1_000_000 + b" /de/ HTTP/1.1\r\n\r\n"])
        if not (answer := exchange(self.port, request(self.port, "/de/")[:-2] + b"X: " + b"a" * LARGE, 10)).refused:
            yield f"a header of {LARGE} bytes without an end: {answer}"

    def methods(self):
        names = ["PUT", "DELETE", "TRACE", "TRACK", "PROPFIND", "PATCH", "CONNECT", "OPTIONS", "POST", "get", "Get", "GETX", "G\tT", ""]
        yield from self.must_refuse(request(self.port, target, name) for name in names for target in ("/de/", "/_litfass/preview.js"))
        forms = [b"GET /de/ HTTP/9.9", b"GET /de/ HTTP/2.0", b"GET /de/ HTTX/1.1", b"GET  /de/ HTTP/1.1", b"GET /de/  HTTP/1.1",
                 b"GET\t/de/\tHTTP/1.1", b"GET /de/", b"GET", b"CONNECT evil.example:443 HTTP/1.1", b"PRI * HTTP/2.0", b"GET * HTTP/1.1"]
        host = f"\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode()
        yield from self.must((form + host for form in forms), lambda answer: answer.status != 200)

    def lengths(self):
        """Lying lengths, and all forms by which two servers see two requests where there is one."""
        inner = request(self.port, "/smuggled/")
        heads = [["Content-Length: -1"], ["Content-Length: 5", "Content-Length: 6"], ["Content-Length: +5"], ["Content-Length: 0x5"],
                 ["Content-Length: 5, 6"], ["Content-Length: 5 5"], ["Content-Length: a"], ["Content-Length: 99999999999999999999"],
                 ["Content-Length: 5", "Transfer-Encoding: chunked"], ["Transfer-Encoding: chunked", "Content-Length: 5"],
                 ["Transfer-Encoding: xchunked"], ["Transfer-Encoding : chunked"], ["Transfer-Encoding: chunked, identity"],
                 ["Transfer-Encoding: identity", "Transfer-Encoding: chunked"], ["Transfer-Encoding:\x0bchunked"],
                 ["X: y", " Transfer-Encoding: chunked"], ["Content-Length : 5"], ["X: a\rContent-Length: 5"], ["X: a\x00b"],
                 ["no colon"], [": no name"], ["Content Length: 5"]]
        for head in heads:
            for method, target in (("GET", "/de/"), ("POST", OPEN)):
                data = request(self.port, target, method, headers=head) + b"0\r\n\r\n" + inner
                answer = exchange(self.port, data, 1.0, everything=True)
                if not answer.refused or answer.raw.count(b"HTTP/1.1 ") > 1:
                    yield f"{method} with {head} got {answer}, {answer.raw.count(b'HTTP/1.1 ')} answers"

    def chunks(self):
        bodies = [b"ffffffffffffffff\r\n", b"-5\r\nabcde\r\n0\r\n\r\n", b"5;" + b"x" * 100_000, b"zz\r\n", b"5\r\nabcdefgh\r\n0\r\n\r\n",
                  b"1\r\na\r\n" * 5000, b"0\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b"\r\n\r\n", b"5\nabcde\n0\n\n"]
        for target, method in ((OPEN, "POST"), ("/de/", "GET")):
            data = [request(self.port, target, method, headers=["Transfer-Encoding: chunked"]) + body for body in bodies]
            yield from self.must((d for d in data), lambda answer: answer.status not in (204, 500))
        for length in (1, 1_000_000, 10**12):
            data = request(self.port, OPEN, "POST", headers=[f"Content-Length: {length}"]) + b"{}"
            yield from self.must([data], lambda answer: answer.status not in (200, 204, 500))

    def garbage(self):
        hello, out = ssl.MemoryBIO(), ssl.MemoryBIO()
        try:
            ssl.create_default_context().wrap_bio(hello, out, server_hostname="localhost").do_handshake()
        except ssl.SSLWantReadError:
            pass
        good = request(self.port, "/de/")
        pieces = [out.read(), b"\r\n" * 1000, b"\0" * 4096, b"\xff" * 4096, b"\n\n\n\n"]
        for _ in range(60):
            pieces.append(chance.randbytes(chance.randrange(1, 3000)) + b"\r\n\r\n")
            cut = chance.randrange(len(good))
            pieces.append(good[:cut] + chance.randbytes(3) + good[cut:])
        for piece in pieces:
            answer = exchange(self.port, piece, 1.0, half_close=True)
            if answer.status >= 500 and answer.status not in (501, 505):
                yield f"{piece[:80]!r} got {answer}"

    def hosts(self):
        good = [f"localhost:{self.port}", f"127.0.0.1:{self.port}", f"[::1]:{self.port}"]
        for host in good:
            if (answer := self.ask("/de/", host=host)).status != 200:
                yield f"Host: {host} got {answer}"
        bad = ["evil.example", f"evil.example:{self.port}", None, [good[0], "evil.example"], ["evil.example", good[0]], good[:2], "",
               f"localhost.evil.example:{self.port}", f"127.0.0.1.evil.example:{self.port}", f"127.0.0.1:{self.port}@evil.example",
               f"evil.example@127.0.0.1:{self.port}", f"localhost:{self.port} evil.example", f"169.254.1.1:{self.port}", "0x7f.1",
               f"localhost:{self.port}.evil.example", f"evil.example, localhost:{self.port}", f"localhost\x00.evil.example:{self.port}"]
        mark = page_mark(self.ask("/de/").body)[1]
        for host in bad:
            for target in ("/de/", PAGE, "/_litfass/preview.js", "/_litfass/page?page=de%2F", f"/_litfass/events?page=de%2F&mark={mark}"):
                answer = self.ask(target, host=host)
                if not 400 <= answer.status < 500 or b"data-mark" in answer.raw or b'"token"' in answer.raw or "BRÜCKE".encode() in answer.raw:
                    yield f"Host: {host!r} {target} got {answer}"
        for target in (f"http://evil.example:{self.port}/de/", "http://evil.example/de/"):
            if self.ask(target).status == 200:
                yield f"{target} is served"
        if self.ask("/de/", host=None, version="1.0").status == 200:
            yield "HTTP/1.0 without Host is served"

    def post(self, body, method="POST", token=None, headers=(), host="127.0.0.1:{port}"):
        lines = ([f"X-Litfass-Token: {token}"] if token is not None else []) + ["Content-Type: application/json", *headers]
        return request(self.port, OPEN, method, host, lines, body if isinstance(body, bytes) else json.dumps(body).encode())

    def opening(self):
        with Events(self.port, "de/") as events:
            token = events.of("state")[0]["token"]
        opened = pathlib.Path(f"{self.project.with_name('editor.sh')}.log")
        good, mine = {"path": WORDS, "line": 3, "column": 7}, f"http://127.0.0.1:{self.port}"
        paths = ["../../etc/passwd", "/etc/passwd", str(self.project / WORDS), "..\\..\\etc\\passwd", "practices/../project.toml/../de.md",
                 WORDS + "\0", "--help", "-c evil", "", ".", "practices", ".litfass/.gitignore", "no-such.md", "$(touch x)", "a" * 100_000,
                 "practices/error-wall/../../../editor.sh", None, 5, [WORDS], {}, "file:///etc/passwd", WORDS + "/", "//" + WORDS]
        posts = [self.post(good), self.post(good, token=""), self.post(good, token="wrong"), self.post(good, token=token[:-1]),
                 self.post(good, token=token + "0"), self.post(good, token="\u00e9" * len(token)), self.post(good, method="GET", token=token),
                 self.post(good, method="PUT", token=token), self.post(good, token=token, host="evil.example:{port}"),
                 self.post(good, token=token, headers=["X-Litfass-Token: other"]),
                 self.post(b" " * 1_000_000 + json.dumps(good).encode(), token=token), self.post({**good, "more": "x" * 1_000_000}, token=token),
                 self.post(b"[" * 100_000, token=token), self.post(b"path=de.md", token=token), self.post(b"\xff\xfe{}", token=token),
                 self.post(b"{}", token=token), self.post(b"null", token=token), self.post(json.dumps(good).encode()[:-1], token=token)]
        posts += [self.post(good, token=token, headers=[f"Origin: {origin}"]) for origin in
                  ("http://evil.example", f"http://evil.example:{self.port}", "null", "http://127.0.0.1:1", "https://127.0.0.1", mine + ".evil.example")]
        posts += [self.post({**good, "path": path}, token=token) for path in paths]
        posts += [self.post({**good, "line": line}, token=token) for line in (-1, 1.5, "3; reboot", "+3", [3], 10**30)]
        yield from self.must_refuse(posts)
        time.sleep(0.3)
        if opened.exists():
            yield f"the editor was called: {opened.read_text()[:200]}"
        answer = exchange(self.port, self.post(good, token=token, headers=[f"Origin: {mine}"]))
        wait_for(3, opened.exists)
        if answer.status != 204 or not opened.exists() or WORDS not in opened.read_text():
            yield f"what is right is refused, so all this proves nothing: {answer} {answer.body[:200]}"
        if (self.project / "x").exists():
            yield "a path was run as a command"

    def preflight(self):
        headers = ["Origin: http://evil.example", "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: x-litfass-token"]
        targets = (OPEN, "/de/", "/_litfass/events?page=de%2F&mark=1", "/_litfass/page?page=de%2F", "*")
        return self.must_refuse(request(self.port, target, "OPTIONS", headers=headers) for target in targets)

    def queries(self):
        bad = ["", "?", "?page", "?page=..%2F..%2Fetc%2Fpasswd", "?page=/etc/passwd", "?page=%00", "?page=%ff", "?page=%zz", "?page=de%2F&page=x",
               "?page=project.toml", "?mark=" + "a" * 5000 + "&page=de%2F", "?" + "&" * 5000, "?page=" + "%2F" * 2000]
        for query in bad:
            for start in ("events", "page", "explain/L0401", "explain/", "explain/..%2F..%2Fproject.toml", "nothing"):
                answer = exchange(self.port, request(self.port, f"/_litfass/{start}{query}"), 0.3)
                if answer.status >= 500 or answer.status == 0:
                    yield f"/_litfass/{start}{query[:60]} got {answer}"

    def connect(self, count, data=b"", window=0):
        socks = []
        for _ in range(count):
            sock = socket.socket()
            if window:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, window)
            sock.settimeout(3)
            sock.connect(("127.0.0.1", self.port))
            sock.sendall(data)
            socks.append(sock)
        return socks

    def idle(self):
        socks = self.connect(200)
        time.sleep(3)
        close(socks)

    def dripping(self):
        socks, data = self.connect(200), request(self.port, "/de/")
        for at in range(6):
            for sock in socks:
                try:
                    sock.sendall(data[at:at + 1])
                except OSError:
                    pass  # a server may have enough of it
            time.sleep(1)
        close(socks)

    def save_often(self, count):
        """Each save is another mistake, so that much is to be told."""
        file = self.project / FACTS
        text = file.read_text()
        for number in range(count):
            file.write_text("".join(f"nonsense-{number}-{line}-{'x' * 2000} = 1\n" for line in range(20)) + text)
            time.sleep(0.05)
        file.write_text(text)

    def deaf(self):
        socks = self.connect(50, request(self.port, "/_litfass/events?page=de%2Fpraktiken%2Ffehlerwand%2F&mark=none"), 2048)
        self.save_often(60)
        with Events(self.port, "de/") as events:
            if not events.wait("state", fits=lambda data: data["errors"] == 0, seconds=5):
                yield "a client that reads is not told of the last save"
        close(socks)

    def vanishing(self):
        stream = request(self.port, "/_litfass/events?page=de%2F&mark=none")
        close(self.connect(50, stream), reset=True)
        for _ in range(200):  # a browser whose reload key is held down leaves as many
            close(self.connect(1, stream))
        close(self.connect(50, request(self.port, self.download())), reset=True)
        self.save_often(3)

    def download(self):
        """The address of the large file, as its page names it."""
        found = re.search(rb'href="([^"]*handbook-de\.pdf)"', self.ask(RESULT).body)
        return urllib.parse.urljoin(RESULT, found.group(1).decode())

    def greedy(self):
        socks = self.connect(20, request(self.port, self.download()), 2048)
        socks += self.connect(5, request(self.port, "/de/") * 2000, 2048)
        time.sleep(4)
        close(socks)

    def pipelined(self):
        answer = exchange(self.port, request(self.port, "/de/") * 20, 3, half_close=True, everything=True)
        if answer.raw.count(b"HTTP/1.1 200") not in range(1, 21) or not answer.raw.rstrip().endswith(b"</html>"):
            yield f"{answer.raw.count(b'HTTP/1.1 200')} answers to 20 requests, {answer}"
        for cut in (None, -2):
            answer = exchange(self.port, request(self.port, "/de/")[:cut], half_close=True)
            if answer.end == "silent" or (answer.status == 200) != (cut is None):
                yield f"half closed, cut at {cut}: {answer}"

    def alike(self):
        """HEAD and validators. What is part of the program may do without an ETag; a stream has no body for HEAD."""
        head = exchange(self.port, request(self.port, "/_litfass/events?page=de%2F", "HEAD"), 1, everything=True)
        if b"data: " in head.raw:
            yield f"HEAD of the events gets a body: {bytes(head.raw[-100:])!r}"
        for target in ("/de/", PAGE, "/_litfass/preview.js", "/sitemap.xml", self.download()):
            get, head = self.ask(target, seconds=10), self.ask(target, method="HEAD")
            for name in ("content-length", "content-type", "etag"):
                there = get.get(name) or (name == "etag" and target.startswith("/_litfass/"))
                if get.status != 200 or head.status != 200 or get.get(name) != head.get(name) or not there:
                    yield f"{target}: GET {get} has {name} {get.get(name)}, HEAD {head} {head.get(name)}"
            whole = request(self.port, target, "HEAD", headers=["Connection: close"])
            if not exchange(self.port, whole, everything=True).raw.endswith(b"\r\n\r\n"):
                yield f"{target}: HEAD has a body"
            answer = self.ask(target, headers=[f"If-None-Match: {get.get('etag')}"])
            other = self.ask(target, headers=['If-None-Match: "other"'], seconds=10)
            if get.get("etag") and (answer.status, answer.body, other.status) != (304, b"", 200):
                yield f"{target}: If-None-Match got {answer}, with another {other}"

    def ranges(self):
        target, data = self.download(), (self.project / DOWNLOAD).read_bytes()
        size, tag = len(data), self.ask(self.download(), method="HEAD").get("etag")
        for text, first, last in (("0-9", 0, 9), ("5-5", 5, 5), ("-10", size - 10, size - 1), (f"{size - 3}-", size - 3, size - 1),
                                  (f"{size - 3}-{size + 50}", size - 3, size - 1), ("0-9,20-29", None, None), ("abc", None, None), ("9-0", None, None)):
            answer = self.ask(target, headers=[f"Range: bytes={text}"], seconds=10)
            right = (206, f"bytes {first}-{last}/{size}", data[first:last + 1]) if first is not None else None
            if right and (answer.status, answer.get("content-range"), answer.body) != right:
                yield f"bytes={text} got {answer} {answer.get('content-range')}"
            if not right and answer.status not in (200, 206, 400, 416):
                yield f"bytes={text} got {answer}"
        for text in (f"{size}-", "999999999999-", "-0"):
            answer = self.ask(target, headers=[f"Range: bytes={text}"])
            if answer.status != 416 or answer.get("content-range") != f"bytes */{size}":
                yield f"bytes={text} got {answer} {answer.get('content-range')}"
        old, new = (self.ask(target, headers=["Range: bytes=0-9", f"If-Range: {t}"], seconds=10).status for t in ('"old"', tag))
        if (old, new) != (200, 206):
            yield f"If-Range got {old} with another tag and {new} with its own"
        text = ",".join(f"{number}-" for number in range(800))
        if len(self.ask(target, headers=["Range: bytes=" + text], seconds=10).raw) > size * 2:
            yield "800 ranges are sent one after the other"

    def changing(self):
        """A file that changes while it is sent: never the length of one with the bytes of two."""
        file, target = self.project / DOWNLOAD, self.download()
        old = file.read_bytes()
        new = old[:1000] + b"\n% shorter\n" + old[-2000:]
        for name, change in (("cut", lambda: file.write_bytes(new)), ("replaced", lambda: replace(file, new)), ("deleted", file.unlink)):
            with socket.create_connection(("127.0.0.1", self.port)) as sock:
                sock.sendall(request(self.port, target))
                sock.recv(10_000, socket.MSG_PEEK)
                change()
                answer = receive(sock, 10)
            if answer.end == "silent" or (answer.end == "whole" and answer.body != old):
                yield f"{name}: {answer}"
            replace(file, old)
            if not wait_for(5, lambda: self.ask(target, seconds=10).body == old):
                yield f"{name}: the file that is there now is not served"

    def folder_gone(self):
        with Events(self.port, "de/") as events:
            since = time.monotonic()
            wait_for(5, lambda: shutil.rmtree(self.project, ignore_errors=True) or not self.project.exists())
            said = lambda: self.ask("/de/").status >= 500 or any(state["errors"] for state in events.of("state", since))
            if not wait_for(5, said):
                yield "nobody is told that the folder is gone"
        copy_project(self.example, self.project)
        word = b"Wiederda"
        with open(self.project / WORDS, "ab") as file:
            file.write(b"\n" + word + b"\n")
        if not wait_for(15, lambda: word in self.ask(PAGE).body):
            yield "the folder is back and not served"
        time.sleep(1)
        (self.project / WORDS).write_bytes((self.project / WORDS).read_bytes().replace(word, b"Nochmal"))
        if not wait_for(5, lambda: b"Nochmal" in self.ask(PAGE).body):
            yield "the folder is back and not watched"

    def run(self):
        first = self.server.status()
        for attack in (self.traversal, self.sources, self.reflected, self.oversized, self.methods, self.lengths, self.chunks, self.garbage,
                       self.hosts, self.opening, self.preflight, self.queries, self.idle, self.dripping, self.deaf, self.vanishing,
                       self.greedy, self.pipelined, self.alike, self.ranges, self.changing):
            self.attack(attack.__name__, attack)
        # Pages may be refused while there is no folder; what is the program's own may not.
        self.attack("folder gone and back", self.folder_gone, "/_litfass/preview.js")
        back = wait_for(40, lambda: self.server.status()[1] <= first[1] + 12, 0.2)
        self.done.set()
        last = self.server.status()
        self.checks.want(0 < self.peak[1] < 300 and back, "threads", f"{first[1]} at first, {self.peak[1]} at most, {last[1]} in the end")
        self.checks.want(0 < self.peak[0] < 1000, "memory", f"{first[0]} MB at first, {self.peak[0]} MB at most, {last[0]} MB in the end")
        self.checks.want(self.server.alive, "the server is alive")
        self.checks.part("interrupted", self.interrupted)
        ledger.tell(self.checks)

    def interrupted(self):
        # A server may let the first go when many listen; what counts is that none keeps it from ending.
        clients = [Events(self.port, "de/").connected() for _ in range(50)]
        took, code = self.server.interrupt()
        self.checks.want(took < 1 and code in (0, 130), f"interrupted with {len(clients)} clients", f"{took:.2f} s, code {code}")


def close(socks, reset=False):
    for sock in socks:
        if reset:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()


def main():
    binary, example = os.path.abspath(sys.argv[1]), sys.argv[2]
    bounded(900)
    checks = Checks()
    with tempfile.TemporaryDirectory() as work:
        project, log = copy_project(example, pathlib.Path(work) / "copy"), pathlib.Path(work) / "log"
        plant(project)
        (editor := project.with_name("editor.sh")).write_text(EDITOR)
        editor.chmod(0o755)
        server = Server(binary, project, log, "--editor", str(editor))
        try:
            if checks.want(server.ready(), "serves"):
                Hostile(checks, server, project, example).run()
        finally:
            server.kill()
        said = log.read_text(errors="replace")
        checks.want("panicked" not in said, "no panic", said[-1500:] if "panicked" in said else "")
    sys.exit(checks.close())


if __name__ == "__main__":
    main()
