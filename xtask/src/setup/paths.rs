//! The same wasm from every machine: names of folders are left out of what is built.
//!
//! `.cargo/config.toml` includes the file written here, when it is there.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::Need;
use crate::place;

pub(super) fn need() -> Need {
    let file = place::root().join("target/tools/paths.toml");
    let wanted = settings();
    Need {
        name: "neutral paths".into(),
        present: fs::read_to_string(&file).is_ok_and(|text| text == wanted),
        step: "a few lines for Cargo in target/tools, so that the wasm names no folder".into(),
        install: Box::new(move || {
            let folder = file.parent().unwrap_or(Path::new("."));
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&file, &wanted))
                .map_err(|problem| format!("{}: {problem}", file.display()))
        }),
    }
}

fn settings() -> String {
    let folders = [
        (Some(place::root()), "/rolefit"),
        (place::cargo_home(), "/cargo"),
        (toolchain(), "/rustc"),
    ];
    let flags: Vec<String> = folders
        .into_iter()
        .filter_map(|(folder, name)| {
            Some(format!("--remap-path-prefix={}={name}", folder?.display()))
        })
        .map(|flag| format!("  {flag:?},\n"))
        .collect();
    format!("[target.wasm32-unknown-unknown]\nrustflags = [\n{}]\n", flags.concat())
}

fn toolchain() -> Option<PathBuf> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().into())
}
