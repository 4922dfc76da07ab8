//! The buttons for taking a result along.

use yew::Callback;

use crate::app::quiz::Msg;
use crate::picture::{Html, html};
use crate::view::hear::press;
use crate::view::words::{Word, Words};

/// A link, a picture, paper, and a file out and in.
pub(super) fn take(words: &Words, on: &Callback<Msg>) -> Html {
    let button = |word: Word, msg: Msg| {
        html! {
            <button type="button" part="button" onclick={press(on, msg)}>{ words.say(word) }</button>
        }
    };
    html! {
        <>
            <div class="ways">
                { button(Word::CopyResultLink, Msg::LinkAsked) }
                { button(Word::SavePicture, Msg::ImageAsked) }
                { button(Word::Print, Msg::PrintAsked) }
                { button(Word::SaveAnswers, Msg::FileAsked) }
                <label class="file">
                    { words.say(Word::LoadAnswers) }
                    <input id="file" class="unseen" type="file" accept=".json,application/json"
                        onchange={press(on, Msg::FileChosen)} />
                </label>
            </div>
            <p class="quiet">{ words.say(Word::LinkHolds) }</p>
        </>
    }
}
