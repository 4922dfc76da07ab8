//! What comes with the files that a page loads: papers, types, integrity values.

use std::path::Path;

use super::content::Files;
use crate::digest::integrity;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::release;

/// From the project's root.
const DOCUMENTS: [&str; 8] = [
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "CHANGELOG.md",
    "src/embed/rolefit.d.ts",
    "src/embed/frameworks.d.ts",
    "src/embed/resize.d.ts",
    "src/embed/custom-elements.json",
];

/// Of these what has to go wherever the files go.
const LICENCES: [&str; 4] = ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt", release::NOTE];

/// The papers and types of a release; the note beside the built files, where there is one, says how it
/// was built.
pub(super) fn documents(built: &Path) -> Result<Files, String> {
    let root = paths::root();
    let note = built.join(release::NOTE);
    let note = if note.is_file() { files::read(&note)? } else { b"Not a release.\n".to_vec() };
    let mut found = Files::new();
    for source in DOCUMENTS {
        let name = source.rsplit('/').next().unwrap_or(source);
        let mut bytes = files::read(&root.join(source))?;
        if name == "README.md" {
            bytes.extend([b"\n## This copy\n\n", &note[..]].concat());
        }
        found.push((name.into(), bytes));
    }
    found.push((release::NOTE.into(), note));
    found.push(("THIRD-PARTY.txt".into(), third_party_licences()?.into_bytes()));
    Ok(found)
}

/// Of these papers the licences.
pub(super) fn licences(documents: &[(String, Vec<u8>)]) -> Files {
    let is_one = |(name, _): &&(String, Vec<u8>)| LICENCES.contains(&name.as_str());
    documents.iter().filter(is_one).cloned().collect()
}

/// A file with an object from the name of each file that a page loads to its integrity value.
pub(super) fn integrities(embed: &[(String, Vec<u8>)]) -> (String, Vec<u8>) {
    let lines: Vec<String> =
        embed.iter().map(|(name, bytes)| format!("  {name:?}: {:?}", integrity(bytes))).collect();
    ("integrity.json".into(), format!("{{\n{}\n}}\n", lines.join(",\n")).into_bytes())
}

/// The licence texts of everything that is compiled into the core.
fn third_party_licences() -> Result<String, String> {
    let mut about = programs::command("cargo");
    about.args(["about", "generate", "--fail", "--offline"]);
    process::pipe(about.arg("xtask/src/package/third-party.hbs"), "")
}
