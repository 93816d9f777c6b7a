// Serves a built site from a sub-folder – links must not depend on where it is –, starts Chromium, and collects what a
// page does that it must not.
const { execFileSync } = require("child_process");
const { chromium } = require("playwright-core");
const fs = require("fs");
const http = require("http");
const http2 = require("http2");
const os = require("os");
const path = require("path");
const zlib = require("zlib");

const types = { ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".avif": "image/avif", ".woff2": "font/woff2", ".xml": "application/xml", ".js": "text/javascript", ".json": "application/json", ".txt": "text/plain" };
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
// What is worth compressing; photos and WOFF2 are compressed already.
const squeezable = /\.(html|css|js|svg|xml|json|txt)$/;
// assets/style.0123456789.css and media/0123456789abcdef-480.webp: another content has another name.
const fingerprinted = /\/(assets|media)\/(.*\.)?[0-9a-f]{8,}[^/]*$/;

// A server for the site, and the address of its root. `folder`: where the site is on the host. `real`: as a good host
// serves it – gzip, asking again for what has no fingerprint, the site's page for what is not found. `secure`: HTTPS and HTTP/2, with a
// certificate that nobody signed.
function serve(site, { folder = "/sub/folder/", real = false, secure = false } = {}) {
  const squeezed = new Map();
  const send = (request, response, status, file) => {
    const head = { "content-type": types[path.extname(file).toLowerCase()] || "application/octet-stream" };
    if (fingerprinted.test(file)) head["cache-control"] = "public, max-age=31536000, immutable";
    else if (real) head["cache-control"] = "no-cache";
    if (!real || !squeezable.test(file) || !/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
      response.writeHead(status, head);
      fs.createReadStream(file).pipe(response);
      return;
    }
    if (!squeezed.has(file)) squeezed.set(file, zlib.gzipSync(fs.readFileSync(file)));
    response.writeHead(status, { ...head, "content-encoding": "gzip", vary: "accept-encoding" });
    response.end(squeezed.get(file));
  };
  const answer = (request, response) => {
    const url = decodeURIComponent(new URL(request.url, "http://x").pathname);
    let file = path.join(site, url.slice(folder.length));
    if (url.endsWith("/")) file = path.join(file, "index.html");
    if (!url.startsWith(folder) || !file.startsWith(site) || !fs.existsSync(file)) {
      if (real && fs.existsSync(path.join(site, "404.html"))) send(request, response, 404, path.join(site, "404.html"));
      else response.writeHead(404).end();
      return;
    }
    send(request, response, 200, file);
  };
  const server = secure ? http2.createSecureServer({ ...unsigned(), allowHTTP1: true }, answer) : http.createServer(answer);
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ server, base: `http${secure ? "s" : ""}://127.0.0.1:${server.address().port}${folder}` })));
}

// A key and a certificate for this computer, for a day.
function unsigned() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "certificate-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "1", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"], { stdio: "pipe" });
  const files = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return files;
}

function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
}

// Goes to a page that has its fonts, as a visit's second page does: on the first, a font that comes after the first paint is
// not shown.
async function visit(page, address) {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  await page.goto(address, { waitUntil: "load" });
}

// Tells of requests that leave the site, failed ones, and errors in the console, which refusals by the policy are too.
function watch(page, base, tell) {
  page.on("request", (request) => { if (!request.url().startsWith(base)) tell(`asks ${request.url()}`); });
  page.on("response", (response) => { if (response.status() >= 400) tell(`${response.status()} ${response.url()}`); });
  page.on("console", (message) => { if (message.type() === "error") tell(message.text()); });
  page.on("pageerror", (error) => tell(`${error}`));
}

module.exports = { serve, launch, visit, watch };
