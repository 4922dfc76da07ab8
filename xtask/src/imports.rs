//! Short names for what a module imports from its glue: the long ones are of no use to anybody, and
//! stand in both files.

use std::collections::BTreeMap;

use crate::wasm::{HEADER, IMPORTS, counted, number, sections};

/// Glue and wasm with short names in place of those by which they know each other.
pub(crate) fn shortened(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), String> {
    let mut short = BTreeMap::new();
    let mut module = wasm.get(..HEADER).unwrap_or_default().to_vec();
    for (id, mut section) in sections(wasm)? {
        let mut body = section.rest().to_vec();
        if id == IMPORTS {
            let imports = section.imports()?;
            body = number(imports.len());
            for import in imports {
                let long = String::from_utf8_lossy(import.name).into_owned();
                let name = format!("_{}", short.len());
                body.extend([counted(import.module), counted(name.as_bytes())].concat());
                body.push(0);
                body.extend(number(import.kind));
                short.insert(long, name);
            }
        }
        module.push(id);
        module.extend(counted(&body));
    }
    if let Some((long, _)) = short.iter().find(|(long, _)| !glue.contains(long.as_str())) {
        return Err(format!("the glue does not have `{long}`, which the wasm imports"));
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let words = glue.split_inclusive(|c| !is_word(c)).map(|part| {
        let word = part.trim_end_matches(|c| !is_word(c));
        let name = short.get(word).map_or(word, String::as_str);
        name.to_owned() + &part[word.len()..]
    });
    Ok((words.collect(), module))
}
