//! Events of the page that a widget listens to until it drops what it got here.

use gloo::events::EventListener;
use serde::de::DeserializeOwned;
use web_sys::js_sys::Reflect;
use web_sys::{Event, EventTarget};

use super::json;

/// Calls `listener` with the detail of every event of that name in the document. Any script can send
/// one: a detail of another shape is passed over.
pub fn on_detail<T: DeserializeOwned>(
    name: &'static str,
    listener: impl Fn(T) + 'static,
) -> Option<EventListener> {
    let document = web_sys::window().and_then(|window| window.document());
    listen(document.map(Into::into), name, move |event| {
        if let Some(detail) = Reflect::get(event, &"detail".into()).ok().and_then(json::detail) {
            listener(detail);
        }
    })
}

/// Calls `changed` when the fragment of the page's address changes.
pub fn on_fragment(changed: impl Fn() + 'static) -> Option<EventListener> {
    listen(web_sys::window().map(Into::into), "hashchange", move |_| changed())
}

fn listen(
    target: Option<EventTarget>,
    name: &'static str,
    listener: impl FnMut(&Event) + 'static,
) -> Option<EventListener> {
    target.map(|target| EventListener::new(&target, name, listener))
}
