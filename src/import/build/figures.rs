//! What holds for the figures of a row, and how a figure is written.

use rolefit_domain::pack::Period;

use super::builder::About;
use super::currencies::{Dollar, Usual, by_language};
use super::said_of_pay::SaidOfPay;
use super::terms::{Terms, grouped};
use crate::asked::{Asked, Taken};
use crate::cells::Said;
use crate::date;
use crate::marks::MARKS;
use crate::options::Voice;
use crate::sources::Source;
use crate::value::currency::{Shared, period_by_size, worth};
use crate::value::money_words::is_of_label;
use crate::value::{label, money, percent};
use crate::words::plain;

/// A cell of more lines tells of no pay.
const LINES: usize = 20;

/// What holds for all figures of a row.
pub(super) struct Figures {
    /// The currency of figures that name none.
    pub(super) currency: String,
    pub(super) period: Option<Period>,
    pub(super) is_median: bool,
    pub(super) scale: f64,
    /// What one payment covers, by the label.
    pub(super) by_label: Option<Period>,
    pub(super) year: Option<String>,
    pub(super) span: Option<String>,
    /// The source that a mark behind the label leads to.
    pub(super) source: Option<Source>,
    /// Where the currency of figures that name none is from.
    pub(super) named: Named,
    /// Whether a cell of the row says what its payment covers.
    is_timed: bool,
    /// Whether bare figures are shares, as the label says.
    pub(super) in_percent: bool,
    /// Whose dollars a mere `$` stands for.
    pub(super) dollar: Dollar,
    /// Where the report is read.
    voice: Voice,
    /// What one payment covers, by a line around the table.
    paid: Option<Period>,
    /// What other rows say of the pay of each role.
    pub(super) said_of_pay: Vec<SaidOfPay>,
    /// Words that stand beside the figures of every cell, such as `gross`.
    pub(super) common: Vec<String>,
}

