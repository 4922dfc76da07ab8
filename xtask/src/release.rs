//! What is published: built by Trunk, with the standard library compiled for size as well.
//!
//! Rust ships that library compiled for speed, with a text for every panic and the code that writes
//! it; here a panic stops at once, and the loader shows the host's own text. That takes about 17 kB
//! (brotli) off the embed. Cargo offers it on nightly compilers: a dated one where it is installed,
//! else the pinned one, which is told by `RUSTC_BOOTSTRAP` to act as one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bundle;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::setup::{neutral_paths, toolchain};

/// Says beside the built files how they were built.
pub(crate) const NOTE: &str = "BUILD.txt";
/// The first words of that note when the standard library was compiled for size.
const REBUILT: &str = "Built with the standard library compiled for size";

const FLAGS: [&str; 5] = [
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    // As `.cargo/config.toml` has it, whose flags do not count beside these.
    "-Cllvm-args=-disable-lsr -enable-load-pre=0",
];

/// Builds the release, plainly or with the standard library rebuilt, into a folder of its own;
/// returns the folder.
pub(crate) fn build(plain: bool) -> Result<PathBuf, String> {
    let folder = paths::release();
    let mut trunk = programs::command("trunk");
    trunk.args(["build", "--release", "--config"]).arg(settings()?);
    trunk.arg("--dist").arg(&folder).arg(paths::root().join("index.html"));
    let note = if plain {
        format!("Built plainly by {}: about 17 kB larger than a release.\n", toolchain::pinned()?)
    } else {
        format!("{REBUILT} by {}.\n", rebuild_library(&mut trunk)?)
    };
    process::run(&mut trunk)?;
    bundle::bundle(&folder)?;
    files::write(&folder.join(NOTE), note)?;
    Ok(folder)
}

/// Whether the files in this folder were built with the standard library compiled for size.
pub(crate) fn is_rebuilt(folder: &Path) -> bool {
    fs::read_to_string(folder.join(NOTE)).is_ok_and(|note| note.starts_with(REBUILT))
}

/// Trunk's settings up to its hook, which stands last in them.
pub fn without_hooks(settings: &str) -> &str {
    settings.split("\n[[hooks]]").next().unwrap_or_default()
}

/// Writes the settings that the release is built with.
fn settings() -> Result<PathBuf, String> {
    let file = paths::tools().join("trunk/Trunk.toml");
    let settings = files::read_text(&paths::root().join("Trunk.toml"))?;
    files::write(&file, without_hooks(&settings))?;
    Ok(file)
}

/// Has the Cargo that Trunk calls compile the standard library too; returns the compiler's name.
fn rebuild_library(trunk: &mut Command) -> Result<String, String> {
    let compiler = toolchain::for_release()?;
    let flags: Vec<String> = FLAGS
        .into_iter()
        .map(str::to_owned)
        .chain(neutral_paths::flags(Some(compiler.sysroot)))
        .collect();
    let (variable, value) = compiler.variable;
    trunk
        .env(variable, value)
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .env("CARGO_TARGET_DIR", paths::root().join("target/release-build"));
    Ok(compiler.name)
}
