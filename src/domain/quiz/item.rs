//! What a reader is asked: statements of the pack, and duties of its roles.

use super::duties::{Duty, duty_concepts, phrases};
use crate::pack::{Audience, DimensionId, ItemId as StatementId, Keying, Pack, RoleId};

/// An item by its place in the pack, whatever roles are in play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// A statement of the pack.
    Statement(StatementId),
    /// A duty, by its place among all duties that the pack's roles list.
    Duty(u16),
}

/// What a reader is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its place in the pack.
    pub id: ItemId,
    /// Its name in recorded answers: the statement's id; `d-` and the duty's concept, or `d-` and
    /// eight hexadecimal digits of a hash (FNV-1a) of the duty's text.
    pub name: String,
    /// The statement, to be agreed with or not; the duty, to be liked or not.
    pub text: String,
    /// What the answer is about.
    pub sort: Sort,
}

/// What the answer to an item is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Sort {
    /// Where the reader stands on a dimension.
    Statement {
        /// The dimension.
        dimension: DimensionId,
        /// Which pole agreement points to.
        keying: Keying,
    },
    /// How a reader would like the duty, or how much of it an organisation needs.
    Duty {
        /// The roles in play that have it, in the pack's order.
        roles: Vec<RoleId>,
    },
}

/// Every item that a quiz for this audience can ask, whatever the roles, with its name.
pub fn names(pack: &Pack, audience: Audience) -> Vec<(ItemId, String)> {
    let mut names: Vec<_> =
        statements(pack, audience).map(|id| (ItemId::Statement(id), pack[id].id.clone())).collect();
    let duties = duty_concepts(pack);
    names.extend((0..).map(ItemId::Duty).zip(duties.iter().map(Duty::name)));
    names
}

/// In what words a role lists the duty that an item asks about; `None` when it does not.
pub fn words<'a>(pack: &'a Pack, item: &Item, role: RoleId) -> Option<&'a str> {
    let Sort::Duty { roles } = &item.sort else { return None };
    let asked = phrases(pack, *roles.first()?);
    let asked = asked.into_iter().find(|phrase| phrase.text == item.text)?.meaning();
    let same = phrases(pack, role).into_iter().find(|phrase| phrase.meaning() == asked)?;
    Some(&same.text)
}

/// The items of a quiz over these roles: statements where a role has targets, then duties.
pub(super) fn items(
    pack: &Pack,
    roles: &[RoleId],
    audience: Audience,
    duties: &[Duty],
) -> Vec<Item> {
    let mut items = Vec::new();
    if roles.iter().any(|&role| pack[role].has_targets()) {
        for id in statements(pack, audience) {
            let statement = &pack[id];
            items.push(Item {
                id: ItemId::Statement(id),
                name: statement.id.clone(),
                text: statement.stem.clone(),
                sort: Sort::Statement { dimension: statement.dimension, keying: statement.keying },
            });
        }
    }
    for (place, duty) in duties.iter().enumerate() {
        let listed = duty.listed.iter().filter(|(role, _)| roles.binary_search(role).is_ok());
        let of: Vec<RoleId> = listed.clone().map(|(role, _)| *role).collect();
        if let Some((_, text)) = listed.clone().next() {
            items.push(Item {
                id: ItemId::Duty(place as u16),
                name: duty.name(),
                text: (*text).into(),
                sort: Sort::Duty { roles: of },
            });
        }
    }
    items
}

fn statements(pack: &Pack, audience: Audience) -> impl Iterator<Item = StatementId> {
    StatementId::all(pack).filter(move |&id| pack[id].audience == audience)
}
