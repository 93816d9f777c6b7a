// Writes the part of the CLDR that Litfass carries: see README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { datePatterns } from "./dates.mjs";

const require = createRequire(import.meta.url);
const supplemental = (file) => require(`cldr-core/supplemental/${file}.json`).supplemental;
const main = (pkg, tag, file) => require(`cldr-${pkg}-full/main/${tag}/${file}.json`).main[tag];

// Names of countries and languages: the languages of the EU, of the countries of the Erasmus+ programme and its neighbours,
// and the largest languages of newcomers.
const NAMED = `ar az be bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hr hu hy is it ka lb lt lv mk mt nb nl nn no pl
  pt pt-PT ro ru sk sl sq sr sr-Latn sv tr uk`.split(/\s+/);
// How a region writes what its language writes differently elsewhere.
const REGIONS = ["de-AT", "de-CH", "en-001", "en-150", "en-GB", "en-IE", "fr-BE", "fr-CH", "nl-BE"];
// Dates, money and sizes: every language that CLDR covers well ("modern").
const coverage = require("cldr-core/coverageLevels.json").effectiveCoverageLevels;
const WRITTEN = Object.keys(coverage).filter((tag) => coverage[tag] === "modern" && /^(?!und)[a-z]{2,3}$/.test(tag));
const TAGS = [...new Set([...NAMED, ...REGIONS, ...WRITTEN, "zh-Hant"])].sort();
// Languages that have a name in other languages.
const LANGUAGES = [...NAMED, "de-AT", "de-CH", "en-GB", "pt-BR", "zh-Hans", "zh-Hant", "hi", "id", "ja", "ko", "ku", "ps", "so",
  "sw", "th", "ti", "ur", "vi", "zh"].sort();

const COUNTRIES = assignedCountries();
const parents = supplemental("parentLocales").parentLocales.parentLocale;
const parentOf = (tag) => {
  const parent = parents[tag] ?? tag.split("-").slice(0, -1).join("-");
  return parent === "" || parent === "und" || TAGS.includes(parent) ? parent : parentOf(parent);
};

// Codes that ISO 3166-1 assigns (they have a number below 900), and XK.
function assignedCountries() {
  const codes = supplemental("codeMappings").codeMappings;
  const english = main("localenames", "en", "territories").localeDisplayNames.territories;
  const assigned = ([code, c]) => /^[A-Z]{2}$/.test(code) && english[code] && c._alpha3 && (c._numeric < "900" || code === "XK");
  const list = Object.entries(codes).filter(assigned).map(([code]) => code).sort();
  if (list.length !== 250) throw new Error(`ISO 3166-1 has 249 codes, and XK; found ${list.length}`);
  return list;
}

function countryNames(tag) {
  const names = main("localenames", tag, "territories").localeDisplayNames.territories;
  return COUNTRIES.map((code) => (names[code] === code ? "" : (names[code] ?? "")));
}

// The name within a sentence; `sr-Latn` is composed where CLDR has no name for the whole.
function languageName(tag, code) {
  const { languages } = main("localenames", tag, "languages").localeDisplayNames;
  const own = languages[code];
  if (own && own !== code) return own;
  const [language, script] = code.split("-");
  if (!script || script.length !== 4 || !languages[language]) return "";
  const scripts = main("localenames", tag, "scripts").localeDisplayNames.scripts;
  const { localePattern } = main("localenames", tag, "localeDisplayNames").localeDisplayNames.localeDisplayPattern;
  return scripts[script] ? localePattern.replace("{0}", languages[language]).replace("{1}", scripts[script]) : "";
}

// Georgian has capitals, but never begins a word with one.
function autonym(tag) {
  const name = languageName(tag, tag) || languageName(tag, tag.split("-")[0]);
  const [first, ...rest] = name;
  return tag.startsWith("ka") ? name : first.toLocaleUpperCase(tag) + rest.join("");
}

