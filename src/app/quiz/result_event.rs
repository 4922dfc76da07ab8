//! A result as an event.

use rolefit_domain::pack::RoleId;
use rolefit_domain::quiz::{Outcome, Verdict};

use super::{Effect, Model};
use crate::events::{Contribution, Event, QuizResult, Ranked};

impl Model {
    /// The event that carries a result; `restored` when it is from a link or an earlier visit.
    pub(super) fn result_event(&self, outcome: &Outcome, restored: bool) -> Effect {
        Effect::Emit(Event::Result(self.quiz_result(outcome, restored)))
    }

    /// A result by the names that the pack gives.
    pub(super) fn quiz_result(&self, outcome: &Outcome, restored: bool) -> QuizResult {
        let ranking = outcome.ranking.iter().map(|fit| Ranked {
            role: self.pack[fit.role].slug.clone(),
            fit: fit.fit,
            probability: fit.probability,
        });
        let scores = self.pack.dimensions.iter().zip(&outcome.profile);
        let profile = scores.filter_map(|(dimension, score)| {
            score.as_ref().map(|score| (dimension.id.clone(), score.percent))
        });
        let contributions = outcome.contributions.iter().map(|contribution| Contribution {
            item: self.item_name(contribution.item).into(),
            value: contribution.agreement.value(),
            weight: contribution.weight,
        });
        QuizResult {
            audience: self.attributes.audience,
            verdict: (&outcome.verdict).into(),
            roles: self.slugs(&self.named(outcome)),
            ranking: ranking.collect(),
            none: outcome.none,
            profile: profile.collect(),
            lead: outcome.lead,
            contributions: contributions.collect(),
            restored,
        }
    }

    /// The roles that the verdict names, the most probable first.
    pub fn named(&self, outcome: &Outcome) -> Vec<RoleId> {
        match &outcome.verdict {
            Verdict::Clear => outcome.ranking.iter().take(1).map(|fit| fit.role).collect(),
            Verdict::Close(roles) => roles.clone(),
            Verdict::Both(first, second) => vec![*first, *second],
            Verdict::NoPattern(_) => Vec::new(),
        }
    }

    /// The slugs of roles.
    pub fn slugs(&self, roles: &[RoleId]) -> Vec<String> {
        roles.iter().map(|&role| self.pack[role].slug.clone()).collect()
    }
}
