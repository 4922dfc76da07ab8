//! One statement or duty, with its five options.

use yew::{Callback, Html, KeyboardEvent, html};

use std::rc::Rc;

use crate::app::quiz::{CURRENT_OPTION, Model, Msg, Progress, Screen};
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::{keyed, send};
use crate::components::markup_text::{attr, said, text};
use crate::domain::pack::Audience;
use crate::domain::quiz::{Agreement, ItemId};
use crate::i18n::{Catalog, Text};

const AGREEING: [Text; 5] =
    [Text::StronglyDisagree, Text::Disagree, Text::Neutral, Text::Agree, Text::StronglyAgree];

const LIKING: [Text; 5] =
    [Text::StronglyDislike, Text::Dislike, Text::NeitherLiked, Text::Like, Text::StronglyLike];

const NEEDING: [Text; 5] =
    [Text::NoneOfIt, Text::ALittle, Text::SomeOfIt, Text::Much, Text::AllOfIt];

/// The name of an option of an item.
pub(super) fn option_text(
    model: &Model,
    catalog: &Catalog,
    item: ItemId,
    agreement: Agreement,
) -> Rc<str> {
    let options = match (item, model.attributes.audience) {
        (ItemId::Statement(_), _) => AGREEING,
        (ItemId::Duty(_), Audience::Individual) => LIKING,
        (ItemId::Duty(_), Audience::Organization) => NEEDING,
    };
    catalog.get(options[usize::from(agreement.value()) - 1])
}

/// What is asked about an item that is no statement.
fn question(item: ItemId, audience: Audience) -> Option<Text> {
    match (item, audience) {
        (ItemId::Statement(_), _) => None,
        (ItemId::Duty(_), Audience::Individual) => Some(Text::DutyLiked),
        (ItemId::Duty(_), Audience::Organization) => Some(Text::DutyNeeded),
    }
}

/// What is asked now.
pub(super) fn statement(model: &Model, env: &Env, on: &Callback<Msg>) -> Html {
    let Screen::Asking(index, item) = model.screen else { return Html::default() };
    let Env { pack, catalog } = env;
    let id = model.item_name(item);
    let question = question(item, model.attributes.audience);
    let progress = model.progress();
    html! {
        <div key={id} part="item" class="item" data-item={attr(id)}>
            if model.revisits() {
                <p id="number" class="quiet">{ said(catalog, Text::Change) }</p>
            } else {
                if index == 0 {
                    <p class="quiet">{ intro(catalog, &progress) }</p>
                }
                <p id="number" class="quiet">{ more(catalog, &progress) }</p>
                { line(&progress) }
            }
            if let Some(question) = question {
                <p id="question">{ said(catalog, question) }</p>
            }
            <fieldset
                aria-describedby={if question.is_some() { "question number" } else { "number" }}
                onkeydown={keyed(on, key)}
            >
                <legend part="stem" lang={attr(&pack.language)}>
                    { text(model.item_text(item)) }
                </legend>
                <div class="options">
                    { for Agreement::ALL.iter().map(|&agreement| option(model, catalog, item, agreement, on)) }
                </div>
            </fieldset>
            <div class="ways">
                <button type="button" part="next" class="next" onclick={send(on, Msg::Submitted)}>
                    <span>{ said(catalog, Text::QuizNext) }</span>
                </button>
                { button(Some("skip"), said(catalog, Text::QuizSkip), send(on, Msg::Skipped)) }
                if index > 0 || model.revisits() {
                    { button(Some("back"), said(catalog, Text::QuizBack), send(on, Msg::WentBack)) }
                }
                if model.has_answers() {
                    <button type="button" class="plain end" onclick={send(on, Msg::Deleted)}>
                        { said(catalog, Text::DeleteAnswers) }
                    </button>
                }
            </div>
        </div>
    }
}

fn option(
    model: &Model,
    catalog: &Catalog,
    item: ItemId,
    agreement: Agreement,
    on: &Callback<Msg>,
) -> Html {
    let checked = model.chosen == Some(agreement);
    let first = model.chosen.is_none() && agreement == Agreement::ALL[0];
    let value = agreement.value().to_string();
    html! {
        <label key={agreement.value().to_string()} part="option">
            <input
                type="radio"
                id={(checked || first).then_some(CURRENT_OPTION)}
                name={model.item_name(item).to_owned()}
                value={attr(&value)}
                {checked}
                onchange={send(on, Msg::Chosen(agreement))}
            />
            <span class="digit" aria-hidden="true">{ value }</span>
            <span>{ option_text(model, catalog, item, agreement) }</span>
        </label>
    }
}

/// Number keys choose; Enter is Next. A key that is held down does nothing more.
fn key(event: &KeyboardEvent) -> Option<Msg> {
    if event.repeat() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let key = event.key();
    if key == "Enter" {
        return Some(Msg::Submitted);
    }
    key.parse().ok().and_then(Agreement::new).map(Msg::Keyed)
}

fn intro(catalog: &Catalog, progress: &Progress) -> String {
    let all = (progress.number + progress.more).to_string();
    if progress.minutes == 1 {
        return catalog.format(Text::QuizIntroMinute, &[&all]);
    }
    catalog.format(Text::QuizIntro, &[&all, &progress.minutes.to_string()])
}

/// Which question it is, and how much is still to come.
fn more(catalog: &Catalog, progress: &Progress) -> String {
    let text = match (progress.more, progress.exact) {
        (0, _) => Text::QuizLast,
        (_, true) => Text::QuizMore,
        (_, false) => Text::QuizMoreAbout,
    };
    catalog.format(text, &[&progress.number.to_string(), &progress.more.to_string()])
}

/// What is behind, as a line.
fn line(progress: &Progress) -> Html {
    let width = (libm::round(progress.share * 100.0) as u32).to_string() + "%";
    html! {
        <svg class="line" aria-hidden="true" width="100%" height="6">
            <rect class="track" width="100%" y="2" height="2" />
            <rect class="done" {width} y="2" height="2" />
        </svg>
    }
}
