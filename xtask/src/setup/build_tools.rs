//! What building needs: the wasm target, Trunk, the wasm-bindgen command line, wasm-opt, esbuild.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use super::{Need, system};
use crate::place;
use crate::run::{self, Outcome};

const TRUNK: &str = "0.21.14";
/// Trunk.toml names the same version, so that Trunk takes the one on the path.
const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.2";
const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn needs() -> Result<Vec<Need>, String> {
    let bindgen = locked_version("wasm-bindgen")?;
    Ok(vec![
        Need {
            name: format!("the {TARGET} target"),
            present: sysroot_has(&format!("{TARGET}/lib")),
            step: "rustup fetches it, about half a minute".into(),
            install: Box::new(|| rustup(&["target", "add", TARGET])),
        },
        Need {
            name: "the standard library's source".into(),
            present: sysroot_has("src/rust/library/Cargo.lock"),
            step: "rustup fetches it, a few seconds".into(),
            install: Box::new(|| rustup(&["component", "add", "rust-src"])),
        },
        crate_tool("trunk", "trunk", TRUNK, "about 10 minutes from source on two cores"),
        crate_tool(
            "wasm-bindgen",
            "wasm-bindgen-cli",
            &bindgen,
            "about 5 minutes from source on two cores",
        ),
        npm_tool("wasm-opt", "binaryen", BINARYEN, "about a minute"),
        npm_tool("esbuild", "esbuild", ESBUILD, "a few seconds"),
    ])
}

/// A program from crates.io in exactly this version.
pub(super) fn crate_tool(
    program: &'static str,
    package: &'static str,
    version: &str,
    from_source: &str,
) -> Need {
    let spec = format!("{package}@{version}");
    let step = if place::program("cargo-binstall").is_some() {
        format!("cargo-binstall fetches {spec}, seconds where a built one is published")
    } else {
        format!("cargo installs {spec}, {from_source} (with cargo-binstall: seconds)")
    };
    Need {
        name: format!("{program} {version}"),
        present: answers(program, version),
        step,
        install: Box::new(move || install_crate(&spec)),
    }
}

fn install_crate(spec: &str) -> Outcome {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    if place::program("cargo-binstall").is_some()
        && run::run(Command::new(&cargo).args(["binstall", "--no-confirm", "--locked", spec]))
            .is_ok()
    {
        return Ok(());
    }
    let mut install = Command::new(&cargo);
    install.args(["install", "--locked", "--force", spec]);
    // A build folder of the project's own is no place for somebody else's program.
    run::run(install.env_remove("CARGO_TARGET_DIR"))
}

/// A program from npm in exactly this version, put beside Cargo's own programs.
fn npm_tool(program: &'static str, package: &str, version: &str, takes: &str) -> Need {
    let spec = format!("{package}@{version}");
    Need {
        name: format!("{program} {version}"),
        present: answers(program, version),
        step: format!("npm fetches {spec}, {takes}"),
        install: Box::new(move || {
            let home = place::cargo_home().ok_or("neither CARGO_HOME nor a home folder is set")?;
            // On Windows npm puts programs straight into the prefix, elsewhere into its `bin`.
            let prefix = if cfg!(windows) { home.join("bin") } else { home };
            npm(&["--global", "--prefix", &prefix.to_string_lossy(), &spec])
        }),
    }
}

/// `npm install` with these arguments; npm itself is a Debian package where it is missing.
pub(crate) fn npm(arguments: &[&str]) -> Outcome {
    if place::program("npm").is_none() {
        system::install(&["nodejs", "npm"]).map_err(|problem| {
            format!(
                "npm is missing: {problem} It comes with Node.js 20 or newer, https://nodejs.org"
            )
        })?;
    }
    let npm = place::program("npm").ok_or("npm is still not on the path")?;
    let quiet = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
    run::run(Command::new(npm).args(quiet).args(arguments))
}

/// Whether the program is there and says that it has this version.
fn answers(program: &str, version: &str) -> bool {
    let Some(program) = place::program(program) else { return false };
    let Ok(output) = Command::new(program).arg("--version").output() else { return false };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.split(|letter: char| letter.is_whitespace() || "()_".contains(letter))
        .any(|word| word == version)
}

fn rustup(arguments: &[&str]) -> Outcome {
    run::run(Command::new("rustup").args(arguments))
        .map_err(|problem| format!("{problem}\nrustup comes from https://rustup.rs"))
}

/// Whether the toolchain of this project has this below its `lib/rustlib`.
fn sysroot_has(path: &str) -> bool {
    let Ok(output) = Command::new("rustc").args(["--print", "sysroot"]).output() else {
        return false;
    };
    let sysroot = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Path::new(&sysroot).join("lib/rustlib").join(path).exists()
}

/// The version of a package in Cargo.lock; the command line of wasm-bindgen must equal it.
fn locked_version(package: &str) -> Result<String, String> {
    let lock = place::root().join("Cargo.lock");
    let text =
        fs::read_to_string(&lock).map_err(|problem| format!("{}: {problem}", lock.display()))?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    text.replace('\r', "")
        .split_once(&entry)
        .and_then(|(_, rest)| rest.split('"').next().map(str::to_owned))
        .ok_or_else(|| format!("Cargo.lock names no {package}"))
}