/// The lines of cells that are no long lists.
pub(super) fn few(cells: &[Vec<Said>]) -> impl Iterator<Item = &Said> {
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
        let named_currency = asked.and_then(|asked| asked.currency.clone()).or(in_label);
        let named_currency = named_currency.or_else(|| about.currency.clone());
        // A mere `$` is no word against another dollar.
        let is_named = |pay: &&money::Pay| pay.shared.is_none();
        let others = read.iter().filter(is_named).filter_map(|pay| pay.currency.clone());
        let in_row = match Usual::of(others) {
            Usual::One(one) if Shared::Dollar.currencies().contains(&one.as_str()) => {
                Usual::One(one)
            }
            Usual::One(_) | Usual::Several | Usual::None => {
                Usual::of(read.iter().filter_map(|pay| about.dollar.named(pay)))
            }
        };
        let elsewhere = if in_row == Usual::None { usual } else { &in_row };
        let (known, named) = match (named_currency, elsewhere) {
            (Some(named_currency), _) => (Some(named_currency), Named::Told),
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
        let source = source.or_else(|| Source::of_label(label));
        let period = asked.and_then(|asked| asked.period);
        let scale = label::scale_of_label(label);
        let mut rests = read.iter().map(|pay| &pay.rest);
        let first = rests.next().cloned().unwrap_or_default();
        let count = cells.iter().flatten().count();
        let is_common = read.len() == count
            && count > 1
            && rests.all(|rest| *rest == first)
            && first.iter().all(|word| is_of_label(word));
        let common = if is_common { first } else { Vec::new() };
        let by_label = label::period_of_label(label);
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
            in_percent: label::is_in_percent(label)
                || asked.is_some_and(|asked| asked.taken == Some(Taken::Percent)),
            dollar: about.dollar.clone(),
            voice: about.voice,
            paid: about.paid.as_ref().map(|(period, _)| *period),
            said_of_pay: Vec::new(),
            common,
        }
    }

    /// What the size of a cell's own figures says plainly, where the label says nothing: a row may hold
    /// pay by the hour beside pay by the year.
    pub(super) fn by_size(&self, pay: &money::Pay) -> Option<Period> {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let by_size = period_by_size(pay.sums(), currency);
        by_size.filter(|period| self.by_label.is_none() && *period != Period::Month)
    }

    /// Whether anybody is paid such a sum for that time; where the currency's worth is not known, it may
    /// be.
    pub(super) fn is_plausible(&self, pay: &money::Pay, period: Period) -> bool {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let dollars = worth(currency).map(|worth| pay.sums().fold(0.0, f64::max) / worth);
        dollars.is_none_or(|dollars| match period {
            Period::Hour => dollars < 1_000.0,
            Period::Day => dollars < 10_000.0,
            Period::Week => dollars < 50_000.0,
            Period::Month => (10.0..200_000.0).contains(&dollars),
            Period::Year => dollars >= 250.0,
        })
    }

    /// What other cells say, where the cell's own size does not speak against it.
    pub(super) fn by_others(&self, pay: &money::Pay, period: Option<Period>) -> Option<Period> {
        let currency = pay.currency.as_deref().unwrap_or(&self.currency);
        let Some(worth) = worth(currency).filter(|_| self.is_timed && self.by_label.is_none())
        else {
            return period;
        };
        let dollars = pay.sums().fold(0.0, f64::max) / worth;
        let own = period.filter(|period| match period {
            Period::Hour => dollars < 1_000.0,
            Period::Day | Period::Week => true,
            Period::Month => (250.0..30_000.0).contains(&dollars),
            Period::Year => dollars >= 10_000.0,
        });
        own.or_else(|| period_by_size(pay.sums(), currency))
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
                Named::Nowhere if terms.iter().all(|terms| terms.shared == Some(Shared::Crown)) => {
                    (Some("“kr” is the money of several countries"), "")
                }
                Named::Nowhere => (Some("no currency is named"), ""),
            };
            notes.extend(how.map(|how| {
                format!(
                    "{how}: taken for {currency}{otherwise}; say otherwise in the label, as in [money, GBP]{}",
                    self.voice.currency()
                )
            }));
        }
        let by = self.said_of_pay.first().map(|said| said.by.join("”, “")).unwrap_or_default();
        if !by.is_empty() && !terms.is_empty() {
            notes.push(format!("what figures leave open is as “{by}” has it"));
        }
        let is_untimed = |terms: &&Terms| !terms.has_period && Some(terms.period) != self.paid;
        if !self.common.is_empty() && !terms.is_empty() {
            let words = self.common.join(" ").replace('~', "≈");
            notes.push(format!("“{words}” stands beside every figure, and behind the label now"));
        }
        let untimed: Vec<&Terms> = terms.iter().filter(is_untimed).collect();
        if self.by_label.is_none() && self.period.is_none() && !untimed.is_empty() {
            let is_all = untimed.len() == terms.len();
            let periods = grouped(&untimed, titles, is_all);
            notes.push(format!(
                "not every figure says what it is for: taken for {periods}, by the other cells or by size; say otherwise in the label, as in [money, month]"
            ));
        }
        if let Some(grounds) = &self.dollar.grounds
            && terms.iter().any(|terms| terms.shared == Some(Shared::Dollar))
        {
            let dollar = self.dollar.currency;
            let other = if dollar == "USD" { "MXN" } else { "USD" };
            notes.push(format!(
                "“$” is taken for {dollar}, {grounds}; say otherwise in the label, as in [money, {other}]"
            ));
        }
        if self.scale > 1.0 && !terms.is_empty() {
            let many = match self.scale {
                1e4 => "tens of thousands",
                1e5 => "hundreds of thousands",
                _ => "thousands",
            };
            notes.push(format!("figures below 1,000 are taken for {many}, as the label says"));
        }
        notes
    }
}

/// Where the currency is from that holds for figures which name none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// From the label, or from the author.
    Told,
    /// From other cells.
    Elsewhere,
    /// From nowhere, as other cells name several.
    Unclear,
    /// From the language of the table.
    Nowhere,
}
