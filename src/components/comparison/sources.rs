//! Where each fact is from, and when it was said.

use yew::{Callback, Html, Properties, component, html};

use crate::app::compare::{ElementId, Model, Msg, Part};
use crate::components::Shared;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, said, text};
use crate::domain::moves::moves_of;
use crate::domain::pack::{AspectId, Kind, Pack, Role, RoleId, Source, SourceId};
use crate::i18n::{Catalog, Text};

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
    pub(super) on: Callback<Msg>,
}

/// The list hangs on which rows there are.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env
            && self.model.sources_open == other.model.sources_open
            && self.model.has_rows_of(&other.model)
    }
}

/// The sources of all rows, numbered.
#[component]
pub(super) fn SourceList(Props { model, env, on }: &Props) -> Html {
    let catalog = &env.catalog;
    let used = model.sources();
    html! {
        <div class="sources" data-state={(!model.sources_open).then_some("later")}>
            <p class="kin">{ said(catalog, Text::Sources) }</p>
            if !model.sources_open {
                <button type="button" class="unfold" aria-expanded="false"
                    onclick={send(on, Msg::Unfolded(Part::Source(1)))}>{ said(catalog, Text::Sources) }</button>
            }
            <ol part="sources" lang={attr(&env.pack.language)}>
                { for used.iter().enumerate().map(|(index, &id)| {
                    entry(catalog, &env.pack[id], index + 1)
                }) }
            </ol>
        </div>
    }
}

fn entry(catalog: &Catalog, source: &Source, number: usize) -> Html {
    let publisher = source.publisher.as_ref().map(|name| name.clone() + &catalog.get(Text::Comma));
    let mut said = date(catalog, source) + ".";
    if let Some(day) = &source.retrieved {
        said = said + " " + &catalog.format(Text::ReadOn, &[day]);
    }
    html! {
        <li key={source.id.as_str()} id={anchor(number).split_off(1)} tabindex="-1">
            if let Some(url) = &source.url {
                <a href={attr(url)}>{ text(&source.title) }</a>
            } else {
                <cite>{ text(&source.title) }</cite>
            }
            { ". " }{ publisher.unwrap_or_default() }
            <span lang={catalog.get(Text::Language)}>{ said }</span>
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
    let ids = match pack[aspect].kind {
        Kind::Moves => moves_of(pack, role).sources,
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => {
            pack.values(role, aspect).iter().map(|sourced| sourced.source).collect()
        }
    };
    ids.into_iter().map(|id| number(sources, id)).collect()
}

/// The number of a source, from 1.
pub(super) fn number(sources: &[SourceId], source: SourceId) -> usize {
    sources.iter().position(|&id| id == source).unwrap_or_default() + 1
}

/// What a posting is, in words: one employer's, and near the role where its title is another.
pub(super) fn posting(catalog: &Catalog, source: &Source, role: &Role) -> Option<String> {
    let title = source.posting.as_ref()?;
    let said = if is_own(source, role) { Text::Posting } else { Text::PostingNear };
    Some(catalog.format(said, &[title]))
}

/// Whether it is a posting for the very role.
pub(super) fn is_own(source: &Source, role: &Role) -> bool {
    source.posting.as_ref().is_some_and(|title| title.eq_ignore_ascii_case(&role.title))
}

/// The source of a value: its number, and for a figure of a role its publisher and date in words. It
/// follows the last word and never stands on a line alone.
pub(super) fn citation(env: &Env, id: SourceId, figure: Option<RoleId>, number: usize) -> Html {
    let catalog = &env.catalog;
    let source = &env.pack[id];
    let number_words = catalog.number(number as f64);
    let says = if source.editorial { Some(said(catalog, Text::OurReading)) } else { None };
    let link = html! {
        <>
            { "\u{a0}" }
            <a part="source" href={anchor(number)}
                aria-label={attr(&catalog.format(Text::SourceNumber, &[&number_words]))}>
                { ["[", &number_words, "]"].concat() }
            </a>
            if let Some(says) = says { <span class="ours">{ " " }{ says }</span> }
        </>
    };
    let Some(role) = figure else { return link };
    let posting = posting(catalog, source, &env.pack[role]);
    html! {
            <p class="from">
                if let Some(posting) = posting { { posting }{ said(catalog, Text::Comma) } }
                { text(source.publisher.as_ref().unwrap_or(&source.title)) }{ said(catalog, Text::Comma) }
                { date(catalog, source) }{ link }
            </p>
    }
}

/// A source in words: title, publisher, date, address, terms, and that it is the pack's own reading.
pub(crate) fn reference(catalog: &Catalog, source: &Source) -> String {
    let mut text = source.title.clone() + ". ";
    if let Some(publisher) = &source.publisher {
        text.push_str(publisher);
        text.push_str(&catalog.get(Text::Comma));
    }
    text.push_str(&date(catalog, source));
    for more in [&source.url, &source.licence].into_iter().flatten() {
        text.push_str(". ");
        text.push_str(more);
    }
    if source.editorial {
        text.push_str(". ");
        text.push_str(&catalog.get(Text::OurReading));
    }
    text
}

fn date(catalog: &Catalog, source: &Source) -> String {
    source.published.clone().unwrap_or_else(|| catalog.get(Text::Undated).as_ref().into())
}

fn anchor(number: usize) -> String {
    "#".to_owned() + &ElementId::Source(number).to_string()
}
