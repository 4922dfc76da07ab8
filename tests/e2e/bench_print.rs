//! What `cargo xtask bench` prints: times side by side, and their ratios.

use std::fmt::Write;

use serde_json::Value;

use crate::bench::Contender;

/// What the ratios are taken against.
const BASES: [&str; 2] = ["plain", "survey"];

/// No step takes more times as long as by hand.
const BY_HAND: f64 = 1.5;

/// No step takes more times as long when the pack has a hundred times as many roles.
const BY_ROLES: f64 = 1.2;

/// What is drawn within a frame, in ms.
const FRAME: f64 = 1000.0 / 60.0;

/// The contenders of a case beside each other, a line a step.
pub(crate) fn print_case(contenders: &[Contender]) {
    let Some(first) = contenders.first() else { return };
    println!("\n{}", first.case);
    println!("{}", heading(contenders.iter().map(|contender| contender.name.as_str())));
    let base = contenders.iter().find(|contender| contender.is_base());
    for step in steps(first) {
        let mut line = format!("  {step:<32}");
        for contender in contenders {
            let _ = write!(line, "{:>10.1}", contender.mean("times", &step));
        }
        for other in contenders.iter().filter(|other| !other.is_base()) {
            let ratio = base.map(|base| ratio(other, base, &step));
            let _ = write!(line, "{:<24}", ratio.unwrap_or_default());
        }
        for list in ["first", "frames"] {
            let means = contenders.iter().map(|one| one.mean(list, &step));
            let means: Vec<String> =
                means.filter(|time| time.is_finite()).map(|time| format!("{time:.0}")).collect();
            if !means.is_empty() {
                let _ = write!(line, "{:<18}", format!("  {list} {}", means.join(", ")));
            }
        }
        println!("{}", line.trim_end());
    }
    if let Some(base) = base.filter(|base| base.name == "plain") {
        for other in contenders.iter().filter(|other| !other.is_base()) {
            over(BY_HAND, "times by hand", &other.steps_over(base, BY_HAND));
        }
    }
    if first.case == "quiz" {
        for contender in contenders {
            let slow = |step: &String| {
                step.starts_with("next statement") && contender.mean("times", step) > FRAME
            };
            let steps: Vec<String> = steps(contender).into_iter().filter(slow).collect();
            over(FRAME, &format!("ms, a frame, with {}", contender.name), &steps);
        }
    }
    let elements = |contender: &Contender| contender.rounds.first()?["elements"].as_u64();
    count("elements on the page", contenders, |one| elements(one).map(|count| count as usize));
    count("bytes with brotli", contenders, |one| one.bytes.map(|bytes| bytes.all));
    count("bytes without the page itself", contenders, |one| one.bytes.map(|bytes| bytes.files));
}

/// A line of counts, with their ratio; nothing where the pages have none.
fn count(what: &str, contenders: &[Contender], of: impl Fn(&Contender) -> Option<usize>) {
    let counts: Vec<usize> = contenders.iter().filter_map(&of).collect();
    if counts.is_empty() {
        return;
    }
    let mut line = format!("  {what:<32}");
    for count in counts {
        let _ = write!(line, "{count:>10}");
    }
    let base = contenders.iter().find(|one| one.is_base()).and_then(&of);
    for other in contenders.iter().filter(|other| !other.is_base()).filter_map(of) {
        let ratio = base.map(|base| format!("  x {:.2}", other as f64 / base as f64));
        line.push_str(&ratio.unwrap_or_default());
    }
    println!("{line}");
}

/// What a contender needs with few and with many roles in the pack, of which it shows the same.
pub(crate) fn print_growth(few: &Contender, many: &Contender) {
    println!("\n{}: what roles cost that are not shown", few.name);
    println!("{}", heading([few.case.as_str(), &many.case].into_iter()));
    for step in steps(few) {
        let (one, other) = (few.mean("times", &step), many.mean("times", &step));
        let ratio = ratio(many, few, &step);
        println!("  {step:<32}{one:>10.1}{other:>10.1}{ratio}");
    }
    over(BY_ROLES, "times with few roles", &many.steps_over(few, BY_ROLES));
}

/// A line that says which steps are above what they may take.
fn over(most: f64, what: &str, steps: &[String]) {
    let steps = if steps.is_empty() { "none".to_owned() } else { steps.join("; ") };
    println!("  above {most:.1} {what}: {steps}");
}

impl Contender {
    fn is_base(&self) -> bool {
        BASES.contains(&self.name.as_str())
    }

    /// The steps that take more than so many times as long as for another.
    fn steps_over(&self, base: &Self, most: f64) -> Vec<String> {
        let is_over = |step: &String| self.mean("times", step) > most * base.mean("times", step);
        steps(self).into_iter().filter(is_over).collect()
    }

    /// Of all the figures of a step, whatever the round.
    fn mean(&self, list: &str, step: &str) -> f64 {
        mean(self.rounds.iter().flat_map(|round| figures(round, list, step)).collect())
    }
}

/// The ratio of two times, and the middle half of what it was in the single rounds.
fn ratio(over: &Contender, base: &Contender, step: &str) -> String {
    let of = |round: &Value| mean(figures(round, "times", step));
    let rounds = over.rounds.iter().zip(&base.rounds);
    let mut ratios: Vec<f64> = rounds.map(|(over, base)| of(over) / of(base)).collect();
    ratios.sort_by(f64::total_cmp);
    let quarter = ratios.len() / 4;
    let (Some(least), Some(most)) = (ratios.get(quarter), ratios.iter().nth_back(quarter)) else {
        return String::new();
    };
    let ratio = over.mean("times", step) / base.mean("times", step);
    format!("  x {ratio:.2} ({least:.2} to {most:.2})")
}

fn heading<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut line = " ".repeat(34);
    for name in names {
        let _ = write!(line, "{name:>10}");
    }
    line
}

fn steps(contender: &Contender) -> Vec<String> {
    let steps = contender.rounds.first().and_then(|round| round["times"].as_array());
    steps.into_iter().flatten().filter_map(|step| step[0].as_str().map(str::to_owned)).collect()
}

/// What a page measured of a step in a round.
fn figures(round: &Value, list: &str, step: &str) -> Vec<f64> {
    let mut steps = round[list].as_array().into_iter().flatten();
    let step = steps.find(|measured| measured[0] == step);
    let times = step.and_then(|measured| measured[1].as_array());
    times.into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// The mean without the slowest fifth, where other work on the machine falls. Not the median: a
/// slowed-down browser runs in slices, so that one short step takes a slice more than the next.
fn mean(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    let kept = &figures[..figures.len() - figures.len() / 5];
    kept.iter().sum::<f64>() / kept.len() as f64
}
