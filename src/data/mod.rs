//! The pack that comes with the widget.

use crate::components::Shared;
use crate::domain::pack::Pack;

/// Its document, as JSON text.
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
