"""Joins two files that were cut from one variable font: the glyphs of the second come into the first.

Kerning between the two was lost when they were cut. An added letter is kerned as the letter that it is made from, as
type designers do: ń as n, Ł as L.
"""
import unicodedata
from copy import deepcopy

from fontTools.varLib.hvar import add_HVAR

# Letters that Unicode does not take apart.
STEMS = {"Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "Ł": "L", "ł": "l", "ı": "i", "Ŀ": "L", "ŀ": "l", "Ŧ": "T", "ŧ": "t"}


def join(font, other, wanted):
    """Adds the letters of `other` at the code points `wanted`, and what they are composed of, to `font`."""
    for one in (font, other):
        one.ensureDecompiled()
    assert font["fvar"].axes[0].__dict__ == other["fvar"].axes[0].__dict__ and font["avar"].segments == other["avar"].segments
    best, theirs = font.getBestCmap(), other.getBestCmap()
    added = {point: theirs[point] for point in sorted(wanted & set(theirs) - set(best))}
    for point, name in added.items():
        bring(font, other, name)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[point] = name
    kern(font, {name: best[ord(stem)] for point, name in added.items() if ord(stem := stem_of(chr(point))) in best})
    del font["HVAR"]
    add_HVAR(font)
    return font


def bring(font, other, name):
    """One glyph with its variations and components. What has the same name must be the same."""
    glyph = other["glyf"][name]
    for component in glyph.components if glyph.isComposite() else []:
        bring(font, other, component.glyphName)
    if name in font["glyf"].keys():
        assert font["glyf"][name] == glyph and font["hmtx"][name] == other["hmtx"][name], f"another {name}"
        return
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = deepcopy(glyph)
    font["hmtx"][name] = other["hmtx"][name]
    font["gvar"].variations[name] = deepcopy(other["gvar"].variations.get(name, []))
    classes = other["GDEF"].table.GlyphClassDef.classDefs
    if name in classes:
        font["GDEF"].table.GlyphClassDef.classDefs[name] = classes[name]


def stem_of(letter):
    """The letter without its marks."""
    return STEMS.get(letter) or unicodedata.normalize("NFD", letter)[0]


def kern(font, stems):
    """Kerns each glyph as its stem, on both sides. Added glyphs are last in the font, so what is appended is in order."""
    order = font.getReverseGlyphMap(rebuild=True)
    stems = sorted(stems.items(), key=lambda pair: order[pair[0]])
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 2:
                (by_pair, by_class)[table.Format - 1](table, stems, order)


def by_pair(table, stems, order):
    covered = table.Coverage.glyphs
    for pairs in table.PairSet:
        known = {record.SecondGlyph: record for record in pairs.PairValueRecord}
        for name, stem in stems:
            if stem in known and name not in known:
                record = deepcopy(known[stem])
                record.SecondGlyph = name
                pairs.PairValueRecord.append(record)
        pairs.PairValueRecord.sort(key=lambda record: order[record.SecondGlyph])
    sets = dict(zip(covered, table.PairSet))
    for name, stem in stems:
        if stem in sets and name not in sets:
            sets[name] = deepcopy(sets[stem])
    table.Coverage.glyphs = sorted(sets, key=order.get)
    table.PairSet = [sets[name] for name in table.Coverage.glyphs]


def by_class(table, stems, order):
    covered = set(table.Coverage.glyphs)
    for name, stem in stems:
        if stem in covered and name not in covered:
            covered.add(name)
            copy_class(table.ClassDef1.classDefs, name, stem)
        copy_class(table.ClassDef2.classDefs, name, stem)
    table.Coverage.glyphs = sorted(covered, key=order.get)


def copy_class(classes, name, stem):
    if stem in classes:
        classes.setdefault(name, classes[stem])
