//! An author's way through the editor.

use rolefit_domain::pack::format::AspectKind;
use rolefit_own_roles::location::Location;
use rolefit_own_roles::{Edit, Effect, Focus, Kept, List, Msg, Part, Toward};
use serde_json::json;

use super::{after, cell, editor, filled, is_sound, kitchen, pasted, problems, typed};

const TABLE: &str = "Aspect\tNurse\tBaker\nPay (2024)\t$98,430 a year\t$36,650 a year\n\
    Duties\tGive medicine; Watch; Record; Teach; Comfort; Call\tKnead; Bake; Weigh; Shape; Clean; Sell\n\
    Starts\t6 a.m.\t3 a.m.\n";

#[test]
fn a_table_becomes_the_document_and_a_kind_can_be_said_otherwise() {
    let mut editor = after(&kitchen(), [pasted(TABLE), Msg::Settled]);
    is_sound(&editor);
    assert_eq!(editor.sheet().rows()[0].kind, Some(AspectKind::Money));
    assert!(editor.shown().asks, "six duties a role make a quiz");
    editor.update(Msg::TakenFor { location: "row 2".into(), kind: "prose".into() });
    assert_eq!(editor.sheet().entries(cell(0, 0))[0]["text"], "$98,430 a year");
    editor.update(Msg::Undone);
    assert_eq!(editor.sheet().rows()[0].kind, Some(AspectKind::Money));
    editor.update(Msg::Undone);
    assert_eq!(*editor.document(), kitchen());
}

#[test]
fn what_was_corrected_since_outlives_another_kind_of_a_row() {
    let mut editor = after(&kitchen(), [pasted(TABLE), filled(1, 2, "text", "2 a.m.")]);
    editor.update(Msg::TakenFor { location: "row 2".into(), kind: "prose".into() });
    assert_eq!(editor.sheet().entries(cell(1, 2))[0]["text"], "2 a.m.");
    assert_eq!(editor.sheet().entries(cell(1, 0))[0]["text"], "$36,650 a year");
    is_sound(&editor);
}

#[test]
fn a_pack_comes_in_as_a_file_and_as_the_lines_of_a_page() {
    let file = after(&kitchen(), [typed(Part::Pack, "title", "Bakery"), Msg::Settled]);
    let lines = file.shown().lines.clone();
    let text = file.text().to_owned();
    for way in [text, lines] {
        let back = after(&kitchen(), [pasted(&way)]);
        assert_eq!(back.document(), file.document());
    }
    for (way, problem) in [
        ("{\"roles\": []}", "This holds no roles"),
        ("{\"format\": ", "a part of it is missing or was changed"),
        ("one line without any table in it", "table"),
    ] {
        let refused = after(&kitchen(), [pasted(way)]);
        let said = refused.intake_problem().expect("it is none of these");
        assert!(said.contains(problem), "{said}");
        assert_eq!(*refused.document(), kitchen());
    }
}

#[test]
fn no_text_of_a_pack_ends_the_script_around_it() {
    let evil = "</script><b>\"&";
    let editor = after(&kitchen(), [typed(Part::Role(0), "title", evil), Msg::Settled]);
    let lines = &editor.shown().lines;
    assert_eq!(lines.matches("</script>").count(), 2, "{lines}");
    assert!(
        lines.contains("<p>&lt;/script&gt;&lt;b&gt;&quot;&amp;, Cook, compared</p>"),
        "{lines}"
    );
}

#[test]
fn typing_in_one_field_is_one_step() {
    let letters = ["B", "Br", "Bre"];
    let typing = letters.map(|text| typed(Part::Role(0), "title", text));
    let mut editor = after(&kitchen(), typing);
    assert_eq!(editor.document()["roles"][0]["title"], "Bre");
    assert_eq!(editor.steps(), (true, false));
    editor.update(Msg::Undone);
    assert_eq!(*editor.document(), kitchen());
    assert_eq!(editor.steps(), (false, true));
    editor.update(Msg::Redone);
    assert_eq!(editor.document()["roles"][0]["title"], "Bre");
}

#[test]
fn a_field_that_was_left_begins_another_step() {
    let title = |text: &str| typed(Part::Role(0), "title", text);
    let opened = Msg::Opened(Location::Role(0));
    let mut editor =
        after(&kitchen(), [opened.clone(), title("A"), Msg::Closed, opened, title("B")]);
    editor.update(Msg::Undone);
    assert_eq!(editor.document()["roles"][0]["title"], "A");
}

#[test]
fn the_focus_goes_where_the_work_is() {
    let mut editor = editor(&kitchen());
    let on = |location: Location| vec![Effect::Focus(Focus::On(location.id()))];
    assert_eq!(editor.update(Msg::Stepped(1, 0)), on(Location::Cell(cell(0, 1))));
    assert_eq!(editor.update(Msg::Stepped(-5, -5)), on(Location::Pack));
    assert_eq!(editor.update(Msg::Stepped(99, 99)), on(Location::Cell(cell(1, 4))));
    let inside = Effect::Focus(Focus::Inside("own-0-1".into()));
    assert_eq!(editor.update(Msg::Opened(Location::Role(0))), [inside]);
    assert_eq!(editor.update(Msg::Closed), on(Location::Role(0)));
    let added = editor.update(Msg::Edited(Edit::Added(List::Rows)));
    assert!(added.contains(&Effect::Focus(Focus::Anew("own-6-0".into()))), "{added:?}");
    let removed = editor.update(Msg::Edited(Edit::Removed(Part::Row(5))));
    assert!(removed.contains(&Effect::Focus(Focus::On("own-5-0".into()))), "{removed:?}");
    let moved = editor.update(Msg::Edited(Edit::Moved(Part::Role(0), Toward::End)));
    assert!(moved.contains(&Effect::Focus(Focus::On("own-0-2".into()))), "{moved:?}");
}

