//! The custom elements, from the side of the wasm: a thin shell around the root components.

mod mount;

pub use mount::Widget;
