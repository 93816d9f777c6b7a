// What the preview's test in Chromium works with: checks, a copy of the example, the program, pages and their parts.
const { execFileSync, spawn } = require("child_process");
const fs = require("fs");
const net = require("net");
const os = require("os");
const path = require("path");

const [binary, example] = process.argv.slice(2).map((one) => path.resolve(one));
const LONG = 15_000;
const names = {
  de: { list: "/de/praktiken/", page: "/de/praktiken/fehlerwand/", tools: "Vorschau", findings: "Fehler im Projekt", one: "1 Fehler", warning: "1 Warnung", stale: "früheren Stand", here: "Auf dieser Seite", elsewhere: "Auf anderen Seiten", open: "Im Editor öffnen", explain: "Erklärung", close: "Schließen", follow: "Mir folgen", outline: "Woher diese Seite kommt", builtIn: "Teil von Litfass", beside: "Nebeneinander", gone: "gibt es nicht mehr", back: "Zur Liste", lost: "Die Vorschau läuft nicht.", noEditor: "--editor" },
  ar: { list: "/ar/almumarasat/", page: "", tools: "المعاينة", findings: "أخطاء في المشروع", one: "خطأ واحد", warning: "تحذير واحد", stale: "كما كانت من قبل", here: "في هذه الصفحة", elsewhere: "في صفحات أخرى", open: "فتح في المحرّر", explain: "شرح", close: "إغلاق", follow: "اتبعني", outline: "من أين تأتي هذه الصفحة", builtIn: "جزء من Litfass", beside: "جنبًا إلى جنب", gone: "لم تعد هذه الصفحة موجودة", back: "الانتقال إلى القائمة", lost: "المعاينة متوقفة.", noEditor: "--editor" },
};

// Checks ------------------------------------------------------------------------------------------------------------

// What was checked, under which heading, and the browser.
const seen = { checks: 0, failures: 0, where: "", browser: null };

function check(what, is, should = true) {
  seen.checks += 1;
  const isRight = JSON.stringify(is) === JSON.stringify(should);
  if (!isRight) seen.failures += 1;
  console.log(`${isRight ? "ok  " : "FAIL"} ${seen.where}: ${what}${isRight ? "" : `: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`}`);
}

