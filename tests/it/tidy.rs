//! The shape of the sources: layers look inward, files stay short, names say what is inside.

use std::fs;
use std::path::{Path, PathBuf};

const LIMIT: usize = 250;
const BROWSER_CRATES: [&str; 5] = ["yew", "web_sys", "gloo", "wasm_bindgen", "js_sys"];

#[test]
fn layers_look_only_inward() {
    let mut outward = Vec::new();
    for (layer, forbidden) in [
        ("domain", ["app", "view", "browser", "widget"].as_slice()),
        ("app", &["view", "browser", "widget"]),
        ("picture.rs", &["domain", "app", "view", "browser", "widget"]),
        ("view", &["browser", "widget"]),
        ("browser", &["domain", "app", "view", "widget"]),
    ] {
        for file in sources(layer) {
            let words = words(&file);
            let named = |word: &str| words.iter().any(|have| have == word);
            let looks = |other: &&&str| {
                let inside = [format!("crate::{other}"), format!("rolefit::{other}")];
                inside.iter().any(|path| code(&file).contains(path))
            };
            outward.extend(forbidden.iter().filter(looks).map(|other| told(&file, other)));
            if layer == "domain" || layer == "app" {
                let crates = BROWSER_CRATES.iter().filter(|name| named(name));
                outward.extend(crates.map(|name| told(&file, name)));
            }
        }
    }
    assert!(outward.is_empty(), "{}", outward.join("\n"));
}

/// Events, and what they happen to: a button or a field whose value is read.
const EVENT_TYPES: [&str; 5] =
    ["Event", "Target", "ButtonElement", "InputElement", "SelectElement"];

#[test]
fn views_know_of_the_browser_only_its_events() {
    let mut outward = Vec::new();
    for file in sources("view") {
        let code = code(&file);
        for (at, _) in code.match_indices("web_sys::") {
            let rest = &code[at + "web_sys::".len()..];
            let list = match rest.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or_default(),
                None => rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or(""),
            };
            let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
            let others = names.filter(|name| !EVENT_TYPES.iter().any(|end| name.ends_with(end)));
            outward.extend(others.map(|name| told(&file, name)));
        }
    }
    assert!(outward.is_empty(), "{}", outward.join("\n"));
}

#[test]
fn no_file_is_longer_than_a_screenful_or_five() {
    let long: Vec<String> = files(&["rs", "js", "css"])
        .iter()
        .map(|file| (text(file).lines().count(), file))
        .filter(|(lines, _)| *lines > LIMIT)
        .map(|(lines, file)| told(file, &format!("{lines} lines")))
        .collect();
    assert!(long.is_empty(), "more than {LIMIT} lines:\n{}", long.join("\n"));
}

#[test]
fn files_are_called_by_what_is_in_them() {
    let empty = ["util", "utils", "helper", "helpers", "types", "common", "misc"];
    let vague: Vec<PathBuf> = files(&["rs", "js", "css"])
        .into_iter()
        .filter(|file| {
            empty.contains(&file.file_stem().unwrap_or_default().to_string_lossy().as_ref())
        })
        .collect();
    assert!(vague.is_empty(), "{vague:?}");
}

#[test]
fn nothing_names_a_folder_of_one_machine() {
    // In two halves, so that this list does not find itself.
    let folders = [("/ro", "ot/"), ("/ho", "me/"), ("/wo", "rk/"), ("/t", "mp/"), ("/Us", "ers/")];
    let mut named = Vec::new();
    for file in files(&["rs", "js", "css", "toml", "json", "md", "html", "lock", "run"]) {
        let text = text(&file);
        for (start, end) in folders {
            let folder = format!("{start}{end}");
            let hit = |line: &&str| line.contains(&folder) && !line.contains("://");
            named.extend(text.lines().filter(hit).map(|line| told(&file, line)));
        }
    }
    assert!(named.is_empty(), "{}", named.join("\n"));
}

#[test]
fn every_dependency_comes_from_the_public_index() {
    let lock = text(&root().join("Cargo.lock"));
    let own = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let others: Vec<&str> =
        lock.lines().filter(|line| line.starts_with("source = ") && *line != own).collect();
    assert!(lock.contains(own) && others.is_empty(), "{others:?}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(layer: &str) -> Vec<PathBuf> {
    let folder = root().join("src").join(layer);
    let own: Vec<PathBuf> =
        files(&["rs"]).into_iter().filter(|file| file.starts_with(&folder)).collect();
    assert!(!own.is_empty(), "no sources in {}", folder.display());
    own
}

/// The files with these endings, without what is built or fetched.
fn files(endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the project can be read").flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            if path.is_dir() {
                if !["target", "dist", "node_modules", ".git"].contains(&name.as_ref()) {
                    folders.push(path);
                }
            } else if endings.contains(&name.rsplit('.').next().unwrap_or_default()) {
                found.push(path);
            }
        }
    }
    found
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).expect("a source is text")
}

/// The source without its comments.
fn code(file: &Path) -> String {
    let text = text(file);
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn words(file: &Path) -> Vec<String> {
    let code = code(file);
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .map(str::to_owned)
        .collect()
}

fn told(file: &Path, what: &str) -> String {
    format!("{}: {what}", file.strip_prefix(root()).unwrap_or(file).display())
}
