//! The search for another role.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, KeyboardEvent, Properties, TargetCast, component, html};

use crate::app::compare::{ElementId, Model, Msg};
use crate::components::Shared;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::{keyed, pressed_within, send, typed};
use crate::components::markup_text::{attr, said, text};
use crate::i18n::Text;

/// The field and what was found. Once opened it stays drawn, out of sight while it is closed, so that
/// it is there at once again.
pub(super) fn role_search(model: &Shared<Model>, env: &Env, on: &Callback<Msg>) -> Html {
    let catalog = &env.catalog;
    let Some(picker) = &model.last_picker else { return Html::default() };
    let label = match picker.index.and_then(|index| model.choice.shown.get(index)) {
        Some(&role) => catalog.format(Text::ReplaceRole, &[&env.pack[role].title]),
        None => catalog.get(Text::AddRole).as_ref().into(),
    };
    html! {
        <div part="picker" role="group" aria-label={attr(&label)} hidden={model.picker.is_none()}
            onkeydown={keyed(on, pressed)}>
            <label>
                { label }
                <input type="search" id={attr(&ElementId::Search.to_string())} autocomplete="off"
                    value={attr(&picker.sought)} oninput={typed(on, Msg::RoleSought)} />
            </label>
            { button(Some("button"), said(catalog, Text::Close), send(on, Msg::PickerClosed)) }
            <FoundRoles model={model.clone()} env={env.clone()} on={on.clone()} />
        </div>
    }
}

/// What a key does while one looks for a role: in the field, Enter takes the first find.
fn pressed(event: &KeyboardEvent) -> Option<Msg> {
    let in_field = || event.target_dyn_into::<HtmlInputElement>().is_some();
    match event.key().as_str() {
        "Escape" => Some(Msg::PickerClosed),
        "Enter" if in_field() => Some(Msg::FindPicked(0)),
        _ => None,
    }
}

#[derive(Properties)]
struct FoundProps {
    model: Shared<Model>,
    env: Env,
    on: Callback<Msg>,
}

/// What was found hangs on what was typed and on the roles that are there already.
impl PartialEq for FoundProps {
    fn eq(&self, other: &Self) -> bool {
        let hangs_on = |props: &Self| {
            let picker = props.model.last_picker.as_ref();
            (picker.map(|picker| picker.sought.clone()), props.model.choice.shown.clone())
        };
        self.env == other.env && self.on == other.on && hangs_on(self) == hangs_on(other)
    }
}

#[component]
fn FoundRoles(FoundProps { model, env, on }: &FoundProps) -> Html {
    let catalog = &env.catalog;
    let Some(picker) = &model.last_picker else { return Html::default() };
    let (found, more) = model.found(picker);
    let number = |count: usize| catalog.number(count as f64);
    html! {
        <>
            <p role="status" class="unseen">
                { text(&catalog.format(Text::RolesFound, &[&number(found.len() + more)])) }
            </p>
            <ul onclick={pressed_within(on, Msg::FindPicked)}>
                { for found.iter().enumerate().map(|(index, &role)| html! {
                    <li key={env.pack[role].slug.as_str()}>
                        <button type="button" value={attr(&index.to_string())}>
                            <strong>{ text(&env.pack[role].title) }</strong>
                            <span>{ text(&env.pack[role].summary) }</span>
                        </button>
                    </li>
                }) }
            </ul>
            if found.is_empty() { <p>{ said(catalog, Text::NoRoleFound) }</p> }
            if more > 0 { <p>{ text(&catalog.format(Text::MoreRoles, &[&number(more)])) }</p> }
        </>
    }
}
