//! Filling in, saving and opening sheets in the element, and what is said of it.

use super::element::{element, opened, typed};
use super::{kit, sheet, sound, text};
use rolefit::app::hire::{
    Done, Effect, Judged, KitMsg, Model, Msg, Place, Reading, Rewritten, Saved, SheetMsg,
};
use rolefit::hire::file::File;
use rolefit::hire::format::Format;
use rolefit::hire::kit::Kit;
use rolefit::hire::missing::missing;
use rolefit::hire::panel::Combined;
use rolefit::hire::said::sentences;
use rolefit::hire::scorecard::{Met, Panel};
use rolefit::i18n::HireCatalog;

fn filled(msg: SheetMsg) -> Msg {
    Msg::SheetFilled(msg)
}

/// Rates all that is asked in the first interview.
fn rate(model: &mut Model) -> Kit {
    let kit = model.asked().expect("the role has targets");
    model.update(filled(SheetMsg::CandidateTyped("A".into())));
    model.update(filled(SheetMsg::InterviewerTyped("2".into())));
    let ids: Vec<String> =
        model.draft.questions(&kit).iter().map(|(_, one)| one.id.clone()).collect();
    for id in ids {
        model.update(filled(SheetMsg::Rated(id.clone(), Judged::Point(4))));
        model.update(filled(SheetMsg::Noted(id, "Said so".into())));
    }
    kit
}

#[test]
fn a_sheet_stays_until_the_next_candidate_is_asked_for() {
    let mut model = element();
    assert!(!model.unsaved.is_any());
    let kit = rate(&mut model);
    assert!(model.unsaved.is_any());
    let before = model.draft.clone();
    let effects = model.update(filled(SheetMsg::Sealed));
    let [Effect::SaveFile(Place::Sheet, name, file), Effect::Focus(_)] = &effects[..] else {
        panic!("{effects:?}")
    };
    assert_eq!(name, "scorecard-A-2-interview-1.json");
    assert!(matches!(&**file, File::Scorecard(sheet) if sheet.candidate == "A"));
    assert_eq!((&model.draft, &model.done), (&before, &Some(Done::Sealed)));
    assert!(!model.unsaved.is_any());
    model.update(filled(SheetMsg::Next));
    assert_eq!(model.draft.open(&kit), model.draft.questions(&kit).len());
    assert_eq!((&*model.draft.candidate, &*model.draft.interviewer), ("", "2"));
    assert!(!model.unsaved.is_any() && model.done.is_none());
}

#[test]
fn what_is_typed_is_unsaved_until_it_is_saved() {
    let mut model = element();
    typed(&mut model, "title", "Owner: parcels");
    assert!(model.unsaved.is_any());
    let effects = model.update(Msg::SavePressed(Saved::Job));
    assert!(
        matches!(&effects[..], [Effect::SaveFile(Place::Job, name, _)] if name == "job-service-owner.json")
    );
    assert!(!model.unsaved.is_any());
    model.update(Msg::KitChanged(KitMsg::Weighed(0, 1)));
    assert!(model.unsaved.is_any());
    let effects = model.update(Msg::SavePressed(Saved::Kit));
    assert!(
        matches!(&effects[..], [Effect::SaveFile(Place::Guide, name, _)] if name == "kit-service-owner.json")
    );
    assert!(!model.unsaved.is_any());
}

#[test]
fn a_guide_made_by_rule_again_can_be_taken_back() {
    let mut model = element();
    let text = "What did you end?".to_owned();
    let change = Rewritten { competency: 0, question: 0, point: 0, text };
    model.update(Msg::KitChanged(KitMsg::Reworded(change)));
    let changed = model.kit.clone();
    model.update(Msg::KitChanged(KitMsg::MadeAnew));
    assert_ne!(model.kit, changed);
    model.update(Msg::KitChanged(KitMsg::Restored));
    assert_eq!((&model.kit, &model.before), (&changed, &None));
}

#[test]
fn a_kit_that_is_opened_leaves_the_ratings_of_the_same_questions() {
    let mut model = element();
    let mut kit = rate(&mut model);
    let ratings = model.draft.answers.clone();
    let file = |kit: &Kit| {
        let mut kit = kit.clone();
        kit.fingerprint = kit.own_fingerprint();
        vec![opened("kit.json", &text(&File::Kit(kit)))]
    };
    model.update(Msg::FilesOpened("open-job", file(&kit)));
    assert_eq!(model.draft.answers, ratings);
    kit.competencies[0].questions[0].text = "Another question?".into();
    model.update(Msg::FilesOpened("open-job", file(&kit)));
    assert_eq!(model.draft.answers, ratings[1..]);
    // And the whole sheet comes back with the kit that it was on.
    model.update(Msg::KitChanged(KitMsg::Restored));
    assert_eq!(model.draft.answers, ratings);
}

#[test]
fn what_came_of_files_is_said_at_the_field_they_were_opened_in() {
    let mut model = element();
    let broken = vec![opened("broken.json", "{")];
    model.update(Msg::FilesOpened("open-job", broken));
    let reading = model.reading.clone().expect("something is said");
    assert_eq!((reading.field, reading.opened.len()), ("open-job", 0));
    assert!(reading.wrong[0].starts_with("broken.json: $: found EOF"), "{reading:?}");
    // What was said of earlier files is gone with the next ones.
    let kit = kit();
    let good = sound(&kit, "A", "1");
    let files = [File::Kit(kit.clone()), File::Scorecard(good)];
    let files = files.map(|file| {
        opened(if matches!(file, File::Kit(_)) { "kit.json" } else { "a.json" }, &text(&file))
    });
    model.update(Msg::FilesOpened("open-sheets", files.into()));
    let opened = vec!["kit.json".to_owned(), "a.json".to_owned()];
    assert_eq!(model.reading, Some(Reading { field: "open-sheets", opened, wrong: Vec::new() }));
}

