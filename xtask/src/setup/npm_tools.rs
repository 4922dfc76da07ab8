//! Programs from npm, each in one version.

use super::need::{Need, Source};
use super::system;
use crate::Outcome;
use crate::paths;
use crate::process;
use crate::programs;

/// Trunk.toml names the same version, so that Trunk takes the one on the path.
const BINARYEN: &str = "132";
const ESBUILD: &str = "0.28.2";
const AXE: &str = "axe-core@4.14.1";
const CHECKERS: [&str; 2] = ["publint@0.3.25", "@arethetypeswrong/cli@0.18.5"];

/// npm, which is a Debian package where it is missing.
pub(super) fn itself() -> Need {
    Need {
        name: "npm".into(),
        present: programs::find("npm").is_some(),
        step: "a Debian package, about a minute".into(),
        source: Source::System,
        install: Box::new(|| {
            system::install(&["nodejs", "npm"]).map_err(|problem| {
                format!("{problem} It comes with Node.js 20 or newer, https://nodejs.org")
            })
        }),
    }
}

/// What makes wasm and scripts small.
pub(super) fn for_building() -> [Need; 2] {
    [global("wasm-opt", "binaryen", BINARYEN), global("esbuild", "esbuild", ESBUILD)]
}

/// The accessibility checker, one file below `target/tools`.
pub(super) fn axe() -> Need {
    local("axe-core", "", "node_modules/axe-core/axe.min.js", &[AXE])
}

/// What npm's own people check packages with.
pub(super) fn checkers() -> Need {
    local("publint and arethetypeswrong", "package", "node_modules/.bin/attw", &CHECKERS)
}

/// `npm install` with these arguments.
pub(crate) fn npm(arguments: &[&str]) -> Outcome {
    let quiet = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
    process::run(programs::command("npm").args(quiet).args(arguments))
}

/// A program in exactly this version, put beside Cargo's own programs.
fn global(program: &'static str, package: &str, version: &str) -> Need {
    let spec = format!("{package}@{version}");
    Need {
        name: format!("{program} {version}"),
        present: programs::answers(program, version),
        step: format!("npm fetches {spec}, about a minute"),
        source: Source::Npm,
        install: Box::new(move || {
            let home = paths::cargo_home().ok_or("neither CARGO_HOME nor a home folder is set")?;
            // On Windows npm puts programs straight into the prefix, elsewhere into its `bin`.
            let prefix = if cfg!(windows) { home.join("bin") } else { home };
            npm(&["--global", "--prefix", &prefix.to_string_lossy(), &spec])
        }),
    }
}

/// Packages in a folder of `target/tools`, there when this file is.
fn local(name: &str, folder: &'static str, file: &str, packages: &'static [&'static str]) -> Need {
    let folder = paths::tools().join(folder);
    Need {
        name: name.into(),
        present: folder.join(file).is_file(),
        step: format!("npm fetches {} into target/tools, half a minute", packages.join(", ")),
        source: Source::Npm,
        install: Box::new(move || {
            npm(&[&["--prefix", &folder.to_string_lossy()], packages].concat())
        }),
    }
}
