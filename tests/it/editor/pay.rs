//! Pay: one figure, a range, or a median.

use rolefit_own_roles::{Edit, Msg, PayForm};
use serde_json::{Value, json};

use super::{after, cell, filled, is_sound, kitchen, problems};

/// Fields of the cell of pay are filled in one after the other.
#[track_caller]
fn check(before: &Value, fields: &[(&'static str, &str)], (after_all, form): (Value, PayForm)) {
    let mut pack = kitchen();
    let frame = json!({"source": "us", "currency": "EUR", "period": "year"});
    let framed = |sums: &Value| {
        let mut whole = frame.clone();
        let all = whole.as_object_mut().expect("an object");
        all.extend(sums.as_object().expect("an object").clone());
        whole
    };
    pack["roles"][0]["values"]["pay"] = json!([framed(before)]);
    let editor = after(&pack, fields.iter().map(|(key, text)| filled(0, 2, key, text)));
    is_sound(&editor);
    let entry = &editor.sheet().entries(cell(0, 2))[0];
    assert_eq!(*entry, framed(&after_all), "{before} {fields:?}");
    assert_eq!(PayForm::of(entry), Some(form), "{entry}");
}

#[test]
fn one_figure_is_both_ends_and_a_median_is_told_once() {
    let (figure, range, median) = (PayForm::Figure, PayForm::Range, PayForm::Median);
    let one = json!({"low": 50, "high": 50});
    check(&json!({"low": 40, "high": 40}), &[("sum", "50")], (one.clone(), figure));
    check(
        &json!({"median": 50}),
        &[("low", "50"), ("high", "50")],
        (json!({"median": 50}), median),
    );
    check(&one, &[("median", "50")], (json!({"median": 50}), median));
    check(&one, &[("high", "60")], (json!({"low": 50, "high": 60}), range));
    check(&json!({"median": 50}), &[("low", "40")], (json!({"median": 50, "low": 40}), range));
    // Between forms.
    check(&one, &[("form", "median")], (json!({"median": 50}), median));
    check(&json!({"median": 50}), &[("form", "figure")], (one.clone(), figure));
    check(
        &json!({"low": 40, "high": 60, "open": true}),
        &[("form", "figure")],
        (json!({"low": 40, "high": 40}), figure),
    );
    check(
        &json!({"low": 40, "high": 60}),
        &[("form", "range")],
        (json!({"low": 40, "high": 60}), range),
    );
    check(
        &json!({"low": 40, "median": 50, "high": 60}),
        &[("form", "median")],
        (json!({"median": 50}), median),
    );
}

#[test]
fn a_form_shows_all_that_is_known() {
    for (form, entry, fits) in [
        (PayForm::Figure, json!({}), true),
        (PayForm::Figure, json!({"low": 1, "high": 1, "open": true}), false),
        (PayForm::Figure, json!({"low": 1}), false),
        (PayForm::Figure, json!({"median": 1}), false),
        (PayForm::Median, json!({"median": 1, "quartiles": [1, 2]}), true),
        (PayForm::Median, json!({"median": 1, "low": 1}), false),
        (PayForm::Range, json!({"low": 1, "high": 1, "median": 1}), true),
    ] {
        assert_eq!(form.fits(&entry), fits, "{form:?} {entry}");
    }
    assert_eq!(PayForm::of(&json!({"currency": "EUR", "period": "year"})), None);
}

#[test]
fn one_figure_that_is_none_is_one_problem() {
    let editor = after(&kitchen(), [filled(1, 2, "sum", "about a lot")]);
    let all = problems(&editor);
    assert!(all[0].starts_with("Pay, Cook: The figure: “about a lot” is no figure"), "{all:?}");
    assert!(!all.iter().any(|line| line.contains(" To: ") || line.contains(" From: ")), "{all:?}");
}

#[test]
fn a_form_alone_says_nothing() {
    let chosen = filled(1, 2, "form", "median");
    let editor = after(&kitchen(), [chosen, Msg::Edited(Edit::Cleared(cell(1, 2)))]);
    assert_eq!(*editor.document(), kitchen());
}
