//! Pay and shares of a cell, as far as they can be said.

use rolefit_domain::pack::Period;
use serde_json::{Map, json};

use super::figures::{Figures, Named, few};
use super::read::{Read, number};
use super::terms::{Terms, period_word};
use crate::asked::Asked;
use crate::cells::Said;
use crate::kind::{Kind, Verdict};
use crate::value::currency::Shared;
use crate::value::{money, percent};

/// Pay of a role.
pub(super) fn pay(
    role: usize,
    said: &Said,
    figures: &Figures,
    period: Option<Period>,
) -> Option<Read> {
    let mut pay = money::read(&said.text)?.times(figures.scale);
    let of_role = figures.said_of_pay.get(role);
    if figures.named != Named::Told && pay.shared.is_none() {
        let of_cells = of_role.and_then(|said| said.currency.clone());
        pay.currency = pay.currency.or(of_cells);
    }
    if figures.by_label.is_none() {
        pay.period = pay.period.or(of_role.and_then(|said| said.period));
    }
    let has_currency = pay.currency.is_some();
    let currency = currency(&pay, figures)?;
    pay.currency = Some(currency.clone());
    let has_period = pay.period.is_some();
    let period = pay
        .period
        .or(figures.period)
        .or_else(|| figures.by_size(&pay))
        .or_else(|| figures.by_others(&pay, period))?;
    if !has_period && figures.period.is_none() && !figures.is_plausible(&pay, period) {
        return None;
    }
    if figures.is_median && pay.median.is_none() && pay.low == pay.high {
        pay.median = pay.low.take();
        pay.high = None;
    }
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
    let is_whole = !pay.is_marked && (pay.rest.is_empty() || pay.rest == figures.common);
    let is_usual = currency == figures.dollar.currency;
    let shared = pay.shared.filter(|shared| *shared == Shared::Crown || is_usual);
    let terms = Terms { role, currency, period, has_currency, shared, has_period };
    Some(Read { fields, is_whole, year: pay.year, terms: Some(terms) })
}

/// The currency of a cell's sums: its own, or the one that holds for the row; none where a mark of several
/// countries or the other cells leave it open.
fn currency(pay: &money::Pay, figures: &Figures) -> Option<String> {
    let usual = &figures.currency;
    let is_told = figures.named == Named::Told;
    match (pay.shared, &figures.dollar.named(pay)) {
        // Under a label that names another dollar, that one is meant; beside one it may be.
        (Some(Shared::Dollar), Some(own)) => {
            let is_other = usual != own && Shared::Dollar.currencies().contains(&usual.as_str());
            match (is_other, is_told) {
                (false, _) => Some(own.clone()),
                (true, true) => Some(usual.clone()),
                (true, false) => None,
            }
        }
        (_, Some(own)) => Some(own.clone()),
        (_, None) if figures.named == Named::Unclear => None,
        (Some(shared), None) => {
            shared.currencies().contains(&usual.as_str()).then(|| usual.clone())
        }
        (None, None) => Some(usual.clone()),
    }
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
    let bare = || percent::bare(&said.text).filter(|_| figures.in_percent);
    let share = percent::read(&said.text).or_else(bare)?;
    let mut fields = Map::new();
    fields.insert("value".into(), number(share.value));
    if let Some(span) = share.span.or_else(|| figures.span.clone()) {
        fields.insert("span".into(), json!(span));
    }
    Some(Read { fields, is_whole: !share.has_rest, year: None, terms: None })
}
