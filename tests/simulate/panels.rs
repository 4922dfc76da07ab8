//! From which gap on the order of two candidates is right 8 times in 10, by imagined panels: six
//! competencies with two questions each, one interviewer's total as reliable as .45, the same interviewers
//! for both candidates.

/// Spread of what candidates can do altogether, in points of the scale: of all competencies alike, and of
/// each alone.
const ABILITY: [f64; 2] = [0.44, 0.51];
/// Spread of an interviewer's error: on a candidate altogether, and on an answer.
const ERROR: [f64; 2] = [0.479, 0.8];
const COMPETENCIES: usize = 6;
const QUESTIONS: usize = 2;
/// So many orders are to be right.
const RIGHT: f64 = 0.8;
/// Width of a class of gaps.
const CLASS: f64 = 0.05;

/// A sequence that looks like chance and is the same each time: xorshift64.
struct Chance(u64);

impl Chance {
    fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// From a normal distribution of that spread, by Box and Muller.
    fn normal(&mut self, spread: f64) -> f64 {
        let (one, other) = (self.part(), self.part());
        spread * (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

/// What a candidate can do, and the total that so many interviewers give.
fn candidate(chance: &mut Chance, interviewers: usize) -> (f64, f64) {
    let general = chance.normal(ABILITY[0]);
    let abilities = [(); COMPETENCIES].map(|()| general + chance.normal(ABILITY[1]));
    let truth = abilities.iter().sum::<f64>() / COMPETENCIES as f64;
    let mut sum = 0.0;
    for _ in 0..interviewers {
        let slip = chance.normal(ERROR[0]);
        for ability in abilities {
            for _ in 0..QUESTIONS {
                let heard = 3.0 + ability + slip + chance.normal(ERROR[1]);
                sum += heard.round().clamp(1.0, 5.0);
            }
        }
    }
    (truth, sum / (interviewers * COMPETENCIES * QUESTIONS) as f64)
}

/// The gap from which on the order is right 8 times in 10, by so many pairs of candidates.
pub(super) fn least_gap(interviewers: usize, pairs: usize) -> f64 {
    let mut chance = Chance(20_261_126 + interviewers as u64);
    let mut classes = [(0_usize, 0_usize); 60];
    for _ in 0..pairs {
        let (one, other) =
            (candidate(&mut chance, interviewers), candidate(&mut chance, interviewers));
        let (truth, gap) = (one.0 - other.0, one.1 - other.1);
        let class = classes.get_mut((gap.abs() / CLASS).round() as usize);
        if let Some((all, right)) = class.filter(|_| gap != 0.0) {
            *all += 1;
            *right += usize::from((truth > 0.0) == (gap > 0.0));
        }
    }
    // Totals are sums of whole points, so that some classes stay empty.
    let shares = classes.iter().enumerate().filter(|(_, (all, _))| *all > 0);
    let shares =
        shares.map(|(class, (all, right))| (class as f64 * CLASS, *right as f64 / *all as f64));
    let shares: Vec<(f64, f64)> = shares.collect();
    let crossing = shares.windows(2).find(|pair| pair[1].1 >= RIGHT);
    crossing.map_or(f64::NAN, |pair| {
        let ((before, low), (after, high)) = (pair[0], pair[1]);
        before + (after - before) * (RIGHT - low) / (high - low)
    })
}
