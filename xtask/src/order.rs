//! The order of a module's functions: each after the one that it is most like, which compresses
//! better.
//!
//! `wasm-opt` can sort functions by name; so here each gets a name that tells its place.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::wasm::{CODE, IMPORTS, counted, number, sections};

/// Rows of bytes that more functions than this have tell nothing.
const MANY: usize = 200;

/// The module with names for its functions that say in which order they should stand.
///
/// `run` bytes in a row, found in two functions, make them more alike.
pub(crate) fn named(wasm: &[u8], run: usize) -> Result<Vec<u8>, String> {
    let (mut imported, mut functions) = (0, Vec::new());
    for (id, mut section) in sections(wasm)? {
        match id {
            IMPORTS => imported = section.imports()?.len(),
            CODE => {
                for _ in 0..section.number()? {
                    functions.push(section.bytes()?);
                }
            }
            _ => {}
        }
    }
    let mut places = vec![0; functions.len()];
    for (place, function) in order(&functions, run).into_iter().enumerate() {
        places[function] = place;
    }
    let mut names = number(functions.len());
    for (function, place) in places.into_iter().enumerate() {
        names.extend(number(imported + function));
        names.extend(counted(format!("{place:06}").as_bytes()));
    }
    // A custom section called "name", whose part 1 names functions.
    let section = [counted(b"name"), vec![1], counted(&names)].concat();
    Ok([wasm, &[0], &counted(&section)].concat())
}

/// The longest function first; after each the one, of those left, that has most in common with it.
fn order(functions: &[&[u8]], run: usize) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> =
        functions.iter().map(|function| function.windows(run).collect()).collect();
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(function);
        }
    }
    having.retain(|_, functions| functions.len() <= MANY);
    let mut left: BTreeSet<usize> = (0..functions.len()).collect();
    let mut alike: Vec<usize> = functions.iter().map(|function| function.len()).collect();
    let mut order = Vec::new();
    while let Some(&next) =
        left.iter().max_by_key(|&&function| (alike[function], Reverse(function)))
    {
        left.remove(&next);
        order.push(next);
        alike.fill(0);
        for other in runs[next].iter().filter_map(|run| having.get(run)).flatten() {
            alike[*other] += 1;
        }
    }
    order
}
