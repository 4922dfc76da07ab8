//! Where packs come from: the one that comes with the widget, and documents of the page's own.

pub use rolefit_data::{DOCUMENT, bundled, hiring};

use crate::components::Shared;
use crate::domain::pack::resolve::Read;
use crate::domain::pack::{Finding, Hiring, Pack};

thread_local! {
    static SHARED: Shared<Pack> = Shared::new(bundled());
}

/// The bundled pack, made once.
pub fn shared() -> Shared<Pack> {
    SHARED.with(Shared::clone)
}

/// Reads a pack of one's own from the text of its document, for the `pack` of a component: read it
/// once and keep it, since another pack starts a component anew. Beside the pack stand warnings about
/// what was passed over; without one, all that is wrong and then those warnings.
///
/// In a page the browser's own parser of JSON reads the text, `serde_json` elsewhere.
///
/// ```
/// let (pack, warnings) = rolefit::data::read_pack(rolefit::data::DOCUMENT).expect("it is sound");
/// assert!(pack.roles.len() > 10 && warnings.is_empty());
/// assert!(rolefit::data::read_pack("{}").is_err());
/// ```
pub fn read_pack(text: &str) -> Result<(Shared<Pack>, Vec<Finding>), Vec<Finding>> {
    read_with_hiring(text).map(|((pack, _), warnings)| (Shared::new(pack), warnings))
}

/// The same with the pack's texts for hiring.
pub fn read_with_hiring(text: &str) -> Read<(Pack, Hiring)> {
    #[cfg(target_arch = "wasm32")]
    return Hiring::parse_with(text, crate::browser::json::parse);
    #[cfg(not(target_arch = "wasm32"))]
    Hiring::parse(text)
}
