"""Makes the fonts of the theme `column` from the packages of Fontsource: cut to what pages use, one file a script.

    npm install @fontsource-variable/sofia-sans@5.3.0 @fontsource-variable/sofia-sans-condensed@5.3.0 \
        @fontsource-variable/vazirmatn@5.3.0
    pip install fonttools==4.68.0 brotli==1.2.1
    python3 tools/make_fonts.py node_modules

Writes themes/column/assets/fonts/*.woff2, themes/column/styles/05-fonts.css, and src/share/fonts/*.ttf, which share
pictures are set in. The same packages give the same bytes.
"""

import io
import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "themes/column/assets/fonts"
STYLE = ROOT / "themes/column/styles/05-fonts.css"
SHARE = ROOT / "src/share/fonts"

# What each file is for (the ranges of Google Fonts, without what our faces do not draw).
RANGES = {
    "latin": "U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2116,U+2122,"
    "U+2190-2193,U+2212,U+2215,U+2713,U+FEFF,U+FFFD",
    "latin-ext": "U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+305-307,U+309-328,U+32A-36F,"
    "U+1E00-1EFF,U+2070-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF",
    "greek": "U+370-3FF",
    "cyrillic": "U+400-52F,U+1C80-1C88",
    "arabic": "U+600-6FF,U+750-77F,U+870-88E,U+890-891,U+897-8E1,U+8E3-8FF,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC",
}
LATIN_SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic"]
# Family in the style sheet, package, posture, scripts, weights.
FACES = [
    ("Litfass Text", "sofia-sans", "normal", LATIN_SCRIPTS, (400, 800)),
    ("Litfass Text", "sofia-sans", "italic", LATIN_SCRIPTS, (400, 800)),
    ("Litfass Poster", "sofia-sans-condensed", "normal", LATIN_SCRIPTS, (600, 900)),
    ("Litfass Text", "vazirmatn", "normal", ["arabic"], (400, 900)),
    ("Litfass Poster", "vazirmatn", "normal", ["arabic"], (400, 900)),
]
# Share of each letter in a page of German, English, Spanish and Polish; only the mean width matters.
LETTERS = {"e": 13.5, "n": 8.2, "i": 7.6, "a": 7.4, "r": 6.5, "s": 6.4, "t": 6.2, "d": 4.2, "o": 5.4, "h": 3.6, "u": 3.5,
           "l": 3.8, "c": 2.9, "m": 2.6, "g": 2.3, "p": 1.6, "b": 1.5, "w": 1.5, "f": 1.4, "k": 1.3, "z": 1.1, "v": 0.9, " ": 15.5}
# Mean width of these letters in fonts that devices have, in thousandths of the em, and their boxes do not matter then.
DEVICE = {"Arial": 0.4736, "Arial Narrow": 0.3884}


def ranges(text):
    for part in text.split(","):
        first, _, last = part[2:].partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def options(flavor):
    wanted = Options()
    wanted.flavor = flavor
    wanted.hinting = False
    wanted.desubroutinize = True
    wanted.notdef_outline = True
    wanted.recalc_timestamp = False
    wanted.layout_features = ["kern", "liga", "calt", "locl", "mark", "mkmk", "ccmp", "rlig", "init", "medi", "fina", "isol",
                              "tnum", "lnum", "case"]
    wanted.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    return wanted


def package(modules, name, script, style):
    return modules / "@fontsource-variable" / name / "files" / f"{name}-{script}-wght-{style}.woff2"


def sources(modules, name, script, style):
    """The files of a package that have something of a script: Cyrillic is cut in two there."""
    scripts = [script, "cyrillic-ext"] if script == "cyrillic" else [script]
    return [path for path in (package(modules, name, s, style) for s in scripts) if path.exists()]


def cut(path, unicodes, weights, flavor):
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options(flavor))
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weights}, inplace=False)
    font.recalcTimestamp = False
    return font


def mean_width(font):
    cmap, metrics, em = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
    total = sum(LETTERS.values())
    return sum(metrics[cmap[ord(letter)]][0] * share for letter, share in LETTERS.items()) / total / em


