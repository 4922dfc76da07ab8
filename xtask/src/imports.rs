//! Short names for what a module imports from its glue.
//!
//! wasm-bindgen names each import with a hash of sixteen letters, which no compression takes away
//! and which stands in both files: 4.2 kB (brotli) of the core and its glue.

use std::collections::HashMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Imports, Parser};

/// The module as it calls the one that it imports from.
const GLUE: &str = "glue";

/// The glue and the module with short names for the imports that they share; an error when the two
/// do not belong together.
pub fn shorten(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), String> {
    let mut names = Names::default();
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| format!("the module cannot be read: {error}"))?;
    let mut short = String::with_capacity(glue.len());
    let mut found = 0;
    for line in glue.split_inclusive('\n') {
        let name = line.trim_start();
        let indent = &line[..line.len() - name.len()];
        match name.split_once(':') {
            Some((name, rest)) if names.renamed.contains_key(name) => {
                found += 1;
                short.extend([indent, &names.renamed[name], ":", rest]);
            }
            Some((key, rest)) if key.trim_matches('"') == names.module && !key.is_empty() => {
                short.extend([indent, "\"", GLUE, "\":", rest]);
            }
            _ => short.push_str(line),
        }
    }
    if found == names.renamed.len() {
        Ok((short, module.finish()))
    } else {
        Err(format!("the glue has {found} of the {} imports of its module", names.renamed.len()))
    }
}

#[derive(Default)]
struct Names {
    /// What the module calls its glue.
    module: String,
    /// The short name of each import.
    renamed: HashMap<String, String>,
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let Imports::Single(_, import) = imports else {
            // Compact imports, which no supported browser reads, nor wasm-opt writes.
            return reencode::utils::parse_imports(self, section, imports);
        };
        let kind = self.entity_type(import.ty)?;
        self.module = import.module.into();
        let count = self.renamed.len();
        let short = self.renamed.entry(import.name.into()).or_insert_with(|| letters(count));
        section.import(GLUE, short, kind);
        Ok(())
    }
}

/// A, B, …, Z, AA, AB, …: names by number.
fn letters(number: usize) -> String {
    let rest = number / 26;
    let last = char::from(b'A' + (number % 26) as u8);
    if rest == 0 { last.into() } else { letters(rest - 1) + &last.to_string() }
}
