//! How probable each explanation is before any answer, as logarithms: to each the logarithm of the
//! answers' likelihood is added.

/// How probable it is, before any answer, that none of the roles in play describes a person.
const NONE: f64 = 0.18;

/// Share of those who answer at random.
const RANDOM: f64 = 0.3;

/// One of so many roles, all equally probable.
pub(super) fn one_of(roles: usize, evidence: f64) -> f64 {
    evidence + libm::log((1.0 - NONE) / roles as f64)
}

/// A person whom none of the roles describes.
pub(super) fn anyone(evidence: f64) -> f64 {
    evidence + libm::log(NONE * (1.0 - RANDOM))
}

/// So many answers at random.
pub(super) fn at_random(answers: usize) -> f64 {
    libm::log(NONE * RANDOM) + answers as f64 * libm::log(0.2)
}

/// None of the roles, in either way.
pub(super) fn none(evidence: f64, answers: usize) -> f64 {
    let (anyone, random) = (anyone(evidence), at_random(answers));
    let most = anyone.max(random);
    most + libm::log(libm::exp(anyone - most) + libm::exp(random - most))
}
