//! The hostile project: one item for each payload and kind of place, so that the others stay when one is refused.

use std::fmt::Write as _;

use crate::shared::{Files, png, sound_project};

/// Files that are built or refused together.
pub struct Piece {
    /// Their folder, with `/` at its end; a file's path for messages.
    pub folder: String,
    /// By path in the project.
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether the checks must refuse it.
    pub must_be_refused: bool,
}

/// In facts of the project, of which there are no two.
const BREAK_OUT: &str = "\"'><script>__pwned=1</script><img src=x onerror=__pwned=1>";
const OPEN: &str = concat!(
    r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" "#,
    r#"viewBox="0 0 9 9"><path d="M0 0h9v9z"/>"#
);
const BADGE: &str = "<script>__pwned=1</script>";

/// The project without pieces.
pub fn base() -> Files {
    let mut files = sound_project();
    files.retain(|name, _| !name.ends_with("de.md"));
    let text = toml(BREAK_OUT);
    let facts = String::from_utf8(files["project.toml"].clone()).expect("UTF-8");
    let facts = facts
        .replace("\"BRÜCKE\"", &text)
        .replace("\"eacea\"", &format!("{{ en = {{ name = {text}, short = {text} }} }}"))
        .replace("\"The office\"", &text)
        .replace("\"School\"", &text)
        .replace("[\"Street 1\", \"12345 Town\"]", &format!("[{text}, {text}]"))
        .replace("[site]", &format!("phone = {text}\nregister = {text}\nvat = {text}\n\n[contact]\nname = {text}\nemail = \"a@b.example\"\nphone = {text}\n\n[funding.en]\nstatement = {text}\ndisclaimer = {text}\n\n[checks]\nallow = {{ L0119 = {text} }}\n\n[site]"))
        .replace("[\"en\", \"de\"]", "[\"en\"]");
    files.insert("project.toml".into(), facts.into_bytes());
    files.insert("en.md".into(), format!("# {BREAK_OUT}\n\n{BREAK_OUT}\n\n{BREAK_OUT}\n").into_bytes());
    files
}

/// All pieces.
pub fn pieces() -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (n, (text, _)) in lines(include_str!("html.txt")).enumerate() {
        in_words(n, &text, &mut pieces);
        in_facts(n, &text, &mut pieces);
    }
    for (n, (address, must)) in lines(include_str!("addresses.txt")).enumerate() {
        as_address(n, &address, must, &mut pieces);
    }
    for (n, (drawing, must)) in lines(include_str!("drawings.txt")).enumerate() {
        let drawing = drawing.replace("{open}", OPEN).replace("{close}", "</svg>");
        as_drawing(n, &drawing, must, &mut pieces);
    }
    for (n, (name, must)) in lines(include_str!("names.txt")).enumerate() {
        as_name(n, &name, must, &mut pieces);
    }
    let texts: Vec<String> = lines(include_str!("html.txt")).map(|line| line.0).collect();
    for (n, id) in messages().enumerate() {
        let file = format!("locales/en/own-{n:03}.ftl");
        let message = format!("{id} = {}\n", fluent(&texts[n % texts.len()]));
        pieces.push(Piece { folder: file.clone(), files: vec![(file, message.into())], must_be_refused: false });
    }
    pieces
}

/// Payloads, and whether each must be refused.
fn lines(list: &str) -> impl Iterator<Item = (String, bool)> {
    list.lines().filter(|line| !line.starts_with("# ") && !line.is_empty()).map(|line| match line.strip_prefix("! ") {
        Some(payload) => (unescape(payload), true),
        None => (unescape(line), false),
    })
}

/// `\u{9}` becomes the sign itself.
fn unescape(line: &str) -> String {
    let mut parts = line.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("a code ends with }");
        text.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a sign"));
        text.push_str(rest);
    }
    text
}

/// The ids of all messages but those that are parts of addresses.
fn messages() -> impl Iterator<Item = &'static str> {
    const BUILT_IN: [&str; 5] = [
        include_str!("../../../locales/en/items.ftl"),
        include_str!("../../../locales/en/legal.ftl"),
        include_str!("../../../locales/en/markdown.ftl"),
        include_str!("../../../locales/en/site.ftl"),
        include_str!("../../../locales/en/terms.ftl"),
    ];
    let entry =
        |line: &'static str| line.split_once(" =").filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_lowercase()));
    BUILT_IN.into_iter().flat_map(str::lines).filter_map(entry).map(|(id, _)| id)
}

