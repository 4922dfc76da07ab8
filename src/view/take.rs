//! The buttons for taking the comparison along.

use std::rc::Rc;

use yew::Callback;

use super::along;
use super::hear::press;
use super::still::still;
use super::words::{Word, Words};
use crate::app::attributes::Switch;
use crate::app::compare::{CopyState, Format, Model, Msg};
use crate::picture::{Html, html};

/// Copying, saving and sharing; a copy that the browser refuses stands ready to be copied by hand.
pub(super) fn take(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>) -> Html {
    let told = match model.copy {
        CopyState::Idle => 0,
        CopyState::Copied => 1,
        CopyState::LinkRefused => 2,
        CopyState::Refused(_) => 3,
    };
    let linked = model.attributes.permalink.is_some();
    let mut others = vec![told, usize::from(linked), model.sharing as usize];
    if let CopyState::Refused(format) = model.copy {
        others.extend(along::text(model, words, format).bytes().map(usize::from));
    }
    let (of, words, on) = (Rc::clone(model), Rc::clone(words), on.clone());
    still(model, others, Box::new(move || details(&of, &words, &on)))
}

fn details(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    let formats = |wrap: fn(Format) -> Msg, word: Word| -> Html {
        let button = |format: Format| {
            let name = words.get(match format {
                Format::Markdown => Word::Markdown,
                Format::Html => Word::HtmlTable,
                Format::Csv => Word::Csv,
            });
            html! {
                <button type="button" part="button" aria-label={words.with(word, &[name])}
                    onclick={press(on, wrap(format))}>{ name }</button>
            }
        };
        [Format::Markdown, Format::Html, Format::Csv].map(button).into_iter().collect()
    };
    let told = match model.copy {
        CopyState::Idle => None,
        CopyState::Copied => Some(words.get(Word::Copied)),
        CopyState::LinkRefused => Some(words.get(Word::LinkRefused)),
        CopyState::Refused(_) => Some(words.get(Word::CopyRefused)),
    };
    html! {
        <details class="take">
            <summary>{ words.say(Word::TakeAlong) }</summary>
            <p><span>{ words.say(Word::Copy) }</span>{ formats(Msg::CopyAsked, Word::CopyAs) }</p>
            <p><span>{ words.say(Word::Save) }</span>{ formats(Msg::SaveAsked, Word::SaveAs) }</p>
            <p>
                if model.attributes.permalink.is_some() {
                    <button type="button" part="button" onclick={press(on, Msg::LinkAsked)}>{ words.say(Word::CopyLink) }</button>
                }
                if model.sharing == Switch::On {
                    <button type="button" part="button" onclick={press(on, Msg::ShareAsked)}>{ words.say(Word::Share) }</button>
                }
            </p>
            <p role="status">{ told }</p>
            if let CopyState::Refused(format) = model.copy {
                <textarea id="by-hand" readonly=true rows="8" aria-label={words.say(Word::CopyRefused)}
                    value={along::text(model, words, format)} />
            }
        </details>
    }
}
