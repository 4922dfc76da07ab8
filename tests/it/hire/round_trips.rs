//! Files of chance come back as they went out: as JSON, as CSV, and through another reader of CSV.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{kit, sheet, text};
use rolefit::hire::clean;
use rolefit::hire::file::{File, read};
use rolefit::hire::format::Format;
use rolefit::hire::scorecard::{Met, MustHave, Panel, Scorecard};
use rolefit::hire::table;

/// Cells that spreadsheets, parsers and pages take for something else.
const HOSTILE: &[&str] = &[
    "=1+1", "+1", "-1", "@x", "'quoted", "''twice", "\"", "\"\"", ",", ";", "a\tb", "a\nb", "ä€漢",
    "<b>", "| * _ #", "יום", "0", "null", "yes",
];

fn words() -> impl Strategy<Value = String> {
    let part = prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), ".{0,8}"];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.join(" "))
}

fn named() -> impl Strategy<Value = String> {
    words().prop_map(|words| clean(&words)).prop_filter("a name", |name| !name.is_empty())
}

type Point = Option<u8>;

fn point() -> impl Strategy<Value = Point> {
    prop_oneof![Just(None), (1..=5_u8).prop_map(Some)]
}

#[test]
fn three_hundred_panels_come_back_as_they_went_out() {
    let kit = kit();
    let mut runner =
        TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let ratings = prop::collection::vec((point(), point(), point(), words()), 6);
    let must = prop::collection::vec((named(), 0..3_usize), 0..3);
    let one = (named(), named(), ratings, must);
    let all = prop::collection::vec(one, 1..5);
    let outcome = runner.run(&all, |all| {
        let mut sheets: Vec<Scorecard> = Vec::new();
        for (number, (candidate, interviewer, ratings, must)) in all.into_iter().enumerate() {
            let points: Vec<[Point; 2]> =
                ratings.iter().map(|(past, case, ..)| [*past, *case]).collect();
            let mut one = sheet(&kit, &candidate, &interviewer, &points);
            one.stage = format!("interview-{number}");
            for (rating, (.., after, note)) in one.ratings.iter_mut().zip(&ratings) {
                rating.after = *after;
                rating.note = clean(note);
            }
            one.must = must
                .into_iter()
                .map(|(text, met)| MustHave { text, met: [Met::Yes, Met::No, Met::Unclear][met] })
                .collect();
            sheets.push(one);
        }
        let panel = Panel {
            format: Format::One,
            kit: kit.clone(),
            sheets: sheets.clone(),
            shown_early: false,
            decision: None,
        };
        for file in [File::Panel(panel), File::Scorecard(sheets[0].clone())] {
            prop_assert_eq!(read(&text(&file)), Ok((file, Vec::new())));
        }
        let written = table::write(&kit, &sheets);
        prop_assert_eq!(table::read(&written), Ok((sheets.clone(), Vec::new())), "{}", &written);
        // Another reader finds as many rows and the same notes.
        let mut reader = csv::Reader::from_reader(written.as_bytes());
        let rows: Vec<csv::StringRecord> =
            reader.records().collect::<Result<_, _>>().expect("it is CSV");
        let count = |one: &Scorecard| one.ratings.len() + one.must.len();
        prop_assert_eq!(rows.len(), sheets.iter().map(count).sum::<usize>());
        let rated = rows.iter().filter(|row| &row[8] != "must");
        let notes = rated.map(|row| row[11].strip_prefix('\'').unwrap_or(&row[11]).to_owned());
        let own = sheets.iter().flat_map(|one| &one.ratings).map(|rating| rating.note.clone());
        prop_assert_eq!(notes.collect::<Vec<_>>(), own.collect::<Vec<_>>());
        Ok(())
    });
    outcome.expect("it comes back");
}
