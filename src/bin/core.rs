//! The wasm module: what the loader calls.

fn main() {}
