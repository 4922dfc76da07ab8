//! Fields with their labels.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Event, Html, InputEvent, Properties, TargetCast, component, html,
    use_state,
};

use super::select::Select;

/// When a field tells what was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tells {
    /// With every key.
    #[default]
    AtOnce,
    /// When the author is done with it: half a figure is none.
    WhenDone,
}

/// What a field of text is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FieldProps {
    /// What it asks for.
    pub(super) label: AttrValue,
    /// What it holds.
    pub(super) value: AttrValue,
    /// Hears what was typed.
    pub(super) on: Callback<String>,
    /// So many lines of text; without, it is one line.
    #[prop_or_default]
    pub(super) lines: Option<AttrValue>,
    /// When it tells.
    #[prop_or_default]
    pub(super) tells: Tells,
    /// What stands behind the label.
    #[prop_or_default]
    pub(super) hint: AttrValue,
    /// The key of the document that it shows.
    #[prop_or_default]
    pub(super) name: AttrValue,
    /// Whether whoever opens the part begins with it, although others stand before it.
    #[prop_or_default]
    pub(super) is_first: bool,
}

/// A field of text. What is being typed stays as it is until the author is done with the field, whatever
/// the document makes of it meanwhile.
#[component]
pub(super) fn Field(props: &FieldProps) -> Html {
    let draft = use_state(|| None::<AttrValue>);
    let typed = |event: &Event| event.target_unchecked_into::<HtmlInputElement>().value();
    let oninput = {
        let (draft, on, tells) = (draft.clone(), props.on.clone(), props.tells);
        Callback::from(move |event: InputEvent| {
            let text = typed(&event);
            draft.set(Some(text.clone().into()));
            if tells == Tells::AtOnce {
                on.emit(text);
            }
        })
    };
    let onchange = {
        let (draft, on, tells) = (draft.clone(), props.on.clone(), props.tells);
        Callback::from(move |event: Event| {
            if tells == Tells::WhenDone {
                on.emit(typed(&event));
            }
            draft.set(None);
        })
    };
    let onblur = {
        let draft = draft.clone();
        Callback::from(move |_| draft.set(None))
    };
    let value = (*draft).clone().unwrap_or_else(|| props.value.clone());
    let name = (!props.name.is_empty()).then(|| props.name.clone());
    let first = props.is_first.then_some("");
    html! {
        <label class="field">
            <span>{ &props.label }if !props.hint.is_empty() { <small>{ &props.hint }</small> }</span>
            if let Some(lines) = &props.lines {
                <textarea rows={lines.clone()} dir="auto" data-field={name} {value} {oninput} {onchange} {onblur} />
            } else {
                <input type="text" dir="auto" autocomplete="off" data-first={first} data-field={name} {value} {oninput} {onchange} {onblur} />
            }
        </label>
    }
}

/// What a choice is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ChoiceProps {
    /// What it asks for.
    pub(super) label: AttrValue,
    /// The chosen option's value.
    pub(super) value: AttrValue,
    /// Values and the words for them.
    pub(super) options: Vec<(AttrValue, AttrValue)>,
    /// Hears the chosen value.
    pub(super) on: Callback<String>,
    /// The key of the document that it shows.
    #[prop_or_default]
    pub(super) name: AttrValue,
}

/// A choice between some words.
#[component]
pub(super) fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { label, value, options, on, name } = props.clone();
    let name = (!name.is_empty()).then_some(name);
    html! {
        <label class="field">
            <span>{ label }</span>
            <Select {value} {options} {on} {name} />
        </label>
    }
}

/// What a tick is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TickProps {
    /// What is ticked.
    pub(super) label: AttrValue,
    /// Whether it is.
    pub(super) checked: bool,
    /// Hears `true` or nothing.
    pub(super) on: Callback<String>,
}

/// A box to tick.
#[component]
pub(super) fn Tick(props: &TickProps) -> Html {
    let on = props.on.clone();
    let onchange = Callback::from(move |event: Event| {
        let is_ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
        on.emit(if is_ticked { "true".into() } else { String::new() });
    });
    html! {
        <label class="tick">
            <input type="checkbox" checked={props.checked} {onchange} />
            <span>{ &props.label }</span>
        </label>
    }
}
