//! Why the first role leads: what each answer adds, and which would change the order.

use super::people::Sums;
use super::posterior::{Answer, Seen, add, before, log_sum};
use super::{Agreement, Change, Contribution, Fit, Quiz};
use crate::pack::RoleId;
use crate::sort;

/// Roles past this place are too far behind for one answer to bring them to the front.
const RIVALS: usize = 16;

/// The evidence for one role, or for none of them, which grows and shrinks with the facets that it is
/// of.
pub(super) struct Account {
    role: Option<usize>,
    pub(super) sums: Sums,
}

impl Account {
    /// Takes a facet's evidence in, or out when `times` is -1.
    fn count(&mut self, quiz: &Quiz, known: &Seen, times: f64) {
        let nowhere = || quiz.facets.nowhere(known.facet);
        let place = self.role.map_or_else(nowhere, |role| quiz.facets.place(known.facet, role));
        add(&mut self.sums, &quiz.evidence(known, place), times);
    }

    /// The evidence with one facet's known otherwise.
    pub(super) fn exchanged(&self, quiz: &Quiz, known: &Seen, other: &Seen) -> Sums {
        let mut trial = Self { role: self.role, sums: self.sums };
        trial.count(quiz, known, -1.0);
        trial.count(quiz, other, 1.0);
        trial.sums
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
            places.map(|role| Account { role: Some(role), sums: before() }).collect();
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

    /// The first roles, with the evidence for each.
    pub(super) fn rivals(&self, seen: &[Seen], ranking: &[Fit]) -> Vec<Account> {
        let places = ranking.iter().take(RIVALS).filter_map(|fit| self.place(fit.role));
        places.map(|role| Account { role: Some(role), sums: self.sums(role, seen) }).collect()
    }

    /// The nearest other answers that put another of the first roles in front of all, "none of these"
    /// as well.
    pub(super) fn changes(
        &self,
        answers: &[Answer],
        seen: &[Seen],
        ranking: &[Fit],
        none: f64,
    ) -> Vec<Change> {
        let rivals = self.rivals(seen, ranking);
        let prior = self.prior();
        let none_leads = none > ranking[0].probability;
        let mut sums = before();
        for known in seen {
            add(&mut sums, &self.evidence(known, self.facets.nowhere(known.facet)), 1.0);
        }
        let anyone = Account { role: None, sums };
        let mut changes = Vec::new();
        for &(item, from) in answers {
            let facet = usize::from(self.facets.of_item[item]);
            let Some(known) = seen.iter().find(|known| known.facet == facet) else { continue };
            let mut others = Agreement::ALL;
            sort::by_figure(&mut others, |to| to.value().abs_diff(from.value()).into());
            for to in others.into_iter().skip(1) {
                let trial: Vec<Answer> = answers
                    .iter()
                    .map(|&(other, given)| (other, if other == item { to } else { given }))
                    .collect();
                let other = self.seen_on(facet, &trial);
                let mut best = (f64::NEG_INFINITY, ranking[0].role);
                for (rival, fit) in rivals.iter().zip(ranking) {
                    let evidence = log_sum(&rival.exchanged(self, known, &other));
                    // What rounding alone could turn is no change.
                    if evidence > best.0 + 1e-9 {
                        best = (evidence, fit.role);
                    }
                }
                let other = log_sum(&anyone.exchanged(self, known, &other));
                let none_is_first =
                    prior.none(other, answers.len()) > prior.one_of(self.roles.len(), best.0);
                if !none_is_first && (none_leads || best.1 != ranking[0].role) {
                    let item = self.items[item].id;
                    changes.push(Change { item, from, to, leader: best.1 });
                    break;
                }
            }
        }
        changes
    }

    /// What these answers tell on a facet.
    pub(super) fn seen_on(&self, facet: usize, answers: &[Answer]) -> Seen {
        let mut seen = Seen::nothing(facet);
        for &(item, agreement) in answers {
            if usize::from(self.facets.of_item[item]) == facet {
                seen.add(&self.curves, self.keying(item), agreement);
            }
        }
        seen
    }
}
