//! Rules about files and folders: `L01xx`.

use crate::diagnostic::rule::rules;

rules! {
    NOT_UTF8 = "L0101" Error "file is not UTF-8" {
        why: "The file was saved in an older encoding of letters, so ü, ł or ş would come out as wrong signs on the \
              page. This happens with old editors and with text exported from office programs. Open the file, choose \
              “Save with encoding” and take UTF-8.",
        wrong: r#"<!-- partners/bbs-nordstadt/de.md (saved as Windows-1252) -->
# Berufsbildende Schulen Nordstadt

Unsere Schule bildet f�r sechzehn Berufe aus."#,
        right: r#"<!-- partners/bbs-nordstadt/de.md (saved as UTF-8) -->
# Berufsbildende Schulen Nordstadt

Unsere Schule bildet für sechzehn Berufe aus."#,
    }
    LINK_OUT = "L0102" Error "symbolic link leads out of the project" {
        why: "A link to a file elsewhere works on one computer only, and it could publish something that was never \
              meant for the website. Litfass reads nothing outside the project folder. Copy the file itself into the \
              folder of its item.",
        wrong: r#"results/handbook/handbook-de.pdf -> ../../../school/handbook.pdf"#,
        right: r#"results/handbook/handbook-de.pdf    (the file itself)"#,
    }
    UNREADABLE = "L0103" Error "file cannot be read" {
        why: "The computer refuses to hand the file out: you may lack the right to read it, another program may hold \
              it, or a cloud folder shows it without having fetched it. Open the file once in its own program; if that \
              fails too, copy it anew.",
        wrong: r#"activities/2024-06-poznan/goats.jpg    (only in the cloud)"#,
        right: r#"activities/2024-06-poznan/goats.jpg    (kept on this computer)"#,
    }
    NAME_NOT_UTF8 = "L0104" Error "file name is not UTF-8" {
        why: "The name holds bytes that are no letters, so no link could ever lead to the file. Such names come out of \
              old zip archives and camera cards. Give the file a new name; small letters without accents, digits and \
              hyphens are safe everywhere.",
        wrong: r#"activities/2024-03-madrid/se�ora.jpg"#,
        right: r#"activities/2024-03-madrid/plaza.jpg"#,
    }
    BAD_ID = "L0105" Error "folder name is not an id" {
        why: "The name of an item's folder is its id: other files refer to it, and it becomes part of the address. \
              Spaces, capitals and accents break on some web hosts. Use small letters from a to z, digits and hyphens; \
              the beautiful name belongs in the title of the text.",
        wrong: r#"practices/Fehler Wand (neu)/practice.toml"#,
        right: r#"practices/error-wall/practice.toml"#,
    }
    MISSING_FACTS = "L0106" Error "facts file is missing" {
        why: "Every item is a folder with one TOML file that holds its facts; without it Litfass cannot tell what the \
              folder is. Often the file has another name, such as `partners.toml`, or got a hidden `.txt` at its end. \
              Add the file; for a free page it may even be empty.",
        wrong: r#"partners/ies-manzanares/es.md
partners/ies-manzanares/logo.svg"#,
        right: r#"partners/ies-manzanares/es.md
partners/ies-manzanares/logo.svg
partners/ies-manzanares/partner.toml"#,
    }
    STRAY_FILE = "L0107" Warning "file stands where Litfass does not look" {
        why: "The file is not used for anything, so a photo or text that you count on will not be on the site. Usually \
              it lies one folder too high, or the folder's name is misspelt. Move it into the folder of its item, or \
              keep notes outside the project.",
        wrong: r#"activities/workshop.jpg
activities/2024-03-madrid/activity.toml"#,
        right: r#"activities/2024-03-madrid/activity.toml
activities/2024-03-madrid/workshop.jpg"#,
    }
    DUPLICATE_ID = "L0108" Error "two folders differ only in case" {
        why: "Windows and macOS take both names for one folder, so one partner's computer would overwrite what another \
              one wrote. Join the two folders, and write the name in small letters.",
        wrong: r#"practices/tool-library/practice.toml
practices/Tool-Library/bg.md"#,
        right: r#"practices/tool-library/practice.toml
practices/tool-library/bg.md"#,
    }
    UNLISTED_LANGUAGE = "L0109" Error "words in a language the site does not list" {
        why: "A text named after a language that `languages` does not hold would never be shown, and a translator's \
              work would be lost without a word. Add the language to the list in `project.toml`, or correct the file's \
              name (Greek is `el.md`, not `gr.md`; Czech is `cs.md`, not `cz.md`).",
        wrong: r#"partners/epal-thessaloniki/partner.toml
partners/epal-thessaloniki/gr.md"#,
        right: r#"partners/epal-thessaloniki/partner.toml
partners/epal-thessaloniki/el.md"#,
    }
    MISSING_FILE = "L0110" Error "file is missing" {
        why: "The facts or the text name a file that is not in the item's folder; visitors would see a gap or a dead \
              download. Compare the names letter by letter: `.JPG` and `.jpg` differ, `.jpeg` and `.jpg` too.",
        wrong: r#"# activities/2024-03-madrid/activity.toml (the file is called workshop.jpg)
kind = "learning-activity"
start = 2024-03-11
cover = "Workshop.JPG""#,
        right: r#"# activities/2024-03-madrid/activity.toml
kind = "learning-activity"
start = 2024-03-11
cover = "workshop.jpg""#,
    }
    BAD_PICTURE = "L0111" Error "picture cannot be read" {
        why: "The file is damaged, too large to be decoded safely, or not the kind of picture its name says: \
              telephones take HEIC photos, and renaming one to `.jpg` does not change it. Open it in a picture program \
              and export it as JPEG, PNG or WebP.",
        wrong: r#"practices/error-wall/wall.jpg    (a HEIC photo, renamed)"#,
        right: r#"practices/error-wall/wall.jpg    (exported as JPEG)"#,
    }
    BAD_SVG = "L0112" Error "SVG cannot be cleaned" {
        why: "An SVG drawing is a small program for the browser, so Litfass removes from it whatever could be run. \
              This one is not well formed, and what cannot be read cannot be made safe. Export it again from the \
              drawing program as “plain SVG”, or use a PNG.",
        wrong: r#"<!-- partners/most-plovdiv/logo.svg -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <circle cx="5" cy="5" r="4">"#,
        right: r#"<!-- partners/most-plovdiv/logo.svg -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <circle cx="5" cy="5" r="4"/>
</svg>"#,
    }
    SVG_CLEANED = "L0113" Warning "SVG held parts that a browser could run" {
        why: "Scripts, click handlers and links to other sites were left out of the drawing, because they could harm \
              visitors or tell others about them. Mostly a drawing program put them there and nothing is missed: look \
              at the picture on the site, then export it as “plain SVG” so that the warning goes.",
        wrong: r#"<!-- partners/zst-poznan/logo.svg -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <script>track()</script>
  <rect width="10" height="10" onclick="open()"/>
</svg>"#,
        right: r#"<!-- partners/zst-poznan/logo.svg -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <rect width="10" height="10"/>
</svg>"#,
    }
    MISSING_PROJECT = "L0114" Error "project.toml is missing" {
        why: "The file `project.toml` makes a folder a project: it says who is funded, by whom, and in which languages \
              the site speaks. Perhaps Litfass was started one folder too high or too low. Start it in the project's \
              folder, or write the file.",
        wrong: r#"partners/bbs-nordstadt/partner.toml
partners/ies-manzanares/partner.toml"#,
        right: r#"# project.toml
acronym = "BRÜCKE"
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027"
granting_authority = "na-bibb"
start = 2023-09-01
end = 2025-08-31
coordinator = "bbs-nordstadt"
licence = "CC-BY-4.0"

[site]
url = "https://bruecke.example"
languages = ["de", "en", "es", "pl", "tr", "el", "bg", "ar"]
default_language = "de""#,
    }
    INVISIBLE_SIGN = "L0115" Error "invisible sign in a text" {
        why: "Texts copied from a PDF or from Word sometimes bring signs along that no one sees: commands for printers \
              and old programs. Web pages, feeds and calendars that hold one cannot be read by every program. Delete \
              the sign; if you cannot see it, write the word anew.",
        wrong: r#"<!-- practices/error-wall/de.md -->
# Fehler␋wand"#,
        right: r#"<!-- practices/error-wall/de.md -->
# Fehlerwand"#,
    }
    TOO_MANY_PHOTOS = "L0116" Error "more photos than a build makes ready" {
        why: "Making a photo ready for the web takes a quarter of a second and some memory; tens of thousands of them \
              would block the computer for hours, and no visitor would look through them. Usually a whole camera folder \
              slipped in. Show a selection.",
        wrong: r#"activities/2024-06-poznan/DSC_0001.jpg … DSC_9999.jpg"#,
        right: r#"activities/2024-06-poznan/goats.jpg
activities/2024-06-poznan/workshop.jpg"#,
    }
    ALIKE = "L0117" Warning "two photos that look the same" {
        why: "Phones take bursts, and messengers send smaller copies; a gallery with the same moment twice looks \
              careless and costs visitors time. Keep the better photo. Where both are meant (before and after), allow it \
              in `project.toml` with the reason.",
        wrong: r#"activities/2024-03-madrid/IMG_2041.jpg
activities/2024-03-madrid/IMG_2042.jpg    (a second later)"#,
        right: r#"activities/2024-03-madrid/IMG_2041.jpg"#,
    }
    LARGE_PHOTO = "L0118" Warning "photo far larger than a screen" {
        why: "Photos above 40 megapixels come out of studio cameras and scanners. The website shows them smaller, but every \
              build reads them whole, which takes seconds and memory, and the project folder grows heavy. Save the photo \
              with 4000 pixels on its longer side.",
        wrong: r#"practices/error-wall/wall.jpg    (9504 × 6336 pixels, 48 MB)"#,
        right: r#"practices/error-wall/wall.jpg    (4000 × 2667 pixels, 3 MB)"#,
    }
    SMALL_PHOTO = "L0119" Warning "photo smaller than its place" {
        why: "A photo is never enlarged, so a small one stands lost in its place or looks blurred on a large screen. Small \
              photos usually come out of messengers, which send copies, or out of old documents. Ask for the original.",
        wrong: r#"partners/ies-manzanares/school.jpg    (320 × 240 pixels, out of a messenger)"#,
        right: r#"partners/ies-manzanares/school.jpg    (4032 × 3024 pixels, from the phone)"#,
    }
    POSITION = "L0120" Note "photos that tell where they were taken" {
        why: "Phones write the place into every photo: a school, a company, sometimes somebody's home. Litfass takes it out of \
              all that it publishes, with everything else that cameras write; the project folder itself still holds it. \
              Remember that where you hand the folder on.",
        wrong: r#"activities/2024-06-poznan/goats.jpg    (GPS 52.4064, 16.9252)"#,
        right: r#"activities/2024-06-poznan/goats.jpg    (saved without the position)"#,
    }
    KEPT_METADATA = "L0121" Error "metadata that cannot be taken out" {
        why: "A result's files are published as they are, only photos lose what the camera wrote about place, time and owner. \
              From this kind of picture Litfass cannot take it out. Save it as JPEG, PNG or WebP; or say in the facts, with \
              `keep_metadata`, why it must stay as it is.",
        wrong: r#"# results/handbook/result.toml
files = [{ file = "cover.tiff" }]"#,
        right: r#"# results/handbook/result.toml
files = [{ file = "cover.png" }]"#,
    }
    RUNS = "L0122" Error "download that would be run" {
        why: "Browsers do not keep an HTML file for later, they open it: what is programmed in it then runs in the name of your \
              site. Other kinds of files are run by the web host itself. Put such a file into a .zip file; what people only \
              read is best as a PDF.",
        wrong: r#"# results/quiz/result.toml
files = [{ file = "quiz.html" }]"#,
        right: r#"# results/quiz/result.toml
files = [{ file = "quiz.zip" }]"#,
    }
    MISPLACED_ITEM = "L0123" Error "item lies in the wrong folder" {
        why: "The folder of an item lies directly in the folder of its kind, such as `practices/error-wall/`. In a folder \
              within, or beside the folders of the kinds, it would be missing on the site without a word. To sort \
              practices, use `topics`: visitors can then choose by them.",
        wrong: r#"practices/metal/error-wall/practice.toml
practices/metal/error-wall/en.md"#,
        right: r#"practices/error-wall/practice.toml
practices/error-wall/en.md"#,
    }
    MANY_SHARES = "L0124" Note "very many share pictures" {
        why: "When a link to a page is sent, messengers and social networks show a picture with it. Litfass paints one of \
              every page, with title, project and EU emblem; each takes a hundredth of a second, once. Where there are \
              more than a thousand, it asks first. Until then links show the item's photo, where it has one.",
        wrong: r#"# project.toml (part)
[site]
url = "https://bruecke.example""#,
        right: r#"# project.toml (part)
[site]
url = "https://bruecke.example"
share_pictures = true"#,
    }
    NO_LETTERS = "L0125" Note "letters that share pictures lack" {
        why: "Titles on share pictures are set in fonts that Litfass brings: they have the letters of Latin, Greek, \
              Cyrillic and Arabic script. A title in other letters would be a row of boxes, so no picture is painted for \
              it. The page itself shows all letters that the visitor's device knows.",
        wrong: r#"<!-- practices/error-wall/ka.md -->
# შეცდომების კედელი"#,
        right: r#"# project.toml (part)
[site]
share_pictures = false"#,
    }
}
