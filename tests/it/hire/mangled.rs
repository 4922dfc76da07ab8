//! Files in which anything may stand anywhere: whatever is read can be used, and nothing panics.

use rolefit::data;
use rolefit::domain::pack::{Hiring, Pack, RoleId};
use rolefit::hire::description::Description;
use rolefit::hire::file::{File, read};
use rolefit::hire::gather::gather;
use rolefit::hire::guide::{self, Extras};
use rolefit::hire::job::Job;
use rolefit::hire::kit::Kit;
use rolefit::hire::missing::missing;
use rolefit::hire::panel::Combined;
use rolefit::hire::posting::{Posting, lacks};
use rolefit::hire::said::Outcome;
use rolefit::hire::{forms, lint, sheet, table};
use rolefit::i18n::HireCatalog;
use serde_json::{Value, json};

const EXAMPLES: [&str; 4] = [
    include_str!("../../../src/data/hiring/examples/job.json"),
    include_str!("../../../src/data/hiring/examples/kit.json"),
    include_str!("../../../src/data/hiring/examples/scorecard.json"),
    include_str!("../../../src/data/hiring/examples/panel.json"),
];

/// What stands in place of a part of a file.
fn hostile() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(2.5),
        json!(1e300),
        json!(""),
        json!(" \u{202e}\u{0}\n\t"),
        json!("=cmd|' /C calc'!A0"),
        json!("<script>*|`[x](y)"),
        json!("x".repeat(5_000)),
        json!([]),
        json!([[], {}, null, 6, "4"]),
        json!({"id": 7, "__proto__": {}}),
    ]
}

/// A pointer to every part of a value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| places(value, &format!("{at}/{key}"), found));
        }
        Value::Array(entries) => {
            let entries = entries.iter().enumerate();
            entries.for_each(|(index, value)| places(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

struct Desk {
    pack: Pack,
    hiring: Hiring,
    english: HireCatalog,
    roles: Vec<RoleId>,
    kit: Kit,
}

impl Desk {
    fn new() -> Self {
        let (pack, hiring) = (data::bundled(), data::hiring());
        let roles = vec![pack.role_by_slug("service-owner").expect("a bundled role")];
        let Ok((File::Kit(kit), _)) = read(EXAMPLES[1]) else { panic!("the example is a kit") };
        Self { pack, hiring, english: HireCatalog::english(), roles, kit }
    }

    /// Does with a file all that can be done with one of its kind; whether it was read at all.
    fn takes(&self, text: &str) -> bool {
        let file = match read(text) {
            Ok((file, _)) => file,
            Err(problems) => {
                assert!(!problems.is_empty(), "refused without a word: {text}");
                assert!(problems.iter().all(|problem| problem.path.starts_with('$')), "{text}");
                return false;
            }
        };
        match file {
            File::Job(job) => self.describes(&job),
            File::Kit(kit) => {
                self.guides(&kit);
                self.meets(vec![("kit.json".into(), File::Kit(kit))]);
            }
            File::Scorecard(sheet) => self.meets(vec![
                ("kit.json".into(), File::Kit(self.kit.clone())),
                ("sheet.json".into(), File::Scorecard(sheet)),
            ]),
            File::Panel(panel) => self.meets(vec![("panel.json".into(), File::Panel(panel))]),
        }
        true
    }

    fn describes(&self, job: &Job) {
        let Self { pack, hiring, english, roles, .. } = self;
        let description = Description::of(pack, hiring, roles, job, english);
        let written =
            [forms::markdown(&description), forms::html(&description), forms::text(&description)];
        assert!(written.iter().all(|text| !text.contains(['\u{202e}', '\u{0}'])), "{job:?}");
        let posting = Posting::of(pack, roles, job, &description, english);
        assert!(posting.is_none() || lacks(job, &[]).is_empty(), "{job:?}");
        lint::hints(pack, roles, job);
        if let Some(kit) = Kit::of(pack, hiring, roles, job, english) {
            self.guides(&kit);
            sheet::markdown(&kit, &description, english);
        }
    }

    fn guides(&self, kit: &Kit) {
        let extras = Extras::of(&self.pack, &self.hiring, &self.roles, kit);
        let text = guide::markdown(kit, &extras, &self.english);
        assert!(!text.contains("<script>"), "{text}");
    }

    fn meets(&self, files: Vec<(String, File)>) {
        let gathered = gather(files);
        let Some(kit) = gathered.kit else { return };
        missing(&kit, &gathered.sheets);
        let combined = Combined::of(&kit, &gathered.sheets);
        let outcome = Outcome::of(&kit, &combined, &self.english);
        for total in outcome.candidates.iter().filter_map(|one| one.weighted) {
            assert!((1.0..=5.0).contains(&total), "a total of {total}");
        }
        let rows = table::write(&kit, &gathered.sheets);
        assert!(table::read(&rows).is_ok() || gathered.sheets.is_empty(), "{rows}");
    }
}

#[test]
fn whatever_stands_in_a_part_of_a_file_it_is_read_or_refused_by_its_path() {
    let desk = Desk::new();
    let (mut taken, mut refused) = (0, 0);
    for example in EXAMPLES {
        let whole: Value = serde_json::from_str(example).expect("JSON");
        let mut all = Vec::new();
        places(&whole, "", &mut all);
        for (at, place) in all.into_iter().enumerate() {
            // Each place gets every third of them, the next one begins with another.
            for value in hostile().into_iter().skip(at % 3).step_by(3) {
                let mut mangled = whole.clone();
                if let Some(part) = mangled.pointer_mut(&place) {
                    *part = value;
                }
                *if desk.takes(&mangled.to_string()) { &mut taken } else { &mut refused } += 1;
            }
        }
    }
    assert!(taken > 500 && refused > 1_000, "{taken} taken, {refused} refused");
}

#[test]
fn files_and_tables_with_bytes_out_of_place_are_read_or_refused() {
    let desk = Desk::new();
    let Ok((File::Panel(panel), _)) = read(EXAMPLES[3]) else { panic!("the example is a panel") };
    let rows = table::write(&panel.kit, &panel.sheets);
    let mut chance: u64 = 7;
    let mut next = |most: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(chance >> 33).unwrap_or_default() % most
    };
    for round in 0..1_500 {
        let text = if round % 5 == 4 { rows.as_str() } else { EXAMPLES[round % 5] };
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..=next(6) {
            let (at, length) = (next(letters.len()), next(9));
            let sign = ['"', '{', ']', ',', ';', '\u{feff}', '\n', '9', '-', '\''][next(10)];
            match next(3) {
                0 => letters.insert(at, sign),
                1 => letters[at] = sign,
                _ => drop(letters.drain(at..(at + length).min(letters.len()))),
            }
        }
        let text: String = letters.into_iter().collect();
        if round % 5 < 4 {
            desk.takes(&text);
        } else if let Ok((sheets, _)) = table::read(&text) {
            let files = sheets.into_iter().map(|one| ("rows.csv".to_owned(), File::Scorecard(one)));
            let kit = ("kit.json".to_owned(), File::Kit(panel.kit.clone()));
            desk.meets([kit].into_iter().chain(files).collect());
        }
    }
}
