//! Answers that go elsewhere and come back: by link and by file.

use super::{answer, like, open, saved, told, verdict};
use rolefit::app::permalink::Link;
use rolefit::app::quiz::{Effect, Msg, Notice, Stage};
use rolefit::app::saved::Refused;

#[test]
fn a_link_carries_the_result_elsewhere() {
    let mut model = open(&[("permalink", "")], "", None);
    let effects = like(&mut model, "platform-operations-manager");
    let link = model.link();
    assert!(effects.contains(&Effect::Link("rolefit".into(), Some(link.clone()))));
    let fragment = Link::put("#top", "rolefit", Some(&link));
    let mut other = open(&[], &fragment, Some("1.????"));
    assert_eq!((other.notice, verdict(&other)), (Some(Notice::Shared), verdict(&model)));
    assert_eq!(other.stage, model.stage, "the same answers give the same result");
    // Answering for oneself leaves what this reader once saved alone until there is an answer.
    let effects = other.update(Msg::StartedOver);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Forget(_))), "{effects:?}");
    assert!(!other.has_answers());
}

#[test]
fn links_that_cannot_be_read_are_told_politely() {
    let check = |fragment: &str, notice| {
        let model = open(&[], fragment, None);
        assert_eq!(model.notice, notice, "{fragment}");
        let error = told(&model.opening(), "rolefit-error").and_then(|e| e.get("code").cloned());
        assert_eq!(error, notice.map(|_| "bad-link".into()), "{fragment}");
        assert!(matches!(model.stage, Stage::Asking(0, _)), "{fragment}");
    };
    check("", None);
    check("#rolefit=compare:a+b", None);
    check("#rolefit=quiz:9.AAAA", Some(Notice::Refused(Refused::Newer)));
    check("#rolefit=quiz:1.AAAAAAAA", Some(Notice::Refused(Refused::OtherQuiz)));
    check("#rolefit=quiz:<b>", Some(Notice::Refused(Refused::Damaged)));
    // Answers to the other audience are for another element of the page.
    let mut hiring = open(&[("audience", "organization")], "", None);
    answer(&mut hiring, 3);
    check(&Link::put("", "rolefit", Some(&hiring.link())), None);
}

#[test]
fn a_file_brings_the_answers_back() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-owner");
    let file = model.record();
    let mut other = open(&[], "", None);
    let effects = other.update(Msg::FileRead(file.clone()));
    assert_eq!((other.notice, &other.stage), (Some(Notice::FromFile), &model.stage));
    assert!(saved(&effects).is_some());
    let mut check = |text: &str, refused| {
        assert!(other.update(Msg::FileRead(text.into())).is_empty());
        assert_eq!(other.notice, Some(Notice::Refused(refused)), "{text}");
    };
    check("", Refused::Damaged);
    check("[]", Refused::Damaged);
    check(&file.replace("answers/1", "answers/2"), Refused::Newer);
    check(&file.replace("\"individual\"", "\"organization\""), Refused::OtherQuiz);
    check(&file.replace("\"item\":\"i", "\"item\":\"x"), Refused::OtherQuiz);
    check(&file.replace("\"value\":", "\"value\":1"), Refused::Damaged);
}
