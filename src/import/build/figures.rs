//! What holds for the figures of a row, and how a figure is written.

use std::collections::BTreeMap;

use rolefit_domain::pack::Period;
use serde_json::{Map, Value, json};

use super::builder::About;
use super::terms::{Terms, grouped, period_word};
use crate::asked::Asked;
use crate::cells::Said;
use crate::date;
use crate::layout::Table;
use crate::sources::{MARKS, Source};
use crate::value::{label, money, money_words, percent};
use crate::words::plain;

/// What holds for all figures of a row.
pub(super) struct Figures {
    /// The currency of figures that name none.
    pub(super) currency: String,
    period: Option<Period>,
    is_median: bool,
    scale: f64,
    /// What one payment covers, by the label.
    by_label: Option<Period>,
    pub(super) year: Option<String>,
    span: Option<String>,
    /// The source that a mark behind the label leads to.
    pub(super) source: Option<Source>,
    /// Where the currency of figures that name none is from.
    named: Named,
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
        let in_label = label::currency(label);
        let told = asked.and_then(|asked| asked.currency.clone()).or(in_label);
        let in_row = read.iter().find_map(|pay| pay.currency.clone());
        let known = told
            .clone()
            .or_else(|| in_row.clone())
            .or_else(|| about.currency.clone())
            .or_else(|| usual.map(str::to_owned));
        let currency = known.clone().unwrap_or_else(|| by_language(&about.language).to_owned());
        let named = match (&told, &known) {
            (Some(_), _) => Named::Told,
            (None, Some(_)) if in_row.is_none() && about.currency.is_some() => Named::Told,
            (None, Some(_)) => Named::Elsewhere,
            (None, None) => Named::Nowhere,
        };
        let label_plain = plain(label);
        let is_median = ["median", "mediana", "médian", "الوسيط", "中位", "中央値"]
            .iter()
            .any(|word| label_plain.contains(word));
        let span = percent::span(label).map(|(_, span)| span);
        let year = if span.is_none() { date::find(label) } else { None };
        let mark = label.trim_start_matches(|sign| !MARKS.contains(sign));
        let source =
            about.marked.iter().find(|(one, _)| one == mark).map(|(_, source)| source.clone());
        let period = asked.and_then(|asked| asked.period);
        let scale = label::scale_of_label(label);
        let words = plain(label);
        let mut words = words.split(|sign: char| !sign.is_alphabetic());
        let mut rests = read.iter().map(|pay| &pay.rest);
        let first = rests.next().cloned().unwrap_or_default();
        let told = cells.iter().flatten().count();
        let is_common = read.len() == told && told > 1 && rests.all(|rest| *rest == first);
        let common = if is_common { first } else { Vec::new() };
        let by_label = words.find_map(money_words::period);
        Self { currency, period, is_median, scale, by_label, year, span, source, named, common }
    }

    /// What the size of a cell's own figures says plainly, where the label says nothing: a row may hold
    /// pay by the hour beside pay by the year.
    fn by_size(&self, pay: &money::Pay) -> Option<Period> {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let by_size = money::Pay::period_by_size(pay.sums(), currency);
        by_size.filter(|period| self.by_label.is_none() && *period != Period::Month)
    }

    /// What had to be assumed for figures of pay.
    pub(super) fn assumed(&self, terms: &[Terms], titles: &[&str]) -> Vec<String> {
        let mut notes = Vec::new();
        let currency = &self.currency;
        if terms.iter().any(|terms| !terms.has_currency) {
            let (how, otherwise) = match self.named {
                Named::Told => (None, ""),
                Named::Elsewhere => {
                    (Some("not every figure names its currency"), ", as others are")
                }
                Named::Nowhere => (Some("no currency is named"), ""),
            };
            notes.extend(how.map(|how| {
                format!(
                    "{how}: taken for {currency}{otherwise}; say otherwise in the label, as in [money, GBP], or with --currency"
                )
            }));
        }
        let untimed: Vec<&Terms> = terms.iter().filter(|terms| !terms.has_period).collect();
        if self.by_label.is_none() && self.period.is_none() && !untimed.is_empty() {
            let is_all = untimed.len() == terms.len();
            let periods = grouped(&untimed, titles, is_all);
            notes.push(format!(
                "not every figure says what it is for: taken for {periods}, by the other cells or by size; say otherwise in the label, as in [money, month]"
            ));
        }
        if self.scale > 1.0 {
            notes.push("figures below 1,000 are taken for thousands, as the label says".into());
        }
        notes
    }
}

/// Where the currency is from that holds for figures which name none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    /// From the label, or from the author.
    Told,
    /// From other cells.
    Elsewhere,
    /// From the language of the table.
    Nowhere,
}

/// The currency of a language's largest country, for figures that name none.
fn by_language(language: &str) -> &'static str {
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

/// A figure as a pack writes it.
pub(super) struct Read {
    /// The value's fields.
    pub(super) fields: Map<String, Value>,
    /// Whether they say all that the text says.
    pub(super) is_whole: bool,
    /// The year beside the figure.
    pub(super) year: Option<String>,
    /// In what pay is paid, and for what.
    pub(super) terms: Option<Terms>,
}

/// Pay of a role.
pub(super) fn pay(
    role: usize,
    said: &Said,
    figures: &Figures,
    period: Option<Period>,
) -> Option<Read> {
    let mut pay = money::read(&said.text)?.times(figures.scale);
    let crowns = ["SEK", "NOK", "DKK", "ISK", "CZK"];
    if pay.is_crown && pay.currency.is_none() && !crowns.contains(&figures.currency.as_str()) {
        return None;
    }
    let has_period = pay.period.is_some();
    let period = pay.period.or(figures.period).or_else(|| figures.by_size(&pay)).or(period)?;
    if figures.is_median && pay.median.is_none() && pay.low == pay.high {
        pay.median = pay.low.take();
        pay.high = None;
    }
    let has_currency = pay.currency.is_some();
    let currency = pay.currency.take().unwrap_or_else(|| figures.currency.clone());
    let mut fields = Map::new();
    fields.insert("currency".into(), json!(currency));
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
    let is_whole = pay.rest.is_empty() || pay.rest == figures.common;
    let terms = Terms { role, currency, period, has_currency, has_period };
    Some(Read { fields, is_whole, year: pay.year, terms: Some(terms) })
}

/// A share.
pub(super) fn share(said: &Said, figures: &Figures) -> Option<Read> {
    let share = percent::read(&said.text)?;
    let mut fields = Map::new();
    fields.insert("value".into(), number(share.value));
    if let Some(span) = share.span.or_else(|| figures.span.clone()) {
        fields.insert("span".into(), json!(span));
    }
    Some(Read { fields, is_whole: !share.has_rest, year: None, terms: None })
}

/// A whole number without a point.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        json!(value as i64)
    } else {
        json!((value * 100.0).round() / 100.0)
    }
}
