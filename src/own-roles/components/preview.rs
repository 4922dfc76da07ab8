//! Both elements, drawn with the document as it is.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};
use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref};

use crate::shown::Shown;

/// What a preview is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PreviewProps {
    /// What is shown.
    pub(super) shown: Rc<Shown>,
    /// The element's name.
    pub(super) tag: AttrValue,
    /// What it is called.
    pub(super) label: AttrValue,
}

/// An element with the document in it. The next one takes its place only once it is drawn, so that nothing
/// on the page jumps while somebody types.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let stage = use_node_ref();
    let drawn_in = stage.clone();
    use_effect_with((props.shown.clone(), props.tag.clone()), move |(shown, tag)| {
        let listeners = drawn_in.cast::<HtmlElement>().and_then(|stage| draw(&stage, shown, tag));
        move || drop(listeners)
    });
    html! {
        <div class="preview" tabindex="0" role="region" aria-label={props.label.clone()} ref={stage}></div>
    }
}

/// Adds the element behind the one that shows, and takes that away when the new one is drawn.
fn draw(stage: &HtmlElement, shown: &Shown, tag: &str) -> Option<[EventListener; 2]> {
    let document = stage.owner_document()?;
    let element = document.create_element(tag).ok()?;
    let holder = document.create_element("script").ok()?;
    for (name, value) in [("storage", "none"), ("heading-level", "3"), ("loading", "eager")] {
        element.set_attribute(name, value).ok()?;
    }
    if !shown.roles.is_empty() {
        element.set_attribute("roles", &shown.roles).ok()?;
    }
    holder.set_attribute("type", "application/json").ok()?;
    holder.set_text_content(Some(&shown.pack));
    element.append_child(&holder).ok()?;
    if stage.first_element_child().is_some() {
        element.set_attribute("class", "waiting").ok()?;
    }
    // Those that never came to be drawn are of no use any more.
    while let Some(last) = stage
        .last_element_child()
        .filter(|last| last.has_attribute("class") && stage.child_element_count() > 1)
    {
        last.remove();
    }
    stage.append_child(&element).ok()?;
    Some(["rolefit-ready", "rolefit-error"].map(|event| {
        let (stage, element) = (stage.clone(), element.clone());
        EventListener::once(&element.clone(), event, move |_| show(&stage, &element))
    }))
}

fn show(stage: &HtmlElement, element: &Element) {
    let _ = element.remove_attribute("class");
    while let Some(first) = stage.first_element_child().filter(|first| first != element) {
        first.remove();
    }
}
