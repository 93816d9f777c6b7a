// Opens pages of a built site in Chromium, with and without JavaScript: no request leaves the site, nothing is
// refused by the policy, nothing runs over the edge of a small screen.   browser.cjs SITE
const { chromium } = require("playwright-core");
const fs = require("fs");
const http = require("http");
const path = require("path");

const site = path.resolve(process.argv[2]);
const types = { ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".xml": "application/xml", ".js": "text/javascript" };

function serve() {
  // The site stands in a sub-folder: links must not depend on where it is.
  const server = http.createServer((request, response) => {
    const url = decodeURIComponent(new URL(request.url, "http://x").pathname);
    let file = path.join(site, url.replace(/^\/sub\/folder\//, ""));
    if (url.endsWith("/")) file = path.join(file, "index.html");
    if (!url.startsWith("/sub/folder/") || !file.startsWith(site) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[path.extname(file)] || "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

function pages(folder = site) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(whole);
    return entry.name === "index.html" ? [path.relative(site, folder)] : [];
  });
}

(async () => {
  const server = await serve();
  const base = `http://127.0.0.1:${server.address().port}/sub/folder/`;
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
  const problems = [];
  const all = pages().filter((page) => page === "" || /^(de|ar)(\/|$)/.test(page));
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    let current = "";
    page.on("request", (request) => { if (!request.url().startsWith(base)) problems.push(`${current}: asks ${request.url()}`); });
    page.on("response", (response) => { if (response.status() >= 400) problems.push(`${current}: ${response.status()} ${response.url()}`); });
    page.on("console", (message) => { if (message.type() === "error") problems.push(`${current}: ${message.text()}`); });
    page.on("pageerror", (error) => problems.push(`${current}: ${error}`));
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
