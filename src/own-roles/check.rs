//! What is wrong with a document, by the places where an author mends it.

use core::iter;

use serde::Deserialize;
use serde_json::Value;

use rolefit_domain::json::Json;
use rolefit_domain::nearest::nearest;
use rolefit_domain::pack::{Audience, Finding, Hiring, Pack};
use rolefit_domain::quiz::Quiz;

use crate::called;
use crate::edit::PayForm;
use crate::json::text;
use crate::location::{Location, Step};
use crate::sheet::Sheet;
use crate::wording;

/// The name of the pack that is bundled with every element.
pub const BUNDLED: &str = "rolefit/operations";

/// The pack that another stands on, and its document.
#[derive(Debug)]
pub struct Below {
    /// The document.
    pub document: Value,
    pack: Pack,
    hiring: Hiring,
}

impl Below {
    /// Reads the document of a pack; the error is what is wrong with it first.
    pub fn read(text: &str) -> Result<Self, String> {
        let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let first =
            |findings: Vec<Finding>| findings.first().map(ToString::to_string).unwrap_or_default();
        let ((pack, hiring), _) = Hiring::resolve(&json(&document)?).map_err(first)?;
        Ok(Self { document, pack, hiring })
    }
}

/// Something to mend, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where the author mends it.
    pub location: Location,
    /// What is wrong there.
    pub words: String,
    /// Where it is in the document.
    pub path: String,
}

/// What a document comes to when nothing is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sound {
    /// Whether it has a quiz.
    pub asks: bool,
    /// What is passed over in it, in words.
    pub passed_over: Vec<Problem>,
}

/// Checks a document, on the bundled pack where it stands on that.
pub fn check(document: &Value, below: Option<&Below>) -> Result<Sound, Vec<Problem>> {
    let sheet = Sheet { document, below: below.map(|below| &below.document) };
    let problem = |path: &str, words: String| {
        vec![Problem { location: Location::of(path, &sheet).0, words, path: path.to_owned() }]
    };
    let read = json(document).map_err(|error| problem("$", error))?;
    let find = |name: &str| match below.filter(|_| name == BUNDLED) {
        Some(below) => Ok((below.pack.clone(), below.hiring.clone())),
        None => Err(String::new()),
    };
    match Hiring::resolve_on(&read, &find) {
        Ok(((pack, _), warnings)) => Ok(Sound {
            asks: Quiz::new(&pack, &[], Audience::Individual).is_some(),
            passed_over: warnings.iter().map(|warning| passed_over(warning, &sheet)).collect(),
        }),
        Err(findings) => Err(findings
            .iter()
            .filter(|finding| !wording::is_passed_over(finding))
            .filter_map(|finding| problem_of(finding, &sheet))
            .collect()),
    }
}

/// What is said of a pack that stands on one which is not at hand.
fn elsewhere(name: &str) -> String {
    match nearest(name, iter::once(BUNDLED)) {
        Some(near) => {
            format!("It stands on “{name}”, which is no pack here; perhaps “{near}” is meant")
        }
        None => format!(
            "It stands on the file “{name}”, which this page cannot see, so nothing is checked or shown: on a command line, \
             `cargo rolefit check` sees both"
        ),
    }
}

fn passed_over(finding: &Finding, sheet: &Sheet) -> Problem {
    let (location, rest) = Location::of(&finding.path, sheet);
    let words = wording::passed_over(&called::part(location, &rest, sheet), finding);
    Problem { location, words, path: finding.path.clone() }
}

fn json(document: &Value) -> Result<Json, String> {
    Json::deserialize(document).map_err(|error| error.to_string())
}

/// What an author mends of a finding; `None` where the same is said already.
fn problem_of(finding: &Finding, sheet: &Sheet) -> Option<Problem> {
    let path = &finding.path;
    let (location, rest) = Location::of(path, sheet);
    let part = match one_figure(location, &rest, sheet) {
        Some("high") => return None,
        Some(_) => "The figure".into(),
        None => called::part(location, &rest, sheet),
    };
    let lacks = (location == Location::Roles && sheet.named_roles().len() < 2)
        || (location == Location::Rows && sheet.rows().is_empty());
    let words = if path == "$.extends" {
        elsewhere(text(sheet.document, "extends"))
    } else if lacks {
        let what = if location == Location::Roles { "two roles" } else { "one row" };
        format!("A comparison needs {what} at least: add one here")
    } else {
        wording::sentence(&part, finding)
    };
    Some(Problem { location, words, path: path.clone() })
}

/// The key of a sum, where one field of the author's fills both ends.
fn one_figure<'a>(location: Location, rest: &'a [Step], sheet: &Sheet) -> Option<&'a str> {
    let (Location::Cell(cell), [Step::Index(at), Step::Key(key)]) = (location, rest) else {
        return None;
    };
    let entry = sheet.entries(cell).get(*at)?;
    let is_sum = (key == "low" || key == "high") && PayForm::of(entry) == Some(PayForm::Figure);
    is_sum.then_some(key.as_str())
}

/// Whether a document stands on the bundled pack.
pub fn stands_on_bundled(document: &Value) -> bool {
    text(document, "extends") == BUNDLED
}
