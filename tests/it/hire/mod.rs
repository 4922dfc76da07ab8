//! The hiring kit: its files, its arithmetic, its texts, through the commands and public functions.

mod arithmetic;
mod cut;
mod descriptions;
mod element;
mod fields;
mod files;
mod mangled;
mod nothing_invented;
mod panels;
mod postings;
mod posts;
mod published;
mod round_trips;
mod sheets;
mod texts;
mod topics;
mod worked_example;

use std::path::{Path, PathBuf};
use std::{env, fs};

use rolefit::cli::{Output, run};
use rolefit::hire::file::File;
use rolefit::hire::format::Format;
use rolefit::hire::kit::Kit;
use rolefit::hire::scorecard::{Rating, Scorecard};

fn rolefit(arguments: &[&str]) -> Output {
    run(arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of these tests, named from the top level.
fn own(name: &str) -> String {
    root().join("tests/it/hire").join(name).to_string_lossy().into_owned()
}

/// A folder for the files of one test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hire").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    fs::write(&file, text).expect("the file can be written");
    file.to_string_lossy().into_owned()
}

/// The text is what stands in the file; with `BLESS` set in the environment it is written anew.
fn is_golden(file: &Path, text: &str) {
    if env::var_os("BLESS").is_some() {
        fs::write(file, text).expect("the file can be written");
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    assert_eq!(text, expected, "{} (write it with BLESS=1)", file.display());
}

/// The kit of a role of the frozen pack.
fn kit() -> Kit {
    let output = rolefit(&["hire", "service-owner", "--pack", &own("pack.json"), "--form", "kit"]);
    assert_eq!(output.code, 0, "{}", output.err);
    match rolefit::hire::file::read(&output.out) {
        Ok((rolefit::hire::file::File::Kit(kit), warnings)) if warnings.is_empty() => kit,
        other => panic!("no kit: {other:?}"),
    }
}

/// A sheet on all questions of a kit, with these ratings of the past and the case question of each
/// competency.
fn sheet(kit: &Kit, candidate: &str, interviewer: &str, ratings: &[[Option<u8>; 2]]) -> Scorecard {
    let rows = kit.competencies.iter().zip(ratings).flat_map(|(competency, points)| {
        competency.questions.iter().zip(points).map(|(question, &rating)| Rating {
            competency: competency.id.clone(),
            question: question.id.clone(),
            rating,
            after: None,
            note: String::new(),
        })
    });
    Scorecard {
        format: Format::One,
        kit: kit.fingerprint.clone(),
        role: "service-owner".into(),
        candidate: candidate.into(),
        interviewer: interviewer.into(),
        stage: "interview-1".into(),
        sealed: true,
        must: Vec::new(),
        ratings: rows.collect(),
    }
}

fn text(file: &File) -> String {
    serde_json::to_string_pretty(file).expect("JSON") + "\n"
}

fn sound(kit: &Kit, candidate: &str, interviewer: &str) -> Scorecard {
    sheet(kit, candidate, interviewer, &[[Some(3), Some(4)]; 6])
}
