//! The job description as it stands, and where each line of it comes from.

use yew::{Html, html};

use super::words::say;
use crate::app::hire::Model;
use crate::components::markup_text::text;
use crate::hire::description::{Description, Origin, Section, Sentence};
use crate::i18n::{HireCatalog, HireText};

/// The description.
pub(super) fn preview(description: &Description) -> Html {
    let words = |sentence: &Sentence| match &sentence.link {
        Some(link) => html! { <a href={link.clone()} rel="nofollow">{ text(&sentence.text) }</a> },
        None => text(&sentence.text),
    };
    let section = |section: &Section| {
        let sentences = if section.is_list {
            html! { <ul>{ for section.sentences.iter().map(|one| html! { <li>{ words(one) }</li> }) }</ul> }
        } else {
            html! { <div>{ for section.sentences.iter().map(|one| html! { <p>{ words(one) }</p> }) }</div> }
        };
        html! {
            <div key={section.id} class="said">
                <p class="head">{ text(&section.heading) }</p>
                { sentences }
            </div>
        }
    };
    html! {
        <div id="description" class="paper" lang={description.language.clone()}>
            <p class="title">{ text(&description.title.text) }</p>
            { for description.sections.iter().map(section) }
        </div>
    }
}

/// A list of all lines with their origins.
pub(super) fn origins(model: &Model, description: &Description) -> Html {
    let words = &model.catalog;
    let line = |(at, sentence): (usize, &Sentence)| {
        html! {
            <li key={at}>
                { text(&sentence.text) }{ " – " }
                <span class="quiet">{ text(&origin(words, sentence)) }</span>
            </li>
        }
    };
    html! {
        <details class="unfold">
            <summary>{ say(words, HireText::Origins) }</summary>
            <ol>{ for description.sentences().enumerate().map(line) }</ol>
        </details>
    }
}

fn origin(words: &HireCatalog, sentence: &Sentence) -> String {
    match &sentence.origin {
        Origin::Pack { row, source } => {
            let row = if source.is_empty() { row.clone() } else { [row, ", ", source].concat() };
            words.format(HireText::OriginPack, &[&row])
        }
        Origin::Rule => words.get(HireText::OriginRule).to_string(),
        Origin::Typed { .. } => words.get(HireText::OriginTyped).to_string(),
    }
}
