//! The way out: the file, the lines for a page, and the text for those who want it.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, component, html};

use super::handlers::send;
use super::page;
use super::said::said;
use crate::model::Model;
use crate::msg::Msg;
use crate::notice::{Notice, Spot};
use crate::shown::Shown;

/// What the way out is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TakeProps {
    /// What the lines show.
    pub(super) shown: Rc<Shown>,
    /// What happened last.
    pub(super) notice: Notice,
    /// Hears what is asked for.
    pub(super) on: Callback<Msg>,
}

/// The file and the lines.
#[component]
pub(super) fn Take(props: &TakeProps) -> Html {
    let TakeProps { shown, notice, on } = props;
    html! {
        <div class="take">
            <h3>{ "Take it to your page" }</h3>
            <p>{ "Copy these lines into your page: they hold everything that is in the table. Your site needs the widget’s files too, once: " }
                { files() }
                { " WordPress and others take the files otherwise, as " }<a href="#platforms">{ "By platform" }</a>{ " says." }</p>
            <textarea id="own-snippet" class="snippet" rows="4" readonly=true dir="ltr" aria-label="The lines for your page" value={shown.lines.clone()} />
            <div class="row">
                <button type="button" class="act" id="own-copy" onclick={send(on, Msg::CopyAsked)}>{ "Copy the lines for your page" }</button>
                <button type="button" id="own-save" onclick={send(on, Msg::SaveAsked)}>{ "Save as roles.json" }</button>
                { said(notice, Spot::Take, on) }
            </div>
            <p class="hint">{ "The file can be opened here again, and lie beside your pages: " }<code>{ "<rolefit-compare pack=\"/roles.json\" roles=\"…\">" }</code></p>
        </div>
    }
}

/// Where the widget's files are to be had: beside the page, or from whoever builds it.
fn files() -> Html {
    let unpack =
        ", and unpack it where your site begins, so that /rolefit/rolefit.js is an address of it.";
    match page::offered("rolefit.zip") {
        Some(address) => html! {
            <>{ "get " }<a href={address} download="">{ "rolefit.zip" }</a>{ unpack }</>
        },
        None => html! {
            <>{ "take rolefit.zip, which " }<code>{ "cargo xtask package" }</code>{ " writes to target/package" }{ unpack }</>
        },
    }
}

/// The text of the document, in a fold.
pub(super) fn text(model: &Model, on: &Callback<Msg>) -> Html {
    let oninput = on.reform(|event: InputEvent| {
        let area: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
        Msg::TextTyped(area.value())
    });
    let value = AttrValue::from(model.text().to_owned());
    html! {
        <details class="list" id="own-json">
            <summary>{ "The file as text, for those who know JSON" }</summary>
            <label class="field">
                <span>{ "Role pack" }</span>
                <textarea id="own-text" rows="18" spellcheck="false" autocomplete="off" dir="ltr" {value} {oninput} />
            </label>
            if let Some(problem) = model.text_problem() { <p class="problem" role="status">{ problem }</p> }
        </details>
    }
}