// Asks until the answer is as it should be, or for too long.
async function settles(what, ask, should = true, ms = LONG) {
  const end = Date.now() + ms;
  let is;
  do {
    // A page that is being left cannot be asked.
    is = await bounded(ask(), end - Date.now()).catch((error) => `${error}`.split("\n")[0]);
    if (JSON.stringify(is) === JSON.stringify(should)) break;
    await pause(50);
  } while (Date.now() < end);
  check(what, is, should);
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// Some questions to a browser know no end of their own.
function bounded(promise, ms) {
  let timer;
  const late = new Promise((_, failed) => { timer = setTimeout(() => failed(new Error("it took too long")), Math.max(ms, 1)); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Project and server ------------------------------------------------------------------------------------------------

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "litfass-preview-"));
const project = path.join(folder, "project");
const running = new Set();

// Whatever happens, nothing is left behind.
function cleanUp() {
  running.forEach((server) => server.kill("SIGKILL"));
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const read = (file) => fs.readFileSync(path.join(project, file), "utf8");

function write(file, text) {
  fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  fs.writeFileSync(path.join(project, file), text);
}

// Changes a file; the change that is not there would be a check of nothing.
function edit(file, from, to) {
  const text = read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  write(file, text.replace(from, () => to));
}

const lineOf = (file, part) => read(file).split("\n").findIndex((line) => line.includes(part)) + 1;

function copyExample() {
  fs.cpSync(example, project, { recursive: true, filter: (file) => !/[/\\](public|\.litfass)$/.test(file) });
  const theme = path.join(__dirname, "../../themes/column");
  // A page with all kinds of fields, to see what a reader leaves in them.
  write("theme/templates/practice.html", fs.readFileSync(path.join(theme, "templates/practice.html"), "utf8").replace("{% block words -%}", `{% block words -%}
<form><label>Planted <input type="search" name="q"></label> <input type="checkbox" name="c" aria-label="c"> <input type="radio" name="r" value="1" checked aria-label="1"> <input type="radio" name="r" value="2" aria-label="2"> <select name="s" aria-label="s"><option>a</option><option>b</option></select> <textarea name="t" aria-label="t"></textarea></form>
<details class="planted"><summary>Planted</summary><p>More</p></details><details class="planted"><summary>Planted</summary><p>More</p></details>`));
  write("theme/styles/99-own.css", "/* What the project adds. */\n");
  // Photos that are made while pages are looked at would make them anew at any moment.
  execFileSync(binary, ["build", project, "--quiet", "--output", path.join(folder, "site")], { stdio: "ignore" });
}

function freePort() {
  return new Promise((done) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function start(more = [], port = 0) {
  port ||= await freePort();
  const server = spawn(binary, ["serve", project, "--port", `${port}`, "--quiet", ...more], { stdio: "ignore" });
  running.add(server);
  const ended = new Promise((done) => server.on("exit", done));
  const base = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + LONG; !(await fetch(`${base}/_litfass/preview.js`).then((r) => r.ok, () => false)); await pause(50)) {
    if (Date.now() > end) throw new Error("the server does not start");
  }
  return { base, port, stop: async () => { server.kill("SIGKILL"); await ended; running.delete(server); } };
}

// Browser -----------------------------------------------------------------------------------------------------------

async function context(options = {}) {
  const made = await seen.browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  made.setDefaultTimeout(LONG);
  await made.addInitScript(() => {
    window.shifts = 0;
    // Those of the preview's own parts name no element of the page.
    const isOfPage = (entry) => entry.sources.some(({ node }) => node);
    new PerformanceObserver((list) => list.getEntries().filter(isOfPage).forEach((entry) => { window.shifts += entry.value; })).observe({ type: "layout-shift", buffered: true });
    // Where the page stands in every frame that is painted.
    window.frames_ = [];
    const frame = () => { if (document.body) window.frames_.push(scrollY); if (window.frames_.length < 600) requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  });
  const files = process.env.PREVIEW_FILES;
  if (files) await made.route("**/_litfass/preview.*", (route) => route.fulfill({ path: path.join(files, path.basename(route.request().url())) }));
  return made;
}

async function visit(within, url) {
  const page = await within.newPage();
  await page.goto(url, { waitUntil: "load" });
  await ready(page);
  return page;
}

const part = (page, selector) => page.locator(`litfass-preview ${selector}`);
const box = (page) => part(page, ".box");
const ready = (page) => part(page, ".corner").waitFor();
const plant = (page) => page.evaluate(() => { window.planted = true; });
const isPlanted = (page) => page.evaluate(() => window.planted === true);
const text = (page, selector = "main") => page.locator(selector).first().innerText();
const scrollTo = (page, top) => page.evaluate((top) => window.scrollTo({ top, behavior: "instant" }), top);
const pathOf = (page) => decodeURIComponent(new URL(page.url()).pathname);

// What screen readers are told of a part of the page and all below it: role and name.
async function told(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const below = (node) => [node, ...(node.childIds ?? []).flatMap((id) => nodes.filter((one) => one.nodeId === id).flatMap(below))];
  return nodes.filter((node) => node.role?.value === role && !node.ignored).flatMap(below).filter((node) => !node.ignored).map((node) => `${node.role?.value} ${node.name?.value ?? ""}`.trim());
}

module.exports = { LONG, names, seen, check, settles, pause, bounded, folder, project, cleanUp, read, write, edit, lineOf, copyExample, start, context, visit, part, box, ready, plant, isPlanted, text, scrollTo, pathOf, told };
