//! The currency of figures that name none.

use std::collections::BTreeMap;

use crate::layout::Table;
use crate::value::money;

/// The currency of a language's largest country, for figures that name none.
pub(super) fn by_language(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "de" | "fr" | "it" | "nl" | "es" | "pt" | "fi" | "el" => "EUR",
        "pl" => "PLN",
        "sv" => "SEK",
        "da" => "DKK",
        "no" | "nb" | "nn" => "NOK",
        "tr" => "TRY",
        "ru" => "RUB",
        "ja" => "JPY",
        "zh" => "CNY",
        "ko" => "KRW",
        _ => "USD",
    }
}

/// The currency that most cells of a table name.
pub(super) fn usual_currency(table: &Table) -> Usual {
    let cells = table.rows.iter().flat_map(|row| row.lines.iter().flatten());
    Usual::of(cells.filter_map(|cell| money::read(&cell.text)?.currency))
}

/// The currency that cells name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Usual {
    /// None of them names one.
    None,
    /// All name this one, or nearly all.
    One(String),
    /// Some name one, others another.
    Several,
}

impl Usual {
    /// By those that some cells name.
    pub(super) fn of(named: impl Iterator<Item = String>) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for currency in named {
            *counts.entry(currency).or_default() += 1;
        }
        let all: usize = counts.values().sum();
        match counts.into_iter().max_by_key(|(_, count)| *count) {
            None => Self::None,
            Some((currency, count)) if count * 5 >= all * 4 => Self::One(currency),
            Some(_) => Self::Several,
        }
    }
}
