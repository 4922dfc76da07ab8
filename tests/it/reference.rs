//! The README and the page list everything that host pages can rely on, and nothing else.

use std::cell::RefCell;
use std::collections::BTreeSet;

use rolefit::app::attributes::Attributes;
use rolefit::app::events::ErrorCode;

use crate::events;
use crate::project::{files, text};

pub(crate) const README: &str = "README.md";
pub(crate) const PAGE: &str = "src/site/reference.html";
pub(crate) const LOADER: &str = "src/embed/rolefit.js";
pub(crate) const TYPES: &str = "src/embed/rolefit.d.ts";

/// Attributes for the loader, the style sheet and the browser alone.
const NOT_FOR_THE_CORE: [&str; 4] = ["pack", "lang", "theme", "loading"];

type Names = BTreeSet<String>;

#[test]
fn attributes_are_listed() {
    let mut loader = attributes("compare");
    loader.extend(["quiz", "hire"].into_iter().flat_map(attributes));
    let read = RefCell::new(Names::from(NOT_FOR_THE_CORE.map(Into::into)));
    Attributes::read(&|name| {
        read.borrow_mut().insert(name.into());
        None
    });
    assert_eq!(loader, read.into_inner(), "{LOADER}, and what the elements read");
    for (document, heading) in [(README, "### Attributes"), (PAGE, "<summary>Attributes")] {
        assert_eq!(names(document, heading), loader, "{document}");
    }
}

#[test]
fn the_words_of_attributes_are_listed_and_understood() {
    let page = rows(PAGE, "<summary>Attributes");
    for row in rows(README, "### Attributes") {
        let [name, values, _] = row.each_ref().map(String::as_str);
        let words = words(name);
        if words.is_empty() {
            continue;
        }
        assert_eq!(code(values), words, "{name} in {README}");
        let same = page.iter().find(|row| row[0] == name).expect("the page has the attribute");
        assert_eq!(code(&same[1]), words, "{name} in {PAGE}");
        if NOT_FOR_THE_CORE.contains(&name.trim_matches('`')) {
            continue;
        }
        let read = |word: Option<&String>| {
            let attribute = name.trim_matches('`');
            Attributes::read(&|asked| (asked == attribute).then(|| word.cloned()).flatten())
        };
        for (index, word) in words.iter().enumerate() {
            let same = |other: &&String| read(Some(other)) == read(Some(word));
            assert_eq!(words.iter().position(|other| same(&other)), Some(index), "{name}={word}");
        }
        assert_eq!(read(words.first()), read(None), "the first word of {name} is the default");
    }
}

#[test]
#[cfg(feature = "cli")]
fn rendering_takes_every_attribute() {
    for kind in ["compare", "quiz", "hire"] {
        let help = rolefit::cli::run(["render", kind, "--help"]).out;
        // What is rendered is there at once.
        for attribute in attributes(kind).iter().filter(|name| *name != "loading") {
            assert!(
                help.contains(&format!("--{attribute} ")),
                "{kind}: no --{attribute} in {help}"
            );
        }
    }
}

#[test]
fn events_are_listed() {
    let mut named = Names::new();
    for file in [files("src/app", &["rs"]), files("src/embed", &["js"])].concat() {
        let source = text(file);
        let literals = source.split("\"rolefit-").skip(1);
        named.extend(literals.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name.into()));
    }
    // Answers are stored under the name of their element.
    named.retain(|name| name_at_start(name) == *name && name != "quiz");
    let named: Names = named.iter().map(|name| "rolefit-".to_owned() + name).collect();
    let known: Names = events::all().iter().map(|event| event.name().into()).collect();
    assert_eq!(named, known, "what the sources name, and the samples of the tests");
    for (document, heading) in [(README, "### Events"), (PAGE, "<summary>Events")] {
        assert_eq!(names(document, heading), known, "{document}");
    }
}

#[test]
fn properties_are_listed() {
    let mut properties = Names::new();
    for sheet in files("style", &["css"]) {
        for at in text(sheet).split("var(--rolefit-").skip(1) {
            properties.insert(format!("--rolefit-{}", name_at_start(at)));
        }
    }
    assert!(properties.contains("--rolefit-accent"), "{properties:?}");
    for (document, heading) in [(README, "### Look"), (PAGE, "<summary>Look")] {
        assert_eq!(names(document, heading), properties, "{document}");
    }
}

