//! What is wrong with a document, by the places where an author mends it.

use serde::Deserialize;
use serde_json::Value;

use rolefit_domain::json::Json;
use rolefit_domain::pack::{Audience, Finding, Hiring, Pack};
use rolefit_domain::quiz::Quiz;

use crate::edit::PayForm;
use crate::json::text;
use crate::place::{Place, Step};
use crate::sheet::Sheet;

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
    pub place: Place,
    /// What is wrong there.
    pub words: String,
    /// Where it is in the document.
    pub path: String,
}

/// What a document comes to when nothing is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    /// Whether it has a quiz.
    pub asks: bool,
}

/// Checks a document, on the bundled pack where it stands on that.
pub fn check(document: &Value, below: Option<&Below>) -> Result<Sound, Vec<Problem>> {
    let sheet = Sheet { document, below: below.map(|below| &below.document) };
    let problem = |path: &str, words: String| {
        vec![Problem { place: Place::of(path, &sheet).0, words, path: path.to_owned() }]
    };
    let read = json(document).map_err(|error| problem("$", error))?;
    let find = |name: &str| match below.filter(|_| name == BUNDLED) {
        Some(below) => Ok((below.pack.clone(), below.hiring.clone())),
        None => Err(format!(
            "\"{BUNDLED}\": what another file holds is only known where that file is, so this one is not checked here"
        )),
    };
    match Hiring::resolve_on(&read, &find) {
        Ok(((pack, _), _)) => {
            Ok(Sound { asks: Quiz::new(&pack, &[], Audience::Individual).is_some() })
        }
        Err(findings) => {
            Err(findings.iter().filter_map(|finding| problem_of(finding, &sheet)).collect())
        }
    }
}

fn json(document: &Value) -> Result<Json, String> {
    Json::deserialize(document).map_err(|error| error.to_string())
}

/// What an author mends of a finding; `None` where the same is said already.
fn problem_of(finding: &Finding, sheet: &Sheet) -> Option<Problem> {
    let Finding { path, found, expected } = finding;
    let (place, rest) = Place::of(path, sheet);
    let part = match one_figure(place, &rest, sheet) {
        Some("high") => return None,
        Some(_) => "The figure".into(),
        None => part(place, &rest),
    };
    let lacks = (place == Place::Roles && sheet.named_roles().len() < 2)
        || (place == Place::Rows && sheet.rows().is_empty());
    let words = if lacks {
        let what = if place == Place::Roles { "two roles" } else { "one row" };
        format!("A comparison needs {what} at least: add one here")
    } else if found == "nothing" {
        format!("{part} is missing: expected {expected}")
    } else {
        format!("{part}: expected {expected}, found {found}")
    };
    Some(Problem { place, words, path: path.clone() })
}

/// The key of a sum, where one field of the author's fills both ends.
fn one_figure<'a>(place: Place, rest: &'a [Step], sheet: &Sheet) -> Option<&'a str> {
    let (Place::Cell(cell), [Step::Index(at), Step::Key(key)]) = (place, rest) else { return None };
    let entry = sheet.entries(cell).get(*at)?;
    let is_sum = (key == "low" || key == "high") && PayForm::of(entry) == Some(PayForm::Figure);
    is_sum.then_some(key.as_str())
}

/// What of a place is meant, as the fields call it.
fn part(place: Place, rest: &[Step]) -> String {
    let mut keys = rest.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    });
    let first = keys.next().unwrap_or_default();
    let name = match first {
        "" if matches!(place, Place::Text) => "The file",
        "" => "This",
        "low" if !matches!(place, Place::Dimension(_)) => "From",
        "high" if !matches!(place, Place::Dimension(_)) => "To",
        "low" => "The low end",
        "high" => "The high end",
        "median" => "Median",
        "currency" => "Currency",
        "period" => "Period",
        "value" => "Percent",
        "span" => "Years",
        "level" => "Level",
        "levels" => "Levels",
        "text" => "Text",
        "gist" => "Gist",
        "items" => match rest.last() {
            Some(Step::Index(at)) => return format!("Line {}", at + 1),
            Some(Step::Key(_)) | None => "The list",
        },
        "source" => "Source",
        "title" => "Title",
        "summary" => "Summary",
        "slug" => "Name in addresses",
        "label" => "Heading",
        "help" => "Explanation",
        "url" => "Address",
        "published" => "Date",
        "kind" => "Kind",
        "targets" => "Targets",
        other => other,
    };
    name.to_owned()
}

/// Whether a document stands on the bundled pack.
pub fn stands_on_bundled(document: &Value) -> bool {
    text(document, "extends") == BUNDLED
}
