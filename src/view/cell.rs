//! What a cell of the table says.

use yew::Callback;

use super::hear::press;
use super::money::money_text;
use super::words::{Word, Words};
use super::{bar, sources};
use crate::app::compare::{Model, Msg};
use crate::domain::comparison::{Sharing, sharing};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Pack, Post, RoleId, SourceId, Sourced, Value};
use crate::picture::{Html, html};

/// The content of a cell: every value with its source.
pub(super) fn cell(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    role: RoleId,
    aspect: AspectId,
    sources: &[SourceId],
) -> Html {
    let kind = &model.pack[aspect].kind;
    match kind {
        Kind::Moves => moves(&model.pack, words, role),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => {
            let values = model.pack.values(role, aspect);
            if values.is_empty() {
                return html! { <span class="quiet">{ words.say(Word::Unknown) }</span> };
            }
            values
                .iter()
                .map(|sourced| {
                    let mark = sources::mark(model, words, sourced, sources);
                    html! { <div class="value">{ value(model, words, on, aspect, sourced, mark) }</div> }
                })
                .collect()
        }
    }
}

/// A value, and the mark of its source after its last word or below it.
fn value(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    aspect: AspectId,
    sourced: &Sourced,
    mark: Html,
) -> Html {
    match &sourced.value {
        Value::Prose { text, gist } => html! {
            <>
                if let Some(gist) = gist { <p class="gist">{ gist }</p> }
                <p class="last">{ text }</p>{ " " }{ mark }
            </>
        },
        Value::List(phrases) => {
            html! { <>{ list(model, words, aspect, phrases) }{ rest(model, words, on, aspect, phrases) }{ mark }</> }
        }
        Value::Money(money) => html! {
            <>
                <p>{ money_text(words, money) }</p>
                if let Some(scale) = bar::scale(model, aspect) { { bar::bar(money, scale) } }
                { mark }
            </>
        },
        Value::Percent { value, span } => html! {
            <>
                <p>{ words.percent(*value) }{ span.as_ref().map(|span| html! { <>{ " " }{ span }</> }) }</p>
                { mark }
            </>
        },
        Value::Level(level) => match &model.pack[aspect].kind {
            Kind::Level(levels) => html! {
                <>{ bar::dots(*level, levels.len()) }<p>{ &levels[*level] }{ " " }{ mark }</p></>
            },
            Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Moves => Html::default(),
        },
    }
}

/// The phrases: first what all have, then what some have, then what this role alone has. How many
/// have it is said by a shape and in words.
fn list(model: &Model, words: &Words, aspect: AspectId, phrases: &[String]) -> Html {
    let roles = &model.choice.shown;
    let shares: Vec<Sharing> =
        phrases.iter().map(|phrase| sharing(&model.pack, roles, aspect, phrase)).collect();
    let part =
        |wanted: Sharing| {
            let (class, word) = match wanted {
                Sharing::All => ("all", Some(Word::SharedByAll)),
                Sharing::Some => ("some", Some(Word::SharedBySome)),
                Sharing::Unique => ("one", None),
            };
            let phrases = phrases.iter().zip(&shares).filter(move |(_, share)| **share == wanted);
            phrases.map(move |(phrase, _)| html! {
            <li class={class}>
                { phrase }
                if let Some(word) = word { { " " }<span class="tag">{ words.say(word) }</span> }
            </li>
        })
        };
    html! {
        <ul role="list" class={is_long(phrases).then_some("long")}>
            { for part(Sharing::All) }
            { for part(Sharing::Some) }
            { for part(Sharing::Unique) }
        </ul>
    }
}

/// So many points a narrow container shows, unless nearly all fit; `style/25-short.css` counts them.
const FEW: usize = 6;

/// What folds out the points that a narrow container does not show.
fn rest(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    aspect: AspectId,
    phrases: &[String],
) -> Html {
    if !is_long(phrases) {
        return Html::default();
    }
    let whole = model.expanded.contains(&aspect);
    let more = phrases.len() - FEW;
    html! {
        <button type="button" class="rest" aria-expanded={whole.to_string()}
            onclick={press(on, Msg::Expanded(aspect))}>
            { if whole { words.get(Word::Fewer).to_owned() } else { words.with(Word::AndMore, &[&words.number(more as f64)]) } }
        </button>
    }
}

fn is_long(phrases: &[String]) -> bool {
    phrases.len() > FEW + 1
}

fn moves(pack: &Pack, words: &Words, role: RoleId) -> Html {
    let moves = moves_of(pack, role);
    let part = |word, posts: &[&Post]| {
        html! {
            if !posts.is_empty() {
                <p class="kin">{ words.say(word) }</p>
                <ul role="list">{ for posts.iter().map(|post| html! { <li>{ post_title(pack, post) }</li> }) }</ul>
            }
        }
    };
    html! {
        <>
            { part(Word::MovesEntry, &moves.entry) }
            { part(Word::MovesAdvance, &moves.advance) }
            { part(Word::MovesLateral, &moves.lateral) }
        </>
    }
}
