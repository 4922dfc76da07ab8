//! The roles side by side, and how the reader changes them.

use yew::{Callback, Html, html};

use super::role_chip::{role_chip, toggle_search};
use super::role_search::role_search;
use crate::app::attributes::Switch;
use crate::app::compare::{ElementId, MOST_ROLES, Model, Msg};
use crate::components::Shared;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, said, text};
use crate::i18n::Text;

/// The list of roles with their controls, the search for another one, and those that wait.
pub(super) fn role_list(model: &Shared<Model>, env: &Env, on: &Callback<Msg>) -> Html {
    let choice = &model.choice;
    let picks = model.attributes.picker == Switch::On;
    let catalog = &env.catalog;
    let sought = |index| model.picker.as_ref().is_some_and(|picker| picker.index == index);
    let chip = |index: usize| role_chip(model, env, index, sought(Some(index)), on);
    html! {
        <div class="roles" data-state={model.folds_roles().then_some("later")} role="group" aria-label={catalog.get(Text::Roles)}>
            if picks {
                <ul part="roles">{ for (0..choice.shown.len()).map(chip) }</ul>
                if choice.shown.len() < MOST_ROLES {
                    <button type="button" id={attr(&ElementId::Add.to_string())} part="button"
                        aria-expanded={flag(sought(None))} hidden={sought(None)}
                        onclick={send(on, toggle_search(sought(None), None))}>
                        { said(catalog, Text::AddRole) }
                    </button>
                }
                if model.is_own_choice() {
                    { button(Some("button"), said(catalog, Text::RestoreRoles), send(on, Msg::RolesRestored)) }
                }
            }
            if !choice.waiting.is_empty() {
                <p class="waiting">
                    { said(catalog, Text::AlsoNamed) }
                    { for choice.waiting.iter().map(|&role| html! {
                        <button key={env.pack[role].slug.as_str()} type="button" part="button"
                            onclick={send(on, Msg::RolePicked(role))}>
                            { text(&env.pack[role].title) }
                        </button>
                    }) }
                </p>
            }
            { role_search(model, env, on) }
            if picks && choice.shown.len() == 1 { <p class="waiting">{ said(catalog, Text::ChooseSecond) }</p> }
        </div>
    }
}
