//! Where each fact is from, and when it was said.

use yew::{Html, Properties, component, html};

use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::Env;
use crate::components::markup_text::{attr, said, text};
use crate::domain::pack::{AspectId, Pack, RoleId, Source, SourceId, Sourced, Value};
use crate::i18n::{Catalog, Text};

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
}

/// The list hangs on which rows there are.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env && self.model.has_rows_of(&other.model)
    }
}

/// The sources of all rows, numbered.
#[component]
pub(super) fn SourceList(Props { model, env }: &Props) -> Html {
    let catalog = &env.catalog;
    let used = model.sources();
    html! {
        <div class="sources">
            <p class="kin">{ said(catalog, Text::Sources) }</p>
            <ol part="sources" lang={attr(&env.pack.language)}>
                { for used.iter().enumerate().map(|(index, &id)| {
                    entry(catalog, &env.pack[id], index + 1)
                }) }
            </ol>
        </div>
    }
}

fn entry(catalog: &Catalog, source: &Source, number: usize) -> Html {
    let publisher = source.publisher.as_ref().map(|name| name.clone() + ", ");
    let read = source.retrieved.as_ref().map(|day| catalog.format(Text::ReadOn, &[day]));
    html! {
        <li key={source.id.as_str()} id={anchor(number).split_off(1)} tabindex="-1">
            if let Some(url) = &source.url {
                <a href={attr(url)}>{ text(&source.title) }</a>
            } else {
                <cite>{ text(&source.title) }</cite>
            }
            { ". " }{ publisher.unwrap_or_default() }{ date(catalog, source) }{ "." }
            if let Some(read) = read { { " " }{ read } }
            if let Some(licence) = &source.licence { { " " }{ text(licence) }{ "." } }
        </li>
    }
}

/// The numbers of the sources of a role's values on an aspect, from 1.
pub(super) fn citations(
    pack: &Pack,
    role: RoleId,
    aspect: AspectId,
    sources: &[SourceId],
) -> Vec<usize> {
    let number = |sourced: &Sourced| {
        sources.iter().position(|&id| id == sourced.source).unwrap_or_default() + 1
    };
    pack.values(role, aspect).iter().map(number).collect()
}

/// The source of a value: its number, and for a figure its publisher and date in words.
pub(super) fn citation(env: &Env, sourced: &Sourced, number: usize) -> Html {
    let catalog = &env.catalog;
    let source = &env.pack[sourced.source];
    let figure = catalog.number(number as f64);
    let link = html! {
        <a part="source" href={anchor(number)}
            aria-label={attr(&catalog.format(Text::SourceNumber, &[&figure]))}>
            { ["[", &figure, "]"].concat() }
        </a>
    };
    match sourced.value {
        Value::Money(_) | Value::Percent { .. } => html! {
            <p class="from">
                { text(source.publisher.as_ref().unwrap_or(&source.title)) }{ ", " }
                { date(catalog, source) }{ " " }{ link }
            </p>
        },
        Value::Prose { .. } | Value::List(_) | Value::Level(_) => link,
    }
}

/// A source in words: title, publisher, date, address.
pub(crate) fn reference(catalog: &Catalog, source: &Source) -> String {
    let mut text = source.title.clone() + ". ";
    if let Some(publisher) = &source.publisher {
        text.push_str(publisher);
        text.push_str(", ");
    }
    text.push_str(&date(catalog, source));
    for more in [&source.url, &source.licence].into_iter().flatten() {
        text.push_str(". ");
        text.push_str(more);
    }
    text
}

fn date(catalog: &Catalog, source: &Source) -> String {
    source.published.clone().unwrap_or_else(|| catalog.get(Text::Undated).as_ref().into())
}

fn anchor(number: usize) -> String {
    "#rolefit-source-".to_owned() + &number.to_string()
}
