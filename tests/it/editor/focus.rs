//! Where the focus goes when what had it is gone.

use rolefit_own_roles::location::Location;
use rolefit_own_roles::{Edit, Effect, Focus, List, Msg, Part, Toward};
use serde_json::json;

use super::{cell, editor, kitchen};

/// Where a change leads.
#[track_caller]
fn leads(edits: &[Edit], to: Focus) {
    let mut pack = kitchen();
    pack["dimensions"] = json!([{"id": "pace", "label": "Pace", "low": "Slow", "high": "Fast"}]);
    pack["items"] = json!([{"id": "one", "audience": "individual", "stem": "I run.", "dimension": "pace", "keying": "positive"}]);
    let mut editor = editor(&pack);
    let effects = edits.iter().map(|edit| editor.update(Msg::Edited(edit.clone()))).last();
    let effects = effects.expect("an edit");
    assert!(effects.contains(&Effect::Focus(to)), "{edits:?}: {effects:?}");
}

#[test]
fn no_change_loses_the_focus() {
    let on = |id: &str| Focus::On(id.into());
    let inside = |id: &str| Focus::Inside(id.into());
    let anew = |id: &str| Focus::Anew(id.into());
    leads(&[Edit::Added(List::Roles)], anew("own-0-3"));
    leads(&[Edit::Added(List::Sources)], anew("own-source-2"));
    let target = |at| Edit::Target { role: 1, dimension: "pace".into(), at };
    leads(&[Edit::Removed(Part::Source(1))], on("own-add-source"));
    leads(&[Edit::Added(List::Headings), Edit::Removed(Part::Heading(1))], on("own-add-heading"));
    leads(&[Edit::Removed(Part::Dimension(0))], on("own-add-dimension"));
    leads(&[Edit::Removed(Part::Statement(0))], on("own-add-statement-0"));
    leads(&[Edit::Added(List::Statements(0))], anew("own-statement-1"));
    leads(&[target(Some(50))], inside("own-target-1-pace"));
    leads(&[target(Some(50)), target(None)], inside("own-target-1-pace"));
    leads(&[Edit::EntryAdded(cell(0, 2), 1)], inside("own-3-1-entry-1"));
    leads(&[Edit::EntryAdded(cell(0, 2), 1), Edit::EntryRemoved(cell(0, 2), 0)], inside("own-3-1"));
}

#[test]
fn what_moves_while_it_is_open_keeps_the_focus_on_its_button() {
    let mut editor = editor(&kitchen());
    editor.update(Msg::Opened(Location::Role(0)));
    let effects = editor.update(Msg::Edited(Edit::Moved(Part::Role(0), Toward::End)));
    assert!(effects.contains(&Effect::Focus(Focus::On("own-0-2-turn-end".into()))), "{effects:?}");
}

#[test]
fn a_slider_that_goes_on_is_left_alone() {
    let mut editor = editor(&kitchen());
    editor.update(Msg::Edited(Edit::Added(List::Dimensions)));
    let at =
        |at| Msg::Edited(Edit::Target { role: 0, dimension: "dimension-1".into(), at: Some(at) });
    editor.update(at(50));
    let effects = editor.update(at(55));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Focus(_))), "{effects:?}");
}

#[test]
fn what_is_undone_under_the_focus_leads_to_a_neighbour() {
    let on = |id: &str| Focus::On(id.into());
    let cases: [(&[Edit], Focus); 6] = [
        (&[Edit::Added(List::Roles)], on("own-0-2")),
        (&[Edit::Added(List::Rows)], on("own-5-0")),
        (&[Edit::Added(List::Sources)], on("own-add-source")),
        (&[Edit::Added(List::Headings)], on("own-add-heading")),
        (&[Edit::Added(List::Dimensions)], on("own-add-dimension")),
        (&[Edit::Cleared(cell(0, 0))], on("own-1-1")),
    ];
    for (edits, to) in cases {
        let mut editor = editor(&kitchen());
        for edit in edits {
            editor.update(Msg::Edited(edit.clone()));
        }
        editor.update(Msg::Closed);
        let effects = editor.update(Msg::Undone);
        let lost = Effect::Focus(Focus::IfLost(Box::new(to)));
        assert!(effects.contains(&lost), "{edits:?}: {effects:?}");
    }
}
