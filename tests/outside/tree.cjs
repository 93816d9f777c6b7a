// What a screen reader walks through: Chromium's accessibility tree of some pages, as text that a person can read, kept
// beside this file in trees/ and compared.   tree.cjs SITE [--update]
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const os = require("os");
const { serve, launch } = require("./server.cjs");
const { find } = require("./pages.cjs");

const site = path.resolve(process.argv[2]);
const update = process.argv.includes("--update");
const folder = path.join(__dirname, "trees");
const wanted = ["home de", "activities de", "practice de", "exchange de", "home ar"];

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value?.value;
// Boxes that tell nothing by themselves; what is in them moves up.
const silent = new Set(["generic", "none", "presentation", "GenericContainer", "InlineTextBox", "LineBreak", "LayoutTable", "ListMarker"]);
// The names for what Chromium calls otherwise than ARIA.
const aria = { RootWebArea: "page", StaticText: "text", DescriptionList: "definitions", DescriptionListTerm: "term", DescriptionListDetail: "definition", DisclosureTriangle: "summary", Details: "details", Figcaption: "caption", Abbr: "abbreviation", Time: "time", image: "img" };

// One line a node: role, level, name, states; two spaces a step. Chromium gives words of a link both as its name and as
// its content: the content is left out where it says nothing more.
function lines(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out = [];
  const inside = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  const said = (text) => text.replace(/\s+/g, " ").trim();
  const words = (node) => (node.role?.value === "StaticText" ? node.name?.value ?? "" : inside(node).map(words).join(" "));
  const walk = (node, depth, above) => {
    const role = node.role?.value ?? "none";
    const name = said(node.name?.value ?? "");
    const skip = node.ignored || silent.has(role) || (role === "StaticText" && (!name || above.replace(/\s/g, "").includes(name.replace(/\s/g, ""))));
    if (!skip) {
      const level = property(node, "level");
      const states = ["expanded", "pressed", "checked", "disabled", "selected"].flatMap((one) => { const value = property(node, one); return value === undefined || value === false && one !== "expanded" ? [] : [value === true || value === "true" ? one : one === "expanded" ? "collapsed" : ""]; }).filter(Boolean);
      const description = said(node.description?.value ?? "");
      out.push(`${"  ".repeat(depth)}${aria[role] ?? role}${level && role === "heading" ? ` ${level}` : ""}${name ? ` "${name}"` : ""}${states.length ? ` (${states.join(", ")})` : ""}${description && description !== name ? ` – ${description}` : ""}`);
    }
    // Only a name that holds all the words within stands for them.
    const covers = !skip && name && said(words(node)).replace(/\s/g, "") && name.replace(/\s/g, "").includes(said(words(node)).replace(/\s/g, ""));
    inside(node).forEach((child) => walk(child, skip ? depth : depth + 1, covers ? name : skip ? above : ""));
  };
  nodes.filter((node) => !node.parentId).forEach((node) => walk(node, 0, ""));
  return out;
}

function difference(old, now) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "trees-"));
  [["kept", old], ["now", now]].forEach(([name, text]) => fs.writeFileSync(path.join(temporary, name), text));
  try {
    execFileSync("diff", ["-U2", "--label", "kept", "--label", "now", "kept", "now"], { cwd: temporary });
    return "";
  } catch (error) {
    return String(error.stdout);
  } finally {
    fs.rmSync(temporary, { recursive: true });
  }
}

(async () => {
  const { server, base } = await serve(site);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const session = await page.context().newCDPSession(page);
  const tasks = find(site, ["de", "ar"], [...new Set(wanted.map((one) => one.split(" ")[0]))]).filter(({ kind, lang }) => wanted.includes(`${kind} ${lang}`));
  let failed = wanted.length - tasks.length;
  if (failed) console.log(`only ${tasks.length} of ${wanted.length} pages are there`);
  fs.mkdirSync(folder, { recursive: true });
  for (const { kind, lang, path: where } of tasks) {
    await page.goto(base + where, { waitUntil: "load" });
    await page.waitForTimeout(300);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const now = `${lines(nodes).join("\n")}\n`;
    const file = path.join(folder, `${kind}-${lang}.txt`);
    const old = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
    if (update) fs.writeFileSync(file, now);
    else if (old !== now) {
      failed += 1;
      console.log(old ? `${kind} ${lang} is another than ${path.basename(file)}:\n${difference(old, now)}` : `${kind} ${lang}: no trees/${path.basename(file)} yet (--update makes it)`);
    }
  }
  await browser.close();
  server.close();
  console.log(`${tasks.length} trees ${update ? "written" : "compared"}, ${failed} differ or are missing`);
  process.exit(failed ? 1 : 0);
})();