def fallback(family, font, local, device):
    """A font of the device, stretched so that nothing shifts when ours arrives."""
    em, hhea = font["head"].unitsPerEm, font["hhea"]
    size = mean_width(font) / DEVICE[device]
    percent = lambda value: f"{100 * value / em / size:.1f}%"
    src = ", ".join(f'local("{name}")' for name in local)
    return (f'@font-face {{ font-family: "{family}"; src: {src}; size-adjust: {100 * size:.1f}%; '
            f"ascent-override: {percent(hhea.ascent)}; descent-override: {percent(-hhea.descent)}; line-gap-override: 0%; }}\n")


def web_fonts(modules):
    FONTS.mkdir(parents=True, exist_ok=True)
    css = ("/* Faces, one file a script: a browser loads those that a page has letters of. Made by tools/make_fonts.py.\n"
           "   Sofia Sans by Lettersoup, Vazirmatn by the Vazirmatn Project, both OFL 1.1: see fonts/*-OFL.txt. */\n\n")
    extra = ""
    for family, name, style, scripts, weights in FACES:
        for script in scripts:
            stem = "-".join([name, script] + (["italic"] if style == "italic" else []))
            files = sources(modules, name, script, style)
            covered = set()
            for number, path in enumerate(files):
                asked = set(ranges(RANGES[script])) & set(TTFont(path).getBestCmap()) - covered
                covered |= asked
                target = FONTS / (stem + ("-ext" if number else "") + ".woff2")
                font = cut(path, asked, weights, "woff2")
                font.save(target)
                shown = ranges_of(asked)
                css += (f'@font-face {{ font-family: "{family}"; src: url("fonts/{target.name}") format("woff2"); '
                        f"font-weight: {weights[0]} {weights[1]}; font-style: {style}; font-display: swap; unicode-range: {shown}; }}\n")
                if script == "latin" and style == "normal":
                    if family == "Litfass Text":
                        extra += fallback("Litfass Text Fallback", font, ["Arial", "Liberation Sans", "Helvetica Neue"], "Arial")
                    else:
                        extra += fallback("Litfass Poster Fallback", font, ["Arial Narrow Bold", "Liberation Sans Narrow Bold", "Arial Narrow"], "Arial Narrow")
                        extra += fallback("Litfass Poster Fallback Wide", font, ["Arial Bold", "Liberation Sans Bold", "Arial"], "Arial")
    STYLE.write_text(css + "\n" + extra)


def ranges_of(unicodes):
    out, points = [], sorted(unicodes)
    start = last = points[0]
    for point in points[1:] + [None]:
        if point is not None and point == last + 1:
            last = point
            continue
        out.append(f"U+{start:X}" if start == last else f"U+{start:X}-{last:X}")
        start = last = point
    return ", ".join(out)


def share_fonts(modules):
    SHARE.mkdir(parents=True, exist_ok=True)
    for target, name, scripts, weight in [("poster", "sofia-sans-condensed", LATIN_SCRIPTS, 850),
                                          ("text", "sofia-sans", LATIN_SCRIPTS, 650), ("arabic", "vazirmatn", ["arabic", "latin"], 800)]:
        parts, covered = [], set()
        for script in scripts:
            for path in sources(modules, name, script, "normal"):
                asked = set(ranges(RANGES[script])) & set(TTFont(path).getBestCmap()) - covered
                if name == "vazirmatn" and script == "latin":
                    asked &= set(range(0x20, 0x7F)) | {0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2026}
                covered |= asked
                data = io.BytesIO()
                cut(path, asked, weight, None).save(data)
                data.seek(0)
                parts.append(data)
        merged = Merger().merge(parts)
        merged.recalcTimestamp = False
        merged["head"].created = merged["head"].modified = TTFont(parts[0])["head"].created
        merged.save(SHARE / f"{target}.ttf")


if __name__ == "__main__":
    modules = Path(sys.argv[1])
    web_fonts(modules)
    share_fonts(modules)
    for path in sorted([*FONTS.glob("*.woff2"), *SHARE.glob("*.ttf")]):
        print(f"{path.stat().st_size:8} {path.relative_to(ROOT)}")
