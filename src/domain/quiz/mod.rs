//! The quiz as a measurement: which role explains the answers best, and how sure that is.
//!
//! People of a role differ. Each stands somewhere around its targets and likes its duties more or
//! less, and answers from there; so several answers on one dimension, or to duties of the same
//! roles, are evidence on where the person stands first, and on the role through that. Bayes' rule
//! turns the answers into a probability for each role and for none of them, and everything that is
//! said rests on these: the verdict, the order, the reasons, the next item and when to stop.
//!
//! All arithmetic goes through `libm`, so that the same answers give the same bytes on every
//! platform.

mod both;
mod curve;
mod deciders;
mod duties;
mod facet;
mod gain;
mod grounds;
mod item;
mod outcome;
mod people;
mod posterior;
mod prior;
mod quality;
mod reasons;
mod responses;
mod result;
mod select;
mod trial;
mod verdict;

pub use duties::hash;
pub use item::{Item, ItemId, Sort, names, words};
pub use outcome::{
    Change, Contribution, Decider, Fit, Gap, Grounds, Outcome, Reason, Score, Topic, Verdict,
};
pub use quality::{Mixed, Quality};
pub use responses::{Agreement, Response, Responses};
pub use select::{Length, Next, Remaining};
pub use trial::{Chance, Respondent};
pub use verdict::Likelihood;

use crate::pack::{AspectId, Audience, Measurement, Pack, Role, RoleId, Target};
use curve::Curves;
use facet::Facets;

/// A quiz over some roles of a pack, ready to choose items and to weigh answers.
#[derive(Clone, Debug)]
pub struct Quiz {
    audience: Audience,
    roles: Vec<RoleId>,
    items: Vec<Item>,
    /// For each role in play, its target on each dimension.
    targets: Vec<Vec<Option<Target>>>,
    facets: Facets,
    curves: Curves,
    measurement: Measurement,
    /// The row of the comparison that lists duties.
    duties: Option<AspectId>,
}

impl Quiz {
    /// A quiz for `audience` over those of `roles` that have targets or duties; without roles, over
    /// all that have targets, or, where none has, over those with at least six duties. `None` when
    /// fewer than two take part, or nothing can be asked.
    pub fn new(pack: &Pack, roles: &[RoleId], audience: Audience) -> Option<Self> {
        let duties = duties::duty_concepts(pack);
        let roles = taking_part(pack, roles, &duties);
        let items = item::items(pack, &roles, audience, &duties);
        if roles.len() < 2 || items.is_empty() {
            return None;
        }
        let targets: Vec<_> = roles.iter().map(|&role| pack[role].targets.clone()).collect();
        let measurement = pack.measurement;
        let facets = Facets::new(&items, &roles, &targets, measurement);
        let curves = Curves::new(measurement);
        let duties = duties::aspect(pack);
        Some(Self { audience, roles, items, targets, facets, curves, measurement, duties })
    }

    /// Who is asked.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The roles in play, in the pack's order.
    pub fn roles(&self) -> &[RoleId] {
        &self.roles
    }

    /// The items that can be asked: statements in the pack's order, then duties in the order in
    /// which roles list them.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item of that id, when it is part of this quiz.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        Some(&self.items[self.items.binary_search_by_key(&id, |item| item.id).ok()?])
    }

    /// Whether the answer to anything that can be asked could tell two roles apart: not when they have
    /// equal targets and duties.
    pub fn tells_apart(&self, roles: [RoleId; 2]) -> bool {
        let [Some(one), Some(other)] = roles.map(|role| self.place(role)) else { return false };
        let place = |role, facet| self.facets.place(facet, role);
        (0..self.facets.all.len()).any(|facet| place(one, facet) != place(other, facet))
    }

    /// Where a role stands among those in play.
    fn place(&self, role: RoleId) -> Option<usize> {
        self.roles.binary_search(&role).ok()
    }

    fn dimensions(&self) -> usize {
        self.targets.first().map_or(0, Vec::len)
    }
}

/// Whether a role can take part in a quiz: it has targets or duties.
pub fn can_take_part(pack: &Pack, role: RoleId) -> bool {
    let listed = duties::aspect(pack).is_some_and(|aspect| !pack.values(role, aspect).is_empty());
    pack[role].has_targets() || listed
}

fn taking_part(pack: &Pack, roles: &[RoleId], duties: &[duties::Duty]) -> Vec<RoleId> {
    let mut counts = vec![0; pack.roles.len()];
    for (role, _) in duties.iter().flat_map(|duty| &duty.listed) {
        counts[role.index()] += 1;
    }
    let mut taking: Vec<RoleId> = RoleId::all(pack).collect();
    if roles.is_empty() {
        let targets = pack.roles.iter().any(Role::has_targets);
        taking.retain(|&role| {
            if targets { pack[role].has_targets() } else { counts[role.index()] >= duties::ENOUGH }
        });
    } else {
        taking.retain(|role| {
            roles.contains(role) && (pack[*role].has_targets() || counts[role.index()] > 0)
        });
    }
    taking
}
