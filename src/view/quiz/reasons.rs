//! Why the first role leads: every answer's points, and what would change the order.

use yew::Callback;

use super::advice::lines;
use super::card::option_text;
use crate::app::quiz::{Model, Msg};
use crate::domain::quiz::Outcome;
use crate::picture::{Html, html};
use crate::view::hear::press;
use crate::view::words::{Word, Words};

/// How many changes are told; each reader has more than one answer that could be another.
const MOST_CHANGES: usize = 5;

/// The answers with their points, which add up.
pub(super) fn reasons(model: &Model, words: &Words, outcome: &Outcome, on: &Callback<Msg>) -> Html {
    let pack = &model.pack;
    let (points, sum) = model.points(outcome);
    let title = |place: usize| pack[outcome.ranking[place].role].title.as_str();
    html! {
        <>
            <p class="quiet">{ words.with(Word::PointsHelp, &[title(0), title(1)]) }</p>
            <ul class="points">
                { for points.iter().map(|answer| {
                    let stem = &pack[answer.item].stem;
                    html! {
                        <li>
                            <span lang={&pack.language} dir="auto">{ stem }</span>
                            <span class="quiet">{ option_text(words, answer.agreement) }</span>
                            <span class="sum"><bdi dir="ltr">{ signed(answer.points) }</bdi></span>
                            <button type="button" class="plain" aria-label={words.with(Word::ChangeAnswer, &[stem])}
                                onclick={press(on, Msg::Revisited(answer.item))}>{ words.say(Word::Change) }</button>
                        </li>
                    }
                }) }
            </ul>
            <p><strong>{ words.with(Word::Together, &[&signed(sum)]) }</strong></p>
        </>
    }
}

/// Single answers that would put another role first.
pub(super) fn changes(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    if outcome.changes.is_empty() {
        return html! { <p>{ words.say(Word::ChangeNone) }</p> };
    }
    let mut told = Vec::new();
    for change in outcome.changes.iter().take(MOST_CHANGES) {
        let fill = [
            model.pack[change.item].stem.as_str(),
            option_text(words, change.to),
            option_text(words, change.from),
            &model.pack[change.leader].title,
        ];
        told.push(words.with(Word::ChangeOne, &fill));
    }
    lines(&told)
}

/// A figure with its sign, the minus as a minus.
fn signed(points: i32) -> String {
    let sign = match points {
        1.. => "+",
        0 => "",
        _ => "\u{2212}",
    };
    sign.to_owned() + &points.abs().to_string()
}
