"""What the two scripts share that try the preview server from outside: a server of a copied project, requests written
byte by byte, a client for events, and the counting of checks. Only the standard library; only 127.0.0.1.
"""
import atexit
import html
import itertools
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

TAG = re.compile(rb'<script src="/_litfass/preview\.js" defer data-page="([^"]*)" data-mark="([^"]*)"></script>')
# Planted into files that must never be served; the second begins /etc/passwd everywhere.
CANARY = "CANARY-5d1c9e"
LEAKS = (CANARY.encode(), b"root:x:0:0:")
numbers = itertools.count(1000)


class Checks:
    """Prints one line a check and counts."""

    def __init__(self):
        self.passed = self.failed = 0

    def want(self, good, name, detail=""):
        self.passed += bool(good)
        self.failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {name}{f': {detail}' if detail else ''}", flush=True)
        return bool(good)

    def part(self, name, function, *arguments):
        """Several checks; what is thrown fails this part and not the rest of the run."""
        try:
            function(*arguments)
        except Exception as error:  # whatever a hostile server makes happen in here
            self.want(False, name, f"{type(error).__name__}: {error}")

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0


def bounded(seconds):
    """Ends the run after this time, and on SIGTERM, in a way that still stops the servers."""
    def end(number, frame):
        sys.exit(f"ended by signal {number}" if number != signal.SIGALRM else "the run took too long")
    signal.signal(signal.SIGALRM, end)
    signal.signal(signal.SIGTERM, end)
    signal.alarm(seconds)


def wait_for(seconds, condition, pause=0.02):
    """The first true value of the condition, or its last one when the time is over."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() > end:
            return value
        time.sleep(pause)


def marker():
    """A word that was never there before; all are of one length."""
    return f"Merkwort{next(numbers)}x{os.urandom(3).hex()}"


def git(folder, *words):
    """Runs git with none of the settings of who runs this."""
    nobody = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"]
    alone = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *nobody, *words], cwd=folder, check=True, env=alone, timeout=60)


def copy_project(example, target):
    """Copies the sources and not what earlier builds left."""
    shutil.copytree(example, target, ignore=shutil.ignore_patterns("public", ".litfass"), dirs_exist_ok=True)
    return pathlib.Path(target)


def replace(file, data):
    """Puts a new file in the place of another in one step."""
    file.with_name(".new").write_bytes(data)
    file.with_name(".new").replace(file)


class Answer:
    """What came back; status 0 where nothing did that can be read."""

    def __init__(self):
        self.status, self.headers, self.body, self.raw, self.end = 0, [], b"", bytearray(), "open"

    def get(self, name):
        return next((value for key, value in self.headers if key == name), None)

    @property
    def refused(self):
        """Told that it is wrong, or cut off; a connection left open without a word is neither."""
        return self.status >= 400 or (self.status == 0 and self.end in ("closed", "reset"))

    def __str__(self):
        return f"{self.status or 'no answer'} ({self.end}, {len(self.body)} bytes)"


class Ledger:
    """Rules that hold for every answer; the first that breaks one is kept."""

    WANTED = (("cache-control", "no-store"), ("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"))

    def __init__(self):
        self.seen, self.broken = 0, {}

    def look(self, request, answer):
        self.seen += bool(answer.status)
        for rule, good in self.rules(answer):
            if not good and rule not in self.broken:
                self.broken[rule] = f"{bytes(request[:120])!r} got {bytes(answer.raw[:300])!r}"

    def rules(self, answer):
        yield "nothing secret in any answer", not any(leak in answer.raw for leak in LEAKS)
        if answer.status:
            for name, value in self.WANTED:
                yield f"every answer has {name}: {value}", (answer.get(name) or "").lower() == value.lower()
            yield "no answer has Access-Control", not any(n.startswith("access-control") for n, _ in answer.headers)

    def tell(self, checks):
        every = Answer()
        every.status = 200
        for rule, _ in self.rules(every):
            checks.want(rule not in self.broken, rule, self.broken.get(rule, f"{self.seen} answers"))


ledger = Ledger()


def unchunk(data):
    """The content of a chunked body, and whether its end is there."""
    out, at = bytearray(), 0
    while (end := data.find(b"\r\n", at)) >= 0:
        size = int(data[at:end].split(b";")[0], 16)
        if size == 0:
            return bytes(out), data.find(b"\r\n\r\n", at) >= 0
        if len(data) < end + 2 + size:
            break
        out += data[end + 2:end + 2 + size]
        at = end + 4 + size
    return bytes(out), False


def read_head(answer, head):
    lines = head.decode("latin-1").split("\r\n")
    found = re.match(r"HTTP/1\.[01] (\d{3})", lines[0])
    answer.status = int(found.group(1)) if found else 0
    answer.headers = [(n.strip().lower(), v.strip()) for n, _, v in (line.partition(":") for line in lines[1:])]


def is_whole(answer, start, bodiless):
    """Whether the whole answer is there; takes its body along."""
    if answer.status in (204, 304) or bodiless:
        return True
    if (answer.get("transfer-encoding") or "").lower() == "chunked":
        if not answer.raw.endswith(b"\r\n\r\n"):
            return False
        answer.body, done = unchunk(bytes(answer.raw[start:]))
        return done
    length = answer.get("content-length")
    if length is None:
        answer.body = bytes(answer.raw[start:])
        return False
    if len(answer.raw) < start + int(length):
        return False
    answer.body = bytes(answer.raw[start:start + int(length)])
    return True


def receive(sock, seconds, bodiless=False, everything=False):
    """Reads one answer, or everything until the end of the connection."""
    answer, start, end = Answer(), 0, time.monotonic() + seconds
    while True:
        if start == 0 and (at := answer.raw.find(b"\r\n\r\n")) >= 0:
            start = at + 4
            read_head(answer, bytes(answer.raw[:at]))
        if start and is_whole(answer, start, bodiless) and not everything:
            answer.end = "whole"
            return answer
        left = end - time.monotonic()
        if left <= 0:
            answer.end = "silent"
            return answer
        sock.settimeout(left)
        try:
            data = sock.recv(1 << 16)
        except TimeoutError:
            answer.end = "silent"
            return answer
        except OSError:
            answer.end = "reset"
            return answer
        if not data:
            answer.end = "closed"
            return answer
        answer.raw += data


def exchange(port, data, seconds=3.0, half_close=False, bodiless=False, everything=False):
    """Sends bytes as they are, over a connection of their own. A server may answer and close while they are sent."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as sock:
        try:
            sock.sendall(data)
            if half_close:
                sock.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        answer = receive(sock, seconds, bodiless, everything)
    ledger.look(data, answer)
    return answer


