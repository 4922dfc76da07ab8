//! What can be changed in a guide: words, weights, what is asked for.

use yew::{Callback, Event, Html, InputEvent, TargetCast, html};

use super::words::say;
use crate::app::hire::{FEWEST, KitMsg, Msg, Rewritten};
use crate::components::button::button;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, text};
use crate::hire::kit::{Competency, Kit, Question};
use crate::hire::topics::touched_by;
use crate::i18n::{HireCatalog, HireText};

/// Other words for a question, with a hint where they touch what is not to be asked.
pub(super) fn reword(
    (competency, question): (usize, usize),
    asked: &Question,
    words: &HireCatalog,
    on: &Callback<Msg>,
) -> Html {
    let on = on.clone();
    let typed = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        on.emit(Msg::KitChanged(KitMsg::Reworded(Rewritten { competency, question, text })));
    });
    let hints = touched_by(&asked.text).map(|topic| {
        let hint = words.format(HireText::TopicHint, &[topic.label, topic.instead]);
        html! { <p class="wrong">{ text(&hint) }</p> }
    });
    html! {
        <details class="unfold change">
            <summary>{ say(words, HireText::Reword) }</summary>
            <textarea rows="3" aria-label={words.get(HireText::Reword).to_string()}
                value={attr(&asked.text)} oninput={typed} />
            { for hints }
        </details>
    }
}

/// The weight of a competency, and leaving it out.
pub(super) fn changes(
    kit: &Kit,
    at: usize,
    one: &Competency,
    words: &HireCatalog,
    on: &Callback<Msg>,
) -> Html {
    let weighed = {
        let on = on.clone();
        Callback::from(move |event: Event| {
            let index =
                event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
            let weight = u8::try_from(index + 1).unwrap_or(1);
            on.emit(Msg::KitChanged(KitMsg::Weighed(at, weight)));
        })
    };
    let label = words.format(HireText::Weight, &[&one.label]);
    html! {
        <div class="ways change">
            <label>
                <span>{ text(&label) }</span>{ " " }
                <select onchange={weighed}>
                    { for (1..=5_u8).map(|weight| html! {
                        <option key={weight.to_string()} selected={weight == one.weight}>{ weight }</option>
                    }) }
                </select>
            </label>
            if kit.competencies.len() > FEWEST {
                { button(Some("button"), text(&words.format(HireText::LeaveOut, &[&one.label])),
                    send(on, Msg::KitChanged(KitMsg::LeftOut(at)))) }
            }
        </div>
    }
}
