//! A scheme for readers who ask for more contrast.

use super::Scheme;
use super::colour::{Hex, Lch, contrast};
use super::role::{Role, SHAPE, TEXT};
use super::settle::{Way, settle};

/// Contrast of text for those who ask for more: WCAG 2.2, success criterion 1.4.6 (AAA).
pub(super) const MORE: f64 = 7.0;

/// Grounds stay; ink becomes pure, secondary text and accents reach 7 : 1, borders 4.5 : 1, and hairlines 3 : 1, so
/// that they too can be seen.
pub(super) fn strong(scheme: &Scheme) -> Scheme {
    let mut strong = scheme.clone();
    let way = Way::on(scheme.dark);
    let pure = if scheme.dark { Hex::WHITE } else { Hex::BLACK };
    let plain = scheme.all([Role::Paper, Role::Sheet, Role::Tint, Role::Mark]);
    let move_on = |role, least| settle(Lch::from_hex(scheme.get(role)), &plain, least, way);

    strong.set(Role::Ink, pure);
    strong.set(Role::Soft, move_on(Role::Soft, MORE));
    strong.set(Role::Accent, move_on(Role::Accent, MORE));
    strong.set(Role::Edge, move_on(Role::Edge, TEXT));
    strong.set(Role::Focus, move_on(Role::Focus, TEXT));
    strong.set(Role::Line, move_on(Role::Line, SHAPE));
    for (role, on) in [(Role::Second, Role::OnSecond), (Role::Third, Role::OnThird)] {
        strong.set(role, move_on(role, MORE));
        strong.set(on, purest_on(strong.get(role)));
    }
    let on_bill = purest_on(scheme.get(Role::Bill));
    for role in [Role::OnBill, Role::BillSoft, Role::FocusOnBill] {
        strong.set(role, on_bill);
    }
    strong.set(Role::OnFoot, Hex::WHITE);
    let soft = Lch::from_hex(scheme.get(Role::SoftOnFoot));
    strong.set(Role::SoftOnFoot, settle(soft, &[scheme.get(Role::Foot)], MORE, Way::Lighter));
    strong
}

/// Black or white, whichever reads better. One of them always has 4.58 : 1, the square root of 21.
fn purest_on(ground: Hex) -> Hex {
    let ground = ground.luminance();
    if contrast(ground, 1.0) >= contrast(ground, 0.0) { Hex::WHITE } else { Hex::BLACK }
}
