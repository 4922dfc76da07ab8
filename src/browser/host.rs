//! The element in the host page that a widget draws for, and where it draws.

use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::Function;
use web_sys::{
    CssStyleSheet, CustomEvent, CustomEventInit, Document, Element, HtmlElement, ShadowRoot,
    ShadowRootInit, ShadowRootMode,
};

use super::json;

/// The element that is drawn in, within a shadow root or on its way there.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage(Element);

impl Stage {
    /// An empty one, which is not in the page yet; `None` where there is no document.
    pub fn new() -> Option<Self> {
        document()?.create_element("div").ok().map(Self)
    }

    /// Says in which language, and from which side, it is read, and from which side the pack's texts
    /// are.
    pub fn speak(&self, language: &str, direction: &str, texts: &str) {
        for (name, value) in [("lang", language), ("dir", direction), ("data-texts", texts)] {
            // All are known attribute names, which no browser refuses.
            let _ = self.0.set_attribute(name, value);
        }
    }

    /// The element.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// The element of that id in the widget.
    pub(super) fn find(&self, id: &str) -> Option<Element> {
        let root = self.0.get_root_node().dyn_into::<ShadowRoot>().ok()?;
        root.get_element_by_id(id)
    }

    /// Unfolds all around the element of that id in the widget.
    pub fn reveal(&self, id: &str) {
        let Some(target) = self.find(id) else { return };
        while let Ok(Some(folded)) = target.closest("details:not([open])") {
            if folded.set_attribute("open", "").is_err() {
                break;
            }
        }
    }

    /// Moves the focus to the element of that id in the widget; without one it stays.
    pub fn focus(&self, id: &str) {
        if let Some(target) = self.find(id).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = target.focus();
        }
    }
}

/// The element in the host page.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    element: HtmlElement,
    drawn: Option<Function>,
}

impl Host {
    /// The element, and what to call with the stage once the widget is drawn there.
    pub fn new(element: HtmlElement, drawn: Function) -> Self {
        Self { element, drawn: Some(drawn) }
    }

    /// An element with an open shadow root of its own, and the stage in it; `None` where the browser
    /// has no such thing.
    pub fn with_shadow_root(styles: &str, stage: &Stage) -> Option<Self> {
        let element: HtmlElement = document()?.create_element("div").ok()?.dyn_into().ok()?;
        let root = element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(styles).ok()?;
        root.set_adopted_style_sheets(&[sheet].into_iter().collect::<web_sys::js_sys::Array>());
        let _ = stage.0.set_attribute("part", "stage");
        root.append_child(&stage.0).ok()?;
        Some(Self { element, drawn: None })
    }

    /// The element itself.
    pub fn element(&self) -> &HtmlElement {
        &self.element
    }

    /// The attribute's text, when it is set.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// How many elements of its name come before it in its document and have the same in all these
    /// attributes.
    pub fn before(&self, names: &[&str]) -> usize {
        let Some(document) = self.element.owner_document() else { return 0 };
        let all = document.get_elements_by_tag_name(&self.element.local_name());
        let same = |other: &Element| {
            names.iter().all(|name| other.get_attribute(name) == self.attribute(name))
        };
        let all = (0..all.length()).map_while(|index| all.item(index));
        all.take_while(|other| other != self.element.as_ref() as &Element).filter(same).count()
    }

    /// Whether a selector finds an element of its document.
    pub fn is_beside(&self, selector: &str) -> bool {
        let document = self.element.owner_document();
        document.is_some_and(|document| matches!(document.query_selector(selector), Ok(Some(_))))
    }

    /// Sets an attribute, or takes it away.
    pub fn set_attribute(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.element.set_attribute(name, value),
            None => self.element.remove_attribute(name),
        };
    }

    /// Tells the loader that the widget is drawn.
    pub fn drawn(&self, stage: &Stage) {
        if let Some(drawn) = &self.drawn {
            let _ = drawn.call1(&JsValue::NULL, &stage.0);
        }
    }

    /// Fires an event with a detail, once whatever is under way is done: then a listener can take the
    /// element out of the page or start it over. Without a listener nothing is lost.
    pub fn emit(&self, name: &str, detail: &impl Serialize) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&json::value(detail));
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            let element = self.element.clone();
            spawn_local(async move { drop(element.dispatch_event(&event)) });
        }
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
