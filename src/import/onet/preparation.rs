//! How much preparation and schooling occupations ask for.

use std::collections::BTreeMap;

use serde_json::json;

use super::builder::Builder;
use super::sheet::{self, CODE, Files};
use crate::cut::cut;

impl Builder<'_> {
    pub(super) fn zones(&mut self, files: &dyn Files) -> Result<(), String> {
        let Some(zones) = sheet::find(files, &["Job Zones"], &[CODE, "Job Zone"])? else {
            return Ok(());
        };
        let mut names: BTreeMap<String, String> =
            (1..=5).map(|zone| (zone.to_string(), format!("Job Zone {zone}"))).collect();
        if let Some(reference) = sheet::find(files, &["Job Zone Reference"], &["Job Zone", "Name"])?
        {
            for [zone, name] in reference.rows(["Job Zone", "Name"], |_| true)? {
                names.insert(zone.into(), cut(name, 100));
            }
        }
        let positions: BTreeMap<String, usize> = self
            .roles
            .iter()
            .enumerate()
            .map(|(at, role)| (role.occupation.code.clone(), at))
            .collect();
        for [code, zone] in zones.rows([CODE, "Job Zone"], |code| positions.contains_key(code))? {
            if let Some(name) = names.get(zone) {
                self.roles[positions[code]]
                    .values
                    .insert("job-zone".into(), json!([{"source": "onet", "level": name}]));
            }
        }
        self.zones = names.into_values().collect();
        Ok(())
    }

    /// The level of education that the middle one of all asked names.
    pub(super) fn education(&mut self, files: &dyn Files) -> Result<(), String> {
        let name = "Education, Training, and Experience";
        let columns = [CODE, "Scale ID", "Category", "Data Value"];
        let Some(sheet) = sheet::find(files, &[name], &columns)? else { return Ok(()) };
        let categories = sheet::find(
            files,
            &[&format!("{name} Categories")],
            &["Scale ID", "Category", "Category Description"],
        )?;
        let Some(categories) = categories else { return Ok(()) };
        let mut levels: Vec<(u32, String)> = Vec::new();
        for [scale, category, words] in categories
            .rows(["Scale ID", "Category", "Category Description"], |scale| scale == "RL")?
        {
            let words = words.split(" - ").next().unwrap_or(words);
            if let (true, Ok(category)) = (scale == "RL", category.parse::<f64>()) {
                levels.push((category as u32, cut(words, 100)));
            }
        }
        levels.sort();
        let positions: BTreeMap<String, usize> = self
            .roles
            .iter()
            .enumerate()
            .map(|(at, role)| (role.occupation.code.clone(), at))
            .collect();
        let suppress = if sheet.has("Recommend Suppress") { "Recommend Suppress" } else { CODE };
        let mut answers: BTreeMap<usize, Vec<(u32, f64, bool)>> = BTreeMap::new();
        let columns = [CODE, "Scale ID", "Category", "Data Value", suppress];
        for [code, scale, category, value, suppress] in
            sheet.rows(columns, |code| positions.contains_key(code))?
        {
            if let (Ok(category), Ok(value), "RL") =
                (category.parse::<f64>(), value.parse::<f64>(), scale)
            {
                let answers = answers.entry(positions[code]).or_default();
                answers.push((category as u32, value, suppress == "Y"));
            }
        }
        for (role, mut answers) in answers {
            answers.sort_by_key(|(category, ..)| *category);
            let half = answers.iter().map(|(_, share, _)| share).sum::<f64>() / 2.0;
            let mut sum = 0.0;
            let middle = answers.iter().find(|(_, share, _)| {
                sum += share;
                sum >= half
            });
            // Where the database would rather not say, no other answer stands in.
            let middle = middle.filter(|(.., is_unsure)| !is_unsure);
            if let Some((_, words)) =
                levels.iter().find(|(known, _)| middle.is_some_and(|(middle, ..)| middle == known))
            {
                self.roles[role]
                    .values
                    .insert("education".into(), json!([{"source": "onet", "level": words}]));
            }
        }
        self.education = levels.into_iter().map(|(_, words)| words).collect();
        Ok(())
    }
}
