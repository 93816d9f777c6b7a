//! Makes the colours of all roles of one accent.

use super::colour::{Accent, Hex, Lch};
use super::role::{Role, SHAPE, TEXT};
use super::settle::{Way, settle, settle_lch};
use super::{Palette, Scheme};

/// Lightness and chroma (OKLCH) of a role, before contrast is looked at. The hue is the accent's.
type Tone = (f64, f64);

/// Where the colours of a scheme start. All numbers are this program's own choice, made by eye.
struct Recipe {
    dark: bool,
    paper: Tone,
    sheet: Tone,
    tint: Tone,
    mark: Tone,
    ink: Tone,
    soft: Tone,
    line: Tone,
    edge: Tone,
    foot: Tone,
    on_foot: Tone,
    soft_on_foot: Tone,
    /// Lightness of the focus ring.
    focus: f64,
    /// The second and third colour; the chroma is the most they have.
    kinds: Tone,
}

const LIGHT: Recipe = Recipe {
    dark: false,
    paper: (0.968, 0.0045),
    sheet: (0.995, 0.003),
    tint: (0.935, 0.034),
    mark: (0.945, 0.06),
    ink: (0.2, 0.012),
    soft: (0.45, 0.014),
    line: (0.88, 0.008),
    edge: (0.64, 0.022),
    foot: (0.22, 0.018),
    on_foot: (0.965, 0.008),
    soft_on_foot: (0.78, 0.024),
    focus: 0.52,
    kinds: (0.52, 0.155),
};

const DARK: Recipe = Recipe {
    dark: true,
    paper: (0.185, 0.007),
    sheet: (0.235, 0.009),
    tint: (0.28, 0.042),
    mark: (0.295, 0.052),
    ink: (0.935, 0.009),
    soft: (0.745, 0.016),
    line: (0.335, 0.018),
    edge: (0.58, 0.022),
    foot: (0.145, 0.014),
    on_foot: (0.935, 0.009),
    soft_on_foot: (0.72, 0.018),
    focus: 0.78,
    kinds: (0.69, 0.135),
};

/// Light and dark text on the bill.
const LIGHT_ON_BILL: Tone = (0.985, 0.006);
const DARK_ON_BILL: Tone = (0.19, 0.025);
/// A bill may move by this much in lightness to carry light text rather than dark: it is hardly seen, and on middling
/// colours light text is what eyes expect.
const FOR_LIGHT_TEXT: f64 = 0.03;
/// An accent with this chroma or more gives its hue to the grounds in full; a paler one in proportion, grey not at all.
const FULL_HUE: f64 = 0.1;
/// How far the accent as text may be from the accent given, in lightness, before the author is told.
const TOLD_IN_LIGHT: f64 = 0.12;
/// The same in the dark, where nearly every accent must become lighter, and nobody expects another thing.
const TOLD_IN_DARK: f64 = 0.25;

/// Makes a palette in which every pair of `pairings` holds, whatever the accent.
pub fn derive(accent: Accent) -> Palette {
    let light = scheme(accent.0, &LIGHT);
    let dark = scheme(accent.0, &DARK);
    let used: Vec<String> = [("light", &light, TOLD_IN_LIGHT), ("dark", &dark, TOLD_IN_DARK)]
        .map(|(name, scheme, told)| (name, scheme.get(Role::Accent), told))
        .into_iter()
        .filter(|(_, used, told)| (Lch::from_hex(*used).l - accent.0.l).abs() > *told)
        .map(|(name, used, _)| format!("{used} ({name})"))
        .collect();
    let moved = (!used.is_empty()).then(|| format!("{} → {}", accent.hex(), used.join(", ")));
    Palette { light, dark, moved }
}

fn scheme(given: Lch, recipe: &Recipe) -> Scheme {
    let mut scheme = Scheme::blank(recipe.dark);
    let way = Way::on(recipe.dark);
    let share = (given.c / FULL_HUE).min(1.0);
    let tone = |(l, c): Tone| Lch::new(l, c * share, given.h);

    scheme.set(Role::Paper, tone(recipe.paper).hex());
    scheme.set(Role::Sheet, tone(recipe.sheet).hex());
    scheme.set(Role::Tint, tint(given, tone(recipe.tint), recipe.dark).hex());
    scheme.set(Role::Mark, Lch::new(recipe.mark.0, recipe.mark.1, warm_hue(given)).hex());
    scheme.set(Role::Line, tone(recipe.line).hex());
    let plain = scheme.all([Role::Paper, Role::Sheet, Role::Tint, Role::Mark]);
    scheme.set(Role::Ink, settle(tone(recipe.ink), &plain, TEXT, way));
    scheme.set(Role::Soft, settle(tone(recipe.soft), &plain, TEXT, way));
    scheme.set(Role::Edge, settle(tone(recipe.edge), &plain, SHAPE, way));
    // A link in grey would look switched off, so a grey accent's links are ink.
    let greyness = (1.0 - given.c / 0.04).max(0.0);
    let inky = given.l + (recipe.ink.0 - given.l) * greyness;
    let link = given.at(if recipe.dark { inky.max(given.l) } else { inky.min(given.l) });
    scheme.set(Role::Accent, settle(link, &plain, TEXT, way));
    scheme.set(Role::Focus, settle(given.at(recipe.focus), &plain, SHAPE, way));

    bill(&mut scheme, given, &tone);
    scheme.set(Role::Foot, tone(recipe.foot).hex());
    let foot = [scheme.get(Role::Foot)];
    scheme.set(Role::OnFoot, settle(tone(recipe.on_foot), &foot, TEXT, Way::Lighter));
    scheme.set(Role::SoftOnFoot, settle(tone(recipe.soft_on_foot), &foot, TEXT, Way::Lighter));

    let on = if recipe.dark { tone(DARK_ON_BILL).hex() } else { Hex::WHITE };
    // As strong as the accent is among its like; never so pale that kinds could not be told apart.
    let chroma = 0.07 + (recipe.kinds.1 - 0.07) * given.saturation() * share;
    let roles = [(Role::Second, Role::OnSecond), (Role::Third, Role::OnThird)];
    for ((role, on_role), hue) in roles.into_iter().zip(kind_hues(given)) {
        let start = Lch::new(recipe.kinds.0, chroma, hue);
        scheme.set(role, settle(start, &plain[..3], TEXT, way));
        scheme.set(on_role, on);
    }
    scheme
}

