//! The licence texts of everything that is compiled into the core.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place;
use crate::run;

const START: &str = "\
Rolefit's core is compiled from the crates below and from the Rust standard library
(MIT OR Apache-2.0, The Rust Project Contributors).
";

/// One text a wording of a licence, under the names of the crates that come with it.
pub(super) fn texts() -> Result<String, String> {
    let mut tree = Command::new("cargo");
    tree.args(["tree", "--package", "rolefit", "--edges", "normal", "--prefix", "none"])
        .args(["--target", "wasm32-unknown-unknown", "--format", "{p}|{l}"])
        .current_dir(place::root());
    let tree = run::pipe(&mut tree, "")?;
    let mut crates: Vec<(&str, &str)> = tree.lines().filter_map(named).collect();
    crates.sort_unstable();
    crates.dedup();
    let registry = place::cargo_home().ok_or("Cargo has no home")?.join("registry/src");
    let mut wordings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, licence) in crates {
        let folder = name.replacen(" v", "-", 1);
        let sources = sources(&registry, &folder)
            .ok_or(format!("{folder} is not in {}", registry.display()))?;
        for text in found(&sources)? {
            wordings.entry(text).or_default().push(format!("{name} ({licence})"));
        }
    }
    let mut all = String::from(START);
    for (text, names) in wordings {
        let _ = write!(all, "\n{}\n{}\n\n{text}\n", "=".repeat(72), names.join("\n"));
    }
    Ok(all)
}

/// `name v1.2.3` and its licence; nothing for what is not from a registry.
fn named(line: &str) -> Option<(&str, &str)> {
    let (package, licence) = line.trim_end_matches(" (*)").split_once('|')?;
    let package = package.trim_end_matches(" (proc-macro)");
    (!package.contains('(')).then_some((package, licence))
}

fn sources(registry: &Path, folder: &str) -> Option<PathBuf> {
    let registries = fs::read_dir(registry).ok()?.flatten();
    registries.map(|entry| entry.path().join(folder)).find(|folder| folder.is_dir())
}

/// The licence files of a crate, with even line ends.
fn found(folder: &Path) -> Result<Vec<String>, String> {
    let entries =
        fs::read_dir(folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            file.is_file()
                && ["LICENSE", "LICENCE", "COPYING", "NOTICE"]
                    .iter()
                    .any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    let text = |file: &PathBuf| {
        fs::read_to_string(file).map_err(|problem| format!("{}: {problem}", file.display()))
    };
    files
        .iter()
        .map(|file| text(file).map(|text| text.replace("\r\n", "\n").trim().to_owned()))
        .collect()
}
