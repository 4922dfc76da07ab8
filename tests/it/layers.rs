//! Who may see whom: Cargo holds it between packages, this within them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use crate::module_graph::{ModuleGraph, Reexports};
use crate::project::{files, root};

/// What there is only in a page.
const PAGE: [&str; 6] =
    ["rolefit_browser", "web_sys", "js_sys", "gloo", "wasm_bindgen", "serde_wasm_bindgen"];

/// The root components, where they draw, and what one of them draws on a canvas.
const ROOTS: [&str; 6] = [
    "src/components/comparison.rs",
    "src/components/fit_quiz.rs",
    "src/components/fit_quiz/share_image.rs",
    "src/components/hire.rs",
    "src/components/root.rs",
    "src/components/surface.rs",
];

/// What function components hand on without using it.
const HANDED_ON: &str = "rolefit_browser::host::Stage";

/// In a page its parser reads packs.
const PARSER: &str = "rolefit_browser::json";

static WORKSPACE: LazyLock<ModuleGraph> = LazyLock::new(|| ModuleGraph::of_workspace(root()));

#[test]
fn layers_see_only_what_is_below_them() {
    let page = |others: &[&'static str]| [&PAGE, others].concat();
    let layers = [
        ("src/components", vec!["rolefit::cli", "rolefit::embed"]),
        ("src/embed", vec!["rolefit::cli"]),
        ("src/data.rs", page(&["rolefit::cli", "rolefit::embed"])),
        ("src/cli", page(&["rolefit::embed"])),
    ];
    let mut seen = Vec::new();
    for (file, named) in WORKSPACE.named(Reexports::Named) {
        for (folder, above) in layers.iter().filter(|(folder, _)| file.starts_with(folder)) {
            for path in named.iter().map(|named| named.path.join("::")) {
                let is_parser = *folder == "src/data.rs" && is_in(&path, PARSER);
                if above.iter().any(|above| is_in(&path, above)) && !is_parser {
                    seen.push(format!("{}: {path}\n", file.display()));
                }
            }
        }
    }
    assert!(seen.is_empty(), "{}", seen.concat());
}

#[test]
fn function_components_know_of_the_page_only_what_was_typed_or_pressed() {
    let mut seen = Vec::new();
    for (file, named) in WORKSPACE.named(Reexports::Named) {
        if !file.starts_with("src/components") || ROOTS.iter().any(|root| file == Path::new(root)) {
            continue;
        }
        for path in named.iter().map(|named| named.path.join("::")) {
            let is_control = path.starts_with("web_sys::Html") && path.ends_with("Element");
            if PAGE.iter().any(|name| is_in(&path, name)) && !is_control && path != HANDED_ON {
                seen.push(format!("{}: {path}\n", file.display()));
            }
        }
    }
    assert!(seen.is_empty(), "{}", seen.concat());
}

#[test]
fn no_files_lead_in_a_circle() {
    let circles = WORKSPACE.circles(&|file| file.starts_with("src") || file.starts_with("xtask"));
    assert!(circles.is_empty(), "{}", circles.concat());
}

#[test]
fn every_source_is_part_of_a_program() {
    let known = WORKSPACE.files();
    let sources = ["src", "xtask"].map(|folder| files(folder, &["rs"])).concat();
    let others: Vec<_> = sources.iter().filter(|file| !known.contains(file.as_path())).collect();
    assert!(others.is_empty(), "no module: {others:?}");
}

#[test]
fn what_a_file_names_is_seen_however_it_is_written() {
    let check = |code: &str, expected: &[&str]| {
        let graph = crates(code);
        let named = &graph.named(Reexports::PassedOver)[Path::new("own/parts/child.rs")];
        let found: BTreeSet<&Path> =
            named.iter().filter_map(|named| named.file.as_deref()).collect();
        let expected: BTreeSet<&Path> = expected.iter().map(Path::new).collect();
        assert_eq!(found, expected, "{code}");
    };
    for code in [
        "use crate::thing::Thing;",
        "use crate::{thing};",
        "use crate::{thing::{self, Thing}};",
        "use super::super::thing::Thing as Other;",
        "use crate::Thing;",
        "use super::Renamed;",
        "use crate::thing::*;",
        "use own::thing;",
        "fn run() { crate::thing::run(); }",
        "fn run() { super::super::thing::run::<u8>(); }",
        "fn run() -> Option<crate::Thing> { None }",
        "fn run() { use crate::thing; }",
        "fn run() { html! { <div>{ crate::thing::run() }</div> }; }",
        "fn run() { html! { <crate::Thing /> }; }",
        "fn run() { html! { { value.crate_of(crate::{thing::run}) } }; }",
        "#[prop_or_else(crate::thing::run)] struct Own;",
        "mod inner { use super::super::Renamed; }",
    ] {
        check(code, &["own/thing.rs"]);
    }
    check("use crate::browser::Stage;", &["browser/lib.rs"]);
    check("use crate::{browser::{Stage}, thing};", &["browser/lib.rs", "own/thing.rs"]);
    check("use crate::*; type Own = Thing;", &["own/lib.rs", "own/thing.rs"]);
    check("use browser::Stage;", &["browser/lib.rs"]);
    check("fn run(stage: super::super::browser::Stage) {}", &["browser/lib.rs"]);
    check("use super::Own;", &["own/parts/mod.rs"]);
    for code in [
        "pub use crate::thing::Thing;",
        "pub(super) fn run() {}",
        "fn run() { html! { <thing thing={thing.thing()} /> }; }",
        "/// [`crate::thing`]\nfn run() { print(\"crate::thing\"); }",
    ] {
        check(code, &[]);
    }
}

#[test]
fn circles_are_found_however_long() {
    assert!(crates("fn run() {}").circles(&|_| true).is_empty());
    let circles = crates("use super::Own; use crate::thing;").circles(&|_| true);
    assert!(circles.is_empty(), "{circles:?}");
    for code in ["use super::Circle;", "use crate::circle::Circle;", "use super::Round;"] {
        let circles = crates(&(code.to_owned() + "pub struct Child;")).circles(&|_| true);
        assert_eq!(circles.len(), 1, "{circles:?}");
        assert!(circles[0].contains("own/parts/child.rs -> own/circle.rs"), "{circles:?}");
    }
}

/// Two crates, one of them with this code in a module of a module.
fn crates(code: &str) -> ModuleGraph {
    let files = [
        ("browser/lib.rs", "pub struct Stage;"),
        (
            "own/lib.rs",
            "mod circle; mod parts; mod thing; pub use thing::Thing; pub use browser; pub use other::*;",
        ),
        ("own/thing.rs", "pub struct Thing; pub fn run() {}"),
        ("own/circle.rs", "use crate::parts::round; pub struct Circle;"),
        (
            "own/parts/mod.rs",
            "mod child; pub mod round; pub struct Own; pub use child::Child;
             pub use super::thing::Thing as Renamed; pub use super::circle::{Circle, Circle as Round};",
        ),
        ("own/parts/round.rs", "fn run() -> super::Child { super::Child }"),
        ("own/parts/child.rs", code),
    ];
    let read = |file: &Path| {
        let found = files.iter().find(|(name, _)| file == Path::new(name));
        found.map(|(_, text)| (*text).to_owned())
    };
    let mut graph = ModuleGraph::default();
    graph.add("browser", Path::new("browser/lib.rs"), &read);
    graph.add("own", Path::new("own/lib.rs"), &read);
    graph
}

/// Whether a path is this one or below it.
fn is_in(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}
