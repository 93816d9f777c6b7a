// What pages weigh, compressed as a host sends them, counted by what Chromium really loads.   weight.cjs SITE [PLAIN]
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const { serve, launch } = require("./server.cjs");
const { find, html } = require("./pages.cjs");

const [site, plain] = process.argv.slice(2).map((one) => path.resolve(one));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let failed = 0;

const kindOf = (file) => ({ ".html": "html", ".css": "css", ".js": "js", ".woff2": "font", ".svg": "vector", ".webp": "photo", ".jpg": "photo", ".jpeg": "photo", ".avif": "photo", ".png": "photo" })[path.extname(file)] ?? "other";
// gzip at the level that servers use by default; fonts and photos are sent as they are.
function sent(file) {
  const bytes = fs.readFileSync(file);
  return ["font", "photo"].includes(kindOf(file)) ? bytes.length : zlib.gzipSync(bytes).length;
}

function row(what, bytes, limit, strict = false) {
  const over = strict ? bytes >= limit : bytes > limit;
  failed += over ? 1 : 0;
  console.log(`${what.padEnd(58)} ${kB(bytes).padStart(9)}  ${strict ? "<" : "≤"} ${kB(limit).padStart(8)}  ${over ? "OVER" : "ok"}`);
}

// What the page loads by itself until it rests, and after that when a person scrolls, opens the first photo and uses
// the first control.
async function loads(browser, folder, where) {
  const { server, base } = await serve(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const asked = new Set();
  page.on("requestfinished", (request) => { if (request.url().startsWith(base)) asked.add(decodeURI(request.url().slice(base.length).split(/[?#]/)[0])); });
  await page.goto(base + where, { waitUntil: "networkidle" });
  const file = (url) => path.join(folder, url.endsWith("/") || !url ? `${url}index.html` : url);
  const list = () => [...asked].map((url) => ({ url, kind: kindOf(file(url)), bytes: sent(file(url)) }));
  const first = list();
  await page.evaluate(async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise((done) => setTimeout(done, 40)); } });
  const here = page.url();
  const photo = page.locator("main a[href]:has(img):visible").first();
  if (await photo.count() && /\.(webp|jpe?g)$/.test((await photo.getAttribute("href")) ?? "")) await photo.click().catch(() => {});
  await page.waitForTimeout(800);
  if (page.url() === here) { await page.keyboard.press("Escape"); await page.waitForTimeout(300); }
  const control = page.locator("main :is(button, input):visible").first();
  if (page.url() === here && await control.count()) await control.click({ timeout: 2000 }).catch(() => {});
  await page.waitForTimeout(300);
  const later = list().filter((one) => !first.some((other) => other.url === one.url));
  await page.close();
  server.close();
  return { first, later };
}

const sum = (list, ...kinds) => list.filter((one) => kinds.includes(one.kind)).reduce((total, one) => total + one.bytes, 0);
const show = (list) => list.forEach((one) => console.log(`    ${one.kind.padEnd(7)} ${kB(one.bytes).padStart(9)}  ${one.url || "/"}`));

(async () => {
  const browser = await launch();
  const tasks = find(site, ["de", "ar"], ["home", "practice", "practices"], (what) => { failed += 1; console.log(what); });
  for (const { kind, lang, path: where } of tasks) {
    const { first, later } = await loads(browser, site, where);
    const title = `${kind} ${lang}`;
    if (kind === "home") row(`${title}: HTML`, sum(first, "html"), 14000, true);
    else row(`${title}: HTML, CSS and JS`, sum(first, "html", "css", "js"), 40000);
    row(`${title}: JS`, sum(first, "js"), 12000);
    // Arabic needs a font of its own in most themes; the limit is for languages in Latin script.
    if (lang === "de") row(`${title}: fonts`, sum(first, "font"), 120000);
    else console.log(`${`${title}: fonts`.padEnd(58)} ${kB(sum(first, "font")).padStart(9)}`);
    show(first.filter((one) => one.kind !== "photo"));
    const beside = later.filter((one) => one.kind !== "photo" && one.kind !== "html");
    if (beside.length) { console.log("  later, on demand:"); show(beside); }
  }
  for (const { kind, lang, path: where } of plain ? find(plain, ["de", "ar"], ["home", "practice"], (what) => { failed += 1; console.log(what); }) : []) {
    const { first, later } = await loads(browser, plain, where);
    const all = [...first, ...later.filter((one) => one.kind !== "html")];
    const scripts = (html(plain, where).match(/<script\b(?![^>]*application\/ld\+json)/g) ?? []).length + all.filter((one) => one.kind === "js").length;
    row(`plain, ${kind} ${lang}: all but HTML and photos`, sum(all, "css", "js", "font", "vector", "other"), 10000, true);
    failed += scripts ? 1 : 0;
    console.log(`${`plain, ${kind} ${lang}: scripts`.padEnd(58)} ${String(scripts).padStart(9)}  =        0  ${scripts ? "OVER" : "ok"}`);
    show(all.filter((one) => one.kind !== "photo" && one.kind !== "html"));
  }
  await browser.close();
  console.log(`${failed} over or missing`);
  process.exit(failed ? 1 : 0);
})();
