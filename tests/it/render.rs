//! Elements prerendered for a page's source, and pages looked through for old ones.

use std::fs;
use std::path::Path;

use rolefit::cli::{Output, run};
use serde_json::Value;

const ROLES: &str = "platform-operations-manager service-operations-manager";

#[test]
fn both_forms_say_what_the_roles_say() {
    for form in ["shadow", "light"] {
        let html = rendered(&["compare", "--roles", ROLES, "--form", form]);
        for text in
            ["Platform Operations Manager", "Service Operations Manager", "$171,200", "<table"]
        {
            assert!(html.contains(text), "{form} lacks {text}");
        }
        assert!(html.starts_with(&format!("<rolefit-compare roles=\"{ROLES}\"")), "{form}");
        assert_eq!(html.contains("shadowrootmode"), form == "shadow");
        assert!(!html.contains("style="), "{form} has a style attribute, which policies refuse");
    }
}

#[test]
fn no_word_of_a_plain_table_is_long_without_a_place_to_break() {
    let html = rendered(&["compare", "--roles", ROLES, "--form", "light"]);
    let tables = html.split("<table>").skip(1).filter_map(|rest| rest.split("</table>").next());
    let mut code = false;
    let mut is_text = |sign: char| {
        let was = code;
        code = sign == '<' || (code && sign != '>');
        !was && sign.is_alphabetic()
    };
    for table in tables {
        for word in table.split(|sign| !is_text(sign)) {
            assert!(word.chars().count() <= 9, "{word}");
        }
    }
    assert!(html.contains("<summary>Full table</summary>"), "{html}");
}

#[test]
fn search_engines_read_the_same_roles() {
    let html = rendered(&["compare", "--roles", ROLES, "--form", "light"]);
    let facts = between(&html, "ld+json\">", "</script>");
    let facts: Value = serde_json::from_str(facts).expect("it is JSON");
    assert_eq!(facts["@type"], "Table");
    let about = facts["about"].as_array().expect("it is about something");
    let names: Vec<_> = about.iter().map(|role| &role["name"]).collect();
    assert_eq!(names, ["Platform Operations Manager", "Service Operations Manager"]);
    for role in about {
        assert_eq!(role["@type"], "Occupation");
        assert!(role["responsibilities"].as_array().is_some_and(|duties| duties.len() > 2));
        let pay = role["estimatedSalary"].as_array().expect("they are paid");
        assert!(pay.iter().all(|pay| pay["currency"] == "USD"), "{pay:?}");
    }
    let cited = facts["citation"].as_array().expect("it cites");
    assert!(cited.iter().all(|work| work["name"].is_string()) && !cited.is_empty());
}

#[test]
fn a_quiz_stands_there_with_its_first_statement() {
    let shadow = rendered(&["quiz", "--roles", ROLES]);
    assert_eq!(shadow.matches("type=\"radio\"").count(), 5);
    let light = rendered(&["quiz", "--roles", ROLES, "--form", "light"]);
    assert!(light.contains("<b>Service Operations Manager</b>"), "{light}");
    assert!(light.contains("\"@type\":\"Quiz\""), "{light}");
}

#[test]
fn wording_and_direction_follow_the_language() {
    let html = rendered(&["compare", "--roles", ROLES, "--lang", "ar"]);
    assert!(html.contains("lang=\"ar\" dir=\"rtl\""), "{}", &html[..300]);
    let swiss = rendered(&["compare", "--roles", ROLES, "--lang", "DE-ch", "--form", "light"]);
    assert!(swiss.contains("$\u{a0}171’200") && swiss.contains("Ganze Tabelle"), "{swiss}");
    let kit = rendered(&["hire", "--roles", "service-owner", "--lang", "DE-ch"]);
    assert!(kit.contains("$\u{a0}80’719") && kit.contains("pro Jahr"), "{kit}");
}

#[test]
fn texts_of_another_language_are_marked() {
    let light =
        |element, lang| rendered(&[element, "--roles", ROLES, "--lang", lang, "--form", "light"]);
    let (german, arabic) = (light("compare", "de"), light("compare", "ar"));
    for mark in ["<th scope=\"col\" lang=\"en\">Platform", "<td lang=\"en\">", "<p lang=\"en\">[1]"]
    {
        assert!(german.contains(mark), "{mark} is not in: {german}");
        let turned = mark.replace("\"en\"", "\"en\" dir=\"ltr\"");
        assert!(arabic.contains(&turned), "{turned} is not in: {arabic}");
    }
    // What the interface says is in its own.
    assert!(german.contains("<td>"), "{german}");
    assert!(light("quiz", "ar").contains("<p lang=\"en\" dir=\"ltr\"><b>Platform"));
    assert!(!light("compare", "en").contains("<td lang"));
}

#[test]
fn json_ld_can_be_left_out() {
    let html = rendered(&["compare", "--roles", ROLES, "--form", "light", "--without-json-ld"]);
    assert!(!html.contains("<script") && html.contains("</table>"), "{html}");
}

