//! The form of a post: a text a field, and the job that they make.

use rolefit_domain::json::Json;
use rolefit_domain::pack::Finding;
use rolefit_domain::pack::resolve::wording::figure;
use rolefit_hire::file::{self, File};
use rolefit_hire::job::Job;
use rolefit_hire::values;

use super::fields::{Control, Field, fields};

/// What a job's file may say for which the form has no field.
const KEPT: [&str; 5] =
    ["competencies", "stages", "place.street", "place.postalCode", "employer.url"];

/// Fields in which the roles' own words stand from the start, the rows that these are from, and how many
/// at most; emptied, such a field says that there is nothing.
pub(super) const PROPOSED: [(&str, &str, usize); 5] = [
    ("duties", values::DUTIES, rolefit_hire::writing::DUTIES),
    ("decisions", values::DECISIONS, usize::MAX),
    ("success", values::SUCCESS, usize::MAX),
    ("must", values::HARD_SKILLS, values::MUSTS),
    ("nice", values::SOFT_SKILLS, usize::MAX),
];

/// Ends a duty without which the post is not to be done.
const ESSENTIAL: &str = "*";

/// The texts of all fields, in their order, and what else a file said that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Form(Vec<String>, Vec<(String, Json)>);

impl Default for Form {
    fn default() -> Self {
        Self(fields().map(|_| String::new()).collect(), Vec::new())
    }
}

impl Form {
    /// The text of the field at that place.
    pub fn text(&self, index: usize) -> &str {
        self.0.get(index).map_or("", String::as_str)
    }

    /// Another text in the field at that place.
    pub fn set(&mut self, index: usize, text: String) {
        if let Some(field) = self.0.get_mut(index) {
            *field = text;
        }
    }

    /// The text of the field of that path is that, unless something stands there.
    pub fn propose(&mut self, path: &str, text: &str) {
        let at = place(path);
        if self.text(at).is_empty() {
            self.set(at, text.into());
        }
    }

    /// The form of a job's file, with these words of the roles where it says nothing.
    pub fn of_roles(job: &Json, proposed: &Self) -> Self {
        let mut form = Self::of(job);
        form.propose_anew(proposed, job);
        form
    }

    /// Puts the words of other roles in place of those of the former, also where these were changed, but not
    /// what this job's file says.
    pub(super) fn propose_anew(&mut self, proposed: &Self, job: &Json) {
        for (path, ..) in PROPOSED {
            if member(job, path).is_none_or(|value| *value == Json::Null) {
                let at = place(path);
                self.set(at, proposed.text(at).into());
            }
        }
    }

    /// Without what a file said is rated, and in which stages, which goes with the role.
    pub(super) fn forget_kit(&mut self) {
        for (path, value) in &mut self.1 {
            if !path.contains('.') {
                *value = Json::Null;
            }
        }
    }

    /// The form of a job's file.
    pub fn of(job: &Json) -> Self {
        let text = |field: Field| {
            let mut parts = field.path.split('.');
            parts.try_fold(job, |json, key| member(json, key)).map(shown)
        };
        let texts = fields().map(|field| text(field).unwrap_or_default()).collect();
        let mut rest = Vec::new();
        for key in KEPT {
            let mut parts = key.split('.');
            let value = parts.try_fold(job, |json, key| member(json, key));
            rest.extend(value.map(|value| (key.to_owned(), value.clone())));
        }
        Self(texts, rest)
    }

    /// The job that was typed, and what in it cannot be meant, by the paths of the fields.
    pub fn job(&self) -> (Job, Vec<Finding>) {
        match file::resolve(&self.document()) {
            Ok((File::Job(job), findings)) => (*job, findings),
            Ok(_) => (Job::default(), Vec::new()),
            Err(findings) => (Job::default(), findings),
        }
    }

    /// The file of the job.
    fn document(&self) -> Json {
        let mut entries = vec![
            ("format".to_owned(), Json::Text("rolefit-hire/1".into())),
            ("kind".to_owned(), Json::Text("job".into())),
        ];
        for (field, text) in fields().zip(&self.0) {
            if let Some(value) = value(field, text.trim()) {
                put(&mut entries, field.path, value);
            }
        }
        for (path, value) in &self.1 {
            put(&mut entries, path, value.clone());
        }
        // A currency alone is no pay.
        entries.retain(|(name, value)| name != "pay" || has_sum(value));
        Json::Object(entries)
    }
}

/// The place of the field of that path; behind the last one where there is none.
#[inline(never)]
fn place(path: &str) -> usize {
    fields().take_while(|field| field.path != path).count()
}

fn put(entries: &mut Vec<(String, Json)>, path: &str, value: Json) {
    let Some((above, key)) = path.split_once('.') else {
        entries.push((path.to_owned(), value));
        return;
    };
    let value = (key.to_owned(), value);
    match entries.iter_mut().find(|(name, _)| name == above) {
        Some((_, Json::Object(inner))) => inner.push(value),
        _ => entries.push((above.to_owned(), Json::Object(vec![value]))),
    }
}

fn has_sum(pay: &Json) -> bool {
    ["fixed", "low", "high"].iter().any(|key| member(pay, key).is_some())
}

fn member<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    let Json::Object(entries) = json else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// What a text in a field says; nothing when it is empty, unless what the roles say stood there.
fn value(field: Field, text: &str) -> Option<Json> {
    if text.is_empty() {
        let is_proposed = PROPOSED.iter().any(|(path, ..)| *path == field.path);
        return is_proposed.then(|| Json::List(Vec::new()));
    }
    Some(match field.control {
        Control::Line | Control::Text | Control::Day | Control::Choice(_) => {
            Json::Text(text.into())
        }
        Control::Number => rolefit_hire::number(text).map_or(Json::Text(text.into()), Json::Number),
        Control::YesNo => Json::Bool(text == "yes"),
        Control::Lines => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Json::List(lines.map(|line| entry(field, line)).collect())
        }
    })
}

fn entry(field: Field, line: &str) -> Json {
    match line.strip_suffix(ESSENTIAL) {
        Some(text) if field.path == "duties" => Json::Object(vec![
            ("text".into(), Json::Text(text.trim_end().into())),
            ("essential".into(), Json::Bool(true)),
        ]),
        Some(_) | None => Json::Text(line.into()),
    }
}

/// A number whose point cannot be read as one between thousands.
fn shown_number(figure: &str) -> String {
    let parts = figure.split_once('.').map_or(0, |(_, parts)| parts.len());
    [figure, if parts == 3 { "0" } else { "" }].concat()
}

/// A value of a file as its field shows it.
fn shown(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::Bool(flag) => if *flag { "yes" } else { "no" }.into(),
        Json::Number(number) => shown_number(&figure(*number).to_string()),
        Json::Text(text) => text.clone(),
        Json::List(entries) => entries.iter().map(shown).collect::<Vec<_>>().join("\n"),
        Json::Object(_) => {
            let mut text = member(json, "text").map(shown).unwrap_or_default();
            if member(json, "essential") == Some(&Json::Bool(true)) {
                text.extend([" ", ESSENTIAL]);
            }
            text
        }
    }
}
