// Photos and the gallery of practices in Chromium, in German and Arabic: the lightbox by keyboard and by touch with the
// names that screen readers tell, galleries without cropping or shifts, facets with and without JavaScript.
//   gallery.cjs SITE
const fs = require("fs");
const path = require("path");
const { serve, launch, watch } = require("./server.cjs");

const site = path.resolve(process.argv[2]);
const problems = [];
let checks = 0;
let where = "";

function check(what, is, should = true) {
  checks += 1;
  if (JSON.stringify(is) !== JSON.stringify(should)) problems.push(`${where}: ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}

const names = {
  de: { previous: "Vorheriges Foto", next: "Nächstes Foto", close: "Schließen", zoom: "Zoomen", none: "Zu dieser Auswahl passt keine Praktik." },
  ar: { previous: "الصورة السابقة", next: "الصورة التالية", close: "إغلاق", zoom: "تقريب", none: "لا توجد ممارسة" },
};

function pages(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(whole);
    return entry.name === "index.html" ? [{ path: `${path.relative(site, folder).split(path.sep).join("/")}/`, html: fs.readFileSync(whole, "utf8") }] : [];
  });
}

const count = (html, what) => html.split(what).length - 1;

// What screen readers are told of the dialog: role, name and kind of all its parts that are not hidden.
async function dialog(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const below = (node) => [node, ...(node.childIds ?? []).flatMap((id) => nodes.filter((one) => one.nodeId === id).flatMap(below))];
  const whole = nodes.filter((node) => node.role?.value === "dialog").flatMap(below);
  return whole.filter((node) => !node.ignored).map((node) => ({ role: node.role?.value, name: node.name?.value ?? "", kind: node.properties?.find((one) => one.name === "roledescription")?.value.value }));
}

async function opened(page) {
  await page.waitForSelector(".pswp--open .pswp__item[aria-hidden=false] img.pswp__img:not(.pswp__img--placeholder)");
  await page.waitForTimeout(500);
}

const place = (page) => page.locator(".pswp__place").textContent();

async function byKeyboard(page, lang, links) {
  const [next, previous] = lang === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const link = page.locator("a.enlarge").nth(1);
  const alt = await link.locator("img").getAttribute("alt");
  const figcaption = link.locator("xpath=..").locator("figcaption");
  const caption = (await figcaption.textContent()).trim();
  const spoken = await figcaption.evaluate((e) => [e.closest("[lang]").lang, getComputedStyle(e).direction]);
  await link.focus();
  await page.keyboard.press("Enter");
  await opened(page);
  check("counter", await place(page), `2 / ${links}`);
  const told = await dialog(page);
  const has = (role, name) => told.some((node) => node.role === role && node.name === name);
  for (const part of ["previous", "next", "close", "zoom"]) check(`button "${names[lang][part]}"`, has("button", names[lang][part]));
  check("the dialog has a name", told.some((node) => node.role === "dialog" && node.name));
  check("the photo has its alt text", has("image", alt));
  check("no part has an English kind", told.map((node) => node.kind).filter(Boolean), []);
  check("the caption is shown", (await page.locator(".pswp__caption").innerText()).replace(/\s+/g, " ").trim(), caption.replace(/\s+/g, " "));
  check("language and direction of the caption", await page.locator(".pswp__caption").evaluate((e) => [e.lang, getComputedStyle(e).direction]), spoken);
  const side = (name) => page.locator(`.pswp button[title="${name}"]`).boundingBox().then((box) => box.x);
  check("the next photo is where reading goes", (await side(names[lang].next)) > (await side(names[lang].previous)), lang !== "ar");
  await page.keyboard.press(next);
  check("the key leads to the next photo", await place(page), `3 / ${links}`);
  await page.keyboard.press(previous);
  await page.keyboard.press(previous);
  check("the key leads back", await place(page), `1 / ${links}`);
  check("the first has none before it", await page.locator(`.pswp button[title="${names[lang].previous}"]`).isDisabled());
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("Tab");
    // Between the last and the first it is in the browser's own bar, as with all dialogs.
    check("the focus never goes behind the dialog", await page.evaluate(() => document.activeElement === document.body || !!document.activeElement.closest(".pswp")));
  }
  await page.keyboard.press("Escape");
  await page.waitForSelector(".pswp", { state: "detached" });
  check("the focus comes back to the link", await link.evaluate((e) => e === document.activeElement));
}

async function swipe(page, from, to) {
  const session = await page.context().newCDPSession(page);
  const touch = (type, x) => session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: 380 }] });
  await touch("touchStart", from);
  for (let i = 1; i <= 8; i++) {
    await touch("touchMove", from + ((to - from) * i) / 8);
    await page.waitForTimeout(16);
  }
  await touch("touchEnd", to);
  await page.waitForTimeout(700);
}

async function byTouch(page, lang, links) {
  await page.locator("a.enlarge").nth(1).tap();
  await opened(page);
  const [from, to] = lang === "ar" ? [60, 300] : [300, 60];
  await swipe(page, from, to);
  check("a swipe leads to the next photo", await place(page), `3 / ${links}`);
  await swipe(page, to, from);
  check("a swipe leads back", await place(page), `2 / ${links}`);
  await page.locator(`.pswp button[title="${names[lang].close}"]`).tap();
  await page.waitForSelector(".pswp", { state: "detached" });
}

// How much opening a photo moves: transitions that run.
async function movement(page) {
  await page.evaluate(() => { window.ran = 0; addEventListener("transitionrun", () => { window.ran += 1; }); });
  await page.locator("a.enlarge").nth(0).click();
  await opened(page);
  return page.evaluate(() => window.ran);
}

async function shapes(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 300) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  await page.waitForLoadState("networkidle");
  check("nothing shifts (CLS)", await page.evaluate(() => window.shifts), 0);
  const cropped = await page.evaluate(() => [...document.querySelectorAll(".gallery img")].filter((img) => {
    const { width, height } = img.getBoundingClientRect();
    return !width || Math.abs(width / height / (img.getAttribute("width") / img.getAttribute("height")) - 1) > 0.01;
  }).map((img) => img.src));
  check("every photo of a gallery keeps its shape", cropped, []);
}

const shown = (page) => page.locator("main .cards > .card").count();
const pressed = (page) => page.locator(".facets [aria-pressed=true]").count();
const number = (text) => Number(/\d+/.exec(text)?.[0]);
const found = async (page) => number(await page.locator("main .found").textContent());
const query = (page) => [...new URL(page.url()).searchParams].map((pair) => pair.join(":"));

// Opens a facet and gives its buttons (or links).
async function facet(page, n) {
  const details = page.locator(".facets details").nth(n);
  if (!(await details.evaluate((e) => e.open))) await details.locator("summary").click();
  return details.locator("li > *");
}

async function press(page, button) {
  const before = page.url();
  await button.click();
  await page.waitForFunction((url) => location.href !== url, before);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(50);
}

async function facets(page, lang, gallery) {
  const total = await found(page);
  const topics = await facet(page, 0);
  const [one, two] = [topics.nth(0), topics.nth(1)];
  check("values are buttons", await one.evaluate((e) => [e.tagName, e.getAttribute("aria-pressed")]), ["BUTTON", "false"]);
  const expected = number(await one.locator("small").textContent());
  await press(page, one);
  check("cards of a value", [await shown(page), await found(page), await pressed(page)], [expected, expected, 1]);
  check("the choice stands in the address", query(page).length, 1);
  const links = await page.locator("main .cards img").first().evaluate(async (img) => { img.loading = "eager"; await img.decode(); return img.naturalWidth > 0; });
  check("pictures of filtered cards load", links);
  await press(page, two);
  const wider = await found(page);
  check("a second value of the facet widens", wider >= expected && (await shown(page)) === wider && query(page).length === 2);
  const countries = await facet(page, 1);
  const sizes = await countries.locator("small").allTextContents();
  check("counts of another facet add up to what is found", sizes.reduce((sum, text) => sum + Number(text), 0), wider);
  const country = sizes.findIndex((text) => Number(text) > 0 && Number(text) < wider);
  await press(page, countries.nth(country));
  check("a value of another facet narrows", [await shown(page), await found(page)], [Number(sizes[country]), Number(sizes[country])]);
  const status = (await page.locator("main [role=status]").innerText()).trim();
  check("a live region tells the number", /:\s*\d+$/.test(status) && number(status) === Number(sizes[country]));
  await page.reload({ waitUntil: "networkidle" });
  check("the address alone gives the same", [await shown(page), await pressed(page)], [Number(sizes[country]), 3]);
  await page.goBack({ waitUntil: "networkidle" });
  check("back takes the last choice away", [await shown(page), await pressed(page)], [wider, 2]);
  await page.goto(gallery, { waitUntil: "networkidle" });
  check("without a choice all is as it was", [await found(page), await pressed(page)], [total, 0]);

  // Two facets that share no practice.
  await press(page, (await facet(page, 0)).nth(0));
  const left = await (await facet(page, 1)).locator("small").allTextContents();
  const nobody = left.findIndex((text) => number(text) === 0);
  check("the example has values that exclude each other", nobody >= 0);
  await press(page, (await facet(page, 1)).nth(nobody));
  check("an empty result shows no card", await shown(page), 0);
  check("an empty result says what to do", (await page.locator("main [role=status]").innerText()).includes(names[lang].none));
  await press(page, page.locator("button.clear"));
  check("clearing brings all back", [await found(page), await pressed(page), query(page).length, await page.locator("button.clear").isVisible()], [total, 0, 0, false]);

  // A value's own page begins with it chosen.
  const own = pages(path.join(site, lang)).find((one) => count(one.html, "aria-current=\"page\"") && /data-facet="topic:[^"]*" aria-current/.test(one.html));
  await page.goto(new URL(own.path, new URL("../../", gallery)).href, { waitUntil: "networkidle" });
  check("a value's own page begins with it chosen", await pressed(page), 1);
  const size = await shown(page);
  const other = (await (await facet(page, 1)).locator("small").allTextContents()).findIndex((text) => Number(text) > 0);
  await press(page, (await facet(page, 1)).nth(other));
  check("its next choice leads to the gallery with both", [page.url().split("?")[0], query(page).length, await pressed(page), (await found(page)) <= size], [gallery, 2, 2, true]);
}

// Where the cards cannot be fetched, a value is the link it was.
async function withoutIndex(page, gallery) {
  await page.route("**/index.json", (route) => route.abort());
  await page.goto(gallery, { waitUntil: "load" });
  await (await facet(page, 0)).nth(0).click();
  await page.waitForFunction((gallery) => location.href.startsWith(gallery) && location.pathname.length > new URL(gallery).pathname.length, gallery);
  await page.waitForLoadState("load");
  check("without its data the filter leads to the value's page", await pressed(page), 1);
}

async function withoutScript(page, photos, gallery) {
  await page.goto(photos, { waitUntil: "load" });
  const large = new URL(await page.locator("a.enlarge").first().getAttribute("href"), photos).href;
  const response = await page.request.get(large);
  check("without JavaScript a photo leads to its large form", [response.status(), response.headers()["content-type"]], [200, "image/webp"]);
  await page.goto(gallery, { waitUntil: "load" });
  await page.locator(".facets summary").first().click();
  const value = page.locator(".facets li > a").first();
  const expected = number(await value.locator("small").textContent());
  await value.click();
  await page.waitForLoadState("load");
  check("without JavaScript a value leads to its page", await shown(page), expected);
  check("without JavaScript no dead button is shown", await page.locator("main button:visible").count(), 0);
}

// How long filtering takes with a thousand practices; told, not judged.
async function measure(page, gallery) {
  await page.route("**/index.json", async (route) => {
    const { cards } = await (await route.fetch()).json();
    const all = cards.replace(/<\/?ul class="cards">|<\/ul>\s*$/g, "");
    await route.fulfill({ json: { cards: `<ul>${all.repeat(Math.ceil(1000 / count(all, "<li class=\"card\"")))}</ul>` } });
  });
  await page.goto(gallery, { waitUntil: "networkidle" });
  await press(page, (await facet(page, 0)).nth(0));
  const buttons = await facet(page, 1);
  const times = [];
  for (let i = 0; i < (await buttons.count()); i++) {
    times.push(await buttons.nth(i).evaluate((button) => {
      const start = performance.now();
      button.click();
      return new Promise((done) => setTimeout(() => { document.body.offsetHeight; done(performance.now() - start); }));
    }));
  }
  times.sort((a, b) => a - b);
  console.log(`1,000 practices: a filter takes ${times[times.length >> 1].toFixed(1)} ms, at most ${times[times.length - 1].toFixed(1)} ms`);
}

(async () => {
  const { server, base } = await serve(site);
  const browser = await launch();
  const visit = async (options, url, then, mayFail = false) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10000);
    if (!mayFail) watch(page, base, (what) => problems.push(`${where}: ${what}`));
    await page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; })).observe({ type: "layout-shift", buffered: true });
    });
    try {
      await page.goto(url, { waitUntil: "networkidle" });
      await then(page);
    } catch (error) {
      problems.push(`${where}: ${error.message.split("\n")[0]}`);
    }
    await context.close();
  };
  for (const lang of ["de", "ar"]) {
    const all = pages(path.join(site, lang));
    where = lang;
    for (const one of all) check(`${one.path} has the lightbox where it has photos`, count(one.html, "/lightbox."), count(one.html, "class=\"enlarge\"") ? 1 : 0);
    const most = all.reduce((best, one) => (count(one.html, "class=\"enlarge\"") > count(best.html, "class=\"enlarge\"") ? one : best));
    const links = count(most.html, "class=\"enlarge\"");
    check("there is a page with a gallery", links > 3);
    const photos = base + most.path;
    const gallery = base + all.filter((one) => one.html.includes("class=\"facets\"")).reduce((a, b) => (a.path.length < b.path.length ? a : b)).path;
    const wide = { viewport: { width: 1280, height: 900 } };
    const small = { viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true };
    where = `${lang}, keyboard`;
    await visit(wide, photos, (page) => byKeyboard(page, lang, links));
    where = `${lang}, touch`;
    await visit(small, photos, (page) => byTouch(page, lang, links));
    where = `${lang}, movement`;
    await visit({ ...wide, reducedMotion: "no-preference" }, photos, async (page) => check("a photo grows out of its place", (await movement(page)) > 0));
    await visit({ ...wide, reducedMotion: "reduce" }, photos, async (page) => check("nothing moves where that is not wanted", await movement(page), 0));
    for (const [name, options] of [["1280", wide], ["360", small]]) {
      where = `${lang}, ${name} px`;
      await visit(options, photos, shapes);
      await visit(options, gallery, shapes);
    }
    where = `${lang}, facets`;
    await visit(wide, gallery, (page) => facets(page, lang, gallery));
    await visit(wide, gallery, (page) => withoutIndex(page, gallery), true);
    where = `${lang}, no JavaScript`;
    await visit({ ...wide, javaScriptEnabled: false }, photos, (page) => withoutScript(page, photos, gallery));
    where = `${lang}, many`;
    await visit(wide, gallery, (page) => measure(page, gallery));
  }
  await browser.close();
  server.close();
  problems.slice(0, 100).forEach((problem) => console.log(problem));
  console.log(`${checks} checks, ${problems.length} problems`);
  process.exit(problems.length || !checks ? 1 : 0);
})();
