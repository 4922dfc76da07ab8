//! The buttons for keeping a result.

use yew::{Callback, Html, Properties, component, html};

use crate::app::quiz::Msg;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) on: Callback<Msg>,
}

/// A link, a picture, paper, and a file out and in.
#[component]
pub(super) fn ExportMenu(Props { env, on }: &Props) -> Html {
    let catalog = &env.catalog;
    let button = |text: Text, msg: Msg| {
        html! {
            <button type="button" part="button" onclick={send(on, msg)}>{ catalog.get(text) }</button>
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
                    { catalog.get(Text::LoadAnswers) }
                    <input id="file" class="unseen" type="file" accept=".json,application/json"
                        onchange={send(on, Msg::FileChosen)} />
                </label>
            </div>
            <p class="quiet">{ catalog.get(Text::LinkHolds) }</p>
        </>
    }
}
