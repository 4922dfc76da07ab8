//! The form of the post, in parts that unfold.

use yew::{Callback, Html, html};

use super::field::field;
use super::words::say;
use crate::app::hire::{Model, Msg, PARTS, Part};
use crate::components::markup_text::text;
use crate::domain::pack::Value;
use crate::i18n::HireText;

/// All fields.
pub(super) fn post_form(model: &Model, on: &Callback<Msg>) -> Html {
    let mut first = 0;
    let part = |(part, fields): (Part, &'static [crate::app::hire::Field])| {
        let start = first;
        first += fields.len();
        let heading = match part {
            Part::Post => HireText::PartPost,
            Part::Pay => HireText::PartPay,
            Part::Work => HireText::PartWork,
            Part::Choosing => HireText::PartChoosing,
        };
        html! {
            <fieldset key={heading as usize} class="part">
                <legend>{ say(&model.catalog, heading) }</legend>
                <div class="fields">
                    { for fields.iter().enumerate().map(|(at, &one)| field(model, start + at, one, on)) }
                </div>
                if part == Part::Pay { { beside(model) } }
            </fieldset>
        }
    };
    html! { <form class="stack" novalidate=true onsubmit={Callback::from(|event: yew::SubmitEvent| event.prevent_default())}>{ for PARTS.into_iter().map(part) }</form> }
}

/// What the pack says of pay, which never enters the description.
fn beside(model: &Model) -> Html {
    let words = &model.catalog;
    let mut lines = Vec::new();
    for &role in &model.roles {
        for sourced in model.pack[role].values.iter().flatten() {
            if let Value::Money(money) = &sourced.value {
                let source = &model.pack[sourced.source];
                let undated = words.get(HireText::Undated);
                let date = source.published.as_deref().unwrap_or(&undated);
                let source = [&source.title, ", ", date].concat();
                lines.push(words.format(HireText::PackPay, &[&words.base.pay(money), &source]));
            }
        }
    }
    html! {
        <div class="quiet">
            { for lines.iter().map(|line| html! { <p>{ text(line) }</p> }) }
            <p>{ say(words, HireText::PayCaution) }</p>
        </div>
    }
}
