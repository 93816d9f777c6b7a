//! Every pairing of every palette, computed anew; and what is read as a colour.

use super::colour::{Accent, Hex, Lch};
use super::{Palette, Role, Scheme, Why, css, derive, pairings, parse};

/// Relative luminance: WCAG 2.2, "relative luminance" (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
fn luminance(Hex(bytes): Hex) -> f64 {
    let [r, g, b] = bytes.map(|byte| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast ratio: WCAG 2.2, "contrast ratio" (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
fn ratio(a: Hex, b: Hex) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn holds(scheme: &Scheme, pairs: &[(Role, Role, f64)], of: &str) {
    for &(role, ground, least) in pairs {
        let (colour, under) = (scheme.get(role), scheme.get(ground));
        let found = ratio(colour, under);
        assert!(
            found >= least,
            "{of}, dark: {}: {} {colour} on {} {under} has {found:.2}, not {least}",
            scheme.is_dark(),
            role.property(),
            ground.property()
        );
    }
}

/// What readers get who ask for more contrast, beside all that holds in any case.
const STRONG: [(Role, Role, f64); 12] = [
    (Role::Ink, Role::Mark, 12.0),
    (Role::Soft, Role::Paper, 7.0),
    (Role::Soft, Role::Tint, 7.0),
    (Role::Accent, Role::Paper, 7.0),
    (Role::Accent, Role::Tint, 7.0),
    (Role::Second, Role::Sheet, 7.0),
    (Role::Third, Role::Sheet, 7.0),
    (Role::Edge, Role::Paper, 4.5),
    (Role::Edge, Role::Sheet, 4.5),
    (Role::Line, Role::Paper, 3.0),
    (Role::Line, Role::Sheet, 3.0),
    (Role::SoftOnFoot, Role::Foot, 7.0),
];

fn all_holds(palette: &Palette, of: &str) {
    for scheme in [&palette.light, &palette.dark] {
        holds(scheme, pairings(), of);
        let strong = scheme.strong();
        holds(&strong, pairings(), of);
        holds(&strong, &STRONG, of);
    }
}

fn of(text: &str) -> Palette {
    derive(parse(text).unwrap_or_else(|why| panic!("{text}: {why}")))
}

#[test]
fn every_pairing_holds_for_every_accent() {
    // Four threads, since this is ten thousand palettes.
    std::thread::scope(|scope| {
        for quarter in 0..4 {
            scope.spawn(move || (quarter * 90..quarter * 90 + 90).for_each(walk));
        }
    });
}

fn walk(hue: u32) {
    for chroma in [0.0, 0.05, 0.12, 0.2, 0.3] {
        for lightness in [0.1, 0.3, 0.5, 0.7, 0.9, 0.98] {
            let accent = Accent(Lch::new(lightness, chroma, f64::from(hue)));
            all_holds(&derive(accent), &format!("oklch({lightness} {chroma} {hue})"));
        }
    }
}

#[test]
fn names_and_extremes_hold() {
    for (name, _) in cssparser::color::all_named_colors() {
        all_holds(&of(name), name);
    }
    for text in ["#000", "#fff", "#777", "#ff0", "oklch(0 0.5 30)", "oklch(1 0.5 200)", "oklch(50% 0.5 none)"] {
        all_holds(&of(text), text);
    }
}

#[test]
fn colours_that_srgb_lacks_lose_chroma_and_keep_lightness_and_hue() {
    for hue in (0..360).step_by(5).map(f64::from) {
        for lightness in [0.3, 0.5, 0.7, 0.9] {
            let shown = Lch::from_hex(Lch::new(lightness, 0.4, hue).hex());
            let turned = (shown.h - hue + 180.0).rem_euclid(360.0) - 180.0;
            assert!((shown.l - lightness).abs() < 0.006, "{hue} {lightness}: {shown:?}");
            // Half a step of eight bits turns the hue of a pale colour more than that of a strong one.
            assert!(turned.abs() * shown.c < 0.35, "{hue} {lightness}: {shown:?}");
        }
    }
}

#[test]
fn the_bill_is_what_was_given_where_it_can_be() {
    for text in ["#ffd400", "#0b3d91", "#e4002b", "#00a67e", "#222222", "#7a1fa2"] {
        assert_eq!(of(text).light.get(Role::Bill).to_string(), text);
    }
    // Dark text on yellow, light text on blue, in both schemes.
    let (yellow, blue) = (of("#ffd400"), of("#0b3d91"));
    for (palette, dark_text) in [(yellow, true), (blue, false)] {
        for scheme in [&palette.light, &palette.dark] {
            assert_eq!(luminance(scheme.get(Role::OnBill)) < 0.1, dark_text);
        }
    }
}

#[test]
fn a_bill_is_seen_on_its_paper() {
    let (white, black) = (of("white"), of("black"));
    assert_ne!(white.light.get(Role::Bill), white.light.get(Role::Paper));
    assert!(luminance(black.dark.get(Role::Bill)) > luminance(black.dark.get(Role::Sheet)));
    assert_eq!(black.light.get(Role::Bill), Hex::BLACK);
    // Chroma that sRGB does not have makes no difference to the eye.
    let beyond = of("oklch(98% 0.3 250)").light;
    let [bill, paper] = beyond.all([Role::Bill, Role::Paper]).map(Lch::from_hex);
    assert!((bill.l - paper.l).hypot(bill.c - paper.c) > 0.06, "{bill:?} on {paper:?}");
}

#[test]
fn kinds_have_hues_that_differ() {
    let apart = |a: f64, b: f64| ((a - b).rem_euclid(360.0)).min((b - a).rem_euclid(360.0));
    for hue in (0..360).map(f64::from) {
        let light = derive(Accent(Lch::new(0.6, 0.12, hue))).light;
        let [second, third] = light.all([Role::Second, Role::Third]).map(|colour| Lch::from_hex(colour).h);
        for (a, b) in [(hue, second), (hue, third), (second, third)] {
            assert!(apart(a, b) > 68.0, "accent {hue}: {second} and {third}");
        }
    }
}

#[test]
fn grey_accents_make_grey_grounds() {
    for scheme in [of("#808080").light, of("#808080").dark] {
        assert_eq!(scheme.get(Role::Accent), scheme.get(Role::Ink));
        for role in [Role::Paper, Role::Sheet, Role::Tint, Role::Ink, Role::Foot, Role::Accent] {
            let Hex([r, g, b]) = scheme.get(role);
            assert!(r == g && g == b, "{}: {}", role.property(), scheme.get(role));
        }
    }
}

#[test]
fn the_author_is_told_of_an_accent_that_moved_far() {
    let yellow = of("#ffd400");
    let used = yellow.light.get(Role::Accent);
    assert_eq!(yellow.moved, Some(format!("#ffd400 → {used} (light)")));
    let black = of("black");
    assert_eq!(black.moved, Some(format!("#000000 → {} (dark)", black.dark.get(Role::Accent))));
    assert_eq!(of("#c2410c").moved, None);
}

#[test]
fn colours_are_read_in_each_form() {
    let hex = |text| parse(text).map(|accent| accent.hex().to_string());
    for (text, same) in [
        ("#0Af", "#00aaff"),
        (" #12AB9f ", "#12ab9f"),
        ("#abcf", "#aabbcc"),
        ("RebeccaPurple", "#663399"),
        ("tomato", "#ff6347"),
        ("oklch(100% 0 0)", "#ffffff"),
        ("oklch(0.628 0.2577 29.23)", "#ff0000"),
        ("oklch(62.8% 64.425% 29.23deg / 1)", "#ff0000"),
        ("oklch(.628 .2577 0.0811944turn / 100%)", "#ff0000"),
        ("oklch(50% none none)", "#636363"),
    ] {
        assert_eq!(hex(text).as_deref(), Ok(same), "{text}");
    }
    assert_eq!(cssparser::color::all_named_colors().count(), 148);
}

#[test]
fn bytes_come_back_as_they_were() {
    let steps = || (0..=255_u8).step_by(15);
    for bytes in steps().flat_map(|r| steps().flat_map(move |g| steps().map(move |b| [r, g, b]))) {
        let hex = Hex(bytes);
        assert_eq!(Lch::from_hex(hex).hex(), hex);
    }
    for byte in 0..=255 {
        assert_eq!(Lch::from_hex(Hex([byte; 3])).hex(), Hex([byte; 3]));
    }
}

#[test]
fn mistakes_are_told_in_plain_words() {
    for (text, why) in [
        ("", Why::Empty),
        ("#12345", Why::Length(5)),
        ("#", Why::Length(0)),
        ("#12g", Why::Digit('g')),
        ("#ééé", Why::Digit('é')),
        ("0a7ea4", Why::NoHash("0a7ea4".into())),
        ("#0a7ea480", Why::SeeThrough),
        ("transparent", Why::SeeThrough),
        ("oklch(50% 0.1 20 / 0.5)", Why::SeeThrough),
        ("rgb(1, 2, 3)", Why::Function("rgb".into())),
        ("bleu", Why::Name("bleu".into())),
        ("oklch(50% 0.1)", Why::Oklch),
        ("oklch(50% 0.1 20", Why::Oklch),
        ("oklch(50%, 0.1, 20)", Why::Number("50%,".into())),
        ("oklch(62 0.1 20)", Why::Lightness("62".into())),
        ("oklch(62% 10 20)", Why::Chroma("10".into())),
        ("oklch(nan 0.1 20)", Why::Number("nan".into())),
        ("oklch(50% inf 20)", Why::Number("inf".into())),
        ("oklch(50% 0.1 1e308turn)", Why::Number("1e308turn".into())),
        ("oklch(50% 0.1 left)", Why::Number("left".into())),
    ] {
        assert_eq!(parse(text), Err(why), "{text}");
    }
    assert_eq!(parse("#12").unwrap_err().to_string(), "`#` needs three or six digits after it, and here are 2");
}

#[test]
fn the_style_sheet_has_each_scheme_and_each_property() {
    let palette = of("#0b3d91");
    let sheet = css(&palette);
    for role in Role::ALL {
        let property = format!("  --{}: {};", role.property(), palette.dark.get(role));
        assert!(sheet.matches(&property).count() >= 2, "{property}");
    }
    for part in [
        ":root, :root[data-scheme=\"light\"] {\n  color-scheme: light;",
        "@media (prefers-color-scheme: dark) {\n:root:not([data-scheme=\"light\"]) {\n  color-scheme: dark;",
        "\n:root[data-scheme=\"dark\"] {\n  color-scheme: dark;",
        "@media (prefers-contrast: more) {\n",
    ] {
        assert!(sheet.contains(part), "{part} in\n{sheet}");
    }
    assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
}
