//! Printing. Refused (in frames that may not): nothing happens.

use wasm_bindgen::JsCast;
use web_sys::js_sys::{Array, Function, Reflect};
use web_sys::{CssStyleSheet, Document, Element, HtmlElement, Window};

use super::host::Stage;

/// So many lines to write on stand where nothing was written.
const LINES: usize = 3;

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Prints the element of that id in the widget alone, in a window of its own, with this title, below this
/// class and with these styles; whether there was such a window.
pub fn print_part(stage: &Stage, id: &str, title: &str, (class, styles): (&str, &str)) -> bool {
    let Some(opened) = window() else { return false };
    let filled = fill(&opened, stage, id, (class, styles));
    if let Some(document) = opened.document() {
        document.set_title(title);
    }
    filled.is_some_and(|()| opened.print().is_ok())
}

/// What the element of that id says, as it would be printed: what is folded, too, unless it has that class.
pub fn text_of(stage: &Stage, id: &str, unread: &str) -> Option<String> {
    let part: HtmlElement = stage.find(id)?.dyn_into().ok()?;
    let folded = ["details:not([open], .", unread, ")"].concat();
    let mut opened = Vec::new();
    while let Ok(Some(one)) = part.query_selector(&folded) {
        one.set_attribute("open", "").ok()?;
        opened.push(one);
    }
    let text = part.inner_text();
    for one in opened {
        let _ = one.remove_attribute("open");
    }
    Some(text)
}

/// Puts what stands in the fields of a copy in their places, whole: a field on paper is cut, and a copied
/// list has lost what was chosen.
fn write_out(document: &Document, from: &Element, copy: &Element) -> Option<()> {
    let fields = "input:not([type=radio], [type=checkbox]), textarea, select";
    let all = |element: &Element| {
        let list = element.query_selector_all(fields).ok()?;
        // Another window's elements are not of this one's kind.
        let all = move |at| Some(list.get(at)?.unchecked_into::<Element>());
        Some((0..).map_while(all))
    };
    // In one go: what is put in place is none of them.
    let copies: Vec<Element> = all(copy)?.collect();
    for (field, copied) in all(from)?.zip(copies) {
        let at = Reflect::get(&field, &"selectedOptions".into()).ok();
        let at = at.and_then(|chosen| Reflect::get_u32(&chosen, 0).ok());
        let value = match at {
            Some(option) => Reflect::get(&option, &"text".into()).ok(),
            None => Reflect::get(&field, &"value".into()).ok(),
        };
        let value = value.and_then(|value| value.as_string()).unwrap_or_default();
        let written = document.create_element("div").ok()?;
        written.set_class_name("written");
        written.set_attribute("dir", "auto").ok()?;
        written.set_text_content(Some(&value));
        if value.trim().is_empty() {
            // Lines to write on.
            let is_long = field.tag_name().eq_ignore_ascii_case("textarea");
            for _ in 0..if is_long { LINES } else { 1 } {
                let line = document.create_element("hr").ok()?;
                written.append_child(&line).ok()?;
            }
        }
        copied.replace_with_with_node_1(&written).ok()?;
    }
    Some(())
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
    let copy = document.create_element("div").ok()?;
    copy.set_attribute("part", "stage").ok()?;
    copy.set_class_name(class);
    let from = stage.find(id)?;
    let part = document.import_node_with_deep(&from, true).ok()?;
    copy.append_child(&part).ok()?;
    write_out(&document, &from, &copy)?;
    // What is folded is to be read, too.
    while let Ok(Some(folded)) = copy.query_selector("details:not([open])") {
        folded.set_attribute("open", "").ok()?;
    }
    body.append_child(&copy).ok()?;
    Some(())
}
