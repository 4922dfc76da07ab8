//! Files as they are read: a job, a kit, a sheet or a panel, each by its `kind`.

use rolefit_domain::json::Json;
use rolefit_domain::pack::resolve::diagnostics::Diagnostics;
use rolefit_domain::pack::resolve::node::{Found, Node};
use rolefit_domain::pack::{Finding, Resolved};
use serde::{Deserialize, Serialize};

use crate::format::{Format, MAX_BYTES};
use crate::job::Job;
use crate::kit::Kit;
use crate::reading::Stands;
use crate::scorecard::{Panel, Scorecard};
use crate::{job_reading, kit_reading, scorecard_reading};

/// A file of the hiring kit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Rolefit hiring file"))]
pub enum File {
    /// What an employer typed about a post.
    Job(Box<Job>),
    /// What is asked and how it is rated.
    Kit(Kit),
    /// What one interviewer rated.
    Scorecard(Scorecard),
    /// The sheets of all interviewers.
    Panel(Panel),
}

/// Reads a file of at most a million bytes with a parser of JSON, whose error says what is wrong with
/// the text.
pub fn read_with(text: &str, parser: impl FnOnce(&str) -> Result<Json, String>) -> Resolved<File> {
    let (found, expected) = if text.len() > MAX_BYTES {
        (format!("{} bytes", text.len()), "at most 1 MB (1000000 bytes)")
    } else {
        match parser(text.strip_prefix('\u{feff}').unwrap_or(text)) {
            Ok(document) => return resolve(&document),
            Err(error) => (error, "a JSON document"),
        }
    };
    Err(vec![Finding { path: "$".into(), found, expected: expected.into() }])
}

/// The same with `serde_json`.
///
/// ```
/// let refused = rolefit_hire::file::read(r#"{"format": "rolefit-hire/2", "kind": "kit"}"#);
/// let found = refused.unwrap_err()[0].to_string();
/// assert_eq!(found, r#"$.format: found "rolefit-hire/2", expected "rolefit-hire/1""#);
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn read(text: &str) -> Resolved<File> {
    read_with(text, |text| serde_json::from_str(text).map_err(|error| error.to_string()))
}

/// Reads a file that is JSON already.
pub fn resolve(document: &Json) -> Resolved<File> {
    let diagnostics = Diagnostics::default();
    let file = file(Node::root(document, &diagnostics));
    let warnings = diagnostics.into_result()?;
    file.map(|file| (file, warnings)).ok_or_else(Vec::new)
}

/// The file by its kind; `None` when it is of another format or kind, which is said.
fn file(node: Node) -> Option<File> {
    let Some(Json::Object(entries)) = node.json() else {
        node.refuse(&"an object");
        return None;
    };
    let at = |name: &'static str| {
        let value = entries.iter().find(|(key, _)| key == name);
        node.key(name, value.map_or(Found::Nothing, |(_, value)| Found::Json(value)))
    };
    at("format").word::<Format>()?;
    let kind = if let Some(Json::Text(kind)) = at("kind").json() { kind.as_str() } else { "" };
    match kind {
        "job" => Some(File::Job(Box::new(job_reading::job(node)))),
        "kit" => Some(File::Kit(kit_reading::kit(node))),
        "scorecard" => Some(File::Scorecard(scorecard_reading::scorecard(node, Stands::Alone))),
        "panel" => Some(File::Panel(scorecard_reading::panel(node))),
        _ => {
            at("kind").refuse(&"\"job\", \"kit\", \"scorecard\" or \"panel\"");
            None
        }
    }
}

/// The JSON Schema of the files, in the 2020-12 dialect.
#[cfg(feature = "schema")]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(File)
}
