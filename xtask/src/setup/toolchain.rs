//! Rust's own parts: the wasm target, the standard library's source, the compiler of a release.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::need::{Need, Source};
use crate::Outcome;
use crate::process;

const TARGET: &str = "wasm32-unknown-unknown";
/// The nightly compiler nearest to the one that rust-toolchain.toml pins.
const NIGHTLY: &str = "nightly-2026-02-26";
const LIBRARY: &str = "src/rust/library/Cargo.lock";

/// What compiles a release.
pub(crate) struct Compiler {
    /// As a person would name it.
    pub(crate) name: String,
    /// The folder that it is in.
    pub(crate) sysroot: PathBuf,
    /// The variable, with its value, that has Cargo's calls use it and its unstable features.
    pub(crate) variable: (&'static str, &'static str),
}

/// The compiled standard library for wasm.
pub(super) fn target() -> Need {
    Need {
        name: format!("the {TARGET} target"),
        present: pinned_sysroot().is_some_and(|sysroot| has(&sysroot, &format!("{TARGET}/lib"))),
        step: "rustup fetches it, about half a minute".into(),
        source: Source::System,
        install: Box::new(|| rustup(&["target", "add", TARGET])),
    }
}

/// The standard library's source, with the dated nightly or, where that cannot be had, beside the
/// pinned compiler.
pub(super) fn source() -> Need {
    Need {
        name: "the standard library's source".into(),
        present: for_release().is_ok(),
        step: format!("rustup fetches it with {NIGHTLY}, about a minute"),
        source: Source::System,
        install: Box::new(|| {
            let install = ["toolchain", "install", NIGHTLY, "--no-self-update"];
            let parts = ["--profile=minimal", "--component=rust-src"];
            rustup(&[&install[..], &parts].concat()).or_else(|problem| {
                println!("setup: {problem}; the pinned compiler will do");
                rustup(&["component", "add", "rust-src"])
            })
        }),
    }
}

/// The dated nightly where it is installed, else the pinned compiler; an error when neither has the
/// standard library's source.
pub(crate) fn for_release() -> Result<Compiler, String> {
    if let Some(sysroot) = nightly_sysroot().filter(|sysroot| has(sysroot, LIBRARY)) {
        let variable = ("RUSTUP_TOOLCHAIN", NIGHTLY);
        return Ok(Compiler { name: NIGHTLY.into(), sysroot, variable });
    }
    let sysroot = pinned_sysroot().filter(|sysroot| has(sysroot, LIBRARY));
    let sysroot = sysroot.ok_or("the standard library's source is not there")?;
    let name = format!("{} (RUSTC_BOOTSTRAP=1)", pinned()?);
    Ok(Compiler { name, sysroot, variable: ("RUSTC_BOOTSTRAP", "1") })
}

/// The name and version of the pinned compiler.
pub(crate) fn pinned() -> Result<String, String> {
    let version = process::pipe(Command::new("rustc").arg("--version"), "")?;
    Ok(version.trim().to_owned())
}

/// The folder of the pinned compiler.
pub(super) fn pinned_sysroot() -> Option<PathBuf> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().into())
}

/// The folder of the dated nightly, when it is installed.
fn nightly_sysroot() -> Option<PathBuf> {
    let which = ["which", "rustc", "--toolchain", NIGHTLY];
    let output =
        Command::new("rustup").args(which).env("RUSTUP_AUTO_INSTALL", "0").output().ok()?;
    let rustc = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    rustc.ancestors().nth(2).filter(|_| output.status.success()).map(Path::to_path_buf)
}

fn has(sysroot: &Path, path: &str) -> bool {
    sysroot.join("lib/rustlib").join(path).exists()
}

fn rustup(arguments: &[&str]) -> Outcome {
    process::run(Command::new("rustup").args(arguments))
        .map_err(|problem| format!("{problem}\nrustup comes from https://rustup.rs"))
}
