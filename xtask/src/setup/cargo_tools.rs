//! Programs from crates.io, each in one version.

use std::process::Command;

use super::lockfile;
use super::need::{Need, Source};
use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;

/// The last one that the pinned compiler builds.
const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";
const CARGO_DENY: &str = "0.20.2";
const CARGO_ABOUT: &str = "0.9.3";

/// They run for seconds, so they are built quickly rather than to be quick; packages that ask for
/// optimizing to the last would take minutes each.
const QUICK: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
];

/// Trunk, and the command line of wasm-bindgen in the version of the library.
pub(super) fn for_building() -> Result<[Need; 2], String> {
    let lock = files::read_text(&paths::root().join("Cargo.lock"))?;
    let bindgen =
        lockfile::version_of("wasm-bindgen", &lock).ok_or("Cargo.lock names no wasm-bindgen")?;
    // What they can do beyond this is to download, which the set-up does for them. What reads and
    // writes the wasm runs at every build.
    let bindgen_options = &[
        "--no-default-features",
        "--config=profile.release.package.walrus.opt-level=1",
        "--config=profile.release.package.wasmparser.opt-level=1",
    ];
    Ok([
        need("trunk", "trunk", TRUNK, &["--no-default-features"], "2 minutes"),
        need("wasm-bindgen", "wasm-bindgen-cli", bindgen, bindgen_options, "a minute"),
    ])
}

/// Firefox's driver, and what judges the licences of dependencies.
pub(super) fn for_tests() -> [Need; 2] {
    [
        need("geckodriver", "geckodriver", GECKODRIVER, &[], "a minute"),
        need("cargo-deny", "cargo-deny", CARGO_DENY, &[], "3 minutes"),
    ]
}

/// What writes the licence texts of a release.
pub(super) fn for_packages() -> Need {
    // It compares every text with that of every licence.
    let options = &["--features=cli", "--config=profile.release.opt-level=1"];
    need("cargo-about", "cargo-about", CARGO_ABOUT, options, "2 minutes")
}

/// A program of a package in exactly this version.
fn need(
    program: &'static str,
    package: &str,
    version: &str,
    options: &'static [&'static str],
    from_source: &str,
) -> Need {
    let spec = format!("{package}@{version}");
    let step = if programs::find("cargo-binstall").is_some() {
        format!("cargo-binstall fetches {spec}, seconds where a built one is published")
    } else {
        format!(
            "cargo builds {spec}, about {from_source} on two cores (with cargo-binstall: seconds)"
        )
    };
    Need {
        name: format!("{program} {version}"),
        present: programs::answers(program, version),
        step,
        source: Source::Cargo,
        install: Box::new(move || install(&spec, options)),
    }
}

fn install(spec: &str, options: &[&str]) -> Outcome {
    let cargo = || Command::new(programs::find("cargo").unwrap_or_else(|| "cargo".into()));
    if programs::find("cargo-binstall").is_some()
        && process::run(cargo().args(["binstall", "--no-confirm", "--locked", spec])).is_ok()
    {
        return Ok(());
    }
    let mut install = cargo();
    install.args(["install", "--locked", "--force", spec]).args(options).envs(QUICK);
    // A build folder of the project's own is no place for somebody else's program.
    process::run(install.env_remove("CARGO_TARGET_DIR"))
}
