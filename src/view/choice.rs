//! The roles side by side, and how the reader changes them.

use std::rc::Rc;

use yew::Callback;

use super::hear::{chosen, keyed, press, typed, within};
use super::still::still;
use super::words::{Word, Words};
use crate::app::attributes::Switch;
use crate::app::compare::{ElementId, MOST_ROLES, Model, Msg, Picker, Toward};
use crate::domain::pack::RoleId;
use crate::picture::{Html, html};

/// Roles that the page names and the pack does not have, with what was probably meant.
pub(super) fn notices(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    let notice = |(slug, near): &(String, Option<RoleId>)| {
        html! {
            <p part="notice" role="status">
                { words.with(Word::UnknownRole, &[slug]) }
                if let Some(role) = *near {
                    { " " }{ words.say(Word::PerhapsRole) }{ " " }
                    <button type="button" onclick={press(on, Msg::RolePicked(role))}>
                        { &model.pack[role].title }
                    </button>
                }
            </p>
        }
    };
    model.choice.unknown.iter().map(notice).collect()
}

/// The list of roles with their controls, the search for another one, and those that wait.
pub(super) fn chosen_roles(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>) -> Html {
    let choice = &model.choice;
    if model.attributes.picker == Switch::Off && choice.waiting.is_empty() {
        return Html::default();
    }
    let more = !choice.waiting.is_empty();
    let adds = model.picker.as_ref().is_some_and(|picker| picker.place.is_none());
    html! {
        <div class="roles" role="group" aria-label={words.say(Word::Roles)}>
            if model.attributes.picker == Switch::On {
                <ul part="roles">
                    { for (0..choice.shown.len()).map(|place| role(model, words, on, place)) }
                </ul>
                if choice.shown.len() < MOST_ROLES {
                    <button type="button" id={ElementId::Add.to_string()} part="button" aria-expanded={adds.to_string()}
                        onclick={press(on, opening(adds, None))}>
                        { words.say(Word::AddRole) }
                    </button>
                }
                if model.is_own_choice() {
                    <button type="button" part="button" onclick={press(on, Msg::RolesRestored)}>
                        { words.say(Word::RestoreRoles) }
                    </button>
                }
            }
            if more {
                <p class="waiting">
                    { words.say(Word::AlsoNamed) }
                    { for choice.waiting.iter().map(|&role| html! {
                        <button type="button" part="button" onclick={press(on, Msg::RolePicked(role))}>
                            { &model.pack[role].title }
                        </button>
                    }) }
                </p>
            }
            if let Some(last) = &model.last_picker { { picker(model, words, on, last) } }
        </div>
    }
}

fn opening(open: bool, place: Option<usize>) -> Msg {
    if open { Msg::PickerClosed } else { Msg::PickerOpened(place) }
}

fn role(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>, place: usize) -> Html {
    let replaces = model.picker.as_ref().is_some_and(|picker| picker.place == Some(place));
    let (of, words, on) = (Rc::clone(model), Rc::clone(words), on.clone());
    let draw = move || chip(&of, &words, &on, place, replaces);
    still(model, [place, usize::from(replaces)], Box::new(draw))
}

fn chip(model: &Model, words: &Words, on: &Callback<Msg>, place: usize, replaces: bool) -> Html {
    let title = &model.pack[model.choice.shown[place]].title;
    let last = model.choice.shown.len() - 1;
    let says = |word| words.with(word, &[title]);
    html! {
        <li>
            <button type="button" id={ElementId::Role(place).to_string()} aria-expanded={replaces.to_string()}
                aria-label={says(Word::ReplaceRole)} title={says(Word::ReplaceRole)}
                onclick={press(on, opening(replaces, Some(place)))}>
                { title }
            </button>
            <button type="button" class="icon turn" id={ElementId::MoveStart(place).to_string()} aria-label={says(Word::MoveStart)}
                disabled={place == 0} onclick={press(on, Msg::RoleMoved(place, Toward::Start))}>
                { "←" }
            </button>
            <button type="button" class="icon turn" id={ElementId::MoveEnd(place).to_string()} aria-label={says(Word::MoveEnd)}
                disabled={place == last} onclick={press(on, Msg::RoleMoved(place, Toward::End))}>
                { "→" }
            </button>
            <button type="button" class="icon" aria-label={says(Word::RemoveRole)}
                onclick={press(on, Msg::RoleRemoved(place))}>
                { "×" }
            </button>
        </li>
    }
}

fn picker(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>, picker: &Picker) -> Html {
    let label = match picker.place.and_then(|place| model.choice.shown.get(place)) {
        Some(&role) => words.with(Word::ReplaceRole, &[&model.pack[role].title]),
        None => words.get(Word::AddRole).to_owned(),
    };
    let (of, said, to, sought) = (Rc::clone(model), Rc::clone(words), on.clone(), picker.clone());
    let letters = picker.sought.bytes().map(usize::from);
    html! {
        <div part="picker" role="group" aria-label={&label} hidden={model.picker.is_none()}
            onkeydown={keyed(on, |event| (event.key() == "Escape").then_some(Msg::PickerClosed))}>
            <label>
                { &label }
                <input type="search" id={ElementId::Search.to_string()} autocomplete="off" value={&picker.sought}
                    oninput={typed(on, Msg::RoleSought)} />
            </label>
            <button type="button" part="button" onclick={press(on, Msg::PickerClosed)}>
                { words.say(Word::Close) }
            </button>
            { still(model, letters, Box::new(move || finds(&of, &said, &to, &sought))) }
        </div>
    }
}

/// What was found, which hangs on what was typed and on the roles that are there already.
fn finds(model: &Model, words: &Words, on: &Callback<Msg>, picker: &Picker) -> Html {
    let (found, more) = model.found(picker);
    let count = words.number((found.len() + more) as f64);
    html! {
        <>
            <p role="status" class="unseen">{ words.with(Word::RolesFound, &[&count]) }</p>
            <ul onclick={within(on, Msg::FindPicked)}>
                { for found.iter().enumerate().map(|(place, &role)| html! {
                    <li>
                        <button type="button" value={place.to_string()}>
                            <strong>{ &model.pack[role].title }</strong>
                            <span>{ &model.pack[role].summary }</span>
                        </button>
                    </li>
                }) }
            </ul>
            if found.is_empty() { <p>{ words.say(Word::NoRoleFound) }</p> }
            if more > 0 {
                <p>{ words.with(Word::MoreRoles, &[&words.number(more as f64)]) }</p>
            }
        </>
    }
}

/// The two lists with which a narrow container chooses which roles it shows.
pub(super) fn pair(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    if model.choice.shown.len() < 3 {
        return Html::default();
    }
    let side = |side: usize| {
        html! {
            <select aria-label={words.with(Word::PairSide, &[&words.number((side + 1) as f64)])}
                onchange={chosen(on, side, Msg::PairChosen)}>
                { for model.choice.shown.iter().enumerate().map(|(place, &role)| html! {
                    <option selected={model.pair[side] == place}>{ &model.pack[role].title }</option>
                }) }
            </select>
        }
    };
    html! { <div class="pair">{ side(0) }{ side(1) }</div> }
}
