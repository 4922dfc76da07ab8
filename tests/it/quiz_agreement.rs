//! What a result says agrees with what it shows, whatever was answered.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, RoleId};
use rolefit::domain::quiz::{
    Chance, Fit, Likelihood, Outcome, Quiz, Reason, Response, Responses, Verdict,
};

use super::quiz::option;

/// Answer sheets of each audience.
const SHEETS: usize = 500;

/// A sheet of answers: at random, or leaning to one option, short or long.
fn sheet(quiz: &Quiz, chance: &mut Chance) -> Responses {
    let mut responses = Responses::default();
    let (lean, habit) = (chance.below(5), chance.share());
    for _ in 0..=chance.below(30) {
        let id = quiz.items()[chance.below(quiz.items().len())].id;
        let place = if chance.share() < habit { lean } else { chance.below(5) };
        let response = match chance.below(10) {
            0 => Response::Skipped,
            _ => Response::Given(option(place as u8 + 1)),
        };
        responses.set(id, response);
    }
    responses
}

/// What two roles are worth as one explanation is shared out, so that only individuals' shares stand
/// to one another as the lead says.
fn leads(outcome: &Outcome) {
    let odds = (outcome.ranking[0].probability / outcome.ranking[1].probability).ln();
    assert!((outcome.lead - odds).abs() < 1e-6, "{} and {odds}", outcome.lead);
}

/// Who answers otherwise where that is said to change the result gets the role that is said.
fn changes_come_true(quiz: &Quiz, responses: &Responses, outcome: &Outcome) {
    let first = |outcome: &Outcome| (!outcome.none_leads()).then_some(outcome.ranking[0].role);
    for change in &outcome.changes {
        let mut changed = responses.clone();
        changed.set(change.item, Response::Given(change.to));
        let leader = Some(change.leader);
        assert_ne!(first(outcome), leader, "{change:?} of {outcome:?}");
        // All answers the same say nothing, whatever the model has for them.
        let then = quiz.result(&changed);
        if !matches!(then.verdict, Verdict::NoPattern(Reason::Neutral | Reason::SameAnswer)) {
            assert_eq!(first(&then), leader, "{change:?} of {outcome:?}");
        }
    }
}

fn agrees(outcome: &Outcome) {
    let ranking = &outcome.ranking;
    let sum: f64 = ranking.iter().map(|fit| fit.probability).sum();
    assert!((sum + outcome.none - 1.0).abs() < 1e-9, "all that is possible: {outcome:?}");
    assert!(ranking.windows(2).all(|pair| pair[0].probability >= pair[1].probability));
    assert!(outcome.contributions.is_empty() || outcome.lead >= -1e-9, "{}", outcome.lead);
    let sum: f64 = outcome.contributions.iter().map(|contribution| contribution.weight).sum();
    assert_eq!(sum.to_bits(), outcome.lead.to_bits());
    let named =
        |count: usize| -> Vec<RoleId> { ranking.iter().take(count).map(|fit| fit.role).collect() };
    match &outcome.verdict {
        Verdict::Clear => {
            assert!(ranking[0].probability > outcome.none + ranking[1].probability, "{outcome:?}");
        }
        Verdict::Close(roles) => {
            assert_eq!(*roles, named(roles.len()), "the first ones, in their order");
            assert!(!roles.is_empty() && outcome.none < 0.5, "{outcome:?}");
            let likely = |fit: &Fit| Likelihood::of(fit.probability);
            assert!(likely(&ranking[0]) < Likelihood::Strong, "{outcome:?}");
            let beside = &ranking[1..roles.len()];
            assert!(beside.iter().all(|fit| likely(fit) == Likelihood::Possible), "{outcome:?}");
        }
        Verdict::Both(first, second) => {
            assert_eq!(vec![*first, *second], named(2));
            let together = ranking[0].probability + ranking[1].probability;
            assert!(together > outcome.none, "{outcome:?}");
            assert_eq!(Likelihood::of(ranking[1].probability), Likelihood::Possible);
        }
        Verdict::NoPattern(_) => {}
    }
}

#[test]
fn a_thousand_sheets_show_no_contradiction() {
    let pack = bundled();
    for (seed, audience) in [(1, Audience::Individual), (2, Audience::Organization)] {
        let all = Quiz::new(&pack, &[], audience).expect("the bundled quiz");
        let pair = Quiz::new(&pack, &all.roles()[..2], audience).expect("a pair");
        let mut chance = Chance::new(seed);
        let mut verdicts = [0; 4];
        for number in 0..SHEETS {
            let quiz = if number % 4 == 0 { &pair } else { &all };
            let responses = sheet(quiz, &mut chance);
            let outcome = quiz.result(&responses);
            agrees(&outcome);
            if audience == Audience::Individual {
                leads(&outcome);
                if number % 10 < 2 {
                    changes_come_true(quiz, &responses, &outcome);
                }
            }
            assert_eq!(outcome, quiz.result(&responses));
            verdicts[match outcome.verdict {
                Verdict::Clear => 0,
                Verdict::Close(_) => 1,
                Verdict::Both(..) => 2,
                Verdict::NoPattern(_) => 3,
            }] += 1;
        }
        assert!(verdicts[0] > 0 && verdicts[1] > 0 && verdicts[3] > 0, "{verdicts:?}");
    }
}
