//! One statement, with its five options.

use web_sys::KeyboardEvent;
use yew::Callback;

use crate::app::quiz::{CURRENT_OPTION, Model, Msg, Progress};
use crate::domain::pack::ItemId;
use crate::domain::quiz::Agreement;
use crate::picture::{Html, html};
use crate::view::hear::{keyed, press};
use crate::view::words::{Word, Words};

const OPTIONS: [Word; 5] =
    [Word::StronglyDisagree, Word::Disagree, Word::Neutral, Word::Agree, Word::StronglyAgree];

/// The name of an option.
pub(super) fn option_text(words: &Words, agreement: Agreement) -> &str {
    words.get(OPTIONS[usize::from(agreement.value()) - 1])
}

/// The statement at a place in the order of asking.
pub(super) fn card(
    model: &Model,
    words: &Words,
    place: usize,
    item: ItemId,
    on: &Callback<Msg>,
) -> Html {
    let id = &model.pack[item].id;
    let progress = model.progress();
    let span = span(words, progress.total_least, progress.total_most);
    html! {
        <div key={id} part="item" class="item" data-item={id}>
            if place == 0 {
                <p class="quiet">{ intro(words, &progress) }</p>
            }
            <p id="number" class="quiet">
                { words.with(Word::QuizNumber, &[&progress.number.to_string(), &span]) }
            </p>
            { line(&progress) }
            <fieldset aria-describedby="number" onkeydown={keyed(on, key)}>
                <legend part="stem" lang={&model.pack.language}>{ &model.pack[item].stem }</legend>
                <div class="options">
                    { for Agreement::ALL.iter().map(|&agreement| option(model, words, id, agreement, on)) }
                </div>
            </fieldset>
            <div class="ways">
                <button type="button" part="next" class="next" onclick={press(on, Msg::Submitted)}>
                    { words.say(Word::QuizNext) }
                </button>
                <button type="button" part="skip" onclick={press(on, Msg::Skipped)}>
                    { words.say(Word::QuizSkip) }
                </button>
                if place > 0 {
                    <button type="button" part="back" onclick={press(on, Msg::WentBack)}>
                        { words.say(Word::QuizBack) }
                    </button>
                }
                if model.has_answers() {
                    <button type="button" class="plain end" onclick={press(on, Msg::Deleted)}>
                        { words.say(Word::DeleteAnswers) }
                    </button>
                }
            </div>
        </div>
    }
}

fn option(
    model: &Model,
    words: &Words,
    name: &str,
    agreement: Agreement,
    on: &Callback<Msg>,
) -> Html {
    let checked = model.chosen == Some(agreement);
    let first = model.chosen.is_none() && agreement == Agreement::ALL[0];
    let id = (checked || first).then_some(CURRENT_OPTION);
    let value = agreement.value().to_string();
    html! {
        <label part="option">
            <input
                type="radio"
                id={id}
                name={name}
                value={&value}
                checked={checked}
                onchange={press(on, Msg::Chosen(agreement))}
            />
            <span class="digit" aria-hidden="true">{ &value }</span>
            <span>{ option_text(words, agreement) }</span>
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

fn intro(words: &Words, progress: &Progress) -> String {
    let span = span(words, progress.total_least, progress.total_most);
    if progress.minutes == 1 {
        return words.with(Word::QuizIntroMinute, &[&span]);
    }
    words.with(Word::QuizIntro, &[&span, &progress.minutes.to_string()])
}

fn span(words: &Words, least: usize, most: usize) -> String {
    if least == most {
        return most.to_string();
    }
    words.with(Word::QuizSpan, &[&least.to_string(), &most.to_string()])
}

/// What is behind, as a line; beyond the mark the quiz may end at any time.
fn line(progress: &Progress) -> Html {
    let share = |count: usize| (count * 100 / progress.total_most.max(1)).to_string() + "%";
    html! {
        <svg class="line" aria-hidden="true" width="100%" height="6">
            <rect class="rest" width="100%" y="2" height="2" />
            <rect class="done" width={share(progress.number - 1)} y="2" height="2" />
            if progress.total_least < progress.total_most {
                <rect class="mark" x={share(progress.total_least)} width="2" height="6" />
            }
        </svg>
    }
}
