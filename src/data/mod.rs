//! The pack that comes with the widget.

use crate::domain::pack::Pack;

/// Its document, as JSON text.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));

/// The bundled pack, made anew at each call: keep it.
pub fn bundled() -> Pack {
    Pack::decode(include_str!(concat!(env!("OUT_DIR"), "/operations.txt")))
}
