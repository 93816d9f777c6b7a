// What moves when fonts come late: the one that is preloaded comes at once, all others are held back until the page is painted
// with the device's fonts in their place; then what shifts is counted as browsers do (Cumulative Layout Shift). One font is
// preloaded, and asked for once.   fonts.cjs SITE
//
// The device's fonts are DejaVu's (Debian's fonts-dejavu-core), whatever else this machine has; FONTCONFIG_FILE names others.
// The style sheet knows the measures of Arial, Roboto and DejaVu.
const fs = require("fs");
const os = require("os");
const path = require("path");
const { serve, launch } = require("./server.cjs");
const { find, html } = require("./pages.cjs");

const site = path.resolve(process.argv[2]);
// What web.dev calls good. A device's letters are as wide as ours on average only, so a line may break elsewhere.
const most = 0.1;
const failures = [];

// Chromium finds the fonts of a machine by fontconfig.
const dejavu = "/usr/share/fonts/truetype/dejavu";
if (!process.env.FONTCONFIG_FILE) {
  if (!fs.existsSync(dejavu)) throw new Error(`${dejavu} is not there: install fonts-dejavu-core`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fonts-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true }));
  process.env.FONTCONFIG_FILE = path.join(folder, "fonts.conf");
  fs.writeFileSync(process.env.FONTCONFIG_FILE, `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/conf.d</include><dir>${dejavu}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
}

async function shift(browser, base, where, width, preloads) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked = [];
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((one) => ({ value: one.value, what: one.sources.map((source) => source.node?.nodeName) })))).observe({ type: "layout-shift", buffered: true });
  });
  const painted = page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.route("**/*.woff2", async (route) => {
    const file = path.basename(route.request().url());
    asked.push(file);
    if (!preloads.includes(file)) await painted;
    await route.continue().catch(() => {});
  });
  await page.goto(base + where, { waitUntil: "load" });
  await page.evaluate(async () => { await document.fonts.ready; for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done)); });
  const used = await page.evaluate(() => [...document.fonts].filter((face) => face.status === "loaded").length);
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  return { total: shifts.reduce((sum, one) => sum + one.value, 0), shifts, asked, used };
}

(async () => {
  const { server, base } = await serve(site, { folder: "/", real: true });
  const browser = await launch();
  const langs = fs.readdirSync(site).filter((name) => fs.existsSync(path.join(site, name, "index.html")));
  const worst = new Map();
  let seen = 0;
  for (const { kind, lang, path: where } of find(site, langs, ["home", "activities", "practices", "practice"], (what) => failures.push(what))) {
    const preloads = (html(site, where).match(/<link rel="preload" as="font"[^>]*>/g) ?? []).map((tag) => path.basename(tag.match(/href="([^"]*)"/)[1]));
    if (preloads.length !== 1) failures.push(`${kind} ${lang}: ${preloads.length} fonts are preloaded`);
    for (const width of [360, 1280]) {
      const { total, shifts, asked, used } = await shift(browser, base, where, width, preloads);
      seen += 1;
      if (total > (worst.get(lang)?.total ?? -1)) worst.set(lang, { total, kind, width });
      if (used < 1) failures.push(`${kind} ${lang} ${width}: no font came`);
      for (const file of preloads) if (asked.filter((one) => one === file).length !== 1) failures.push(`${kind} ${lang} ${width}: ${file} was asked for ${asked.filter((one) => one === file).length} times`);
      if (total > most) failures.push(`${kind} ${lang} ${width}: shifts by ${total.toFixed(3)}: ${JSON.stringify(shifts)}`);
    }
  }
  await browser.close();
  server.close();
  for (const [lang, { total, kind, width }] of worst) console.log(`${lang}: at most ${total.toFixed(3)} (${kind}, ${width})`);
  failures.forEach((what) => console.log(what));
  console.log(`${seen} pages with late fonts, ${failures.length} failures`);
  process.exit(failures.length ? 1 : 0);
})();
