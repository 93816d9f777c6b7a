// The preview in Chromium, in German and Arabic: an example project is copied, served by the real program and edited, and
// the browser is looked at: what is made anew and what stays, mistakes over the last good page, the tools in the corner.
//   preview.cjs LITFASS_BINARY EXAMPLE_DIR
// PREVIEW_FILES=DIR takes preview.js and preview.css from there, to try a change without compiling the program.
const fs = require("fs");
const path = require("path");
const { launch } = require("./server.cjs");
const {
  LONG, names, seen, check, settles, pause, bounded, folder, project, cleanUp, read, write, edit, lineOf,
  copyExample, start, context, visit, part, box, ready, plant, isPlanted, text, scrollTo, pathOf, told,
} = require("./preview_browser.cjs");

// Words -------------------------------------------------------------------------------------------------------------

async function words(base, lang) {
  const within = await context();
  const { page: url } = names[lang];
  const file = `practices/error-wall/${lang}.md`;
  const page = await visit(within, base + url);
  const other = await visit(within, `${base}${names[lang].list}`);
  await Promise.all([plant(page), plant(other)]);
  await page.locator("details.planted").nth(1).locator("summary").click();
  await page.fill("[name=q]", "wall of words");
  await page.check("[name=c]");
  await page.check("[name=r][value='2']");
  await page.selectOption("[name=s]", "b");
  await page.fill("[name=t]", "line\nline");
  await page.evaluate(() => { const field = document.querySelector("[name=q]"); field.focus(); field.setSelectionRange(5, 7); });
  await scrollTo(page, 1234);
  await pause(100);
  const scroll = await page.evaluate(() => scrollY);
  check("the page can be scrolled", scroll > 1000);
  const last = read(file).trimEnd().split("\n").at(-1);
  edit(file, last, `${last} Neuzeile7`);
  await settles("saved words are there", async () => (await text(page)).includes("Neuzeile7"));
  await page.waitForLoadState("load");
  await ready(page);
  check("by a reload", await isPlanted(page), false);
  check("at the same place (2 px)", await page.evaluate((y) => Math.abs(scrollY - y) <= 2, scroll));
  check("in every frame that was painted", await page.evaluate((y) => window.frames_.filter((at) => Math.abs(at - y) > 2), scroll), []);
  check("<details> are as they were", await page.$$eval("details.planted", (all) => all.map((one) => one.open)), [false, true]);
  check("fields are as they were", await page.evaluate(() => { const f = document.forms[0]; return [f.q.value, f.c.checked, f.r.value, f.s.value, f.t.value]; }), ["wall of words", true, "2", "b", "line\nline"]);
  check("focus and selection, too", await page.evaluate(() => { const e = document.activeElement; return [e.name, e.selectionStart, e.selectionEnd]; }), ["q", 5, 7]);
  check("a page whose bytes did not change did not reload", await isPlanted(other));
  await page.goto(`${base}${names[lang].list}`);
  await ready(page);
  check("another page begins at its own top", await page.evaluate(() => scrollY), 0);
  edit(file, " Neuzeile7", "");
  await within.close();
}

