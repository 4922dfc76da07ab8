//! The same wasm from every machine: names of folders are left out of what is built.
//!
//! `.cargo/config.toml` includes the file written here, when it is there.

use std::fs;
use std::path::PathBuf;

use super::need::{Need, Source};
use super::toolchain;
use crate::files;
use crate::paths;

/// The few lines for Cargo that do it.
pub(super) fn need() -> Need {
    let file = paths::tools().join("paths.toml");
    let flags = flags(toolchain::pinned_sysroot());
    let wanted = format!("[target.wasm32-unknown-unknown]\nrustflags = {flags:#?}\n");
    Need {
        name: "neutral paths".into(),
        present: fs::read_to_string(&file).is_ok_and(|text| text == wanted),
        step: "a few lines for Cargo in target/tools, so that the wasm names no folder".into(),
        source: Source::System,
        install: Box::new(move || files::write(&file, &wanted)),
    }
}

/// What keeps the folders of the project, of Cargo and of this compiler out of what it builds.
pub(crate) fn flags(sysroot: Option<PathBuf>) -> Vec<String> {
    let folders =
        [(Some(paths::root()), "/rolefit"), (paths::cargo_home(), "/cargo"), (sysroot, "/rustc")];
    let flag = |(folder, name): (Option<PathBuf>, &str)| {
        Some(format!("--remap-path-prefix={}={name}", folder?.display()))
    };
    folders.into_iter().filter_map(flag).collect()
}
