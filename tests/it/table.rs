//! A pack as a table, and back: what a table can say comes back as it was.

use std::collections::BTreeMap;
use std::fs;

use rolefit::cli::run;
use rolefit::data::bundled;
use rolefit::domain::pack::{Aspect, Kind, Pack, Post, Role, Source, Value};
use rolefit_import::{Options, table};

use crate::project::root;

/// The table of a pack that a file holds, or of the bundled one.
fn written(file: Option<&str>) -> String {
    let file = file.map(|file| root().join(file));
    let arguments =
        ["table".into()].into_iter().chain(file.map(std::path::PathBuf::into_os_string));
    let output = run(arguments);
    assert_eq!(output.code, 0, "{}", output.err);
    output.out
}

/// The pack that a table comes to.
fn read(text: &str) -> Pack {
    let imported = table(text, &Options::default()).expect("it is a table");
    Pack::parse(&imported.pack).expect("what is made of it is sound").0
}

/// What a table says of a row: its heading, the heading above, its kind and what it means.
fn row(pack: &Pack, aspect: &Aspect) -> (String, String, Kind, Option<String>) {
    let group = pack[aspect.group].label.clone();
    (aspect.label.clone(), group, aspect.kind.clone(), aspect.help.clone())
}

/// What a table says of a source; the day on which it was read, and what a posting offers, are left out.
fn source(source: &Source) -> Source {
    Source { id: String::new(), retrieved: None, posting: None, ..source.clone() }
}

/// What a table says in a cell, a text a value, each with its source: gists are the first words of their texts,
/// and quartiles are left out.
fn cell(pack: &Pack, role: &Role, aspect: usize) -> Vec<(String, Source)> {
    let said = |value: &Value| match value {
        Value::Prose { text, gist: Some(gist) } => vec![format!("{gist}. {text}")],
        Value::Prose { text, gist: None } => vec![text.clone()],
        Value::List(phrases) => phrases.iter().map(|phrase| phrase.text.clone()).collect(),
        Value::Money(money) => {
            let mut money = money.clone();
            money.quartiles = None;
            vec![format!("{money:?}")]
        }
        Value::Percent { .. } | Value::Level(_) => vec![format!("{value:?}")],
    };
    let values = role.values[aspect].iter();
    values
        .flat_map(|sourced| {
            let source = source(&pack[sourced.source]);
            said(&sourced.value).into_iter().map(move |words| (words, source.clone()))
        })
        .collect()
}

/// Moves from or to a role of the pack, by titles.
fn moves(pack: &Pack) -> Vec<(String, String, String)> {
    let title = |post: &Post| match post {
        Post::Role(role) => pack[*role].title.clone(),
        Post::Title(title) => title.clone(),
    };
    let is_told = |ends: [&Post; 2]| ends.iter().any(|post| matches!(post, Post::Role(_)));
    let told = pack.relations.iter().filter(|one| is_told([&one.from, &one.to]));
    let mut moves: Vec<_> = told
        .map(|one| {
            let (from, to) = (title(&one.from), title(&one.to));
            let is_turned = format!("{:?}", one.kind) == "Lateral" && from > to;
            let (from, to) = if is_turned { (to, from) } else { (from, to) };
            (from, to, format!("{:?}", one.kind))
        })
        .collect();
    moves.sort();
    moves
}

/// Which phrases of a row are about one thing.
fn alike(pack: &Pack, aspect: usize) -> Vec<Vec<&str>> {
    let mut things: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    let phrases = pack.roles.iter().flat_map(|role| &role.values[aspect]);
    let lists = phrases.filter_map(|sourced| match &sourced.value {
        Value::List(phrases) => Some(phrases.iter()),
        Value::Prose { .. } | Value::Money(_) | Value::Percent { .. } | Value::Level(_) => None,
    });
    for phrase in lists.flatten() {
        things.entry(phrase.meaning()).or_default().push(&phrase.text);
    }
    let mut things: Vec<Vec<&str>> = things.into_values().collect();
    for words in &mut things {
        words.sort_unstable();
        words.dedup();
    }
    things.sort();
    things
}

