//! Where packs come from: the one that comes with the widget, and documents of the page's own.

use crate::components::Shared;
use crate::domain::pack::{Finding, Pack};

/// The document of the bundled pack, as JSON text.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));

thread_local! {
    static SHARED: Shared<Pack> = Shared::new(bundled());
}

/// The bundled pack, made once.
pub fn shared() -> Shared<Pack> {
    SHARED.with(Shared::clone)
}

/// The bundled pack, made anew at each call: keep it.
pub fn bundled() -> Pack {
    Pack::decode(include_bytes!(concat!(env!("OUT_DIR"), "/operations.postcard")))
        .expect("the build script encoded it")
}

/// Reads a pack from the text of a document, as [`Pack::parse_with`] says; in a page with the
/// browser's parser, which is there anyway.
pub fn read(text: &str) -> Result<(Pack, Vec<Finding>), Vec<Finding>> {
    #[cfg(target_arch = "wasm32")]
    return Pack::parse_with(text, crate::browser::json::parse);
    #[cfg(not(target_arch = "wasm32"))]
    Pack::parse(text)
}
