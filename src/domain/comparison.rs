//! Comparing roles: which aspects tell them apart, and which phrases say the same.

use std::collections::BTreeMap;

use super::moves::moves_of;
use super::pack::{AspectId, Kind, Meaning, Pack, Phrase, RoleId, SourceId, Sourced, Value};

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
    /// Known for some of them only, and alike for those: silence is no difference. Such rows stay
    /// where only differences show, without a mark.
    Unsaid,
}

/// How many of the compared roles list something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// All of them.
    All,
    /// More than one, not all.
    Some,
    /// This one only.
    Unique,
}

impl Sharing {
    /// So many of that many roles.
    pub(crate) fn of(count: usize, roles: usize) -> Self {
        match count {
            0 | 1 => Self::Unique,
            count if count == roles => Self::All,
            _ => Self::Some,
        }
    }
}

/// A line of a list row: what roles say of one thing, each in its own words.
#[derive(Debug, PartialEq)]
pub struct Line<'a> {
    /// The thing.
    pub meaning: Meaning<'a>,
    /// How many of the roles list it.
    pub sharing: Sharing,
    /// For each role, its phrases on it with their sources.
    pub phrases: Vec<Vec<(&'a Phrase, SourceId)>>,
}

impl Line<'_> {
    /// Whether the first two roles both list it, whom a narrow container shows.
    pub fn is_paired(&self) -> bool {
        self.phrases.iter().filter(|phrases| !phrases.is_empty()).count() > 1
            && self.phrases.iter().take(2).all(|phrases| !phrases.is_empty())
    }
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

/// Whether any two of the roles of which something is known differ on an aspect: by gist, by what
/// phrases are about, by figure, by level.
pub fn likeness(pack: &Pack, roles: &[RoleId], aspect: AspectId) -> Likeness {
    let mut known = roles.to_vec();
    known.retain(|&role| is_known(pack, role, aspect));
    if !known.windows(2).all(|pair| are_alike(pack, pair[0], pair[1], aspect)) {
        Likeness::Differs
    } else if known.len() == roles.len() {
        Likeness::Alike
    } else {
        Likeness::Unsaid
    }
}

/// The lines of a list row for these roles: first what all list, then what some do, the first two before
/// others, since a narrow container shows these; then what one does; each in the order in which it is met.
///
/// ```
/// use rolefit_domain::comparison::{Sharing, lines};
/// use rolefit_domain::pack::{AspectId, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let duties = lines(&pack, &[RoleId(0), RoleId(1)], AspectId(1));
/// assert_eq!(duties[0].sharing, Sharing::All);
/// assert_eq!(duties[0].phrases[1][0].0.text, "Teach patients and families");
/// assert!(duties[1..].iter().all(|line| line.sharing == Sharing::Unique));
/// ```
pub fn lines<'a>(pack: &'a Pack, roles: &[RoleId], aspect: AspectId) -> Vec<Line<'a>> {
    let mut lines: Vec<Line> = Vec::new();
    let mut known = BTreeMap::new();
    for (index, &role) in roles.iter().enumerate() {
        for (phrase, source) in phrases(pack, role, aspect) {
            let meaning = phrase.meaning();
            let line = *known.entry(meaning).or_insert(lines.len());
            if line == lines.len() {
                let phrases = vec![Vec::new(); roles.len()];
                lines.push(Line { meaning, sharing: Sharing::Unique, phrases });
            }
            lines[line].phrases[index].push((phrase, source));
        }
    }
    for line in &mut lines {
        let count = line.phrases.iter().filter(|phrases| !phrases.is_empty()).count();
        line.sharing = Sharing::of(count, roles.len());
    }
    let mut ordered = Vec::new();
    for (sharing, is_paired) in [
        (Sharing::All, true),
        (Sharing::Some, true),
        (Sharing::Some, false),
        (Sharing::Unique, false),
    ] {
        ordered.extend(
            lines.extract_if(.., |line| line.sharing == sharing && line.is_paired() == is_paired),
        );
    }
    ordered
}

/// Whether anything is known of a role on an aspect.
pub fn is_known(pack: &Pack, role: RoleId, aspect: AspectId) -> bool {
    match pack[aspect].kind {
        Kind::Moves => !moves_of(pack, role).is_empty() || pack[role].path.is_some(),
        Kind::Prose | Kind::List | Kind::Money | Kind::Percent | Kind::Level(_) => {
            !pack.values(role, aspect).is_empty()
        }
    }
}

/// The phrases of a role on a list aspect, over all sources, each with its own.
pub fn phrases(
    pack: &Pack,
    role: RoleId,
    aspect: AspectId,
) -> impl Iterator<Item = (&Phrase, SourceId)> {
    pack.values(role, aspect).iter().flat_map(|sourced| {
        let phrases = match &sourced.value {
            Value::List(phrases) => phrases.as_slice(),
            Value::Prose { .. } | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => &[],
        };
        phrases.iter().map(|phrase| (phrase, sourced.source))
    })
}

fn are_alike(pack: &Pack, one: RoleId, other: RoleId, aspect: AspectId) -> bool {
    let (left, right) = (pack.values(one, aspect), pack.values(other, aspect));
    match pack[aspect].kind {
        Kind::List => {
            lines(pack, &[one, other], aspect).iter().all(|line| line.sharing == Sharing::All)
        }
        Kind::Moves => {
            let (one, other) = (moves_of(pack, one), moves_of(pack, other));
            one.entry == other.entry && one.advance == other.advance && one.lateral == other.lateral
        }
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