def request(port, target, method="GET", host="127.0.0.1:{port}", headers=(), body=b"", version="1.1"):
    """The bytes of a request. `host` may be none, or several."""
    lines = [f"{method} {target} HTTP/{version}"]
    hosts = [] if host is None else [host] if isinstance(host, str) else host
    lines += [f"Host: {name.format(port=port)}" for name in hosts] + list(headers)
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines + ["", ""]).encode("utf-8", "surrogateescape") + body


def ask(port, target, seconds=3.0, **more):
    return exchange(port, request(port, target, **more), seconds, bodiless=more.get("method") == "HEAD")


def page_mark(body):
    """What the tag in a page says: its path and its fingerprint."""
    found = TAG.search(body)
    return (html.unescape(found.group(1).decode()), found.group(2).decode()) if found else (None, None)


class Server:
    """The program, serving a folder. Ends with this script, whatever happens to it."""

    def __init__(self, binary, project, log, *options):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        command = [binary, "serve", str(project), "--port", str(self.port), "--quiet", *options]
        self.log = open(log, "ab")
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                        start_new_session=True)
        atexit.register(self.kill)

    @property
    def alive(self):
        return self.process.poll() is None

    def ready(self, target="/de/", seconds=90):
        """Whether the page is served, within this time."""
        def is_served():
            try:
                return not self.alive or ask(self.port, target).status == 200
            except OSError:
                return False
        return bool(wait_for(seconds, is_served, 0.1)) and self.alive

    def status(self):
        """Memory in MB and number of threads."""
        try:
            text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return 0, 0
        number = lambda name: int((re.search(rf"^{name}:\s+(\d+)", text, re.M) or [0, 0])[1])
        return number("VmRSS") // 1024, number("Threads")

    def interrupt(self, seconds=5.0):
        """Asks it to end as Ctrl+C does; how long that took, and the code that a shell would see, none if it goes on."""
        started = time.monotonic()
        if self.alive:
            self.process.send_signal(signal.SIGINT)
        try:
            code = self.process.wait(seconds)
            code = 128 - code if code < 0 else code
        except subprocess.TimeoutExpired:
            code = None
        return time.monotonic() - started, code

    def kill(self):
        if self.alive:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except OSError:
                pass
            self.process.wait()
        self.log.close()


