//! What happened to many respondents, counted.

use rolefit::domain::pack::RoleId;
use rolefit::domain::quiz::{Chance, Length, Outcome, Quiz, Verdict};

use crate::people::Kind;

/// Counts over respondents.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) people: usize,
    pub(crate) first: usize,
    pub(crate) ahead: usize,
    pub(crate) two: usize,
    pub(crate) asked: usize,
    pub(crate) clear: usize,
    pub(crate) clear_right: usize,
    pub(crate) close: usize,
    pub(crate) close_right: usize,
    pub(crate) both: usize,
    pub(crate) both_right: usize,
    pub(crate) none: usize,
    /// For each role of the pack, how often it came first.
    pub(crate) wins: Vec<usize>,
    /// For each tenth of probability: how often said, how often right, and the sum of what was said.
    pub(crate) calibration: [(usize, usize, f64); 10],
}

impl Tally {
    /// What happens to that many people of a kind, the roles in play in turn.
    pub(crate) fn of(quiz: &Quiz, kind: &Kind, length: Length, people: usize, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let mut tally = Self::default();
        for number in 0..people {
            let place = number % quiz.roles().len();
            let (responses, truth) = kind.sit(quiz, place, length, &mut chance);
            tally.count(&quiz.result(&responses), responses.given().count(), &truth);
        }
        tally
    }

    fn count(&mut self, outcome: &Outcome, asked: usize, truth: &[RoleId]) {
        let ranking = &outcome.ranking;
        let right = truth.contains(&ranking[0].role);
        self.people += 1;
        self.asked += asked;
        self.first += usize::from(right);
        self.ahead += usize::from(right && !outcome.none_leads());
        self.two += usize::from(right || truth.contains(&ranking[1].role));
        match &outcome.verdict {
            Verdict::Clear => {
                self.clear += 1;
                self.clear_right += usize::from(right);
            }
            Verdict::Close(roles) => {
                self.close += 1;
                self.close_right += usize::from(truth.iter().any(|role| roles.contains(role)));
            }
            Verdict::Both(first, second) => {
                self.both += 1;
                let found = truth.contains(first) && truth.contains(second);
                self.both_right += usize::from(found);
            }
            Verdict::NoPattern(_) => self.none += 1,
        }
        let place = ranking[0].role.index();
        if self.wins.len() <= place {
            self.wins.resize(place + 1, 0);
        }
        self.wins[place] += 1;
        for fit in ranking {
            let tenth = ((fit.probability * 10.0) as usize).min(9);
            let (said, came, sum) = &mut self.calibration[tenth];
            *said += 1;
            *came += usize::from(truth.contains(&fit.role));
            *sum += fit.probability;
        }
    }
}

/// A share in percent, with one decimal; a dash where there is nothing to share.
pub(crate) fn percent(part: usize, whole: usize) -> String {
    if whole == 0 { "–".into() } else { format!("{:.1}", 100.0 * part as f64 / whole as f64) }
}
