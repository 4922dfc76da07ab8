//! Tables and packs that come in: what was there is a step back, and what is too large is not read.

use rolefit_own_roles::no_text::problem;
use rolefit_own_roles::{Effect, Msg, Part, Spot};

use super::{after, editor, kitchen, pasted, typed};

const TABLE: &str = "\tNurse\tBaker\nStarts\t6 a.m.\t3 a.m.\nPay\t$98,430 a year\t$36,650 a year\n";

#[test]
fn whoever_brings_a_table_is_told_how_the_former_roles_come_back() {
    let mut editor = after(&kitchen(), [pasted(TABLE)]);
    let notice = editor.notice().clone();
    assert_eq!((notice.spot, notice.brings_back), (Spot::Intake, true), "{notice:?}");
    editor.update(Msg::BroughtBack);
    assert_eq!(*editor.document(), kitchen());
    assert!(editor.report().is_none(), "the report is about another table");
    editor.update(Msg::Redone);
    assert!(editor.report().is_some());
    editor.update(Msg::Undone);

    let (mut fresh, _) = rolefit_own_roles::Model::new(None);
    fresh.update(pasted(TABLE));
    assert!(!fresh.notice().brings_back, "the example is nobody's work");
}

#[test]
fn what_was_said_of_a_paste_goes_with_the_next_change() {
    let editor = after(&kitchen(), [pasted(TABLE), typed(Part::Role(0), "title", "N")]);
    assert!(!editor.notice().brings_back, "the step back is another one now");
}

#[test]
fn a_kind_that_was_undone_is_undone_in_the_report() {
    let kind =
        |editor: &rolefit_own_roles::Model| editor.report().expect("a table").rows[1].kind.clone();
    let mut editor = after(&kitchen(), [pasted(TABLE)]);
    let before = kind(&editor);
    editor.update(Msg::TakenFor { location: "row 3".into(), kind: "prose".into() });
    assert_ne!(kind(&editor), before);
    assert_eq!(editor.notice().spot, Spot::Report);
    editor.update(Msg::Undone);
    assert_eq!(kind(&editor), before);
}

#[test]
fn a_long_table_is_read_once_the_page_says_so() {
    let row = |at| format!("Note {at}\t{}\tshort\n", "word ".repeat(80));
    let long = pasted(&(TABLE.to_owned() + &(0..150).map(row).collect::<String>()));
    let mut editor = editor(&kitchen());
    let effects = editor.update(long.clone());
    assert_eq!(effects, [Effect::Paint(Box::new(long.clone()))]);
    assert!(editor.notice().words.starts_with("Reading"), "{:?}", editor.notice());
    assert_eq!(*editor.document(), kitchen());
    editor.update(Msg::Painted(Box::new(long)));
    assert_eq!(editor.document()["roles"][0]["title"], "Nurse");
    let other = Msg::TakenFor { location: "row 3".into(), kind: "prose".into() };
    assert_eq!(editor.update(other.clone()), [Effect::Paint(Box::new(other))]);
    assert_eq!(editor.notice().spot, Spot::Report);
}

#[test]
fn what_is_too_large_is_refused_with_a_way_out() {
    let wide = format!("{TABLE}Notes\t{}\tshort\n", "word ".repeat(220_000));
    let huge = "word ".repeat(1_700_000);
    for (message, size) in [
        (Msg::Painted(Box::new(pasted(&wide))), "1.2 MB"),
        (pasted(&huge), "8.5 MB"),
        (Msg::TooLarge(31_000_000), "31 MB"),
    ] {
        let editor = after(&kitchen(), [message]);
        let said = editor.intake_problem().expect("it is too large");
        assert!(said.contains(size) && said.contains("cargo rolefit import"), "{said}");
        assert_eq!(*editor.document(), kitchen());
    }
}

#[test]
fn a_file_without_text_is_called_what_it_is_with_a_way_on() {
    let (zip, ole) = (b"PK\x03\x04\x14\0", b"\xd0\xcf\x11\xe0\xa1\xb1");
    for (name, start, is, instead) in [
        ("Roles.XLSX", zip.as_slice(), "“Roles.XLSX” is an Excel workbook,", "save it as CSV"),
        ("roles.xls", ole, "an Excel workbook,", "copy them and paste them here"),
        ("roles.ods", zip, "LibreOffice", "save it as CSV"),
        ("roles.numbers", zip, "Numbers", "save it as CSV"),
        ("roles.docx", zip, "a text document,", "copy it and paste it here"),
        ("roles.odt", zip, "a text document,", "copy it and paste it here"),
        ("roles.zip", zip, "an archive of files,", "unpack it"),
        ("roles.pdf", b"%PDF-1.7", "a PDF,", "into a spreadsheet"),
        ("table.png", b"\x89PNG\r\n", "a picture,", "type what it shows"),
        ("table.jpg", b"\xff\xd8\xff\xe0", "a picture,", "an empty table"),
        ("roles.bin", b"ab\0\0cd", "no text,", "CSV"),
    ] {
        let said = problem(name, start).expect(name);
        assert!(said.contains(is) && said.contains(instead), "{name}: {said}");
        let editor = after(&kitchen(), [Msg::NoText(said.clone())]);
        assert_eq!(editor.intake_problem(), Some(said.as_str()));
        assert_eq!(*editor.document(), kitchen());
    }
    for (name, start) in [
        ("roles.csv", b"Aspect,Nurse\n".as_slice()),
        ("Unicode.txt", b"\xff\xfeA\0,\0"),
        ("old.csv", b"B\xe4cker;Koch\n"),
        ("bm.csv", b"BMI,Nurse\n"),
    ] {
        assert_eq!(problem(name, start), None, "{name}");
    }
}
