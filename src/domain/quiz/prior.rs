//! How probable each explanation is before any answer, as logarithms: to each the logarithm of the
//! answers' likelihood is added.

use super::{Quiz, Sort};

/// How probable it is, before any answer, that none of the roles in play is right.
pub(super) struct Prior {
    /// That none of them describes the person.
    anyone: f64,
    /// That the answers are given at random.
    random: f64,
}

/// Where duties are asked about: who likes those of no role is none of them.
const DUTIES: Prior = Prior { anyone: 0.126, random: 0.054 };

/// Where there are only statements: targets tell what sets a role apart and not where its people
/// stand on all else, so that hardly anybody stands near all of them, and that is no sign of
/// another role.
const STATEMENTS: Prior = Prior { anyone: 0.009, random: 0.021 };

impl Prior {
    /// One of so many roles, all equally probable.
    pub(super) fn one_of(&self, roles: usize, evidence: f64) -> f64 {
        evidence + libm::log((1.0 - self.anyone - self.random) / roles as f64)
    }

    /// A person whom none of the roles describes.
    pub(super) fn anyone(&self, evidence: f64) -> f64 {
        evidence + libm::log(self.anyone)
    }

    /// So many answers at random.
    pub(super) fn at_random(&self, answers: usize) -> f64 {
        libm::log(self.random) + answers as f64 * libm::log(0.2)
    }

    /// None of the roles, in either way.
    pub(super) fn none(&self, evidence: f64, answers: usize) -> f64 {
        let (anyone, random) = (self.anyone(evidence), self.at_random(answers));
        let most = anyone.max(random);
        most + libm::log(libm::exp(anyone - most) + libm::exp(random - most))
    }
}

impl Quiz {
    /// How probable each explanation is before any answer. Duties come last among the items.
    pub(super) fn prior(&self) -> Prior {
        match self.items.last().map(|item| &item.sort) {
            Some(Sort::Duty { .. }) => DUTIES,
            Some(Sort::Statement { .. }) | None => STATEMENTS,
        }
    }
}
