//! A row of the table: its heading with what can be done to it, and a cell a role.

use std::rc::Rc;

use yew::{Callback, Component, Context, Html, Properties, html};

use super::hear::press;
use super::table::aside;
use super::words::{Word, Words};
use super::{bar, cell};
use crate::app::compare::{Model, Msg};
use crate::domain::comparison::{Likeness, Row};
use crate::domain::pack::{Kind, SourceId};
use crate::domain::rank::Order;

/// What a row shows; it is drawn anew only when something of this changes for it.
#[derive(Clone, Properties)]
pub(super) struct RowProps {
    pub(super) row: Row,
    pub(super) model: Rc<Model>,
    pub(super) words: Rc<Words>,
    pub(super) on: Callback<Msg>,
    pub(super) sources: Vec<SourceId>,
}

impl PartialEq for RowProps {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.model, &other.model);
        self.row == other.row
            && one.choice.shown == two.choice.shown
            && one.pair == two.pair
            && self.is_prized() == other.is_prized()
            && self.order() == other.order()
            && self.sources == other.sources
    }
}

impl RowProps {
    fn is_prized(&self) -> bool {
        self.model.priorities.contains(&self.row.aspect)
    }

    /// In which order the roles stand, when it is this row's.
    fn order(&self) -> Option<Order> {
        match self.model.sorted {
            Some((by, order)) if by == self.row.aspect => Some(order),
            Some(_) | None => None,
        }
    }
}

/// The heading and the cells of a row. A component, so that rows that stay as they are cost
/// nothing when others go or come.
pub(super) struct Cells;

impl Component for Cells {
    type Message = ();
    type Properties = RowProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RowProps { row, model, words, sources, .. } = ctx.props();
        let aspect = &model.pack[row.aspect];
        html! {
            <>
                { heading(ctx.props()) }
                { for model.choice.shown.iter().enumerate().map(|(place, &role)| html! {
                    <td role="cell" class={aside(model, place)}
                        data-role={model.pack[role].slug.clone()} data-aspect={aspect.id.clone()}>
                        { cell::cell(model, words, role, row.aspect, sources) }
                    </td>
                }) }
            </>
        }
    }
}

fn heading(props: &RowProps) -> Html {
    let RowProps { row, model, words, on, .. } = props;
    let id = row.aspect;
    let aspect = &model.pack[id];
    let prized = props.is_prized();
    let order = props.order();
    let (mark, word) = match row.likeness {
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
            <span part={mark}>{ words.get(word) }</span>
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
