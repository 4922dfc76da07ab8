//! What the author has to know of what the browser keeps: another tab, or something damaged.

use yew::{Callback, Html, html};

use super::handlers::send;
use crate::model::Model;
use crate::msg::Msg;

/// Where nothing is said no room is taken.
fn shown(text: Option<&str>) -> &'static str {
    if text.is_some() { "warning" } else { "silent" }
}

/// The warnings, where there are any.
pub(super) fn warnings(model: &Model, on: &Callback<Msg>) -> Html {
    html! {
        <>
            <div key="elsewhere" class={shown(model.elsewhere())} role="alert">
                if model.elsewhere().is_some() {
                    <p>{ "These roles were changed in another tab of this browser. Until you choose, nothing that you change here is kept." }</p>
                    <p class="row">
                        <button type="button" id="own-take-other" onclick={send(on, Msg::OtherTaken)}>{ "Show the other tab’s" }</button>
                        <button type="button" id="own-keep-mine" onclick={send(on, Msg::MineKept)}>{ "Keep these" }</button>
                    </p>
                }
            </div>
            <div key="damaged" class={shown(model.damaged())} role="alert">
                if model.damaged().is_some() {
                    <p>{ "What this browser kept of your roles is damaged and cannot be shown. It is not lost: save it as a file, perhaps somebody can mend it." }</p>
                    <p class="row">
                        <button type="button" id="own-save-damaged" onclick={send(on, Msg::AsideSaved)}>{ "Save what is left" }</button>
                        <button type="button" id="own-forget-damaged" onclick={send(on, Msg::AsideDeleted)}>{ "Delete it" }</button>
                    </p>
                }
            </div>
        </>
    }
}
