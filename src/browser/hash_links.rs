//! Links to places inside a widget, which a page's own fragment does not reach.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::host::Stage;

/// How the addresses of such links start.
const PREFIX: &str = "#rolefit-";

/// Hears of presses on links whose address starts with `#rolefit-` inside the widget, by what follows
/// that, until it is dropped.
pub fn follow(stage: &Stage, pressed: impl Fn(&str) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(stage.element(), "click", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|element| element.closest("a[href^='#rolefit-']").ok()?);
        let Some(address) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        pressed(address.trim_start_matches(PREFIX));
    })
}
