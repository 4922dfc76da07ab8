//! Events of the page that a widget listens to until it drops what it got here.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::js_sys::JSON;
use web_sys::{CustomEvent, Event, EventTarget};

/// Calls `told` with the detail, in JSON, of every event of that name in the document.
pub fn details(name: &'static str, told: impl Fn(String) + 'static) -> Option<EventListener> {
    let document = web_sys::window().and_then(|window| window.document());
    listen(document.map(Into::into), name, move |event| {
        let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default();
        told(JSON::stringify(&detail).map(Into::into).unwrap_or_default());
    })
}

/// Calls `told` when the fragment of the page's address changes.
pub fn fragments(told: impl Fn() + 'static) -> Option<EventListener> {
    listen(web_sys::window().map(Into::into), "hashchange", move |_| told())
}

fn listen(
    target: Option<EventTarget>,
    name: &'static str,
    told: impl FnMut(&Event) + 'static,
) -> Option<EventListener> {
    target.map(|target| EventListener::new(&target, name, told))
}
