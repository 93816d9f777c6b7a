"""Fallback faces for fonts.css: system fonts scaled so that nothing moves when ours arrive.

`size-adjust` makes the average character as wide as ours; the three overrides then give the
line its height (they are percentages of the size *after* size-adjust, hence the division).
"""
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Per cent of letters. German: A. Beutelspacher, Kryptologie; English: R. Lewand, Cryptological
# Mathematics.
GERMAN = dict(zip("enisratdhulcgmobwfkzpvßjyxq", [
    17.40, 9.78, 7.55, 7.27, 7.00, 6.51, 6.15, 5.08, 4.76, 4.35, 3.44, 3.06, 3.01, 2.53, 2.51,
    1.89, 1.89, 1.66, 1.21, 1.13, 0.79, 0.67, 0.31, 0.27, 0.04, 0.03, 0.02]))
ENGLISH = dict(zip("etaoinshrdlcumwfgypbvkjxqz", [
    12.702, 9.056, 8.167, 7.507, 6.966, 6.749, 6.327, 6.094, 5.987, 4.253, 4.025, 2.782, 2.758,
    2.406, 2.360, 2.228, 2.015, 1.974, 1.929, 1.492, 0.978, 0.772, 0.153, 0.150, 0.095, 0.074]))
# Spaces per 100 letters: words of about 6 (German) and 4.7 (English) letters.
SPACE_GERMAN, SPACE_ENGLISH = 16.7, 21.3
# Capitals per 100 letters: German writes nouns with one. Counted in project texts, rounded.
CAPITAL_GERMAN, CAPITAL_ENGLISH = 7, 3

# Advance widths of the system fonts in 1/2048 em, a to z, ß, space, A to Z. Arial's are those of
# the metric-compatible Liberation Sans 2.1.5; Arial Narrow's those of Liberation Sans Narrow
# 1.07.4; Roboto's from Debian's fonts-roboto-unhinted 20170802; DejaVu's, which Linux has where it
# has nothing else, from version 2.37.
KEYS = "abcdefghijklmnopqrstuvwxyzß ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WIDTHS = {
    "arial": [1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139,
        1139, 1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 1251, 569,
        1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479,
        1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251],
    "arial-bold": [1139, 1251, 1139, 1251, 1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821, 1251,
        1251, 1251, 1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 1251, 569,
        1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1139, 1479, 1251, 1706, 1479,
        1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251],
    "narrow-bold": [934, 1026, 934, 1026, 934, 559, 1026, 1026, 467, 467, 934, 467, 1493, 1026, 1026,
        1026, 1026, 653, 934, 559, 1026, 934, 1307, 934, 934, 840, 1026, 467, 1212, 1212,
        1212, 1212, 1120, 1026, 1307, 1212, 467, 934, 1212, 1026, 1399, 1212, 1307, 1120,
        1307, 1212, 1120, 1026, 1212, 1120, 1585, 1120, 1120, 1026],
    "roboto": [1114, 1150, 1072, 1155, 1086, 712, 1150, 1128, 498, 490, 1038, 498, 1796, 1131,
        1168, 1150, 1164, 694, 1057, 670, 1129, 992, 1539, 1016, 969, 1016, 1218, 508, 1336,
        1276, 1333, 1344, 1164, 1132, 1395, 1461, 557, 1130, 1285, 1103, 1788, 1461, 1409,
        1292, 1409, 1262, 1216, 1222, 1328, 1304, 1817, 1284, 1230, 1227],
    "roboto-bold": [1098, 1153, 1069, 1155, 1107, 734, 1170, 1147, 543, 533, 1094, 543, 1773, 1147,
        1158, 1153, 1157, 748, 1054, 692, 1147, 1036, 1505, 1043, 1029, 1043, 1292, 510,
        1379, 1307, 1341, 1332, 1152, 1123, 1395, 1448, 598, 1144, 1301, 1109, 1794, 1447,
        1414, 1322, 1414, 1307, 1259, 1267, 1348, 1339, 1792, 1302, 1267, 1242],
    "dejavu": [1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298,
        1253, 1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1290, 651, 1401, 1405,
        1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612,
        1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403],
    "dejavu-bold": [1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134,
        1458, 1407, 1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1473, 713,
        1585, 1561, 1503, 1700, 1399, 1399, 1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741,
        1501, 1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483, 1485],
}


