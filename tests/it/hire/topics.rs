//! Which questions are on a topic that does not belong into an interview.

use serde_json::{Value, json};

use super::descriptions::told;
use rolefit::hire::topics::{self, touched_by};

fn touched(question: &str) -> Vec<&'static str> {
    touched_by(question).map(|topic| topic.id).collect()
}

#[test]
fn every_topic_is_found_in_its_example_and_not_in_what_to_ask_instead() {
    assert_eq!(topics::topics().count(), 14);
    for topic in topics::topics() {
        assert!(touched(topic.example).contains(&topic.id), "{}", topic.example);
        assert!(
            touched(topic.instead).is_empty(),
            "{}: {:?}",
            topic.instead,
            touched(topic.instead)
        );
    }
}

#[test]
fn questions_that_do_not_belong_are_found() {
    let lists = include_str!("questions.txt");
    let (barred, fair) = lists.split_once("\n\n").expect("two lists");
    let missed: Vec<&str> = barred.lines().filter(|line| touched(line).is_empty()).collect();
    assert!(barred.lines().count() >= 60 && missed.is_empty(), "{missed:#?}");
    let wrong: Vec<_> = fair
        .lines()
        .map(|line| (line, touched(line)))
        .filter(|(_, topics)| !topics.is_empty())
        .collect();
    assert!(fair.lines().count() >= 60 && wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_question_of_one_s_own_in_a_file_is_hinted_at() {
    let change = |job: &mut Value| {
        job["competencies"] = json!([
            {"id": "change", "questions": ["What did you end?", "Are you married?"]}
        ]);
    };
    let (code, _, err) = told(change, "guide", "own-questions");
    let hints: Vec<&str> = err.lines().filter(|line| line.contains("competencies")).collect();
    assert_eq!((code, hints.len()), (0, 1), "{err}");
    assert!(hints[0].starts_with("hint: $.competencies[0].questions[1]: “Marriage"), "{err}");
}
