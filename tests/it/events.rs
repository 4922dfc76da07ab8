//! What a page gets as the `detail` of an event, key for key.

use rolefit::app::attributes::Show;
use rolefit::app::events::{
    Answer, Change, Contribution, Error, ErrorCode, Event, QuizResult, Ranked, Ready, Remaining,
    Verdict,
};
use rolefit::domain::pack::{Audience, Finding};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("no map has other keys than texts")
}

fn back<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("what was written reads back")
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

#[test]
fn every_event_is_written_as_pages_know_it() {
    let check = |event: Event, name: &str, detail: &str| {
        assert_eq!((event.name(), json(&event).as_str()), (name, detail));
        let again = match event {
            Event::Ready(_) => Event::Ready(back(detail)),
            Event::Change(_) => Event::Change(back(detail)),
            Event::Answer(_) => Event::Answer(back(detail)),
            Event::Result(_) => Event::Result(back(detail)),
            Event::Error(_) => Event::Error(back(detail)),
        };
        assert_eq!(again, event);
    };
    let roles = || vec!["b-role".into(), "a-role".into()];
    check(
        Event::Ready(Ready { roles: roles() }),
        "rolefit-ready",
        r#"{"roles":["b-role","a-role"]}"#,
    );
    check(
        Event::Change(Change {
            roles: roles(),
            show: Show::Differences,
            filter: "pay".into(),
            priorities: vec!["tools".into()],
        }),
        "rolefit-change",
        r#"{"roles":["b-role","a-role"],"show":"differences","filter":"pay","priorities":["tools"]}"#,
    );
    let answer = |value| {
        let remaining = Remaining { least: 3, most: 12 };
        Event::Answer(Answer { item: "i01".into(), value, asked: 2, remaining })
    };
    check(
        answer(Some(5)),
        "rolefit-answer",
        r#"{"item":"i01","value":5,"asked":2,"remaining":{"least":3,"most":12}}"#,
    );
    check(
        answer(None),
        "rolefit-answer",
        r#"{"item":"i01","value":null,"asked":2,"remaining":{"least":3,"most":12}}"#,
    );
    check(
        Event::Result(QuizResult {
            audience: Audience::Organization,
            verdict: Verdict::None,
            roles: Vec::new(),
            ranking: vec![Ranked { role: "b-role".into(), fit: 71.5, probability: 0.25 }],
            profile: vec![("scope".into(), 12.5), ("pace".into(), 87.5)],
            lead: -0.5,
            contributions: vec![Contribution { item: "i01".into(), value: 4, weight: -0.5 }],
            restored: true,
        }),
        "rolefit-result",
        concat!(
            r#"{"audience":"organization","verdict":"none","roles":[],"#,
            r#""ranking":[{"role":"b-role","fit":71.5,"probability":0.25}],"#,
            r#""profile":{"scope":12.5,"pace":87.5},"lead":-0.5,"#,
            r#""contributions":[{"item":"i01","value":4,"weight":-0.5}],"restored":true}"#
        ),
    );
    check(
        Event::Error(Error::pack_invalid(&[Finding {
            path: "$.roles".into(),
            found: "nothing".into(),
            expected: "a list".into(),
        }])),
        "rolefit-error",
        concat!(
            r#"{"code":"pack-invalid","message":"$.roles: found nothing, expected a list","#,
            r#""details":[{"path":"$.roles","found":"nothing","expected":"a list"}]}"#
        ),
    );
}

#[test]
fn words_are_the_same_in_events_and_elsewhere() {
    for show in [Show::All, Show::Differences] {
        assert_eq!(json(&show), quoted(show.name()));
    }
    for audience in [Audience::Individual, Audience::Organization] {
        assert_eq!(json(&audience), quoted(audience.name()));
    }
    for verdict in [Verdict::Clear, Verdict::Close, Verdict::Both, Verdict::None] {
        assert_eq!(json(&verdict), quoted(verdict.name()));
    }
    for code in ErrorCode::ALL {
        assert_eq!(json(&code), quoted(code.name()));
    }
}

#[test]
fn the_types_for_pages_have_every_code_and_no_other() {
    let types = crate::reference::text("src/embed/rolefit.d.ts");
    let union = crate::reference::between(&types, "type RolefitErrorCode =", ";");
    let codes: Vec<String> = union.split('|').map(|code| code.trim().into()).skip(1).collect();
    assert_eq!(codes, ErrorCode::ALL.map(|code| quoted(code.name())));
}
