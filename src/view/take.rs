//! The buttons for taking the comparison along.

use std::rc::Rc;

use yew::Callback;

use super::along;
use super::hear::press;
use super::still::still;
use super::words::{Word, Words};
use crate::app::compare::{Format, Model, Msg, Taken};
use crate::app::setup::Switch;
use crate::picture::{Html, html};

/// Copying, saving and sharing; a copy that the browser refuses stands ready to be copied by hand.
pub(super) fn take(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>) -> Html {
    let told = match model.taken {
        Taken::Nothing => 0,
        Taken::Copied => 1,
        Taken::RefusedLink => 2,
        Taken::Refused(_) => 3,
    };
    let linked = model.setup.permalink.is_some();
    let mut others = vec![told, usize::from(linked), model.sharing as usize];
    if let Taken::Refused(format) = model.taken {
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
    let told = match model.taken {
        Taken::Nothing => None,
        Taken::Copied => Some(words.get(Word::Copied)),
        Taken::RefusedLink => Some(words.get(Word::LinkRefused)),
        Taken::Refused(_) => Some(words.get(Word::CopyRefused)),
    };
    html! {
        <details class="take">
            <summary>{ words.say(Word::TakeAlong) }</summary>
            <p><span>{ words.say(Word::Copy) }</span>{ formats(Msg::CopyAsked, Word::CopyAs) }</p>
            <p><span>{ words.say(Word::Save) }</span>{ formats(Msg::SaveAsked, Word::SaveAs) }</p>
            <p>
                if model.setup.permalink.is_some() {
                    <button type="button" part="button" onclick={press(on, Msg::LinkAsked)}>{ words.say(Word::CopyLink) }</button>
                }
                if model.sharing == Switch::On {
                    <button type="button" part="button" onclick={press(on, Msg::ShareAsked)}>{ words.say(Word::Share) }</button>
                }
            </p>
            <p role="status">{ told }</p>
            if let Taken::Refused(format) = model.taken {
                <textarea id="by-hand" readonly=true rows="8" aria-label={words.say(Word::CopyRefused)}
                    value={along::text(model, words, format)} />
            }
        </details>
    }
}
