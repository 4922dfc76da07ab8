//! The comparison as a table.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::pair_chooser::pair_chooser;
use super::row::Row;
use crate::app::attributes::{Show, Shown};
use crate::app::compare::{Drawn, ElementId, Model, Msg, Part, Section, Texts, is_aside};
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::likelihood::word;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::Row as ComparedRow;
use crate::domain::pack::{GroupId, SourceId};
use crate::i18n::{Catalog, Text};

/// Of no more rows than these that have what is sought, all lines show.
const FOUND: usize = 8;

/// So many rows of the first group a narrow container shows, unless nearly all would.
const FEW: usize = 2;

/// The whole table. The roles of its parts are spelled out because the narrow layout turns them
/// into blocks, which would take the roles away.
pub(super) fn table(model: &Model, env: &Env, on: &Callback<Msg>) -> Html {
    let catalog = &env.catalog;
    let rows = model.all_rows();
    let shown = model.shown_rows(rows);
    let count = count(catalog, shown.len(), rows.len());
    let texts = match model.texts {
        Texts::Gists => (model.choice.shown.len() > 2).then_some("many"),
        Texts::Full => Some("full"),
    };
    // Style sheets tell the rest: no row is drawn anew when its mark comes or goes. Not in `data-state`,
    // of which much else hangs, whose style would be computed again.
    let marked = match model.shown() {
        Shown::All => Some(""),
        Shown::Differences => None,
    };
    let marks = [("all", Text::SharedByAll), ("some", Text::SharedBySome)];
    let marks = &marks[..model.choice.shown.len().saturating_sub(1).min(2)];
    let sections = model.sections(rows);
    let sources = Rc::clone(model.sources());
    let bodies = sections.iter().enumerate().map(|(index, section)| {
        // A page that orders the rows itself can have a group in several runs.
        let run = sections[..index].iter().filter(|one| one.group == section.group).count();
        body(model, env, on, section, run, &shown, &sources)
    });
    html! {
        <>
            { pair_chooser(env, &model.choice.shown, on) }
            <p class="unseen" role="status">{ text(&count) }</p>
            <table part="table" role="table" data-state={texts} data-marked={marked}
                data-sought={(!model.filter.is_empty()).then_some("")}>
                <caption key="caption">
                    <span class="unseen">{ catalog.list(&model.titles()) + ": " }</span>
                    if shown.len() < rows.len() { <span>{ count }</span> } else { <span class="unseen">{ count }</span> }
                    { for marks.iter().map(|(mark, words)| html! { <span class="key" aria-hidden="true" data-state={*mark}>{ said(catalog, *words) }</span> }) }
                </caption>
                <thead key="head" role="rowgroup">
                    <tr role="row">
                        <th key="corner" role="columnheader" scope="col" class="corner">{ said(catalog, Text::Aspect) }</th>
                        { for (0..model.choice.shown.len()).map(|index| column(model, catalog, index)) }
                    </tr>
                </thead>
                { for bodies }
            </table>
            if shown.is_empty() {
                <p class="quiet">{ said(catalog, if model.filter.is_empty() { Text::NoDifferences } else { Text::NoRows }) }</p>
            }
        </>
    }
}

fn count(catalog: &Catalog, shown: usize, all: usize) -> String {
    let number = |count: usize| catalog.number(count as f64);
    catalog.format(Text::RowCount, &[&number(shown), &number(all)])
}

fn column(model: &Model, catalog: &Catalog, index: usize) -> Html {
    let id = model.choice.shown[index];
    let role = &model.pack[id];
    let measured = model.measured.iter().find(|(measured, _)| *measured == id);
    html! {
        <th key={role.slug.as_str()} role="columnheader" scope="col"
            data-state={is_aside(index).then_some("aside")} data-role={attr(&role.slug)}
            lang={attr(&model.pack.language)}>
            { text(&role.title) }
            if let Some((_, likelihood)) = measured {
                <span part="fit" lang={catalog.get(Text::Language)}>
                    { text(&catalog.format(Text::YourFit, &[&catalog.get(word(*likelihood))])) }
                </span>
            }
        </th>
    }
}

