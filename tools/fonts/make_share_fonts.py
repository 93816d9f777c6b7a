#!/usr/bin/env python3
"""Makes the fonts of share pictures: one weight each, for a program that sets them itself.

As make_fonts.py, with whose sources and cuts they are made:

    python tools/fonts/make_share_fonts.py node_modules src/share/fonts
"""
import io
import sys
from pathlib import Path

from fontTools import merge
from fontTools.ttLib.tables import otTables
from fontTools.varLib import instancer

from make_fonts import SCRIPTS, SIGNS, TEXT_FILES, complete, condensed, cut, load, points, reserved_before, sources

# Beside its letters: Arabic text has these signs and spaces of its own form.
ARABIC_SIGNS = "0020-0040 005B-0060 007B-007E 00A0 00AB 00BB 00B7 00D7 2013-2014 2026 20AC"


def static(source, weight, wanted):
    """A font of one weight."""
    font = instancer.instantiateVariableFont(complete(source), {"wght": weight})
    font.recalcTimestamp = False
    return cut(font, wanted)


def joined(fonts):
    """One font from several with different characters; kerning stays within each part."""
    files = []
    for font in fonts:
        file = io.BytesIO()
        font.save(file)
        file.seek(0)
        files.append(file)
    font = merge.Merger().merge(files)
    font.recalcTimestamp = False
    # The merger dates its result with the current time; the source's dates are repeatable.
    font["head"].created = fonts[0]["head"].created
    font["head"].modified = fonts[0]["head"].modified
    return font


# The program that sets the pictures cannot tell a font which language it writes: it asks for a feature instead.
INTERNATIONAL = "ss20"


def international(font):
    """Makes the international forms of Cyrillic letters, which the font has for Russian, a feature of their own."""
    table = font["GSUB"].table
    record = next(s for s in table.ScriptList.ScriptRecord if s.ScriptTag == "cyrl")
    russian = next(s.LangSys for s in record.Script.LangSysRecord if s.LangSysTag == "RUS ")
    features = table.FeatureList.FeatureRecord
    local = next(features[i].Feature for i in russian.FeatureIndex if features[i].FeatureTag == "locl")
    added = otTables.FeatureRecord()
    added.FeatureTag, added.Feature = INTERNATIONAL, otTables.Feature()
    added.Feature.FeatureParams = None
    added.Feature.LookupListIndex = list(local.LookupListIndex)
    added.Feature.LookupCount = len(local.LookupListIndex)
    features.append(added)
    table.FeatureList.FeatureCount = len(features)
    for system in [record.Script.DefaultLangSys, *(s.LangSys for s in record.Script.LangSysRecord)]:
        system.FeatureIndex.append(len(features) - 1)
        system.FeatureCount = len(system.FeatureIndex)
    return font


def main(node_modules, out):
    upright, _, arabic, part = sources(node_modules)
    out.mkdir(parents=True, exist_ok=True)
    letters = set().union(*(points(SCRIPTS[name]) for name in TEXT_FILES))
    international(static(load(upright), 600, letters)).save(out / "text.ttf")
    parts = [static(condensed(part, n), 800, points(SCRIPTS[n]) - reserved_before(n)) for n in TEXT_FILES]
    signs = points(SIGNS).difference(*(one.getBestCmap() for one in parts))
    international(joined([*parts, static(load(upright), 800, signs)])).save(out / "poster.ttf")
    static(load(arabic), 800, points(SCRIPTS["arabic"]) | points(ARABIC_SIGNS)).save(out / "arabic.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