/// Fails where anything that a table can say is not there any more; how many lists are in another order.
#[track_caller]
fn comes_back(before: &Pack, text: &str) -> usize {
    let after = read(text);
    assert_eq!((&after.title, &after.language), (&before.title, &before.language));
    let rows = |pack: &Pack| pack.aspects.iter().map(|one| row(pack, one)).collect::<Vec<_>>();
    assert_eq!(rows(&after), rows(before));
    assert_eq!(moves(&after), moves(before));
    let mut turned = 0;
    for (one, other) in before.roles.iter().zip(&after.roles) {
        assert_eq!((&other.title, &other.summary), (&one.title, &one.summary));
        assert_eq!(other.aliases, one.aliases, "{}", one.title);
        let steps = |role: &Role| role.path.as_ref().map(|path| path.steps.len());
        assert_eq!(steps(other), steps(one), "{}", one.title);
        for (at, aspect) in before.aspects.iter().enumerate() {
            let (mut one, mut other) = (cell(before, one, at), cell(&after, other, at));
            if one != other && aspect.kind == Kind::List {
                turned += 1;
                let by_words =
                    |one: &(String, Source), other: &(String, Source)| one.0.cmp(&other.0);
                one.sort_by(by_words);
                other.sort_by(by_words);
            }
            assert_eq!(other, one, "{}", aspect.label);
        }
    }
    for at in 0..before.aspects.len() {
        assert_eq!(alike(&after, at), alike(before, at), "{}", before.aspects[at].label);
    }
    turned
}

#[test]
fn a_table_brings_back_all_that_a_table_can_say() {
    let turned = comes_back(&bundled(), &written(None));
    // Two roles that tell one thing in different words, in opposite orders.
    assert!(turned < 20, "{turned} lists are in another order");
    for file in ["src/data/examples/care-roles.json", "src/data/examples/data-roles.json"] {
        let text = fs::read_to_string(root().join(file)).expect("an example");
        let (before, _) = Pack::parse(&text).expect("it is sound");
        assert_eq!(comes_back(&before, &written(Some(file))), 0, "{file}");
    }
}

#[test]
fn roles_of_a_table_are_chosen_and_misspelled_ones_named() {
    let chosen = run(["table", "--roles", "service-owner service-manager"]);
    assert!(chosen.out.contains("\"Service Owner\",\"Service Manager\"\r\n"), "{}", chosen.out);
    assert_eq!(read(&chosen.out).roles.len(), 2);
    let missing = run(["table", "--roles", "service-owner service-manger"]);
    assert!(missing.err.contains("did you mean `service-manager`?"), "{}", missing.err);
    let alone = run(["table", "--roles", "service-owner"]);
    assert_eq!(alone.code, 1);
    assert!(alone.err.contains("at least two roles"), "{}", alone.err);
}

#[test]
fn a_page_with_a_rendered_comparison_comes_back_or_is_refused_with_the_way() {
    let rendered = |form: &str| {
        let roles = ["--roles", "service-owner service-manager", "--form", form];
        let output = run(["render", "compare"].into_iter().chain(roles));
        assert_eq!(output.code, 0, "{}", output.err);
        output.out
    };
    let pack = read(&rendered("light"));
    let before = bundled();
    let [one, other] = ["service-owner", "service-manager"]
        .map(|slug| before.role_by_slug(slug).map(|role| &before[role]).expect("a bundled role"));
    let titles: Vec<&str> = pack.roles.iter().map(|role| role.title.as_str()).collect();
    assert_eq!(titles, [&one.title, &other.title]);
    // Those that stand behind “Full table” too.
    let is_told = |at: &usize| [one, other].iter().any(|role| !role.values[*at].is_empty());
    let is_row = |(at, aspect): &(usize, &Aspect)| is_told(at) || aspect.kind == Kind::Moves;
    let rows = before.aspects.iter().enumerate().filter(is_row).map(|(_, one)| &one.label);
    let again = pack.aspects.iter().map(|one| &one.label);
    assert_eq!(again.collect::<Vec<_>>(), rows.collect::<Vec<_>>());
    let duties = |pack: &Pack, role: &Role| {
        let at = pack.aspects.iter().position(|one| one.id == "duties").expect("duties");
        let mut all = cell(pack, role, at);
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    };
    assert_eq!(duties(&pack, &pack.roles[0]), duties(&before, one));
    // A list of which nothing is shared stands in one cell.
    let apart = "<table><tr><th>Aspect</th><th>Nurse</th><th>Baker</th></tr><tr><th>Main duties</th>\
        <td>Wash hands [1]<br>Give medicine [1]</td><td>Knead dough [1]<br>Shape loaves [1]</td></tr></table>\
        <h3>Sources</h3><p>[1] A survey. undated</p>";
    assert_eq!(read(apart).aspects[0].kind, Kind::List);

    let problem = table(&rendered("shadow"), &Options::default()).expect_err("it has no table");
    assert!(problem.contains("Copy or save") && problem.contains("--form light"), "{problem}");
}