#[test]
fn parts_are_listed() {
    let sources = [files("src/components", &["rs"]), files("src/embed", &["rs", "js"])].concat();
    let sources: Vec<String> = sources.iter().map(text).collect();
    let mut found = Names::new();
    for rest in sources.iter().flat_map(|code| code.split("part=\"").skip(1)) {
        let list = rest.split('"').next().unwrap_or_default();
        found.extend(list.split_whitespace().map(Into::into));
    }
    for rest in sources.iter().flat_map(|code| code.split(".part = \"").skip(1)) {
        found.extend(rest.split('"').next().map(Into::into));
    }
    let listed: Vec<String> = parts();
    let missing: Vec<_> = found.iter().filter(|part| !listed.contains(part)).collect();
    assert!(!found.is_empty() && missing.is_empty(), "{README} lacks {missing:?}");
    // Some stand in a match, from which the markup takes one.
    let is_in = |part: &&String| sources.iter().any(|code| code.contains(&format!("\"{part}\"")));
    let gone: Vec<_> = listed.iter().filter(|part| !is_in(part)).collect();
    assert!(gone.is_empty(), "{README} lists {gone:?}");
    let page = between(&text(PAGE), "<p>Parts", "The one slot").replace("</code>", "`");
    assert_eq!(code(&page.replace("<code>", "`"))[1..], listed, "{PAGE}");
}

#[test]
fn the_loader_raises_only_codes_that_are_known() {
    let mut raised = Names::new();
    for file in
        ["src/embed/loading.js", "src/embed/rolefit.js", "src/embed/page.js", "src/embed/reader.js"]
    {
        let source = text(file);
        for mark in ["fault(\"", "textAt(\"", "code = \"", "code: \"", "\n  \"", "\n  internal"] {
            let starts = source.split(mark).skip(1).map(name_at_start);
            raised.extend(starts.filter(|name| !name.is_empty()));
        }
    }
    let known = Names::from(ErrorCode::ALL.map(|code| code.name().into()));
    for code in ["wasm-refused", "pack-unreachable", "load-failed", "internal"] {
        assert!(raised.contains(code), "{raised:?}");
    }
    assert!(raised.is_subset(&known), "{raised:?}");
}

/// The attributes of an element, as the loader observes them.
pub(crate) fn attributes(kind: &str) -> Names {
    let loader = text(LOADER);
    let own = between(&loader, &format!("{kind}: ["), "]");
    let shared = between(&loader, "const SHARED = [", "]");
    let quoted = |list: &str| list.split('"').skip(1).step_by(2).map(Into::into).collect();
    let (own, shared): (Names, Names) = (quoted(own), quoted(shared));
    own.union(&shared).cloned().collect()
}

/// The words that an attribute can be, as `rolefit.d.ts` types it; none when it is free text.
fn words(attribute: &str) -> Vec<String> {
    let types = text(TYPES);
    let start = format!("\n  {}: \"", property(attribute.trim_matches('`')));
    let union = types.split_once(&start).and_then(|(_, rest)| rest.split_once(';'));
    let quoted = union.map(|(union, _)| union.split('"').step_by(2).map(Into::into));
    quoted.into_iter().flatten().filter(|word: &String| name_at_start(word) == *word).collect()
}

/// The parts that the README lists.
pub(crate) fn parts() -> Vec<String> {
    code(between(&text(README), "Parts for `::part()`:", "The one slot"))
}

/// The name of an attribute's property.
pub(crate) fn property(attribute: &str) -> String {
    let mut parts = attribute.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &part[..1].to_uppercase() + &part[1..])
}

fn names(document: &str, heading: &str) -> Names {
    rows(document, heading).iter().flat_map(|row| code(&row[0])).collect()
}

/// The rows of the table of three columns under a heading, in Markdown.
pub(crate) fn rows(document: &str, heading: &str) -> Vec<[String; 3]> {
    let text = text(document);
    let after = text.split_once(heading).expect("the heading is there").1;
    let rows: Vec<String> = if document == PAGE {
        let table = between(after, "<tbody>", "</tbody>");
        let cells = table.replace("</th>", "|").replace("</td><td>", "|").replace("<td>", "");
        let plain = [("<code>", "`"), ("</code>", "`"), ("&lt;", "<"), ("&gt;", ">")];
        let plain = plain.iter().fold(cells, |cells, (from, to)| cells.replace(from, to));
        plain
            .split("<th scope=\"row\">")
            .skip(1)
            .map(|row| between(row, "", "</td>").into())
            .collect()
    } else {
        let table = between(after, "| --- |", "\n\n");
        table.lines().skip(1).map(|row| row.trim_matches(['|', ' ']).into()).collect()
    };
    let cells =
        |row: String| -> Vec<String> { row.split('|').map(|cell| cell.trim().into()).collect() };
    rows.into_iter().map(|row| cells(row).try_into().expect("three cells")).collect()
}

/// What a text in Markdown has as code.
pub(crate) fn code(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(Into::into).collect()
}

pub(crate) fn name_at_start(text: &str) -> String {
    text.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect()
}

pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let after = text.split_once(start).unwrap_or_else(|| panic!("no {start:?}")).1;
    after.split_once(end).unwrap_or_else(|| panic!("no {end:?} after {start:?}")).0
}

/// A text as HTML has it.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
