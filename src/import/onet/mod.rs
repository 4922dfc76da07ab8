//! Official occupations: from the text files of the O*NET database, and the wage survey, to a pack.
//!
//! Identities of work activities, elements and commodities become concepts, so that what two occupations
//! share is known and not guessed. Where a role stands on a dimension is computed from the database's
//! values: an interest of 1 to 7 stands at `100 · (value − 1) / 6`, importance 2; a work style of 1 to 5
//! at `100 · (value − 1) / 4`, importance 1 (a newer one, of −3 to 3, at `100 · (value + 3) / 6`).
//! A dimension on which no two roles of the pack stand 30 apart is left out.

mod bank;
mod builder;
mod document;
mod elements;
mod moves;
mod occupations;
mod pay;
mod preparation;
mod roles;
mod sheet;
mod source;
mod titles;
mod work;

use std::collections::BTreeMap;

use rolefit_domain::json::Json;
use rolefit_domain::pack::Pack;
use serde_json::json;

pub use sheet::Files;

use crate::slug::Slugs;
use builder::Builder;
use occupations::Occupation;
use roles::Role;

/// The table of pay: its name, and its text.
pub struct Wages<'a> {
    /// The name of its file, which tells the survey's year.
    pub name: &'a str,
    /// Its text, comma-separated.
    pub text: &'a str,
}

/// A pack of occupations, and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupations {
    /// Its document as JSON text, which the reader of packs accepts.
    pub pack: String,
    /// What is in it, what is missing, and whom to name.
    pub report: String,
}

/// Makes a pack of the occupations that `list` names: codes with blanks between, or titles with
/// semicolons; the error says what is not there, with the nearest names.
pub fn occupations(
    files: &dyn Files,
    folder: &str,
    wages: Option<&Wages>,
    list: &str,
) -> Result<Occupations, String> {
    let about = sheet::need(files, "Occupation Data", &[sheet::CODE, "Title", "Description"])?;
    let known = occupations::all(&about)?;
    let titles = titles::titles(files)?;
    let mut notes = Vec::new();
    let asked = occupations::named(list, &known, &titles, &mut notes)?;
    let mut builder =
        Builder::new(&known, source::Release::find(files, folder), wages, &mut notes)?;
    let mut slugs = Slugs::default();
    builder.roles = asked
        .iter()
        .map(|one| Role {
            slug: slugs.give(&one.title, "occupation"),
            occupation: one.clone(),
            ..Role::default()
        })
        .collect();
    builder.work(files)?;
    builder.elements(files, &mut notes)?;
    builder.moves(files, &mut notes)?;
    builder.aliases(&titles);
    builder.pay(&mut notes);
    let document = builder.document()?;
    let pack = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())? + "\n";
    let parser = |text: &str| serde_json::from_str::<Json>(text).map_err(|error| error.to_string());
    Pack::parse_with(&pack, parser).map_err(|findings| {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        format!("these files do not make a pack:\n  {}", lines.join("\n  "))
    })?;
    Ok(Occupations { pack, report: builder.report(&notes) })
}

impl<'a> Builder<'a> {
    fn new(
        known: &'a BTreeMap<String, Occupation>,
        release: source::Release,
        wages: Option<&Wages>,
        notes: &mut Vec<String>,
    ) -> Result<Self, String> {
        let survey = wages.map(|wages| {
            pay::Survey::read(wages.text)
                .map(|survey| (survey, source::Release::of_wages(wages.name)))
        });
        if survey.is_none() {
            notes.push("no pay: name the wage survey's national table with --oews".into());
        }
        Ok(Self {
            known,
            release,
            survey: survey.transpose()?,
            roles: Vec::new(),
            concepts: BTreeMap::new(),
            zones: Vec::new(),
            education: Vec::new(),
            relations: Vec::new(),
        })
    }

    fn pay(&mut self, notes: &mut Vec<String>) {
        let Some((survey, _)) = &self.survey else { return };
        for role in &mut self.roles {
            match survey.pay(&role.occupation.code, "oews") {
                Ok(pay) => {
                    role.values.insert("pay".into(), json!([pay]));
                    if !role.occupation.code.ends_with(".00") {
                        notes.push(format!(
                            "the pay of {} is that of the wider occupation {}",
                            role.occupation.title,
                            &role.occupation.code[..7]
                        ));
                    }
                }
                Err(reason) => {
                    notes.push(format!("no pay for {}: {reason}", role.occupation.title));
                }
            }
        }
    }
}
