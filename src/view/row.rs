//! A row of the table: its heading with what can be done to it, and a cell a role.

use yew::{Callback, Html, html};

use super::hear::press;
use super::table::aside;
use super::words::{Word, Words};
use super::{bar, cell};
use crate::app::compare::{Model, Msg};
use crate::domain::comparison::{Likeness, Row};
use crate::domain::pack::{Kind, SourceId};
use crate::domain::rank::Order;

/// A row.
pub(super) fn table_row(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    row: &Row,
    sources: &[SourceId],
) -> Html {
    let aspect = &model.pack[row.aspect];
    let differs = row.likeness == Likeness::Differs;
    let (mark, word) = if differs { ("mark", Word::Differs) } else { ("same", Word::Alike) };
    html! {
        <tr key={row.aspect.index()} role="row" data-differs={differs.to_string()}>
            { heading(model, words, on, row, html! { <span part={mark}>{ words.get(word) }</span> }) }
            { for model.choice.shown.iter().enumerate().map(|(place, &role)| html! {
                <td role="cell" class={aside(model, place)}
                    data-role={model.pack[role].slug.clone()} data-aspect={aspect.id.clone()}>
                    { cell::cell(model, words, role, row.aspect, sources) }
                </td>
            }) }
        </tr>
    }
}

fn heading(model: &Model, words: &Words, on: &Callback<Msg>, row: &Row, mark: Html) -> Html {
    let id = row.aspect;
    let aspect = &model.pack[id];
    let prized = model.priorities.contains(&id);
    let order = match model.sorted {
        Some((by, order)) if by == id => Some(order),
        Some(_) | None => None,
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
            { mark }
            if let Some(scale) = bar::scale_text(model, words, id) { <span class="quiet">{ scale }</span> }
            <span class="tools">
                <button type="button" class="icon star" id={"p".to_owned() + &id.index().to_string()}
                    aria-pressed={prized.to_string()} aria-label={says(Word::Prize)} title={says(Word::Prize)}
                    onclick={press(on, Msg::Prized(id))}>
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
                    <details>
                        <summary class="icon" aria-label={says(Word::Explain)}>{ "?" }</summary>
                        <p class="quiet">{ help }</p>
                    </details>
                }
            </span>
        </th>
    }
}