/// The rows of a section under a heading, which folds them. Rows that do not show are drawn when
/// nothing else is going on.
fn body(
    model: &Model,
    env: &Env,
    on: &Callback<Msg>,
    section: &Section,
    run: usize,
    shown: &[ComparedRow],
    sources: &Rc<[SourceId]>,
) -> Html {
    let folded = section.group.is_some_and(|group| model.is_folded(group));
    // What the page left out at first is there in print; what the reader left out is not.
    let leaves_out = !model.filter.is_empty() || model.show == Show::Differences;
    let wanted: Vec<&ComparedRow> =
        section.rows.iter().filter(|row| model.shows_unsought(row)).collect();
    // Of the first group a narrow container shows a few rows, unless something is sought: style sheets
    // tell that, so that no row is drawn anew by a letter.
    let late = section.group.filter(|&group| wanted.len() > FEW + 1 && model.is_short(group));
    // What is sought may stand in a line that would not show.
    let found = !model.filter.is_empty() && shown.len() <= FOUND;
    let put_off = section.group.is_some_and(|group| model.is_put_off(group));
    let row = |row: &ComparedRow| {
        let id = row.aspect;
        let is_late = late.is_some() && wanted.iter().skip(FEW).any(|one| one.aspect == id);
        let order = model.sorted.and_then(|(by, order)| (by == id).then_some(order));
        let out = !shown.contains(row);
        let is_drawn = match model.drawn {
            Drawn::FirstLook => !out && !is_late && !put_off,
            Drawn::Shown => !out,
            Drawn::Whole => true,
        };
        is_drawn.then(|| {
            html! {
                <Row key={id.index()} {env} aspect={id} likeness={row.likeness}
                    roles={model.choice.shown.clone()} {sources}
                    hidden={out || folded} folded={folded || (out && !leaves_out)} late={is_late}
                    prioritized={model.priorities.contains(&id)} explained={model.explained.contains(&id)}
                    expanded={model.texts == Texts::Full || model.expanded.contains(&id) || (found && !out)} drawn={model.drawn}
                    tools={model.tools == Some(id)} {order} {on} />
            }
        })
    };
    let gone = !section.rows.iter().any(|row| shown.contains(row));
    let later = section.group.is_some_and(|group| model.is_later(group));
    let columns = (model.choice.shown.len() + 1).to_string();
    let key = section.group.map_or(0, |group| 1 + group.index()) + (run << 16);
    let more = env.catalog.number(wanted.len().saturating_sub(FEW) as f64);
    let more = env.catalog.format(Text::MoreRows, &[&more]);
    let heading = |group: GroupId| {
        let label = &env.pack[group].label;
        let id = ElementId::Group(group).to_string();
        html! {
            <>
                <button key="fold" type="button" id={attr(&id)} aria-expanded={flag(!folded)}
                    onclick={send(on, Msg::Folded(group))}>
                    { text(label) }
                </button>
                if later {
                    <button key="open" type="button" class="unfold" aria-expanded="false"
                        onclick={send(on, Msg::Unfolded(Part::Group(group)))}>
                        { text(label) }
                    </button>
                }
            </>
        }
    };
    html! {
        <tbody {key} role="rowgroup" lang={attr(&env.pack.language)} hidden={gone}
            data-state={state(later, gone && !leaves_out)}>
            <tr key="group" role="row" class="group">
                <th role="rowheader" scope="rowgroup" colspan={columns.clone()}>
                    if let Some(group) = section.group {
                        { heading(group) }
                    } else {
                        <span lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::Mine) }</span>
                    }
                </th>
            </tr>
            { for section.rows.iter().filter_map(row) }
            if let (Some(group), Some(next)) = (late, wanted.get(FEW).map(|row| row.aspect)) {
                <tr key="more" role="row" class="unfold">
                    <td role="cell" colspan={columns} lang={env.catalog.get(Text::Language)}>
                        { button(None, text(&more), send(on, Msg::Unfolded(Part::Rows(group, next)))) }
                    </td>
                </tr>
            }
        </tbody>
    }
}

/// What a narrow container leaves out until it is asked for; what no container shows but print does.
fn state(later: bool, folded: bool) -> Option<&'static str> {
    match (later, folded) {
        (_, true) => Some("folded"),
        (true, false) => Some("later"),
        (false, false) => None,
    }
}
