//! How much a page transfers when everything is compressed as well as brotli can.

use std::io::{self, Read};

use serde_json::Value;
use xtask::weight;

/// What a page asked for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Bytes {
    /// The page itself and all files.
    pub(crate) all: usize,
    /// The files without the page.
    pub(crate) files: usize,
}

/// Weighs what is at these addresses, of which the first is the page.
pub(crate) fn weigh(addresses: &Value) -> Result<Bytes, String> {
    let addresses = addresses.as_array().into_iter().flatten().filter_map(Value::as_str);
    let weights = addresses.map(transferred).collect::<Result<Vec<usize>, String>>()?;
    let all = weights.iter().sum();
    Ok(Bytes { all, files: all - weights.first().unwrap_or(&0) })
}

/// The length of a file after brotli at quality 11.
fn transferred(address: &str) -> Result<usize, String> {
    let mut answer =
        ureq::get(address).call().map_err(|problem| format!("{address}: {problem}"))?;
    let failure = |problem: io::Error| format!("{address}: {problem}");
    let mut bytes = Vec::new();
    answer.body_mut().as_reader().read_to_end(&mut bytes).map_err(failure)?;
    weight::brotli(&bytes).map_err(failure)
}
