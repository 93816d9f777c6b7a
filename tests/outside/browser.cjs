// Opens pages of a built site in Chromium, with and without JavaScript: no request leaves the site, nothing is
// refused by the policy, nothing runs over the edge of a small screen.   browser.cjs SITE
const fs = require("fs");
const path = require("path");
const { serve, launch, watch } = require("./server.cjs");

const site = path.resolve(process.argv[2]);

function pages(folder = site) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(whole);
    return entry.name === "index.html" ? [path.relative(site, folder)] : [];
  });
}

(async () => {
  const { server, base } = await serve(site);
  const browser = await launch();
  const problems = [];
  const all = pages().filter((page) => page === "" || /^(de|ar)(\/|$)/.test(page));
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    let current = "";
    watch(page, base, (what) => problems.push(`${current}: ${what}`));
    for (current of all) {
      await page.goto(base + (current ? current.split(path.sep).join("/") + "/" : ""), { waitUntil: "load" });
      if ((await context.cookies()).length) problems.push(`${current}: a cookie`);
      if (javaScriptEnabled) {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 1) problems.push(`${current}: ${over} px wider than a small screen`);
      }
    }
    await context.close();
  }
  await browser.close();
  server.close();
  problems.slice(0, 100).forEach((problem) => console.log(problem));
  console.log(`${all.length} pages twice, ${problems.length} problems`);
  process.exit(problems.length || !all.length ? 1 : 0);
})();
