#!/usr/bin/env python3
"""Makes the files of the example project's results.

For each result: a tagged PDF in German and in English (title, language, embedded fonts) and an editable ODT,
ODS or CSV beside it. The handbook is gathered from the words of the practices; the other texts stand in texts.py.

Needs Python 3.11 or newer and the font DejaVu Sans (Debian: fonts-dejavu-core):

    pip install fpdf2==2.8.9 uharfbuzz
    python tools/example-results/make.py

The files are the same on every run.
"""
import csv
import io
import re
import sys
import tomllib
import zipfile
from datetime import datetime, timezone
from pathlib import Path
from xml.sax.saxutils import escape

from fpdf import FPDF
from fpdf.prefs import ViewerPreferences
from fpdf.structure_tree import StructElem, StructureTreeBuilder

import texts

PROJECT = Path(__file__).resolve().parents[2] / "example-project"
FONTS = Path("/usr/share/fonts/truetype/dejavu")
LIMIT = 120 * 1024
WHEN = datetime(2025, 8, 18, 12, 0, tzinfo=timezone.utc)


class Elem(StructElem):
    """A structure element with a language of its own."""

    __slots__ = ("lang",)

    def __init__(self, *args, lang=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.lang = f"({lang})" if lang else None


class Leaves:
    """What fpdf2 takes for the document's element: the elements that hold content, in order."""

    def __init__(self):
        self.k = []


class Tree(StructureTreeBuilder):
    """A structure tree with groups (lists, tables); fpdf2's own is flat and knows figures only."""

    def __init__(self):
        super().__init__()
        self.document = self.doc_struct_elem
        self.doc_struct_elem = Leaves()
        self.groups = []
        self.stack = [self.document]
        self.kind, self.lang = "/P", None

    def open(self, kind):
        """Begins a group."""
        group = Elem(kind, self.stack[-1], [])
        self.stack[-1].k.append(group)
        self.groups.append(group)
        self.stack.append(group)

    def close(self):
        """Ends it."""
        self.stack.pop()

    def add_marked_content(self, page_number, struct_type, mcid=None, title=None, alt_text=None):
        spid = self.spid_per_page_number.setdefault(page_number, len(self.spid_per_page_number))
        leaf = Elem(self.kind, self.stack[-1], [mcid], page_number, title, alt_text, lang=self.lang)
        self.stack[-1].k.append(leaf)
        self.doc_struct_elem.k.append(leaf)
        self.struct_tree_root.parent_tree.nums[spid].append(leaf)
        return leaf, spid

    def __iter__(self):
        yield self.struct_tree_root
        yield self.document
        yield self.struct_tree_root.parent_tree
        yield from self.groups
        yield from self.doc_struct_elem.k


class Pdf(FPDF):
    """A page of text with headings, lists and tables."""

    def __init__(self, lang, title):
        super().__init__(format="A4")
        self.struct_builder = Tree()
        self.set_lang(lang)
        self.set_title(title)
        self.set_author("BRÜCKE (fictional example project)")
        self.set_creator("tools/example-results/make.py")
        self.set_creation_date(WHEN)
        self.set_display_mode("fullwidth")
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_margins(20, 18, 20)
        self.set_auto_page_break(True, 20)
        self.add_font("dejavu", "", FONTS / "DejaVuSans.ttf")
        self.add_font("dejavu", "B", FONTS / "DejaVuSans-Bold.ttf")
        self.foot = f"BRÜCKE · {title}"
        self.add_page()

    def footer(self):
        self._out("/Artifact BMC")
        self.set_y(-14)
        self.set_font("dejavu", "", 7.5)
        self.set_text_color(90)
        self.cell(self.epw - 15, 5, self.foot)
        self.cell(15, 5, str(self.page_no()), align="R")
        self.set_text_color(0)
        self._out("EMC")

    def room(self, height):
        """Begins a page where `height` does not fit any more."""
        if self.y + height > self.page_break_trigger:
            self.add_page()

    def height(self, text, width, line):
        """Height of a text in the present font."""
        return line * len(self.multi_cell(width, line, text, dry_run=True, output="LINES", align="L"))

    def marked(self, kind, text, width, line, lang=None, **more):
        """A text as one structure element."""
        self.struct_builder.kind, self.struct_builder.lang = kind, lang
        with self._marked_sequence():
            self.multi_cell(width, line, text, **{"align": "L", **more})

    def heading(self, level, text):
        size = {1: 20, 2: 13, 3: 11}[level]
        line = size * 0.5
        self.set_font("dejavu", "B", size)
        self.room(self.height(text, self.epw, line) + 22)
        self.ln(0 if level == 1 else 3)
        self.marked(f"/H{level}", text, self.epw, line, new_x="LMARGIN", new_y="NEXT")
        self.ln(2)

    def paragraph(self, text):
        self.set_font("dejavu", "", 10)
        self.room(self.height(text, self.epw, 5.2))
        self.marked("/P", text, self.epw, 5.2, new_x="LMARGIN", new_y="NEXT")
        self.ln(2)

    def listing(self, items, labels):
        self.struct_builder.open("/L")
        self.set_font("dejavu", "", 10)
        for label, text in zip(labels, items):
            self.room(self.height(text, self.epw - 9, 5.2))
            self.struct_builder.open("/LI")
            self.marked("/Lbl", label, 9, 5.2, new_x="RIGHT", new_y="TOP")
            self.marked("/LBody", text, self.epw - 9, 5.2, new_x="LMARGIN", new_y="NEXT")
            self.struct_builder.close()
            self.ln(0.8)
        self.struct_builder.close()
        self.ln(1.5)

    def grid(self, head, rows, widths=None, langs=None, size=8.5):
        shares = widths or [1] * len(head)
        wide = [self.epw * share / sum(shares) for share in shares]
        line = size * 0.52
        self.struct_builder.open("/Table")
        for number, row in enumerate([head, *rows]):
            style = "B" if number == 0 else ""
            self.set_font("dejavu", style, size)
            tall = max(self.height(str(cell), w - 1.5, line) for cell, w in zip(row, wide)) + 1.6
            self.room(tall)
            self.struct_builder.open("/TR")
            top = self.y
            for place, (cell, w) in enumerate(zip(row, wide)):
                lang = langs[place] if langs else None
                kind = "/TH" if number == 0 else "/TD"
                self.y = top + 0.8
                at = self.x
                if lang == "ar":
                    self.set_text_shaping(True)
                self.marked(kind, str(cell), w - 1.5, line, lang, align="R" if lang == "ar" else "L")
                self.set_text_shaping(False)
                self.set_xy(at + w, top)
            self.struct_builder.close()
            self.set_xy(self.l_margin, top + tall)
            self._out("/Artifact BMC")
            self.set_draw_color(150)
            self.line(self.l_margin, self.y, self.l_margin + self.epw, self.y)
            self._out("EMC")
        self.struct_builder.close()
        self.ln(4)


def write_pdf(path, lang, title, blocks):
    """Blocks as a PDF."""
    pdf = Pdf(lang, title)
    pdf.heading(1, title)
    for kind, *rest in blocks:
        match kind:
            case "h2" | "h3":
                pdf.heading(int(kind[1]), rest[0])
            case "p":
                pdf.paragraph(rest[0])
            case "ul":
                pdf.listing(rest[0], ["•"] * len(rest[0]))
            case "ol":
                pdf.listing(rest[0], [f"{n}." for n in range(1, len(rest[0]) + 1)])
            case "check":
                pdf.listing(rest[0], ["☐"] * len(rest[0]))
            case "table":
                pdf.grid(*rest)
            case "page":
                pdf.add_page()
    pdf.output(path)


NS = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in [("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta")]
) + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def write_zip(path, mime, lang, title, body, styles):
    """An OpenDocument file."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    files = {
        "mimetype": mime,
        "content.xml": f'{head}<office:document-content {NS} office:version="1.3"><office:body>{body}</office:body></office:document-content>',
        "styles.xml": f'{head}<office:document-styles {NS} office:version="1.3"><office:styles>{styles}</office:styles></office:document-styles>',
        "meta.xml": f'{head}<office:document-meta {NS} office:version="1.3"><office:meta><dc:title>{escape(title)}</dc:title>'
        f"<dc:language>{lang}</dc:language><dc:date>{WHEN:%Y-%m-%dT%H:%M:%S}</dc:date></office:meta></office:document-meta>",
    }
    entries = f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{mime}"/>' + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in files if name != "mimetype"
    )
    files["META-INF/manifest.xml"] = (
        f'{head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">{entries}</manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, (2025, 8, 18, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, text.encode())


def rows_xml(rows):
    """Rows of a table, the first one as its head."""
    def row(cells):
        inner = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p></table:table-cell>' for cell in cells
        )
        return f"<table:table-row>{inner}</table:table-row>"

    head, *rest = rows
    columns = f'<table:table-column table:number-columns-repeated="{len(head)}"/>'
    return f"{columns}<table:table-header-rows>{row(head)}</table:table-header-rows>{''.join(map(row, rest))}"


def write_odt(path, lang, title, blocks):
    """Blocks as a text document."""
    body = [f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(title)}</text:h>']
    for number, (kind, *rest) in enumerate(blocks):
        match kind:
            case "h2" | "h3":
                level = kind[1]
                body.append(f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{escape(rest[0])}</text:h>')
            case "p":
                body.append(f"<text:p>{escape(rest[0])}</text:p>")
            case "ul" | "ol" | "check":
                mark = "☐ " if kind == "check" else ""
                items = "".join(f"<text:list-item><text:p>{mark}{escape(item)}</text:p></text:list-item>" for item in rest[0])
                style = "Numbering_20_1" if kind == "ol" else "List_20_1"
                body.append(f'<text:list text:style-name="{style}">{items}</text:list>')
            case "table":
                body.append(f'<table:table table:name="Table{number}">{rows_xml([rest[0], *rest[1]])}</table:table><text:p/>')
    country = {"de": "DE", "en": "GB"}[lang]
    styles = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/>'
        f'<style:text-properties fo:font-family="\'DejaVu Sans\', sans-serif" fo:font-size="10.5pt" fo:language="{lang}" fo:country="{country}"/></style:default-style>'
    )
    for level, size in [(1, 20), (2, 14), (3, 12)]:
        styles += (
            f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" style:default-outline-level="{level}">'
            f'<style:paragraph-properties fo:margin-top="0.5cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="{size}pt" fo:font-weight="bold"/></style:style>'
        )
    levels = 'text:level="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties>'
    styles += f'<text:list-style style:name="Numbering_20_1"><text:list-level-style-number style:num-format="1" style:num-suffix="." {levels}</text:list-level-style-number></text:list-style>'
    styles += f'<text:list-style style:name="List_20_1"><text:list-level-style-bullet text:bullet-char="•" {levels}</text:list-level-style-bullet></text:list-style>'
    write_zip(path, "application/vnd.oasis.opendocument.text", lang, title, f"<office:text>{''.join(body)}</office:text>", styles)


def write_ods(path, lang, title, rows):
    """Rows as a spreadsheet."""
    body = f'<office:spreadsheet><table:table table:name="{escape(title)}">{rows_xml(rows)}</table:table></office:spreadsheet>'
    write_zip(path, "application/vnd.oasis.opendocument.spreadsheet", lang, title, body, "")


def write_csv(path, rows):
    """Rows as comma-separated values."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    path.write_bytes(out.getvalue().encode())


