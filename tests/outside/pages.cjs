// Finds one page of every kind in a built site, in each language: German paths of the example are listed here, and
// the other languages are where the German page's own `hreflang` alternates lead.
const fs = require("fs");
const path = require("path");

// German path of each kind. A function chooses among the pages of a folder.
const german = {
  home: "de/",
  partners: "de/partner/",
  partner: "de/partner/bbs-nordstadt/",
  activities: "de/aktivitaeten/",
  activity: { below: "de/aktivitaeten/", photos: false },
  "activity-photos": { below: "de/aktivitaeten/", photos: true },
  practices: "de/praktiken/",
  topic: "de/praktiken/thema/lernen-am-arbeitsplatz/",
  practice: "de/praktiken/fehlerwand/",
  exchange: "de/austausch/",
  results: "de/ergebnisse/",
  result: { below: "de/ergebnisse/" },
  news: "de/aktuelles/",
  "news-item": { below: "de/aktuelles/" },
  free: "de/ueber-das-projekt/",
  imprint: "de/impressum/",
  accessibility: "de/barrierefreiheit/",
  privacy: "de/datenschutz/",
  credits: "de/nachweise/",
  photos: "de/fotos/",
};

const html = (site, page) => fs.readFileSync(path.join(site, page, page.endsWith("/") || !page ? "index.html" : ""), "utf8");
const photosIn = (text) => (text.split("<main")[1] ?? "").split("</main>")[0].split(/<img\b/).length - 1;

// Language → path from the site's root, of one page; with the page itself. Where the words are missing, the page of the
// other language is no alternate, but the menu of languages leads to it.
function alternates(site, page) {
  const text = html(site, page);
  const links = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  const root = links.find(([, lang]) => lang === "x-default")?.[2] ?? text.match(/<link rel="canonical" href="(https?:\/\/[^/]+\/)/)?.[1] ?? "";
  const menu = [...text.matchAll(/<a\b[^>]*\bhreflang="[^"]+"[^>]*>/g)].map(([tag]) => [tag, tag.match(/hreflang="([^"]+)"/)[1], tag.match(/\bhref="([^"]+)"/)?.[1]]);
  const inMenu = menu.filter(([, , href]) => href?.endsWith("/") && !/^[a-z]+:/.test(href)).map(([, lang, href]) => [lang, decodeURI(new URL(href, `http://x/${page}`).pathname.slice(1))]);
  return { ...Object.fromEntries(inMenu), ...Object.fromEntries(links.filter(([, lang]) => lang !== "x-default").map(([, lang, href]) => [lang, decodeURI(href.slice(root.length))])) };
}

// The first page below a folder that all languages have; the one with fewest or most photos where that is asked.
function choose(site, { below, photos }, langs) {
  const all = fs.readdirSync(path.join(site, below), { withFileTypes: true }).filter((entry) => entry.isDirectory() && fs.existsSync(path.join(site, below, entry.name, "index.html"))).map((entry) => `${below}${entry.name}/`).sort();
  const whole = all.filter((page) => langs.every((lang) => lang === "de" || alternates(site, page)[lang]));
  const list = whole.length ? whole : all;
  if (photos === undefined) return list[0];
  const counted = list.map((page) => ({ page, count: photosIn(html(site, page)) })).sort((a, b) => a.count - b.count);
  return (photos ? counted.at(-1) : counted[0])?.page;
}

// [{ kind, lang, path }] for the kinds asked for, or all; the chooser of languages is there once. Kinds that the site
// has not are told through `miss`, so that a moved page cannot fall out of the tests in silence.
function find(site, langs, kinds, miss = () => {}) {
  const found = [];
  for (const [kind, wanted] of Object.entries(german)) {
    if (kinds && !kinds.includes(kind)) continue;
    const page = typeof wanted === "string" ? wanted : fs.existsSync(path.join(site, wanted.below)) && choose(site, wanted, langs);
    if (!page || !fs.existsSync(path.join(site, page, "index.html"))) {
      miss(`${kind}: no German page${typeof wanted === "string" ? ` at ${wanted}` : ""}`);
      continue;
    }
    const others = alternates(site, page);
    const list = typeof wanted === "string" ? {} : alternates(site, wanted.below);
    for (const lang of langs) {
      const there = lang === "de" ? page : others[lang];
      // News that are not translated have no page: the menu leads to the list instead.
      if (there && there === list[lang]) continue;
      if (there && fs.existsSync(path.join(site, there, "index.html"))) found.push({ kind, lang, path: there });
      else miss(`${kind}: ${page} has no page in ${lang}`);
    }
  }
  for (const lang of !kinds || kinds.includes("404") ? langs : []) {
    if (fs.existsSync(path.join(site, lang, "404.html"))) found.push({ kind: "404", lang, path: `${lang}/404.html` });
    else miss(`404: no ${lang}/404.html`);
  }
  if (!kinds || kinds.includes("chooser")) found.push({ kind: "chooser", lang: "de", path: "" });
  return found;
}

// Every page of one German folder, in one language: all practices, for example.
function below(site, folder, lang) {
  return fs.readdirSync(path.join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(site, folder, entry.name, "index.html")))
    .map((entry) => `${folder}${entry.name}/`).sort()
    .map((page) => (lang === "de" ? page : alternates(site, page)[lang]))
    .filter(Boolean);
}

module.exports = { find, below, alternates, html };
