//! The custom element that a widget draws for.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, JSON};
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, ShadowRoot};

/// The element in the host page.
#[derive(Clone, Debug)]
pub struct Host {
    element: HtmlElement,
    stage: Element,
    drawn: Function,
}

impl Host {
    /// The element, where it is drawn, and what to call with that when the picture is there.
    pub fn new(element: HtmlElement, stage: Element, drawn: Function) -> Self {
        Self { element, stage, drawn }
    }

    /// The attribute's text, when it is set.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// Where the widget is drawn.
    pub(super) fn root(&self) -> Option<ShadowRoot> {
        self.element.shadow_root()
    }

    /// Tells the loader that the widget is drawn.
    pub fn drawn(&self) {
        let _ = self.drawn.call1(&JsValue::NULL, &self.stage);
    }

    /// Fires an event with a detail in JSON; without a listener nothing is lost.
    pub fn emit(&self, name: &str, detail: &str) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&JSON::parse(detail).unwrap_or_default());
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = self.element.dispatch_event(&event);
        }
    }

    /// Moves the focus to the element of that id in the widget; without one it stays.
    pub fn focus(&self, id: &str) {
        let target = self.root().and_then(|root| root.get_element_by_id(id));
        if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
            let _ = target.focus();
        }
    }
}
