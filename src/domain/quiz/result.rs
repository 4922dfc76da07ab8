//! The result of a quiz: the ranking, the profile, and what is said of them.

use super::posterior::{Answer, Joint};
use super::{Fit, Gap, Outcome, Quiz, Reason, Responses, Score, Sort, Verdict};
use crate::pack::{DimensionId, RoleId};
use crate::sort;

impl Quiz {
    /// What these answers allow to be said; equal answers in equal order give equal results.
    pub fn result(&self, responses: &Responses) -> Outcome {
        let answers = self.answers(responses);
        let profile = self.profile(&answers);
        let seen = self.seen(&answers);
        let mut joint = self.joint(&seen, answers.len());
        let careless = self.careless(&answers);
        if careless.is_some_and(|reason| reason != Reason::TooFew) {
            joint = joint.doubted();
        }
        let ranking = self.ranking(&joint, &profile, &answers);
        let verdict = match careless {
            Some(reason) => Verdict::NoPattern(reason),
            None => self.verdict(&answers, &joint, &ranking),
        };
        let contributions = self.contributions(&answers, [ranking[0].role, ranking[1].role]);
        let deciders = match &verdict {
            Verdict::Close(roles) => {
                let roles: Vec<RoleId> =
                    ranking.iter().take(roles.len().max(2)).map(|fit| fit.role).collect();
                self.deciders(responses, &seen, &joint, &roles)
            }
            Verdict::Clear | Verdict::Both(..) | Verdict::NoPattern(_) => Vec::new(),
        };
        Outcome {
            verdict,
            none: joint.none(),
            lead: contributions.iter().map(|contribution| contribution.weight).sum(),
            contributions,
            grounds: self.grounds(&answers, &seen, &ranking),
            deciders,
            changes: self.changes(&answers, &seen, &ranking, joint.none()),
            ranking,
            profile,
        }
    }

    /// The distances between a reader's profile and a role, the dimensions in the pack's order.
    pub fn gaps(&self, profile: &[Option<Score>], role: RoleId) -> Vec<Gap> {
        self.place(role).map(|place| self.gaps_at(profile, place)).unwrap_or_default()
    }

    fn gaps_at(&self, profile: &[Option<Score>], place: usize) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for (index, target) in self.targets[place].iter().enumerate() {
            if let (Some(target), Some(score)) = (target, profile[index])
                && target.importance > 0
            {
                let dimension = DimensionId(index as u16);
                let importance = target.importance;
                gaps.push(Gap { dimension, target: target.at, score, importance });
            }
        }
        gaps
    }

    fn profile(&self, answers: &[Answer]) -> Vec<Option<Score>> {
        let mut sums = vec![(0.0, 0); self.dimensions()];
        for &(item, agreement) in answers {
            if let Sort::Statement { dimension, keying } = self.items[item].sort {
                let (sum, count) = &mut sums[dimension.index()];
                *sum += agreement.toward_high(keying);
                *count += 1;
            }
        }
        let score = |(sum, answers)| {
            (answers > 0).then(|| Score { percent: sum / answers as f64, answers })
        };
        sums.into_iter().map(score).collect()
    }

    fn ranking(&self, joint: &Joint, profile: &[Option<Score>], answers: &[Answer]) -> Vec<Fit> {
        let mut ranking = Vec::new();
        for (place, probability) in joint.of_roles().into_iter().enumerate() {
            let role = self.roles[place];
            let gaps = self.gaps_at(profile, place);
            let fit = nearness(&gaps).unwrap_or_else(|| self.liking(role, answers));
            ranking.push(Fit { role, fit, probability });
        }
        sort::by_figure(&mut ranking, |fit: &Fit| -fit.probability);
        ranking
    }

    /// How much the role's own duties were liked, from 0 to 100; 0 when none was answered.
    fn liking(&self, role: RoleId, answers: &[Answer]) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        for &(item, agreement) in answers {
            if let Sort::Duty { roles } = &self.items[item].sort
                && roles.contains(&role)
            {
                sum += f64::from(agreement.value() - 1) * 25.0;
                count += 1.0;
            }
        }
        if count > 0.0 { sum / count } else { 0.0 }
    }
}

/// 100 minus the mean distance, weighted by importance.
fn nearness(gaps: &[Gap]) -> Option<f64> {
    let (mut sum, mut weight) = (0.0, 0.0);
    for gap in gaps {
        sum += f64::from(gap.importance) * (100.0 - gap.distance().abs());
        weight += f64::from(gap.importance);
    }
    (weight > 0.0).then(|| sum / weight)
}
