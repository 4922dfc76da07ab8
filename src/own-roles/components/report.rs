//! What a pasted table was taken for, and how to say otherwise.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html};

use rolefit_import::{Report as Understood, RowReport};

use super::said::said;
use super::select::Select;
use crate::msg::Msg;
use crate::notice::{Notice, Spot};

/// What a report is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReportProps {
    /// What was understood.
    pub(super) report: Rc<Understood>,
    /// The headings of rows that sum roles up, as no row is there to do it.
    pub(super) summed_up_by: Vec<AttrValue>,
    /// What happened last.
    pub(super) notice: Notice,
    /// Hears what the author says otherwise.
    pub(super) on: Callback<Msg>,
}

/// The report, a row a line.
#[component]
pub(super) fn Report(props: &ReportProps) -> Html {
    let ReportProps { report, summed_up_by, notice, on } = props;
    let axis = on.reform(Msg::RolesIn);
    let axes = ["columns", "rows"].map(|word| (AttrValue::from(word), AttrValue::from(word)));
    // In the order of the table, so that a row that is taken for another kind stays where it is.
    let mut ordered: Vec<&RowReport> = report.rows.iter().collect();
    ordered.sort_by_key(|row| (row.position.len(), &row.position));
    let rows = ordered.into_iter().map(|row| one(row, on));
    let notes = report.notes.iter().enumerate().map(|(at, note)| {
        let words = summed_up(note, summed_up_by).unwrap_or_else(|| sentence(note));
        html! { <li key={at}>{ words }</li> }
    });
    html! {
        <details class="report" open=true id="table-said">
            <summary>{ format!("What the table was taken for: {} roles, {} rows", report.roles.len(), report.rows.len()) }</summary>
            <p>{ format!("It was read as {}.", report.form) }</p>
            <label class="field narrow"><span>{ "Roles are in its" }</span>
                <Select value={report.roles_in.clone()} options={axes.to_vec()} on={axis} />
            </label>
            { said(notice, Spot::Report, on) }
            <ol class="rows">{ for rows }</ol>
            if !report.notes.is_empty() { <ul>{ for notes }</ul> }
        </details>
    }
}

fn one(row: &RowReport, on: &Callback<Msg>) -> Html {
    let word = row.kind.split([',', ':', ' ']).next().unwrap_or_default().to_owned();
    let location = row.position.clone();
    let chosen = on.reform(move |kind| Msg::TakenFor { location: location.clone(), kind });
    let options = row
        .otherwise
        .iter()
        .map(|one| (AttrValue::from(one.clone()), AttrValue::from(in_words(one).to_owned())));
    let kind = kind(&row.kind, &word);
    let text = [format!("{}: {kind}", row.position), row.grounds.clone()];
    let text: Vec<String> = text
        .iter()
        .chain(&row.notes)
        .filter(|words| !words.is_empty() && **words != in_words(&word))
        .map(|words| sentence(&in_pay(words)))
        .collect();
    html! {
        <li key={row.position.clone()}>
            <label><span>{ &row.label }</span>
                <Select value={word.clone()} options={options.collect::<Vec<_>>()} location={row.position.clone()} on={chosen} />
            </label>
            <small>{ text.join(" ") }</small>
        </li>
    }
}

/// What a row was taken for, such as `pay in USD a year`.
fn kind(text: &str, word: &str) -> String {
    let text = text.replace("money, ", "money ");
    text.replacen(word, in_words(word), 1)
}

/// What is said where no row sums the roles up: which one stands in for it.
fn summed_up(note: &str, by: &[AttrValue]) -> Option<String> {
    if by.is_empty() || !note.starts_with("no row is called “summary”") {
        return None;
    }
    let named: Vec<String> = by.iter().map(|label| format!("“{label}”")).collect();
    Some(format!(
        "No row is called “summary”, so what {} says stands below the titles as well; press a title to write a sentence of \
         its own.",
        named.join(" or ")
    ))
}

/// A kind as the editor calls it.
fn in_words(word: &str) -> &str {
    match word {
        "prose" => "text",
        "money" => "pay",
        "aliases" => "other titles",
        "out" => "left out",
        other => other,
    }
}

/// Words as a sentence of their own.
pub(super) fn sentence(words: &str) -> String {
    let end = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    let mut signs = words.chars();
    let first = signs.next().into_iter().flat_map(char::to_uppercase);
    first.chain(signs).collect::<String>() + end
}

/// Pay as a report has it, in words.
fn in_pay(words: &str) -> String {
    ["hour", "day", "week", "month", "year"].into_iter().fold(words.to_owned(), paid)
}

/// The same for one period: `USD hour` is in USD an hour.
fn paid(words: String, period: &str) -> String {
    let behind = format!(" {period}");
    let Some((before, after)) = words.split_once(&behind) else { return words };
    let code = before.rsplit(' ').next().unwrap_or_default();
    if code.len() != 3 || !code.bytes().all(|sign| sign.is_ascii_uppercase()) {
        return words;
    }
    let start = before.strip_suffix(code).unwrap_or(before);
    let a = if period == "hour" { "an" } else { "a" };
    format!("{start}in {code} {a} {period}{}", paid(after.to_owned(), period))
}
