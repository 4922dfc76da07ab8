//! The wasm module of the project's own page: tables in, packs and reports out.

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a pack of the table in a text. `options` and what is returned are JSON: `{roles, table, kinds,
/// currency, language, title}`, each of which may be missing, and `{pack, report}`.
///
/// Throws what stands in the way, in words.
#[wasm_bindgen]
pub fn table(text: &str, options: &str) -> Result<String, String> {
    let options = serde_json::from_str(options).map_err(|error| error.to_string())?;
    let imported = rolefit_import::table(text, &options)?;
    serde_json::to_string(&imported).map_err(|error| error.to_string())
}

fn main() {}
