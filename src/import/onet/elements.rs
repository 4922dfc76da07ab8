//! What a role asks for: knowledge, skills, work styles, interests, preparation, education.

use std::collections::BTreeMap;

use serde_json::json;

use super::bank;
use super::builder::Builder;
use super::sheet::{self, CODE, Files, Sheet};
use crate::cut::cut;
use crate::slug::slug;

/// A rated element of an occupation.
struct Rated {
    id: String,
    name: String,
    scale: String,
    value: f64,
}

/// The columns of files of ratings.
const COLUMNS: [&str; 5] = [CODE, "Element ID", "Element Name", "Scale ID", "Data Value"];

/// So far apart the outermost roles stand on a dimension that is kept. Of pairs of occupations, the
/// right one comes first after 24 answers 98 times in 100 (never less than 94); with every dimension
/// 97 times (never less than 88), with duties alone 95 times.
const APART: f64 = 30.0;

impl Builder<'_> {
    /// Everything that is rated, and where roles stand.
    pub(super) fn elements(
        &mut self,
        files: &dyn Files,
        notes: &mut Vec<String>,
    ) -> Result<(), String> {
        let about = descriptions(files)?;
        let lists: [(&str, &str, &[&str], bool, f64); 3] = [
            ("knowledge", "knowledge", &["education", "to "], false, 3.0),
            ("skills", "skills", &["technology", "to "], true, 3.0),
            ("work-styles", "work styles", &["to "], true, 4.0),
        ];
        for (aspect, word, but, is_generic, least) in lists {
            let sheets = sheet::all(files, word, but, &COLUMNS);
            if sheets.is_empty() {
                notes.push(format!(
                    "there is no file of {word} with the columns {}: left out",
                    COLUMNS.join(", ")
                ));
            }
            let mut rated = self.rated(&sheets)?;
            for (role, rated) in rated.iter_mut().enumerate() {
                // The newer scale of work styles runs from -3 to 3.
                rated.retain(|one| one.scale == "IM" || one.scale == "WI");
                rated.sort_by(|one, other| other.value.total_cmp(&one.value));
                let listed = rated
                    .iter()
                    .filter(|one| one.value >= if one.scale == "WI" { 1.0 } else { least });
                let listed: Vec<&Rated> = listed.collect();
                self.list(role, aspect, &listed, is_generic, &about);
                if aspect == "work-styles" {
                    self.stand(role, rated, aspect)?;
                }
                if rated.is_empty() {
                    notes.push(format!(
                        "{} has no {word} in these files",
                        self.roles[role].occupation.title
                    ));
                }
            }
        }
        self.interests(files, notes, &about)?;
        self.keep_apart();
        self.zones(files)?;
        self.education(files)
    }

    /// Leaves out dimensions on which the roles stand close to each other: they would tell people of
    /// none of the roles from the others, and hardly one role from another.
    fn keep_apart(&mut self) {
        let mut ends: BTreeMap<String, (usize, f64, f64)> = BTreeMap::new();
        for (id, target) in self.roles.iter().flat_map(|role| &role.targets) {
            let at = target["at"].as_f64().unwrap_or(0.0);
            let (count, low, high) = ends.entry(id.clone()).or_insert((0, at, at));
            *count += 1;
            *low = low.min(at);
            *high = high.max(at);
        }
        for role in &mut self.roles {
            role.targets.retain(|id, _| {
                ends.get(id).is_some_and(|(count, low, high)| *count > 1 && high - low >= APART)
            });
        }
    }

    /// The ratings of each role, without what the database itself advises to leave out.
    fn rated(&self, sheets: &[Sheet]) -> Result<Vec<Vec<Rated>>, String> {
        let positions: BTreeMap<&str, usize> = self
            .roles
            .iter()
            .enumerate()
            .map(|(at, role)| (role.occupation.code.as_str(), at))
            .collect();
        let mut all: Vec<Vec<Rated>> = self.roles.iter().map(|_| Vec::new()).collect();
        for sheet in sheets {
            let or_code = |name: &'static str| if sheet.has(name) { name } else { CODE };
            let columns = [
                CODE,
                "Element ID",
                "Element Name",
                "Scale ID",
                "Data Value",
                or_code("Recommend Suppress"),
                or_code("Not Relevant"),
            ];
            for [code, id, name, scale, value, suppress, irrelevant] in
                sheet.rows(columns, |code| positions.contains_key(code))?
            {
                let (Ok(value), false) = (value.parse(), suppress == "Y" || irrelevant == "Y")
                else {
                    continue;
                };
                let rated = Rated { id: id.into(), name: name.into(), scale: scale.into(), value };
                all[positions[code]].push(rated);
            }
        }
        Ok(all)
    }

    fn list(
        &mut self,
        role: usize,
        aspect: &str,
        rated: &[&Rated],
        is_generic: bool,
        about: &BTreeMap<String, String>,
    ) {
        let mut phrases = Vec::new();
        for Rated { id, name, .. } in rated {
            let concept = slug(&id.replace('.', "-"));
            self.concepts.insert(concept.clone(), (name.clone(), is_generic));
            let mut phrase = json!({"text": cut(name, 200), "concept": concept});
            if let Some(help) = about.get(id) {
                phrase["help"] = json!(cut(help, 1_000));
            }
            phrases.push(phrase);
        }
        self.roles[role].list(aspect, &phrases);
    }

    /// Where a role stands on the dimensions of these elements.
    fn stand(&mut self, role: usize, rated: &[Rated], aspect: &str) -> Result<(), String> {
        for entry in bank::entries()? {
            let Some(one) = rated.iter().find(|one| entry.names.contains(&one.name)) else {
                continue;
            };
            let (low, high, importance) = match one.scale.as_str() {
                "OI" => (1.0, 7.0, 2),
                "WI" => (-3.0, 3.0, 1),
                _ => (1.0, 5.0, 1),
            };
            let at = (1_000.0 * (one.value - low) / (high - low)).round() / 10.0;
            let at = at.clamp(0.0, 100.0);
            let role = &mut self.roles[role];
            if role.values.contains_key(aspect) {
                role.targets.insert(
                    entry.id,
                    json!({"at": at, "importance": importance, "because": [aspect]}),
                );
            }
        }
        Ok(())
    }

    fn interests(
        &mut self,
        files: &dyn Files,
        notes: &mut Vec<String>,
        about: &BTreeMap<String, String>,
    ) -> Result<(), String> {
        let sheets: Vec<Sheet> = ["Interests", "Career Interest Types"]
            .iter()
            .filter_map(|name| sheet::find(files, &[name], &COLUMNS).transpose())
            .collect::<Result<_, _>>()?;
        if sheets.is_empty() {
            notes.push(
                "there is neither “Interests.txt” nor “Career Interest Types.txt”: no interests"
                    .into(),
            );
        }
        let mut all = self.rated(&sheets)?;
        for (role, rated) in all.iter_mut().enumerate() {
            // As many as the database names as high points; equal ones stay together.
            let high = rated.iter().filter(|one| one.scale == "IH" && one.value > 0.0).count();
            rated.retain(|one| one.scale == "OI");
            rated.sort_by(|one, other| {
                other.value.total_cmp(&one.value).then(one.id.cmp(&other.id))
            });
            let least = rated.get(high.max(1) - 1).map_or(0.0, |one| one.value);
            let listed: Vec<&Rated> = rated.iter().filter(|one| one.value >= least).collect();
            self.list(role, "interests", &listed, false, about);
            self.stand(role, rated, "interests")?;
        }
        Ok(())
    }
}

/// What elements mean, where the content model is there.
fn descriptions(files: &dyn Files) -> Result<BTreeMap<String, String>, String> {
    let columns = ["Element ID", "Description"];
    let Some(sheet) = sheet::find(files, &["Content Model Reference"], &columns)? else {
        return Ok(BTreeMap::new());
    };
    let rows = sheet.rows(columns, |_| true)?;
    Ok(rows
        .filter(|[_, words]| !words.is_empty())
        .map(|[id, words]| (id.to_owned(), words.to_owned()))
        .collect())
}