// Brazil has no names of its own in the CLDR: Portuguese is written there as its bare tag says. Where the menu has both,
// it needs a name for each.
function brazilian() {
  const { localePattern } = main("localenames", "pt", "localeDisplayNames").localeDisplayNames.localeDisplayPattern;
  const { territories } = main("localenames", "pt", "territories").localeDisplayNames;
  return localePattern.replace("{0}", autonym("pt")).replace("{1}", territories.BR);
}

function money(tag, numbers, system) {
  const { standard } = numbers[`currencyFormats-numberSystem-${system}`];
  const patterns = standard.split(";").map((pattern) => pattern.replace(/[#0,.]+/, "{0}"));
  const euro = main("numbers", tag, "currencies").numbers.currencies.EUR.symbol ?? "EUR";
  return [patterns[0], patterns[1] ?? "", euro];
}

function size(tag) {
  const { short } = main("units", tag, "units").units;
  return ["byte", "kilobyte", "megabyte", "gigabyte"].map((unit) => {
    const forms = Object.entries(short[`digital-${unit}`])
      .filter(([key]) => key.startsWith("unitPattern-count-"))
      .map(([key, pattern]) => [key.replace("unitPattern-count-", ""), pattern]);
    const same = forms.every(([, pattern]) => pattern === forms[0][1]);
    return same ? forms[0][1] : forms.map((form) => form.join("=")).join("|");
  });
}

function records(tag) {
  const { numbers } = main("numbers", tag, "numbers");
  // Arabic is written with 0–9 here whatever the region: addresses, grant numbers and dates stand side by side on a page.
  const system = tag.startsWith("ar") ? "latn" : numbers.defaultNumberingSystem;
  const calendar = main("dates", tag, "ca-gregorian").dates.calendars.gregorian;
  const { months, alone, patterns } = datePatterns(tag, calendar);
  const all = { months, "months-alone": alone, date: patterns, money: money(tag, numbers, system), size: size(tag) };
  if (system !== "latn") all.digits = [...supplemental("numberingSystems").numberingSystems[system]._digits];
  if (NAMED.includes(tag) || REGIONS.includes(tag)) {
    all.country = countryNames(tag);
    all.language = LANGUAGES.map((code) => languageName(tag, code));
  }
  return all;
}

// What the parent does not say already: whole records, and for names only those that differ.
function own(tag, parent) {
  const mine = records(tag);
  const theirs = parent && parent !== "und" ? records(parent) : {};
  return Object.entries(mine).flatMap(([name, cells]) => {
    const inherited = theirs[name];
    if (inherited && inherited.join("\t") === cells.join("\t")) return [];
    const sparse = inherited && ["country", "language"].includes(name);
    return [[name, ...(sparse ? cells.map((cell, i) => (cell === inherited[i] ? "" : cell)) : cells)]];
  });
}

const out = process.argv[2];
const version = require("cldr-core/package.json").version;
const lines = [["version", version], ["countries", ...COUNTRIES], ["languages", ...LANGUAGES]];
const autonyms = [...new Set([...LANGUAGES, ...WRITTEN])].filter((tag) => !/-[A-Z]{2}$/.test(tag)).sort();
for (const tag of autonyms) {
  lines.push(["autonym", tag, autonym(tag)]);
  if (tag === "pt") lines.push(["autonym", "pt-BR", brazilian()]);
}
for (const tag of TAGS) lines.push([`@${tag}`], ...own(tag, parentOf(tag)));
const bad = lines.flat().find((cell) => /[\t\n\r]/.test(cell));
if (bad !== undefined) throw new Error(`a cell would break the file: ${JSON.stringify(bad)}`);
writeFileSync(join(out, "data.txt"), lines.map((cells) => cells.join("\t").replace(/\t+$/, "") + "\n").join(""));

const licence = readFileSync(require.resolve("cldr-core/LICENSE"), "utf8");
const notice = `data.txt holds data of the Unicode Common Locale Data Repository (CLDR) ${version},
chosen and rearranged by tools/cldr/convert.mjs from the npm packages cldr-core, cldr-dates-full,
cldr-localenames-full, cldr-numbers-full and cldr-units-full. It is under this licence:

${licence.trim()}
`;
writeFileSync(join(out, "NOTICE-CLDR.txt"), notice);
