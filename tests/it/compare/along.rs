//! What is drawn, linked and taken along.

use std::rc::Rc;

use rolefit::app::compare::{Effect, Format, Model, Msg};
use rolefit::app::permalink::Link;
use rolefit::app::setup::{Setup, Show};
use rolefit::data::bundled;
use rolefit::json::Json;
use rolefit::view::along;
use rolefit::view::words::Words;

use super::{PAIR, compare, titles};

#[test]
fn a_link_holds_what_the_page_does_not_say_by_itself() {
    let mut model = Model::new(
        Rc::new(bundled()),
        Setup::read(&|asked| match asked {
            "roles" => Some(PAIR.into()),
            "permalink" => Some(String::new()),
            _ => None,
        }),
    );
    let links = |effects: Vec<Effect>| -> Vec<Option<String>> {
        let mut links = Vec::new();
        for effect in effects {
            if let Effect::Link(key, link) = effect {
                assert_eq!(key, "rolefit");
                links.push(link.map(|link| link.text()));
            }
        }
        links
    };
    let differences = "compare:platform-operations-manager+service-operations-manager";
    assert_eq!(
        links(model.update(Msg::ShowChosen(Show::Differences))),
        [Some(differences.to_owned() + ";show=differences")]
    );
    assert_eq!(links(model.update(Msg::ShowChosen(Show::All))), [None]);
    let named = Link::Compare(vec!["service-owner".into(), "it-manager".into()], Show::All);
    assert_eq!(model.update(Msg::Linked(named)), []);
    assert_eq!(titles(&model), ["Service Owner", "IT Manager"]);
    let Effect::Emit("rolefit-error", detail) = &model.update(Msg::Linked(Link::Unreadable))[0]
    else {
        panic!("an unreadable link is told");
    };
    assert_eq!(detail.get("code").and_then(Json::text), Some("bad-link"));
    assert_eq!(titles(&model), ["Service Owner", "IT Manager"]);
}

#[test]
fn a_quiz_on_the_page_marks_the_roles_it_knows() {
    let mut model = compare(PAIR);
    let result = r#"{"ranking":[{"role":"service-operations-manager","fit":71.4,"probability":0.8},
        {"role":"astronaut","fit":12,"probability":0.2}]}"#;
    model.update(Msg::Measured(Json::parse(result).expect("JSON")));
    assert_eq!(model.fits, [(model.choice.shown[1], 71.4)]);
}

#[test]
fn a_comparison_is_taken_along_whole_and_harmless() {
    let mut model = compare(PAIR);
    model.update(Msg::Filtered("planning horizon".into()));
    let words = Words::english();
    let check = |format, parts: &[&str]| {
        let text = along::text(&model, &words, format);
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
    };
    check(
        Format::Markdown,
        &[
            "| Aspect | Platform Operations Manager | Service Operations Manager |\n| --- | --- | --- |\n",
            "| Planning horizon | Quarter [1] | Weeks [1] |\n",
            "\n[1] ",
        ],
    );
    check(
        Format::Html,
        &["<th scope=\"row\">Planning horizon</th><td>Quarter [1]</td><td>Weeks [1]</td>"],
    );
    check(Format::Csv, &["\"Planning horizon\",\"Quarter [1]\",\"Weeks [1]\"\r\n"]);
}

#[test]
fn moves_stand_once_with_every_role_they_are_tied_to() {
    let model = compare("incident-manager service-operations-manager");
    let career = model.career();
    assert!(
        career.inside.contains(&(0, 1)),
        "an incident manager becomes a service operations manager"
    );
    for stops in [&career.entry, &career.advance, &career.lateral] {
        let mut titles: Vec<&str> = stops.iter().map(|stop| stop.title.as_str()).collect();
        titles.sort_unstable();
        let all = titles.len();
        titles.dedup();
        assert_eq!(titles.len(), all);
        assert!(stops.iter().all(|stop| !stop.ties.is_empty()));
    }
}
