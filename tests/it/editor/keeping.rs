//! What is kept in the author's browser, and what is never written over.

use rolefit_domain::pack::format::AspectKind;
use rolefit_own_roles::{Edit, Effect, Kept, Model, Msg, Part, Spot};
use serde_json::json;

use super::{after, editor, kitchen, typed};

/// What another tab keeps.
fn other() -> String {
    let mut pack = kitchen();
    pack["title"] = json!("Elsewhere");
    pack.to_string()
}

#[test]
fn nothing_is_kept_that_was_not_changed() {
    let mut editor = editor(&kitchen());
    assert_eq!(
        editor.update(Msg::Settled),
        [],
        "a page that goes away would write over other tabs"
    );
}

#[test]
fn another_tabs_work_is_not_written_over_until_the_author_chooses() {
    let change = typed(Part::Pack, "title", "Mine");
    let mut mine = after(&kitchen(), [Msg::Elsewhere(Some(other())), change.clone()]);
    assert!(mine.elsewhere().is_some());
    assert_eq!(mine.update(Msg::Settled), []);
    let effects = mine.update(Msg::MineKept);
    assert_eq!(effects[0], Effect::KeepOver(mine.document().to_string()));
    assert_eq!(mine.elsewhere(), None);

    let mut theirs = after(&kitchen(), [change, Msg::Elsewhere(Some(other())), Msg::OtherTaken]);
    assert_eq!(theirs.document()["title"], "Elsewhere");
    theirs.update(Msg::Undone);
    assert_eq!(theirs.document()["title"], "Mine", "what was here is a step back");
}

#[test]
fn a_tab_that_keeps_the_same_is_none_to_speak_of() {
    let same = Msg::Elsewhere(Some(kitchen().to_string()));
    let editor = after(&kitchen(), [Msg::Elsewhere(Some(other())), same]);
    assert_eq!((editor.elsewhere(), editor.kept()), (None, Kept::Yes));
    let deleted = after(&kitchen(), [Msg::Elsewhere(None)]);
    assert_eq!(deleted.kept(), Kept::Nothing);
    assert!(deleted.notice().words.contains("deleted in another tab"), "{:?}", deleted.notice());
}

#[test]
fn what_is_damaged_is_set_aside_and_told() {
    for text in ["{\"format\": \"rolefit/1\", \"tit", "[1]"] {
        let (mut editor, effects) = Model::new(Some(text));
        assert_eq!(effects, [Effect::SetAside(text.into())]);
        assert_eq!(editor.damaged(), Some(text));
        let saved = editor.update(Msg::AsideSaved);
        assert_eq!(saved, [Effect::Save { name: "damaged-roles.txt", text: text.into() }]);
        editor.update(typed(Part::Pack, "title", "Anew"));
        editor.update(Msg::Deleted);
        assert_eq!(editor.damaged(), Some(text), "only its own button deletes it");
        assert!(editor.update(Msg::AsideDeleted).contains(&Effect::ForgetAside));
        assert_eq!(editor.damaged(), None);
    }
}

#[test]
fn what_is_changed_while_the_browser_writes_is_still_on_its_way() {
    let title = |text: &str| typed(Part::Pack, "title", text);
    let mut editor = after(&kitchen(), [title("A"), Msg::Settled, title("B")]);
    editor.update(Msg::Kept(true));
    assert_eq!(editor.kept(), Kept::Soon);
    assert_eq!(editor.update(Msg::Settled), [Effect::Keep(editor.document().to_string())]);
    editor.update(Msg::Kept(false));
    assert_eq!(editor.kept(), Kept::Refused);
}

#[test]
fn what_is_said_stands_beside_what_was_pressed() {
    let mut editor = editor(&kitchen());
    for message in [Msg::Copied(true), Msg::Copied(false), Msg::SaveAsked] {
        editor.update(message);
        assert_eq!(editor.notice().spot, Spot::Take, "{:?}", editor.notice());
    }
    editor.update(Msg::Edited(Edit::Kind(0, AspectKind::List)));
    assert_eq!(editor.notice().spot, Spot::Panel);
    editor.update(Msg::Undone);
    assert_eq!(editor.notice().spot, Spot::Bar);
}
