//! The pack that comes with the widget.

use super::pack::Pack;
use crate::json::Json;

impl Pack {
    /// The bundled pack, read anew at each call: keep it.
    pub fn bundled() -> Self {
        let document = Json::parse(Self::BUNDLED).expect("the build writes JSON");
        Self::read(&document).map(|(pack, _)| pack).expect("the tests read the bundled pack")
    }

    /// The document of the bundled pack, as JSON text.
    ///
    /// Of the encodings measured this is the simplest that costs no more (the whole wasm, brotli 11;
    /// milliseconds from bytes to a [`Json`], warm, in V8): JSON text 114167 bytes and 0.61 ms;
    /// structure and strings apart, with a decoder, 114010 bytes and 0.57 ms. Column by column, in
    /// an encoding of its own, the data alone is 1560 bytes smaller, which a second reader of packs
    /// would use up. Checking and linking the pack takes 1.3 ms more.
    pub const BUNDLED: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));
}
