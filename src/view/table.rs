//! The comparison as a table.

use yew::{Callback, Html, html};

use super::choice;
use super::compare::titles;
use super::words::{Word, Words};
use super::{cell, sources};
use crate::app::compare::{Model, Msg};
use crate::domain::comparison::{Likeness, Row};
use crate::domain::pack::SourceId;

/// The whole table. The roles of its parts are spelled out because the narrow layout turns them
/// into blocks, which would take the roles away.
pub(super) fn table(model: &Model, words: &Words, on: &Callback<Msg>, rows: &[Row]) -> Html {
    let sources = sources::used(model, rows);
    html! {
        <>
            { choice::pair(model, words, on) }
            <table part="table" role="table">
                <caption><span class="unseen">{ titles(model, words) }{ ": " }</span>{ count(words, rows) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="corner">{ words.get(Word::Aspect) }</th>
                        { for (0..model.choice.shown.len()).map(|place| column(model, place)) }
                    </tr>
                </thead>
                <tbody role="rowgroup" lang={model.pack.language.clone()}>
                    { for rows.iter().map(|row| table_row(model, words, row, &sources)) }
                </tbody>
            </table>
        </>
    }
}

fn count(words: &Words, rows: &[Row]) -> String {
    let differ = rows.iter().filter(|row| row.likeness == Likeness::Differs).count();
    let number = |count: usize| words.number(count as f64);
    words.with(Word::RowCount, &[&number(rows.len()), &number(differ)])
}

fn column(model: &Model, place: usize) -> Html {
    let role = &model.pack[model.choice.shown[place]];
    html! {
        <th role="columnheader" scope="col" class={aside(model, place)} data-role={role.slug.clone()}
            lang={model.pack.language.clone()}>
            { &role.title }
        </th>
    }
}

/// The class of a column that is not of the pair that a narrow container shows.
fn aside(model: &Model, place: usize) -> Option<&'static str> {
    (!model.pair.contains(&place)).then_some("aside")
}

fn table_row(model: &Model, words: &Words, row: &Row, sources: &[SourceId]) -> Html {
    let aspect = &model.pack[row.aspect];
    let differs = row.likeness == Likeness::Differs;
    let (mark, word) = if differs { ("mark", Word::Differs) } else { ("same", Word::Alike) };
    html! {
        <tr role="row" data-differs={differs.to_string()}>
            <th role="rowheader" scope="row">
                <span class="label" title={aspect.help.clone()}>{ &aspect.label }</span>
                <span part={mark}>{ words.get(word) }</span>
            </th>
            { for model.choice.shown.iter().enumerate().map(|(place, &role)| html! {
                <td role="cell" class={aside(model, place)}
                    data-role={model.pack[role].slug.clone()} data-aspect={aspect.id.clone()}>
                    { cell::cell(model, words, role, row.aspect, sources) }
                </td>
            }) }
        </tr>
    }
}
