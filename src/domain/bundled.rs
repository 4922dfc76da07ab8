//! The pack that comes with the widget.

use super::pack::Pack;

impl Pack {
    /// The bundled pack, made anew at each call: keep it.
    pub fn bundled() -> Self {
        Self::decode(include_str!(concat!(env!("OUT_DIR"), "/operations.txt")))
    }

    /// The document of the bundled pack, as JSON text.
    pub const BUNDLED: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));
}