def plain(text):
    """Markdown inside a line as plain text."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"<[^>]+>|\[\^[^\]]+\]", "", text)
    return re.sub(r"[*`]", "", text)


def handbook(lang):
    """The practices in brief, from their own words."""
    said = texts.HANDBOOK[lang]
    blocks = list(said["before"])
    facts = [tomllib.loads((PROJECT / "practices" / name / "practice.toml").read_text()) for name in texts.ORDER]
    overview = []
    for name, fact in zip(texts.ORDER, facts):
        words = (PROJECT / "practices" / name / f"{lang}.md").read_text()
        front, body = words.removeprefix("+++\n").split("\n+++\n", 1)
        front = tomllib.loads(front)
        title = re.search(r"^# (.+)$", body, re.M).group(1)
        summary = re.search(r"^# .+\n\n(.+)$", body, re.M).group(1)
        step = re.search(r"^1\. (.+)$", body, re.M).group(1)
        amount = f"{fact['cost']['amount']:,}"
        cost = f"€{amount}" if lang == "en" else f"{amount.replace(',', ' ')} €"
        overview.append((title, cost, str(fact["effort"]["hours"]), str(len(fact.get("adopted_by", [])))))
        blocks += [("h3", title), ("p", plain(summary)), ("ul", [plain(item) for item in front["resources"]])]
        blocks += [("p", f"{said['step']}: {plain(step)}"), ("p", f"{said['hard']}: {front['difficulties']}"), ("p", f"{said['learned']}: {front['lessons']}")]
    at = next(i for i, block in enumerate(blocks) if block == ("overview",))
    blocks[at] = ("table", said["columns"], overview, [5, 2, 2, 2])
    return said["title"], blocks + list(said["after"])


def vocabulary(lang):
    """The vocabulary, with the language of the edition first."""
    said = texts.VOCABULARY_WORDS[lang]
    order = [lang] + [l for l in texts.VOCABULARY[0] if l not in (lang, "group")]
    blocks = list(said["before"])
    for group, name in said["groups"].items():
        rows = [dict(zip(texts.VOCABULARY[0], row)) for row in texts.VOCABULARY[1:]]
        rows = sorted(([row[l] for l in order] for row in rows if row["group"] == group), key=lambda row: row[0].casefold())
        blocks += [("h2", name), ("table", [said["names"][l] for l in order], rows, [14.5, 14.5, 10.5, 9.5, 9, 12, 12.5, 9], order, 6.3)]
    return said["title"], blocks


def main():
    """Writes every file and says how big it is."""
    made = []
    documents = {"handbook": handbook, "workshop-vocabulary": vocabulary}
    documents |= {name: (lambda lang, name=name: texts.DOCUMENTS[name][lang]) for name in texts.DOCUMENTS}
    for name, document in documents.items():
        folder = PROJECT / "results" / name
        for lang in ("de", "en"):
            title, blocks = document(lang)
            made.append(folder / f"{name}-{lang}.pdf")
            write_pdf(made[-1], lang, title, blocks)
            if name != "workshop-vocabulary":
                made.append(folder / f"{name}-{lang}.odt")
                write_odt(made[-1], lang, title, blocks)
    folder = PROJECT / "results" / "workshop-vocabulary"
    made += [folder / "workshop-vocabulary.csv", folder / "workshop-vocabulary.ods"]
    write_csv(made[-2], texts.VOCABULARY)
    write_ods(made[-1], "en", "Workshop vocabulary", texts.VOCABULARY)
    made.append(PROJECT / "results" / "energy-audit-kit" / "measurements.csv")
    write_csv(made[-1], texts.MEASUREMENTS)
    for path in made:
        size = path.stat().st_size
        print(f"{size:8} {path.relative_to(PROJECT)}")
        if size > LIMIT:
            sys.exit(f"{path} is larger than {LIMIT} bytes")


if __name__ == "__main__":
    main()
