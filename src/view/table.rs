//! The comparison as a table.

use yew::{Html, html};

use super::words::{Word, Words};
use crate::app::compare::Model;
use crate::domain::comparison::{Likeness, Row};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{Money, Period, RoleId, Sourced, Top, Value};

/// The whole table.
pub fn table(model: &Model, words: &Words) -> Html {
    let pack = &model.pack;
    let titles: Vec<_> = model.roles.iter().map(|&role| pack[role].title.as_str()).collect();
    html! {
        <table part="table">
            <caption>{ words.with(Word::CompareHeading, &[&titles.join(words.get(Word::Versus))]) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words.get(Word::Aspect) }</th>
                    { for titles.iter().map(|&title| html! { <th scope="col">{ title }</th> }) }
                </tr>
            </thead>
            <tbody>{ for model.rows().iter().map(|row| table_row(model, words, row)) }</tbody>
        </table>
    }
}

fn table_row(model: &Model, words: &Words, row: &Row) -> Html {
    let aspect = &model.pack[row.aspect];
    let differs = row.likeness == Likeness::Differs;
    html! {
        <tr data-differs={differs.to_string()}>
            <th scope="row">
                { &aspect.label }
                if differs { <span part="mark">{ words.get(Word::Differs) }</span> }
            </th>
            { for model.roles.iter().map(|&role| html! {
                <td data-role={model.pack[role].slug.clone()} data-aspect={aspect.id.clone()}>
                    { cell(model, words, role, row) }
                </td>
            }) }
        </tr>
    }
}

fn cell(model: &Model, words: &Words, role: RoleId, row: &Row) -> Html {
    let values = model.pack.values(role, row.aspect);
    let moves = moves_of(&model.pack, role);
    match &model.pack[row.aspect].kind {
        crate::domain::pack::Kind::Moves => {
            let list = |posts: &[&crate::domain::pack::Post]| {
                posts
                    .iter()
                    .map(|post| post_title(&model.pack, post))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            html! {
                <>
                    <p>{ words.get(Word::MovesEntry) }{ ": " }{ list(&moves.entry) }</p>
                    <p>{ words.get(Word::MovesAdvance) }{ ": " }{ list(&moves.advance) }</p>
                </>
            }
        }
        _ if values.is_empty() => html! { <span>{ words.get(Word::Unknown) }</span> },
        kind => values.iter().map(|sourced| value(words, sourced, kind)).collect(),
    }
}

fn value(words: &Words, sourced: &Sourced, kind: &crate::domain::pack::Kind) -> Html {
    match &sourced.value {
        Value::Prose { text, .. } => html! { <p>{ text }</p> },
        Value::List(phrases) => html! {
            <ul>{ for phrases.iter().map(|phrase| html! { <li>{ phrase }</li> }) }</ul>
        },
        Value::Money(money) => html! { <p>{ money_text(words, money) }</p> },
        Value::Percent { value, .. } => html! { <p>{ words.percent(*value) }</p> },
        Value::Level(level) => match kind {
            crate::domain::pack::Kind::Level(levels) => html! { <p>{ &levels[*level] }</p> },
            _ => Html::default(),
        },
    }
}

/// A sum in words, such as `$120,000 to $180,000 or more a year`.
pub fn money_text(words: &Words, money: &Money) -> String {
    let sum = |amount: f64| words.money(amount, &money.currency);
    let high = money.high.map(|high| match money.top {
        Top::Open => words.with(Word::MoneyOpen, &[&sum(high)]),
        Top::Exact | Top::Coded => sum(high),
    });
    let range = match (money.low, high) {
        (Some(low), Some(high)) => Some(words.with(Word::MoneyRange, &[&sum(low), &high])),
        (Some(low), None) if money.top == Top::Coded => {
            Some(words.with(Word::MoneyCoded, &[&sum(low)]))
        }
        (Some(low), None) => Some(words.with(Word::MoneyFrom, &[&sum(low)])),
        (None, Some(high)) => Some(words.with(Word::MoneyUpTo, &[&high])),
        (None, None) => None,
    };
    let median = money.median.map(|median| words.with(Word::MoneyMedian, &[&sum(median)]));
    let parts: Vec<String> = median.into_iter().chain(range).collect();
    let period = words.get(match money.period {
        Period::Hour => Word::PerHour,
        Period::Day => Word::PerDay,
        Period::Week => Word::PerWeek,
        Period::Month => Word::PerMonth,
        Period::Year => Word::PerYear,
    });
    parts.join(", ") + " " + period
}
