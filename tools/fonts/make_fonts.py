#!/usr/bin/env python3
"""Makes the web fonts, fonts.css and licence notices of theme `column`.

How to run (Python 3.10 or newer):

    pip install fonttools==4.68.0 brotli==1.2.1
    pip install --no-deps fontpkg-sofia-sans==4.101
    npm install @fontsource-variable/sofia-sans-condensed@5.3.0 vazirmatn@33.0.3
    python tools/fonts/make_fonts.py node_modules OUTPUT

OUTPUT/fonts and the licences belong into themes/column/assets/fonts, fonts.css is themes/column/styles/05-fonts.css.

The same inputs give the same bytes on every run. Other versions are refused.

Sources (all SIL OFL 1.1, no Reserved Font Name declared):
- Sofia Sans: the complete variable fonts, from the PyPI package (upright and italic).
- Sofia Sans Condensed: npm has it only cut into script files; the two for Latin are joined, each is cut further.
- Vazirmatn: the complete variable font, from the npm package of its authors.
"""
import importlib.metadata
import importlib.util
import json
import sys
from copy import deepcopy
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib import instancer

from fallback_metrics import fallback_css
from merge import join

PINNED_PIP = {"fonttools": "4.68.0", "brotli": "1.2.1", "fontpkg-sofia-sans": "4.101"}
PINNED_NPM = {"@fontsource-variable/sofia-sans-condensed": "5.3.0", "vazirmatn": "33.0.3"}

# Weight ranges that the theme uses, as declared in fonts.css (CSS font-weight units).
TEXT, POSTER, ARABIC = (400, 800), (600, 900), (400, 900)

FEATURES = ["kern", "liga", "clig", "calt", "locl", "mark", "mkmk", "ccmp", "rlig", "tnum", "pnum",
            "lnum", "case", "init", "medi", "fina", "isol", "rclt", "curs"]

# Arrows and signs, most of which the Condensed's npm files lack: there they are the text font's.
SIGNS = "2030 2153-2154 2190-2199 2248 2260 2264-2265 25CB 25CF 2776-277E"

# Which file a code point goes to. First match wins, so that no two files share one. All Latin letters and the signs that
# stand among them are in one file: on a site of many countries nearly every page has names from several, and a second
# file, which comes later, lays the page out anew.
SCRIPTS = {
    "cyrillic": "0301 0400-045F 0490-0491 2116",
    "greek": "0370-03FF",
    "latin": "0020-02FF 0300 0302-036F 1E00-1EFF 2000-200B 2010-202F 2039-203A 2044 20A0-20C0 2122 "
             "2212 2215 " + SIGNS,
    # Modern Arabic-script languages; no presentation forms, text never needs them.
    "arabic": "0600-06FF 0750-077F 200C-200F 25CC FD3E-FD3F FDF2 FDFC",
}
# Spaces and marks that stand among Arabic words. Where the Arabic file comes first it has them, too: with them from
# another font, each word is shaped by itself (layout of the example's home page in Chromium: 85 ms, so 56 ms).
ARABIC_MARKS = "0020 0028-0029 002E 003A 00A0 00AB 00BB 2013 2026"
TEXT_FILES = ["latin", "greek", "cyrillic"]
# Shaping engines make these from another glyph when a font lacks them: ranges may claim them.
SPACES = {0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2009, 0x200A, 0x202F}

# Sofia Sans draws Bulgarian letters by default and the international ones for Russian only.
# These languages (OpenType language system tags) write the international ones too.
INTERNATIONAL_CYRILLIC = ["BEL ", "BOS ", "MKD ", "SRB ", "UKR "]


def points(ranges):
    """The code points of a text like `0041-005A 00DF`."""
    out = set()
    for part in ranges.split():
        first, _, last = part.partition("-")
        out.update(range(int(first, 16), int(last or first, 16) + 1))
    return out