#[test]
fn a_problem_leads_to_its_place() {
    let mut broken = kitchen();
    broken["roles"][0]["values"]["hours"][0]["level"] = json!("Never");
    broken["relations"][0]["kind"] = json!("upwards");
    let mut editor = editor(&broken);
    let lines = problems(&editor);
    assert!(lines[0].starts_with("Hours, Baker: Level: “Never” is none of"), "{lines:?}");
    assert!(lines[1].starts_with("The file: "), "{lines:?}");
    let inside = Effect::Focus(Focus::Inside("own-5-1".into()));
    assert_eq!(editor.update(Msg::Led(0)), [inside]);
    assert_eq!(editor.open(), Some(Location::Cell(cell(0, 4))));
    let led = editor.update(Msg::Led(1));
    let [Effect::Focus(Focus::Text(from, to))] = led.as_slice() else { panic!("{led:?}") };
    assert_eq!(&editor.text()[*from as usize..*to as usize], "\"upwards\"");
}

#[test]
fn too_few_roles_and_rows_are_told_where_one_is_added() {
    let mut removals = vec![Msg::Edited(Edit::Removed(Part::Role(1)))];
    removals.extend((0..5).map(|_| Msg::Edited(Edit::Removed(Part::Row(0)))));
    let mut editor = after(&kitchen(), removals);
    let lines = problems(&editor);
    let needs = |what: &str, lines: &[String]| {
        lines.iter().position(|line| line.starts_with(what)).expect("it is told")
    };
    let roles = needs("The roles: A comparison needs two roles at least", &lines);
    needs("The rows: A comparison needs one row at least", &lines);
    let add = Effect::Focus(Focus::On("own-add-role".into()));
    assert_eq!(editor.update(Msg::Led(roles)), [add]);
}

#[test]
fn previews_and_lines_stay_as_they_were_while_something_is_wrong() {
    let mut editor = after(&kitchen(), [Msg::Settled]);
    let before = editor.shown().clone();
    editor.update(filled(0, 2, "low", "x"));
    editor.update(Msg::Settled);
    assert_eq!(*editor.shown(), before);
    editor.update(filled(0, 2, "low", "2050"));
    editor.update(Msg::Settled);
    assert!(editor.shown().pack.contains("2050"));
}

#[test]
fn all_roles_are_in_the_previews_and_in_the_lines() {
    let added = || Msg::Edited(Edit::Added(List::Roles));
    let editor = after(&kitchen(), [added(), added(), added(), added(), Msg::Settled]);
    let shown = editor.shown();
    assert_eq!(shown.roles, "baker cook role-3 role-4 role-5 role-6");
    assert_eq!((shown.count, shown.all), (6, 6));
    assert!(shown.lines.contains(&format!("roles=\"{}\"", shown.roles)), "{}", shown.lines);
    let many = core::iter::repeat_with(added).take(28).chain([Msg::Settled]);
    let editor = after(&kitchen(), many);
    assert_eq!((editor.shown().count, editor.shown().all), (24, 30));
}

#[test]
fn the_work_is_kept_from_the_first_change_until_it_is_deleted() {
    let (mut editor, _) = rolefit_own_roles::Model::new(None);
    assert_eq!(editor.update(Msg::Settled), [], "nothing of the author's own is there yet");
    let effects = editor.update(typed(Part::Pack, "title", "Mine"));
    assert_eq!(effects, [Effect::Settle]);
    let kept = editor.update(Msg::Settled);
    assert_eq!(kept, [Effect::Keep(editor.document().to_string())]);
    editor.update(Msg::Kept(true));
    assert_eq!(editor.kept(), Kept::Yes);
    let (again, _) = rolefit_own_roles::Model::new(Some(&editor.document().to_string()));
    assert_eq!(again.document(), editor.document());
    assert!(editor.update(Msg::Deleted).contains(&Effect::Forget));
    assert_eq!(editor.kept(), Kept::Nothing);
    assert_eq!(editor.steps(), (false, false), "what is deleted cannot be undone back");
}

#[test]
fn a_text_that_is_no_json_changes_nothing() {
    let mut editor = editor(&kitchen());
    let text = editor.text().to_owned();
    editor.update(Msg::TextTyped(text.replace("\"Bakes.\"", "\"Bakes")));
    assert_eq!(*editor.document(), kitchen());
    assert!(editor.text_problem().is_some());
    editor.update(Msg::TextTyped(text.replace("Bakes.", "Bakes bread.")));
    assert_eq!(editor.document()["roles"][0]["summary"], "Bakes bread.");
    assert_eq!(editor.text_problem(), None);
}
