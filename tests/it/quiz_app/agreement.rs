//! Whatever is answered, the sentence, the order, the words and the bars say the same.

use rolefit::app::events::Verdict;
use rolefit::app::quiz::{Entry, Model, Msg, RecordedAnswer, entries};
use rolefit::components::share_image::{Mark, marks};
use rolefit::domain::quiz::{Chance, Item, Likelihood, Outcome};
use rolefit::i18n::Catalog;

use super::open;

/// Answer sheets.
const SHEETS: usize = 1000;

/// The result of somebody who answers at random, or leans to one option, or skips nearly all.
fn sheet(number: usize, chance: &mut Chance) -> Model {
    let audience = ["individual", "organization"][number % 2];
    let pair = ["", "service-owner service-manager"][usize::from(number.is_multiple_of(5))];
    let mut model = open(&[("audience", audience), ("roles", pair)], "", None);
    let Some(quiz) = model.quiz.clone() else { panic!("the bundled quiz") };
    let (lean, habit) = (chance.below(5), chance.share());
    // Past what the quiz asks at most the result shows.
    let given = if number.is_multiple_of(20) { 3 } else { 24 + chance.below(12) };
    let mut items: Vec<&Item> = quiz.items().iter().collect();
    let mut file = model.answers_file();
    while let Some(last) = items.len().checked_sub(1) {
        let item = items.swap_remove(chance.below(last + 1));
        let option = if chance.share() < habit { lean } else { chance.below(5) };
        let value = (file.answers.len() < given).then_some(option as u8 + 1);
        let (item, statement) = (item.name.clone(), String::new());
        file.answers.push(RecordedAnswer { item, statement, value });
    }
    model.update(Msg::FileRead(Some(Box::new(file))));
    model
}

#[test]
fn a_thousand_sheets_never_say_two_things() {
    let mut chance = Chance::new(7);
    let mut seen = [0; 4];
    for number in 0..SHEETS {
        let model = sheet(number, &mut chance);
        let outcome = model.outcome().expect("a result");
        let (mut listed, rest) = entries(outcome);
        shown(&model, &listed);
        listed.extend(rest);
        assert!(listed.windows(2).all(|pair| pair[0].probability >= pair[1].probability));
        seen[match Verdict::from(&outcome.verdict) {
            Verdict::Clear => 0,
            Verdict::Close => 1,
            Verdict::Both => 2,
            Verdict::None => 3,
        }] += 1;
        told(&model, outcome, &listed);
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

/// The verdict names the roles whose words go with it.
fn told(model: &Model, outcome: &Outcome, listed: &[Entry]) {
    let named = model.named(outcome);
    let word = |entry: &&Entry| entry.likelihood();
    let of = |role| listed.iter().find(|entry| entry.role == role).map(|entry| word(&entry));
    let strong: Vec<&Entry> =
        listed.iter().filter(|entry| word(entry) == Likelihood::Strong).collect();
    let possible = |entry: &&Entry| entry.role.is_some() && word(entry) >= Likelihood::Possible;
    match Verdict::from(&outcome.verdict) {
        Verdict::Clear => {
            assert_eq!(strong.iter().map(|entry| entry.role).collect::<Vec<_>>(), [Some(named[0])]);
            assert_eq!(listed[0].role, Some(named[0]));
        }
        Verdict::Close => {
            assert!(strong.is_empty(), "{outcome:?}");
            // What stands behind "none of these" is not named.
            let ahead = listed.iter().take_while(|entry| entry.role.is_some());
            let ahead: Vec<_> = ahead.filter(possible).take(3).map(|entry| entry.role).collect();
            let named: Vec<_> = named.into_iter().map(Some).collect();
            assert!(ahead == named || ahead.is_empty() && named.len() == 1, "{outcome:?}");
        }
        Verdict::Both => {
            assert!(strong.is_empty(), "{outcome:?}");
            assert!(named.iter().all(|&role| of(Some(role)) >= Some(Likelihood::Possible)));
        }
        Verdict::None => {
            assert!(named.is_empty());
            assert!(listed.first().is_none_or(|first| first.role.is_none()), "{outcome:?}");
            assert!(listed.first().is_none_or(|first| word(&first) >= Likelihood::Likely));
        }
    }
}

#[test]
fn a_word_says_whether_it_is_more_probable_than_not() {
    let row = |probability, word| assert_eq!(Likelihood::of(probability), word, "{probability}");
    row(0.09, Likelihood::Unlikely);
    row(0.1, Likelihood::Possible);
    row(0.49, Likelihood::Possible);
    row(0.51, Likelihood::Likely);
    row(0.8, Likelihood::Likely);
    row(0.82, Likelihood::Strong);
}

/// The picture of the result has the same roles in the same order, with bars as long as they are
/// probable, below a sentence that names those of the verdict.
///
/// Where "none of these" comes first, the sentence says that.
fn shown(model: &Model, listed: &[Entry]) {
    let catalog = Catalog::english();
    let marks = marks(model, &catalog);
    let bars: Vec<f64> = marks.windows(2).filter_map(bar).collect();
    let expected: Vec<f64> =
        listed.iter().take(4).map(|entry| (entry.probability * 300.0).round()).collect();
    assert_eq!(bars, expected);
    let texts: Vec<&str> = marks.iter().filter_map(|mark| mark.text.as_deref()).collect();
    let all = texts.join(" ");
    let is_none = listed.first().is_some_and(|first| first.role.is_none());
    let says_none = all.contains("none of these roles") || all.contains("not point to any of");
    assert_eq!(says_none, is_none, "{all}");
    for role in model.named(model.outcome().expect("a result")) {
        assert!(all.contains(&model.pack[role].title), "{all}");
    }
}

/// The length of a bar, which lies on a line of the greatest length.
fn bar(marks: &[Mark]) -> Option<f64> {
    let [line, bar] = marks else { return None };
    let both = line.text.is_none() && bar.text.is_none() && line.top.total_cmp(&bar.top).is_eq();
    both.then_some(bar.width)
}
