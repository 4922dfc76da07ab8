//! Answers that go elsewhere and come back: by link and by file.

use rolefit::app::answers_code::Refused;
use rolefit::app::events::{ErrorCode, Event};
use rolefit::app::permalink::{Kind, Permalink};
use rolefit::app::quiz::{AnswersFormat, Effect, Msg, Notice, Screen};

use super::{answer, events, like, open, saved, verdict};

#[test]
fn a_link_carries_the_result_elsewhere() {
    let mut model = open(&[("permalink", "")], "", None);
    let effects = like(&mut model, "platform-operations-manager");
    let link = model.link();
    assert!(effects.contains(&Effect::ReplaceLink("rolefit".into(), Some(link.clone()))));
    let fragment = Permalink::put("#top", "rolefit", Kind::Quiz, Some(&link));
    let mut other = open(&[], &fragment, Some("1.????"));
    assert_eq!((other.notice, verdict(&other)), (Some(Notice::Shared(0)), verdict(&model)));
    assert_eq!(other.screen, model.screen, "the same answers give the same result");
    // Answering for oneself leaves what this reader once saved alone until there is an answer.
    let effects = other.update(Msg::StartedOver);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Forget(_))), "{effects:?}");
    assert!(!other.has_answers());
}

#[test]
fn the_address_holds_every_answer_and_a_reload_goes_on_there() {
    let mut model = open(&[("permalink", "")], "", None);
    let effects = answer(&mut model, 4);
    let link = Effect::ReplaceLink("rolefit".into(), Some(model.link()));
    assert!(effects.contains(&link), "{effects:?}");
    let Some(Effect::Save(_, kept)) = effects.iter().find(|it| matches!(it, Effect::Save(..)))
    else {
        panic!("{effects:?}")
    };
    let fragment = Permalink::put("", "rolefit", Kind::Quiz, Some(&model.link()));
    let again = open(&[("permalink", "")], &fragment, Some(kept));
    assert_eq!((again.notice, &again.screen), (Some(Notice::Resumed(0)), &model.screen));
}

#[test]
fn links_that_cannot_be_read_are_told_politely() {
    let check = |fragment: &str, notice| {
        let model = open(&[], fragment, None);
        assert_eq!(model.notice, notice, "{fragment}");
        let opened = model.opened();
        let errors: Vec<ErrorCode> = events(&opened).filter_map(error).collect();
        let bad = notice.filter(|notice| *notice != Notice::OtherAudience);
        assert_eq!(errors, bad.map(|_| ErrorCode::BadLink).as_slice(), "{fragment}");
        assert!(matches!(model.screen, Screen::Asking(0, _)), "{fragment}");
    };
    check("", None);
    check("#rolefit=compare:a+b", None);
    check("#rolefit=quiz:9.AAAA", Some(Notice::Refused(Refused::Newer)));
    check("#rolefit=quiz:1.AAAAAAAA", Some(Notice::Refused(Refused::OtherQuiz)));
    check("#rolefit=quiz:<b>", Some(Notice::Refused(Refused::Damaged)));
    // Answers to the other audience may be for another element of the page.
    let mut hiring = open(&[("audience", "organization")], "", None);
    answer(&mut hiring, 3);
    let link = Permalink::put("", "rolefit", Kind::Quiz, Some(&hiring.link()));
    check(&link, Some(Notice::OtherAudience));
}

/// The code of an event that is an error.
fn error(event: &Event) -> Option<ErrorCode> {
    match event {
        Event::Error(error) => Some(error.code),
        Event::Ready(_) | Event::Change(_) | Event::Answer(_) | Event::Result(_) => None,
    }
}

#[test]
fn a_file_brings_the_answers_back() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-owner");
    model.update(Msg::WentBack);
    model.update(Msg::Skipped);
    let Some(Effect::SaveFile(file)) = model.update(Msg::FileAsked).pop() else {
        panic!("there is a file to save");
    };
    let text = serde_json::to_string(&file).expect("JSON");
    let mut other = open(&[], "", None);
    let effects = other.update(read(&text));
    assert_eq!((other.notice, &other.screen), (Some(Notice::FromFile(0)), &model.screen));
    assert_eq!(other.responses, model.responses);
    assert!(saved(&effects).is_some());
    let mut check = |text: &str, refused| {
        assert!(other.update(read(text)).is_empty());
        assert_eq!(other.notice, Some(Notice::Refused(refused)), "{text}");
    };
    check("", Refused::Damaged);
    check("[]", Refused::Damaged);
    check(r#"{"format":"rolefit-answers/2","answers":{"i01":"yes"}}"#, Refused::Newer);
    check(r#"{"format":"rolefit-answers/1","answers":{"i01":"yes"}}"#, Refused::Damaged);
    check(r#"{"format":"other/2"}"#, Refused::Damaged);
    check(&text.replace("answers/1", "answers/2"), Refused::Newer);
    check(&text.replace("rolefit-answers/1", "other/1"), Refused::Damaged);
    check(&text.replace("\"individual\"", "\"organization\""), Refused::OtherQuiz);
    let others =
        text.replace("\"item\":\"i", "\"item\":\"x").replace("\"item\":\"d", "\"item\":\"x");
    check(&others, Refused::OtherQuiz);
    check(&text.replace("\"value\":", "\"value\":1"), Refused::Damaged);
    check(&text.replace("\"value\":null", "\"values\":null"), Refused::Damaged);
}

/// What the widget sends on when the file has that text.
fn read(text: &str) -> Msg {
    let file = serde_json::from_str(text).ok();
    let later = || serde_json::from_str::<AnswersFormat>(text).ok()?.later();
    Msg::FileRead(file.or_else(later).map(Box::new))
}
