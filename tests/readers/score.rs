//! How often the described role came first, and how sure the quiz was.

use rolefit::domain::pack::RoleId;
use rolefit::domain::quiz::{Outcome, Verdict};

/// What the columns of [`Score::row`] are.
pub(crate) const HEADS: &str = "\
| | first right (95 % interval) | in first two | logloss | asked | told one role | of those right |
| --- | --- | --- | --- | --- | --- | --- |";

/// Counts over readers.
#[derive(Default)]
pub(crate) struct Score {
    all: usize,
    first: usize,
    two: usize,
    loss: f64,
    asked: usize,
    clear: usize,
    right: usize,
}

impl Score {
    pub(crate) fn count(&mut self, outcome: &Outcome, asked: usize, role: RoleId) {
        let place = outcome.ranking.iter().position(|fit| fit.role == role);
        let place = place.expect("a role in play");
        self.all += 1;
        self.first += usize::from(place == 0);
        self.two += usize::from(place < 2);
        self.loss -= outcome.ranking[place].probability.ln();
        self.asked += asked;
        if outcome.verdict == Verdict::Clear {
            self.clear += 1;
            self.right += usize::from(place == 0);
        }
    }

    pub(crate) fn row(&self, name: &str) -> String {
        let all = self.all as f64;
        let (low, high) = interval(self.first as f64, all);
        format!(
            "| {name} | {} of {} ({low:.0}–{high:.0} %) | {} | {:.2} | {:.1} | {} | {} |",
            self.first,
            self.all,
            self.two,
            self.loss / all,
            self.asked as f64 / all,
            self.clear,
            self.right
        )
    }
}

/// Wilson's interval of a share, in percent.
fn interval(part: f64, all: f64) -> (f64, f64) {
    let z = 1.96;
    let share = part / all;
    let middle = share + z * z / (2.0 * all);
    let width = z * (share * (1.0 - share) / all + z * z / (4.0 * all * all)).sqrt();
    let scale = 100.0 / (1.0 + z * z / all);
    ((middle - width) * scale, (middle + width) * scale)
}
