//! The custom elements, from the side of the wasm: a thin shell around the root components.

mod hire;
mod module;
mod mount;
mod pool;

pub use hire::HireWidget;
pub use mount::Widget;
