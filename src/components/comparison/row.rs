//! A row of the table: its heading with what can be done to it, and a cell a role.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::cell::Cell;
use super::{cell, pay_bar, sources};
use crate::app::compare::{ElementId, Msg};
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::Likeness;
use crate::domain::pack::{AspectId, Kind, RoleId, SourceId};
use crate::domain::rank::Order;
use crate::i18n::Text;

/// All that a row is drawn of: it is drawn anew only when something of it changes, so that rows that
/// stay as they are cost nothing when others go or come.
#[derive(PartialEq, Properties)]
#[expect(clippy::struct_excessive_bools, reason = "each says another thing of a row")]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) aspect: AspectId,
    pub(super) likeness: Likeness,
    /// The roles side by side.
    pub(super) roles: Vec<RoleId>,
    /// The two of them, by index, that a narrow container shows.
    pub(super) pair: [usize; 2],
    /// All sources of the table; their indices are their numbers.
    pub(super) sources: Rc<[SourceId]>,
    pub(super) hidden: bool,
    pub(super) prioritized: bool,
    pub(super) explained: bool,
    pub(super) expanded: bool,
    /// How the roles stand, when they are in order by this row.
    pub(super) order: Option<Order>,
    pub(super) on: Callback<Msg>,
}

/// The heading and the cells of a row.
#[component]
pub(super) fn Row(props: &Props) -> Html {
    let Props { env, aspect, roles, pair, sources, on, .. } = props;
    let expanded = props.expanded;
    let scale = pay_bar::scale(&env.pack, roles, *aspect);
    let cell = |(index, &role): (usize, &RoleId)| {
        let shares = cell::shares(&env.pack, roles, role, *aspect);
        let citations = sources::citations(&env.pack, role, *aspect, sources);
        html! {
            <Cell key={env.pack[role].slug.as_str()} {env} {role} aspect={*aspect} {shares} {citations}
                {scale} aside={!pair.contains(&index)} {expanded} {on} />
        }
    };
    html! {
        <tr role="row" data-full={expanded.then_some("")} hidden={props.hidden}
            data-differs={flag(props.likeness == Likeness::Differs)}>
            { heading(props) }
            { for roles.iter().enumerate().map(cell) }
        </tr>
    }
}

fn heading(props: &Props) -> Html {
    let Props { env, aspect: id, roles, prioritized, explained, order, on, .. } = props;
    let (aspect, catalog) = (&env.pack[*id], &env.catalog);
    let (mark, word) = match props.likeness {
        Likeness::Differs => ("mark", Text::Differs),
        Likeness::Alike => ("same", Text::Alike),
    };
    let (aria_sort, arrow) = match order {
        Some(Order::HighestFirst) => (Some("descending"), "↓"),
        Some(Order::LowestFirst) => (Some("ascending"), "↑"),
        None => (None, "↕"),
    };
    let sorts = match aspect.kind {
        Kind::Money | Kind::Percent | Kind::Level(_) => true,
        Kind::Prose | Kind::List | Kind::Moves => false,
    };
    let says = |text| catalog.format(text, &[&aspect.label]);
    let scale = pay_bar::scale_text(&env.pack, catalog, roles, *id);
    html! {
        <th key="heading" role="rowheader" scope="row" aria-sort={aria_sort}>
            <span class="label">{ text(&aspect.label) }</span>
            <span part={mark}>{ said(catalog, word) }</span>
            if let Some(scale) = scale { <span class="quiet">{ scale }</span> }
            <span class="tools">
                <button type="button" class="icon star" id={attr(&ElementId::Priority(*id).to_string())}
                    aria-pressed={flag(*prioritized)} aria-label={says(Text::Prize)}
                    title={says(Text::Prize)} onclick={send(on, Msg::Prioritized(*id))}>
                    { if *prioritized { "★" } else { "☆" } }
                </button>
                if sorts {
                    <button type="button" class="icon" aria-label={says(Text::Sort)}
                        title={says(Text::Sort)} onclick={send(on, Msg::Sorted(*id))}>
                        { arrow }
                    </button>
                }
                if let Some(help) = &aspect.help {
                    <button type="button" class="icon" aria-label={says(Text::Explain)}
                        title={attr(help)} aria-expanded={flag(*explained)}
                        onclick={send(on, Msg::Explained(*id))}>
                        { "?" }
                    </button>
                }
            </span>
            if *explained { <span class="quiet">{ for aspect.help.as_deref().map(text) }</span> }
        </th>
    }
}
