//! The job description: the form, the text as it stands, and ways to take it along.

use yew::virtual_dom::AttributeOrProperty::Static;
use yew::{Callback, Html, html};

use super::origins::{origins, preview};
use super::post_form::post_form;
use super::words::say;
use crate::app::hire::{Done, JobForm, Model, Msg, Saved};
use crate::components::button::button;
use crate::components::handlers::send;
use crate::components::heading::heading;
use crate::components::markup_text::text;
use crate::hire::description::{Description, WORDS};
use crate::hire::lint::{Hint, hints};
use crate::hire::posting::missing;
use crate::i18n::HireText;

const HEADING: &[(&str, yew::virtual_dom::AttributeOrProperty)] =
    &[("id", Static("hire-job")), ("class", Static("head")), ("tabindex", Static("-1"))];

/// The section.
pub(super) fn job(model: &Model, level: u8, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    let description = model.description();
    html! {
        <section key="job" part="job" class="stack" aria-labelledby="hire-job">
            { heading(level, HEADING, say(words, HireText::SectionJob)) }
            { post_form(model, on) }
            { hinted(model, &description) }
            <p class="head">{ say(words, HireText::Preview) }</p>
            { preview(&description) }
            { taken_along(model, on) }
            { origins(model, &description) }
        </section>
    }
}

/// Hints on words, and on the length.
fn hinted(model: &Model, description: &Description) -> Html {
    let words = &model.catalog;
    let mut lines: Vec<String> = hints(&model.pack, &model.roles, &model.job)
        .into_iter()
        .map(|Hint { word, reason, instead, .. }| {
            words.format(HireText::Hint, &[&word, reason, instead])
        })
        .collect();
    let (least, most) = WORDS;
    let count = description.words();
    if !(least..=most).contains(&count) {
        let fill = [count, least, most].map(|number| number.to_string());
        lines.push(words.format(HireText::WordCount, &fill.each_ref().map(String::as_str)));
    }
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="hints">
            <p>{ say(words, HireText::Hints) }</p>
            <ul>{ for lines.iter().map(|line| html! { <li>{ text(line) }</li> }) }</ul>
        </div>
    }
}

fn taken_along(model: &Model, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    let lacking = missing(&model.job);
    let copy = |form, name| {
        let label = words.format(HireText::CopyAs, &[&words.get(name)]);
        button(Some("button"), text(&label), send(on, Msg::CopyPressed(form)))
    };
    let done = match &model.done {
        Some(Done::Copied) => Some(words.base.get(crate::i18n::Text::Copied)),
        Some(Done::CopyRefused(_)) => Some(words.base.get(crate::i18n::Text::CopyRefused)),
        Some(Done::Sealed | Done::Opened) | None => None,
    };
    let by_hand = match &model.done {
        Some(Done::CopyRefused(text)) => Some(text.clone()),
        Some(Done::Copied | Done::Sealed | Done::Opened) | None => None,
    };
    html! {
        <div class="stack take">
            <div class="ways">
                { copy(JobForm::Markdown, HireText::Markdown) }
                { copy(JobForm::Html, HireText::Html) }
                { copy(JobForm::Text, HireText::PlainText) }
                if lacking.is_empty() { { copy(JobForm::Posting, HireText::JobPosting) } }
                { button(Some("button"), say(words, HireText::SaveJob), send(on, Msg::SavePressed(Saved::Job))) }
            </div>
            <p role="status">{ done.map(|done| text(&done)) }</p>
            if let Some(by_hand) = by_hand {
                <textarea readonly=true rows="8" aria-label={words.get(HireText::Preview).to_string()} value={by_hand} />
            }
            if !lacking.is_empty() {
                <p class="quiet">{ text(&words.format(HireText::PostingLacks, &[&lacking.join("; ")])) }</p>
            }
            <label class="field">
                <span>{ say(words, HireText::OpenJob) }</span>
                <input id="open-job" type="file" accept=".json" onchange={send(on, Msg::FilesChosen("open-job"))} />
            </label>
        </div>
    }
}
