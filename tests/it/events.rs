//! What a page gets as the `detail` of an event, key for key, and that all documents agree on it.

use rolefit::app::attributes::{Show, Shown};
use rolefit::app::events::{
    Answer, Change, Contribution, Error, ErrorCode, Event, QuizResult, Ranked, Ready, Remaining,
    Verdict,
};
use rolefit::domain::pack::{Audience, Finding};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::event_types::{code_union, interface};
use crate::project::text;
use crate::reference::{PAGE, README, between, escaped};

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
    let [ready, change, answer, result, error] = all();
    check(ready, "rolefit-ready", r#"{"roles":["b-role","a-role"]}"#);
    check(
        change,
        "rolefit-change",
        r#"{"roles":["b-role","a-role"],"show":"differences","filter":"pay","priorities":["tools"]}"#,
    );
    check(
        answer,
        "rolefit-answer",
        r#"{"item":"i01","value":5,"asked":2,"remaining":{"least":3,"most":12}}"#,
    );
    let (item, remaining) = ("i01".into(), Remaining::default());
    check(
        Event::Answer(Answer { item, value: None, asked: 2, remaining }),
        "rolefit-answer",
        r#"{"item":"i01","value":null,"asked":2,"remaining":{"least":0,"most":0}}"#,
    );
    check(
        result,
        "rolefit-result",
        concat!(
            r#"{"audience":"organization","verdict":"none","roles":[],"#,
            r#""ranking":[{"role":"b-role","fit":71.5,"probability":0.25}],"none":0.75,"#,
            r#""profile":{"scope":12.5,"pace":87.5},"lead":-0.5,"#,
            r#""contributions":[{"item":"i01","value":4,"weight":-0.5}],"restored":true}"#
        ),
    );
    check(
        error,
        "rolefit-error",
        concat!(
            r#"{"code":"pack-invalid","message":"$.roles: found nothing, expected a list","#,
            r#""details":[{"path":"$.roles","found":"nothing","expected":"a list"}]}"#
        ),
    );
}

#[test]
fn words_are_the_same_in_events_and_elsewhere() {
    for (shown, show) in [(Shown::All, Show::All), (Shown::Differences, Show::Differences)] {
        assert_eq!(json(&shown), quoted(show.name()));
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
fn the_types_for_pages_have_every_field_of_every_detail() {
    let types = without_comments(&text("src/embed/rolefit.d.ts"));
    let narrowed = types.replace("value: 1 | 2 | 3 | 4 | 5", "value: number");
    let code = format!("code: {}", code_union());
    for event in all() {
        let (name, fields) = interface(&event);
        let own = between(&narrowed, &format!("export interface {name} {{ "), " } ");
        let fields = fields.iter().map(|(field, of)| format!("{field}: {of};"));
        let fields = fields.collect::<Vec<_>>().join(" ").replace(&code, "code: RolefitErrorCode");
        assert_eq!(own, fields, "{name}, and what serde writes");
        let entry = format!("\"{}\": CustomEvent<{name}>;", event.name());
        assert!(types.contains(&entry), "no {entry}");
    }
    let codes = between(&types, "export type RolefitErrorCode = | ", ";");
    assert_eq!(codes, code_union());
    assert_eq!(types.matches(": CustomEvent<").count(), all().len());
}

#[test]
fn both_references_have_the_types() {
    let types = details_in_types();
    assert!(text(README).contains(&format!("```ts\n{types}```\n")), "{README} lacks\n{types}");
    let types = escaped(types.trim_end());
    assert!(text(PAGE).contains(&format!("<code>{types}</code>")), "{PAGE} lacks\n{types}");
}

/// The interfaces of the details, as `rolefit.d.ts` writes them.
fn details_in_types() -> String {
    let types = text("src/embed/rolefit.d.ts");
    let own = between(&types, "export interface RolefitReady {", "declare global");
    let own = "interface RolefitReady {".to_owned() + own.trim_end() + "\n";
    own.replace("export ", "")
}

/// An event of every sort.
pub(crate) fn all() -> [Event; 5] {
    let roles = || vec!["b-role".into(), "a-role".into()];
    [
        Event::Ready(Ready { roles: roles() }),
        Event::Change(Change {
            roles: roles(),
            show: Shown::Differences,
            filter: "pay".into(),
            priorities: vec!["tools".into()],
        }),
        Event::Answer(Answer {
            item: "i01".into(),
            value: Some(5),
            asked: 2,
            remaining: Remaining { least: 3, most: 12 },
        }),
        Event::Result(QuizResult {
            audience: Audience::Organization,
            verdict: Verdict::None,
            roles: Vec::new(),
            ranking: vec![Ranked { role: "b-role".into(), fit: 71.5, probability: 0.25 }],
            profile: vec![("scope".into(), 12.5), ("pace".into(), 87.5)],
            none: 0.75,
            lead: -0.5,
            contributions: vec![Contribution { item: "i01".into(), value: 4, weight: -0.5 }],
            restored: true,
        }),
        Event::Error(Error::pack_invalid(&[Finding {
            path: "$.roles".into(),
            found: "nothing".into(),
            expected: "a list".into(),
        }])),
    ]
}

/// A source in TypeScript on one line, without its comments.
fn without_comments(types: &str) -> String {
    let code = types.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    let code: String = code.collect();
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("no map has other keys than texts")
}

fn back<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("what was written reads back")
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}
