//! The comparison as a table.

use std::rc::Rc;

use yew::Callback;

use super::choice;
use super::compare::titles;
use super::hear::press;
use super::row::cells;
use super::words::{Word, Words};
use crate::app::compare::{Model, Msg, Texts};
use crate::domain::comparison::{Likeness, Row};
use crate::domain::pack::{GroupId, SourceId};
use crate::picture::{Html, html};

/// The whole table. The roles of its parts are spelled out because the narrow layout turns them
/// into blocks, which would take the roles away.
pub(super) fn table(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>) -> Html {
    let rows = model.all_rows();
    let shown = model.shown_rows(rows);
    let count = count(words, &shown);
    let full = match model.texts {
        Texts::Gists => None,
        Texts::Full => Some("full"),
    };
    let sections = model.sections(rows);
    let sources: Rc<[SourceId]> = model.used_sources(rows).into();
    html! {
        <>
            { choice::pair(model, words, on) }
            <p class="unseen" role="status">{ &count }</p>
            <table part="table" role="table" class={full}>
                <caption><span class="unseen">{ titles(model, words) }{ ": " }</span>{ &count }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="corner">{ words.say(Word::Aspect) }</th>
                        { for (0..model.choice.shown.len()).map(|place| column(model, words, place)) }
                    </tr>
                </thead>
                { for sections.iter().enumerate().map(|(place, part)| {
                    // A page that orders the rows itself can have a group in several runs.
                    let run = sections[..place].iter().filter(|one| one.group == part.group).count();
                    let folded = part.group.is_some_and(|group| model.is_folded(group));
                    let rows = part.rows.iter().map(|row| {
                        let hides = folded || !shown.contains(row);
                        let whole = model.expanded.contains(&row.aspect).then_some("full");
                        html! {
                            <tr key={row.aspect.index().to_string()} role="row" class={whole} hidden={hides}
                                data-differs={(row.likeness == Likeness::Differs).to_string()}>
                                { cells(model, words, on, row, &sources) }
                            </tr>
                        }
                    });
                    let gone = !part.rows.iter().any(|row| shown.contains(row));
                    let columns = (model.choice.shown.len() + 1).to_string();
                    html! {
                        <tbody key={(part.group.map_or(0, |group| 1 + group.index()) + (run << 16)).to_string()}
                            role="rowgroup" lang={&model.pack.language} hidden={gone}>
                            <tr role="row" class="group">
                                <th role="rowheader" scope="rowgroup" colspan={columns}>
                                    { group(model, words, on, part.group, folded) }
                                </th>
                            </tr>
                            { for rows }
                        </tbody>
                    }
                }) }
            </table>
            if shown.is_empty() { <p class="quiet">{ words.say(Word::NoRows) }</p> }
        </>
    }
}

fn count(words: &Words, rows: &[Row]) -> String {
    let differ = rows.iter().filter(|row| row.likeness == Likeness::Differs).count();
    let number = |count: usize| words.number(count as f64);
    words.with(Word::RowCount, &[&number(rows.len()), &number(differ)])
}

fn column(model: &Model, words: &Words, place: usize) -> Html {
    let id = model.choice.shown[place];
    let role = &model.pack[id];
    let fit = model.fits.iter().find(|(measured, _)| *measured == id);
    html! {
        <th role="columnheader" scope="col" class={aside(model, place)} data-role={&role.slug}
            lang={&model.pack.language}>
            { &role.title }
            if let Some((_, fit)) = fit {
                <span part="fit">{ words.with(Word::YourFit, &[&words.percent(libm::round(*fit))]) }</span>
            }
        </th>
    }
}

/// The class of a column that is not of the pair that a narrow container shows.
pub(super) fn aside(model: &Model, place: usize) -> Option<&'static str> {
    model.is_aside(place).then_some("aside")
}

/// The heading over a group's rows, which folds them.
fn group(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    group: Option<GroupId>,
    folded: bool,
) -> Html {
    html! {
        if let Some(group) = group {
            <button type="button" aria-expanded={(!folded).to_string()} onclick={press(on, Msg::Folded(group))}>
                { &model.pack[group].label }
            </button>
        } else {
            <span lang={words.say(Word::Language)}>{ words.say(Word::Mine) }</span>
        }
    }
}
