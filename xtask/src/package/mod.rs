//! `cargo xtask package`: what is published, from the built files on.

pub mod archive;
mod checkers;
mod content;
mod documents;
pub mod entry;
mod npm;
mod prerendered;
mod site_copy;
mod static_sites;
mod wordpress;

use std::fs;
use std::path::Path;

use content::{Files, zip_of};

use crate::Outcome;
use crate::files;
use crate::paths;
use crate::release;
use crate::setup::{self, Scope};
use crate::size;

/// What an author puts on a site; the rest of what is built is the project's own page.
const EMBED: [(&str, &str); 9] = [
    ("rolefit.", "js"),
    ("rolefit.", "css"),
    ("rolefit-", "js"),
    ("rolefit-", "wasm"),
    ("locale-", "json"),
    ("frame", "html"),
    ("frame-", ""),
    ("resize.", "js"),
    ("check-page", ""),
];

/// Builds the release, and writes to `target/package` what is published: a zip for any web space, an
/// npm package, a plugin for `WordPress`, folders for Hugo and Jekyll, and the project's page with all
/// of them beside it.
///
/// `plain` leaves the standard library as Rust ships it; `build_only` stops at the built files;
/// `built` is a folder of built files to pack instead of a new release.
pub fn package(plain: bool, build_only: bool, built: Option<&Path>) -> Outcome {
    setup::setup(if build_only { Scope::Release } else { Scope::Package })?;
    if let Some(built) = built {
        return pack(built, &paths::packages());
    }
    let built = release::build(plain)?;
    if build_only {
        println!("{}", built.display());
        return Ok(());
    }
    size::size(&built)?;
    pack(&built, &paths::packages())
}

/// Everything that is published, from what is built.
fn pack(built: &Path, target: &Path) -> Outcome {
    let _ = fs::remove_dir_all(target);
    let embed = embed(built)?;
    let documents = documents::documents(built)?;
    let prerendered = prerendered::Prerendered::render()?;

    let zip = target.join("rolefit.zip");
    let licences = documents::licences(&documents);
    let zipped = [&embed[..], &documents[..], &[documents::integrities(&embed)]].concat();
    files::write(&zip, zip_of("rolefit", &zipped)?)?;
    let npm = npm::write(target, &embed, &documents)?;
    let plugin = wordpress::write(target, &embed, &licences, &prerendered)?;
    let components = static_sites::write(target, &embed, &licences, &prerendered)?;
    let beside = [vec![zip, npm, plugin], components].concat();
    site_copy::write(built, &target.join("site"), &beside)?;
    for file in beside {
        println!("{}", file.display());
    }
    checkers::check(&target.join("npm"))
}

/// What a page loads.
fn embed(built: &Path) -> Result<Files, String> {
    let mut found = Files::new();
    for file in files::entries(built)?.into_iter().filter(|file| file.is_file()) {
        let name = files::name(&file);
        let is_part = |(start, ending): &(&str, &str)| {
            name.starts_with(start) && (ending.is_empty() || name.ends_with(&format!(".{ending}")))
        };
        if EMBED.iter().any(is_part) {
            found.push((name, files::read(&file)?));
        }
    }
    Ok(found)
}
