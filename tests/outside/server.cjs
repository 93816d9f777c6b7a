// Serves a built site from a sub-folder – links must not depend on where it is –, starts Chromium, and collects what a
// page does that it must not.
const { chromium } = require("playwright-core");
const fs = require("fs");
const http = require("http");
const path = require("path");

const types = { ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".xml": "application/xml", ".js": "text/javascript", ".json": "application/json", ".txt": "text/plain" };
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// A server for the site, and the address of its root.
function serve(site) {
  const server = http.createServer((request, response) => {
    const url = decodeURIComponent(new URL(request.url, "http://x").pathname);
    let file = path.join(site, url.replace(/^\/sub\/folder\//, ""));
    if (url.endsWith("/")) file = path.join(file, "index.html");
    if (!url.startsWith("/sub/folder/") || !file.startsWith(site) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[path.extname(file).toLowerCase()] || "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ server, base: `http://127.0.0.1:${server.address().port}/sub/folder/` })));
}

function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
}

// Tells of requests that leave the site, failed ones, and errors in the console, which refusals by the policy are too.
function watch(page, base, tell) {
  page.on("request", (request) => { if (!request.url().startsWith(base)) tell(`asks ${request.url()}`); });
  page.on("response", (response) => { if (response.status() >= 400) tell(`${response.status()} ${response.url()}`); });
  page.on("console", (message) => { if (message.type() === "error") tell(message.text()); });
  page.on("pageerror", (error) => tell(`${error}`));
}

module.exports = { serve, launch, watch };