#[test]
fn of_sheets_that_contradict_each_other_one_can_be_left_out() {
    let kit = kit();
    let (first, other) = (sound(&kit, "A", "1"), sheet(&kit, "A", "1", &[[Some(1); 2]; 6]));
    let files = [
        ("kit.json", File::Kit(kit.clone())),
        ("first.json", File::Scorecard(first.clone())),
        ("again.json", File::Scorecard(first.clone())),
        ("other.json", File::Scorecard(other)),
    ];
    let files: Vec<_> = files.iter().map(|(name, file)| opened(name, &text(file))).collect();
    let mut model = element();
    model.update(Msg::FilesOpened("open-sheets", files));
    let table = model.meeting.table(None).expect("the kit is there");
    let names: Vec<&str> = table.torn.iter().map(|one| &*one.name).collect();
    // That a sheet is there twice is no harm, and no reason to mend anything.
    assert_eq!((names, &table.refused), (vec!["first.json", "other.json"], &Vec::new()));
    assert_eq!(table.notices.len(), 1, "{:?}", table.notices);
    let torn = table.torn[1].clone();
    model.update(Msg::LeftOut(torn.file, torn.sheet));
    let table = model.meeting.table(None).expect("the kit is there");
    assert_eq!((table.sheets, table.torn), (vec![first], Vec::new()));
}

#[test]
fn must_haves_stand_on_the_sheet_of_the_call_and_make_nobody_a_rater() {
    let mut model = element();
    let kit = model.asked().expect("the role has targets");
    assert_eq!(model.draft.musts(&kit), [""; 0]);
    // Behind the two interviews.
    model.update(filled(SheetMsg::StageChosen(2)));
    assert_eq!(model.draft.musts(&kit), kit.must);
    model.update(filled(SheetMsg::CandidateTyped("A".into())));
    model.update(filled(SheetMsg::InterviewerTyped("9".into())));
    model.update(filled(SheetMsg::Met(0, Some(Met::Yes))));
    let sheet = model.draft.sealed(&kit).expect("nothing else is asked in a call");
    assert_eq!((&*sheet.stage, sheet.must.len(), sheet.ratings.len()), ("call", 1, 0));
    let sheets = [sheet, sound(&kit, "A", "1"), sound(&kit, "A", "2")];
    assert_eq!(missing(&kit, &sheets), []);
    assert_eq!(Combined::of(&kit, &sheets).candidates[0].interviewers, ["1", "2"]);
}

#[test]
fn what_was_decided_stays_when_another_panel_is_opened() {
    let kit = kit();
    let panel = |decision: Option<&str>| {
        File::Panel(Panel {
            format: Format::One,
            kit: kit.clone(),
            sheets: vec![sound(&kit, "A", "1"), sound(&kit, "A", "2")],
            shown_early: false,
            decision: decision.map(ToOwned::to_owned),
        })
    };
    let mut model = element();
    for (typed, from_file, expected) in [
        (None, Some("B, for her plan"), "B, for her plan"),
        (Some("A, for the figures"), None, "A, for the figures"),
        (None, Some("Both said yes"), "A, for the figures\n\nBoth said yes"),
        (None, Some("Both said yes"), "A, for the figures\n\nBoth said yes"),
    ] {
        if let Some(typed) = typed {
            model.update(Msg::Decided(typed.into()));
        }
        let file = vec![opened("panel.json", &text(&panel(from_file)))];
        model.update(Msg::FilesOpened("open-sheets", file));
        assert_eq!(model.meeting.decision, expected);
    }
}

#[test]
fn what_is_not_asked_about_is_missed_on_no_sheet() {
    let mut model = element();
    let whole = model.asked().expect("the role has targets");
    for question in 0..2 {
        let change = Rewritten { competency: 0, question, point: 0, text: " ".into() };
        model.update(Msg::KitChanged(KitMsg::Reworded(change)));
    }
    let kit = model.asked().expect("the role has targets");
    assert_eq!(kit.competency("change").map(|one| one.questions.len()), Some(0));
    let mut sheets = ["1", "2"].map(|name| sound(&whole, "A", name));
    for sheet in &mut sheets {
        sheet.ratings.retain(|rating| rating.competency != "change");
    }
    let combined = Combined::of(&kit, &sheets);
    assert_eq!((&combined.order[..], &combined.candidates[0].flags[..]), (&[0][..], &[][..]));
    assert_eq!(sentences(&kit, &combined, &HireCatalog::english()), [""; 0]);
}

#[test]
fn a_sheet_that_is_looked_at_again_is_put_aside_when_files_come() {
    let kit = kit();
    let files = |candidate: &str| {
        let sheets = ["1", "2"].map(|name| File::Scorecard(sound(&kit, candidate, name)));
        let files = [File::Kit(kit.clone())].into_iter().chain(sheets);
        files.map(|file| opened("file.json", &text(&file))).collect::<Vec<_>>()
    };
    let mut model = element();
    model.update(Msg::FilesOpened("open-sheets", files("B")));
    model.update(Msg::Reviewed(Some(0)));
    model.update(Msg::FilesOpened("open-sheets", files("A")));
    assert_eq!(model.meeting.reviewed, None);
}
