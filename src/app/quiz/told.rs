//! What the host page is told of a result.

use super::{Effect, Model};
use crate::domain::pack::{Audience, RoleId};
use crate::domain::quiz::{Outcome, Verdict};
use crate::json::Json;

impl Model {
    /// The event that carries a result; `restored` when it is from a link or an earlier visit.
    pub(super) fn told(&self, outcome: &Outcome, restored: bool) -> Effect {
        Effect::Emit("rolefit-result", self.detail(outcome, restored))
    }

    /// A result as plain JSON.
    pub(super) fn detail(&self, outcome: &Outcome, restored: bool) -> Json {
        let ranking = outcome.ranking.iter().map(|fit| {
            Json::object([
                ("role", self.slug(fit.role).into()),
                ("fit", fit.fit.into()),
                ("probability", fit.probability.into()),
            ])
        });
        let mut profile = Vec::new();
        for (dimension, score) in self.pack.dimensions.iter().zip(&outcome.profile) {
            if let Some(score) = score {
                profile.push((dimension.id.clone(), score.percent.into()));
            }
        }
        let reasons = outcome.contributions.iter().map(|contribution| {
            Json::object([
                ("item", self.pack[contribution.item].id.as_str().into()),
                ("value", f64::from(contribution.agreement.value()).into()),
                ("weight", contribution.weight.into()),
            ])
        });
        Json::object([
            ("audience", self.audience_name().into()),
            ("verdict", verdict_name(&outcome.verdict).into()),
            ("roles", self.named(outcome).iter().map(|&role| self.slug(role).into()).collect()),
            ("ranking", ranking.collect()),
            ("profile", Json::Object(profile)),
            ("lead", outcome.lead.into()),
            ("contributions", reasons.collect()),
            ("restored", Json::Bool(restored)),
        ])
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

    pub(super) fn slug(&self, role: RoleId) -> &str {
        &self.pack[role].slug
    }

    pub(super) fn audience_name(&self) -> &'static str {
        match self.setup.audience {
            Audience::Individual => "individual",
            Audience::Organization => "organization",
        }
    }
}

/// The verdict in a word, as the page's markup and events say it.
pub fn verdict_name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "clear",
        Verdict::Close(_) => "close",
        Verdict::Both(..) => "both",
        Verdict::NoPattern(_) => "none",
    }
}
