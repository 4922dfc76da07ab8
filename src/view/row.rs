//! A row of the table: its heading with what can be done to it, and a cell a role.

use std::rc::Rc;

use yew::Callback;

use super::hear::press;
use super::still::still;
use super::table::aside;
use super::words::{Word, Words};
use super::{bar, cell};
use crate::app::compare::{ElementId, Model, Msg};
use crate::domain::comparison::{Likeness, Row};
use crate::domain::pack::{AspectId, Kind, SourceId};
use crate::domain::rank::Order;
use crate::picture::{Html, html};

/// The heading and the cells of a row; they are drawn anew only when something of them changes, so
/// that rows that stay as they are cost nothing when others go or come.
pub(super) fn cells(
    model: &Rc<Model>,
    words: &Rc<Words>,
    on: &Callback<Msg>,
    row: &Row,
    sources: &Rc<[SourceId]>,
) -> Html {
    let id = row.aspect;
    let order = match model.sorted {
        Some((by, order)) if by == id => Some(order),
        Some(_) | None => None,
    };
    let prized = model.priorities.contains(&id);
    let explained = model.explained.contains(&id);
    let whole = model.expanded.contains(&id);
    let order_now = order.map_or(0, |order| 1 + order as usize);
    let states =
        [id.index(), usize::from(prized), usize::from(explained), usize::from(whole), order_now];
    let others = states.into_iter().chain(model.pair).chain(sources.iter().map(|id| id.index()));
    let (model, words, on) = (Rc::clone(model), Rc::clone(words), on.clone());
    let (likeness, sources) = (row.likeness, Rc::clone(sources));
    still(
        &Rc::clone(&model),
        others,
        Box::new(move || {
            html! {
                <>
                    { heading(&model, &words, &on, id, likeness, prized, order) }
                    { for model.choice.shown.iter().enumerate().map(|(place, &role)| html! {
                        <td role="cell" class={aside(&model, place)}
                            data-role={&model.pack[role].slug} data-aspect={&model.pack[id].id}>
                            { cell::cell(&model, &words, &on, role, id, &sources) }
                        </td>
                    }) }
                </>
            }
        }),
    )
}

fn heading(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    id: AspectId,
    likeness: Likeness,
    prized: bool,
    order: Option<Order>,
) -> Html {
    let aspect = &model.pack[id];
    let explained = model.explained.contains(&id);
    let (mark, word) = match likeness {
        Likeness::Differs => ("mark", Word::Differs),
        Likeness::Alike => ("same", Word::Alike),
    };
    let aria_sort = order.map(|order| match order {
        Order::HighestFirst => "descending",
        Order::LowestFirst => "ascending",
    });
    let sorts = match aspect.kind {
        Kind::Money | Kind::Percent | Kind::Level(_) => true,
        Kind::Prose | Kind::List | Kind::Moves => false,
    };
    let says = |word| words.with(word, &[&aspect.label]);
    html! {
        <th role="rowheader" scope="row" aria-sort={aria_sort}>
            <span class="label">{ &aspect.label }</span>
            <span part={mark}>{ words.say(word) }</span>
            if let Some(scale) = bar::scale_text(model, words, id) { <span class="quiet">{ scale }</span> }
            <span class="tools">
                <button type="button" class="icon star" id={ElementId::Priority(id).to_string()}
                    aria-pressed={prized.to_string()} aria-label={says(Word::Prize)} title={says(Word::Prize)}
                    onclick={press(on, Msg::Prioritized(id))}>
                    { if prized { "★" } else { "☆" } }
                </button>
                if sorts {
                    <button type="button" class="icon" aria-label={says(Word::Sort)} title={says(Word::Sort)}
                        onclick={press(on, Msg::Sorted(id))}>
                        { match order {
                            Some(Order::HighestFirst) => "↓",
                            Some(Order::LowestFirst) => "↑",
                            None => "↕",
                        } }
                    </button>
                }
                if let Some(help) = &aspect.help {
                    <button type="button" class="icon" aria-label={says(Word::Explain)} title={help}
                        aria-expanded={explained.to_string()} onclick={press(on, Msg::Explained(id))}>
                        { "?" }
                    </button>
                }
            </span>
            if explained { <span class="quiet">{ aspect.help.as_deref() }</span> }
        </th>
    }
}
