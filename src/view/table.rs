//! The comparison as a table.

use yew::{Callback, Html, html};

use super::compare::titles;
use super::hear::press;
use super::row::table_row;
use super::words::{Word, Words};
use super::{choice, sources};
use crate::app::compare::{Model, Msg, Section, Texts};
use crate::domain::comparison::Likeness;
use crate::domain::pack::SourceId;

/// The whole table. The roles of its parts are spelled out because the narrow layout turns them
/// into blocks, which would take the roles away.
pub(super) fn table(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    sections: &[Section],
) -> Html {
    let sources = sources::used(model, sections);
    let count = count(words, sections);
    let full = match model.texts {
        Texts::Gists => None,
        Texts::Full => Some("full"),
    };
    html! {
        <>
            { choice::pair(model, words, on) }
            <p class="unseen" role="status">{ count.clone() }</p>
            <table part="table" role="table" class={full}>
                <caption><span class="unseen">{ titles(model, words) }{ ": " }</span>{ count }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col" class="corner">{ words.get(Word::Aspect) }</th>
                        { for (0..model.choice.shown.len()).map(|place| column(model, words, place)) }
                    </tr>
                </thead>
                { for sections.iter().enumerate().map(|(place, part)| {
                    // A page that orders the rows itself can have a group in several runs.
                    let runs = sections[..place].iter().filter(|one| one.group == part.group).count();
                    section(model, words, on, part, runs, &sources)
                }) }
            </table>
            if sections.is_empty() { <p class="quiet">{ words.get(Word::NoRows) }</p> }
        </>
    }
}

fn count(words: &Words, sections: &[Section]) -> String {
    let rows = || sections.iter().flat_map(|section| &section.rows);
    let differ = rows().filter(|row| row.likeness == Likeness::Differs).count();
    let number = |count: usize| words.number(count as f64);
    words.with(Word::RowCount, &[&number(rows().count()), &number(differ)])
}

fn column(model: &Model, words: &Words, place: usize) -> Html {
    let id = model.choice.shown[place];
    let role = &model.pack[id];
    let fit = model.fits.iter().find(|(measured, _)| *measured == id);
    html! {
        <th role="columnheader" scope="col" class={aside(model, place)} data-role={role.slug.clone()}
            lang={model.pack.language.clone()}>
            { &role.title }
            if let Some((_, fit)) = fit {
                <span part="fit">{ words.with(Word::YourFit, &[&words.percent(libm::round(*fit))]) }</span>
            }
        </th>
    }
}

/// The class of a column that is not of the pair that a narrow container shows.
pub(super) fn aside(model: &Model, place: usize) -> Option<&'static str> {
    (!model.pair.contains(&place)).then_some("aside")
}

fn section(
    model: &Model,
    words: &Words,
    on: &Callback<Msg>,
    section: &Section,
    run: usize,
    sources: &[SourceId],
) -> Html {
    let folded = section.group.is_some_and(|group| model.is_folded(group));
    let key = section.group.map_or(0, |group| 1 + group.index()) + (run << 16);
    let columns = (model.choice.shown.len() + 1).to_string();
    html! {
        <tbody key={key} role="rowgroup" lang={model.pack.language.clone()}>
            <tr key="group" role="row" class="group">
                <th role="rowheader" scope="rowgroup" colspan={columns}>
                    if let Some(group) = section.group {
                        <button type="button" aria-expanded={(!folded).to_string()}
                            onclick={press(on, Msg::Folded(group))}>
                            { &model.pack[group].label }
                        </button>
                    } else {
                        <span lang={words.get(Word::Language).to_owned()}>{ words.get(Word::Mine) }</span>
                    }
                </th>
            </tr>
            if !folded {
                { for section.rows.iter().map(|row| table_row(model, words, on, row, sources)) }
            }
        </tbody>
    }
}
