#!/usr/bin/env python3
"""Times the live preview: from the save of a file to the new bytes at its address.

  preview.py LITFASS SITE [--runs 20] [--beside SCRIPT --corpora FOLDER --hugo PROGRAM --zola PROGRAM]

SITE is a project that `benches/neutral.py` wrote; it is left as it was found. Prints, in milliseconds, median, 95th
percentile, smallest and largest of
  page   words are saved: until the page shows them
  list   a title is saved: until the first page of the gallery shows it (the title sorts first)
and how long the preview takes to be ready beside a cold build (medians of five of each, in turn), and the most memory
that both need. The address is asked for every 2 ms over a new connection. With --beside other generators follow in the
same run, each in its default and its fastest settings: SCRIPT is the one that docs/performance.md names, FOLDER has
their corpora as that script wrote them (hugo/, zola/), of as many practices as SITE.
"""
import argparse
import http.client
import importlib.util
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import time

STARTS = 5


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def get(port, target):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", target)
        return connection.getresponse().read()
    except OSError:
        return b""
    finally:
        connection.close()


def until(port, target, needle, limit=20):
    began = time.perf_counter()
    while needle not in get(port, target):
        if time.perf_counter() - began > limit:
            sys.exit(f"{needle.decode()} was not seen at {target} within {limit} s")
        time.sleep(0.002)


def shown(values):
    values = sorted(values)
    at = values[min(len(values) - 1, round(0.95 * len(values)))]
    return f"median {statistics.median(values):.0f}, 95 % {at:.0f} ({values[0]:.0f}-{values[-1]:.0f})"


def start(binary, site, page):
    """Starts a preview: seconds until it shows a page, its process and its port."""
    port = free_port()
    began = time.perf_counter()
    preview = subprocess.Popen([binary, "serve", site, "--port", str(port), "--quiet"])
    until(port, page, b"MARKER-")
    return time.perf_counter() - began, preview, port


def cold_build(binary, site):
    for folder in ("public", ".litfass"):
        shutil.rmtree(site / folder, ignore_errors=True)
    os.sync()
    began = time.perf_counter()
    child = subprocess.Popen([binary, "build", site, "--quiet"])
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit("the site cannot be built")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def beside(args, practices):
    """Other generators' previews, timed by the script that knows them."""
    spec = importlib.util.spec_from_file_location("peers", args.beside)
    peers = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(peers)
    for tool in [make(program) for make, program in ((peers.Hugo, args.hugo), (peers.Zola, args.zola)) if program]:
        site = str(args.corpora / tool.name)
        tool.prepare(site)
        print(f"{tool.name}: {tool.version()}", flush=True)
        for variant in tool.serves(site, 0):
            seen = peers.watch(tool, site, practices, args.saves, os.devnull, variant, args.timeout)
            page, gallery = (peers.mmm(seen[what], 0) for what in ("page_ms", "list_ms"))
            print(f"  {variant}: page {page} ms, list {gallery} ms, ready {peers.mmm([seen['ready_s']])} s, {seen['rss_mb']:.0f} MB {seen.get('note', '')}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--beside", type=pathlib.Path)
    parser.add_argument("--corpora", type=pathlib.Path)
    parser.add_argument("--hugo")
    parser.add_argument("--zola")
    parser.add_argument("--saves", type=int, default=4, help="saves that are timed of another generator")
    parser.add_argument("--timeout", type=int, default=60, help="seconds after which a change counts as never shown")
    args = parser.parse_args()
    practice = max(path for path in (args.site / "practices").iterdir() if path.is_dir())
    words = practice / "en.md"
    original = words.read_text(encoding="utf-8")
    page, gallery = f"/en/practices/{practice.name}/", "/en/practices/"
    builds, starts = [], []
    for _ in range(STARTS):
        builds.append(cold_build(args.binary, args.site))
        seconds, preview, port = start(args.binary, args.site, page)
        starts.append(seconds)
        preview.kill()
        preview.wait()
    _, preview, port = start(args.binary, args.site, page)
    try:
        time.sleep(2)
        for what in ("page", "list"):
            times = []
            for run in range(args.runs + 1):
                mark = f"MARKER-{what}{run}{time.time_ns() % 100000}"
                if what == "page":
                    text, target = original.replace("MARKER-0000", mark), page
                else:
                    text, target = re.sub(r"^# ", f"# 0000 {mark} ", original, count=1, flags=re.M), gallery
                saved = time.perf_counter()
                words.write_text(text, encoding="utf-8")
                until(port, target, mark.encode())
                times.append((time.perf_counter() - saved) * 1000)
                time.sleep(0.7)
            print(f"{what}: {shown(times[1:])} ms")  # the first change warms up
        peak = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{preview.pid}/status").read_text())
        build, memory = statistics.median(seconds for seconds, _ in builds), max(mb for _, mb in builds)
        ready, serve = statistics.median(starts), int(peak[1]) / 1024
        spread = f"{min(starts):.2f}-{max(starts):.2f}"
        print(f"ready: {ready:.2f} ({spread}) s, {ready / build:.2f} of a cold build ({build:.2f} s)")
        print(f"memory: {serve:.0f} MB, {serve / memory:.2f} of the build's ({memory:.0f} MB)")
    finally:
        preview.kill()
        preview.wait()
        words.write_text(original, encoding="utf-8")
    if args.beside:
        beside(args, int(practice.name.rsplit("-", 1)[1]))


if __name__ == "__main__":
    main()
