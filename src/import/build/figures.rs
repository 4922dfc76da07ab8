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
use crate::value::{money, money_words, percent};
use crate::words::plain;

/// What holds for all figures of a row.
pub(super) struct Figures {
    currency: String,
    period: Option<Period>,
    is_median: bool,
    scale: f64,
    /// What one payment covers, by the label.
    by_label: Option<Period>,
    pub(super) year: Option<String>,
    span: Option<String>,
    /// The source that a mark behind the label leads to.
    pub(super) source: Option<Source>,
    is_assumed: bool,
    /// Whether neither the label nor the author nor every cell says what one payment covers.
    is_untimed: bool,
    /// Words that stand beside the figures of every cell, such as `gross`.
    pub(super) common: Vec<String>,
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
        let in_label = money::currency(label);
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
        let lacks_period = read.iter().any(|pay| pay.period.is_none());
        let is_assumed = lacks && known.is_none();
        let period = asked.and_then(|asked| asked.period);
        let scale = money::scale_of_label(label);
        let words = plain(label);
        let mut words = words.split(|sign: char| !sign.is_alphabetic());
        let mut rests = read.iter().map(|pay| &pay.rest);
        let first = rests.next().cloned().unwrap_or_default();
        let told = cells.iter().flatten().count();
        let is_common = read.len() == told && told > 1 && rests.all(|rest| *rest == first);
        let common = if is_common { first } else { Vec::new() };
        let by_label = words.find_map(money_words::period);
        let is_untimed = lacks_period && by_label.is_none() && period.is_none();
        Self {
            currency,
            period,
            is_median,
            scale,
            by_label,
            year,
            span,
            source,
            is_assumed,
            is_untimed,
            common,
        }
    }

    /// What the size of a cell's own figures says plainly, where the label says nothing: a row may hold
    /// pay by the hour beside pay by the year.
    fn by_size(&self, pay: &money::Pay) -> Option<Period> {
        let by_size = money::Pay::period_by_size(pay.sums());
        by_size.filter(|period| self.by_label.is_none() && *period != Period::Month)
    }

    /// What had to be assumed for a row of pay.
    pub(super) fn assumed(&self, kind: &Kind) -> Vec<String> {
        let Kind::Money(period) = kind else { return Vec::new() };
        let mut notes = Vec::new();
        if self.is_assumed {
            let currency = &self.currency;
            notes.push(format!(
                "no currency is named: taken for {currency}; say otherwise in the label, as in [money, GBP], or with --currency"
            ));
        }
        if let (true, Some(period)) = (self.is_untimed, period) {
            let period = period_word(*period);
            notes.push(format!(
                "not every figure says what it is for: taken for a {period}, by the other cells or by size; say otherwise in the label, as in [money, month]"
            ));
        }
        notes
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
    let mut pay = money::read(&said.text)?.times(figures.scale);
    let period = pay.period.or(figures.period).or_else(|| figures.by_size(&pay)).or(period)?;
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
    Some((fields, pay.rest.is_empty() || pay.rest == figures.common, pay.year))
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