def load(path):
    # recalcTimestamp off: the head table keeps the date of the source, so bytes are repeatable.
    return TTFont(path, recalcTimestamp=False)


def complete(font):
    """Adds what the sources lack: the two hyphens, and language systems for Cyrillic."""
    best = font.getBestCmap()
    if 0x2D in best:
        for table in font["cmap"].tables:
            if table.isUnicode():
                for hyphen in (0x2010, 0x2011):
                    table.cmap.setdefault(hyphen, best[0x2D])
    for tag in ("GSUB", "GPOS"):
        if tag not in font:
            continue
        for record in font[tag].table.ScriptList.ScriptRecord:
            systems = {s.LangSysTag: s for s in record.Script.LangSysRecord}
            if record.ScriptTag != "cyrl" or "RUS " not in systems:
                continue
            for language in INTERNATIONAL_CYRILLIC:
                if language not in systems:
                    added = otTables.LangSysRecord()
                    # A copy: the subsetter renumbers each record's features in place.
                    added.LangSysTag, added.LangSys = language, deepcopy(systems["RUS "].LangSys)
                    record.Script.LangSysRecord.append(added)
            record.Script.LangSysRecord.sort(key=lambda s: s.LangSysTag)
            record.Script.LangSysCount = len(record.Script.LangSysRecord)
    return font


def cut(font, wanted, names=(0, 1, 2, 4, 5, 6, 13, 14)):
    """Subsets `font` in place to the code points `wanted`, without hinting."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = list(names)
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.drop_tables += ["STAT", "MVAR", "DSIG", "meta"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    return font


def variable(source, name, weights):
    """A variable font of `source` for the script file `name`, weights limited to `weights`."""
    marks = points(ARABIC_MARKS) if name == "arabic" else set()
    font = cut(complete(source), points(SCRIPTS[name]) - reserved_before(name) | marks)
    font = instancer.instantiateVariableFont(font, {"wght": weights}, inplace=False)
    font["fvar"].instances = []
    font.recalcTimestamp = False
    return font


def reserved_before(name):
    """Code points that earlier entries of SCRIPTS took."""
    earlier = list(SCRIPTS)[: list(SCRIPTS).index(name)]
    return set().union(*(points(SCRIPTS[n]) for n in earlier)) if earlier else set()


def css_range(covered, others):
    """`unicode-range` of `covered`; bridges short gaps that no other file of the family fills."""
    spans = []
    for point in sorted(covered):
        gap = range(spans[-1][1] + 1, point) if spans else None
        if spans and len(gap) <= 8 and not others.intersection(gap):
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return ", ".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in spans)


def face(family, file, weights, style, unicode_range):
    """A face. `optional`: a font that is not there when the page is first painted (browsers wait up to 0.1 s) is kept for
    the next page, so nothing moves."""
    return (f'@font-face {{\n  font-family: "{family}";\n  font-style: {style};\n'
            f"  font-weight: {weights[0]} {weights[1]};\n  font-display: optional;\n"
            f'  src: url("fonts/{file}.woff2") format("woff2");\n'
            f"  unicode-range: {unicode_range};\n}}\n")


def family_css(family, weights, style, files):
    """The faces of one family: its Latin letters under its own name, each other file under that name and the file's
    script. While a file of a family is on its way, browsers lay out all text anew that names this family, whether it
    needs the file or not; text that finds all its letters under the first name never asks for the others."""
    own = {name: set(f.getBestCmap()) | (SPACES if name.endswith("-latin") else set()) for name, f in files.items()}
    for a in own:
        for b in own:
            assert a == b or not own[a] & own[b], f"{a} and {b} overlap"
    return "".join(face(name_of(family, name), name, weights, style, css_range(
        own[name], set().union(*(own[n] for n in own if n != name)))) for name in own)


def arabic_css(font):
    """Arabic as a family of its letters alone, for pages in other scripts: a browser asks the next family for what it does
    not have yet, were it a space. And as one with spaces and marks, which comes first on pages in Arabic. For text and
    headings alike; no face is slanted, so the italic one is the upright."""
    has = set(font.getBestCmap())
    families = [("Litfass Arabic", has - points(ARABIC_MARKS)), ("Litfass Arabic Page", has)]
    return "".join(face(family, "vazirmatn-arabic", ARABIC, style, css_range(covered, points(SCRIPTS["latin"])))
                   for family, covered in families for style in ("normal", "italic"))


def signs_css(text, poster):
    """The signs that poster type lacks, from the file of the text font, which is there already."""
    lacking = points(SIGNS) & set(text.getBestCmap()) - set(poster.getBestCmap())
    return face("Litfass Poster Signs", "sofia-sans-latin", POSTER, "normal", css_range(lacking, set(poster.getBestCmap())))


def name_of(family, file):
    """Name of the family that a file's face stands under, for `--text` and `--poster` in 10-base.css."""
    script = file.rsplit("-", 1)[1]
    return family if script == "latin" else f"{family} {script.title()}"


