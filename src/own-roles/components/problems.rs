//! What is to be mended, each leading to its place.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use super::handlers::send;
use crate::msg::Msg;

/// What the list is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ProblemsProps {
    /// Where each is, and what is wrong there.
    pub(super) list: Vec<(AttrValue, AttrValue)>,
    /// What is passed over, each a sentence.
    pub(super) passed_over: Vec<AttrValue>,
    /// Whether anything is said in the table yet.
    pub(super) says: bool,
    /// Hears which is pressed.
    pub(super) on: Callback<Msg>,
}

/// So many are listed at once.
const MOST: usize = 12;

/// So many that are passed over are told at once.
const FEW: usize = 5;

/// The list; a sentence when there is nothing to mend.
#[component]
pub(super) fn Problems(props: &ProblemsProps) -> Html {
    let count = props.list.len();
    let lines = props.list.iter().enumerate().take(MOST).map(|(at, (location, words))| {
        html! {
            <li key={at}>
                <button type="button" class="plain" onclick={send(&props.on, Msg::Led(at))}>{ location }</button>
                <span>{ words }</span>
            </li>
        }
    });
    let passed_over = props.passed_over.iter().enumerate();
    let passed_over = passed_over.map(|(at, words)| html! { <li key={at}>{ words }</li> });
    let heading = match count {
        0 if !props.says => "The table is empty yet: press a role to name it, and a cell to say something.".to_owned(),
        0 => "Nothing is wrong with it: the previews below show it as it is.".to_owned(),
        1 => "One thing to mend; until then the previews and the lines for your page show the state before:".to_owned(),
        _ => format!("{count} things to mend; until then the previews and the lines for your page show the state before:"),
    };
    html! {
        <div class="problems" id="own-said" role="status">
            <p>{ heading }</p>
            if count > 0 { <ol class="faults">{ for lines }</ol> }
            if count > MOST { <p>{ format!("… and {} more.", count - MOST) }</p> }
            if !props.passed_over.is_empty() {
                <details open={props.passed_over.len() <= FEW}>
                    <summary>{ format!("Passed over in the file ({})", props.passed_over.len()) }</summary>
                    <ul>{ for passed_over }</ul>
                </details>
            }
        </div>
    }
}
