//! What a role pays, in a few words.

use super::sources::{is_own, posting};
use crate::domain::pack::{AspectId, Pack, RoleId, Sourced, Value};
use crate::i18n::{Catalog, Text};

/// One figure, as what it is, and the year of it; nothing where there is none. A dated figure that is more
/// than one employer's comes before a posting for the very role, that before an undated figure, and what
/// somebody else is offered last.
pub(super) fn paid(pack: &Pack, catalog: &Catalog, role: RoleId, aspect: AspectId) -> String {
    let rank = |sourced: &&Sourced| {
        let source = &pack[sourced.source];
        match (&source.posting, &source.published) {
            (None, Some(_)) => 0,
            (Some(_), _) if is_own(source, &pack[role]) => 1,
            (None, None) => 2,
            (Some(_), _) => 3,
        }
    };
    let Some(sourced) = pack.values(role, aspect).iter().min_by_key(rank) else {
        return String::new();
    };
    let Value::Money(money) = &sourced.value else { return String::new() };
    let source = &pack[sourced.source];
    let year = source.published.as_ref().and_then(|date| date.get(..4)).map(str::to_owned);
    let mut said: Vec<String> = posting(catalog, source, &pack[role]).into_iter().collect();
    // Of what is near, the title says enough here.
    if source.posting.is_none() || is_own(source, &pack[role]) {
        said.push(source.publisher.as_ref().unwrap_or(&source.title).clone());
    }
    said.push(year.unwrap_or_else(|| catalog.get(Text::Undated).as_ref().into()));
    [&*catalog.pay(money), " (", &said.join(&catalog.get(Text::Comma)), ")"].concat()
}
