//! Asking before the page goes away. Refused (where the reader touched nothing yet): it goes.

use gloo::events::{EventListener, EventListenerOptions};

/// Has the browser ask before the page goes away, for as long as what is handed back is kept.
pub fn ask() -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, |event| {
        event.prevent_default();
    }))
}
