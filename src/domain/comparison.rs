//! Comparing roles: which aspects tell them apart, and which phrases they share.

use super::moves::moves_of;
use super::pack::{AspectId, Kind, Pack, RoleId, Sourced, Value};

/// A row of the table: an aspect of which something is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the row is about.
    pub aspect: AspectId,
    /// Whether any two of the roles differ on it.
    pub likeness: Likeness,
}

/// Whether roles differ on an aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The same for all.
    Alike,
    /// Not alike for at least two of them.
    Differs,
}

/// How many of the compared roles have a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// All of them.
    All,
    /// More than one, not all.
    Some,
    /// This one only.
    Unique,
}

/// The rows of a table of these roles; an aspect of which nothing is known for any is left out.
///
/// ```
/// use rolefit_domain::comparison::{Likeness, rows};
/// use rolefit_domain::pack::{AspectId, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let aspects: Vec<AspectId> = AspectId::all(&pack).collect();
/// let table = rows(&pack, &[RoleId(0), RoleId(1)], &aspects);
/// let alike = table.iter().filter(|row| row.likeness == Likeness::Alike);
/// assert_eq!(alike.map(|row| &*pack[row.aspect].id).collect::<Vec<_>>(), ["rhythm"]);
/// ```
pub fn rows(pack: &Pack, roles: &[RoleId], aspects: &[AspectId]) -> Vec<Row> {
    aspects
        .iter()
        .filter(|&&aspect| roles.iter().any(|&role| is_known(pack, role, aspect)))
        .map(|&aspect| Row { aspect, likeness: likeness(pack, roles, aspect) })
        .collect()
}

/// Whether any two of the roles differ on an aspect: by gist, by set of phrases, by figure, by level.
pub fn likeness(pack: &Pack, roles: &[RoleId], aspect: AspectId) -> Likeness {
    if roles.windows(2).all(|pair| are_alike(pack, pair[0], pair[1], aspect)) {
        Likeness::Alike
    } else {
        Likeness::Differs
    }
}

/// How many of `roles` have the phrase on a list aspect.
///
/// ```
/// use rolefit_domain::comparison::{Sharing, sharing};
/// use rolefit_domain::pack::{AspectId, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let (both, duties) = ([RoleId(0), RoleId(1)], AspectId(1));
/// assert_eq!(sharing(&pack, &both, duties, "Teach patients and families"), Sharing::All);
/// assert_eq!(sharing(&pack, &both, duties, "Order and read tests"), Sharing::Unique);
/// ```
pub fn sharing(pack: &Pack, roles: &[RoleId], aspect: AspectId, phrase: &str) -> Sharing {
    let having = roles.iter().filter(|&&role| phrases(pack, role, aspect).any(|p| p == phrase));
    match having.count() {
        count if count == roles.len() && count > 1 => Sharing::All,
        0 | 1 => Sharing::Unique,
        _ => Sharing::Some,
    }
}

/// Whether anything is known of a role on an aspect.
pub fn is_known(pack: &Pack, role: RoleId, aspect: AspectId) -> bool {
    match pack[aspect].kind {
        Kind::Moves => !moves_of(pack, role).is_empty(),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => {
            !pack.values(role, aspect).is_empty()
        }
    }
}

/// The phrases of a role on a list aspect, over all sources.
pub fn phrases(pack: &Pack, role: RoleId, aspect: AspectId) -> impl Iterator<Item = &str> {
    pack.values(role, aspect).iter().flat_map(|sourced| match &sourced.value {
        Value::List(phrases) => phrases.iter().map(String::as_str),
        Value::Prose { .. } | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => {
            [].iter().map(String::as_str)
        }
    })
}

fn are_alike(pack: &Pack, one: RoleId, other: RoleId, aspect: AspectId) -> bool {
    let (left, right) = (pack.values(one, aspect), pack.values(other, aspect));
    match pack[aspect].kind {
        Kind::List => {
            let has = |role, phrase| phrases(pack, role, aspect).any(|p| p == phrase);
            phrases(pack, one, aspect).all(|phrase| has(other, phrase))
                && phrases(pack, other, aspect).all(|phrase| has(one, phrase))
        }
        Kind::Moves => moves_of(pack, one) == moves_of(pack, other),
        Kind::Prose | Kind::Money | Kind::Percent | Kind::Level(_) => {
            left.len() == right.len() && left.iter().all(|value| says_the_same(value, right))
        }
    }
}

fn says_the_same(one: &Sourced, others: &[Sourced]) -> bool {
    others.iter().any(|other| match (&one.value, &other.value) {
        (Value::Prose { text, gist }, Value::Prose { text: text_2, gist: gist_2 }) => {
            gist.as_ref().unwrap_or(text) == gist_2.as_ref().unwrap_or(text_2)
        }
        (one, other) => one == other,
    })
}
