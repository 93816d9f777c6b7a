// Writes what Node's own Intl says of each language, for tests/program/golden.rs to compare with: see README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pl", "tr", "el", "bg", "ar"];

// Where we differ on purpose, or Node's CLDR is another than ours: [language, kind, input, what is right, why].
const ZERO = "CLDR's interval for abbreviated months has two digits (dd), which the long date (d) has not; no Italian writes it so";
const EXCEPTIONS = [
  ["it", "range", ["2024-05-01", "2024-05-31"], "1–31 maggio 2024", ZERO],
  ["it", "range", ["2024-03-30", "2024-04-02"], "30 marzo\u2009–\u20092 aprile 2024", ZERO],
  ["it", "range", ["2024-01-09", "2024-12-10"], "9 gennaio\u2009–\u200910 dicembre 2024", ZERO],
  ["it", "range", ["2024-12-30", "2025-01-02"], "30 dicembre 2024\u2009–\u20092 gennaio 2025", ZERO],
  ["it", "range", ["2023-09-01", "2025-09-01"], "1 settembre 2023\u2009–\u20091 settembre 2025", ZERO],
];

const DAYS = ["1999-12-31", "2024-01-01", "2024-02-29", "2024-03-11", "2024-05-05", "2025-08-31", "2026-10-10", "2100-07-01"];
const MONTHS = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-15`);
const RANGES = [
  ["2024-03-11", "2024-03-11"],
  ["2024-03-11", "2024-03-15"],
  ["2024-05-01", "2024-05-31"],
  ["2024-03-30", "2024-04-02"],
  ["2024-01-09", "2024-12-10"],
  ["2024-12-30", "2025-01-02"],
  ["2023-09-01", "2025-09-01"],
];
const INTEGERS = [0, 7, 999, 1000, 1234, 9999, 10000, 60000, 1234567, 1000000000];
const DECIMALS = [[0.5, 1], [0.125, 2], [1.005, 2], [2, 2], [1234.5, 1], [12345.678, 2], [99.99, 1], [1234567.891, 3], [-3.25, 1]];
const AMOUNTS = [0, 1, 999.9, 1234.5, 6000, 60000, 120000.05, 1000000, -250];
const COUNTS = [...Array(26).keys(), 100, 101, 102, 103, 111, 1000, 1000000];
const LISTS = [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"], ["España", "Italia"], ["Padres", "hijos"]];
const COUNTRIES = `AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT JO LB LI LT LU LV MA MD ME MK MT NL NO PL
  PS PT RO RS SE SI SK SY TN TR UA US XK`.split(/\s+/);
const NAMED = ["ar", "bg", "de", "el", "en", "es", "fr", "it", "pl", "tr", "uk", "mt", "ga"];
const WORDS = {
  en: ["zoo", "apple", "Apple", "äpple", "résumé", "resume", "Module 10", "Module 2", "co-op", "coop", "co op", "naïve", "Zagreb"],
  de: ["Öl", "Ofen", "Zebra", "apfel", "Äpfel", "Apfel", "Straße", "Strasse", "Strand", "über", "Ulm", "ß", "ss"],
  fr: ["cote", "côte", "coté", "côté", "école", "ecole", "œuvre", "ouvrir", "Zoé", "zoo", "ça", "cas", "été"],
  es: ["ñame", "nube", "oca", "nata", "llave", "luz", "chico", "cruz", "árbol", "arte", "Ávila", "zorro", "año", "ano"],
  it: ["città", "citta", "perché", "perche", "Zara", "È", "e", "è", "università", "uva", "ò", "oca"],
  pl: ["łąka", "las", "lód", "ćma", "cena", "czas", "żaba", "źrebak", "zebra", "ósmy", "osa", "święto", "sens", "ęsi", "echo"],
  tr: ["izin", "ısı", "İzmir", "Irmak", "çay", "cam", "şal", "sal", "ğ", "g", "h", "ödev", "oda", "üzüm", "uzun", "I", "i", "ı", "İ"],
  el: ["ωμέγα", "άλφα", "βήτα", "Αθήνα", "αλφα", "Ήπειρος", "ήλιος", "ηχώ", "Όλυμπος", "οδός", "ύδωρ", "υιός", "Ψ", "σοφός", "σοφοσ"],
  bg: ["ябълка", "азбука", "Ъгъл", "ѝ", "и", "йод", "щъркел", "шапка", "юли", "жаба", "Здраве", "Елена", "ель"],
  ar: ["ياسمين", "أب", "اب", "إبن", "آل", "باب", "تاء", "ة", "مدرسة", "مدرسه", "هاء", "وردة", "ؤ", "ئ", "ء", "لبنان"],
};
// In every language other scripts stand among the words too.
const FOREIGN = ["Zadar", "Ägäis", "Αθήνα", "София", "عمان", "42", "7", "\u0130stanbul"];

// `format` (but not `formatRange`) has a plain space where the CLDR has a narrow one that does not break (U+202F), for the sake of
// programs that read dates back. Of our languages only Bulgarian has it; we keep it as in the CLDR.
const narrow = (language, text) => (language === "bg" ? text.replace(/ г\.$/, "\u202fг.") : text);

const utc = (day) => new Date(`${day}T00:00:00Z`);

// [kind, input, expected] in the order in which the test reads them.
function cases(language) {
  // Arabic with 0–9, as we write it.
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  const date = { calendar: "gregory", timeZone: "UTC", year: "numeric", month: "long" };
  const day = new Intl.DateTimeFormat(locale, { ...date, day: "numeric" });
  const month = new Intl.DateTimeFormat(locale, date);
  const number = (digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const euro = (whole) => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", minimumFractionDigits: whole ? 0 : 2 });
  const unit = (name) => new Intl.NumberFormat(locale, { style: "unit", unit: name, maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
  const order = new Intl.Collator(locale, { numeric: true });
  const region = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const name = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
  const words = [...WORDS[language], ...FOREIGN];
  return [
    ...DAYS.map((d) => ["date", d, narrow(language, day.format(utc(d)))]),
    ...MONTHS.map((d) => ["date", d, narrow(language, day.format(utc(d)))]),
    ...MONTHS.map((d) => ["month_year", d, narrow(language, month.format(utc(d)))]),
    ...RANGES.map(([a, b]) => ["range", [a, b], a === b ? narrow(language, day.format(utc(a))) : day.formatRange(utc(a), utc(b))]),
    ...INTEGERS.map((n) => ["integer", n, number(0).format(n)]),
    ...DECIMALS.map(([n, digits]) => ["decimal", [n, digits], number(digits).format(n)]),
    ...AMOUNTS.map((n) => ["money", n, euro(Number.isInteger(n)).format(n)]),
    ...[[0, "byte"], [1, "byte"], [512, "byte"], [3e3, "kilobyte"], [1.2e6, "megabyte"], [2e6, "megabyte"], [3.5e9, "gigabyte"]].map(
      ([n, u]) => ["size", n, unit(u).format(n / { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[u])]),
    ...COUNTS.map((n) => ["plural", n, plural.select(n)]),
    ["plural_categories", null, [...plural.resolvedOptions().pluralCategories].sort()],
    ...LISTS.map((items) => ["list", items, list.format(items)]),
    ...COUNTRIES.map((code) => ["country", code, region.of(code)]),
    ...NAMED.map((of) => ["language", of, name.of(of)]),
    ["order", words, [...words].sort(order.compare)],
  ];
}

function withExceptions(language) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  return cases(language).map(([kind, input, intl]) => {
    const found = EXCEPTIONS.find((e) => e[0] === language && e[1] === kind && same(e[2], input));
    if (!found) return { kind, input, expected: intl };
    const [, , , expected, reason] = found;
    if (same(expected, intl)) throw new Error(`no exception any more: ${JSON.stringify(found)}`);
    return { kind, input, expected, intl, reason };
  });
}

const languages = Object.fromEntries(LANGUAGES.map((language) => [language, withExceptions(language)]));
const { icu, cldr, node } = process.versions;
const line = (c) => `      ${JSON.stringify(c)}`;
const blocks = Object.entries(languages).map(([tag, list]) => `    ${JSON.stringify(tag)}: [\n${list.map(line).join(",\n")}\n    ]`);
const text = `{\n  "made_with": ${JSON.stringify({ node, icu, cldr })},\n  "languages": {\n${blocks.join(",\n")}\n  }\n}\n`;
mkdirSync(process.argv[2], { recursive: true });
writeFileSync(join(process.argv[2], "intl.json"), text);
