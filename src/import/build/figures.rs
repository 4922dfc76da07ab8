//! What holds for the figures of a row, and how a figure is written.

use rolefit_domain::pack::Period;
use serde_json::{Map, json};

use super::builder::About;
use super::currencies::{Usual, by_language};
use super::read::{Read, number};
use super::terms::{Terms, grouped, period_word};
use crate::asked::Asked;
use crate::cells::Said;
use crate::date;
use crate::kind::{Kind, Verdict};
use crate::sources::{MARKS, Source};
use crate::value::currency::worth;
use crate::value::{label, money, money_words, percent};
use crate::words::plain;

/// A cell of more lines tells of no pay.
const LINES: usize = 20;

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
    /// Whether a cell of the row says what its payment covers.
    is_timed: bool,
    /// Words that stand beside the figures of every cell, such as `gross`.
    pub(super) common: Vec<String>,
}

/// The lines of cells that are no long lists.
fn few(cells: &[Vec<Said>]) -> impl Iterator<Item = &Said> {
    cells.iter().filter(|lines| lines.len() <= LINES).flatten()
}

impl Figures {
    /// Finds it in the label and the cells.
    pub(super) fn new(
        label: &str,
        asked: Option<&Asked>,
        about: &About,
        usual: &Usual,
        cells: &[Vec<Said>],
    ) -> Self {
        let read: Vec<money::Pay> = few(cells).filter_map(|said| money::read(&said.text)).collect();
        let in_label = label::currency(label);
        let told = asked.and_then(|asked| asked.currency.clone()).or(in_label);
        let told = told.or_else(|| about.currency.clone());
        let in_row = Usual::of(read.iter().filter_map(|pay| pay.currency.clone()));
        let elsewhere = if in_row == Usual::None { usual } else { &in_row };
        let (known, named) = match (told, elsewhere) {
            (Some(told), _) => (Some(told), Named::Told),
            (None, Usual::One(currency)) => (Some(currency.clone()), Named::Elsewhere),
            (None, Usual::Several) => (None, Named::Unclear),
            (None, Usual::None) => (None, Named::Nowhere),
        };
        let currency = known.unwrap_or_else(|| by_language(&about.language).to_owned());
        let is_timed = read.iter().any(|pay| pay.period.is_some());
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
        Self {
            currency,
            period,
            is_median,
            scale,
            by_label,
            year,
            span,
            source,
            named,
            is_timed,
            common,
        }
    }

    /// What the size of a cell's own figures says plainly, where the label says nothing: a row may hold
    /// pay by the hour beside pay by the year.
    fn by_size(&self, pay: &money::Pay) -> Option<Period> {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let by_size = money::Pay::period_by_size(pay.sums(), currency);
        by_size.filter(|period| self.by_label.is_none() && *period != Period::Month)
    }

    /// What other cells say, where the cell's own size does not speak against it.
    fn by_others(&self, pay: &money::Pay, period: Option<Period>) -> Option<Period> {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let Some(worth) = worth(currency).filter(|_| self.is_timed && self.by_label.is_none())
        else {
            return period;
        };
        let dollars = pay.sums().fold(0.0, f64::max) / worth;
        period.filter(|period| match period {
            Period::Hour => dollars < 1_000.0,
            Period::Day | Period::Week => true,
            Period::Month => (250.0..30_000.0).contains(&dollars),
            Period::Year => dollars >= 10_000.0,
        })
    }

    /// What had to be assumed for figures of pay.
    pub(super) fn assumed(&self, terms: &[Terms], titles: &[&str]) -> Vec<String> {
        let mut notes = Vec::new();
        let currency = &self.currency;
        if terms.iter().any(|terms| !terms.has_currency) {
            let (how, otherwise) = match self.named {
                Named::Told | Named::Unclear => (None, ""),
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
    /// From nowhere, as other cells name several.
    Unclear,
    /// From the language of the table.
    Nowhere,
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
    if pay.currency.is_none() && figures.named == Named::Unclear {
        return None;
    }
    let has_period = pay.period.is_some();
    let period = pay
        .period
        .or(figures.period)
        .or_else(|| figures.by_size(&pay))
        .or_else(|| figures.by_others(&pay, period))?;
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

/// The verdict on a row, unless it is pay of which no cell can be said what it is paid in or for.
pub(super) fn settled(
    verdict: Verdict,
    asked: Option<&Asked>,
    figures: &Figures,
    cells: &[Vec<Said>],
) -> Verdict {
    let Kind::Money(period) = &verdict.kind else { return verdict };
    let is_asked = asked.is_some_and(|asked| asked.taken.is_some());
    let reads = |said: &Said| pay(0, said, figures, *period).is_some();
    if is_asked || few(cells).any(reads) {
        return verdict;
    }
    let grounds = "text, since it is not said in which currency the sums are, or for what";
    Verdict { kind: Kind::Prose, grounds: grounds.into() }
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
