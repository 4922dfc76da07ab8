//! What an author begins with: an empty table, or one more role beside the bundled ones.

use rolefit_own_roles::{Effect, Msg};
use serde_json::json;

use super::{after, filled, is_sound, kitchen, pasted, problems};

const EMPTY: &str = include_str!("../../../src/site/scripts/empty.json");
const BESIDE: &str = include_str!("../../../src/site/scripts/beside.json");

#[test]
fn what_an_author_begins_with_is_sound() {
    let (empty, beside) = (EMPTY.to_owned(), BESIDE.to_owned());
    let editor = after(&kitchen(), [pasted(&empty), Msg::Settled]);
    is_sound(&editor);
    assert!(!editor.shown().says);
    let begun = after(editor.document(), [filled(0, 0, "text", "Dough."), Msg::Settled]);
    assert!(begun.shown().says);
    let came = Msg::BundledCame(Some(rolefit_data::DOCUMENT.into()));
    let editor = after(&kitchen(), [pasted(&beside), came, Msg::Settled]);
    is_on_bundled(&editor);
    assert!(editor.shown().says);
}

#[test]
fn a_pack_that_stands_on_the_bundled_one_shows_its_rows() {
    let own = json!({
        "format": "rolefit/1", "extends": "rolefit/operations",
        "sources": [{"id": "ours", "title": "Our ladder", "published": "2026"}],
        "roles": [{"slug": "release-manager", "title": "Release Manager", "summary": "Releases."}],
    });
    let (mut editor, effects) = rolefit_own_roles::Model::new(Some(&own.to_string()));
    assert_eq!(effects, [Effect::FetchBundled]);
    editor.update(Msg::BundledCame(Some(rolefit_data::DOCUMENT.into())));
    is_on_bundled(&editor);
    let rows = editor.sheet().rows();
    let duties = rows.iter().position(|row| row.id == "duties").expect("it is inherited");
    assert_eq!(rows[duties].own, None);
    editor.update(filled(0, duties, "items", "Plan releases\nLead meetings"));
    is_on_bundled(&editor);
    let items = json!([{"source": "ours", "items": ["Plan releases", "Lead meetings"]}]);
    assert_eq!(editor.document()["roles"][0]["values"]["duties"], items);
    // A role is compared with another one at least.
    editor.update(Msg::Settled);
    let first = &rolefit::data::bundled().roles[0].slug;
    assert_eq!(editor.shown().roles, format!("release-manager {first}"));
    assert_eq!(editor.shown().asked, "", "alone it is in no quiz");
    editor.update(Msg::BesideChosen("service-owner".into()));
    assert_eq!(editor.shown().roles, "release-manager service-owner");
    assert!(editor.shown().lines.contains("roles=\"release-manager service-owner\""));
    assert!(editor.shown().lines.contains("Release Manager, Service Owner, compared"));
}

#[track_caller]
fn is_on_bundled(editor: &rolefit_own_roles::Model) {
    assert_eq!(problems(editor), Vec::<String>::new());
}
