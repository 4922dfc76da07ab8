//! Where packs come from: the one that comes with the widget, and documents of the page's own.

pub use rolefit_data::{DOCUMENT, PayLaw, bundled, hiring, kit, pay_laws};

use crate::components::Shared;
use crate::domain::pack::resolve::Find;
use crate::domain::pack::{Hiring, Pack, Resolved};

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
pub fn read_pack(text: &str) -> Resolved<Shared<Pack>> {
    read_with_hiring(text).map(|((pack, _), warnings)| (Shared::new(pack), warnings))
}

/// The same with the pack's texts for hiring.
pub fn read_with_hiring(text: &str) -> Resolved<(Pack, Hiring)> {
    read_on(text, &|name| named(name).ok_or_else(|| format!("\"{OPERATIONS}\"")))
}

/// The same for a document that may stand on a pack that `find` hands over.
pub fn read_on(text: &str, find: Find) -> Resolved<(Pack, Hiring)> {
    #[cfg(target_arch = "wasm32")]
    return Hiring::parse_on(text, crate::browser::json::parse, find);
    #[cfg(not(target_arch = "wasm32"))]
    Hiring::parse_on(
        text,
        |text| serde_json::from_str(text).map_err(|error| error.to_string()),
        find,
    )
}

/// The bundled pack's name for packs that stand on it.
pub const OPERATIONS: &str = "rolefit/operations";

/// The bundled pack of that name, with its texts for hiring.
pub fn named(name: &str) -> Option<(Pack, Hiring)> {
    (name == OPERATIONS).then(|| (bundled(), hiring()))
}
