//! What `rolefit check` and its sisters say. The expected words stand beside the packs in
//! `tests/it/check`; with `BLESS` set in the environment they are written anew.

use std::path::{Path, PathBuf};
use std::{env, fs};

use rolefit::cli::{Output, run};
use rolefit::data::bundled;
use rolefit::domain::pack::Pack;

fn rolefit(arguments: &[&str]) -> Output {
    run(arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn is_golden(file: &Path, text: &str) {
    if env::var_os("BLESS").is_some() {
        fs::write(file, text).expect("the file can be written");
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    assert_eq!(text, expected, "{} (write it with BLESS=1)", file.display());
}

fn check(name: &str, code: u8) {
    let file = root().join("tests/it/check").join(name);
    let output = rolefit(&["check", &file.with_extension("json").to_string_lossy()]);
    is_golden(&file.with_extension("txt"), &format!("{}{}", output.out, output.err));
    assert_eq!(output.code, code, "{name}");
}

#[test]
fn a_sound_pack_is_reported_on() {
    check("sound", 0);
    check("every-field", 0);
    check("alike", 0);
    check("doubtful", 0);
}

#[test]
fn a_broken_pack_hears_all_that_is_wrong_with_it() {
    check("bare-values", 1);
    check("bounds", 1);
    check("concepts", 1);
    check("duplicates", 1);
    check("figures", 1);
    check("hostile-text", 1);
    check("missing", 1);
    check("misspelled", 1);
    check("moves", 1);
    check("slips", 1);
    check("truncated", 1);
    check("unknown-names", 1);
    check("wrong-kinds", 1);
}

#[test]
fn the_published_schema_is_current() {
    is_golden(&root().join("src/data/rolefit-pack.schema.json"), &rolefit(&["schema"]).out);
}

#[test]
fn the_bundled_pack_is_printed_as_a_document_that_reads_back() {
    let (pack, _) = Pack::parse(&rolefit(&["pack"]).out).expect("the printed pack is sound");
    assert_eq!(pack, bundled());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = rolefit(&["check", "no-such-pack.json"]);
    assert_eq!(output.code, 1);
    assert!(output.err.starts_with("no-such-pack.json cannot be read"), "{}", output.err);
}

#[test]
fn a_command_that_is_not_understood_shows_the_commands() {
    for (arguments, said) in [
        (&["chekc"][..], "'check'"),
        (&[], "render"),
        (&["check", "a", "b"], "rolefit check [PACK.json]"),
    ] {
        let output = rolefit(arguments);
        assert_eq!(output.code, 2, "{arguments:?}");
        assert!(output.err.contains(said), "{}", output.err);
    }
}
