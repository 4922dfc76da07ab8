//! Links to places inside a widget, which a page's own fragment does not reach.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::host::Stage;

/// Follows links whose address starts with `#rolefit-` inside the widget, until it is dropped.
pub fn follow(stage: &Stage) -> EventListener {
    let own = stage.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(stage.element(), "click", options, move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.and_then(|element| element.closest("a[href^='#rolefit-']").ok()?);
        let Some(address) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        own.focus(&address[1..]);
    })
}
