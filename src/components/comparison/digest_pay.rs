//! What a role pays, in a few words.

use crate::domain::pack::{AspectId, Money, Pack, RoleId, Top, Value};
use crate::i18n::{Catalog, Text};

/// The first dated figure of a role that is more than one employer's, with its year and who says so; else
/// its dated postings as what they are: those in the currency and for the period of the first.
pub(super) fn paid(
    pack: &Pack,
    catalog: &Catalog,
    role: RoleId,
    title: &str,
    aspect: AspectId,
) -> String {
    let mut all: Option<(Money, &str, &str)> = None;
    let mut count = 0;
    let mut said_by = "";
    for sourced in pack.values(role, aspect) {
        let source = &pack[sourced.source];
        let (Some(published), Value::Money(money)) = (source.published.as_deref(), &sourced.value)
        else {
            continue;
        };
        let year = &published[..4];
        if source.posting.is_none() {
            (all, count) = (Some((money.clone(), year, year)), 0);
            said_by = source.publisher.as_deref().unwrap_or(&source.title);
            break;
        }
        let Some((whole, from, to)) = &mut all else {
            (all, count) = (Some((money.clone(), year, year)), 1);
            said_by = source.publisher.as_deref().unwrap_or(&source.title);
            continue;
        };
        if whole.currency == money.currency && whole.period == money.period {
            count += 1;
            let ends = |money: &Money| [money.low, money.median, money.high];
            let sums = ends(whole).into_iter().chain(ends(money)).flatten();
            let lowest = sums.clone().fold(f64::INFINITY, f64::min);
            let highest = sums.fold(0.0, f64::max);
            let open = [whole.top, money.top].into_iter().find(|&top| top != Top::Exact);
            (whole.low, whole.median, whole.high) = (Some(lowest), None, Some(highest));
            whole.top = open.map_or(Top::Exact, |_| Top::Open);
            (*from, *to) = ((*from).min(year), (*to).max(year));
        }
    }
    let Some((money, from, to)) = all else {
        return catalog.format(Text::DigestNoPay, &[title]);
    };
    let years = if from == to { from.to_owned() } else { [from, "–", to].concat() };
    let (number, pay) = (catalog.number(f64::from(count)), catalog.pay(&money));
    let said = match count {
        0 => Text::DigestPay,
        1 => Text::DigestPosting,
        _ => Text::DigestPostings,
    };
    let by = if count > 1 { &number } else { said_by };
    catalog.format(said, &[title, &pay, &years, by])
}
