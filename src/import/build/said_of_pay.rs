//! What whole rows say of the pay in others: its currency, and what one payment covers.

use rolefit_domain::pack::Period;

use crate::layout::Table;
use crate::value::label;
use crate::words::{Word, plain};

/// What is said of a role's pay elsewhere in the table.
#[derive(Clone, Debug, Default)]
pub(super) struct SaidOfPay {
    /// ISO 4217 code.
    pub(super) currency: Option<String>,
    /// What one payment covers.
    pub(super) period: Option<Period>,
    /// The labels of the rows that say so.
    pub(super) by: Vec<String>,
}

/// What rows of currencies and of periods say of the pay of each role, where all their cells are such.
pub(super) fn of(table: &Table) -> Vec<SaidOfPay> {
    let mut said = vec![SaidOfPay::default(); table.roles.len()];
    let is_short = |text: &str| text.split_whitespace().count() <= 2;
    for row in &table.rows {
        let texts: Vec<String> = (0..said.len()).map(|role| row.text(role)).collect();
        let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
        let all = |is: &dyn Fn(&str) -> bool| {
            filled.len() > 1
                && filled
                    .iter()
                    .all(|text| is_short(text) && !text.contains(char::is_numeric) && is(text))
        };
        if all(&|text| label::currency(text).is_some()) {
            for (said, text) in said.iter_mut().zip(&texts) {
                said.currency = label::currency(text).or(said.currency.take());
                said.by.push(row.label.clone());
            }
        } else if (Word::Pay.is(&row.label) || is_of_periods(&row.label))
            && all(&|text| label::period_of_label(text).is_some())
        {
            for (said, text) in said.iter_mut().zip(&texts) {
                said.period = label::period_of_label(text).or(said.period);
                said.by.push(row.label.clone());
            }
        }
    }
    said
}

/// Whether a label stands over what payments cover.
fn is_of_periods(label: &str) -> bool {
    ["period", "per", "interval", "paid", "frequency", "basis", "zeitraum", "periodo", "période"]
        .contains(&plain(label).as_str())
}
