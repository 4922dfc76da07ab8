//! What npm's own checkers say of the package.

use std::path::Path;
use std::process::Command;

use crate::Outcome;
use crate::paths;
use crate::process;

/// An error when the entry points, files or types of the package do not fit together.
pub(super) fn check(package: &Path) -> Outcome {
    let program = |name: &str| {
        let mut command = Command::new(paths::tools().join("package/node_modules/.bin").join(name));
        command.current_dir(package);
        command
    };
    process::run(program("publint").arg("--strict"))?;
    // A sheet and a page have no types.
    let untyped = ["--exclude-entrypoints", "./rolefit.css", "./frame.html"];
    let modules = ["--pack", ".", "--profile", "esm-only", "--format", "ascii", "--quiet"];
    process::run(program("attw").args(modules).args(untyped))
}
