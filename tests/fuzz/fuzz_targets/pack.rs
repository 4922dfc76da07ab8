//! Any bytes are read as a pack or refused; what is read can be encoded and decoded.
//!
//! With a nightly toolchain and cargo-fuzz, from `tests/fuzz`, on a corpus of the packs in
//! `tests/it/check`, `src/data/examples` and what `cargo rolefit pack` prints:
//!
//! ```text
//! cargo +nightly fuzz run --fuzz-dir . pack -- -dict=pack.dict -max_len=100000 -timeout=10
//! ```
//!
//! Longest run so far: 16 minutes, 339242 documents, at most 561 MB, no finding.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rolefit_domain::pack::{Pack, MAX_FINDINGS};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    match Pack::parse(text) {
        Ok((pack, _)) => {
            assert_eq!(Pack::decode(&pack.encode()), Ok(pack));
        }
        Err(problems) => assert!((1..=2 * MAX_FINDINGS + 2).contains(&problems.len())),
    }
});
