//! Both elements, drawn with the document as it is.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_node_ref};

use super::field::Choice;
use crate::model::Model;
use crate::msg::Msg;
use crate::shown::Shown;

/// So many roles stand side by side in the comparison.
const SIDE_BY_SIDE: usize = 4;

/// Both elements, and which roles they show.
pub(super) fn previews(model: &Model, on: &Callback<Msg>) -> Html {
    let shown = model.shown();
    if !shown.says {
        return html! { <p class="hint" id="own-pictured">{ "As soon as a cell says something, the comparison stands here as your readers will see it." }</p> };
    }
    let (count, all) = (shown.count, shown.all);
    let words = match (count > SIDE_BY_SIDE, all > count) {
        (_, true) => format!(
            "The comparison and your lines name the first {count} of {all} roles; readers find the others under “Add a role”."
        ),
        (true, false) => format!(
            "All {count} roles are in it. The comparison begins with the first {SIDE_BY_SIDE}; take one away with × to \
             bring in another, as your readers can."
        ),
        (false, false) => String::new(),
    };
    html! {
        <>
            { beside(model, on) }
            if !words.is_empty() { <p class="hint" id="own-pictured">{ words }</p> }
            <div class="previews" id="own-stage">
                <Preview shown={shown.clone()} tag="rolefit-compare" label="Your roles, compared" />
                if shown.asks {
                    <Preview shown={shown.clone()} tag="rolefit-quiz" label="The quiz on your roles" />
                }
            </div>
        </>
    }
}

/// With which inherited role a single one is compared.
fn beside(model: &Model, on: &Callback<Msg>) -> Html {
    let sheet = model.sheet();
    let named = sheet.named_roles();
    let others = named.get(1..).unwrap_or_default();
    let Some((first, _)) = others.first().filter(|_| sheet.roles().len() == 1) else {
        return Html::default();
    };
    let value = model.beside().unwrap_or(first).to_owned();
    let options: Vec<(AttrValue, AttrValue)> = others
        .iter()
        .map(|(slug, title)| ((*slug).to_owned().into(), (*title).to_owned().into()))
        .collect();
    html! {
        <div class="narrow" id="own-beside">
            <Choice label="Compared with" {value} {options} on={on.reform(Msg::BesideChosen)} />
        </div>
    }
}

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
    let roles = if tag == "rolefit-quiz" { &shown.asked } else { &shown.roles };
    if !roles.is_empty() {
        element.set_attribute("roles", roles).ok()?;
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
