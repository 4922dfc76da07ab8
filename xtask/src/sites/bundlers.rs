//! `import "rolefit"`, from the packed npm package, in the tools that bundle.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::folders::{copy, made, sources};
use super::recipes;
use super::running::{Running, free_port};
use super::visit::{built, page, visit};
use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::setup::npm;

/// The tools, each in one version.
const TOOLS: [&str; 17] = [
    "vite@8.3.8",
    "vite7@npm:vite@7.3.8",
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

const VITE: &str = "vite/bin/vite.js";

/// React with Vite, as it is served while one writes and as it is built.
pub(super) fn react(folder: &Path) -> Outcome {
    let site = prepared("react")?;
    files::write(&site.join("src/Compare.tsx"), &recipes::of("React, with Vite")?[0])?;
    typed(&site, ".bin/tsc")?;
    vite("React", &site, folder, VITE, 4)
}

/// Vue with Vite, likewise.
pub(super) fn vue(folder: &Path) -> Outcome {
    let site = prepared("vue")?;
    let [plugin, component] = &recipes::of("Vue, with Vite")?[..] else {
        return Err("the recipe for Vue is not a plugin and a component".into());
    };
    // As `npm create vite` writes it, but for the name.
    let settings = "import { defineConfig } from \"vite\";\nimport vue from \"@vitejs/plugin-vue\";\n\nexport default defineConfig({\n  plugins: [vue()],\n});\n";
    files::write(&site.join("vite.config.mjs"), settings.replace("vue()", plugin))?;
    files::write(&site.join("src/Compare.vue"), component)?;
    typed(&site, ".bin/vue-tsc")?;
    vite("Vue", &site, folder, VITE, 4)
}

/// The Vite before this one, which needs a setting.
pub(super) fn vite7(folder: &Path) -> Outcome {
    vite("Vite 7", &prepared("vite7")?, folder, "vite7/bin/vite.js", 3)
}

/// webpack.
pub(super) fn webpack(folder: &Path) -> Outcome {
    let site = prepared("webpack")?;
    process::run(tool(".bin/webpack").args(["--config", "webpack.config.cjs"]).current_dir(&site))?;
    files::copy(&site.join("index.html"), &site.join("dist/index.html"))?;
    files::copy(&site.join("public/pack.json"), &site.join("dist/pack.json"))?;
    visit(folder, &looks("webpack", &site.join("dist"), 3))
}

/// Rollup.
pub(super) fn rollup(folder: &Path) -> Outcome {
    let site = prepared("rollup")?;
    let recipe = recipes::of("webpack or Rollup, without a framework")?;
    files::write(&site.join("rollup.config.mjs"), &recipe[0])?;
    process::run(tool(".bin/rollup").args(["--config", "rollup.config.mjs"]).current_dir(&site))?;
    files::copy(&site.join("index.html"), &site.join("dist/index.html"))?;
    files::copy(&site.join("public/pack.json"), &site.join("dist/pack.json"))?;
    visit(folder, &looks("Rollup", &site.join("dist"), 3))
}

/// An error when the types of the package do not hold in the site.
fn typed(site: &Path, compiler: &str) -> Outcome {
    process::run(tool(compiler).args(["--noEmit", "--project", "."]).current_dir(site))
}

fn vite(called: &str, site: &Path, folder: &Path, program: &str, compare: u8) -> Outcome {
    process::run(tool(program).args(["build", "--logLevel", "warn"]).current_dir(site))?;
    let port = free_port()?;
    let mut dev = tool(program);
    dev.args(["--host", "127.0.0.1", "--strictPort", "--port", &port.to_string()]);
    let running = Running::start(dev.current_dir(site), port, &folder.join("vite.log"))?;
    let address = format!("http://127.0.0.1:{port}/");
    let mut steps = looks(&format!("{called}, built"), &site.join("dist"), compare);
    steps.push(page(&format!("{called}, served"), &address, "elements.js", &expected(compare)));
    // Vite may find only now what it has to bundle, and then loads the page anew.
    let again = format!("{called}, served once more");
    steps.push(page(&again, &address, "elements.js", &expected(compare)));
    let outcome = visit(folder, &steps);
    drop(running);
    outcome
}

/// What is to be seen in the page of each: so many comparisons, one of them in another language and one
/// with a pack of its own, a quiz and a hiring kit.
fn expected(compare: u8) -> Value {
    json!({ "compare": compare, "quiz": 1, "hire": 1 })
}

fn looks(name: &str, dist: &Path, compare: u8) -> Vec<Value> {
    vec![built(name, dist, "", "elements.js", &expected(compare))]
}

/// A copy of the site's sources where the tools and the packed package can be found.
fn prepared(name: &str) -> Result<PathBuf, String> {
    let tools = made().join("bundlers");
    let version = env!("CARGO_PKG_VERSION");
    let packed = paths::packages().join(format!("rolefit-{version}.tgz"));
    if !tools.join("node_modules/vite7").is_dir() {
        files::write(&tools.join("package.json"), "{ \"private\": true }\n")?;
        npm(&[&["--prefix", &tools.to_string_lossy()], &TOOLS[..]].concat())?;
    }
    // npm takes a file of the same name and version for what it has already.
    let _ = std::fs::remove_dir_all(tools.join("node_modules/rolefit"));
    let options = ["--prefix", &tools.to_string_lossy(), "--no-save", "--force"];
    npm(&[&options[..], &[&packed.to_string_lossy()]].concat())?;
    let site = tools.join(name);
    let _ = std::fs::remove_dir_all(&site);
    copy(&sources().join(name), &site)?;
    let example = files::read(&paths::root().join("src/data/examples/care-roles.json"))?;
    files::write(&site.join("public/pack.json"), example)?;
    Ok(site)
}

/// One of the tools, by its script below `node_modules`.
fn tool(script: &str) -> Command {
    let program = made().join("bundlers/node_modules").join(script);
    let mut command = programs::command("node");
    command.arg(program);
    command
}
