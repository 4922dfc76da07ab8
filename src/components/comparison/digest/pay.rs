//! What a role pays, in a few words.

use crate::components::comparison::sources::{is_own, posting};
use crate::domain::pack::{AspectId, Money, Pack, Role, RoleId, Source, Sourced, Top, Value};
use crate::i18n::{Catalog, Text};

/// One figure, as what it is, and the year of it; nothing where there is none. A dated figure that is more
/// than one employer's comes before postings for the very role, these before an undated figure, and what
/// somebody else is offered last. Of several postings it is what they span, and how many they are.
pub(super) fn paid(pack: &Pack, catalog: &Catalog, role: RoleId, aspect: AspectId) -> String {
    let figure = |sourced: &Sourced| match &sourced.value {
        Value::Money(money) => Some((money.clone(), &pack[sourced.source])),
        Value::Prose { .. } | Value::List(_) | Value::Percent { .. } | Value::Level(_) => None,
    };
    let mut figures: Vec<(Money, &Source)> =
        pack.values(role, aspect).iter().filter_map(figure).collect();
    let rank = |source| rank(source, &pack[role]);
    let Some(best) = figures.iter().map(|(_, source)| rank(source)).min() else {
        return String::new();
    };
    figures.retain(|(_, source)| rank(source) == best);
    let (mut money, source) = figures[0].clone();
    figures.retain(|(one, source)| {
        source.posting.is_some() && (&one.currency, one.period) == (&money.currency, money.period)
    });
    let year = |source: &Source| source.published.as_ref()?.get(..4).map(str::to_owned);
    let mut years: Vec<Option<String>> = vec![year(source)];
    let mut said: Vec<String> = Vec::new();
    if figures.len() > 1 {
        let amounts = |(one, _): &(Money, &Source)| [one.low, one.median, one.high];
        let amounts: Vec<f64> = figures.iter().flat_map(amounts).flatten().collect();
        money.low = amounts.iter().copied().reduce(f64::min);
        money.high = amounts.iter().copied().reduce(f64::max);
        money.median = None;
        money.top = Top::Exact;
        years = figures.iter().map(|(_, source)| year(source)).collect();
        let words = if is_own(source, &pack[role]) { Text::Postings } else { Text::PostingsNear };
        said.push(catalog.format(words, &[&catalog.number(figures.len() as f64)]));
    } else {
        said.extend(posting(catalog, source, &pack[role]));
        // Of what is near, the title says enough here.
        if source.posting.is_none() || is_own(source, &pack[role]) {
            said.push(source.publisher.as_ref().unwrap_or(&source.title).clone());
        }
    }
    years.sort_unstable();
    years.dedup();
    let undated = || catalog.get(Text::Undated).as_ref().into();
    let years: Vec<String> = years.into_iter().map(|year| year.unwrap_or_else(undated)).collect();
    said.extend(years);
    [&*catalog.pay(&money), " (", &said.join(&catalog.get(Text::Comma)), ")"].concat()
}

fn rank(source: &Source, role: &Role) -> u8 {
    match (&source.posting, &source.published) {
        (None, Some(_)) => 0,
        (Some(_), _) if is_own(source, role) => 1,
        (None, None) => 2,
        (Some(_), _) => 3,
    }
}
