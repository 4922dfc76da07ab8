//! The wasm module of the project's own page: its editor.

use rolefit_own_roles::components::Editor;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Draws the editor into an element.
#[wasm_bindgen]
pub fn edit(element: Element) {
    yew::Renderer::<Editor>::with_root(element).render();
}

fn main() {}
