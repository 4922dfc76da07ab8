//! What a row of the table is drawn of, and its heading with what can be done to it.

use std::rc::Rc;

use yew::{Callback, Html, Properties, html};

use super::pay_bar;
use crate::app::compare::{Drawn, ElementId, Msg};
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
    /// All sources of the table; their indices are their numbers.
    pub(super) sources: Rc<[SourceId]>,
    /// Whether it is out of sight.
    pub(super) hidden: bool,
    /// Whether it is so on a screen only: print has it.
    pub(super) folded: bool,
    /// Whether a narrow container leaves it out at first.
    pub(super) late: bool,
    pub(super) drawn: Drawn,
    /// Whether its tools are open.
    pub(super) tools: bool,
    pub(super) prioritized: bool,
    pub(super) explained: bool,
    pub(super) expanded: bool,
    /// How the roles stand, when they are in order by this row.
    pub(super) order: Option<Order>,
    pub(super) on: Callback<Msg>,
}

/// Whether the roles differ on the row, as an attribute of its first line says it.
pub(super) fn differs(props: &Props) -> &'static str {
    match props.likeness {
        Likeness::Alike => "false",
        Likeness::Differs => "true",
        Likeness::Unsaid => "unsaid",
    }
}

/// What a row, or the part of a row that shows only when all of it does, is called in style sheets.
pub(super) fn state(props: &Props, rest: bool, narrow: bool) -> Option<&'static str> {
    let late = props.late || (narrow && !props.expanded);
    match (props.folded || (rest && !props.expanded), late, props.expanded) {
        (true, _, _) => Some("folded"),
        (false, true, true) => Some("late full"),
        (false, true, false) => Some("late"),
        (false, false, true) => Some("full"),
        (false, false, false) => None,
    }
}

pub(super) fn heading(props: &Props) -> Html {
    let Props { env, aspect: id, roles, prioritized, explained, order, on, tools, .. } = props;
    let (aspect, catalog) = (&env.pack[*id], &env.catalog);
    let mark = match props.likeness {
        Likeness::Differs => Some(("mark", Text::Differs)),
        Likeness::Alike => Some(("same", Text::Alike)),
        Likeness::Unsaid => None,
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
        <th key="heading" role="rowheader" scope="row" aria-sort={aria_sort} tabindex="-1" aria-label={attr(&aspect.label)}
            id={attr(&ElementId::Row(*id).to_string())} lang={catalog.get(Text::Language)}>
            <span class="label" lang={attr(&env.pack.language)}>{ text(&aspect.label) }</span>
            if let Some((mark, word)) = mark { <span part={mark}>{ said(catalog, word) }</span> }
            if let Some(scale) = scale { <span class="quiet">{ scale }</span> }
            <button type="button" class="icon more" aria-label={says(Text::RowTools)}
                aria-expanded={flag(*tools)} onclick={send(on, Msg::ToolsOpened(*id))}>
                { "⋯" }
            </button>
            <span class="tools" data-state={tools.then_some("open")}>
                <button type="button" class="icon star" id={attr(&ElementId::Priority(*id).to_string())}
                    aria-pressed={flag(*prioritized)} title={says(Text::Prize)}
                    onclick={send(on, Msg::Prioritized(*id))}>
                    { tool(if *prioritized { "★" } else { "☆" }, &says(Text::Prize)) }
                </button>
                if sorts {
                    <button type="button" class="icon" title={says(Text::Sort)} aria-pressed={flag(order.is_some())}
                        onclick={send(on, Msg::Sorted(*id))}>
                        { tool(arrow, &says(Text::Sort)) }
                    </button>
                }
                if let Some(help) = &aspect.help {
                    <button type="button" class="icon" title={attr(help)} aria-expanded={flag(*explained)}
                        onclick={send(on, Msg::Explained(*id))}>
                        { tool("?", &says(Text::Explain)) }
                    </button>
                }
            </span>
            if *explained {
                <span class="quiet" lang={attr(&env.pack.language)}>{ for aspect.help.as_deref().map(text) }</span>
            }
        </th>
    }
}

/// A sign for those who see it, and words: for those who do not, and where there is room for them.
fn tool(sign: &'static str, words: &str) -> Html {
    html! { <><span aria-hidden="true">{ sign }</span><span class="word">{ text(words) }</span></> }
}
