//! `cargo xtask size`: what a host page transfers, and what it may.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::place;
use crate::run::Outcome;

/// What a page with one comparison and one quiz in English may transfer: loader, glue and wasm with
/// styles and data, in bytes after brotli at quality 11.
const EMBED_BUDGET: usize = 100_000;
/// What the loader alone may weigh, since it is fetched before anything is near the viewport.
const LOADER_BUDGET: usize = 2_500;

const LOADER: &str = "rolefit.js";
const CORE: &str = "rolefit-core";
const READER: &str = "rolefit-reader";

struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the weight of every file in `dist`; an error when the embed is over its budget.
pub(crate) fn size() -> Outcome {
    let dist = place::root().join("dist");
    let (embed, rest): (Vec<Weight>, Vec<Weight>) =
        weights(&dist)?.into_iter().partition(|weight| is_embed(&weight.name));
    if !embed.iter().any(|weight| weight.name == LOADER) || embed.len() < 3 {
        return Err(format!("no embed in {}; `trunk build --release` makes it", dist.display()));
    }

    println!("{:<44}{:>10}{:>10}{:>10}{:>10}", "in the budget", "raw", "gzip", "brotli", "budget");
    for weight in &embed {
        let budget = if weight.name == LOADER { LOADER_BUDGET.to_string() } else { String::new() };
        print_row(weight, &budget);
    }
    let sum = total(&embed);
    print_row(&sum, &EMBED_BUDGET.to_string());
    let (reader, rest): (Vec<Weight>, Vec<Weight>) =
        rest.into_iter().partition(|weight| weight.name.starts_with(READER));
    for (heading, weights) in [("\nfor elements with their own pack", reader), ("\napart", rest)] {
        println!("{heading}");
        for weight in &weights {
            print_row(weight, "");
        }
    }

    let loader = embed.iter().filter(|weight| weight.name == LOADER).map(|weight| weight.brotli);
    let mut over = Vec::new();
    over.extend(excess("the embed", sum.brotli, EMBED_BUDGET));
    over.extend(excess("the loader", loader.sum(), LOADER_BUDGET));
    if over.is_empty() { Ok(()) } else { Err(over.join("; ")) }
}

fn is_embed(name: &str) -> bool {
    name == LOADER || name.starts_with(CORE)
}

fn weights(dist: &Path) -> Result<Vec<Weight>, String> {
    let told = |problem: std::io::Error| {
        format!("{}: {problem}; `trunk build --release` makes it", dist.display())
    };
    let mut weights = Vec::new();
    let mut folders = vec![dist.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(told)?.flatten() {
            let file = entry.path();
            if file.is_dir() {
                folders.push(file);
                continue;
            }
            let bytes = fs::read(&file).map_err(told)?;
            let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().into_owned();
            weights.push(weigh(name, &bytes).map_err(told)?);
        }
    }
    weights.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(weights)
}

fn weigh(name: String, bytes: &[u8]) -> std::io::Result<Weight> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let gzip = gzip.finish()?.len();
    Ok(Weight { name, raw: bytes.len(), gzip, brotli: compressed(bytes)? })
}

/// How many bytes brotli makes of these, at its best.
pub(crate) fn compressed(bytes: &[u8]) -> std::io::Result<usize> {
    let mut brotli = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &best)?;
    Ok(brotli.len())
}

fn total(weights: &[Weight]) -> Weight {
    let sum = |of: fn(&Weight) -> usize| weights.iter().map(of).sum();
    Weight {
        name: "together".into(),
        raw: sum(|weight| weight.raw),
        gzip: sum(|weight| weight.gzip),
        brotli: sum(|weight| weight.brotli),
    }
}

fn excess(what: &str, brotli: usize, budget: usize) -> Option<String> {
    let excess = brotli.checked_sub(budget).filter(|excess| *excess > 0)?;
    Some(format!("{what} is {excess} bytes over its budget of {budget} (brotli)"))
}

fn print_row(weight: &Weight, budget: &str) {
    let Weight { name, raw, gzip, brotli } = weight;
    println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}{budget:>10}");
}
