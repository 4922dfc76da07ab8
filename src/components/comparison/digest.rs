//! The answer first: what the roles are for, what sets them apart, what they share, what they pay and
//! where they lead, in five lines at most.

mod lines;
mod pay;

use std::mem;

use yew::{Html, Properties, component, html};

use self::lines::{Line, lines};
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
        Line::Plain(sentences) => html! { <p key={at}>{ set_off(&sentences) }</p> },
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

/// Sentences, with what each is about set off. What is not set off is one text from one to the next, as
/// it is in markup.
fn set_off(sentences: &[String]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut plain = String::new();
    for sentence in sentences {
        let mut rest = sentence.as_str();
        if let Some((about, after)) = sentence.split_once(": ") {
            if !plain.is_empty() {
                parts.push(text(&mem::take(&mut plain)));
            }
            parts.push(html! { <b>{ text(about) }</b> });
            plain.push_str(": ");
            rest = after;
        }
        plain.push_str(rest);
        plain.push(' ');
    }
    parts.push(text(plain.trim_end()));
    parts.into_iter().collect()
}

/// The lines as plain sentences, each with what it lists below it.
pub(super) fn sentences(model: &Model, catalog: &Shared<Catalog>) -> Vec<(String, Vec<String>)> {
    let lines = lines(model, &spoken(&model.pack, catalog));
    let plain = |line| match line {
        Line::Plain(sentences) => (sentences.join(" "), Vec::new()),
        Line::Shared(line, things) => (line, things),
    };
    lines.into_iter().map(plain).collect()
}

/// English for a pack in English, whatever the page speaks: half a sentence in each is none.
fn spoken(pack: &Pack, page: &Shared<Catalog>) -> Shared<Catalog> {
    let english = english();
    if english.speaks(&pack.language) && !page.speaks("en") { english } else { page.clone() }
}
