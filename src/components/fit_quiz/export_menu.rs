//! The buttons for keeping a result.

use yew::{Callback, Html, html};

use crate::app::quiz::Msg;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::said;
use crate::i18n::Text;

/// A link, a picture, paper, and a file out and in.
pub(super) fn export_menu(env: &Env, on: &Callback<Msg>) -> Html {
    let catalog = &env.catalog;
    let button = |text: Text, msg: Msg| {
        html! {
            { button(Some("button"), said(catalog, text), send(on, msg)) }
        }
    };
    html! {
        <>
            <div class="ways">
                { button(Text::CopyResultLink, Msg::LinkAsked) }
                { button(Text::SavePicture, Msg::ImageAsked) }
                { button(Text::Print, Msg::PrintAsked) }
                { button(Text::SaveAnswers, Msg::FileAsked) }
                <label class="file">
                    { said(catalog, Text::LoadAnswers) }
                    <input id="file" class="unseen" type="file" accept=".json,application/json"
                        onchange={send(on, Msg::FileChosen)} />
                </label>
            </div>
            <p class="quiet">{ said(catalog, Text::LinkHolds) }</p>
        </>
    }
}
