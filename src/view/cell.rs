//! What a cell of the table says.

use yew::{Html, html};

use super::money::money_text;
use super::sources;
use super::words::{Word, Words};
use crate::app::compare::Model;
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Pack, Post, RoleId, SourceId, Sourced, Value};

/// The content of a cell: every value with its source.
pub(super) fn cell(
    model: &Model,
    words: &Words,
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
                return html! { <span class="quiet">{ words.get(Word::Unknown) }</span> };
            }
            values
                .iter()
                .map(|sourced| {
                    html! {
                        <div class="value">
                            { value(words, sourced, kind) }
                            { sources::mark(model, words, sourced, sources) }
                        </div>
                    }
                })
                .collect()
        }
    }
}

fn value(words: &Words, sourced: &Sourced, kind: &Kind) -> Html {
    match &sourced.value {
        Value::Prose { text, gist } => html! {
            <>
                if let Some(gist) = gist { <p class="gist">{ gist }</p> }
                <p>{ text }</p>
            </>
        },
        Value::List(phrases) => html! {
            <ul>{ for phrases.iter().map(|phrase| html! { <li>{ phrase }</li> }) }</ul>
        },
        Value::Money(money) => html! { <p>{ money_text(words, money) }</p> },
        Value::Percent { value, span } => html! {
            <p>{ words.percent(*value) }{ span.as_ref().map(|span| html! { <>{ " " }{ span }</> }) }</p>
        },
        Value::Level(level) => match kind {
            Kind::Level(levels) => html! { <p>{ &levels[*level] }</p> },
            Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Moves => Html::default(),
        },
    }
}

fn moves(pack: &Pack, words: &Words, role: RoleId) -> Html {
    let moves = moves_of(pack, role);
    let part = |word, posts: &[&Post]| {
        html! {
            if !posts.is_empty() {
                <p class="kin">{ words.get(word) }</p>
                <ul>{ for posts.iter().map(|post| html! { <li>{ post_title(pack, post) }</li> }) }</ul>
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
