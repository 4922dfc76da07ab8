//! A list of choices.

use web_sys::HtmlSelectElement;
use yew::{
    AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_effect,
    use_node_ref,
};

/// What a list of choices is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SelectProps {
    /// The chosen option's value.
    pub(super) value: AttrValue,
    /// Values and the words for them.
    pub(super) options: Vec<(AttrValue, AttrValue)>,
    /// Hears the chosen value.
    pub(super) on: Callback<String>,
    /// The key of the document that it shows.
    #[prop_or_default]
    pub(super) name: Option<AttrValue>,
    /// The place in a pasted table that it is about.
    #[prop_or_default]
    pub(super) location: Option<AttrValue>,
}

/// The list; a value that is none of the options is shown as well.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let list = use_node_ref();
    {
        // Once somebody has chosen, the attributes of options choose nothing any more.
        let (list, value) = (list.clone(), props.value.clone());
        use_effect(move || {
            if let Some(list) =
                list.cast::<HtmlSelectElement>().filter(|list| list.value() != *value)
            {
                list.set_value(&value);
            }
        });
    }
    let on = props.on.clone();
    let onchange = Callback::from(move |event: Event| {
        on.emit(event.target_unchecked_into::<HtmlSelectElement>().value());
    });
    let is_known = props.options.iter().any(|(value, _)| *value == props.value);
    let strange = (!is_known).then(|| (props.value.clone(), props.value.clone()));
    let option = |(value, words): &(AttrValue, AttrValue)| {
        html! { <option key={value.to_string()} value={value.clone()}>{ words }</option> }
    };
    html! {
        <select ref={list} data-field={props.name.clone()} data-place={props.location.clone()} {onchange}>
            { for strange.iter().chain(&props.options).map(option) }
        </select>
    }
}