fn toml(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => drop(write!(quoted, "\\{c}")),
            c if c.is_control() => drop(write!(quoted, "\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// The same for a message.
fn fluent(text: &str) -> String {
    format!("{{ {} }}", toml(text))
}

/// An item: what is common to all kinds.
fn item(folder: String, facts: (&str, String), words: String, must_be_refused: bool) -> Piece {
    let photo = png(60, 40, [90, 120, 150]);
    let files = vec![
        (format!("{folder}/{}", facts.0), facts.1.into_bytes()),
        (format!("{folder}/en.md"), words.into_bytes()),
        (format!("{folder}/photo.png"), photo),
    ];
    Piece { folder: folder + "/", files, must_be_refused }
}

fn news(folder: String, words: String, must_be_refused: bool) -> Piece {
    item(format!("news/{folder}"), ("news.toml", "date = 2024-02-01\n".into()), words, must_be_refused)
}

fn in_words(n: usize, text: &str, pieces: &mut Vec<Piece>) {
    let quoted = toml(text);
    let places = [
        format!("# {text}\n\nS\n\n{text}\n"),
        format!("# T\n\n{text}\n\n{text}\n\n## {text}\n\n{text}\n"),
        format!("# T\n\nS\n\na {text} b\n\n> {text}\n\n- {text}\n\n| {text} | b |\n|:--|--|\n| {text} | `{text}` |\n"),
        format!(
            "# T\n\nS\n\n[{text}](https://a.example \"{text}\") ![{text}](photo.png \"{text}\")\n\n![{text}](photo.png)\n"
        ),
        format!(
            "# T\n\nS\n\n<div>{text}</div>\n\n<details><summary>{text}</summary>\n\n{text}\n\n</details>\n\n<p title=\"{text}\">x</p>\n"
        ),
        format!(
            "# T\n\nS\n\nx[^1]\n\n[^1]: {text}\n\n{text}\n: {text}\n\n``` {text}\n{text}\n```\n\n    {text}\n\n> [!NOTE]\n> {text}\n"
        ),
        format!("# T\n\nS\n\n## {text} {{#{text}}}\n\n## {text} {{#x .{text} onclick={text}}}\n\nx\n"),
        format!(
            "# T\n\nS\n\n```{{quote}}\ntext = {quoted}\nsource = {quoted}\n```\n\n```{{figure}}\nfile = \"photo.png\"\nalt = {quoted}\ncaption = {quoted}\n```\n\n```{{video}}\nurl = \"https://a.example/x\"\ntitle = {quoted}\n```\n"
        ),
        format!(
            "+++\ndescription = {quoted}\n\n[photos.\"photo.png\"]\nalt = {quoted}\ncaption = {quoted}\n+++\n# T\n\nS\n\n![](photo.png)\n"
        ),
        format!("+++\nslug = {quoted}\n+++\n# T\n\nS\n\nx\n"),
    ];
    for (place, words) in places.into_iter().enumerate() {
        pieces.push(news(format!("words-{n:03}-{place}"), words, false));
    }
}

fn in_facts(n: usize, text: &str, pieces: &mut Vec<Piece>) {
    let quoted = toml(text);
    let mut add = |collection: &str, file, facts, words: &str| {
        pieces.push(item(format!("{collection}/facts-{n:03}"), (file, facts), words.to_owned(), false));
    };
    let place = format!("place = {{ town = {quoted}, region = {quoted}, venue = {quoted}, country = \"ES\" }}");
    let photo = format!("photos = [{{ file = \"photo.png\", credit = {quoted}, place = {quoted} }}]");
    let contact = format!("contact = {{ name = {quoted}, email = \"a@b.example\", phone = {quoted} }}");
    let plain = format!("# Plain {n}\n\nS\n\nx\n");
    add(
        "partners",
        "partner.toml",
        format!(
            "role = \"partner\"\ntype = \"company\"\ncountry = \"PL\"\nshort = {quoted}\n{place}\n{contact}\n{photo}\n"
        ),
        &plain,
    );
    add(
        "activities",
        "activity.toml",
        format!("kind = \"learning-activity\"\nstart = 2024-04-02\nhost = \"school\"\n{place}\n{photo}\n"),
        &format!("# {text}\n\n{text}\n\nx\n"),
    );
    let front = format!(
        "resources = [{quoted}, {quoted}]\ntransfer = {quoted}\nevidence = {quoted}\ndifficulties = {quoted}\nlessons = {quoted}\n[adopted.school]\nchange = {quoted}\n"
    );
    add(
        "practices",
        "practice.toml",
        format!("shared_by = \"ies\"\n{contact}\nadopted_by = [{{ partner = \"school\", since = 2024-03-01 }}]\n"),
        &format!("+++\n{front}+++\n# {text}\n\n{text}\n\nx\n"),
    );
    add(
        "results",
        "result.toml",
        format!(
            "type = \"handbook\"\ndate = 2025-02-03\nlicence = \"CC-BY-4.0\"\ndeposit = {{ url = \"https://a.example\", name = {quoted} }}\nfiles = [{{ file = \"photo.png\" }}]\n"
        ),
        &format!("+++\n[files.\"photo.png\"]\ntitle = {quoted}\n+++\n# {text}\n\n{text}\n\nx\n"),
    );
    add("pages", "page.toml", "menu = \"footer\"\n".into(), &format!("# {text}\n\nS\n\nx\n"));
    add("news", "news.toml", format!("date = 2024-02-01\naliases = [{}]\n", toml(&format!("/old/{text}/"))), &plain);
}

fn as_address(n: usize, address: &str, must: bool, pieces: &mut Vec<Piece>) {
    let quoted = toml(address);
    let in_attribute = address.replace('"', "&quot;");
    let words = [
        format!("[x](<{address}>)"),
        format!("[x][y]\n\n[y]: <{address}>"),
        format!("<a href=\"{in_attribute}\">x</a>"),
        format!("![x](<{address}>)"),
        format!("<img src=\"{in_attribute}\" alt=\"x\">"),
        format!("```{{quote}}\ntext = \"x\"\nurl = {quoted}\n```"),
        format!("```{{video}}\nurl = {quoted}\ntitle = \"x\"\n```"),
        format!("```{{download}}\nfile = {quoted}\n```"),
        format!("```{{figure}}\nfile = {quoted}\nalt = \"x\"\n```"),
    ];
    for (place, words) in words.into_iter().enumerate() {
        pieces.push(news(format!("address-{n:03}-{place}"), format!("# T\n\nS\n\n{words}\n"), must));
    }
    // Here an address that is none may remain as text.
    for (place, words) in
        [format!("[x]({address})"), format!("<{address}>"), format!("{address} <a href={address}>x</a>")]
            .into_iter()
            .enumerate()
    {
        pieces.push(news(format!("bare-{n:03}-{place}"), format!("# T\n\nS\n\n{words}\n"), false));
    }
    let mut add = |collection: &str, place: &str, file, facts: String, must| {
        let words = format!("# {place} {n}\n\nS\n\nx\n");
        pieces.push(item(format!("{collection}/address-{n:03}-{place}"), (file, facts), words, must));
    };
    let partner = "role = \"partner\"\ntype = \"company\"\ncountry = \"PL\"\n";
    add("partners", "website", "partner.toml", format!("{partner}website = {quoted}\n"), must);
    add("partners", "mail", "partner.toml", format!("{partner}contact = {{ email = {quoted} }}\n"), must);
    add(
        "partners",
        "phone",
        "partner.toml",
        format!("{partner}contact = {{ email = \"a@b.example\", phone = {quoted} }}\n"),
        false,
    );
    add(
        "activities",
        "online",
        "activity.toml",
        format!("kind = \"learning-activity\"\nstart = 2024-04-02\nonline = {quoted}\n"),
        must,
    );
    let result = "type = \"handbook\"\ndate = 2025-02-03\nlicence = \"CC-BY-4.0\"\n";
    add("results", "deposit", "result.toml", format!("{result}deposit = {{ url = {quoted}, name = \"x\" }}\n"), must);
    add(
        "practices",
        "evidence",
        "practice.toml",
        format!("shared_by = \"ies\"\nadopted_by = [{{ partner = \"school\", evidence = {quoted} }}]\n"),
        must,
    );
}

fn as_drawing(n: usize, drawing: &str, must: bool, pieces: &mut Vec<Piece>) {
    for (ending, name) in [("svg", "logo.svg"), ("large", "Logo.SVG")] {
        let folder = format!("drawing-{n:03}-{ending}");
        let mut with = |collection: &str, file, facts: String, words: &str| {
            let mut piece = item(format!("{collection}/{folder}"), (file, facts), words.to_owned(), must);
            piece.files.push((format!("{}{name}", piece.folder), drawing.into()));
            pieces.push(piece);
        };
        let partner = "role = \"partner\"\ntype = \"company\"\ncountry = \"PL\"\n";
        let result = "type = \"handbook\"\ndate = 2025-02-03\nlicence = \"CC-BY-4.0\"\n";
        let news = "date = 2024-02-01\n";
        let plain = format!("# Drawing {n} {ending}\n\nS\n\nx\n");
        with("partners", "partner.toml", format!("{partner}logo = \"{name}\"\n"), &plain);
        with("results", "result.toml", format!("{result}files = [{{ file = \"{name}\" }}]\n"), &plain);
        with("news", "news.toml", news.into(), &format!("# T\n\nS\n\n![x]({name})\n"));
        with("practices", "practice.toml", "shared_by = \"ies\"\n".into(), &format!("# T\n\nS\n\n[x]({name})\n"));
    }
}

fn as_name(n: usize, name: &str, must: bool, pieces: &mut Vec<Piece>) {
    let facts = format!(
        "type = \"handbook\"\ndate = 2025-02-03\nlicence = \"CC-BY-4.0\"\nfiles = [{{ file = {} }}]\n",
        toml(name)
    );
    let encoded: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let mut result =
        item(format!("results/name-{n:03}"), ("result.toml", facts), format!("# Name {n}\n\nS\n\nx\n"), must);
    result.files.push((format!("{}{name}", result.folder), BADGE.into()));
    pieces.push(result);
    let mut linked = news(format!("name-{n:03}"), format!("# T\n\nS\n\n[x]({encoded})\n"), must);
    linked.files.push((format!("{}{name}", linked.folder), BADGE.into()));
    pieces.push(linked);
    let photo = format!("{name}.png");
    let mut shown = news(format!("photo-{n:03}"), format!("# T\n\nS\n\n![x]({encoded}.png)\n"), false);
    shown.files.push((format!("{}{photo}", shown.folder), png(60, 40, [n as u8, 90, 90])));
    pieces.push(shown);
}