/// The bill is the accent as given. It moves only to be seen on the paper, and to carry text.
fn bill(scheme: &mut Scheme, given: Lch, tone: &impl Fn(Tone) -> Lch) {
    let start = apart(given, Lch::from_hex(scheme.get(Role::Paper)), scheme.dark);
    let (light, dark) = (tone(LIGHT_ON_BILL), tone(DARK_ON_BILL));
    let for_light = settle_lch(start, &[light.hex()], TEXT, Way::Darker);
    let for_dark = settle_lch(start, &[dark.hex()], TEXT, Way::Lighter);
    let moves = |bill: Lch| (bill.l - start.l).abs();
    let (bill, on, way) = if moves(for_light) <= moves(for_dark) + FOR_LIGHT_TEXT {
        (for_light, light, Way::Lighter)
    } else {
        (for_dark, dark, Way::Darker)
    };
    // A quarter of the way towards the bill: quieter, and in its hue.
    let soft = Lch::new(on.l + (bill.l - on.l) * 0.25, (bill.c * 0.4).min(0.06), bill.h);
    scheme.set(Role::Bill, bill.hex());
    scheme.set(Role::OnBill, on.hex());
    scheme.set(Role::FocusOnBill, on.hex());
    scheme.set(Role::BillSoft, settle(soft, &[bill.hex()], TEXT, way));
}

/// Keeps a bill from being lost on the paper: white on light paper, black on dark. And a very light one does not glare
/// in the dark.
fn apart(given: Lch, paper: Lch, dark: bool) -> Lch {
    let given = if dark && given.l > 0.75 { given.at(0.75 + (given.l - 0.75) * 0.6) } else { given };
    let distance = if dark { 0.11_f64 } else { 0.07 };
    // What chroma does not give of the distance, lightness must.
    let chroma = given.fitted().c - paper.c;
    let missing = (distance.powi(2) - chroma.powi(2)).max(0.0).sqrt();
    if dark { given.at(given.l.max(paper.l + missing)) } else { given.at(given.l.min(paper.l - missing)) }
}

/// A pale yellow as grey as other pale colours looks like dust: it gets more light and more chroma.
fn tint(given: Lch, tint: Lch, dark: bool) -> Lch {
    let yellow = (1.0 - turn(given.h, 102.0) / 45.0).max(0.0);
    if dark { tint } else { Lch { c: tint.c * (1.0 + yellow), ..tint.at(tint.l + 0.018 * yellow) } }
}

/// The hue of notices: amber, or apricot where the accent itself is amber.
fn warm_hue(given: Lch) -> f64 {
    let (amber, apricot) = (82.0, 45.0);
    if given.c > 0.04 && turn(given.h, amber) < 25.0 { apricot } else { amber }
}

/// Hues that stay clear when they are as dark as text: red, rust, green, sea green, blue, violet, magenta. What lies
/// between rust and green turns into mud.
const CLEAR_HUES: [f64; 7] = [18.0, 38.0, 150.0, 190.0, 255.0, 300.0, 350.0];

/// Below this many degrees, two hues of the three could be taken for one another.
const DISTINCT: f64 = 75.0;

/// Two clear hues, distinct from the accent's and from one another, and near to where they go best with it: about a
/// third of the circle away, one on either side.
fn kind_hues(given: Lch) -> [f64; 2] {
    if given.c < 0.02 {
        return [255.0, 38.0];
    }
    let cost = |[second, third]: [f64; 2]| {
        let closest = turn(given.h, second).min(turn(given.h, third)).min(turn(second, third));
        let astray = turn(second, given.h - 105.0) + turn(third, given.h + 140.0);
        // To be distinct comes first.
        (DISTINCT - closest).max(0.0) * 100.0 + astray
    };
    let pairs = CLEAR_HUES.into_iter().flat_map(|second| CLEAR_HUES.map(|third| [second, third]));
    pairs.min_by(|a, b| cost(*a).total_cmp(&cost(*b))).unwrap_or([255.0, 38.0])
}

/// Degrees from one hue to another, 0 to 180.
fn turn(a: f64, b: f64) -> f64 {
    let way = (a - b).rem_euclid(360.0);
    way.min(360.0 - way)
}
