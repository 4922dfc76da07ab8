//! The quiz: duties make it, or dimensions with statements and a place for each role.

use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, InputEvent, TargetCast, html};

use super::field::{Choice, Field};
use super::handlers::{send, text_of};
use super::sources::problems;
use crate::cell::items;
use crate::edit::{Edit, List, Part};
use crate::focus::{add_id, statement_id, target_id};
use crate::json::{entries, text};
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::Sheet;

/// So many duties make a role one of the quiz.
const ENOUGH: usize = 6;

/// The quiz's part of the editor.
pub(super) fn quiz(model: &Model, on: &Callback<Msg>) -> Html {
    let dimensions = model.sheet().dimensions();
    let own = entries(model.document(), "dimensions").len();
    let list =
        dimensions.iter().enumerate().map(|(at, one)| dimension(model, at, (one, at < own), on));
    let heading = match dimensions.len() {
        0 if model.shown().asks => "The quiz (made of the duties)".to_owned(),
        0 => "The quiz (none yet)".to_owned(),
        1 => "The quiz (one dimension)".to_owned(),
        count => format!("The quiz ({count} dimensions)"),
    };
    html! {
        <details class="list" id="own-quiz">
            <summary>{ heading }</summary>
            <p class="hint">{ said(model, dimensions.is_empty()) }</p>
            <ol>{ for list }</ol>
            <p class="row"><button type="button" id={add_id(List::Dimensions)} onclick={send(on, Msg::Edited(Edit::Added(List::Dimensions)))}>{ "Add a dimension" }</button></p>
        </details>
    }
}

/// What makes the quiz, or what it lacks.
fn said(model: &Model, is_of_duties: bool) -> String {
    let sheet = model.sheet();
    if !is_of_duties {
        return "A dimension lies between two poles. Statements measure where a reader stands on it; say where each role does. \
            A role without any place is left out of the quiz, unless its duties make it."
            .into();
    }
    if sheet.rows().iter().all(|row| row.id != "duties") {
        return "Without dimensions the duties make the quiz: add a row called “Duties”, a list with six points or more for each role."
            .into();
    }
    let counts: Vec<String> = sheet
        .roles()
        .iter()
        .take(8)
        .map(|role| {
            let count: usize = Sheet::said(role, "duties").iter().map(|one| items(one).len()).sum();
            let title = text(role, "title");
            match ENOUGH.checked_sub(count).filter(|more| *more > 0) {
                Some(more) => format!("{title} has {count} duties and needs {more} more"),
                None => format!("{title} takes part"),
            }
        })
        .collect();
    format!(
        "Without dimensions the duties make the quiz, from six a role on: {}.",
        counts.join("; ")
    )
}

fn dimension(model: &Model, at: usize, (one, is_own): (&Value, bool), on: &Callback<Msg>) -> Html {
    let part = Part::Dimension(at);
    let id = text(one, "id").to_owned();
    let value = |key: &str| AttrValue::from(text(one, key).to_owned());
    let edited = |key| text_of(on, part, key);
    let roles = model.sheet().roles();
    let (first, end) = model.roles_shown();
    let places = (first..end).map(|role| target(&roles[role], role, one, on));
    let items = entries(model.document(), "items").iter().enumerate();
    let statements = items
        .filter(|(_, item)| text(item, "dimension") == id)
        .map(|(at, item)| statement(at, item, one, on));
    let key = if is_own { Location::Dimension(at).id() } else { format!("inherited-{at}") };
    let is_open = model.sheet().dimensions().len() == 1;
    let summary = format!("{}: {} to {}", text(one, "label"), text(one, "low"), text(one, "high"));
    html! {
        <li key={key.clone()} id={key}>
            <details open={is_open}>
                <summary>{ summary }</summary>
                if is_own {
                    <div class="trio">
                        <Field label="What is measured" name="label" value={value("label")} on={edited("label")} />
                        <Field label="The low end" name="low" value={value("low")} on={edited("low")} />
                        <Field label="The high end" name="high" value={value("high")} on={edited("high")} />
                    </div>
                }
                { problems(model, Location::Dimension(at)) }
                <div class="targets">{ for places }</div>
                if is_own {
                    <ol class="statements">{ for statements }</ol>
                    <p class="row">
                        <button type="button" id={add_id(List::Statements(at))} onclick={send(on, Msg::Edited(Edit::Added(List::Statements(at))))}>{ "Add a statement" }</button>
                        <button type="button" class="remove" onclick={send(on, Msg::Edited(Edit::Removed(part)))}>{ "Remove dimension" }</button>
                    </p>
                }
            </details>
        </li>
    }
}

