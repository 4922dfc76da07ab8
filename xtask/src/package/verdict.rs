//! What npm's own checkers say of the package.

use std::path::Path;
use std::process::Command;

use crate::place;
use crate::run::{self, Outcome};

const CHECKERS: [&str; 2] = ["publint@0.3.25", "@arethetypeswrong/cli@0.18.5"];

/// An error when the entry points, files or types of the package do not fit together.
pub(super) fn check(package: &Path) -> Outcome {
    let folder = place::root().join("target/tools/package");
    let program = |name: &str| folder.join("node_modules/.bin").join(name);
    if !program("attw").is_file() || !program("publint").is_file() {
        println!("package: npm fetches publint and arethetypeswrong into target/tools, a minute");
        let mut npm = Command::new(place::program("npm").ok_or("npm is not on the path")?);
        npm.args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"]).arg(&folder);
        run::run(npm.args(CHECKERS))?;
    }
    run::run(Command::new(program("publint")).arg("--strict").current_dir(package))?;
    // A sheet and a page have no types.
    let untyped = ["--exclude-entrypoints", "./rolefit.css", "./frame.html"];
    let modules = ["--pack", ".", "--profile", "esm-only", "--format", "ascii", "--quiet"];
    run::run(Command::new(program("attw")).args(modules).args(untyped).current_dir(package))
}
