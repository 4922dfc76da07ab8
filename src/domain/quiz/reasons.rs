//! Why the first role leads: what each answer adds, and which would change the order.

use super::people::Sums;
use super::posterior::{Answer, Seen, add, before, log_sum};
use super::{Agreement, Change, Contribution, Fit, Quiz};
use crate::pack::RoleId;
use crate::sort;

/// Roles past this place are too far behind for one answer to bring them to the front.
const RIVALS: usize = 16;

/// The evidence for one role, which grows and shrinks with the facets that it is of.
struct Account {
    role: usize,
    sums: Sums,
}

impl Account {
    /// Takes a facet's evidence in, or out when `times` is -1.
    fn count(&mut self, quiz: &Quiz, known: &Seen, times: f64) {
        let place = quiz.facets.place(known.facet, self.role);
        add(&mut self.sums, &quiz.evidence(known, place), times);
    }
}

impl Quiz {
    /// What each answer adds to the lead: how much better the first role foretold it than the
    /// second did, each having seen the answers before it.
    pub(super) fn contributions(
        &self,
        answers: &[Answer],
        rivals: [RoleId; 2],
    ) -> Vec<Contribution> {
        let places = rivals.into_iter().filter_map(|role| self.place(role));
        let mut accounts: Vec<Account> =
            places.map(|role| Account { role, sums: before() }).collect();
        let [first, second] = &mut accounts[..] else { return Vec::new() };
        let mut contributions = Vec::new();
        let mut seen: Vec<Seen> = Vec::new();
        let mut lead = 0.0;
        for &(item, agreement) in answers {
            let facet = usize::from(self.facets.of_item[item]);
            let place = seen.iter().position(|known| known.facet == facet).unwrap_or(seen.len());
            if place == seen.len() {
                seen.push(Seen::nothing(facet));
            }
            let known = &mut seen[place];
            for account in [&mut *first, &mut *second] {
                account.count(self, known, -1.0);
            }
            known.add(&self.curves, self.keying(item), agreement);
            for account in [&mut *first, &mut *second] {
                account.count(self, known, 1.0);
            }
            let now = log_sum(&first.sums) - log_sum(&second.sums);
            let item = self.items[item].id;
            contributions.push(Contribution { item, agreement, weight: now - lead });
            lead = now;
        }
        contributions
    }

    /// The nearest other answers that put another of the first roles in front.
    pub(super) fn changes(
        &self,
        answers: &[Answer],
        seen: &[Seen],
        ranking: &[Fit],
    ) -> Vec<Change> {
        let places = ranking.iter().take(RIVALS).filter_map(|fit| self.place(fit.role));
        let rivals: Vec<Account> =
            places.map(|role| Account { role, sums: self.sums(role, seen) }).collect();
        let mut changes = Vec::new();
        for &(item, from) in answers {
            let facet = usize::from(self.facets.of_item[item]);
            let Some(known) = seen.iter().find(|known| known.facet == facet) else { continue };
            let mut others = Agreement::ALL;
            sort::by_figure(&mut others, |to| to.value().abs_diff(from.value()).into());
            for to in others.into_iter().skip(1) {
                let other = self.seen_with(answers, facet, (item, to));
                let mut best = (f64::NEG_INFINITY, ranking[0].role);
                for rival in &rivals {
                    let mut trial = Account { role: rival.role, sums: rival.sums };
                    trial.count(self, known, -1.0);
                    trial.count(self, &other, 1.0);
                    let evidence = log_sum(&trial.sums);
                    // What rounding alone could turn is no change.
                    if evidence > best.0 + 1e-9 {
                        best = (evidence, self.roles[rival.role]);
                    }
                }
                if best.1 != ranking[0].role {
                    let item = self.items[item].id;
                    changes.push(Change { item, from, to, leader: best.1 });
                    break;
                }
            }
        }
        changes
    }

    /// What would be known on a facet, had one answer been another.
    fn seen_with(&self, answers: &[Answer], facet: usize, other: Answer) -> Seen {
        let mut seen = Seen::nothing(facet);
        for &(item, agreement) in answers {
            if usize::from(self.facets.of_item[item]) == facet {
                let agreement = if item == other.0 { other.1 } else { agreement };
                seen.add(&self.curves, self.keying(item), agreement);
            }
        }
        seen
    }
}
