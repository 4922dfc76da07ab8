//! The npm package: the files that a page loads, and an entry for bundlers.

use std::path::{Path, PathBuf};

use super::content::{Files, unpack};
use super::{documents, entry};
use crate::process;
use crate::programs;

/// Writes the package into a folder, and packs it as npm does; returns the packed file.
pub(super) fn write(
    target: &Path,
    embed: &[(String, Vec<u8>)],
    papers: &[(String, Vec<u8>)],
) -> Result<PathBuf, String> {
    let version = env!("CARGO_PKG_VERSION");
    let names: Vec<String> = embed.iter().map(|(name, _)| name.clone()).collect();
    let own: Files = vec![
        documents::integrities(embed),
        (entry::NAME.into(), entry::entry(&names)?.into_bytes()),
        ("package.json".into(), manifest(version).into_bytes()),
    ];
    let folder = target.join("npm");
    unpack(&folder, &[embed, papers, &own[..]].concat())?;
    let mut pack = programs::command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(target).current_dir(&folder);
    process::run(&mut pack)?;
    Ok(target.join(format!("rolefit-{version}.tgz")))
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
    ".": {{ "types": "./rolefit.d.ts", "default": "./{entry}" }},
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
"#,
        entry = entry::NAME
    )
}
