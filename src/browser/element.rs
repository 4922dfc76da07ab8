//! The custom element that a widget draws for.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, JSON};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, ShadowRoot};

/// The element in the host page; in prerendering there is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host(Option<(HtmlElement, Function)>);

impl Host {
    /// The element, and what to call when the widget is first drawn.
    pub fn new(element: HtmlElement, drawn: Function) -> Self {
        Self(Some((element, drawn)))
    }

    /// The attribute's text, when it is set.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.0.as_ref()?.0.get_attribute(name)
    }

    /// Whether there is a page; in prerendering nothing may be asked of it.
    pub fn is_live(&self) -> bool {
        self.0.is_some()
    }

    /// Where the widget is drawn.
    pub(super) fn root(&self) -> Option<ShadowRoot> {
        self.0.as_ref()?.0.shadow_root()
    }

    /// Tells the loader that the widget is drawn.
    pub fn drawn(&self) {
        if let Some((_, drawn)) = &self.0 {
            let _ = drawn.call0(&JsValue::NULL);
        }
    }

    /// Fires an event with a detail in JSON; without a listener nothing is lost.
    pub fn emit(&self, name: &str, detail: &str) {
        let Some((element, _)) = &self.0 else { return };
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&JSON::parse(detail).unwrap_or_default());
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let _ = element.dispatch_event(&event);
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
