//! `import "rolefit"`, from the packed npm package, in the tools that bundle.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::running::{Running, free_port};
use super::visit::{built, page, visit};
use super::{copy, ground, sources};
use crate::Outcome;
use crate::files;
use crate::package;
use crate::paths;
use crate::process;
use crate::programs;
use crate::setup::npm;

/// The tools, each in one version.
const TOOLS: [&str; 16] = [
    "vite@8.3.8",
    "@vitejs/plugin-react",
    "@vitejs/plugin-vue",
    "react@19.3.1",
    "react-dom@19.3.1",
    "vue@3.5.44",
    "webpack@5.113.0",
    "webpack-cli",
    "rollup",
    "@rollup/plugin-node-resolve",
    "@web/rollup-plugin-import-meta-assets",
    "typescript",
    "@types/react",
    "@types/react-dom",
    "vue-tsc",
    "@types/node",
];

/// React with Vite, as it is served while one writes and as it is built.
pub(super) fn react(folder: &Path) -> Outcome {
    vite("React", "react", folder, &["tsc", "--noEmit", "--project", "."])
}

/// Vue with Vite, likewise.
pub(super) fn vue(folder: &Path) -> Outcome {
    vite("Vue", "vue", folder, &["vue-tsc", "--noEmit", "--project", "."])
}

/// webpack.
pub(super) fn webpack(folder: &Path) -> Outcome {
    let site = prepared("webpack")?;
    process::run(tool("webpack").args(["--config", "webpack.config.cjs"]).current_dir(&site))?;
    files::copy(&site.join("index.html"), &site.join("dist/index.html"))?;
    files::copy(&site.join("public/pack.json"), &site.join("dist/pack.json"))?;
    visit(folder, &looks("webpack", &site.join("dist")))
}

/// Rollup.
pub(super) fn rollup(folder: &Path) -> Outcome {
    let site = prepared("rollup")?;
    process::run(tool("rollup").args(["--config", "rollup.config.mjs"]).current_dir(&site))?;
    files::copy(&site.join("index.html"), &site.join("dist/index.html"))?;
    files::copy(&site.join("public/pack.json"), &site.join("dist/pack.json"))?;
    visit(folder, &looks("Rollup", &site.join("dist")))
}

fn vite(called: &str, name: &str, folder: &Path, types: &[&str]) -> Outcome {
    let site = prepared(name)?;
    process::run(tool(types[0]).args(&types[1..]).current_dir(&site))?;
    process::run(tool("vite").args(["build", "--logLevel", "warn"]).current_dir(&site))?;
    let port = free_port()?;
    let mut dev = tool("vite");
    dev.args(["--host", "127.0.0.1", "--strictPort", "--port", &port.to_string()]);
    let running = Running::start(dev.current_dir(&site), port, &folder.join("vite.log"))?;
    let address = format!("http://127.0.0.1:{port}/");
    let mut steps = looks(&format!("{called}, built by Vite"), &site.join("dist"));
    steps.push(page(&format!("{called}, served by Vite"), &address, "elements.js", &expected()));
    // Vite may find only now what it has to bundle, and then loads the page anew.
    let again = format!("{called}, served by Vite once more");
    steps.push(page(&again, &address, "elements.js", &expected()));
    let outcome = visit(folder, &steps);
    drop(running);
    outcome
}

/// What is to be seen in the page of each: both elements, one in another language, one with a pack.
fn expected() -> Value {
    json!({ "compare": 3, "quiz": 1 })
}

fn looks(name: &str, dist: &Path) -> Vec<Value> {
    vec![built(name, dist, "", "elements.js", &expected())]
}

/// A copy of the site's sources where the tools and the packed package can be found.
fn prepared(name: &str) -> Result<PathBuf, String> {
    let tools = ground().join("bundlers");
    let version = env!("CARGO_PKG_VERSION");
    let packed = package::folder().join(format!("rolefit-{version}.tgz"));
    if !tools.join("node_modules/vite").is_dir() {
        files::write(&tools.join("package.json"), "{ \"private\": true }\n")?;
        npm(&[&["--prefix", &tools.to_string_lossy()], &TOOLS[..]].concat())?;
    }
    // npm takes a file of the same name and version for what it has already.
    let _ = std::fs::remove_dir_all(tools.join("node_modules/rolefit"));
    let place = ["--prefix", &tools.to_string_lossy(), "--no-save", "--force"];
    npm(&[&place[..], &[&packed.to_string_lossy()]].concat())?;
    let site = tools.join(name);
    let _ = std::fs::remove_dir_all(&site);
    copy(&sources().join(name), &site)?;
    let example = files::read(&paths::root().join("src/data/examples/care-roles.json"))?;
    files::write(&site.join("public/pack.json"), example)?;
    Ok(site)
}

/// One of the tools, as `npx` finds it.
fn tool(name: &str) -> Command {
    let program = ground().join("bundlers/node_modules/.bin").join(name);
    let mut command = programs::command("node");
    command.arg(program);
    command
}
