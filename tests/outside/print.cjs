// Prints practices and the timeline on A4, and reads the paper: pages, funding statement, addresses of links, the code
// with the page's address, and that no words are lost.   print.cjs SITE [--only SLUG]
// Needs pdfinfo, pdftotext and pdftoppm (Debian: poppler-utils) and zbarimg (Debian: zbar-tools).
const fs = require("fs");
const os = require("os");
const path = require("path");
const { execFileSync } = require("child_process");
const { serve, launch, visit } = require("./server.cjs");
const { find, below } = require("./pages.cjs");

const site = path.resolve(process.argv[2]);
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : "";
const inPage = fs.readFileSync(path.join(__dirname, "look_page.js"), "utf8");
const problems = [];
let checks = 0;

function check(where, is, what) {
  checks += 1;
  if (!is) problems.push(`${where}: ${what}`);
}

const run = (tool, ...rest) => execFileSync(tool, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 26 });

// Without what paper changes: spaces and line ends, hyphens, marks of direction, forms of letters, capitals.
const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\-\u2010\u2011\u2012]/gu, "");

// Runs of three words that the paper lacks. It may part a text anywhere, so whole sentences cannot be asked for.
function lostRuns(blocks, paper) {
  const all = plain(paper);
  return blocks.flatMap((block) => {
    if (all.includes(plain(block))) return [];
    const list = block.split(/\s+/).filter(Boolean);
    const runs = list.length < 4 ? [list.join(" ")] : list.slice(2).map((_, i) => list.slice(i, i + 3).join(" "));
    const lost = runs.filter((one) => !all.includes(plain(one)));
    // Where a page or a column ends, other text stands between: up to two runs at one place are whole on both sides.
    const words = list.filter((one) => !all.includes(plain(one)));
    return words.length || lost.length > 4 ? [words[0] ? `${words.length} words, "${words[0]}" in "${block.slice(0, 60)}"` : `"${lost[0]}"`] : [];
  });
}

// pdftotext gives joined Arabic letters and marks in another order within a word, and no space beside numbers: so words
// and numbers are compared by their letters alone, and by how often they are there.
function lostWords(blocks, paper) {
  // A final alif after the mark of -an is parted from its word, too.
  const split = (text) => text.normalize("NFKC").replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/(\p{Script=Arabic}*\u064b\p{Script=Arabic}*)[ ]\u0627(?!\p{Script=Arabic})/gu, "$1\u0627").replace(/[\u00ad\u200b-\u200d\u0640\p{M}]/gu, "").match(/\p{Script=Arabic}+|[^\P{L}\p{Script=Arabic}]+|\p{N}+/gu) ?? [];
  const letters = (word) => [...word.toLowerCase()].sort().join("");
  const count = (text) => split(text).map(letters).reduce((map, one) => map.set(one, (map.get(one) ?? 0) + 1), new Map());
  const [there, asked] = [count(paper), count(blocks.join("\n"))];
  const sample = (key) => split(blocks.join("\n")).find((word) => letters(word) === key);
  // Marks within a word may part it in two or three.
  const pieces = split(paper);
  const joined = new Set(pieces.flatMap((one, i) => [one + (pieces[i + 1] ?? ""), one + (pieces[i + 1] ?? "") + (pieces[i + 2] ?? "")]).map(letters));
  return [...asked].filter(([key, n]) => (there.get(key) ?? 0) < n && !joined.has(key)).map(([key, n]) => `"${sample(key)}" (${there.get(key) ?? 0} of ${n})`);
}

// What the page shows in print: its words, whole in the boxes that hold them, and its links.
function shown(page) {
  return page.evaluate(() => {
    const { visible, words, texts, clipped, reflow } = window.look;
    const links = [...document.querySelectorAll("main a[href]")].filter((e) => visible(e) && e.origin !== location.origin && /^https?:/.test(e.href));
    const emblem = [...document.querySelectorAll("footer img, [role=contentinfo] img, header img")].find((e) => /emblem/.test(e.getAttribute("src")) && visible(e));
    let box = emblem?.parentElement;
    while (box && box !== document.body && !words(box.innerText)) box = box.parentElement;
    const region = box?.closest("[role=region], section") ?? box;
    // Words that eyes see, by the block they are in. Summaries on cards that are shortened with an ellipsis are whole on
    // their own pages.
    const parts = new Map();
    for (const node of texts(document.querySelector("main"))) {
      let block = node.parentElement;
      while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
      let clamped = false;
      for (let e = block; e; e = e.parentElement) clamped ||= getComputedStyle(e).webkitLineClamp !== "none";
      if (!clamped) parts.set(block, (parts.get(block) ?? "") + node.data);
    }
    const blocks = [...parts.values()].map(words).filter(Boolean);
    return {
      blocks,
      cut: [...clipped(), ...reflow()],
      links: [...new Set(links.map((e) => e.getAttribute("href")))],
      emblem: emblem ? Math.round(emblem.getBoundingClientRect().height) : 0,
      funding: region ? region.innerText.split(/\n+/).map(words).filter(Boolean) : [],
      canonical: document.querySelector("link[rel=canonical]")?.href ?? "",
    };
  });
}

