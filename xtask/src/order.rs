//! The order of a module's functions: each after the one that it is most like, which compresses
//! better.
//!
//! `wasm-opt` can sort functions by name; so here each gets a name that tells its place.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of bytes that more functions than this have tell nothing.
const MANY: usize = 200;

/// The module with names for its functions that say in which order they should stand.
///
/// `run` bytes in a row, found in two functions, make them more alike.
pub(crate) fn named(wasm: &[u8], run: usize) -> Result<Vec<u8>, String> {
    let (mut imported, mut functions) = (0, Vec::new());
    let mut rest = Reader(wasm.get(8..).unwrap_or_default());
    while !rest.0.is_empty() {
        let id = rest.byte()?;
        let mut section = Reader(rest.bytes()?);
        match id {
            2 => imported = section.imports()?,
            10 => {
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

/// What is left to be read of a module or of a part of it.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// How many functions an import section has.
    fn imports(&mut self) -> Result<usize, String> {
        let count = self.number()?;
        for _ in 0..count {
            self.bytes()?;
            self.bytes()?;
            if self.byte()? != 0 {
                return Err("the wasm imports something that is not a function".into());
            }
            self.number()?;
        }
        Ok(count)
    }

    /// As many bytes as the number before them says.
    fn bytes(&mut self) -> Result<&'a [u8], String> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or("the wasm is cut short")?;
        self.0 = rest;
        Ok(bytes)
    }

    fn number(&mut self) -> Result<usize, String> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return Ok(number);
            }
        }
    }

    fn byte(&mut self) -> Result<u8, String> {
        let (&byte, rest) = self.0.split_first().ok_or("the wasm is cut short")?;
        self.0 = rest;
        Ok(byte)
    }
}

fn counted(bytes: &[u8]) -> Vec<u8> {
    [&number(bytes.len()), bytes].concat()
}

fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 127 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}
