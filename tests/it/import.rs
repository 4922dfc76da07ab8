//! Tables as people publish them, and packs made of them. What each came to stands beside it in
//! `tests/it/import`; with `BLESS` set in the environment it is written anew.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use rolefit::app::attributes::Attributes;
use rolefit::app::compare::{Format, Model};
use rolefit::cli::run;
use rolefit::components::export;
use rolefit::data::bundled;
use rolefit::domain::pack::Pack;
use rolefit::i18n::Catalog;
use rolefit_import::{Axis, Imported, Options, table};

use crate::pack_check::is_golden;
use crate::project::{files, root, text};

/// What a pack says, a line a value.
fn told(document: &str) -> String {
    let pack: serde_json::Value = serde_json::from_str(document).expect("a pack is JSON");
    let mut lines = format!("{} ({})\n", pack["title"], pack["language"]);
    for source in pack["sources"].as_array().expect("sources") {
        let _ = writeln!(lines, "source {source}");
    }
    for aspect in pack["aspects"].as_array().expect("aspects") {
        let _ = writeln!(lines, "{aspect}");
        for role in pack["roles"].as_array().expect("roles") {
            for value in role["values"][aspect["id"].as_str().expect("an id")]
                .as_array()
                .into_iter()
                .flatten()
            {
                let _ = writeln!(lines, "    {}: {value}", role["slug"]);
            }
        }
    }
    for role in pack["roles"].as_array().expect("roles") {
        let _ = writeln!(lines, "{} is {}", role["slug"], role["summary"]);
    }
    lines
}

#[test]
fn tables_as_people_publish_them_become_packs() {
    let tables = files("tests/it/import", &["csv", "tsv", "md", "html", "text"]);
    assert!(tables.len() >= 20, "{tables:?}");
    for file in tables {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let options = Options { name: Some(name), ..Options::default() };
        let Imported { pack, report } = table(&text(&file), &options)
            .unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
        Pack::parse(&pack).unwrap_or_else(|problems| panic!("{}: {problems:?}", file.display()));
        let golden = root().join(&file).with_added_extension("txt");
        is_golden(&golden, &format!("{report}\n{}", told(&pack)));
        let cells = cells(&pack);
        // What stands for a period or a range is told by the figures, and merged cells by theirs.
        let understood = ["annually", "between", "colspan", "texteuro", "accessed"];
        for word in words_of(&text(&file)) {
            if understood.contains(&word.as_str()) {
                continue;
            }
            let is_kept = cells.contains(&word) || report.to_string().contains(&word);
            // Of several tables one is taken, and the others named.
            assert!(is_kept || pack.contains("two-tables"), "{} loses “{word}”", file.display());
        }
    }
}

/// All that a pack shows, as one text.
fn cells(document: &str) -> String {
    document.replace("\\\"", "\"")
}

/// The longer words of a table, of which none may be lost; tags and addresses are none.
fn words_of(table: &str) -> Vec<String> {
    let is_page = table.contains("<table");
    // Text around a table with bars is none of its cells.
    let barred = table.matches('|').count() > 10;
    let is_cells = |line: &&str| {
        !line.trim_start().starts_with('\\') && {
            (is_page || !line.contains("class="))
                && (!barred || line.contains('|'))
                && !line.contains("Source")
        }
    };
    let table: String = table.lines().filter(is_cells).collect::<Vec<_>>().join("\n");
    let mut plain = String::new();
    let mut depth = 0_usize;
    for sign in table.chars() {
        match sign {
            '<' if is_page => {
                depth += 1;
                plain.push(' ');
            }
            '>' if is_page => depth = depth.saturating_sub(1),
            sign if depth == 0 => plain.push(sign),
            _ => {}
        }
    }
    let is_word = |word: &&str| word.chars().count() > 6 && word.chars().all(char::is_alphabetic);
    plain.split(|sign: char| !sign.is_alphabetic()).filter(is_word).map(str::to_owned).collect()
}

/// The copy of a comparison of these roles.
fn copy(pack: &Pack, roles: &[&str], format: Format) -> String {
    let roles = roles.join(" ");
    let attributes = Attributes::read(&|asked| match asked {
        "roles" => Some(roles.clone()),
        "show" => Some("all".into()),
        _ => None,
    });
    let model = Model::new(Rc::new(pack.clone()), attributes, str::to_lowercase);
    export::text(&model, &Catalog::english(), format)
}

#[test]
fn a_copy_of_the_widget_comes_back_as_it_was() {
    let pack = bundled();
    let slugs: Vec<&str> = pack.roles.iter().map(|role| role.slug.as_str()).collect();
    let threes = slugs.windows(3).map(|roles| (roles, Format::Csv));
    let mut same = 0;
    for (roles, format) in
        threes.chain([(&slugs[6..9], Format::Markdown), (&slugs[6..9], Format::Html)])
    {
        let first = copy(&pack, roles, format);
        // Which of several sources tells a move, a copy does not say.
        let moves = ["From: ", "To: ", "Sideways: ", "Typical path: "];
        if first.lines().any(|line| {
            moves.iter().any(|word| line.contains(word))
                && (line.contains("] [") || line.contains("] ("))
        }) {
            continue;
        }
        same += 1;
        let Imported { pack, .. } = table(&first, &Options::default()).expect("a copy is a table");
        let (again, _) = Pack::parse(&pack).expect("what is made of it is sound");
        let slugs: Vec<&str> = again.roles.iter().map(|role| role.slug.as_str()).collect();
        let second = copy(&again, &slugs, format);
        for (line, (one, other)) in first.lines().zip(second.lines()).enumerate() {
            assert_eq!(one, other, "{roles:?}, line {}", line + 1);
        }
        assert_eq!(first, second);
    }
    assert!(same > 5, "{same} copies came back");
}

