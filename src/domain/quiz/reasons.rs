//! Why the first role leads: what each answer adds, and which would change the order.

use super::people::Sums;
use super::posterior::{Answer, Seen, add, before, log_sum};
use super::prior;
use super::{Agreement, Change, Contribution, Fit, Grounds, Quiz, Sort};
use crate::pack::RoleId;
use crate::sort;

/// Roles past this place are too far behind for one answer to bring them to the front.
const RIVALS: usize = 16;

/// For so many roles it is told what speaks for them and against them.
const TOLD: usize = 3;

/// An answer that adds less than this, in nats, is no reason.
const WEIGHTY: f64 = 0.05;

/// The evidence for one role, or for none of them, which grows and shrinks with the facets that it is
/// of.
struct Account {
    role: Option<usize>,
    sums: Sums,
}

impl Account {
    /// Takes a facet's evidence in, or out when `times` is -1.
    fn count(&mut self, quiz: &Quiz, known: &Seen, times: f64) {
        let nowhere = || quiz.facets.nowhere(known.facet);
        let place = self.role.map_or_else(nowhere, |role| quiz.facets.place(known.facet, role));
        add(&mut self.sums, &quiz.evidence(known, place), times);
    }

    /// The evidence with one facet's known otherwise.
    fn exchanged(&self, quiz: &Quiz, known: &Seen, other: &Seen) -> Sums {
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

    /// Whether an answer is a reason that needs no explaining: that a role's duty is liked speaks for
    /// it, and that another's is liked speaks against it; with dislike it is the other way round.
    fn is_plain(&self, item: usize, agreement: Agreement, role: RoleId, speaks_for: bool) -> bool {
        let Sort::Duty { roles } = &self.items[item].sort else { return true };
        match agreement.value() {
            4.. => roles.contains(&role) == speaks_for,
            3 => false,
            _ => roles.contains(&role) != speaks_for,
        }
    }

    /// What speaks most for each of the first roles and against it: how much better the role foretold
    /// an answer, having seen all others, than the first roles did on average. What is liked comes before
    /// what is disliked of other roles, and no answer is told twice.
    pub(super) fn grounds(
        &self,
        answers: &[Answer],
        seen: &[Seen],
        ranking: &[Fit],
    ) -> Vec<Grounds> {
        let rivals = self.rivals(seen, ranking);
        let mut grounds = vec![Grounds { best: None, worst: None }; rivals.len().min(TOLD)];
        let mut weights: Vec<Vec<f64>> = Vec::new();
        for &(item, _) in answers {
            let facet = usize::from(self.facets.of_item[item]);
            let Some(known) = seen.iter().find(|known| known.facet == facet) else {
                weights.push(vec![0.0; rivals.len()]);
                continue;
            };
            let others: Vec<Answer> =
                answers.iter().copied().filter(|(other, _)| *other != item).collect();
            let other = self.seen_on(facet, &others);
            let foretold = |rival: &Account| {
                let without = log_sum(&rival.exchanged(self, known, &other));
                libm::exp(log_sum(&rival.sums) - without)
            };
            let odds: Vec<f64> = rivals.iter().map(foretold).collect();
            let mean = odds.iter().sum::<f64>() / odds.len() as f64;
            weights.push(odds.into_iter().map(|odds| libm::log(odds / mean)).collect());
        }
        let mut told = vec![false; answers.len()];
        for speaks_for in [true, false] {
            for (place, grounds) in grounds.iter_mut().enumerate() {
                let role = ranking[place].role;
                let mut most = (false, WEIGHTY);
                let mut chosen = None;
                for (index, (&(item, agreement), weights)) in
                    answers.iter().zip(&weights).enumerate()
                {
                    let weight = weights[place];
                    let size = if speaks_for { weight } else { -weight };
                    let weighty = (!speaks_for || !self.is_of_others(item, role), size);
                    if size > WEIGHTY
                        && weighty > most
                        && !told[index]
                        && self.is_plain(item, agreement, role, speaks_for)
                    {
                        most = weighty;
                        let item = self.items[item].id;
                        chosen = Some((index, Contribution { item, agreement, weight }));
                    }
                }
                let Some((index, ground)) = chosen else { continue };
                told[index] = true;
                *(if speaks_for { &mut grounds.best } else { &mut grounds.worst }) = Some(ground);
            }
        }
        grounds
    }

    /// Whether it is a duty that the role does not have.
    fn is_of_others(&self, item: usize, role: RoleId) -> bool {
        matches!(&self.items[item].sort, Sort::Duty { roles } if !roles.contains(&role))
    }

    /// The first roles, with the evidence for each.
    fn rivals(&self, seen: &[Seen], ranking: &[Fit]) -> Vec<Account> {
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
                    prior::none(other, answers.len()) > prior::one_of(self.roles.len(), best.0);
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
    fn seen_on(&self, facet: usize, answers: &[Answer]) -> Seen {
        let mut seen = Seen::nothing(facet);
        for &(item, agreement) in answers {
            if usize::from(self.facets.of_item[item]) == facet {
                seen.add(&self.curves, self.keying(item), agreement);
            }
        }
        seen
    }
}
