//! The README and the page tell host pages of everything they can rely on, and of nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rolefit::app::events::ErrorCode;

type Names = BTreeSet<String>;

#[test]
fn attributes_are_told() {
    let loader = text("src/embed/rolefit.js");
    let lists = between(&loader, "const ATTRIBUTES", "const FAILURES");
    let attributes: Names = quoted(&lists).collect();
    assert!(attributes.contains("roles") && attributes.contains("permalink"), "{attributes:?}");
    tells(&attributes);
    for (document, part) in [("README.md", "### Attributes"), (PAGE, "<summary>Attributes")] {
        let rows: Names = row_names(document, part).collect();
        assert_eq!(rows, attributes, "{document}");
    }
}

#[test]
fn events_are_told() {
    let others = ["rolefit-compare", "rolefit-quiz", "rolefit-core", "rolefit-reader"];
    let mut events = Names::new();
    for code in sources(&["rs", "js"]) {
        let starts = code.split("\"rolefit-").skip(1).map(|rest| rest.split('"').next());
        let names = starts.flatten().filter(|name| name_at_start(name) == **name);
        events.extend(names.map(|name| format!("rolefit-{name}")));
    }
    events.retain(|name| !others.contains(&name.as_str()));
    assert!(events.contains("rolefit-error"), "{events:?}");
    for (document, part) in [("README.md", "### Events"), (PAGE, "<summary>Events")] {
        let rows: Names = row_names(document, part).collect();
        let untold: Vec<_> = events.difference(&rows).collect();
        assert!(untold.is_empty(), "{document} does not tell of {untold:?}");
    }
}

#[test]
fn properties_are_told() {
    let mut properties = Names::new();
    for sheet in files("style", &["css"]) {
        let sheet = fs::read_to_string(sheet).expect("a sheet can be read");
        for at in sheet.split("var(--rolefit-").skip(1) {
            properties.insert(format!("--rolefit-{}", name_at_start(at)));
        }
    }
    assert!(properties.contains("--rolefit-accent"), "{properties:?}");
    for (document, part) in [("README.md", "### Look"), (PAGE, "<summary>Look")] {
        let rows: Names = row_names(document, part).collect();
        assert_eq!(rows, properties, "{document}");
    }
}

#[test]
fn parts_are_told() {
    let mut parts = Names::new();
    for code in sources(&["rs", "js"]) {
        for mark in ["part=\"", ".part = \""] {
            for rest in code.split(mark).skip(1) {
                let list = rest.split('"').next().unwrap_or_default();
                parts.extend(list.split(' ').filter(|name| !name.is_empty()).map(Into::into));
            }
        }
    }
    assert!(parts.contains("table") && parts.contains("stage"), "{parts:?}");
    tells(&parts);
}

#[test]
fn error_codes_are_told() {
    let known = Names::from(ErrorCode::ALL.map(|code| code.name().to_owned()));
    let raised: Names = sources(&["js"]).iter().flat_map(|code| codes(code)).collect();
    assert!(raised.contains("wasm-refused") && raised.is_subset(&known), "{raised:?}");
    tells(&known);
}

const PAGE: &str = "src/site/reference.html";

/// Both documents have each of these names as code.
#[track_caller]
fn tells(names: &Names) {
    let (readme, page) = (text("README.md"), text(PAGE));
    for name in names {
        assert!(readme.contains(&format!("`{name}`")), "README.md does not tell of `{name}`");
        assert!(page.contains(&format!("<code>{name}</code>")), "{PAGE} does not tell of `{name}`");
    }
}

/// The names that head the rows of the table after `start`.
pub(crate) fn row_names(document: &str, start: &str) -> impl Iterator<Item = String> {
    let text = text(document);
    let after = text.split_once(start).expect("the heading is there").1;
    let end = if document == PAGE { "</table>" } else { "\n#" };
    let section = after.split(end).next().unwrap_or_default();
    let mark = if document == PAGE { "<th scope=\"row\"><code>" } else { "\n| `" };
    let rows: Vec<String> = section.split(mark).skip(1).map(name_at_start).collect();
    rows.into_iter()
}

fn name_at_start(text: &str) -> String {
    text.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect()
}

/// The codes that an error is raised with.
fn codes(code: &str) -> Vec<String> {
    let marks = ["fault(\"", "detail(\"", "code = \"", "code\", \"", "bad_code(\""];
    let starts = marks.iter().flat_map(|mark| code.split(*mark).skip(1));
    starts.map(name_at_start).filter(|name| !name.is_empty()).collect()
}

/// The words in quotes that look like names.
pub(crate) fn quoted(code: &str) -> impl Iterator<Item = String> {
    let words = code.split('"').skip(1).step_by(2);
    words.filter(|word| !word.is_empty() && name_at_start(word) == **word).map(Into::into)
}

pub(crate) fn between(text: &str, start: &str, end: &str) -> String {
    let after = text.split_once(start).expect("the start is there").1;
    after.split_once(end).expect("the end is there").0.into()
}

pub(crate) fn text(file: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The program's own code: what a host page can meet.
fn sources(endings: &[&str]) -> Vec<String> {
    let folders = ["src/app", "src/view", "src/widget", "src/browser", "src/bin", "src/embed"];
    let files = folders.iter().flat_map(|folder| files(folder, endings));
    files.map(|file| fs::read_to_string(file).expect("a source can be read")).collect()
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the project").flatten() {
            let path = entry.path();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if endings.contains(&ending.as_str()) {
                found.push(path);
            }
        }
    }
    found
}
