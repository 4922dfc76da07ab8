//! What a fragment says, and what is put there.

use rolefit::app::attributes::Show;
use rolefit::app::permalink::{Kind, Permalink};

fn compare(roles: &[&str], show: Show) -> Permalink {
    Permalink::Compare(roles.iter().map(|&slug| slug.into()).collect(), show)
}

#[test]
fn reads_what_a_fragment_says() {
    let find = Permalink::find;
    let check = |fragment, expected: Option<Permalink>| {
        let kind = if let Some(Permalink::Quiz(_)) = expected { Kind::Quiz } else { Kind::Compare };
        assert_eq!(find(fragment, "rolefit", kind), expected, "{fragment}");
    };
    check("", None);
    check("#top", None);
    check("#rolefitted=compare:a+b", None);
    check("#rolefit=compare:a+b", Some(compare(&["a", "b"], Show::Auto)));
    check("#rolefit=compare:a%2Bb", Some(compare(&["a", "b"], Show::Auto)));
    check("#rolefit%3Dcompare%3Aa%2Bb%3Bshow%3Dall", Some(compare(&["a", "b"], Show::All)));
    check("#rolefit=compare:a%+b", Some(compare(&["a%", "b"], Show::Auto)));
    check("#rolefit=compare:a+b;show=differences", Some(compare(&["a", "b"], Show::Differences)));
    check("#rolefit=compare:a+b;show=all", Some(compare(&["a", "b"], Show::All)));
    check("#rolefit=compare:a+b;show=none", Some(compare(&["a", "b"], Show::Auto)));
    check("#top&rolefit=compare:%C3%A4+b&x=1", Some(compare(&["ä", "b"], Show::Auto)));
    check("#rolefit=compare:", Some(compare(&[], Show::Auto)));
    check("#rolefit=quiz:1.AbC-_", Some(Permalink::Quiz("1.AbC-_".into())));
    check("#rolefit=quiz:%", Some(Permalink::Quiz("%".into())));
    check("#rolefit=quiz:%zz%f", Some(Permalink::Quiz("%zz%f".into())));
    check("#rolefit=poll:1", Some(Permalink::Unreadable));
    check("#rolefit=", Some(Permalink::Unreadable));
    check("#rolefit=quiz:1.A&rolefit=compare:a+b", Some(compare(&["a", "b"], Show::Auto)));
    check("#rolefit=compare:a+b&rolefit=quiz:1.A", Some(Permalink::Quiz("1.A".into())));
    check("#/guide?rolefit=compare:a+b", Some(compare(&["a", "b"], Show::Auto)));
    check("#!/guide?x=1&rolefit=compare:a+b", Some(compare(&["a", "b"], Show::Auto)));
    check("#rolefit=quiz:1.A", Some(Permalink::Quiz("1.A".into())));
    assert_eq!(find("#rolefit=quiz:1.A", "rolefit", Kind::Compare), None);
    let work = find("#work=quiz:1.A", "work", Kind::Quiz);
    assert_eq!(work, Some(Permalink::Quiz("1.A".into())));
}

/// A browser writes what is no plain letter in its own way, and some letters part a fragment.
#[test]
fn any_key_reads_back_and_stands_once() {
    for key in ["größe", "my roles", "a&b=c", "50%", "#1", "roles"] {
        let link = compare(&["a", "b"], Show::All);
        let once = Permalink::put("#top", key, Kind::Compare, Some(&link));
        assert_eq!(Permalink::find(&once, key, Kind::Compare).as_ref(), Some(&link), "{once}");
        assert_eq!(Permalink::put(&once, key, Kind::Compare, Some(&link)), once);
        let other = Permalink::put(&once, key, Kind::Compare, None);
        assert_eq!(other, "top", "{once}");
    }
    let written = "#gr%C3%B6%C3%9Fe=compare:a+b";
    let found = Permalink::find(written, "größe", Kind::Compare);
    assert_eq!(found, Some(compare(&["a", "b"], Show::Auto)));
}

#[test]
fn puts_a_link_and_keeps_the_rest() {
    let link = compare(&["a", "b"], Show::Differences);
    let check = |fragment: &str, link: Option<&Permalink>, expected: &str| {
        let kind = if fragment.contains("quiz") { Kind::Quiz } else { Kind::Compare };
        assert_eq!(Permalink::put(fragment, "rolefit", kind, link), expected);
    };
    check("", Some(&link), "rolefit=compare:a+b;show=differences");
    check("#top", Some(&link), "top&rolefit=compare:a+b;show=differences");
    check("#rolefit=poll:1&x=1", Some(&link), "x=1&rolefit=compare:a+b;show=differences");
    check("#/guide", Some(&link), "/guide?rolefit=compare:a+b;show=differences");
    check(
        "#/guide?x=1&rolefit=compare:a",
        Some(&link),
        "/guide?x=1&rolefit=compare:a+b;show=differences",
    );
    check("#/guide?rolefit=quiz:1.A", None, "/guide");
    check("#x=1&rolefit=compare:a&rolefit=quiz:1.A", None, "x=1&rolefit=compare:a");
    check("#x=1&rolefit=quiz:1.A", None, "x=1");
    check("#rolefit=quiz:1.A", None, "");
    check("#rolefit=quiz:", Some(&Permalink::Quiz("1.A".into())), "rolefit=quiz:1.A");
}
