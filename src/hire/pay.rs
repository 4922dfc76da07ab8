//! Pay and freedom in words.

use rolefit_domain::pack::{Kind, Pack, Period, RoleId};
use rolefit_i18n::{HireCatalog, HireText, Text};

use crate::job::{Pay, Seniority};
use crate::values;

/// Pay in words, such as `95,000 to 115,000 USD a year.`
pub fn pay_text(pay: &Pay, catalog: &HireCatalog) -> String {
    let sum = |sum: Option<f64>| sum.map(|sum| catalog.base.sum(sum)).unwrap_or_default();
    let period = catalog.base.get(match pay.period.unwrap_or(Period::Year) {
        Period::Hour => Text::PerHour,
        Period::Day => Text::PerDay,
        Period::Week => Text::PerWeek,
        Period::Month => Text::PerMonth,
        Period::Year => Text::PerYear,
    });
    if pay.fixed.is_some() {
        return catalog.format(HireText::PayFixed, &[&sum(pay.fixed), &pay.currency, &period]);
    }
    let fill = [&*sum(pay.low), &*sum(pay.high), &*pay.currency, &*period];
    catalog.format(HireText::PayRange, &fill)
}

/// How much is left for the person to decide, in the pack's words, a level less or more than in the role
/// where that is asked for.
pub fn level_words(pack: &Pack, roles: &[RoleId], seniority: Seniority) -> Option<String> {
    let (level, aspect, _) = values::level(pack, roles, values::AUTONOMY)?;
    let Kind::Level(words) = &pack[aspect].kind else { return None };
    let level = match seniority {
        Seniority::Starting => level.saturating_sub(1),
        Seniority::Usual => level,
        Seniority::Leading => level + 1,
    };
    words.get(level.min(words.len().saturating_sub(1))).cloned()
}

/// With a capital at its start.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
