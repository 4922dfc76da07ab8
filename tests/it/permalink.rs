//! What a fragment says, and what is put there.

use rolefit::app::attributes::Show;
use rolefit::app::permalink::Permalink;

fn compare(roles: &[&str], show: Show) -> Permalink {
    Permalink::Compare(roles.iter().map(|&slug| slug.into()).collect(), show)
}

#[test]
fn reads_what_a_fragment_says() {
    let check = |fragment, expected| assert_eq!(Permalink::find(fragment, "rolefit"), expected);
    check("", None);
    check("#top", None);
    check("#rolefitted=compare:a+b", None);
    check("#rolefit=compare:a+b", Some(compare(&["a", "b"], Show::Auto)));
    check("#rolefit=compare:a%2Bb", Some(compare(&["a", "b"], Show::Auto)));
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
    assert_eq!(Permalink::find("#work=quiz:1.A", "work"), Some(Permalink::Quiz("1.A".into())));
}

#[test]
fn puts_a_link_and_keeps_the_rest() {
    let link = compare(&["a", "b"], Show::Differences);
    let check = |fragment, link: Option<&Permalink>, expected: &str| {
        assert_eq!(Permalink::put(fragment, "rolefit", link), expected);
    };
    check("", Some(&link), "rolefit=compare:a+b;show=differences");
    check("#top", Some(&link), "top&rolefit=compare:a+b;show=differences");
    check("#rolefit=quiz:1.A&x=1", Some(&link), "x=1&rolefit=compare:a+b;show=differences");
    check("#x=1&rolefit=quiz:1.A", None, "x=1");
    check("#rolefit=quiz:1.A", None, "");
    check("#", Some(&Permalink::Quiz("1.A".into())), "rolefit=quiz:1.A");
}
