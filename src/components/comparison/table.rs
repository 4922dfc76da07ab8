//! The comparison as a table.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::pair_chooser::pair_chooser;
use super::row::Row;
use crate::app::compare::{Model, Msg, Section, Texts};
use crate::components::Shared;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::domain::comparison::{Likeness, Row as ComparedRow};
use crate::domain::pack::SourceId;
use crate::i18n::{Catalog, Text};

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
    pub(super) on: Callback<Msg>,
}

/// The whole table. The roles of its parts are spelled out because the narrow layout turns them
/// into blocks, which would take the roles away.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let Props { model, env, on } = props;
    let catalog = &env.catalog;
    let rows = model.all_rows();
    let shown = model.shown_rows(rows);
    let count = count(catalog, &shown);
    let full = match model.texts {
        Texts::Gists => None,
        Texts::Full => Some(""),
    };
    let sections = model.sections(rows);
    let sources = Rc::clone(model.sources());
    let bodies = sections.iter().enumerate().map(|(index, section)| {
        // A page that orders the rows itself can have a group in several runs.
        let run = sections[..index].iter().filter(|one| one.group == section.group).count();
        body(props, section, run, &shown, &sources)
    });
    html! {
        <>
            { pair_chooser(env, &model.choice.shown, model.pair, on) }
            <p class="unseen" role="status">{ text(&count) }</p>
            <table part="table" role="table" data-full={full}>
                <caption key="caption">
                    <span class="unseen">{ catalog.list(&model.titles()) + ": " }</span>
                    <span>{ count }</span>
                </caption>
                <thead key="head" role="rowgroup">
                    <tr role="row">
                        <th key="corner" role="columnheader" scope="col" class="corner">{ said(catalog, Text::Aspect) }</th>
                        { for (0..model.choice.shown.len()).map(|index| column(model, catalog, index)) }
                    </tr>
                </thead>
                { for bodies }
            </table>
            if shown.is_empty() { <p class="quiet">{ said(catalog, Text::NoRows) }</p> }
        </>
    }
}

fn count(catalog: &Catalog, rows: &[ComparedRow]) -> String {
    let differ = rows.iter().filter(|row| row.likeness == Likeness::Differs).count();
    let number = |count: usize| catalog.number(count as f64);
    catalog.format(Text::RowCount, &[&number(rows.len()), &number(differ)])
}

fn column(model: &Model, catalog: &Catalog, index: usize) -> Html {
    let id = model.choice.shown[index];
    let role = &model.pack[id];
    let fit = model.fits.iter().find(|(measured, _)| *measured == id);
    html! {
        <th key={role.slug.as_str()} role="columnheader" scope="col"
            data-aside={model.is_aside(index).then_some("")} data-role={attr(&role.slug)}
            lang={attr(&model.pack.language)}>
            { text(&role.title) }
            if let Some((_, fit)) = fit {
                <span part="fit">
                    { text(&catalog.format(Text::YourFit, &[&catalog.percent(libm::round(*fit))])) }
                </span>
            }
        </th>
    }
}

/// The rows of a section under a heading, which folds them.
fn body(
    Props { model, env, on }: &Props,
    section: &Section,
    run: usize,
    shown: &[ComparedRow],
    sources: &Rc<[SourceId]>,
) -> Html {
    let folded = section.group.is_some_and(|group| model.is_folded(group));
    let row = |row: &ComparedRow| {
        let id = row.aspect;
        let order = model.sorted.and_then(|(by, order)| (by == id).then_some(order));
        html! {
            <Row key={id.index()} {env} aspect={id} likeness={row.likeness}
                roles={model.choice.shown.clone()} pair={model.pair} {sources}
                hidden={folded || !shown.contains(row)} prioritized={model.priorities.contains(&id)}
                explained={model.explained.contains(&id)} expanded={model.expanded.contains(&id)}
                {order} {on} />
        }
    };
    let gone = !section.rows.iter().any(|row| shown.contains(row));
    let columns = (model.choice.shown.len() + 1).to_string();
    let key = section.group.map_or(0, |group| 1 + group.index()) + (run << 16);
    html! {
        <tbody {key} role="rowgroup" lang={attr(&env.pack.language)} hidden={gone}>
            <tr key="group" role="row" class="group">
                <th role="rowheader" scope="rowgroup" colspan={columns}>
                    if let Some(group) = section.group {
                        <button type="button" aria-expanded={flag(!folded)}
                            onclick={send(on, Msg::Folded(group))}>
                            { text(&env.pack[group].label) }
                        </button>
                    } else {
                        <span lang={env.catalog.get(Text::Language)}>{ said(&env.catalog, Text::Mine) }</span>
                    }
                </th>
            </tr>
            { for section.rows.iter().map(row) }
        </tbody>
    }
}
