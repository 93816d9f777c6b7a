//! Tables: wide ones can be moved with the keyboard, and each column names itself.

use pulldown_cmark::Alignment;

use super::writer::Writer;
use crate::model::HoleKind;

/// The open table.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    head: bool,
    /// Where the open cell's words begin in the HTML, and where its tag does.
    cell: (usize, usize),
    /// Tables so far.
    count: usize,
}

/// A table begins.
pub(super) fn start(w: &mut Writer<'_>, alignments: Vec<Alignment>) {
    let count = w.table.count + 1;
    w.table = Table { alignments, count, ..Table::default() };
    w.push("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    w.hole(HoleKind::Message("markdown-table"));
    if count > 1 {
        // Regions of a page need different names.
        w.push(&format!(" {count}"));
    }
    w.push("\">\n<table>\n");
}

/// Its first row begins.
pub(super) fn start_head(w: &mut Writer<'_>) {
    w.table.head = true;
    w.push("<thead>\n");
    start_row_of(w);
}

/// Another row begins.
pub(super) fn start_row(w: &mut Writer<'_>) {
    w.table.head = false;
    start_row_of(w);
}

fn start_row_of(w: &mut Writer<'_>) {
    w.table.column = 0;
    w.push("<tr>");
}

/// A cell begins.
pub(super) fn start_cell(w: &mut Writer<'_>) {
    let tag_at = w.html.len();
    w.push(if w.table.head { "<th scope=\"col\"" } else { "<td" });
    w.push(match w.table.alignments.get(w.table.column) {
        Some(Alignment::Left) => " class=\"start\">",
        Some(Alignment::Center) => " class=\"center\">",
        Some(Alignment::Right) => " class=\"end\">",
        Some(Alignment::None) | None => ">",
    });
    w.table.cell = (w.html.len(), tag_at);
}

/// A cell ends. One of the first row that is empty heads nothing.
pub(super) fn end_cell(w: &mut Writer<'_>) {
    let (words_at, tag_at) = w.table.cell;
    w.table.column += 1;
    if !w.table.head {
        return w.push("</td>");
    }
    let empty = w.html.len() == words_at && w.holes.last().is_none_or(|hole| (hole.at as usize) < tag_at);
    if empty {
        w.html.truncate(tag_at);
        w.push("<td></td>");
    } else {
        w.push("</th>");
    }
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::html;

    #[test]
    fn tables_have_a_name_and_heads() {
        let head = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{markdown-table}\">\n<table>\n<thead>\n<tr>";
        let cells = "<td></td><th scope=\"col\" class=\"end\">B</th><th scope=\"col\" class=\"center\">C</th></tr>\n</thead>\n<tbody>\n";
        let row = "<tr><td>1</td><td class=\"end\">2</td><td class=\"center\"></td></tr>\n</tbody>\n</table>\n</div>";
        assert_eq!(html("| | B | C |\n|---|--:|:-:|\n| 1 | 2 |"), format!("{head}{cells}{row}"));
    }

    #[test]
    fn each_table_has_a_name_of_its_own() {
        let table = "| A |\n|---|\n| 1 |\n";
        let html = html(&format!("{table}\n{table}"));
        assert!(html.contains("aria-label=\"{markdown-table}\"") && html.contains("aria-label=\"{markdown-table} 2\""));
    }
}
