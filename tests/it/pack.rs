//! What packs are read, and what is said of the others.

use rolefit::domain::pack::Pack;

#[test]
fn the_bundled_pack_is_read_without_a_warning() {
    match Pack::parse(Pack::BUNDLED) {
        Ok((pack, warnings)) => {
            assert!(warnings.is_empty(), "{warnings:?}");
            assert_eq!(pack, Pack::bundled());
        }
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        }
    }
}
