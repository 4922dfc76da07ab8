//! What is said of what happened last, beside what was pressed.

use yew::{Callback, Html, classes, html};

use super::handlers::send;
use crate::msg::Msg;
use crate::notice::{Notice, Spot};

/// The place of what is said there: it stands before anything is said, so that it is read aloud.
pub(super) fn said(notice: &Notice, spot: Spot, on: &Callback<Msg>) -> Html {
    let here = (notice.spot == spot).then_some(notice);
    let is_silent = here.is_none_or(|notice| notice.words.is_empty());
    html! {
        <p class={classes!("notice", is_silent.then_some("silent"))} key={spot.id()}>
            <span role="status" id={spot.id()}>{ here.map_or("", |notice| notice.words.as_str()) }</span>
            if here.is_some_and(|notice| notice.brings_back) {
                <button type="button" id="own-bring-back" onclick={send(on, Msg::BroughtBack)}>{ "Bring my former roles back" }</button>
            }
        </p>
    }
}
