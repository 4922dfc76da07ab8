//! `cargo xtask package`: the embed as an npm package and as a zip to unpack on any web space.

mod licences;
mod verdict;
mod zip;

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::digest::integrity;
use crate::place;
use crate::run::{self, Outcome};

/// What an author puts on a site; the rest of `dist` is the project's own page.
const EMBED: [&str; 8] = [
    "rolefit.js",
    "rolefit-core-",
    "rolefit-reader-",
    "rolefit.css",
    "locale-",
    "frame.html",
    "frame-",
    "resize.js",
];

/// Builds the release and writes `target/package/npm` and `target/package/rolefit-VERSION.zip`.
pub(crate) fn package() -> Outcome {
    let root = place::root();
    let trunk = place::program("trunk").ok_or("trunk is not on the path")?;
    run::run(Command::new(trunk).args(["build", "--release"]).current_dir(&root))?;
    pack(&root.join("dist"), &root.join("target/package"))
}

/// The package and the zip from what is in `dist`.
fn pack(dist: &Path, target: &Path) -> Outcome {
    let root = place::root();
    let npm = target.join("npm");
    let _ = fs::remove_dir_all(&npm);
    fs::create_dir_all(&npm).map_err(|problem| told(&npm, &problem))?;
    let mut names = names(dist)?;
    names.retain(|name| EMBED.iter().any(|start| name.starts_with(start)));
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for name in &names {
        files.push((name.clone(), read(&dist.join(name))?));
    }
    for (name, source) in [
        ("README.md", "README.md"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
        ("CHANGELOG.md", "CHANGELOG.md"),
        ("rolefit.d.ts", "src/embed/rolefit.d.ts"),
        ("resize.d.ts", "src/embed/resize.d.ts"),
        ("custom-elements.json", "src/embed/custom-elements.json"),
    ] {
        // The first release has nothing to change yet.
        if let Ok(bytes) = fs::read(root.join(source)) {
            files.push((name.into(), bytes));
        }
    }
    files.push(("THIRD-PARTY.txt".into(), licences::texts()?.into_bytes()));
    files.push(("integrity.json".into(), integrities(&names, &files).into_bytes()));

    let version = env!("CARGO_PKG_VERSION");
    let archive = target.join(format!("rolefit-{version}.zip"));
    fs::write(&archive, zip::zip(&files)?).map_err(|problem| told(&archive, &problem))?;

    files.push(("package.json".into(), manifest(version).into_bytes()));
    for (name, bytes) in &files {
        fs::write(npm.join(name), bytes).map_err(|problem| told(&npm, &problem))?;
    }
    println!("{}\n{}", npm.display(), archive.display());
    verdict::check(&npm)
}

/// An object from each file that a page loads to its integrity value.
fn integrities(names: &[String], files: &[(String, Vec<u8>)]) -> String {
    let lines: Vec<String> = files
        .iter()
        .filter(|(name, _)| names.contains(name))
        .map(|(name, bytes)| format!("  {name:?}: {:?}", integrity(bytes)))
        .collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn manifest(version: &str) -> String {
    format!(
        r#"{{
  "name": "rolefit",
  "version": "{version}",
  "description": "An embeddable role-comparison table and an honest fit quiz",
  "license": "MIT OR Apache-2.0",
  "keywords": ["web-components", "custom-elements", "comparison", "quiz", "careers"],
  "type": "module",
  "exports": {{
    ".": {{ "types": "./rolefit.d.ts", "default": "./rolefit.js" }},
    "./rolefit.js": {{ "types": "./rolefit.d.ts", "default": "./rolefit.js" }},
    "./rolefit.css": "./rolefit.css",
    "./frame.html": "./frame.html",
    "./resize.js": {{ "types": "./resize.d.ts", "default": "./resize.js" }},
    "./integrity.json": "./integrity.json",
    "./custom-elements.json": "./custom-elements.json",
    "./package.json": "./package.json"
  }},
  "types": "./rolefit.d.ts",
  "customElements": "custom-elements.json",
  "sideEffects": true,
  "files": ["*.js", "*.wasm", "*.css", "*.html", "*.json", "*.d.ts", "*.txt", "LICENSE-*", "CHANGELOG.md"]
}}
"#
    )
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|problem| told(folder, &problem))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|problem| told(file, &problem))
}

fn told(file: &Path, problem: &std::io::Error) -> String {
    format!("{}: {problem}", file.display())
}
