//! Reading folders, real ones.

use super::*;

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.iter().map(|(_, file)| &*file.path).collect()
}

fn project() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "project.toml", b"acronym = 'X'");
    dir
}

#[test]
fn words_are_text_and_downloads_are_bytes() {
    let dir = project();
    write(dir.path(), "results/kit/de.md", b"\xef\xbb\xbf# Kit");
    write(dir.path(), "results/kit/data.csv", b"a,b");
    write(dir.path(), "results/kit/en.md", b"caf\xe9");
    let sources = read(dir.path(), &[]).unwrap();
    assert_eq!(paths(&sources), ["project.toml", "results/kit/data.csv", "results/kit/de.md", "results/kit/en.md"]);
    let at = |path| sources.find(path).unwrap();
    assert_eq!(sources.text(at("results/kit/de.md")), "# Kit", "without the byte order mark");
    let blob = sources.blob(at("results/kit/data.csv")).unwrap();
    assert_eq!((blob.len, blob.hash), (3, *blake3::hash(b"a,b").as_bytes()));
    let bad = &sources.file(at("results/kit/en.md")).content;
    assert!(matches!(bad, Content::NotUtf8 { at: 3, .. }));
}

#[test]
fn pictures_tell_their_size_even_behind_a_large_profile() {
    let dir = project();
    let mut png = Vec::new();
    image::RgbImage::new(30, 20).write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    write(dir.path(), "a.png", &png);
    let mut jpeg = Vec::new();
    image::RgbImage::new(40, 10).write_to(&mut Cursor::new(&mut jpeg), image::ImageFormat::Jpeg).unwrap();
    let mut padded = jpeg[..2].to_vec();
    for _ in 0..3 {
        padded.extend([0xff, 0xfe, 0xff, 0xff]);
        padded.extend(vec![b'x'; 0xfffd]);
    }
    padded.extend(&jpeg[2..]);
    write(dir.path(), "b.JPG", &padded);
    write(dir.path(), "broken.png", b"not a picture");
    let sources = read(dir.path(), &[]).unwrap();
    let size = |path| {
        let photo = sources.blob(sources.find(path).unwrap()).unwrap().photo.clone().unwrap();
        photo.map(|header| (header.width, header.height))
    };
    assert_eq!((size("a.png"), size("b.JPG")), (Ok((30, 20)), Ok((40, 10))));
    assert_eq!(size("broken.png"), Err(Trouble::NotAPicture));
}

#[test]
fn names_are_composed_and_found_on_the_disk_all_the_same() {
    let dir = project();
    write(dir.path(), "news/a/wa\u{308}nde.pdf", b"1");
    let sources = read(dir.path(), &[]).unwrap();
    let file = sources.find("news/a/w\u{e4}nde.pdf").expect("as it is typed");
    assert_eq!(sources.stored_path(file), "news/a/wa\u{308}nde.pdf");
    write(dir.path(), "news/a/w\u{e4}nde.pdf", b"2");
    let sources = read(dir.path(), &[]).unwrap();
    assert_eq!((sources.len(), sources.oddities.len()), (2, 1), "{:?}", paths(&sources));
}

#[test]
fn output_hidden_files_and_debris_are_passed_over() {
    let dir = project();
    for path in [".git/config", "public/index.html", "node_modules/a/b.md", "de.md~", "pages/.x.swp"] {
        write(dir.path(), path, b"");
    }
    let exclude = [dir.path().join("public"), dir.path().join("no-such-folder"), dir.path().to_owned()];
    assert_eq!(paths(&read(dir.path(), &exclude).unwrap()), ["project.toml"]);
}

#[test]
fn a_folder_without_project_file_gets_an_empty_one() {
    let dir = tempfile::tempdir().unwrap();
    let sources = read(dir.path(), &[]).unwrap();
    assert!(sources.missing_project);
    assert_eq!(paths(&sources), ["project.toml"]);
    assert!(read(&dir.path().join("nowhere"), &[]).is_err());
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_and_loops_end() {
    use std::os::unix::fs::symlink;
    let (dir, other) = (project(), project());
    let root = dir.path();
    write(root, "news/a/de.md", b"# A");
    write(root, "public/index.html", b"");
    symlink(root.join("news/a"), root.join("news/b")).unwrap();
    symlink("../a/de.md", root.join("news/a/en.md")).unwrap();
    symlink(other.path(), root.join("outside")).unwrap();
    symlink("public", root.join("site")).unwrap();
    symlink("..", root.join("news/up")).unwrap();
    symlink("self", root.join("self")).unwrap();
    fs::create_dir_all(root.join("x")).unwrap();
    fs::create_dir_all(root.join("y")).unwrap();
    symlink("../y", root.join("x/y")).unwrap();
    symlink("../x", root.join("y/x")).unwrap();
    let sources = read(root, &[root.join("public")]).unwrap();
    let expected = ["news/a/de.md", "news/a/en.md", "news/b/de.md", "news/b/en.md", "project.toml"];
    assert_eq!(paths(&sources), expected);
    let odd: Vec<&str> = sources.oddities.iter().map(Oddity::path).collect();
    assert_eq!(odd, ["outside", "site", "news/up", "self", "x/y/x", "y/x/y"]);
    assert!(matches!(sources.oddities[1], Oddity::LinkOut(_)));
}

#[cfg(target_os = "linux")]
#[test]
fn odd_names_and_things_that_are_no_files_are_told() {
    use std::os::unix::ffi::OsStrExt;
    let dir = project();
    fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9.md")), b"").unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("socket")).unwrap();
    let deep = dir.path().join(["d"; 70].join("/"));
    fs::create_dir_all(deep).unwrap();
    let oddities = read(dir.path(), &[]).unwrap().oddities;
    assert_eq!(oddities[0], Oddity::NameNotUtf8("caf\u{fffd}.md".into()));
    assert_eq!(oddities[1].path(), ["d"; 65].join("/"));
    assert_eq!(oddities[2].path(), "socket");
}
