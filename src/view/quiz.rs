//! The quiz: a statement or the result.

mod advice;
mod card;
pub mod picture;
mod ranking;
mod reasons;
mod result;
mod take;
mod verdict;

use yew::Callback;

use super::compare::heading_tag;
use super::hear::press;
use super::words::{Word, Words};
use crate::app::answers_code::Refused;
use crate::app::quiz::{Model, Msg, Notice, Screen};
use crate::domain::pack::{Audience, RoleId};
use crate::picture::{Html, html};

/// The whole quiz.
pub fn quiz(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    let text = words.get(match model.attributes.audience {
        Audience::Individual => Word::QuizHeading,
        Audience::Organization => Word::QuizHeadingOrganization,
    });
    let body = match &model.screen {
        // The page's own words stay.
        Screen::Nothing => return html! { <><slot />{ roles_left_out(model, words) }</> },
        Screen::Asking(place, item) => card::card(model, words, *place, *item, on),
        Screen::Result(outcome) => result::result(model, words, outcome, on),
    };
    html! {
        <section part="quiz" class="quiz" aria-labelledby="quiz">
            <@{heading_tag(model.attributes.heading_level)} id="quiz" class="title">{ text }</@>
            { roles_left_out(model, words) }
            { notice(model, words, on) }
            { body }
        </section>
    }
}

/// The line about what just happened; it is always there, so that it is read out when it changes.
fn notice(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    let told = model.notice.map(|notice| {
        let (word, way) = match notice {
            Notice::ChooseFirst => (Word::ChooseFirst, None),
            Notice::Resumed => (Word::Resumed, Some((Word::StartOver, Msg::StartedOver))),
            Notice::Shared => (Word::Shared, Some((Word::AnswerAnew, Msg::StartedOver))),
            Notice::StartedOver => (Word::PutAway, Some((Word::Undo, Msg::Undone))),
            Notice::Deleted => (Word::Deleted, None),
            Notice::FromFile => (Word::FromFile, None),
            Notice::Copied => (Word::Copied, None),
            Notice::NotCopied => (Word::LinkRefused, None),
            Notice::Refused(Refused::Damaged) => (Word::RefusedDamaged, None),
            Notice::Refused(Refused::Newer) => (Word::RefusedNewer, None),
            Notice::Refused(Refused::OtherQuiz) => (Word::RefusedOther, None),
        };
        html! {
            <>
                <span>{ words.say(word) }</span>
                if let Some((word, msg)) = way {
                    <button type="button" onclick={press(on, msg)}>{ words.say(word) }</button>
                }
            </>
        }
    });
    let class = if told.is_some() { "notice said" } else { "notice" };
    html! { <div role="status" part="notice" class={class}>{ for told }</div> }
}

fn roles_left_out(model: &Model, words: &Words) -> Html {
    let mut lines = Vec::new();
    for (slug, near) in &model.unknown {
        let mut line = words.with(Word::UnknownRole, &[slug]);
        if let Some(near) = near {
            line = line + " " + words.get(Word::PerhapsRole) + " " + &model.pack[*near].slug;
        }
        lines.push(line);
    }
    if !model.left_out.is_empty() {
        lines.push(words.with(Word::LeftOut, &[&titles(model, words, &model.left_out)]));
    }
    lines.into_iter().map(|line| html! { <p class="quiet">{ line }</p> }).collect()
}

/// The titles of roles, in one phrase.
fn titles(model: &Model, words: &Words, roles: &[RoleId]) -> String {
    let titles: Vec<&str> = roles.iter().map(|&role| model.pack[role].title.as_str()).collect();
    words.listed(&titles)
}