/// Where a role stands on a dimension: a slider, or nowhere.
fn target(role: &Value, at: usize, dimension: &Value, on: &Callback<Msg>) -> Html {
    let id = text(dimension, "id").to_owned();
    let title = text(role, "title").to_owned();
    let target = role.get("targets").and_then(|targets| targets.get(&id));
    let element = target_id(at, &id);
    let Some(target) = target else {
        let begun = Msg::Edited(Edit::Target { role: at, dimension: id, at: Some(50) });
        return html! {
            <div class="target" key={at} id={element}>
                <b>{ &title }</b>
                <button type="button" onclick={send(on, begun)} aria-label={format!("{title}: say where it stands")}>{ "Say where it stands" }</button>
            </div>
        };
    };
    let position = target.get("at").and_then(Value::as_f64).unwrap_or(50.0);
    let importance = target.get("importance").and_then(Value::as_u64).unwrap_or(2);
    let oninput = {
        let (on, dimension) = (on.clone(), id.clone());
        Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            let position = value.parse().ok();
            on.emit(Msg::Edited(Edit::Target {
                role: at,
                dimension: dimension.clone(),
                at: position,
            }));
        })
    };
    let weighed = {
        let (on, dimension) = (on.clone(), id.clone());
        on.reform(move |value: String| {
            let importance = value.parse().unwrap_or(2);
            Msg::Edited(Edit::Importance { role: at, dimension: dimension.clone(), importance })
        })
    };
    let gone = Msg::Edited(Edit::Target { role: at, dimension: id, at: None });
    let weights = [
        ("0", "does not matter"),
        ("1", "matters a little"),
        ("2", "matters"),
        ("3", "is essential"),
    ];
    let weights: Vec<(AttrValue, AttrValue)> =
        weights.map(|(value, words)| (value.into(), words.into())).to_vec();
    let (low, high) = (text(dimension, "low"), text(dimension, "high"));
    html! {
        <div class="target" key={at} id={element}>
            <label class="field">
                <span><b>{ &title }</b><small>{ format!("{position:.0} of 100") }</small></span>
                <input type="range" min="0" max="100" step="5" value={format!("{position:.0}")} {oninput} aria-description={format!("0 is {low}, 100 is {high}")} />
            </label>
            <Choice label={format!("How much it matters for {title}")} value={importance.to_string()} options={weights} on={weighed} />
            <button type="button" class="plain" onclick={send(on, gone)} aria-label={format!("{title}: nowhere on it")}>{ "Nowhere on it" }</button>
        </div>
    }
}

/// A statement and what agreement to it means.
fn statement(at: usize, item: &Value, dimension: &Value, on: &Callback<Msg>) -> Html {
    let part = Part::Statement(at);
    let value = |key: &str| AttrValue::from(text(item, key).to_owned());
    let pole = |end: &str, key: &str| -> (AttrValue, AttrValue) {
        (key.to_owned().into(), format!("{end}: {}", text(dimension, end)).into())
    };
    let poles = vec![pole("high", "positive"), pole("low", "negative")];
    let audiences: Vec<(AttrValue, AttrValue)> = vec![
        ("individual".into(), "who looks for a role".into()),
        ("organization".into(), "who hires".into()),
    ];
    html! {
        <li key={at} id={statement_id(at)}>
            <div class="statement">
                <Field label="Statement" name="stem" value={value("stem")} on={text_of(on, part, "stem")} />
                <Choice label="Agreeing points to" value={value("keying")} options={poles} on={text_of(on, part, "keying")} />
                <Choice label="It asks" value={value("audience")} options={audiences} on={text_of(on, part, "audience")} />
                <button type="button" class="plain" onclick={send(on, Msg::Edited(Edit::Removed(part)))}>{ "Remove" }<span class="unseen">{ " statement" }</span></button>
            </div>
        </li>
    }
}
