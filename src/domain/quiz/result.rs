//! The result of a quiz: ranking, profile, and the reasons.

use super::posterior::{Joint, log_sum};
use super::{
    Agreement, Change, Contribution, Decider, Fit, Gap, Outcome, Quiz, QuizItem, Responses, Score,
    Verdict,
};
use crate::pack::{DimensionId, RoleId};
use crate::sort;

impl Quiz {
    /// What these answers allow to be said; equal answers in equal order give equal results.
    pub fn result(&self, responses: &Responses) -> Outcome {
        let answers = self.answers(responses);
        let profile = self.profile(&answers);
        let joint = self.joint(&answers);
        let ranking = self.ranking(&joint, &profile);
        let verdict = self.verdict(&answers, &joint, &ranking);
        let contributions = self.contributions(&answers, [ranking[0].role, ranking[1].role]);
        let deciders = match &verdict {
            Verdict::Close(roles) => self.deciders(responses, roles),
            Verdict::Clear | Verdict::Both(..) | Verdict::NoPattern(_) => Vec::new(),
        };
        Outcome {
            verdict,
            lead: contributions.iter().map(|contribution| contribution.weight).sum(),
            contributions,
            deciders,
            changes: self.changes(&answers, &ranking),
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

    fn profile(&self, answers: &[(QuizItem, Agreement)]) -> Vec<Option<Score>> {
        let mut sums = vec![(0.0, 0); self.dimensions];
        for (item, agreement) in answers {
            let (sum, count) = &mut sums[item.dimension.index()];
            *sum += agreement.toward_high(item.keying);
            *count += 1;
        }
        let score = |(sum, answers)| {
            (answers > 0).then(|| Score { percent: sum / answers as f64, answers })
        };
        sums.into_iter().map(score).collect()
    }

    fn ranking(&self, joint: &Joint, profile: &[Option<Score>]) -> Vec<Fit> {
        let probabilities = joint.roles();
        let mut ranking = Vec::new();
        for (place, (&role, probability)) in self.roles.iter().zip(probabilities).enumerate() {
            let fit = nearness(&self.gaps_at(profile, place));
            ranking.push(Fit { role, fit, probability });
        }
        sort::by_figure(&mut ranking, |fit: &Fit| -fit.probability);
        ranking
    }

    /// What each answer adds to the lead: how much better the first role foretold it than the
    /// second did, each having seen the answers before it.
    fn contributions(
        &self,
        answers: &[(QuizItem, Agreement)],
        [first, second]: [RoleId; 2],
    ) -> Vec<Contribution> {
        let (Some(first), Some(second)) = (self.place(first), self.place(second)) else {
            return Vec::new();
        };
        let mut contributions = Vec::new();
        let mut before = 0.0;
        let [mut one, mut two] = [first, second].map(|role| self.sum(role, &[]));
        for &(item, agreement) in answers {
            self.add(&mut one, first, (item, agreement), 1.0);
            self.add(&mut two, second, (item, agreement), 1.0);
            let lead = log_sum(&one) - log_sum(&two);
            contributions.push(Contribution { item: item.id, agreement, weight: lead - before });
            before = lead;
        }
        contributions
    }

    /// The nearest other answers that put another of the first roles in front.
    fn changes(&self, answers: &[(QuizItem, Agreement)], ranking: &[Fit]) -> Vec<Change> {
        let mut rivals = Vec::new();
        for place in ranking.iter().take(RIVALS).filter_map(|fit| self.place(fit.role)) {
            rivals.push((place, self.sum(place, answers)));
        }
        let mut changes = Vec::new();
        for &(item, from) in answers {
            let mut others = Agreement::ALL;
            sort::by_figure(&mut others, |to| to.value().abs_diff(from.value()).into());
            for to in others.into_iter().skip(1) {
                let mut best = (f64::NEG_INFINITY, ranking[0].role);
                for &(role, sum) in &rivals {
                    let mut trial = sum;
                    self.add(&mut trial, role, (item, from), -1.0);
                    self.add(&mut trial, role, (item, to), 1.0);
                    let evidence = log_sum(&trial);
                    // What rounding alone could turn is no change.
                    if evidence > best.0 + 1e-9 {
                        best = (evidence, self.roles[role]);
                    }
                }
                if best.1 != ranking[0].role {
                    changes.push(Change { item: item.id, from, to, leader: best.1 });
                    break;
                }
            }
        }
        changes
    }

    fn deciders(&self, responses: &Responses, roles: &[RoleId]) -> Vec<Decider> {
        let (mut deciders, mut spreads) = (Vec::new(), Vec::new());
        for dimension in (0..self.dimensions as u16).map(DimensionId) {
            let (mut low, mut high) = (100.0_f64, 0.0_f64);
            let mut aspects = Vec::new();
            for role in roles {
                let place = self.place(*role);
                let target =
                    place.and_then(|place| self.targets[place][dimension.index()].as_ref());
                let Some(target) = target.filter(|target| target.importance > 0) else { continue };
                low = low.min(target.at);
                high = high.max(target.at);
                for &aspect in &target.because {
                    if !aspects.contains(&aspect) {
                        aspects.push(aspect);
                    }
                }
            }
            let open = self.items.iter().filter(|item| item.dimension == dimension);
            let open = open.filter(|item| !responses.given().any(|(id, _)| id == item.id));
            let items = open.map(|item| item.id).collect();
            if high - low >= TELLING {
                spreads.push((high - low, deciders.len()));
                deciders.push(Decider { dimension, items, aspects });
            }
        }
        sort::by_figure(&mut spreads, |(spread, _)| -spread);
        spreads.iter().take(3).map(|&(_, place)| deciders[place].clone()).collect()
    }
}

/// Roles past this place are too far behind for one answer to bring them to the front.
const RIVALS: usize = 16;

/// Targets this far apart, in percent, are a difference that a reader can feel: one response step.
const TELLING: f64 = 25.0;

/// 100 minus the mean distance, weighted by importance; 0 when nothing was answered.
fn nearness(gaps: &[Gap]) -> f64 {
    let (mut sum, mut weight) = (0.0, 0.0);
    for gap in gaps {
        sum += f64::from(gap.importance) * (100.0 - gap.distance().abs());
        weight += f64::from(gap.importance);
    }
    if weight > 0.0 { sum / weight } else { 0.0 }
}
