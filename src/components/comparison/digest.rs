//! The answer first: what the roles are for, what sets them apart, what they share, what they pay and
//! where they lead, in five lines at most.

mod lines;
mod pay;

use yew::{Html, Properties, component, html};

use self::lines::{Line, Sentence, lines};
use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::{Env, english};
use crate::components::markup_text::text;
use crate::domain::pack::Pack;
use crate::i18n::{Catalog, Text};

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
}

/// The digest hangs on which rows there are.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env && self.model.has_rows_of(&other.model)
    }
}

/// The lines, in the language of the pack where the wording for that is at hand.
#[component]
pub(super) fn Digest(Props { model, env }: &Props) -> Html {
    let catalog = &*spoken(&model.pack, &env.catalog);
    let line = |(at, line): (usize, Line)| match line {
        Line::Plain(sentences) => html! { <p key={at}>{ for sentences.iter().map(set_off) }</p> },
        Line::Shared(line, things) if things.is_empty() => {
            html! { <p key={at}>{ text(&line) }</p> }
        }
        Line::Shared(line, things) => html! {
            <details key={at}>
                <summary>{ text(&line) }</summary>
                <ul>{ for things.iter().map(|thing| html! { <li key={thing.as_str()}>{ text(thing) }</li> }) }</ul>
            </details>
        },
    };
    html! {
        <div part="summary" lang={catalog.get(Text::Language)} dir={catalog.get(Text::Direction)}>{ for lines(model, catalog).into_iter().enumerate().map(line) }</div>
    }
}

/// A sentence, with what it is about set off.
fn set_off(Sentence { about, says }: &Sentence) -> Html {
    html! { <span><b>{ text(about) }</b>{ text(&[": ", says, " "].concat()) }</span> }
}

/// The lines as plain sentences, each with what it lists below it.
pub(super) fn sentences(model: &Model, catalog: &Shared<Catalog>) -> Vec<(String, Vec<String>)> {
    let lines = lines(model, &spoken(&model.pack, catalog));
    let plain = |line| match line {
        Line::Plain(sentences) => {
            (sentences.iter().map(Sentence::text).collect::<Vec<_>>().join(" "), Vec::new())
        }
        Line::Shared(line, things) => (line, things),
    };
    lines.into_iter().map(plain).collect()
}

/// English for a pack in English, whatever the page speaks: half a sentence in each is none.
fn spoken(pack: &Pack, page: &Shared<Catalog>) -> Shared<Catalog> {
    let english = english();
    if english.speaks(&pack.language) && !page.speaks("en") { english } else { page.clone() }
}
