// Pictures of the main kinds of pages for the documentation: OUT/screens/practice-de-360-dark.webp and so on, and
// OUT/example.png, a large and a small screen side by side; OUT/screens/share.webp, pictures that networks show with a link.   screens.cjs SITE OUT
const fs = require("fs");
const path = require("path");
const { serve, launch, visit } = require("./server.cjs");
const { find } = require("./pages.cjs");

const [site, out] = process.argv.slice(2).map((one) => path.resolve(one));
const kinds = ["home", "partners", "partner", "activities", "practices", "practice", "exchange", "activity-photos"];
const names = { activities: "timeline", "activity-photos": "activity" };
// Width → the greatest height of a picture, the height of the window, and the most bytes of a picture: 32 of each width
// are then within the budget.
const sizes = { 360: { most: 3200, window: 780, bytes: 70000 }, 1280: { most: 2400, window: 800, bytes: 117000 } };
const budget = 6000000;

// Photos that wait to be scrolled to, loaded and decoded; then back to the top.
async function loaded(page, most) {
  await page.evaluate(async (end) => {
    // What is decoded aside may be painted after the picture is taken.
    document.querySelectorAll("img").forEach((one) => { one.decoding = "sync"; });
    document.querySelectorAll("img[loading=lazy]").forEach((one) => { if (one.getBoundingClientRect().top < end + 500) one.loading = "eager"; });
    for (let y = 0; y < Math.min(end, document.documentElement.scrollHeight); y += innerHeight / 2) { scrollTo(0, y); await new Promise((done) => setTimeout(done, 30)); }
    scrollTo(0, 0);
    await document.fonts.ready;
    await Promise.all([...document.images].filter((one) => one.loading !== "lazy").map((one) => one.decode().catch(() => {})));
  }, most);
  // What is decoded is painted a moment later.
  await page.waitForTimeout(250);
  const missing = await page.evaluate((end) => [...document.images].filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < end && !(one.complete && one.naturalWidth)).map((one) => one.src), most);
  if (missing.length) throw new Error(`not loaded: ${missing.join(", ")}`);
}

// WebP, which Chromium makes by itself, at quality 60; less for a page full of photos, until it is small enough.
async function picture(page, width, height) {
  const session = await page.context().newCDPSession(page);
  let bytes;
  for (const quality of [60, 50, 42, 35, 28]) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality, captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } });
    bytes = Buffer.from(data, "base64");
    if (bytes.length <= sizes[width].bytes) break;
  }
  await session.detach();
  return bytes;
}

// A desk and a telephone: the large picture with the small one over its lower corner.
async function example(browser, large, small) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const data = (bytes) => `data:image/png;base64,${bytes.toString("base64")}`;
  await page.setContent(`<!doctype html><style>
    html { background: #e7e4dd; }
    body { margin: 0; width: 1200px; height: 700px; position: relative; overflow: hidden; }
    img { position: absolute; display: block; border: 1px solid #0003; box-shadow: 0 12px 36px #0004; }
    .large { left: 40px; top: 40px; width: 960px; border-radius: 8px; }
    .small { right: 40px; bottom: 32px; width: 270px; border-radius: 22px; border: 7px solid #16181d; }
  </style><img class="large" src="${data(large)}" alt=""><img class="small" src="${data(small)}" alt="">`);
  await page.evaluate(() => Promise.all([...document.images].map((one) => one.decode())));
  return page.screenshot({ type: "png" });
}

// The share pictures of some pages, three in a row.
async function shares(browser, base, tasks) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
  const pictures = [];
  for (const { path: where } of tasks) {
    await page.goto(base + where);
    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    pictures.push(base + new URL(address).pathname.slice(1));
  }
  await page.goto(base + "robots.txt");
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; background: #8a8780; }
    img { display: block; width: 100%; }
  </style>${pictures.map((one) => `<img src="${one}" alt="">`).join("")}`);
  await page.evaluate(() => Promise.all([...document.images].map((one) => one.decode())));
  return picture(page, 1280, await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom) + 16));
}

(async () => {
  const { server, base } = await serve(site, { folder: "/" });
  const browser = await launch();
  const folder = path.join(out, "screens");
  fs.mkdirSync(folder, { recursive: true });
  const misses = [];
  const tasks = find(site, ["de", "ar"], kinds, (what) => misses.push(what));
  let [count, total] = [0, 0];
  const kept = {};
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport: { width, height: sizes[width].window }, colorScheme: scheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const { kind, lang, path: where } of tasks) {
        await visit(page, base + where);
        await loaded(page, sizes[width].most);
        const height = Math.min(sizes[width].most, await page.evaluate(() => document.documentElement.scrollHeight));
        const bytes = await picture(page, width, height);
        fs.writeFileSync(path.join(folder, `${names[kind] ?? kind}-${lang}-${width}-${scheme}.webp`), bytes);
        count += 1;
        total += bytes.length;
        if (kind === "home" && ((width === 1280 && scheme === "light" && lang === "de") || (width === 360 && scheme === "dark" && lang === "ar"))) kept[width] = page.screenshot({ type: "png" });
        await kept[width];
      }
      await context.close();
    }
  }
  const sheet = await shares(browser, base, find(site, ["de", "ar"], ["home", "practice", "activity-photos"], (what) => misses.push(what)));
  fs.writeFileSync(path.join(folder, "share.webp"), sheet);
  const both = await example(browser, await kept[1280], await kept[360]);
  fs.writeFileSync(path.join(out, "example.png"), both);
  await browser.close();
  server.close();
  misses.forEach((what) => console.log(what));
  console.log(`${count} pictures, ${(total / 1e6).toFixed(2)} MB of at most ${budget / 1e6} MB; example.png ${(both.length / 1000).toFixed(0)} kB`);
  process.exit(total > budget || misses.length || !count ? 1 : 0);
})();
