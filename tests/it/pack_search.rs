//! What a search in a pack finds.

use rolefit::data::bundled;
use rolefit::domain::pack::RoleId;
use rolefit::domain::search::roles_like;

#[test]
fn letters_of_any_script_are_found_small_and_capital() {
    let check = |sought: &str, title: &str| {
        let mut pack = bundled();
        pack.roles[0].title = title.into();
        assert_eq!(
            roles_like(&pack, sought, str::to_lowercase),
            [RoleId(0)],
            "{sought} in {title}"
        );
    };
    check("nurse", "Äldre NURSE");
    check("äldre", "Äldre NURSE");
    check("łódź", "Urzędnik w ŁODZI i Łódź");
    check("ŠKOLA", "škola");
    check("Őr", "Vagyonőr");
    check("číšník", "Číšník");
    check("ΣΟΦΙΑ", "Σοφια");
    check("повар", "ПОВАР");
}
