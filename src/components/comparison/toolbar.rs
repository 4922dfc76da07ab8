//! Which rows show: only those that differ, or those with some words in them.

use yew::{Callback, Html, Properties, component, html};

use crate::app::attributes::Show;
use crate::app::compare::{ElementId, Msg, Texts};
use crate::components::env::Env;
use crate::components::handlers::{send, typed};
use crate::components::markup_text::{attr, said};
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) show: Show,
    pub(super) texts: Texts,
    pub(super) filter: String,
    /// Whether anything matters to the reader.
    pub(super) prioritizes: bool,
    pub(super) on: Callback<Msg>,
}

/// The controls above the table.
#[component]
pub(super) fn Toolbar(Props { env, show, texts, filter, prioritizes, on }: &Props) -> Html {
    let catalog = &env.catalog;
    let (pressed, other) = match show {
        Show::All => ("false", Show::Differences),
        Show::Differences => ("true", Show::All),
    };
    let (full, other_texts) = match texts {
        Texts::Gists => ("false", Texts::Full),
        Texts::Full => ("true", Texts::Gists),
    };
    html! {
        <div class="controls" role="group" aria-label={catalog.get(Text::Rows)}>
            <button type="button" part="button" aria-pressed={pressed}
                onclick={send(on, Msg::ShowChosen(other))}>
                { said(catalog, Text::ShowDifferences) }
            </button>
            <button type="button" class="narrow" aria-pressed={full}
                onclick={send(on, Msg::TextsChosen(other_texts))}>
                { said(catalog, Text::FullTexts) }
            </button>
            <input type="search" id={attr(&ElementId::Filter.to_string())} part="filter"
                placeholder={catalog.get(Text::Filter)} aria-label={catalog.get(Text::Filter)}
                value={attr(&filter)} oninput={typed(on, Msg::Filtered)} />
            if *prioritizes {
                <button type="button" part="button" onclick={send(on, Msg::PrioritiesCleared)}>
                    { said(catalog, Text::ClearPriorities) }
                </button>
            }
        </div>
    }
}
