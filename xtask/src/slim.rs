//! The released core: built once more with the standard library compiled for size.
//!
//! A panic there stops at once, without a message and without the code that would write one; the
//! loader shows the host's own text then. That takes 18 kB of 93 kB (brotli) off the wasm. Cargo asks
//! `RUSTC_BOOTSTRAP` for it on a stable compiler, which Trunk cannot set: so Trunk builds a plain
//! core, and this one takes its place.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::place;
use crate::run::{self, Outcome};

const CORE: &str = "rolefit-core";
const TARGET: &str = "wasm32-unknown-unknown";
const STD: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const RUSTFLAGS: &str = "target.wasm32-unknown-unknown.rustflags=[\
    '-Zlocation-detail=none','-Zfmt-debug=none','-Zunstable-options','-Cpanic=immediate-abort']";
/// What every supported browser has; all features at once would ask for more than any has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Puts the small glue and wasm where Trunk put its own.
pub(crate) fn replace(glue: &Path, wasm: &Path) -> Outcome {
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| place::root().join("target"), Into::into)
        .join("slim");
    let mut build = Command::new("cargo");
    build.env("RUSTC_BOOTSTRAP", "1").current_dir(place::root());
    build.args(["build", "--release", "--bin", CORE, "--target", TARGET, "--config", RUSTFLAGS]);
    run::run(build.args(STD).arg("--target-dir").arg(&target))?;

    let folder = target.join("bindgen");
    let large = target.join(TARGET).join("release").join(CORE).with_extension("wasm");
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target=web", "--no-typescript", "--out-name=core", "--out-dir"]);
    run::run(bindgen.arg(&folder).arg(large))?;
    run::run(
        Command::new("wasm-opt")
            .args(["-Oz", "-o"])
            .args([wasm, &folder.join("core_bg.wasm")])
            .args(FEATURES),
    )?;

    let wasm_name = wasm.file_name().unwrap_or_default().to_string_lossy();
    let code = fs::read_to_string(folder.join("core.js")).map_err(|error| error.to_string())?;
    fs::write(glue, code.replace("core_bg.wasm", &wasm_name)).map_err(|error| error.to_string())
}
