//! What is linked, measured elsewhere, drawn and exported.

use rolefit::app::attributes::{Attributes, Show};
use rolefit::app::compare::{CopyState, Effect, Format, Msg, Texts};
use rolefit::app::events::{ErrorCode, Event, Ranked};
use rolefit::app::permalink::Permalink;
use rolefit::components::export;
use rolefit::domain::quiz::Likelihood;
use rolefit::i18n::{Catalog, Translation};

use super::{PAIR, compare, open};

#[test]
fn a_link_holds_what_the_page_does_not_say_by_itself() {
    let own = Attributes::read(&|asked| match asked {
        "roles" => Some(PAIR.into()),
        "permalink" => Some(String::new()),
        _ => None,
    });
    let mut model = open(own.clone());
    let links = |effects: Vec<Effect>| -> Vec<Option<String>> {
        let mut links = Vec::new();
        for effect in effects {
            if let Effect::ReplaceLink(key, link) = effect {
                assert_eq!(key, "rolefit");
                links.push(link.map(|link| link.text()));
            }
        }
        links
    };
    let pair = "compare:platform-operations-manager+service-operations-manager";
    assert_eq!(
        links(model.update(Msg::TextsChosen(Texts::Full))),
        [Some(pair.to_owned() + ";show=all")]
    );
    assert_eq!(links(model.update(Msg::TextsChosen(Texts::Gists))), [None]);
    model.update(Msg::TextsChosen(Texts::Full));
    assert_eq!(links(model.update(Msg::Reset(own.into()))), [None]);
    let named = Permalink::Compare(vec!["service-owner".into(), "it-manager".into()], Show::All);
    assert_eq!(model.update(Msg::Linked(named)), []);
    assert_eq!(model.titles(), ["Service Owner", "IT Manager"]);
    let Effect::Emit(Event::Error(error)) = &model.update(Msg::Linked(Permalink::Unreadable))[0]
    else {
        panic!("an unreadable link is an error");
    };
    assert_eq!(error.code, ErrorCode::BadLink);
    assert_eq!(model.titles(), ["Service Owner", "IT Manager"]);
}

#[test]
fn a_quiz_on_the_page_marks_the_roles_it_knows_by_what_is_probable() {
    let check = |role: &str, probability: f64, told: Option<Likelihood>| {
        let mut model = compare(PAIR);
        let ranked = Ranked { role: role.into(), fit: 50.0, probability };
        assert_eq!(model.update(Msg::Measured(vec![ranked])), []);
        let own = told.map(|likelihood| (model.choice.shown[1], likelihood));
        assert_eq!(model.measured, own.as_slice(), "{role}, {probability}");
    };
    check("service-operations-manager", 0.97, Some(Likelihood::Strong));
    check("service-operations-manager", 0.4, Some(Likelihood::Possible));
    check("service-operations-manager", 0.0, Some(Likelihood::Unlikely));
    check("service-operations-manager", 1.0, Some(Likelihood::Strong));
    check("astronaut", 0.12, None);
    check("service-operations-manager", -0.1, None);
    check("service-operations-manager", 1.1, None);
    check("service-operations-manager", f64::NAN, None);
    check("service-operations-manager", f64::INFINITY, None);
}

#[test]
fn a_result_that_is_not_of_this_pack_takes_the_marks_away() {
    let mut model = compare(PAIR);
    let ranked = |role: &str| Ranked { role: role.into(), fit: 50.0, probability: 0.5 };
    model.update(Msg::Measured(vec![ranked("it-manager"), ranked("astronaut")]));
    assert_eq!(model.measured.len(), 1);
    model.update(Msg::Measured(vec![ranked("astronaut")]));
    assert_eq!(model.measured, []);
}

#[test]
fn a_comparison_is_taken_along_whole_and_harmless() {
    let mut model = compare(PAIR);
    model.update(Msg::Filtered("planning horizon".into()));
    let catalog = Catalog::english();
    let check = |format, parts: &[&str]| {
        let text = export::text(&model, &catalog, format);
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
    };
    check(
        Format::Markdown,
        &[
            "| Aspect | Platform Operations Manager | Service Operations Manager |\n| --- | --- | --- |\n",
            "| Planning horizon | Quarter (our reading) [1] | Weeks (our reading) [1] |\n",
            "\n[1] ",
        ],
    );
    check(
        Format::Html,
        &[
            "<th scope=\"row\">Planning horizon</th><td>Quarter (our reading) [1]</td><td>Weeks (our reading) [1]</td>",
        ],
    );
    check(
        Format::Csv,
        &["\"Planning horizon\",\"Quarter (our reading) [1]\",\"Weeks (our reading) [1]\"\r\n"],
    );
}

/// What a first look leaves out is in a copy.
#[test]
fn a_copy_leaves_out_nothing_by_itself() {
    let model = compare("service-owner service-manager");
    let catalog = Catalog::english();
    for format in [Format::Markdown, Format::Html, Format::Csv] {
        let text = export::text(&model, &catalog, format);
        for row in model.all_rows() {
            let label = &model.pack[row.aspect].label;
            assert!(text.contains(label.as_str()), "{label} is not there");
        }
    }
    let html = export::text(&model, &catalog, Format::Html);
    for part in ["<thead><tr>", "</thead>\n<tbody><tr>", "</tbody></table>"] {
        assert_eq!(html.matches(part).count(), 1, "{part}");
    }
}

#[test]
fn a_word_on_a_copy_goes_with_the_next_thing_done() {
    let mut model = compare(PAIR);
    model.update(Msg::Copied(CopyState::Copied));
    model.update(Msg::Idle);
    assert_eq!(model.copy, CopyState::Copied);
    model.update(Msg::Filtered("p".into()));
    assert_eq!(model.copy, CopyState::Idle);
}

#[test]
fn a_copy_has_the_few_words_of_a_text() {
    let mut model = compare("service-manager service-operations-manager");
    let mut check = |sought: &str, words: &str| {
        model.update(Msg::Filtered(sought.into()));
        for format in [Format::Markdown, Format::Html, Format::Csv] {
            let text = export::text(&model, &Catalog::english(), format);
            assert!(text.contains(words), "{words} is not in {text}");
        }
    };
    check("official employment", "697,210 jobs. Employed in the United States");
    check("median tenth", "$38,780 to $98,010 a year, median of $60,340");
}

#[test]
fn what_two_roles_both_list_is_one_line_of_a_copy() {
    let mut model = compare(PAIR);
    model.update(Msg::Filtered("ensure compliance".into()));
    let text = |format| export::text(&model, &Catalog::english(), format);
    let check = |format, line: &str| {
        let text = text(format);
        assert!(text.contains(line), "{line} in {text}");
    };
    check(
        Format::Markdown,
        "\n| Main duties | Ensure compliance [1] | Keep services compliant with regulation and policy [2] |\n|  | ",
    );
    check(Format::Csv, "\r\n\"\",\"Keep systems stable and up [1]\",\"\"\r\n");
    check(
        Format::Html,
        "<td>Ensure compliance [1]</td><td>Keep services compliant with regulation and policy [2]</td></tr>\n\
         <tr><td>",
    );
    let german = Translation::read(include_str!("../../../src/i18n/de.json")).expect("an object");
    let german = german.catalog().expect("every text");
    let text = export::text(&model, &german, Format::Csv);
    assert!(text.contains("\"Ensure compliance [1]\";\"Keep"), "{text}");
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
