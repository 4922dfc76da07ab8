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
    check("unseen", 0);
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
    check("pay-in-words", 1);
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

/// Files that are no document, and what is said of each: what it is, and the way out.
#[test]
fn what_is_no_document_is_named_for_what_it_is() {
    let wide = |text: &str, mark: bool| -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    let broken = |value: &str| format!("{{\n \"format\": \"rolefit/1\",\n \"a\": {value}\n}}");
    let rows: [(&str, Vec<u8>, &[&str]); 25] = [
        ("a.json", broken("NaN").into(), &["“NaN” in line 3", "leave its key out"]),
        (
            "b.json",
            broken("[1, -Infinity]").into(),
            &["“-Infinity” in line 3", "leave its key out"],
        ),
        ("c.json", broken("1e999").into(), &["“1e999” in line 3", "a number of fewer digits"]),
        ("d.json", broken("2NaN.98").into(), &["“2NaN.98” in line 3", "a number such as 29.98"]),
        ("e.json", broken("012").into(), &["“012” in line 3", "a number such as"]),
        ("f.json", broken("1.").into(), &["“1.” in line 3", "a number such as"]),
        ("g.json", broken("2026-05-01").into(), &["“2026-05-01” in line 3", "double quotes"]),
        ("h.json", broken("\"a\\q\"").into(), &["in line 3", "\\\\ for one that is to be read"]),
        ("u.json", broken("1,,").into(), &["a comma too many", "in line 3"]),
        ("v.json", broken("\"a\tb\"").into(), &["a tab", "in line 3", "blanks between words"]),
        ("w.json", broken("\"\\ud83d\"").into(), &["half a sign", "in line 3", "the sign itself"]),
        ("x.json", broken("1\n \"b\": 2").into(), &["without a comma between them in line 4"]),
        ("y.json", broken("1,").into(), &["a comma behind the last entry in line 4"]),
        ("fence.json", "```json\n{\n}\n```".into(), &["a fence of Markdown"]),
        (
            "merge.json",
            "{\n<<<<<<< HEAD\n".into(),
            &["could not merge in line 2", "one of the two"],
        ),
        ("s.json", broken("é").into(), &["“é” in line 3"]),
        ("t.json", broken("1é").into(), &["“1é” in line 3"]),
        ("i.json", wide("{\"format\": 1}", true), &["is in UTF-16: save it as UTF-8"]),
        ("j.json", wide("{\"format\": 1}", false), &["is in UTF-16: save it as UTF-8"]),
        ("k.json", b"PK\x03\x04\0\0\x01\xff".into(), &["is a zip archive", ".xlsx", "unpack it"]),
        ("l.csv", b"PK\x03\x04\x14\0\x06\0".into(), &["is a zip archive", "a table in it as CSV"]),
        ("m.xlsx", b"PK\x03\x04\x14\0\x06\0".into(), &["is a zip archive", "a table in it as CSV"]),
        ("n.json", b"\x1f\x8b\x08\0".into(), &["is compressed (gzip): unpack it"]),
        ("o.md", b"%PDF-1.7".into(), &["is a PDF"]),
        ("p.json", b"{\n\"a\": \"caf\xe9\"}".into(), &["is not in UTF-8, as line 2 shows"]),
    ];
    let folder = std::env::temp_dir().join(format!("rolefit-check-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    for (name, bytes, said) in rows {
        let file = folder.join(name);
        fs::write(&file, bytes).expect("a file");
        let output = rolefit(&["check", &file.to_string_lossy()]);
        for words in said {
            assert!(output.err.contains(words), "{name} lacks {words}: {}", output.err);
        }
        assert!(!output.err.contains("column"), "{name}: {}", output.err);
        assert_eq!(output.code, 1, "{name}");
    }
    // A table in UTF-16 is read, with its mark and without.
    let table = "Aspect,Nurse,Baker\nDuties,Give medicine; Watch,Knead; Bake\n";
    for (name, mark) in [("q.csv", true), ("r.csv", false)] {
        let file = folder.join(name);
        fs::write(&file, wide(table, mark)).expect("a file");
        let output = rolefit(&["check", &file.to_string_lossy()]);
        assert!(output.out.contains("nurse, baker"), "{name}: {}{}", output.out, output.err);
    }
    fs::remove_dir_all(folder).expect("it was there");
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