#[test]
fn nothing_in_a_pack_is_markup() {
    let role = |slug: &str| {
        format!(
            r#"{{"slug":"{slug}","title":"</script><evil src=x onerror=alert(1)>",
            "summary":"</template></rolefit-compare><evil>",
            "values":{{"a":[{{"source":"s","text":"<evil>\"&","gist":"<evil>"}}]}}}}"#
        )
    };
    let pack = format!(
        r#"{{"format":"rolefit/1","language":"en","title":"<evil>",
        "sources":[{{"id":"s","title":"<evil>"}}],"groups":[{{"id":"g","label":"<evil>"}}],
        "aspects":[{{"id":"a","label":"<evil>","group":"g","kind":"prose"}}],
        "roles":[{},{}]}}"#,
        role("one"),
        role("two")
    );
    let file = written("hostile.json", &pack);
    for form in ["shadow", "light"] {
        let html = rendered(&["compare", "--roles", "one two", "--form", form, "--pack", &file]);
        assert!(!html.contains("<evil"), "{form}");
        assert!(html.matches("</template>").count() < 2, "{form}");
        assert_eq!(html.matches("</script>").count(), 2, "{form}");
        assert_eq!(html.matches("</rolefit-compare>").count(), 1, "{form}");
        checked(&html, 0, "is up to date");
        let own = between(&html, "<script type=\"application/json\">", "</script>");
        let elsewhere = html.replacen(own, "", 1).replacen("roles=", "pack=\"own.json\" roles=", 1);
        let elsewhere = elsewhere.replacen("<script type=\"application/json\"></script>", "", 1);
        checked(&elsewhere, 1, "name its file with --pack");
        let page = written("elsewhere.html", &elsewhere);
        let output = rolefit(&["--check", &page, "--pack", &file]);
        assert!(output.out.contains("is up to date"), "{}", output.out);
    }
}

#[test]
fn an_old_or_edited_element_is_found() {
    for form in ["shadow", "light"] {
        let fresh = rendered(&["compare", "--roles", ROLES, "--form", form]);
        checked(&fresh, 0, "is up to date");
        // An editor wraps lines and writes letters its own way.
        let wrapped = fresh.replace("</td><td>", "</td>\n  <td>").replace('–', "&ndash;");
        let spelt = wrapped.replace('$', "&dollar;").replace("<td", "<!-- > --><td title='a > b'");
        checked(&spelt, 0, "is up to date");
        let old = fresh.replace("$171,200", "$165,000");
        checked(&format!("<p>An article</p>\n{old}"), 1, "2: <rolefit-compare");
        checked(&old, 1, "$165,000");
        checked(&old.replacen("roles", "\n roles", 1), 1, "1: <rolefit-compare");
    }
    checked(
        &format!("<rolefit-compare roles=\"{ROLES}\"></rolefit-compare>"),
        0,
        "not prerendered",
    );
    for absent in ["<p>Nothing</p>", "<rolefit-frame></rolefit-frame>"] {
        checked(absent, 0, "no Rolefit element");
    }
    // What an author has put away, or only shows, is no element.
    let old = "<rolefit-compare roles='a b'><table></table></rolefit-compare>";
    checked(&format!("<!-- {old} -->"), 0, "no Rolefit element");
    checked(&format!("<textarea>{old}</textarea>"), 0, "no Rolefit element");
    checked(&format!("<script>let html = \"{old}\";</script>"), 0, "no Rolefit element");
    checked("<rolefit-quiz></rolefit-quiz>", 0, "not prerendered");
    checked("<rolefit-compare roles='a b'><table></table></rolefit-compare>", 1, "no role `a`");
    checked("<rolefit-compare roles='a b", 0, "no Rolefit element");
}

#[test]
fn what_cannot_be_rendered_says_why() {
    for (arguments, code, said) in [
        (&["compare", "--roles", "platform-operations-manager nobody"][..], 1, "`nobody`"),
        (&["compare", "--roles", "service-owner"], 1, "at least two"),
        (
            &["compare", "--roles", ROLES, "--pack", "nowhere.json"],
            1,
            "nowhere.json cannot be read",
        ),
        (&["compare", "--roles"], 2, "a value is required for '--roles"),
        (&["compare", "--colour", "red"], 2, "'--colour'"),
        (&["compare", "--audience", "organization"], 2, "'--audience'"),
        (&["compare", "--roles", ROLES, "--form", "pdf"], 2, "shadow, light"),
        (&["quiz", "--heading-level", "1"], 2, "2, 3, 4, 5"),
        (&["table"], 2, "'table'"),
        (&["--pack", "roles.json"], 2, "--check"),
        (&[], 2, "compare"),
    ] {
        let output = rolefit(arguments);
        assert_eq!(output.code, code, "{arguments:?}: {}", output.err);
        assert!(output.err.contains(said), "{arguments:?}: {}", output.err);
        assert_eq!(output.out, "");
    }
}

#[test]
fn help_names_every_option() {
    let output = rolefit(&["quiz", "--help"]);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    for option in ["--roles", "--audience", "organization", "--form", "light", "--pack"] {
        assert!(output.out.contains(option), "{option} is not in: {}", output.out);
    }
}

fn rolefit(arguments: &[&str]) -> Output {
    let render = ["render"].iter().chain(arguments);
    run(render.map(ToString::to_string).collect::<Vec<_>>())
}

fn rendered(arguments: &[&str]) -> String {
    let output = rolefit(arguments);
    assert_eq!((output.code, output.err.as_str()), (0, ""), "{arguments:?}");
    output.out
}

fn checked(page: &str, code: u8, expected: &str) {
    let file = written("page.html", page);
    let output = rolefit(&["--check", &file]);
    assert!(output.out.contains(expected), "{expected} is not in: {}", output.out);
    assert_eq!(output.code, code, "{}", output.out);
}

fn written(name: &str, text: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).expect("the folder for tests can be written to");
    file.to_string_lossy().into_owned()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, after) = text.split_once(start).expect(start);
    after.split_once(end).expect(end).0
}
