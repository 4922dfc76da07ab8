//! In what pay is paid, and for what, as a report says it.

use rolefit_domain::pack::Period;

use crate::kind::Kind;
use crate::value::currency::Shared;

/// In what a sum of a cell is paid, and for what.
pub(super) struct Terms {
    /// The place of the role among the roles.
    pub(super) role: usize,
    /// ISO 4217 code.
    pub(super) currency: String,
    /// What one payment covers.
    pub(super) period: Period,
    /// Whether the cell names the currency.
    pub(super) has_currency: bool,
    /// The mark of several countries by which it does so.
    pub(super) shared: Option<Shared>,
    /// Whether the cell says what one payment covers.
    pub(super) has_period: bool,
}

/// A kind as a report says it: pay with the currency and the period that most of its values have, and
/// what is to be said where others have another.
pub(super) fn in_words(kind: &Kind, terms: &[Terms], titles: &[&str]) -> (String, Option<String>) {
    match kind {
        Kind::Money(_) => {
            let said = |terms: &Terms| format!("{} {}", terms.currency, period_word(terms.period));
            let mut counts: Vec<(String, usize)> = Vec::new();
            for said in terms.iter().map(said) {
                match counts.iter_mut().find(|(known, _)| *known == said) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((said, 1)),
                }
            }
            // Of those as frequent, the first.
            let most = counts.iter().rev().max_by_key(|(_, count)| *count);
            let Some((usual, _)) = most else { return ("money".into(), None) };
            let others = terms.iter().filter(|terms| said(terms) != *usual);
            let differ: Vec<String> =
                others.map(|terms| format!("{} is {}", titles[terms.role], said(terms))).collect();
            let note = (!differ.is_empty()).then(|| format!("but {}", differ.join(", ")));
            (format!("money, {usual}"), note)
        }
        Kind::Level(levels) => (format!("level: {}", levels.join(" < ")), None),
        Kind::Prose | Kind::List(_) | Kind::Percent | Kind::Moves => {
            (aspect_kind(kind).1.to_owned(), None)
        }
    }
}

/// For what each of some cells pays, with the roles that it holds for unless that is all of them.
pub(super) fn grouped(all: &[&Terms], titles: &[&str], is_all: bool) -> String {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for terms in all {
        let (said, title) = (article(terms.period), titles[terms.role]);
        match groups.iter_mut().find(|(known, _)| *known == said) {
            Some((_, roles)) if roles.contains(&title) => {}
            Some((_, roles)) => roles.push(title),
            None => groups.push((said, vec![title])),
        }
    }
    match groups.as_slice() {
        [(said, _)] if is_all => said.clone(),
        groups => {
            let of = |(said, roles): &(String, Vec<&str>)| format!("{said} ({})", roles.join(", "));
            groups.iter().map(of).collect::<Vec<_>>().join(", ")
        }
    }
}

/// A period in words.
fn article(period: Period) -> String {
    let word = period_word(period);
    let article = if period == Period::Hour { "an" } else { "a" };
    format!("{article} {word}")
}

/// The word of a pack for a period.
pub(super) fn period_word(period: Period) -> &'static str {
    match period {
        Period::Hour => "hour",
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
        Period::Year => "year",
    }
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
