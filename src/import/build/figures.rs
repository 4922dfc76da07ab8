//! What holds for the figures of a row, and how a figure is written.

use std::collections::BTreeMap;

use rolefit_domain::pack::Period;
use serde_json::{Map, Value, json};

use super::builder::About;
use crate::asked::Asked;
use crate::cells::Said;
use crate::date;
use crate::kind::Kind;
use crate::layout::Table;
use crate::sources::{MARKS, Source};
use crate::value::{money, percent};
use crate::words::plain;

/// What holds for all figures of a row.
pub(super) struct Figures {
    currency: String,
    period: Option<Period>,
    is_median: bool,
    pub(super) year: Option<String>,
    span: Option<String>,
    /// The source that a mark behind the label leads to.
    pub(super) source: Option<Source>,
    is_assumed: bool,
}

impl Figures {
    /// Finds it in the label and the cells.
    pub(super) fn new(
        label: &str,
        asked: Option<&Asked>,
        about: &About,
        usual: Option<&str>,
        cells: &[Vec<Said>],
    ) -> Self {
        let read: Vec<money::Pay> =
            cells.iter().flatten().filter_map(|said| money::read(&said.text)).collect();
        let in_label = money::read(&format!("{label} 1")).and_then(|pay| pay.currency);
        let told = asked.and_then(|asked| asked.currency.clone()).or(in_label);
        let in_row = read.iter().find_map(|pay| pay.currency.clone());
        let known =
            told.or(in_row).or_else(|| about.currency.clone()).or_else(|| usual.map(str::to_owned));
        let currency = known.clone().unwrap_or_else(|| by_language(&about.language).to_owned());
        let lacks = read.iter().any(|pay| pay.currency.is_none());
        let label_plain = plain(label);
        let is_median = ["median", "mediana", "médian", "الوسيط", "中位", "中央値"]
            .iter()
            .any(|word| label_plain.contains(word));
        let span = percent::span(label).map(|(_, span)| span);
        let year = if span.is_none() { date::find(label) } else { None };
        let mark = label.trim_start_matches(|sign| !MARKS.contains(sign));
        let source =
            about.marked.iter().find(|(one, _)| one == mark).map(|(_, source)| source.clone());
        let is_assumed = lacks && known.is_none();
        let period = asked.and_then(|asked| asked.period);
        Self { currency, period, is_median, year, span, source, is_assumed }
    }

    /// What had to be assumed for a row of pay.
    pub(super) fn assumed(&self, kind: &Kind) -> Option<String> {
        let is_money = matches!(kind, Kind::Money(_));
        let Self { currency, is_assumed, .. } = self;
        (is_money && *is_assumed).then(|| {
            format!("no currency is named: taken for {currency}; say otherwise in the label, as in [money, GBP], or with --currency")
        })
    }
}

/// The currency of a language's largest country, for figures that name none.
fn by_language(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "de" | "fr" | "it" | "nl" | "es" | "pt" | "fi" | "el" => "EUR",
        "pl" => "PLN",
        "sv" => "SEK",
        "tr" => "TRY",
        "ru" => "RUB",
        "ja" => "JPY",
        "zh" => "CNY",
        "ko" => "KRW",
        _ => "USD",
    }
}

/// The currency that most cells of a table name.
pub(super) fn usual_currency(table: &Table) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for cell in table.rows.iter().flat_map(|row| row.lines.iter().flatten()) {
        if cell.text.len() < 200
            && let Some(currency) = money::read(&cell.text).and_then(|pay| pay.currency)
        {
            *counts.entry(currency).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(currency, _)| currency)
}

/// A kind by its word in packs; and whether its cells are figures.
pub(super) fn aspect_kind(kind: &Kind) -> (bool, &'static str) {
    match kind {
        Kind::Prose => (false, "prose"),
        Kind::List(_) => (false, "list"),
        Kind::Money(_) => (true, "money"),
        Kind::Percent => (true, "percent"),
        Kind::Level(_) => (false, "level"),
        Kind::Moves => (false, "moves"),
    }
}

/// A kind as a report says it.
pub(super) fn in_words(kind: &Kind, figures: &Figures) -> String {
    match kind {
        Kind::Money(period) => {
            let period = figures.period.or(*period).map_or("", period_word);
            format!("money, {} {period}", figures.currency).trim_end().to_owned()
        }
        Kind::Level(levels) => format!("level: {}", levels.join(" < ")),
        Kind::Prose | Kind::List(_) | Kind::Percent | Kind::Moves => aspect_kind(kind).1.to_owned(),
    }
}

fn period_word(period: Period) -> &'static str {
    match period {
        Period::Hour => "hour",
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
        Period::Year => "year",
    }
}

/// Pay as a pack writes it, whether that says all, and the year beside it.
pub(super) fn pay(
    said: &Said,
    figures: &Figures,
    period: Option<Period>,
) -> Option<(Map<String, Value>, bool, Option<String>)> {
    let mut pay = money::read(&said.text)?;
    let period = pay.period.or(figures.period).or(period)?;
    if figures.is_median && pay.median.is_none() && pay.low == pay.high {
        pay.median = pay.low.take();
        pay.high = None;
    }
    let mut fields = Map::new();
    fields.insert("currency".into(), json!(pay.currency.as_ref().unwrap_or(&figures.currency)));
    fields.insert("period".into(), json!(period_word(period)));
    for (key, sum) in [("low", pay.low), ("high", pay.high), ("median", pay.median)] {
        if let Some(sum) = sum {
            fields.insert(key.into(), number(sum));
        }
    }
    if pay.coded {
        fields.insert("topCoded".into(), json!(true));
    } else if pay.open && pay.high.is_some() {
        fields.insert("open".into(), json!(true));
    }
    Some((fields, pay.rest.is_empty(), pay.year))
}

/// A share as a pack writes it, and whether that says all.
pub(super) fn share(
    said: &Said,
    figures: &Figures,
) -> Option<(Map<String, Value>, bool, Option<String>)> {
    let share = percent::read(&said.text)?;
    let mut fields = Map::new();
    fields.insert("value".into(), number(share.value));
    if let Some(span) = share.span.or_else(|| figures.span.clone()) {
        fields.insert("span".into(), json!(span));
    }
    Some((fields, !share.has_rest, None))
}

/// A whole number without a point.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        json!(value as i64)
    } else {
        json!((value * 100.0).round() / 100.0)
    }
}