class Events(threading.Thread):
    """A client of the event stream; keeps every event with the time at which it came."""

    def __init__(self, port, page, mark="none"):
        super().__init__(daemon=True)
        self.got, self.status, self.failure = [], 0, ""
        query = urllib.parse.urlencode({"page": page, "mark": mark}, quote_via=urllib.parse.quote, safe="")
        self.sock = socket.create_connection(("127.0.0.1", port), timeout=5)
        self.sock.sendall(request(port, f"/_litfass/events?{query}", headers=["Accept: text/event-stream"]))
        # A heartbeat comes every 15 seconds; three missing ones mean that nobody is there any more.
        self.sock.settimeout(50)
        self.start()

    def run(self):
        try:
            stream = self.sock.makefile("rb")
            answer = Answer()
            answer.raw += b"".join(iter(stream.readline, b"\r\n"))
            read_head(answer, bytes(answer.raw).rstrip(b"\r\n"))
            ledger.look(b"GET /_litfass/events", answer)
            self.status = answer.status
            chunked = (answer.get("transfer-encoding") or "").lower() == "chunked"
            self.read_events(self.chunks(stream) if chunked else iter(lambda: stream.read1(1 << 16), b""))
        except (OSError, ValueError) as error:
            self.failure = f"{type(error).__name__}: {error}"

    @staticmethod
    def chunks(stream):
        while size := int(stream.readline().split(b";")[0] or b"0", 16):
            yield stream.read(size)
            stream.readline()

    def read_events(self, parts):
        buffer = b""
        for part in parts:
            buffer += part.replace(b"\r\n", b"\n")
            *blocks, buffer = buffer.split(b"\n\n")
            for block in blocks:
                self.keep(block.decode())

    def keep(self, block):
        fields = [line.partition(":")[::2] for line in block.split("\n")]
        value = lambda name: "\n".join(v.removeprefix(" ") for n, v in fields if n == name)
        if value("data"):
            self.got.append((time.monotonic(), value("event") or "message", json.loads(value("data"))))

    def of(self, name, since=0.0):
        """The data of all events of a name that came after a time."""
        return [data for at, event, data in list(self.got) if event == name and at >= since]

    def wait(self, name, since=0.0, seconds=5.0, fits=lambda data: True):
        """The first event of a name that fits, if it comes in time."""
        return wait_for(seconds, lambda: next((data for data in self.of(name, since) if fits(data)), None))

    def connected(self):
        """Waits for the state that every client gets first."""
        if self.wait("state") is None:
            raise RuntimeError(f"no `state` at connect (status {self.status} {self.failure})")
        return self

    def close(self):
        try:
            self.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.sock.close()

    def __enter__(self):
        return self.connected()

    def __exit__(self, *_):
        self.close()


class Beside(threading.Thread):
    """Asks for a normal page again and again while something else goes on; each must be there within a second."""

    def __init__(self, port, target="/de/"):
        super().__init__(daemon=True)
        self.port, self.target, self.done = port, target, threading.Event()
        self.times, self.complaint = [], ""

    def once(self):
        started = time.monotonic()
        try:
            answer = ask(self.port, self.target)
            said = "" if answer.status == 200 and answer.end == "whole" and answer.body else str(answer)
        except OSError as error:
            said = f"{type(error).__name__}: {error}"
        self.times.append(time.monotonic() - started)
        if said or self.times[-1] > 1:
            self.complaint = self.complaint or f"{said or 'late'} after {self.times[-1]:.2f} s"

    def run(self):
        while not self.done.is_set():
            self.once()
            self.done.wait(0.1)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.join(10)
        self.once()

    def tell(self, checks, name):
        worst = f"{len(self.times)} times, {max(self.times) * 1000:.0f} ms at most"
        checks.want(not self.complaint, f"{name}: {self.target} beside it and after", self.complaint or worst)


def served_at(name):
    """The address of a built file."""
    return "/" + urllib.parse.quote(re.sub(r"(^|/)index\.html$", r"\1", name))


def is_tagged(port, name):
    """Whether a page has the preview's tag once, at the end of its body, and with its own path."""
    body = ask(port, served_at(name)).body
    found, page = TAG.findall(body), re.sub(r"(^|/)index\.html$", r"\1", name)
    at_end = TAG.search(body) and body.rpartition(b"</body>")[0].endswith(TAG.search(body).group())
    return bool(at_end) and len(found) == 1 and html.unescape(found[0][0].decode()) == page


def compare_with_build(checks, server, project, binary):
    """Every file of a build is what the server gives, but for the tag. Photos may still be in the making."""
    out = project.with_name(f"built-{server.port}")
    command = [binary, "build", str(project), "--output", str(out), "--quiet"]
    done = subprocess.run(command, timeout=180, capture_output=True)
    checks.want(done.returncode == 0, "the copy can be built", done.stderr[-300:] if done.returncode else "")
    files = {path.relative_to(out).as_posix(): path for path in sorted(out.rglob("*")) if path.is_file()}
    manifest = files.pop(".litfass-manifest", None)
    checks.want(manifest is None or ask(server.port, "/.litfass-manifest").status >= 400, "the manifest is not served")
    bad = [name for name in files if name.endswith(".html") and not is_tagged(server.port, name)]
    checks.want(files and not bad, "every page has its one tag, last in its body", bad[:5] or "")

    def differs(name):
        body = ask(server.port, served_at(name), 10).body
        return (TAG.sub(b"", body) if name.endswith(".html") else body) != files[name].read_bytes()
    wrong, end = list(files), time.monotonic() + 60
    while (wrong := [name for name in wrong if differs(name)]) and time.monotonic() < end:
        time.sleep(1)
    said = f"{len(files)} files, {len(wrong)} differ {wrong[:5]}"
    checks.want(files and not wrong, "the server gives what a build writes", said)