def sources(node_modules):
    """Files of the fonts: Sofia Sans upright and italic, Vazirmatn, the parts of Sofia Sans Condensed. Other versions
    than the pinned are refused."""
    for package, version in PINNED_PIP.items():
        found = importlib.metadata.version(package)
        assert found == version, f"{package} {version} wanted, {found} found"
    for package, version in PINNED_NPM.items():
        found = json.loads((node_modules / package / "package.json").read_text())["version"]
        assert found == version, f"{package} {version} wanted, {found} found"
    sofia = Path(importlib.util.find_spec("fontpkg_sofia_sans").origin).parent
    condensed = node_modules / "@fontsource-variable/sofia-sans-condensed"
    vazirmatn = node_modules / "vazirmatn"
    upright, italic = (sofia / f"files/SofiaSans{i}[wght].ttf" for i in ("", "-Italic"))
    arabic = vazirmatn / "fonts/variable/Vazirmatn[wght].ttf"
    part = {n: condensed / f"files/sofia-sans-condensed-{n}-wght-normal.woff2" for n in [*TEXT_FILES, "latin-ext"]}
    return upright, italic, arabic, part


def condensed(part, name):
    """Sofia Sans Condensed for a script file."""
    font = load(part[name])
    return join(font, load(part["latin-ext"]), points(SCRIPTS["latin"])) if name == "latin" else font


def main(node_modules, out):
    upright, italic, arabic, part = sources(node_modules)

    text = {f"sofia-sans-{n}": variable(load(upright), n, TEXT) for n in TEXT_FILES}
    slanted = {f"sofia-sans-italic-{n}": variable(load(italic), n, TEXT) for n in TEXT_FILES}
    poster = {f"sofia-sans-condensed-{n}": variable(condensed(part, n), n, POSTER) for n in TEXT_FILES}
    page = variable(load(arabic), "arabic", ARABIC)

    (out / "fonts").mkdir(parents=True, exist_ok=True)
    for name, font in {**text, **slanted, **poster, "vazirmatn-arabic": page}.items():
        font.flavor = "woff2"
        font.save(out / f"fonts/{name}.woff2")

    (out / "fonts.css").write_text(
        "/* Made by make_fonts.py. Sofia Sans and Vazirmatn, SIL Open Font License 1.1. */\n"
        + family_css("Litfass Text", TEXT, "normal", text)
        + family_css("Litfass Text", TEXT, "italic", slanted)
        + family_css("Litfass Poster", POSTER, "normal", poster)
        + arabic_css(page)
        + signs_css(text["sofia-sans-latin"], poster["sofia-sans-condensed-latin"])
        + fallback_css(upright, part["latin"]), encoding="utf-8")

    (out / "sofia-sans-OFL.txt").write_bytes((upright.parent.parent / "LICENSE").read_bytes())
    (out / "vazirmatn-OFL.txt").write_bytes((arabic.parents[2] / "OFL.txt").read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
