//! The fields of pay: one figure, a range, or a median.

use serde_json::Value;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use super::field::{Choice, Field, Tells, Tick};
use crate::cell::{figure, in_words};
use crate::edit::PayForm;
use crate::json::text;

/// What the fields of pay are given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PayProps {
    /// The entry; nothing where typing begins it.
    pub(super) value: Value,
    /// What the others of the row say.
    pub(super) usual: PayForm,
    /// Hears a key and what was typed or chosen.
    pub(super) on: Callback<(&'static str, String)>,
}

/// The fields. A form that was chosen stays while it shows all that the entry says, whatever is typed.
#[component]
pub(super) fn Pay(props: &PayProps) -> Html {
    let PayProps { value, usual, on } = props;
    let chosen = use_state(|| None::<PayForm>);
    let form =
        chosen.filter(|form| form.fits(value)).or_else(|| PayForm::of(value)).unwrap_or(*usual);
    let typed = |key: &'static str| on.reform(move |text| (key, text));
    let sum = |key: &'static str, shown: &str, label: &'static str, is_first: bool| {
        html! { <Field key={key} {label} {is_first} name={key} tells={Tells::WhenDone} value={figure(value, shown)} on={typed(key)} /> }
    };
    let sums = match form {
        PayForm::Figure => html! { <>{ sum("sum", "low", "Figure", true) }</> },
        PayForm::Median => html! { <>{ sum("median", "median", "Median", true) }</> },
        PayForm::Range => html! {
            <>
                { sum("low", "low", "From", true) }
                { sum("high", "high", "To", false) }
                <Tick key="open" label="or more" checked={value.get("open") == Some(&Value::Bool(true))} on={typed("open")} />
                { sum("median", "median", "Median, if known", false) }
            </>
        },
    };
    let is_new = value.is_null();
    let formed = {
        let on = on.clone();
        Callback::from(move |word: String| {
            chosen.set(PayForm::of_word(&word));
            if !is_new {
                on.emit(("form", word));
            }
        })
    };
    let forms =
        PayForm::ALL.map(|(_, word, label)| (AttrValue::from(word), AttrValue::from(label)));
    let periods = [
        ("hour", "an hour"),
        ("day", "a day"),
        ("week", "a week"),
        ("month", "a month"),
        ("year", "a year"),
    ];
    let periods = periods.map(|(word, label)| (AttrValue::from(word), AttrValue::from(label)));
    let period = if is_new { "year" } else { text(value, "period") }.to_owned();
    // What is no figure yet says nothing.
    let is_figure = |key: &str| value.get(key).is_none_or(Value::is_number);
    let is_read = ["low", "high", "median"].into_iter().all(is_figure);
    let words = if is_read { in_words(value) } else { String::new() };
    html! {
        <>
            <Choice label="What is known of it" name="form" value={form.word()} options={forms.to_vec()} on={formed} />
            <div class="pair">
                { sums }
                <Field key="currency" label="Currency" name="currency" value={text(value, "currency").to_owned()} on={typed("currency")} />
                <Choice key="period" label="For" name="period" value={period} options={periods.to_vec()} on={typed("period")} />
            </div>
            if !words.is_empty() { <p class="hint">{ format!("It says: {words}.") }</p> }
        </>
    }
}
