//! What comes with the widget: the bundled roles and the style sheet of the elements.

use rolefit_domain::pack::{Hiring, Pack};

/// The document of the bundled pack, as JSON text.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));

/// The style sheet of every element, put together from `style/`.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/rolefit.css"));

/// What the hiring kit needs beside [`STYLES`].
pub const HIRE_SHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/hire.css"));

/// The style sheet of the hiring kit alone.
pub const HIRE_STYLES: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/host.css")),
    include_str!(concat!(env!("OUT_DIR"), "/hire.css"))
);

/// A law on what postings say of pay, as its source was read on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayLaw {
    /// Where it holds.
    pub place: &'static str,
    /// The day from which on it holds, as `2026-01-01`.
    pub since: &'static str,
    /// What it asks for, in English.
    pub asks: &'static str,
    /// The address of who says so.
    pub source: &'static str,
    /// The day on which that was read.
    pub read: &'static str,
}

/// Laws on what postings say of pay.
pub fn pay_laws() -> impl Iterator<Item = PayLaw> {
    let lines = include_str!(concat!(env!("OUT_DIR"), "/posting.tsv")).lines();
    lines.filter_map(|line| {
        let mut cells = line.split('\t');
        let mut next = || cells.next();
        Some(PayLaw {
            place: next()?,
            since: next()?,
            asks: next()?,
            source: next()?,
            read: next()?,
        })
    })
}

/// The bundled pack, encoded.
pub const BUNDLED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/operations.postcard"));

/// What hiring kits read of the bundled pack, with its texts for hiring, encoded.
pub const KIT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kit.postcard"));

/// The same, made anew at each call: keep it.
pub fn kit() -> (Pack, Hiring) {
    Hiring::decode_behind(KIT).expect("the build script encoded it")
}

/// The bundled pack, made anew at each call: keep it.
pub fn bundled() -> Pack {
    Pack::decode(BUNDLED).expect("the build script encoded it")
}

/// The texts for hiring of the bundled pack, made anew at each call: keep them.
pub fn hiring() -> Hiring {
    Hiring::decode(include_bytes!(concat!(env!("OUT_DIR"), "/hiring.postcard")))
        .expect("the build script encoded it")
}
