//! What the editor asks of its page: a calm moment, files, the focus.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    ClipboardEvent, Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    Response, ScrollIntoViewOptions, ScrollLogicalPosition, StorageEvent,
};
use yew::{Callback, Event};

/// So long nothing has to happen until it is calm, in milliseconds.
const CALM: u32 = 350;

/// So long it takes at most until what changed is to be seen, in milliseconds; a page in the background draws
/// nothing, so that no frame is waited for.
const PAINTED: u32 = 120;

/// A wait that starts anew with each call.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    waits: Rc<RefCell<Option<Timeout>>>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.waits, &other.waits)
    }
}

impl Page {
    /// Does it once nothing else is asked for; what was asked for before is forgotten.
    pub(super) fn once_calm(&self, act: impl FnOnce() + 'static) {
        *self.waits.borrow_mut() = Some(Timeout::new(CALM, act));
    }

    /// Does it once what is said now is to be seen; what was asked for before is forgotten.
    pub(super) fn once_painted(&self, act: impl FnOnce() + 'static) {
        *self.waits.borrow_mut() = Some(Timeout::new(PAINTED, act));
    }

    /// Does nothing of what was asked for.
    pub(super) fn forget(&self) {
        *self.waits.borrow_mut() = None;
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Moves the focus to the element of that id, or to the first field in it; whether it is there yet.
pub(super) fn focus(id: &str, is_inside: bool) -> bool {
    let Some(found) = document().and_then(|document| document.get_element_by_id(id)) else {
        return false;
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    found.scroll_into_view_with_scroll_into_view_options(&options);
    let field = if is_inside {
        let first = ["[data-first]", "input, select, textarea, button"]
            .into_iter()
            .find_map(|fields| found.query_selector(fields).ok().flatten());
        let Some(first) = first else { return false };
        first
    } else {
        found
    };
    // A button that cannot be pressed any more hands on to its neighbour.
    let other = || field.parent_element()?.query_selector("button:not(:disabled)").ok()?;
    let is_off = field.matches("button:disabled").unwrap_or(false);
    let field = if is_off { other().unwrap_or(field) } else { field };
    unfold(&field);
    if let Ok(field) = field.dyn_into::<HtmlElement>() {
        let _ = field.focus();
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>().filter(|area| area.read_only()) {
            area.select();
        }
    }
    true
}

/// What has the focus, unless that is the page itself.
pub(super) fn focused() -> Option<Element> {
    document()?.active_element().filter(|element| element.local_name() != "body")
}

/// Marks the text of the field that has the focus, so that what is typed takes its place.
pub(super) fn mark_all() -> bool {
    let field = document().and_then(|document| document.active_element());
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.select();
    }
    true
}

/// Opens the folds around an element.
fn unfold(element: &Element) {
    let around = |element: &Element| element.closest("details:not([open])").ok().flatten();
    let mut fold = around(element);
    while let Some(closed) = fold {
        let _ = closed.set_attribute("open", "");
        fold = around(&closed);
    }
}

/// Marks a part of the document's text; whether the text is there yet.
pub(super) fn mark(from: u32, to: u32) -> bool {
    let found = document().and_then(|document| document.get_element_by_id("own-text"));
    let Some(area) = found.and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return false;
    };
    unfold(&area);
    let _ = area.focus();
    let _ = area.set_selection_range(from, to);
    let text = area.value();
    let lines = text.lines().count().max(1) as f64;
    let units = text.encode_utf16().take(from as usize);
    let line = units.filter(|unit| *unit == 10).count() as f64;
    let top = f64::from(area.scroll_height()) * (line - 3.0).max(0.0) / lines;
    area.set_scroll_top(top as i32);
    true
}

/// The table in a paste, when the paste's plain text has lost its columns.
pub(super) fn pasted_table(event: &Event) -> Option<String> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let html = data.get_data("text/html").ok()?;
    let plain = data.get_data("text/plain").ok()?;
    (html.to_ascii_lowercase().contains("<table") && !plain.contains('\t')).then_some(html)
}

/// How long the text of a paste is, in bytes.
pub(super) fn pasted_length(event: &Event) -> Option<usize> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    Some(data.get_data("text/plain").ok()?.len())
}

/// Fetches a text of the page's own folder, by its address from there.
pub(super) fn fetch(address: &str, done: impl Fn(Option<String>) + 'static) {
    let base = document().and_then(|document| document.base_uri().ok().flatten());
    let scripts = base.and_then(|base| web_sys::Url::new_with_base("./site/", &base).ok());
    let url = scripts.and_then(|at| web_sys::Url::new_with_base(address, &at.href()).ok());
    let (Some(window), Some(url)) = (web_sys::window(), url) else { return done(None) };
    spawn_local(async move { done(text_of(&window, &url.href()).await) });
}

async fn text_of(window: &web_sys::Window, address: &str) -> Option<String> {
    let response: Response =
        JsFuture::from(window.fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The address of a file that the page offers beside it.
pub(super) fn offered(name: &str) -> Option<String> {
    let link = format!("a[download][href=\"{name}\"]:not([hidden])");
    document()?.query_selector(&link).ok()??.get_attribute("href")
}

/// Shows an element, once it has what it shows.
pub(super) fn show(id: &'static str) {
    Timeout::new(PAINTED, move || {
        let Some(found) = document().and_then(|document| document.get_element_by_id(id)) else {
            return;
        };
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        found.scroll_into_view_with_scroll_into_view_options(&options);
    })
    .forget();
}

/// Hears when the page goes away.
pub(super) fn leaving(on: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| on.emit(())))
}

/// Hears what another tab keeps under a key, or that it keeps nothing any more.
pub(super) fn elsewhere(key: &'static str, on: Callback<Option<String>>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        // Without a key all was deleted.
        if event.key().is_none_or(|changed| changed == key) {
            on.emit(event.new_value());
        }
    }))
}
