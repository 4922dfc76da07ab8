//! `cargo xtask bundle`: from what Trunk built to what a host page loads.
//!
//! Trunk calls it as a hook, with the folder that it is filling in `TRUNK_STAGING_DIR`. The glue is
//! minified, glue and wasm are named by their content, and the loader gets both names and their
//! integrity values.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::digest::{fingerprint, integrity};
use crate::frame;
use crate::locales;
use crate::place;
use crate::run::{self, Outcome};
use crate::site;
use crate::slim;

const CORE: &str = "rolefit-core";
/// What reads packs, for elements that have their own.
const READER: &str = "rolefit-reader";
/// The oldest syntax that every supported browser reads.
const SYNTAX: &str = "--target=es2022,chrome112,firefox123,safari16.4";

/// Writes the loader, glue and wasm of both modules and the style sheet under their final names.
pub(crate) fn bundle() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set; Trunk calls this command, as `trunk build` does")?;
    let root = place::root();
    if env::var("TRUNK_PROFILE").as_deref() == Ok("release") {
        let modules = [CORE, READER];
        slim::build(&modules)?;
        for module in modules {
            let glue = built(&staging, module, ".js")?;
            slim::replace(module, &glue, &built(&staging, module, "_bg.wasm")?)?;
        }
    }

    let reader = finish(&staging, READER, Ok)?;
    let page = text(&root.join("src/embed/page.js"))?
        .replace("\"__READER__\"", &reader)
        .replace("\"__LOCALES__\"", &locales::locales(&staging)?);
    let core = finish(&staging, CORE, |glue| Ok(glue + &page))?;

    let loader = text(&root.join("src/embed/rolefit.js"))?
        .replace("\"__CORE__\"", &core)
        .replace("__VERSION__", env!("CARGO_PKG_VERSION"));
    let loader = minified(&loader, Language::Script)?;
    write(&staging.join("rolefit.js"), &loader)?;
    frame::frame(&staging)?;
    site::finish(&staging, &integrity(loader.as_bytes()))?;
    write(&staging.join("rolefit.css"), &minified(&sheets(&root)?, Language::Sheet)?)
}

/// Names glue and wasm of a module by their content; returns, as the loader has it, the list of both
/// with their integrity values.
fn finish(
    staging: &Path,
    module: &str,
    changed: impl Fn(String) -> Result<String, String>,
) -> Result<String, String> {
    let wasm_file = built(staging, module, "_bg.wasm")?;
    let wasm = read(&wasm_file)?;
    let wasm_name = format!("{module}-{}.wasm", fingerprint(&wasm));
    rename(&wasm_file, &staging.join(&wasm_name))?;

    let glue_file = built(staging, module, ".js")?;
    let glue = text(&glue_file)?.replace(&name(&wasm_file), &wasm_name);
    let glue = minified(&changed(glue)?, Language::Script)?;
    let glue_name = format!("{module}-{}.js", fingerprint(glue.as_bytes()));
    remove(&glue_file)?;
    write(&staging.join(&glue_name), &glue)?;
    let (of_glue, of_wasm) = (integrity(glue.as_bytes()), integrity(&wasm));
    Ok(format!("[[{glue_name:?},{of_glue:?}],[{wasm_name:?},{of_wasm:?}]]"))
}

/// The glue, calling the core only in ways that notice when it is lost (see `page.js`).
fn guarded(glue: &str) -> Result<String, String> {
    const TAKES: &str = "wasm = instance.exports;";
    if glue.matches(TAKES).count() == 1 {
        Ok(glue.replace(TAKES, "wasm = guarded(instance.exports);"))
    } else {
        Err(format!("the glue of this wasm-bindgen does not say `{TAKES}` once"))
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Language {
    Script,
    Sheet,
}

/// The same code in fewer bytes; the code as written where esbuild is missing.
pub(crate) fn minified(code: &str, language: Language) -> Result<String, String> {
    let Some(esbuild) = place::program("esbuild") else {
        eprintln!("xtask bundle: no esbuild, so nothing is minified; `cargo xtask setup` gets it");
        return Ok(code.to_owned());
    };
    let mut command = Command::new(esbuild);
    command.args(["--minify", "--legal-comments=none", "--log-level=warning", SYNTAX]);
    match language {
        Language::Script => command.args(["--loader=js", "--format=esm"]),
        Language::Sheet => command.arg("--loader=css"),
    };
    run::pipe(&mut command, code).map(|code| code.trim_end().to_owned())
}

/// The file that Trunk made from the module's binary, with the given ending.
fn built(staging: &Path, module: &str, ending: &str) -> Result<PathBuf, String> {
    files(staging)?
        .into_iter()
        .find(|file| name(file).starts_with(module) && name(file).ends_with(ending))
        .ok_or_else(|| format!("no {module}*{ending} in {}", staging.display()))
}

/// All style sheets in the order of their names, as the shadow root has them.
fn sheets(root: &Path) -> Result<String, String> {
    let files = files(&root.join("style"))?;
    files
        .iter()
        .filter(|file| file.extension() == Some("css".as_ref()))
        .map(|file| text(file))
        .collect()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|problem| about(folder, &problem))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|problem| about(file, &problem))
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|problem| about(file, &problem))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|problem| about(file, &problem))
}

fn rename(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|problem| about(from, &problem))
}

fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|problem| about(file, &problem))
}

fn about(file: &Path, problem: &std::io::Error) -> String {
    format!("{}: {problem}", file.display())
}
