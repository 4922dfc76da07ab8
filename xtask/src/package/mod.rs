//! `cargo xtask package`: the embed as an npm package and as a zip to unpack on any web space.

pub mod archive;
mod checkers;

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::digest::integrity;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::release;
use crate::setup::{self, Scope};
use crate::size;

/// What an author puts on a site; the rest of `dist` is the project's own page.
const EMBED: [&str; 9] = [
    "rolefit.js",
    "rolefit-core-",
    "rolefit-reader-",
    "rolefit.css",
    "locale-",
    "frame.html",
    "frame-",
    "resize.js",
    "check-page",
];

/// What comes with it, from the project's root.
const DOCUMENTS: [&str; 7] = [
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "CHANGELOG.md",
    "src/embed/rolefit.d.ts",
    "src/embed/resize.d.ts",
    "src/embed/custom-elements.json",
];

/// Builds the release, and writes `target/package/npm` and `target/package/rolefit-VERSION.zip`.
///
/// `plain` leaves the standard library as Rust ships it; `build_only` stops at the built files.
pub fn package(plain: bool, build_only: bool) -> Outcome {
    setup::setup(if build_only { Scope::Release } else { Scope::Package })?;
    let built = release::build(plain)?;
    if build_only {
        println!("{}", built.display());
        return Ok(());
    }
    size::size(&built)?;
    pack(&built, &paths::root().join("target/package"))
}

/// The package and the zip from what is built.
fn pack(built: &Path, target: &Path) -> Outcome {
    let root = paths::root();
    let names: Vec<String> = files::entries(built)?
        .iter()
        .filter(|file| file.is_file())
        .map(|file| files::name(file))
        .filter(|name| EMBED.iter().any(|start| name.starts_with(start)))
        .collect();
    let mut content: Vec<(String, Vec<u8>)> = Vec::new();
    for name in &names {
        content.push((name.clone(), files::read(&built.join(name))?));
    }
    for source in DOCUMENTS {
        let name = source.rsplit('/').next().unwrap_or(source);
        content.push((name.into(), files::read(&root.join(source))?));
    }
    let note = files::read(&built.join(release::NOTE))?;
    for (_, readme) in content.iter_mut().filter(|(name, _)| name == "README.md") {
        readme.extend([b"\n## This copy\n\n", &note[..]].concat());
    }
    content.push((release::NOTE.into(), note));
    content.push(("THIRD-PARTY.txt".into(), third_party_licences()?.into_bytes()));
    content.push(("integrity.json".into(), integrities(&names, &content).into_bytes()));

    let version = env!("CARGO_PKG_VERSION");
    let zip = target.join(format!("rolefit-{version}.zip"));
    let archive = archive::zip(&content).map_err(|problem| problem.to_string())?;
    files::write(&zip, archive)?;

    let npm = target.join("npm");
    let _ = fs::remove_dir_all(&npm);
    content.push(("package.json".into(), manifest(version).into_bytes()));
    for (name, bytes) in &content {
        files::write(&npm.join(name), bytes)?;
    }
    println!("{}\n{}", npm.display(), zip.display());
    checkers::check(&npm)
}

/// The licence texts of everything that is compiled into the core.
fn third_party_licences() -> Result<String, String> {
    let mut about = programs::command("cargo");
    about.args(["about", "generate", "--fail", "--offline"]);
    process::pipe(about.arg("xtask/src/package/third-party.hbs"), "")
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
