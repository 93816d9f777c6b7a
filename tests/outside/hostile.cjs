// Opens every page, drawing and feed of the hostile site in Chromium, with the policy of its pages switched off, so that
// nothing but the pages themselves holds payloads back: none runs, no dialog opens, no request leaves the site, also when
// what can be clicked is clicked.
//   LITFASS_HOSTILE_SITE=SITE cargo test hostile && node hostile.cjs SITE [--every N]
// All of them take six minutes; `--every 6` opens each sixth in the order of their paths, which is of each kind and language.
const fs = require("fs");
const path = require("path");
const { launch, serve } = require("./server.cjs");

const site = path.resolve(process.argv[2]);
const every = process.argv.includes("--every") ? Number(process.argv[process.argv.indexOf("--every") + 1]) : 1;
const TABS = 3;

function files(folder = site) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(whole);
    return /\.(html|svg|xml)$/i.test(entry.name) ? [path.relative(site, whole).split(path.sep).join("/")] : [];
  });
}

// Wakes what waits for a person, but follows no link that leads to another page.
function provoke() {
  const events = ["mouseover", "mouseenter", "pointerenter", "focus", "toggle", "error", "load", "animationend"];
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a");
    const scheme = link && String(link.href.baseVal ?? link.href).split(":")[0];
    if (!link || /^(https?|mailto|tel)$/.test(scheme)) event.preventDefault();
  });
  for (const element of document.querySelectorAll("main *, svg *")) {
    for (const type of events) element.dispatchEvent(new Event(type));
    // The filter of the practices leads to other pages, as it should.
    if (element.closest(".facets, .actions, button")) continue;
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
  // Addresses that are scripts run a moment later.
  return new Promise((done) => setTimeout(() => done(window.__pwned !== undefined), 0));
}

(async () => {
  const { server, base } = await serve(site);
  const browser = await launch();
  const problems = [];
  const all = files().sort().filter((_, place) => place % every === 0);
  let opened = 0;
  const context = await browser.newContext({ bypassCSP: true });
  const rest = [...all];
  const work = async () => {
    const page = await context.newPage();
    // Several pages at once on a busy computer.
    page.setDefaultNavigationTimeout(120_000);
    let current = "";
    const problem = (what) => problems.push(`${current}: ${what}`);
    page.on("dialog", (dialog) => { problem(`a dialog ${dialog.message()}`); dialog.dismiss(); });
    page.on("popup", () => problem("a window"));
    page.on("request", (request) => { if (new URL(request.url()).origin !== new URL(base).origin) problem(`asks ${request.url()}`); });
    while ((current = rest.pop()) !== undefined) {
      const address = base + current.split("/").map(encodeURIComponent).join("/");
      // A former address leads on by itself, which may interrupt the way to it.
      const isFormer = current.startsWith("old/");
      await page.goto(address, { waitUntil: "load" }).catch((error) => { if (!isFormer) throw error; });
      if (isFormer) {
        await page.waitForURL((url) => url.href.startsWith(base) && !url.href.startsWith(base + "old/"), { waitUntil: "load" });
        continue;
      }
      if (await page.evaluate(provoke)) problem("a script has run");
      if (page.url() !== address) problem(`leads to ${page.url()}`);
      opened += 1;
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  await browser.close();
  server.close();
  problems.slice(0, 100).forEach((problem) => console.log(problem));
  console.log(`${opened} files opened, ${problems.length} problems`);
  process.exit(problems.length || !opened ? 1 : 0);
})();
