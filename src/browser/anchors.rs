//! Links to places inside a widget, which a page's own fragment does not reach.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::element::Host;

/// Follows links whose address starts with `#rolefit-` inside the widget, until it is dropped.
pub fn follow(host: &Host) -> Option<EventListener> {
    let root = host.root()?;
    let own = host.clone();
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&root, "click", options, move |event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = pressed.and_then(|element| element.closest("a[href^='#rolefit-']").ok()?);
        let Some(place) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        own.focus(&place[1..]);
    }))
}
