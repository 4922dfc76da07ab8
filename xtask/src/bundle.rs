//! `cargo xtask bundle`: from what Trunk built to what a host page loads.
//!
//! Trunk calls it as a hook, with the folder that it is filling in `TRUNK_STAGING_DIR`. The glue is
//! minified, glue and wasm are named by their content, and the loader gets both names and their
//! integrity values.

use std::env;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::blanks::filled;
use crate::check_page;
use crate::digest::{integrity, lasting_name};
use crate::files;
use crate::frame;
use crate::glue;
use crate::imports;
use crate::locales;
use crate::minify::{Language, minified};
use crate::paths;
use crate::site;

pub(crate) const CORE: &str = "rolefit-core";
/// What draws hiring kits.
pub(crate) const HIRE: &str = "rolefit-hire";
/// What reads packs, for elements that have their own.
const READER: &str = "rolefit-reader";
const OWN_ROLES: &str = "rolefit-own-roles";

/// Bundles the folder that Trunk is filling.
pub fn hook() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("TRUNK_STAGING_DIR is not set; Trunk calls this command, as `trunk build` does")?;
    bundle(Path::new(&staging))
}

/// Writes the loader, glue and wasm of all modules and the style sheet under their final names.
pub(crate) fn bundle(folder: &Path) -> Outcome {
    let sources = paths::root().join("src/embed");
    let on_others = files::read_text(&sources.join("reader.js"))?;
    let reader = finish(folder, READER, |glue| Ok(glue + &on_others))?;
    let page = joined(&sources, &["page.js", "colours.js"])?;
    let page = |locales: String| {
        filled(&page, &[("\"__READER__\"", &reader), ("\"__LOCALES__\"", &locales)])
    };
    let (of_core, of_hire) = (page(locales::write(folder)?)?, page(locales::write_hire(folder)?)?);
    let core = finish(folder, CORE, |glue| drawing(&glue, &of_core))?;
    let hire = finish(folder, HIRE, |glue| drawing(&glue, &of_hire))?;

    beside_the_page(folder)?;

    let hosted = files::read_text(&sources.join("hosted.js"))?;
    let loader = minified(&(hosted + &loader(&core, &hire)?), Language::Script)?;
    files::write(&folder.join("rolefit.js"), &loader)?;
    frame::write(folder)?;
    site::finish(folder, &integrity(loader.as_bytes()))?;
    let styles = [rolefit_data::STYLES, rolefit_data::HIRE_SHEET].concat();
    files::write(&folder.join("rolefit.css"), minified(&styles, Language::Sheet)?)?;
    check_page::write(folder)
}

/// The loader with these lists of a module's glue and wasm, still without what fetches them.
pub(crate) fn loader(core: &str, hire: &str) -> Result<String, String> {
    let sources = paths::root().join("src/embed");
    let source = joined(&sources, &["loading.js", "rolefit.js", "links.js"])?;
    let version = env!("CARGO_PKG_VERSION");
    filled(&source, &[("\"__CORE__\"", core), ("\"__HIRE__\"", hire), ("__VERSION__", version)])
}

/// The glue of a module that draws, with what joins it to its page.
fn drawing(glue: &str, page: &str) -> Result<String, String> {
    Ok(glue::with_own_methods(&glue::without_start(glue)?) + page)
}

/// One script of several files.
fn joined(folder: &Path, names: &[&str]) -> Result<String, String> {
    names.iter().map(|name| files::read_text(&folder.join(name))).collect()
}

/// Names glue and wasm of a module by their content; returns, as the loader has it, the list of both
/// with their integrity values.
fn finish(
    folder: &Path,
    module: &str,
    changed: impl Fn(String) -> Result<String, String>,
) -> Result<String, String> {
    let wasm_file = built(folder, module, "_bg.wasm")?;
    let glue_file = built(folder, module, ".js")?;
    let (glue, wasm) = imports::shorten(&files::read_text(&glue_file)?, &files::read(&wasm_file)?)?;
    let wasm_name = lasting_name(module, "wasm", &wasm);
    files::remove(&wasm_file)?;
    files::write(&folder.join(&wasm_name), &wasm)?;

    // wasm-bindgen knows of no fingerprint; bundlers follow the address.
    let glue = filled(&glue, &[(&format!("{module}_bg.wasm"), &format!("./{wasm_name}"))])?;
    let glue = minified(&changed(glue)?, Language::Script)?;
    let glue_name = lasting_name(module, "js", glue.as_bytes());
    files::remove(&glue_file)?;
    files::write(&folder.join(&glue_name), &glue)?;
    let (of_glue, of_wasm) = (integrity(glue.as_bytes()), integrity(&wasm));
    Ok(format!("[[{glue_name:?},{of_glue:?}],[{wasm_name:?},{of_wasm:?}]]"))
}

/// Puts the module that reads tables where the page's own scripts are: it is no part of the embed.
fn beside_the_page(folder: &Path) -> Outcome {
    for ending in ["_bg.wasm", ".js"] {
        let file = built(folder, OWN_ROLES, ending)?;
        files::copy(&file, &folder.join("site").join(format!("{OWN_ROLES}{ending}")))?;
        files::remove(&file)?;
    }
    Ok(())
}

/// The file that Trunk made from the module's binary, with the given ending.
fn built(folder: &Path, module: &str, ending: &str) -> Result<PathBuf, String> {
    let is_it = |name: &str| name.starts_with(module) && name.ends_with(ending);
    files::entries(folder)?
        .into_iter()
        .find(|file| is_it(&files::name(file)))
        .ok_or_else(|| format!("no {module}*{ending} in {}", folder.display()))
}