// Every code on the pages, decoded from a picture of the paper at 200 dots an inch, as a telephone would see it.
function codes(pdf, folder) {
  run("pdftoppm", "-r", "200", "-gray", "-png", pdf, path.join(folder, "page"));
  const pictures = fs.readdirSync(folder).filter((name) => /^page.*\.png$/.test(name)).map((name) => path.join(folder, name));
  try {
    return run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", ...pictures).trim().split("\n");
  } catch (error) {
    if (error.code === "ENOENT") throw error;
    // It gives 4 as soon as one of the pictures has no code.
    return String(error.stdout).trim().split("\n").filter(Boolean);
  } finally {
    pictures.forEach((one) => fs.unlinkSync(one));
  }
}

(async () => {
  const { server, base } = await serve(site, { folder: "/" });
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 718, height: 1047 }, bypassCSP: true, reducedMotion: "reduce" });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "print-"));
  const pdf = path.join(folder, "page.pdf");
  const tasks = ["de", "ar"].flatMap((lang) => [
    ...below(site, "de/praktiken/", lang).map((where) => ({ kind: "practice", lang, path: where })),
    ...find(site, [lang], ["activities"], (what) => problems.push(what)),
  ]).filter((task) => task.path.includes(only));
  for (const { kind, lang, path: where } of tasks) {
    await page.emulateMedia({ media: "screen" });
    await visit(page, base + where);
    await page.evaluate(inPage);
    await page.evaluate(() => { document.querySelectorAll("img[loading=lazy]").forEach((one) => { one.loading = "eager"; }); return Promise.all([...document.images].map((one) => one.decode().catch(() => {}))); });
    await page.emulateMedia({ media: "print" });
    const asked = await shown(page);
    // As a person's browser does by default: no backgrounds, and 10 mm where the style sheet sets no margin.
    await page.pdf({ path: pdf, format: "A4", margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } });
    const pages = Number(run("pdfinfo", pdf).match(/^Pages:\s+(\d+)/m)[1]);
    const paper = run("pdftotext", pdf, "-");
    const rough = plain(paper) + plain(run("pdftotext", "-raw", pdf, "-"));
    if (kind === "practice") check(where, pages <= 2, `${pages} pages, not 2 at most`);
    check(where, asked.emblem >= 20, asked.emblem ? `the emblem is ${asked.emblem} px high` : "no emblem");
    const without = lang === "ar" ? lostWords(asked.funding, paper) : lostRuns(asked.funding, paper);
    check(where, asked.funding.length > 0 && !without.length, asked.funding.length ? `the funding statement lacks ${without.slice(0, 3).join(", ")}` : "no funding statement");
    const bare = (href) => plain(decodeURI(href).replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""));
    // Within Arabic, lines of an address come out of the file in another order: then its parts are looked for.
    const parts = (href) => (lang === "ar" ? decodeURI(href).replace(/^https?:\/\//, "").split(/[/-]/).map(bare) : [bare(href)]);
    for (const href of asked.links) check(where, parts(href).every((part) => rough.includes(part)), `the address ${href} is not on paper`);
    const found = codes(pdf, folder);
    check(where, found.includes(asked.canonical), `no code with ${asked.canonical}${found.length ? `, only ${found.join(", ")}` : ""}`);
    // pdftotext joins Arabic words with their neighbours of another direction, so those are not looked for one by one.
    const lost = lang === "ar" ? [] : lostRuns(asked.blocks, paper);
    check(where, !lost.length, `words that are not on paper: ${lost.slice(0, 4).join("; ")}${lost.length > 4 ? ` and ${lost.length - 4} more` : ""}`);
    check(where, !asked.cut.length, `in print: ${asked.cut.slice(0, 3).join("; ")}`);
  }
  await browser.close();
  server.close();
  fs.rmSync(folder, { recursive: true });
  problems.forEach((one) => console.log(one));
  console.log(`${tasks.length} pages printed, ${checks} checks, ${problems.length} failures`);
  process.exit(problems.length || !tasks.length ? 1 : 0);
})();
