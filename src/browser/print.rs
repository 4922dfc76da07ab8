//! Printing. Refused (in frames that may not): nothing happens.

use wasm_bindgen::JsCast;
use web_sys::js_sys::{Array, Function, Reflect};
use web_sys::{CssStyleSheet, Window};

use super::host::Stage;

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Prints the element of that id in the widget alone, in a window of its own, below this class and with these styles;
/// whether there was such a window.
pub fn print_part(stage: &Stage, id: &str, (class, styles): (&str, &str)) -> bool {
    let Some(opened) = window() else { return false };
    fill(&opened, stage, id, (class, styles)).is_some_and(|()| opened.print().is_ok())
}

fn window() -> Option<Window> {
    web_sys::window()?.open_with_url_and_target("", "_blank").ok()?
}

/// By calls only, since a page may forbid markup that is made of text.
fn fill(opened: &Window, stage: &Stage, id: &str, (class, styles): (&str, &str)) -> Option<()> {
    let document = opened.document()?;
    let body = document.body()?;
    // A document takes only sheets that its own window made.
    let maker = Reflect::get(opened, &"CSSStyleSheet".into()).ok()?.dyn_into::<Function>().ok()?;
    let sheet: CssStyleSheet = Reflect::construct(&maker, &Array::new()).ok()?.unchecked_into();
    sheet.replace_sync(styles).ok()?;
    Reflect::set(&document, &"adoptedStyleSheets".into(), &Array::of1(&sheet)).ok()?;
    let root = document.document_element()?;
    for name in ["lang", "dir"] {
        let value = stage.element().get_attribute(name).unwrap_or_default();
        root.set_attribute(name, &value).ok()?;
    }
    let place = document.create_element("div").ok()?;
    place.set_attribute("part", "stage").ok()?;
    place.set_class_name(class);
    let part = document.import_node_with_deep(&*stage.find(id)?, true).ok()?;
    place.append_child(&part).ok()?;
    // What is folded is to be read, too.
    while let Ok(Some(folded)) = place.query_selector("details:not([open])") {
        folded.set_attribute("open", "").ok()?;
    }
    body.append_child(&place).ok()?;
    Some(())
}
