//! What would tell close roles apart.

use super::facet::Facet;
use super::posterior::{Joint, Seen};
use super::{Decider, Quiz, Responses, Topic};
use crate::pack::RoleId;
use crate::sort;

/// What is expected to tell less than this of close roles, in nats, decides nothing.
const LITTLE: f64 = 0.005;

/// So many are told.
const TOLD: usize = 3;

impl Quiz {
    /// The facets whose next answer would tell most of which of these roles it is.
    pub(super) fn deciders(
        &self,
        responses: &Responses,
        seen: &[Seen],
        joint: &Joint,
        roles: &[RoleId],
    ) -> Vec<Decider> {
        let close = joint.among(0.0, &|place| roles.contains(&self.roles[place]));
        let mut strongest = Vec::new();
        for (facet, gains) in self.gains(seen, &close).into_iter().enumerate() {
            strongest.push((gains[0].max(gains[1]), facet));
        }
        sort::by_figure(&mut strongest, |(gain, _)| -gain);
        let mut deciders = Vec::new();
        for (gain, facet) in strongest {
            let mut items = Vec::new();
            for (item, &of) in self.items.iter().zip(&self.facets.of_item) {
                if usize::from(of) == facet && responses.of(item.id).is_none() {
                    items.push(item.id);
                }
            }
            let (topic, aspects) = match &self.facets.all[facet] {
                Facet::Dimension(dimension) => {
                    let mut aspects = Vec::new();
                    for place in roles.iter().filter_map(|&role| self.place(role)) {
                        let target = self.targets[place][dimension.index()].as_ref();
                        for &aspect in target.map_or(&[][..], |target| &target.because) {
                            if !aspects.contains(&aspect) {
                                aspects.push(aspect);
                            }
                        }
                    }
                    (Topic::Dimension(*dimension), aspects)
                }
                // Duties that were all answered have told what they can.
                Facet::Duties(_) if items.is_empty() => continue,
                Facet::Duties(owners) => {
                    let owners = owners.iter().map(|&owner| self.roles[usize::from(owner)]);
                    (Topic::Duties(owners.collect()), self.duties.into_iter().collect())
                }
            };
            if gain < LITTLE || deciders.len() == TOLD {
                break;
            }
            deciders.push(Decider { topic, items, aspects });
        }
        deciders
    }
}
