//! The released modules: built once more with the standard library compiled for size.
//!
//! A panic there stops at once, without a message and without the code that would write one; the
//! loader shows the host's own text then. That takes 18 kB of 93 kB (brotli) off the core. Cargo asks
//! `RUSTC_BOOTSTRAP` for it on a stable compiler, which Trunk cannot set: so Trunk builds plain
//! modules, and these take their places.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::imports;
use crate::order;
use crate::place;
use crate::run::{self, Outcome};
use crate::size::compressed;

const TARGET: &str = "wasm32-unknown-unknown";
const STD: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const RUSTFLAGS: &str = "target.wasm32-unknown-unknown.rustflags=[\
    '-Zlocation-detail=none','-Zfmt-debug=none','-Zunstable-options','-Cpanic=immediate-abort',\
    '-Cllvm-args=-disable-lsr -enable-load-pre=0']";
/// What every supported browser has; all features at once would ask for more than any has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
];
/// For few bytes once compressed: the passes left out take code away, but less than they make of what
/// is left harder to compress. Memory below 1024 is the stack's last end, never an object.
const SMALL: [&str; 8] = [
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=0",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--skip-pass=memory-packing",
];

/// Functions are alike by runs of so many bytes; which is best is chance, so each is tried.
const RUNS: [usize; 5] = [4, 5, 6, 7, 8];

/// Builds the binaries of those names.
pub(crate) fn build(modules: &[&str]) -> Outcome {
    let mut build = Command::new("cargo");
    build.env("RUSTC_BOOTSTRAP", "1").current_dir(place::root());
    build.args(["build", "--release", "--target", TARGET, "--config", RUSTFLAGS]);
    build.args(modules.iter().flat_map(|module| ["--bin", module]));
    run::run(build.args(STD).arg("--target-dir").arg(target()))
}

/// Puts glue and wasm of a module that was built where Trunk put its own.
pub(crate) fn replace(module: &str, glue: &Path, wasm: &Path) -> Outcome {
    let folder = target().join("bindgen");
    let large = target().join(TARGET).join("release").join(module).with_extension("wasm");
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target=web", "--no-typescript", "--out-name=module", "--out-dir"]);
    run::run(bindgen.arg(&folder).arg(large))?;
    let optimized = |from: &Path, to: &Path, passes: &[&str]| {
        let mut optimize = Command::new("wasm-opt");
        run::run(optimize.args(FEATURES).args(passes).arg(from).arg("-o").arg(to))
    };
    let told = |error: std::io::Error| error.to_string();
    let code = fs::read_to_string(folder.join("module.js")).map_err(told)?;
    let between = folder.join("module.wasm");
    let bound = fs::read(folder.join("module_bg.wasm")).map_err(told)?;
    let (code, bound) = imports::shortened(&code, &bound)?;
    fs::write(&between, bound).map_err(told)?;
    optimized(&between, &between, &SMALL)?;
    let small = fs::read(&between).map_err(told)?;
    let mut best = Vec::new();
    let mut least = usize::MAX;
    for run in RUNS {
        fs::write(&between, order::named(&small, run)?).map_err(told)?;
        optimized(&between, wasm, &["--reorder-functions-by-name", "--strip-debug"])?;
        let ordered = fs::read(wasm).map_err(told)?;
        let weight = compressed(&ordered).map_err(told)?;
        if weight < least {
            (best, least) = (ordered, weight);
        }
    }
    fs::write(wasm, best).map_err(told)?;

    let wasm_name = wasm.file_name().unwrap_or_default().to_string_lossy();
    fs::write(glue, code.replace("module_bg.wasm", &wasm_name)).map_err(told)
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| place::root().join("target"), Into::into)
        .join("slim")
}
