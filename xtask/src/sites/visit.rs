//! Looking at a site in Chromium.

use std::path::Path;

use serde_json::{Value, json};

use super::folders::sources;
use crate::Outcome;
use crate::files;
use crate::process;
use crate::programs;

/// A page to look at, and the file in `tests/sites` that says what is to be seen.
pub(super) fn page(name: &str, url: &str, check: &str, args: &Value) -> Value {
    json!({ "name": name, "url": url, "check": sources().join(check), "args": args })
}

/// The same for a page of a site that is only files.
pub(super) fn built(name: &str, folder: &Path, path: &str, check: &str, args: &Value) -> Value {
    let check = sources().join(check);
    json!({ "name": name, "folder": folder, "path": path, "check": check, "args": args })
}

/// Takes these steps, one after the other, in one window.
pub(super) fn visit(folder: &Path, steps: &[Value]) -> Outcome {
    let plan = folder.join("steps.json");
    files::write(&plan, json!(steps).to_string())?;
    let mut cargo = programs::command("cargo");
    cargo.args(["run", "--quiet", "--package", "rolefit-e2e", "--", "visit"]);
    process::run(cargo.arg(&plan))
}
