// What moves when fonts come late: nothing. Fonts are held back until the page is painted with the device's in their place –
// all of them, then all but the one that is preloaded – and what shifts is counted as browsers do (Cumulative Layout Shift).
// The next page of a visit, which has the fonts from the first, must show them. One font is preloaded, and asked for once.
//   fonts.cjs SITE
//
// The device's fonts are DejaVu's (Debian's fonts-dejavu-core), whatever else this machine has; FONTCONFIG_FILE names others.
const fs = require("fs");
const os = require("os");
const path = require("path");
const { serve, launch, visit } = require("./server.cjs");
const { find, html } = require("./pages.cjs");

const site = path.resolve(process.argv[2]);
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

// Waits for the fonts of a page; what shifted meanwhile.
async function settled(page) {
  await page.evaluate(async () => { await document.fonts.ready; for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done)); });
  return page.evaluate(() => window.shifts);
}

// A visit's first page. `late`: whether a font is held back until the page is painted.
async function first(context, address, late) {
  const page = await context.newPage();
  const asked = [];
  const painted = page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.route("**/*.woff2", async (route) => {
    const file = path.basename(route.request().url());
    asked.push(file);
    if (late(file)) await painted;
    await route.continue().catch(() => {});
  });
  await page.goto(address, { waitUntil: "load" });
  const shifts = await settled(page);
  await page.close();
  return { shifts, asked };
}

// A visit's next page: what shifted, and the fonts of heading and text that are not the site's own.
async function next(context, address) {
  const page = await context.newPage();
  await visit(page, address);
  const shifts = await settled(page);
  const devtools = await context.newCDPSession(page);
  for (const domain of ["DOM", "CSS"]) await devtools.send(`${domain}.enable`);
  const { root } = await devtools.send("DOM.getDocument");
  const foreign = [];
  for (const selector of ["h1", ".statement"]) {
    const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
    if (!fonts.length) foreign.push(`${selector} has no letters`);
    foreign.push(...fonts.filter((font) => !font.isCustomFont).map((font) => `${selector}: ${font.familyName}`));
  }
  await page.close();
  return { shifts, foreign };
}

(async () => {
  const { server, base } = await serve(site, { folder: "/", real: true });
  const browser = await launch();
  const langs = fs.readdirSync(site).filter((name) => fs.existsSync(path.join(site, name, "index.html")));
  let seen = 0;
  for (const { kind, lang, path: where } of find(site, langs, ["home", "activities", "practices", "practice"], (what) => failures.push(what))) {
    const preloads = (html(site, where).match(/<link rel="preload" as="font"[^>]*>/g) ?? []).map((tag) => path.basename(tag.match(/href="([^"]*)"/)[1]));
    if (preloads.length !== 1) failures.push(`${kind} ${lang}: ${preloads.length} fonts are preloaded`);
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((one) => ({ value: one.value, what: one.sources.map((source) => source.node?.nodeName) })))).observe({ type: "layout-shift", buffered: true });
      });
      const told = (what, shifts) => { if (shifts.length) failures.push(`${kind} ${lang} ${width}, ${what}: ${JSON.stringify(shifts)}`); };
      const all = await first(context, base + where, () => true);
      told("all fonts late", all.shifts);
      for (const file of preloads) if (all.asked.filter((one) => one === file).length !== 1) failures.push(`${kind} ${lang} ${width}: ${file} was asked for ${all.asked.filter((one) => one === file).length} times`);
      if (lang !== "ar" && all.asked.some((file) => file.includes("arabic"))) failures.push(`${kind} ${lang} ${width}: asks for Arabic letters`);
      told("all but one late", (await first(context, base + where, (file) => !preloads.includes(file))).shifts);
      const { shifts, foreign } = await next(context, base + where);
      told("the next page", shifts);
      for (const font of foreign) failures.push(`${kind} ${lang} ${width}, the next page: ${font}`);
      await context.close();
      seen += 1;
    }
  }
  await browser.close();
  server.close();
  failures.forEach((what) => console.log(what));
  console.log(`${seen} pages with late fonts, ${failures.length} failures`);
  process.exit(failures.length ? 1 : 0);
})();