async function styles(base, port, lang) {
  const within = await context();
  const page = await visit(within, base + names[lang].page);
  await plant(page);
  await page.evaluate(() => {
    const plain = getComputedStyle(document.body.querySelector(".site-head .bar")).display;
    window.flashes = 0;
    const frame = () => { if (getComputedStyle(document.body.querySelector(".site-head .bar")).display !== plain) window.flashes += 1; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  });
  const colour = () => page.evaluate(() => getComputedStyle(document.querySelector("h1")).color);
  const before = read("theme/styles/99-own.css");
  for (const [i, value] of ["rgb(1, 2, 3)", "rgb(4, 5, 6)"].entries()) {
    write("theme/styles/99-own.css", `${before}\nh1 { color: ${value}; }\n* { letter-spacing: 9px !important; }\nlitfass-preview { display: none !important; opacity: 0 !important; }\n`);
    await settles(`a changed style sheet is there (${i + 1})`, colour, value);
  }
  await settles("the old ones have gone", () => page.locator("head link[rel=stylesheet]").count(), 1);
  check("without a reload", await isPlanted(page));
  check("the page's style does not reach the preview", [await part(page, ".follow").isVisible(), await part(page, ".follow").evaluate((e) => getComputedStyle(e).letterSpacing), await page.locator("litfass-preview").evaluate((e) => getComputedStyle(e).opacity)], [true, "normal", "1"]);
  check("without a flash", await page.evaluate(() => window.flashes), 0);
  return { page, within, mend: () => write("theme/styles/99-own.css", before) };
}

// Lost connection ---------------------------------------------------------------------------------------------------

async function lost(page, server, lang, editor) {
  await server.stop();
  await settles("a lost connection is told", () => part(page, ".lost").innerText(), names[lang].lost);
  const again = await start(editor, server.port);
  await settles("and no more when it is back", () => part(page, ".lost").isVisible(), false, 30_000);
  await pause(500);
  check("the page, which is the same, did not reload", await isPlanted(page));
  return again;
}

// Mistakes ----------------------------------------------------------------------------------------------------------

const FACTS = "practices/error-wall/practice.toml";
const shownBox = (page) => box(page).isVisible();

async function mistakes(base, lang) {
  const within = await context();
  const word = names[lang];
  const page = await visit(within, base + word.page);
  await plant(page);
  await page.focus("[name=q]");
  // What moved while the page and its fonts were loaded is not the box's doing.
  await page.evaluate(() => document.fonts.ready);
  await pause(200);
  const moved = await page.evaluate(() => window.shifts);
  edit(FACTS, "outcome =", "outcom =");
  const line = lineOf(FACTS, "outcom =");
  await settles("an error opens the box", () => shownBox(page));
  await page.keyboard.type("typed");
  check("who types goes on typing", await page.inputValue("[name=q]"), "typed");
  const content = await box(page).innerText();
  for (const [what, part] of [["heading", word.one], ["code", "L0202"], ["place", `${FACTS}:${line}:1`], ["excerpt", 'outcom = "worked"'], ["group", word.here], ["age of the page", word.stale], ["advice", "did you mean `outcome`?"]]) check(`it has the ${what}`, content.includes(part));
  check("the excerpt has the number of the line", (await box(page).locator("pre").first().innerText()).startsWith(`${line} | `));
  check("beneath is the last good page", [await isPlanted(page), await page.locator("h1").isVisible()], [true, true]);
  const dir = lang === "ar" ? "rtl" : "ltr";
  const direction = (selector) => part(page, selector).first().evaluate((e) => [e.closest("[lang]").lang, getComputedStyle(e).direction]);
  check("words are in the page's language and direction", [await direction(".box h2"), await direction(".box h3"), await direction(".stale")], [[lang, dir], [lang, dir], [lang, dir]]);
  check("mistakes are in English, left to right", [await direction("pre"), await direction(".message"), await direction(".path code")], Array(3).fill(["en", "ltr"]));
  const tree = await told(page, "dialog");
  for (const node of [`dialog ${word.findings}`, `heading ${word.one}`, `heading ${word.here}`, `button ${word.close}`, `button ${word.open}: ${FACTS}:${line}:1`, `link ${word.explain}: L0202`]) check(`screen readers are told "${node}"`, tree.includes(node));
  check("the corner is a landmark", (await told(page, "complementary")).includes(`complementary ${word.tools}`));
  check("the box says that it came", await part(page, "[role=status].unseen").innerText(), word.one);
  check("nothing of the page moved", await page.evaluate(() => window.shifts), moved);
  await sizes(page);
  await contrast(page, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await contrast(page, "dark");
  await page.emulateMedia({ media: "print", colorScheme: null });
  check("it is not printed", [await shownBox(page), await part(page, ".corner").isVisible()], [false, false]);
  await page.emulateMedia({ media: null });

  const [explanation] = await Promise.all([within.waitForEvent("page"), box(page).locator("a").first().click()]);
  await explanation.waitForLoadState();
  check("the explanation opens in a tab of its own", [pathOf(explanation), (await text(explanation)).includes("L0202")], ["/_litfass/explain/L0202", true]);
  await explanation.close();

  const fresh = await visit(within, `${base}${word.list}`);
  await settles("a page that is opened while there is an error shows both", async () => [await shownBox(fresh), await fresh.locator("h1").isVisible()], [true, true]);
  check("the error is one of other pages there", (await box(fresh).innerText()).includes(word.elsewhere));
  await fresh.close();

  await page.focus("[name=q]");
  await page.keyboard.press("Escape");
  await settles("Escape puts it away", () => shownBox(page), false);
  check("the field keeps its text and the focus", [await page.inputValue("[name=q]"), await page.evaluate(() => document.activeElement.name)], ["typed", "q"]);
  write(FACTS, `\n${read(FACTS)}`);
  await pause(1000);
  check("the same error on another line stays away", await shownBox(page), false);
  await page.reload();
  await ready(page);
  check("after a reload, too", await shownBox(page), false);
  check("the corner has the number of errors", (await part(page, ".count").innerText()).includes(word.one));
  edit(FACTS, "outcom =", "outcme =");
  await settles("the next error brings it back", () => shownBox(page));
  await box(page).locator("header button").click();
  await settles("the button puts it away", () => shownBox(page), false);
  await part(page, ".count").click();
  check("who opens the box is in it", await page.evaluate(() => document.querySelector("litfass-preview").shadowRoot.activeElement?.tagName), "H2");
  await page.keyboard.press("Escape");
  check("and comes back to the button", await page.evaluate(() => document.querySelector("litfass-preview").shadowRoot.activeElement?.className.includes("count")));
  await part(page, ".count").click();
  await plant(page);
  write(FACTS, read(FACTS).trimStart().replace("outcme =", "outcome ="));
  await settles("mended, it goes by itself", async () => [await shownBox(page), await part(page, ".count").isVisible()], [false, false]);
  check("and the page, which is the same, did not reload", await isPlanted(page));
  await within.close();
}

// All that can be clicked is large enough, and lies within a small screen.
async function sizes(page) {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await pause(50);
    const small = await page.evaluate(() => [...document.querySelector("litfass-preview").shadowRoot.querySelectorAll("a, button")].filter((e) => e.checkVisibility()).map((e) => [e.className, e.getBoundingClientRect()]).filter(([, r]) => r.height < 24 || r.width < 24 || r.left < 0 || r.right > innerWidth).map(([name, r]) => `${name} ${r.width} × ${r.height} at ${r.left}`));
    check(`what can be clicked has 24 px (${width} px)`, small, []);
  }
}

// Text has contrast AA with what is behind it.
async function contrast(page, scheme) {
  const poor = await page.evaluate(() => {
    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = (colour) => channels(colour).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (e) => { for (let at = e; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor; if ((channels(c)[3] ?? 1) === 1) return c; } return "rgb(255, 0, 0)"; };
    const own = (e) => [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    return [...document.querySelector("litfass-preview").shadowRoot.querySelectorAll(".box *, .corner *")].filter((e) => own(e) && e.checkVisibility()).map((e) => {
      const [a, b] = [light(getComputedStyle(e).color), light(behind(e))];
      return [e.textContent, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
    }).filter(([, ratio]) => ratio < 4.5);
  });
  check(`contrast is AA (${scheme})`, poor, []);
}

async function warnings(base, lang) {
  const within = await context();
  const word = names[lang];
  const page = await visit(within, base + word.page);
  const file = `practices/error-wall/${lang}.md`;
  const before = read(file);
  write(file, `${before}\n### One\n\n##### Two\n\nThree.\n`);
  await settles("a warning is a number in the corner", async () => (await part(page, ".count").innerText()).includes(word.warning));
  check("and opens nothing", await shownBox(page), false);
  await part(page, ".count").click();
  check("its button opens the same box", [await box(page).getAttribute("aria-label"), (await box(page).innerText()).includes("L0506")], [word.findings, true]);
  await plant(page);
  edit(file, "Three.", "Three and more.");
  await settles("the box stays over a reload", async () => [await isPlanted(page), await shownBox(page)], [false, true]);
  check("and who was in it is in it", await page.evaluate(() => document.querySelector("litfass-preview").shadowRoot.activeElement?.tagName), "H2");
  write(file, before);
  await settles("mended, it goes by itself", () => shownBox(page), false);
  await within.close();
}

// Outline and editor ------------------------------------------------------------------------------------------------

async function outline(base, lang, opened) {
  const within = await context();
  const word = names[lang];
  const page = await visit(within, base + word.page);
  await part(page, "button.outline").click();
  await settles("the outline lists the files", () => part(page, ".files code").allInnerTexts(), [FACTS, `practices/error-wall/${lang}.md`, "practices/error-wall/wall.jpg", "theme/templates/practice.html", `locales/${lang}/terms.ftl`]);
  check("it is a dialog with a name", (await told(page, "dialog"))[0], `dialog ${word.outline}`);
  check("languages are named in themselves", (await part(page, ".languages li > :first-child").allInnerTexts()).slice(0, 3), ["Deutsch", "English", "Español"]);
  check("the page's own is marked", await part(page, ".languages [aria-current=page]").innerText(), lang === "ar" ? "العربية" : "Deutsch");
  fs.rmSync(opened, { force: true });
  await part(page, ".files button").nth(1).click();
  await settles("a file opens in the editor", async () => fs.readFileSync(opened, "utf8").trim(), `${fs.realpathSync(project)}/practices/error-wall/${lang}.md:1:1`);
  const [beside] = await Promise.all([within.waitForEvent("page"), part(page, ".languages button").first().click()]);
  await beside.waitForLoadState();
  check("another language opens beside", pathOf(beside), (lang === "ar" ? names.de : { page: "/en/practices/error-wall/" }).page);
  check("in half the screen", await beside.evaluate(() => outerWidth), await page.evaluate(() => screen.availWidth / 2));
  await ready(beside);
  check("and stays there", await part(beside, ".follow").isVisible(), false);
  await beside.close();

  // A mistake, at its line.
  edit(FACTS, "outcome =", "outcom =");
  await settles("the box of mistakes takes the place of the outline", async () => (await box(page).getAttribute("aria-label")) === word.findings);
  fs.rmSync(opened, { force: true });
  await box(page).locator("button.path").first().click();
  await settles("a mistake opens at its line", async () => fs.readFileSync(opened, "utf8").trim(), `${fs.realpathSync(project)}/${FACTS}:${lineOf(FACTS, "outcom =")}:1`);
  edit(FACTS, "outcom =", "outcome =");
  await settles("mended", () => shownBox(page), false);

  await page.goto(`${base}${word.list}`);
  await ready(page);
  await part(page, "button.outline").click();
  await settles("a part of the program is no button", async () => { const li = part(page, ".files li").filter({ hasText: "templates/practices.html" }); return [await li.locator("button").count(), (await li.innerText()).includes(word.builtIn)]; }, [0, true]);
  await within.close();
}

async function withoutEditor(lang) {
  const server = await start();
  const within = await context();
  const page = await visit(within, server.base + names[lang].page);
  await part(page, "button.outline").click();
  await part(page, ".files button").first().click();
  await settles("without an editor it says what to do", async () => (await part(page, "[role=alert]").innerText()).includes(names[lang].noEditor));
  await within.close();
  await server.stop();
}

// Other addresses ---------------------------------------------------------------------------------------------------

const save = (file) => write(file, `${read(file)}\n`);

async function followMe(base, lang, pages) {
  const within = await context();
  const page = await visit(within, base + names[lang].page);
  const follow = part(page, ".follow");
  check("the switch is one, and off", [await follow.getAttribute("role"), await follow.getAttribute("aria-checked")], ["switch", "false"]);
  edit("practices/safety-walk/de.md", "\n## ", "\n\n## ");
  await pause(800);
  check("off, the browser stays", pathOf(page), names[lang].page);
  await follow.focus();
  await page.keyboard.press("Space");
  check("a key turns it on", await follow.getAttribute("aria-checked"), "true");
  for (const [file, to] of pages) {
    write(file, read(file).replace(/\n## /, "\n\n## "));
    await settles(`it follows to ${to}`, async () => pathOf(page), to);
    await page.waitForLoadState("load");
    await ready(page);
  }
  check("it is remembered", await follow.getAttribute("aria-checked"), "true");
  await part(page, ".corner > .icon").click();
  await page.reload();
  await ready(page);
  check("that the corner was closed, too", [await follow.isVisible(), await part(page, ".corner > .icon").getAttribute("aria-expanded")], [false, "false"]);
  await within.close();
}

async function items(base, lang) {
  const within = await context();
  const { list, gone, back } = names[lang];
  const page = await visit(within, base + list);
  const slug = (name) => `+++\nslug = "${name}"\n+++\n# Planted ${name}\n\nOne sentence that sums it up.\n\n## Why\n\n${"Therefore.\n\n".repeat(200)}`;
  const item = "practices/planted";
  write(`${item}/${lang}.md`, slug("alt"));
  write(`${item}/practice.toml`, `shared_by = "bbs-nordstadt"\noriginal = "${lang}"\n`);
  await settles("a new item is in the list that is open", async () => (await text(page)).includes("Planted alt"));
  await page.goto(`${base}${list}alt/`);
  await ready(page);
  await scrollTo(page, 900);
  write(`${item}/${lang}.md`, slug("neu"));
  await settles("an item's new address is followed", async () => pathOf(page), `${list}neu/`);
  await page.waitForLoadState("load");
  await ready(page);
  check("at the same place", await page.evaluate(() => Math.abs(scrollY - 900) <= 2));
  await plant(page);
  fs.rmSync(path.join(project, item), { recursive: true });
  await settles("a deleted item is told", async () => (await box(page).innerText()).includes(gone));
  check("over the page as it was", await isPlanted(page));
  await box(page).getByRole("link", { name: back }).click();
  await settles("a link leads to the list", async () => pathOf(page), list);
  check("which has it no more", (await text(page)).includes("Planted"), false);
  await within.close();
}

async function errorAtFirst() {
  edit(FACTS, "outcome =", "outcom =");
  const server = await start();
  const within = await context();
  const page = await visit(within, server.base + names.de.page);
  check("a project with an error shows what is wrong", [(await text(page)).includes("L0202"), (await text(page)).includes(FACTS)], [true, true]);
  check("once", await shownBox(page), false);
  edit("practices/repair-cafe/practice.toml", "outcome =", "outcom =");
  await settles("a further error is there", async () => (await text(page)).includes("practices/repair-cafe/practice.toml"));
  edit("practices/repair-cafe/practice.toml", "outcom =", "outcome =");
  await settles("and goes when it is mended", async () => (await text(page)).includes("practices/repair-cafe/practice.toml"), false);
  edit(FACTS, "outcom =", "outcome =");
  await settles("mended, the page is the site", () => text(page, "h1"), "Fehlerwand");
  await within.close();
  await server.stop();
}

async function subFolder() {
  const server = await start(["--base-url", "https://bruecke.example/sub/"]);
  const within = await context();
  const page = await visit(within, `${server.base}/sub${names.de.page}`);
  const item = "practices/planted";
  write(`${item}/de.md`, '+++\nslug = "alt"\n+++\n# Planted\n\nOne sentence.\n\n## Why\n\nTherefore.\n');
  write(`${item}/practice.toml`, 'shared_by = "bbs-nordstadt"\n');
  await settles("a new item is there", async () => (await fetch(`${server.base}/sub/de/praktiken/alt/`)).status, 200);
  await page.goto(`${server.base}/sub/de/praktiken/alt/`);
  await ready(page);
  edit(`${item}/de.md`, "alt", "neu");
  await settles("its new address is followed", async () => pathOf(page), "/sub/de/praktiken/neu/");
  fs.rmSync(path.join(project, item), { recursive: true });
  await within.close();
  await server.stop();
}

// Odd circumstances -------------------------------------------------------------------------------------------------

async function oddEvents(base) {
  const within = await context();
  const page = await within.newPage();
  const [warnings_, errors] = [[], []];
  page.on("console", (message) => { if (message.type() === "warning") warnings_.push(message.text()); });
  page.on("pageerror", (error) => errors.push(`${error}`));
  const good = { token: "t", lang: "de", dir: "ltr", fresh: false, words: { "preview-tools": "Vorschau", "preview-photos": "Fotos: {done} von {total}" }, title: "<b>1</b>", quiet: "", errors: 1, warnings: 0, findings: [{ code: "L0001", severity: "error", message: "<img src=x onerror=window.ran=1>", path: "<b>.toml", line: 1, column: 1, label: "<i>", help: ["<u>"], excerpt: "1 | <b>\n  | ^", here: true }] };
  const event = (name, data) => `event: ${name}\ndata: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
  const odd = ["{", "null", "[]", "1", '{"findings":1}', '{"changes":null}'].flatMap((data) => ["state", "styles", "moved", "gone"].map((name) => event(name, data)));
  const away = ["moved", "gone", "saved"].map((name) => event(name, { to: "https://evil.example/" }));
  const body = [...odd, ...away, event("moved", { to: "javascript:window.ran=1" }), event("state", good), event("busy", { done: 3, total: 40 })].join("");
  await page.route("**/_litfass/events*", (route) => route.fulfill({ status: 200, contentType: "text/event-stream", body }));
  await page.goto(base + names.de.page);
  await settles("events that are no JSON are passed over", () => shownBox(page));
  check("with a warning each", warnings_.length >= odd.length && warnings_.every((one) => one.startsWith("Litfass preview:")));
  check("markup in what is told is text", [await page.evaluate(() => window.ran ?? 0), await box(page).locator("b, i, u, img").count(), (await box(page).innerText()).includes("<img src=x")], [0, 0, true]);
  check("nobody is led to another server", pathOf(page), names.de.page);
  check("photos that are being made are counted", await part(page, ".photos").innerText(), "Fotos: 3 von 40");
  check("no error reaches the page", errors, []);
  await within.close();
}

async function withoutStorage(base) {
  const within = await context();
  await within.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  const page = await visit(within, base + names.de.page);
  await scrollTo(page, 700);
  await part(page, ".follow").click();
  check("without storage the switch works", await part(page, ".follow").getAttribute("aria-checked"), "true");
  await part(page, ".follow").click();
  edit("practices/error-wall/de.md", "Misslungene Werkstücke", "Misslungene Stücke");
  await settles("and saved words are there", async () => (await text(page)).includes("Misslungene Stücke"));
  await settles("at the same place", () => page.evaluate(() => Math.abs(scrollY - 700) <= 2));
  edit("practices/error-wall/de.md", "Misslungene Stücke", "Misslungene Werkstücke");
  await within.close();
}

// A page asks for nothing but itself and the preview, and its policy refuses nothing.
async function requests(base) {
  const within = await context();
  const page = await within.newPage();
  const [asked, errors] = [[], []];
  page.on("request", (request) => asked.push(request.url().replace(base, "").replace(/\?.*/, "")));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  await page.goto(base + names.de.page, { waitUntil: "load" });
  await ready(page);
  await part(page, "button.outline").click();
  await pause(500);
  check("no request but those of the protocol", asked.filter((one) => !/^\/(de|assets|media)\//.test(one)).sort(), ["/_litfass/events", "/_litfass/page", "/_litfass/preview.css", "/_litfass/preview.js"]);
  check("the policy refuses nothing", errors, []);
  check("the page has one element more", await page.evaluate(() => [...document.body.children].slice(-2).map((e) => e.localName)), ["script", "litfass-preview"]);
  await within.close();
}

async function manyTabs(base) {
  const within = await context();
  const tabs = [];
  for (let i = 0; i < 9; i++) {
    for (const tab of tabs) await tab.evaluate(() => Object.defineProperty(document, "hidden", { configurable: true, get: () => true }));
    tabs.push(await visit(within, base + names.de.page).catch(() => null));
    if (!tabs.at(-1)) break;
  }
  check("nine tabs can be open", tabs.filter(Boolean).length, 9);
  await plant(tabs[0]);
  edit("practices/error-wall/de.md", "Misslungene Werkstücke", "Misslungene Stücke");
  await settles("the one that is seen is kept up to date", async () => (await text(tabs.at(-1))).includes("Misslungene Stücke"));
  await tabs[0].evaluate(() => { Object.defineProperty(document, "hidden", { configurable: true, get: () => false }); document.dispatchEvent(new Event("visibilitychange", { bubbles: true })); });
  await settles("another one as soon as it is seen", async () => (await text(tabs[0])).includes("Misslungene Stücke"));
  edit("practices/error-wall/de.md", "Misslungene Stücke", "Misslungene Werkstücke");
  await within.close();
}

// All -----------------------------------------------------------------------------------------------------------------

async function run(name, act) {
  seen.where = name;
  const before = new Map([FACTS, "practices/error-wall/de.md", "practices/error-wall/ar.md"].map((file) => [file, read(file)]));
  try {
    return await bounded(act(), 12 * LONG);
  } catch (error) {
    check(`no trouble (${`${error.stack ?? error}`.split("\n").slice(0, 3).join(" ")})`, false);
  }
  // What failed half-way must not spoil what comes.
  before.forEach((text, file) => { if (read(file) !== text) write(file, text); });
  fs.rmSync(path.join(project, "practices/planted"), { recursive: true, force: true });
  await bounded(Promise.all(seen.browser.contexts().map((one) => one.close())), LONG).catch(() => {});
}

(async () => {
  copyExample();
  seen.browser = await launch();
  const opened = path.join(folder, "opened");
  const script = path.join(folder, "editor.sh");
  fs.writeFileSync(script, `#!/bin/sh\nprintf '%s\\n' "$@" > '${opened}'\n`, { mode: 0o755 });
  const editor = ["--editor", script];
  let server = await start(editor);
  const german = await (await fetch(server.base + names.de.page)).text();
  names.ar.page = decodeURIComponent(new URL(/href="([^"]*)" lang="ar"/.exec(german)[1], server.base + names.de.page).pathname);
  names.ar.list = names.ar.page.replace(/[^/]+\/$/, "");
  const { base } = server;
  for (const lang of ["de", "ar"]) {
    await run(`${lang}, words`, () => words(base, lang));
    await run(`${lang}, mistakes`, () => mistakes(base, lang));
    await run(`${lang}, warnings`, () => warnings(base, lang));
    await run(`${lang}, outline`, () => outline(base, lang, opened));
    await run(`${lang}, items`, () => items(base, lang));
  }
  const arabic = names.ar.list;
  await run("de, follow me", () => followMe(base, "de", [["practices/repair-cafe/de.md", "/de/praktiken/reparaturcafe/"], ["practices/error-wall/ar.md", names.ar.page], ["practices/error-wall/de.md", names.de.page]]));
  await run("ar, follow me", () => followMe(base, "ar", [["practices/repair-cafe/ar.md", `${arabic}${/slug = "([^"]+)"/.exec(read("practices/repair-cafe/ar.md"))[1]}/`]]));
  await run("requests", () => requests(base));
  await run("odd events", () => oddEvents(base));
  await run("no storage", () => withoutStorage(base));
  await run("many tabs", () => manyTabs(base));
  for (const lang of ["de", "ar"]) {
    const styled = await run(`${lang}, styles`, () => styles(base, server.port, lang));
    if (!styled) continue;
    server = (await run(`${lang}, connection`, () => lost(styled.page, server, lang, editor))) ?? server;
    styled.mend();
    await styled.within.close();
  }
  await server.stop();
  await run("no editor", () => withoutEditor("de"));
  await run("sub-folder", subFolder);
  await run("an error at first", errorAtFirst);
})().catch((error) => check(`no trouble (${error.stack})`, false)).finally(async () => {
  await bounded(Promise.resolve(seen.browser?.close()), LONG).catch(() => {});
  cleanUp();
  console.log(`${seen.checks} checks, ${seen.failures} failures`);
  process.exit(seen.failures || !seen.checks ? 1 : 0);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { cleanUp(); process.exit(1); });