def average(width):
    """Mean advance of running German and English text, given the advance of each character."""
    def mean(letters, space, capital):
        total = sum(letters.values())
        small = sum(width[c] * share for c, share in letters.items()) / total
        large = sum(width[c.upper()] * share for c, share in letters.items() if c != "ß") / total
        return (small * (100 - capital) + large * capital + width[" "] * space) / (100 + space)
    return (mean(GERMAN, SPACE_GERMAN, CAPITAL_GERMAN)
            + mean(ENGLISH, SPACE_ENGLISH, CAPITAL_ENGLISH)) / 2


def measured(path, weight):
    """Average advance, ascent, descent and line gap of a font at `weight`, in em."""
    font = TTFont(path)
    cutter = subset.Subsetter()
    cutter.populate(text=KEYS)
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": weight})
    em, best = font["head"].unitsPerEm, font.getBestCmap()
    width = {c: font["hmtx"][best[ord(c)]][0] / em for c in KEYS}
    line = font["hhea"]
    return average(width), line.ascent / em, -line.descent / em, line.lineGap / em


def fallback_face(family, weights, ours, system, local):
    """One face: `ours` as from `measured`, `system` a key of WIDTHS, `local` the font's names."""
    theirs = average({c: w / 2048 for c, w in zip(KEYS, WIDTHS[system])})
    adjust = ours[0] / theirs
    names = ", ".join(f'local("{n}")' for n in local)
    ascent, descent, gap = (f"{100 * v / adjust:.2f}%" for v in ours[1:])
    return (f'@font-face {{\n  font-family: "{family}";\n  font-weight: {weights};\n'
            f"  src: {names};\n  size-adjust: {100 * adjust:.2f}%;\n"
            f"  ascent-override: {ascent};\n  descent-override: {descent};\n"
            f"  line-gap-override: {gap};\n}}\n")


ARIAL = ["Arial", "ArialMT", "Liberation Sans", "Helvetica Neue", "HelveticaNeue"]
ARIAL_BOLD = ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Helvetica Neue Bold",
              "HelveticaNeue-Bold"]
NARROW_BOLD = ["Arial Narrow Bold", "ArialNarrow-Bold", "Liberation Sans Narrow Bold",
               "LiberationSansNarrow-Bold"]
ROBOTO, ROBOTO_BOLD = ["Roboto", "Roboto-Regular"], ["Roboto Bold", "Roboto-Bold"]
DEJAVU, DEJAVU_BOLD = ["DejaVu Sans"], ["DejaVu Sans Bold"]

# Our weight that is measured, and the CSS weights that its fallback face answers for. Several,
# because our letters grow wider with the weight while a system font has only regular and bold.
TEXT_BANDS = [(400, "1 549"), (600, "550 649"), (700, "650 1000")]
POSTER_BANDS = [(600, "1 649"), (700, "650 749"), (800, "750 849"), (900, "850 1000")]


def fallback_css(text_path, poster_path):
    """All fallback faces. Bold ones name the bold font: a thickened Arial is narrower."""
    faces = []
    for weight, band in TEXT_BANDS:
        ours, bold = measured(text_path, weight), "-bold" if weight >= 600 else ""
        for family, system, local in [("Litfass Text Fallback", "arial", (ARIAL, ARIAL_BOLD)),
                                      ("Litfass Text Fallback Android", "roboto",
                                       (ROBOTO, ROBOTO_BOLD)),
                                      ("Litfass Text Fallback Linux", "dejavu",
                                       (DEJAVU, DEJAVU_BOLD))]:
            faces.append(fallback_face(family, band, ours, system + bold, local[bool(bold)]))
    for weight, band in POSTER_BANDS:
        ours = measured(poster_path, weight)
        for family, system, local in [
                ("Litfass Poster Fallback", "narrow-bold", NARROW_BOLD),
                ("Litfass Poster Fallback Wide", "arial-bold", ARIAL_BOLD),
                ("Litfass Poster Fallback Android", "roboto-bold", ROBOTO_BOLD),
                ("Litfass Poster Fallback Linux", "dejavu-bold", DEJAVU_BOLD)]:
            faces.append(fallback_face(family, band, ours, system, local))
    return "".join(faces)
