//! The roles that colours play, and which may stand on which.

use Role::*;

/// What a colour is for. Its name in CSS is `Role::property`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The ground of the page.
    Paper,
    /// A bill pasted on the paper: cards, boxes.
    Sheet,
    /// Text.
    Ink,
    /// Secondary text: dates, captions.
    Soft,
    /// Hairlines. Decoration only: no contrast is promised.
    Line,
    /// Borders of controls.
    Edge,
    /// The accent as text: links and small marks.
    Accent,
    /// The accent as a large ground, as near as can be to what the author gave.
    Bill,
    /// Text on the bill, and the focus ring there.
    OnBill,
    /// Secondary text on the bill.
    BillSoft,
    /// A pale ground in the accent's hue.
    Tint,
    /// A warm ground for notices.
    Mark,
    /// The focus ring on paper, sheet, tint and mark.
    Focus,
    /// The focus ring on the bill.
    FocusOnBill,
    /// The ground at the end of the page.
    Foot,
    /// Text in the foot, and the focus ring there.
    OnFoot,
    /// Secondary text in the foot.
    SoftOnFoot,
    /// A second hue that tells kinds of things apart: text, or a ground.
    Second,
    /// A third hue, as the second.
    Third,
    /// Text on a ground in the second hue, and the focus ring there.
    OnSecond,
    /// Text on a ground in the third hue, and the focus ring there.
    OnThird,
}

impl Role {
    /// Every role, in the order of declaration.
    pub const ALL: [Role; 21] = [
        Paper,
        Sheet,
        Ink,
        Soft,
        Line,
        Edge,
        Accent,
        Bill,
        OnBill,
        BillSoft,
        Tint,
        Mark,
        Focus,
        FocusOnBill,
        Foot,
        OnFoot,
        SoftOnFoot,
        Second,
        Third,
        OnSecond,
        OnThird,
    ];

    /// The custom property's name, without the two hyphens.
    pub fn property(self) -> &'static str {
        match self {
            Paper => "paper",
            Sheet => "sheet",
            Ink => "ink",
            Soft => "soft",
            Line => "line",
            Edge => "edge",
            Accent => "accent",
            Bill => "bill",
            OnBill => "on-bill",
            BillSoft => "bill-soft",
            Tint => "tint",
            Mark => "mark",
            Focus => "focus",
            FocusOnBill => "focus-on-bill",
            Foot => "foot",
            OnFoot => "on-foot",
            SoftOnFoot => "soft-on-foot",
            Second => "second",
            Third => "third",
            OnSecond => "on-second",
            OnThird => "on-third",
        }
    }
}

/// Least contrast of text of any size: WCAG 2.2, success criterion 1.4.3 (AA).
pub(super) const TEXT: f64 = 4.5;
/// Least contrast of controls' borders and focus rings: WCAG 2.2, success criterion 1.4.11 (AA).
pub(super) const SHAPE: f64 = 3.0;

/// What is drawn, on which ground, and the contrast it has at least in every scheme.
pub fn pairings() -> &'static [(Role, Role, f64)] {
    &[
        (Ink, Paper, TEXT),
        (Ink, Sheet, TEXT),
        (Ink, Tint, TEXT),
        (Ink, Mark, TEXT),
        (Soft, Paper, TEXT),
        (Soft, Sheet, TEXT),
        (Soft, Tint, TEXT),
        (Soft, Mark, TEXT),
        (Accent, Paper, TEXT),
        (Accent, Sheet, TEXT),
        (Accent, Tint, TEXT),
        (Accent, Mark, TEXT),
        (OnBill, Bill, TEXT),
        (BillSoft, Bill, TEXT),
        (OnFoot, Foot, TEXT),
        (SoftOnFoot, Foot, TEXT),
        (Second, Paper, TEXT),
        (Second, Sheet, TEXT),
        (Second, Tint, TEXT),
        (Third, Paper, TEXT),
        (Third, Sheet, TEXT),
        (Third, Tint, TEXT),
        (OnSecond, Second, TEXT),
        (OnThird, Third, TEXT),
        (Edge, Paper, SHAPE),
        (Edge, Sheet, SHAPE),
        (Edge, Tint, SHAPE),
        (Focus, Paper, SHAPE),
        (Focus, Sheet, SHAPE),
        (Focus, Tint, SHAPE),
        (Focus, Mark, SHAPE),
        (FocusOnBill, Bill, SHAPE),
    ]
}
