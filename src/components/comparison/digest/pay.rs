//! What a role pays, in a few words.

use core::ptr;

use crate::components::comparison::sources::{is_own, posting};
use crate::domain::pack::{AspectId, Money, Pack, Role, RoleId, Source, Sourced, Top, Value};
use crate::i18n::{Catalog, Text};

/// One figure, as what it is, and the year of it; nothing where there is none. A dated figure that is more
/// than one employer's comes before postings for the very role, these before an undated figure, and what
/// somebody else is offered last. Of several postings it is what they span, and how many they are.
pub(super) fn paid(pack: &Pack, catalog: &Catalog, role: RoleId, aspect: AspectId) -> String {
    let (values, role) = (pack.values(role, aspect), &pack[role]);
    let rank = |sourced: &&Sourced| rank(&pack[sourced.source], role);
    let Some(first) = values.iter().min_by_key(rank) else { return String::new() };
    let Value::Money(money) = &first.value else { return String::new() };
    let source = &pack[first.source];
    let mut money = money.clone();
    let mut years = [year(source); 2];
    let mut count = 1;
    for sourced in values {
        let Value::Money(other) = &sourced.value else { continue };
        let alike = (&other.currency, other.period) == (&money.currency, money.period);
        let is_next = source.posting.is_some() && rank(&sourced) == rank(&first);
        if !is_next || !alike || ptr::eq(sourced, first) {
            continue;
        }
        count += 1;
        span(&mut money, other);
        let year = year(&pack[sourced.source]);
        years = [years[0].min(year), years[1].max(year)];
    }
    let mut said: Vec<String> = Vec::new();
    if count > 1 {
        let words = if is_own(source, role) { Text::Postings } else { Text::PostingsNear };
        said.push(catalog.format(words, &[&catalog.number(f64::from(count))]));
    } else {
        said.extend(posting(catalog, source, role));
        // Of what is near, the title says enough here.
        if source.posting.is_none() || is_own(source, role) {
            said.push(source.publisher.as_ref().unwrap_or(&source.title).clone());
        }
    }
    said.push(match years {
        [Some(first), Some(last)] if first != last => [first, "–", last].concat(),
        [_, Some(year)] => year.to_owned(),
        [_, None] => catalog.get(Text::Undated).as_ref().into(),
    });
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

fn year(source: &Source) -> Option<&str> {
    source.published.as_ref()?.get(..4)
}

/// Widens a range to hold another.
fn span(money: &mut Money, other: &Money) {
    let low = |money: &Money| money.low.or(money.median).or(money.high);
    let high = |money: &Money| money.high.or(money.median).or(money.low);
    money.low = low(money).zip(low(other)).map(|(one, other)| one.min(other));
    money.high = high(money).zip(high(other)).map(|(one, other)| one.max(other));
    money.median = None;
    money.top = Top::Exact;
}
