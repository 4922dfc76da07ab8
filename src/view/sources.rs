//! Where each fact is from, and when it was said.

use super::words::{Word, Words};
use crate::app::compare::Model;
use crate::domain::pack::{Source, SourceId, Sourced, Value};
use crate::picture::{Html, html};

/// The source of a value: its number, and for a figure its publisher and date in words.
pub(super) fn mark(model: &Model, words: &Words, sourced: &Sourced, numbered: &[SourceId]) -> Html {
    let source = &model.pack[sourced.source];
    let place = numbered.iter().position(|&id| id == sourced.source).unwrap_or_default() + 1;
    let number = words.number(place as f64);
    let link = html! {
        <a part="source" href={anchor(place)} aria-label={words.with(Word::SourceNumber, &[&number])}>{ "[" }{ &number }{ "]" }</a>
    };
    match sourced.value {
        Value::Money(_) | Value::Percent { .. } => html! {
            <p class="from">
                { source.publisher.as_deref().unwrap_or(&source.title) }{ ", " }{ date(words, source) }{ " " }{ link }
            </p>
        },
        Value::Prose { .. } | Value::List(_) | Value::Level(_) => link,
    }
}

/// The sources of all rows, numbered.
pub(super) fn list(model: &Model, words: &Words) -> Html {
    let used = model.used_sources(model.all_rows());
    html! {
        <div class="sources">
            <p class="kin">{ words.say(Word::Sources) }</p>
            <ol part="sources" lang={&model.pack.language}>
                { for used.iter().enumerate().map(|(place, &id)| {
                    source(words, &model.pack[id], place + 1)
                }) }
            </ol>
        </div>
    }
}

fn source(words: &Words, source: &Source, place: usize) -> Html {
    let publisher = source.publisher.as_ref().map(|name| html! { <>{ name }{ ", " }</> });
    let read = source.retrieved.as_ref().map(|day| words.with(Word::ReadOn, &[day]));
    html! {
        <li id={anchor(place).split_off(1)} tabindex="-1">
            if let Some(url) = &source.url {
                <a href={url}>{ &source.title }</a>
            } else {
                <cite>{ &source.title }</cite>
            }
            { ". " }{ publisher }{ date(words, source) }{ "." }
            if let Some(read) = read { { " " }{ read } }
            if let Some(licence) = &source.licence { { " " }{ licence }{ "." } }
        </li>
    }
}

/// A source in words: title, publisher, date, address.
pub(super) fn told(words: &Words, source: &Source) -> String {
    let mut told = source.title.clone() + ". ";
    if let Some(publisher) = &source.publisher {
        told.push_str(publisher);
        told.push_str(", ");
    }
    told.push_str(date(words, source));
    for more in [&source.url, &source.licence].into_iter().flatten() {
        told.push_str(". ");
        told.push_str(more);
    }
    told
}

fn date<'a>(words: &'a Words, source: &'a Source) -> &'a str {
    source.published.as_deref().unwrap_or(words.get(Word::Undated))
}

fn anchor(place: usize) -> String {
    "#rolefit-source-".to_owned() + &place.to_string()
}