#[test]
fn hostile_tables_are_read_or_refused_with_the_reason() {
    let refused = |text: &str, said: &str| {
        let problem = table(text, &Options::default()).expect_err(said);
        assert!(problem.contains(said), "{problem}");
    };
    refused("", "nothing in it");
    refused("Just a sentence.\nAnd one more of another length", "cannot be told");
    refused("Aspect,Nurse\nPay,$5", "takes two");
    refused("Role,Pay\nNurse,$50 an hour\n", "takes two");
    let many = |count: usize, word: &str| {
        (0..count).map(|at| format!("{word} {at}")).collect::<Vec<_>>().join(",")
    };
    refused(
        &format!("Aspect,{}\nFocus,{}\n", many(5_000, "Manager"), many(5_000, "a")),
        "5000 roles",
    );
    refused(
        &format!(
            "Role,{}\nNurse,{}\nBaker,{}\n",
            many(5_000, "Year"),
            many(5_000, "a"),
            many(5_000, "b")
        ),
        "5000 r",
    );
    refused(&"x".repeat(40_000_000), "bytes");
    let long = format!("Aspect,Nurse,Baker\nFocus,\"{}\",short\n", "word ".repeat(300_000));
    refused(&long, "more");
    let (nested, closed) = ("<table><tr><td>".repeat(20_000), "</td></tr></table>".repeat(20_000));
    assert!(table(&(nested + &closed), &Options::default()).is_err());
    let spans = "<table><tr><th>Aspect<th>Nurse<th>Baker".to_owned()
        + &"<tr><td rowspan=5000 colspan=1000>a".repeat(9_000);
    refused(&spans, "cells");
    // Cells that are merged over more columns than there are make no roles.
    let wide = "<table><tr><th>Role<th>Nurse<th>Baker<tr><td colspan=99999 rowspan=99999>Pay<td>$5</table>";
    let read = table(wide, &Options::default()).map(|Imported { report, .. }| report.roles);
    assert!(read.as_ref().is_ok_and(|roles| roles.len() == 2), "{read:?}");
    // What took a time that grows with the square of the length.
    refused(&format!("Aspect,Nurse,Baker\nFocus,{},b\n", "<".repeat(300_000)), "says more");
    refused(
        &format!("|Aspect|Nurse|Baker|\n|---|---|---|\n|Focus|{}|b|\n", "*a* ".repeat(100_000)),
        "says more",
    );
    refused(&format!("{0} & {0} & b \\\\\n", r"\textbf{a}".repeat(50_000)).repeat(2), "says more");
    let flat = "| Aspect | Nurse | Baker | |---|---|---| | Pay | $5 | | Focus | a | b | | Site |";
    refused(flat, "rows of 3");
}

#[test]
fn an_author_has_the_last_word() {
    let text = "Aspect,Nurse,Baker\nPay,4200,3100\nPace [level: slow < fast],fast,slow\n";
    let kind = |options: &Options| {
        let imported = table(text, options).expect("a table");
        imported.report.rows[0].kind.clone()
    };
    assert_eq!(kind(&Options::default()), "money, USD month");
    let euros = Options { currency: Some("EUR".into()), ..Options::default() };
    assert_eq!(kind(&euros), "money, EUR month");
    let kinds = [("row 2".to_owned(), "prose".to_owned())].into();
    assert_eq!(kind(&Options { kinds, ..Options::default() }), "prose");
    let turned = Options { roles: Some(Axis::Rows), ..Options::default() };
    let report = table(text, &turned).expect("a table").report;
    assert_eq!(report.roles, ["Pay", "Pace [level: slow < fast]"]);
}

#[test]
fn the_command_writes_the_pack_and_says_what_it_understood() {
    let folder = std::env::temp_dir().join(format!("rolefit-import-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let out = folder.join("care.json");
    let file: PathBuf = root().join("tests/it/import/care.csv");
    let output = run(["import".as_ref(), file.as_os_str(), "--out".as_ref(), out.as_os_str()]);
    assert_eq!(output.code, 0, "{}", output.err);
    assert!(output.out.contains("“Autonomy” is level: Low < Medium < High"), "{}", output.out);
    let lines = "<rolefit-compare pack=\"/care.json\" roles=\"";
    let slugs = output.out.split_once("Its roles: ").and_then(|(_, rest)| rest.lines().next());
    let slugs = slugs.expect("the roles are named");
    assert!(output.out.contains(&format!("{lines}{slugs}\"></rolefit-compare>")), "{}", output.out);
    let checked = run(["check".as_ref(), out.as_os_str()]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    // A table is checked as the pack that it makes; what is wrong is named by its cell.
    let checked = run(["check".as_ref(), file.as_os_str()]);
    assert!(checked.out.contains("roles in the quiz"), "{}", checked.err);
    let long = folder.join("long.csv");
    let words = "word ".repeat(20_000);
    fs::write(&long, format!("Aspect,Nurse,Baker\nFocus,{words},short\n")).expect("a file");
    let refused = run(["check".as_ref(), long.as_os_str()]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("row 2 (“Focus”), “Nurse”"), "{}", refused.err);
    // As Excel writes it in Japan.
    let japanese = folder.join("japanese.csv");
    fs::write(&japanese, b"\x8d\x80\x96\xda,\x83R\x83b\x83N,\x83p\x83\x93\x90E\x90l\n\x94N\x8e\xfb,400\x96\x9c\x89~,350\x96\x9c\x89~\n")
        .expect("a file");
    let output = run(["import".as_ref(), japanese.as_os_str()]);
    assert!(output.out.contains("コック"), "{}{}", output.out, output.err);
    fs::remove_dir_all(&folder).expect("it is there");
}
