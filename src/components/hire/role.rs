//! Which role is filled, and when it is the one.

use yew::{Callback, Event, Html, TargetCast, html};

use super::words::say;
use crate::app::hire::{Model, Msg};
use crate::components::markup_text::text;
use crate::domain::pack::RoleId;
use crate::hire::values;
use crate::i18n::HireText;

/// A list to choose from, unless the page names the role; and when an organization needs it.
pub(super) fn role(model: &Model, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    let named = !model.attributes.roles.is_empty() && !model.roles.is_empty();
    let on = on.clone();
    let chosen = Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
        if let Some(index) = usize::try_from(index).ok().and_then(|index| index.checked_sub(1)) {
            on.emit(Msg::RoleChosen(index));
        }
    });
    let option = |role: RoleId| {
        html! {
            <option key={role.0.to_string()} selected={model.roles.contains(&role)}>
                { text(&model.pack[role].title) }
            </option>
        }
    };
    let when = values::phrases(&model.pack, &model.roles, values::HIRE_WHEN);
    html! {
        <div class="stack">
            if !named {
                <label class="field">
                    <span>{ say(words, HireText::ChooseRole) }</span>
                    <select id="role" onchange={chosen}>
                        <option key="none">{ say(words, HireText::NoRoleYet) }</option>
                        { for RoleId::all(&model.pack).map(option) }
                    </select>
                </label>
            }
            if !when.is_empty() {
                <div lang={model.pack.language.clone()}>
                    <p>{ say(words, HireText::HireWhen) }</p>
                    <ul>{ for when.iter().map(|known| html! { <li>{ text(&known.text) }</li> }) }</ul>
                </div>
            }
        </div>
    }
}
