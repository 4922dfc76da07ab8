//! The buttons for copying, saving and sharing the comparison.

use yew::{Callback, Html, Properties, component, html};

use super::export;
use crate::app::attributes::Switch;
use crate::app::compare::{CopyState, Format, Model, Msg};
use crate::components::Shared;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, said};
use crate::i18n::Text;

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
    pub(super) on: Callback<Msg>,
}

/// The menu hangs on little, unless a refused copy stands in it.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let refused = match self.model.copy {
            CopyState::Refused(_) => true,
            CopyState::Idle
            | CopyState::Copied
            | CopyState::LinkRefused(_)
            | CopyState::MayFail => false,
        };
        self.env == other.env
            && self.on == other.on
            && self.model.copy == other.model.copy
            && self.model.sharing == other.model.sharing
            && self.model.attributes.permalink == other.model.attributes.permalink
            && (!refused || self.model == other.model)
    }
}

/// Copying, saving and sharing; a copy that the browser refuses stands ready to be copied by hand.
#[component]
pub(super) fn ExportMenu(Props { model, env, on }: &Props) -> Html {
    let catalog = &env.catalog;
    let formats = |wrap: fn(Format) -> Msg, text: Text| -> Html {
        let button = |format: Format| {
            let name = catalog.get(match format {
                Format::Markdown => Text::Markdown,
                Format::Html => Text::HtmlTable,
                Format::Csv => Text::Csv,
            });
            html! {
                <button type="button" part="button" aria-label={attr(&catalog.format(text, &[&name]))}
                    onclick={send(on, wrap(format))}>{ name }</button>
            }
        };
        [Format::Markdown, Format::Html, Format::Csv].map(button).into_iter().collect()
    };
    let links = model.attributes.permalink.is_some();
    let shares = model.sharing == Switch::On;
    let (outcome, by_hand) = match &model.copy {
        CopyState::Idle => (None, None),
        CopyState::Copied => (Some(Text::Copied), None),
        CopyState::LinkRefused(link) => (Some(Text::CopyRefused), Some(attr(link))),
        CopyState::Refused(format) => {
            (Some(Text::CopyRefused), Some(export::text(model, catalog, *format).into()))
        }
        CopyState::MayFail => (Some(Text::MayFail), None),
    };
    html! {
        <details class="take">
            <summary>{ said(catalog, Text::TakeAlong) }</summary>
            <p><span>{ said(catalog, Text::Copy) }</span>{ formats(Msg::CopyAsked, Text::CopyAs) }</p>
            <p><span>{ said(catalog, Text::Save) }</span>{ formats(Msg::SaveAsked, Text::SaveAs) }</p>
            if links || shares {
                <p>
                    if links { { button(Some("button"), said(catalog, Text::CopyLink), send(on, Msg::LinkAsked)) } }
                    if shares { { button(Some("button"), said(catalog, Text::Share), send(on, Msg::ShareAsked)) } }
                </p>
            }
            <p role="status">{ for outcome.map(|text| said(catalog, text)) }</p>
            if let Some(value) = by_hand {
                <textarea id="by-hand" readonly=true rows="8"
                    aria-label={catalog.get(Text::CopyRefused)}
                    {value} />
            }
        </details>
    }
}
