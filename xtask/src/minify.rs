//! The same code in fewer bytes.

use crate::process;
use crate::programs;

/// The oldest syntax that every supported browser reads.
const SYNTAX: &str = "--target=es2022,chrome112,firefox123,safari16.4";

#[derive(Clone, Copy)]
pub(crate) enum Language {
    Script,
    Sheet,
}

/// The code as esbuild shortens it; as written where esbuild is missing.
pub(crate) fn minified(code: &str, language: Language) -> Result<String, String> {
    if programs::find("esbuild").is_none() {
        eprintln!("xtask bundle: no esbuild, so nothing is minified; `cargo xtask setup` gets it");
        return Ok(code.to_owned());
    }
    let mut esbuild = programs::command("esbuild");
    esbuild.args(["--minify", "--legal-comments=none", "--log-level=warning", SYNTAX]);
    match language {
        Language::Script => esbuild.args(["--loader=js", "--format=esm", "--charset=utf8"]),
        Language::Sheet => esbuild.arg("--loader=css"),
    };
    process::pipe(&mut esbuild, code).map(|code| code.trim_end().to_owned())
}
