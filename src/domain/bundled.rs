//! The pack that comes with the widget.

use super::pack::Pack;
use crate::json::Json;

impl Pack {
    /// The bundled pack, read anew at each call: keep it.
    pub fn bundled() -> Self {
        let document = Json::parse(Self::BUNDLED).expect("the build writes JSON");
        Self::read(&document).map(|(pack, _)| pack).expect("the tests read the bundled pack")
    }

    /// The document of the bundled pack.
    pub const BUNDLED: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));
}
