// Lighthouse over the main kinds of pages, as a telephone: median of three runs; a table; fails under performance 99 or
// under 100 in any other category.   lighthouse.cjs SITE [--runs N] [--only KIND,KIND]
//
// The site is served as web hosts do, over HTTPS and HTTP/2 with gzip, at the root of the host so that robots.txt is where
// robots look. Canonical addresses name https://bruecke.example, which Lighthouse accepts: it asks that they are whole and
// do not lead to the home page. The browser paints a page when it is ready (run-all-compositor-stages-before-draw): without a
// screen it otherwise paints by a timer of a second now and then.
//
// Blocking time is measured on this machine and then taken times four, so a busy machine spoils the score; `benchmark` is
// Lighthouse's measure of the machine's speed at that moment (a desktop computer at rest has 1000 and more).
//
// It is no part of CI, since its score is a timed one, and is not among the dependencies of package.json:
//   npm install lighthouse@12.8.2 chrome-launcher@1.2.1 playwright-core@1.56.1
const path = require("path");
const { serve } = require("./server.cjs");
const { find } = require("./pages.cjs");

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const site = path.resolve(args[0]);
const runs = Number(option("--runs", 3));
const kinds = option("--only", "home,practices,practice,activities").split(",");
const least = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

(async () => {
  const lighthouse = (await import("lighthouse")).default;
  const { launch } = await import("chrome-launcher");
  const { server, base } = await serve(site, { folder: "/", real: true, secure: true });
  let failed = 0;
  const row = (cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(14) : String(cell).padEnd(16))).join(""));
  row(["", ...Object.keys(least), "FCP ms", "LCP ms", "TBT ms", "CLS", "benchmark"]);
  const misses = [];
  for (const { kind, lang, path: where } of find(site, ["de", "ar"], kinds, (what) => misses.push(what))) {
    const scores = Object.fromEntries(Object.keys(least).map((name) => [name, []]));
    const times = { "first-contentful-paint": [], "largest-contentful-paint": [], "total-blocking-time": [], "cumulative-layout-shift": [] };
    const [under, speed] = [new Map(), []];
    for (let run = 0; run < runs; run++) {
      // A browser of its own for each run, so that none finds the files of the one before.
      const chrome = await launch({ chromePath: process.env.CHROMIUM || "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--ignore-certificate-errors", "--run-all-compositor-stages-before-draw", "--disable-quic", "--no-first-run"], logLevel: "silent" });
      try {
        // Lighthouse's default settings are those of a telephone: 412 px, a slow 4G network and a CPU four times slower.
        const { lhr } = await lighthouse(base + where, { port: chrome.port, logLevel: "silent", output: "json", onlyCategories: Object.keys(least) });
        if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
        for (const name of Object.keys(least)) {
          scores[name].push(Math.round(lhr.categories[name].score * 100));
          for (const { id, weight } of lhr.categories[name].auditRefs) {
            const audit = lhr.audits[id];
            if (weight > 0 && audit.score !== null && audit.score < (name === "performance" ? 0.9 : 1)) under.set(`${name}: ${audit.title}`, [audit.displayValue, ...(audit.details?.items ?? []).slice(0, 2).map((item) => item.node?.snippet ?? item.url ?? item.description ?? item.source)].filter(Boolean).join(" | "));
          }
        }
        speed.push(lhr.environment.benchmarkIndex);
        for (const name of Object.keys(times)) times[name].push(lhr.audits[name].numericValue);
      } finally {
        chrome.kill();
      }
    }
    const middle = Object.fromEntries(Object.entries(scores).map(([name, list]) => [name, median(list)]));
    row([`${kind} ${lang}`, ...Object.values(middle), ...Object.entries(times).map(([name, list]) => (name.endsWith("shift") ? median(list).toFixed(3) : Math.round(median(list)))), Math.round(median(speed))]);
    const low = Object.keys(least).filter((name) => !(middle[name] >= least[name]));
    failed += low.length;
    for (const name of low) {
      console.log(`  ${kind} ${lang}: ${name} ${middle[name]} (${scores[name].join(", ")}), under ${least[name]}`);
      for (const [what, detail] of under) if (what.startsWith(`${name}:`)) console.log(`    ${what}: ${detail}`);
    }
  }
  server.close();
  misses.forEach((what) => console.log(what));
  console.log(`${failed + misses.length} under the limits or missing; median of ${runs}`);
  process.exit(failed + misses.length ? 1 : 0);
})();
