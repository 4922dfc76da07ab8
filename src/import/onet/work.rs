//! Duties, tools and other titles.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::builder::Builder;
use super::sheet::{self, CODE, Files};
use super::titles::Titles;
use crate::cut::cut;
use crate::slug::slug;

impl Builder<'_> {
    pub(super) fn aliases(&mut self, titles: &Titles) {
        for role in &mut self.roles {
            let known = titles.by_code.get(&role.occupation.code).into_iter().flatten();
            let others = known
                .filter(|title| **title != role.occupation.title && title.chars().count() <= 200);
            role.aliases = others.take(50).cloned().collect();
        }
    }

    /// Duties and tools.
    pub(super) fn work(&mut self, files: &dyn Files) -> Result<(), String> {
        let codes: Vec<String> =
            self.roles.iter().map(|role| role.occupation.code.clone()).collect();
        let wanted = |code: &str| codes.iter().any(|one| one == code);
        let tasks = sheet::need(files, "Task Statements", &[CODE, "Task ID", "Task", "Task Type"])?;
        let links = sheet::need(files, "Tasks to DWAs", &[CODE, "Task ID", "DWA ID"])?;
        let reference = sheet::need(files, "DWA Reference", &["DWA ID", "DWA Title"])?;
        let names: BTreeMap<&str, &str> = reference
            .rows(["DWA ID", "DWA Title"], |_| true)?
            .map(|[id, title]| (id, title))
            .collect();
        let mut importance: BTreeMap<(&str, &str), f64> = BTreeMap::new();
        let ratings =
            sheet::find(files, &["Task Ratings"], &[CODE, "Task ID", "Scale ID", "Data Value"])?;
        if let Some(ratings) = &ratings {
            for [code, task, scale, value] in
                ratings.rows([CODE, "Task ID", "Scale ID", "Data Value"], wanted)?
            {
                if let ("IM", Ok(value)) = (scale, value.parse()) {
                    importance.insert((code, task), value);
                }
            }
        }
        let mut activities: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for [code, task, activity] in links.rows([CODE, "Task ID", "DWA ID"], wanted)? {
            activities.entry((code, task)).or_default().push(activity);
        }
        let mut tasks: Vec<[&str; 4]> =
            tasks.rows([CODE, "Task ID", "Task", "Task Type"], wanted)?.collect();
        // Core tasks first, by importance where it is known, else in the order of the file. Occupations
        // whose tasks were not rated yet have no core.
        tasks.sort_by(|one, other| {
            let rank = |row: &[&str; 4]| u8::from(row[3].eq_ignore_ascii_case("supplemental"));
            let weight =
                |row: &[&str; 4]| importance.get(&(row[0], row[1])).copied().unwrap_or(0.0);
            rank(one).cmp(&rank(other)).then(weight(other).total_cmp(&weight(one)))
        });
        let mut listed: BTreeMap<&str, Vec<(&str, Vec<&str>)>> = BTreeMap::new();
        for [code, task, text, _] in &tasks {
            let list = listed.entry(code).or_default();
            for activity in activities.get(&(*code, *task)).into_iter().flatten() {
                match list.iter_mut().find(|(known, _)| known == activity) {
                    Some((_, texts)) => texts.push(text),
                    None => list.push((activity, vec![text])),
                }
            }
        }
        for role in &mut self.roles {
            let mut phrases = Vec::new();
            for (activity, texts) in listed.get(role.occupation.code.as_str()).into_iter().flatten()
            {
                let Some(name) = names.get(activity) else { continue };
                let id = slug(&activity.replace('.', "-"));
                let text = name.trim_end_matches('.');
                self.concepts.insert(id.clone(), (text.to_owned(), false));
                let help = cut(&texts.join(" "), 1_000);
                phrases.push(json!({"text": cut(text, 200), "concept": id, "help": help}));
                role.activities.push(id);
            }
            role.list("duties", &phrases);
        }
        self.tools(files, &codes)
    }

    fn tools(&mut self, files: &dyn Files, codes: &[String]) -> Result<(), String> {
        let columns = [CODE, "Example", "Commodity Code", "Commodity Title", "Hot Technology"];
        let Some(sheet) = sheet::find(files, &["Technology Skills"], &columns)? else {
            return Ok(());
        };
        let demand = if sheet.has("In Demand") { "In Demand" } else { "Hot Technology" };
        let wanted = |code: &str| codes.iter().any(|one| one == code);
        let mut tools: BTreeMap<&str, Vec<(u8, Value)>> = BTreeMap::new();
        let columns =
            [CODE, "Example", "Commodity Code", "Commodity Title", "Hot Technology", demand];
        for [code, example, commodity, title, hot, demanded] in sheet.rows(columns, wanted)? {
            let rank = u8::from(demanded != "Y");
            if hot == "Y" || demanded == "Y" {
                let id = slug(commodity);
                self.concepts.insert(id.clone(), (title.to_owned(), false));
                let tool = json!({"text": cut(example, 200), "concept": id, "help": title});
                tools.entry(code).or_default().push((rank, tool));
            }
        }
        for role in &mut self.roles {
            let Some(mut tools) = tools.remove(role.occupation.code.as_str()) else { continue };
            tools.sort_by_key(|(rank, _)| *rank);
            let tools: Vec<Value> = tools.into_iter().map(|(_, tool)| tool).collect();
            role.list("tools", &tools);
        }
        Ok(())
    }
}
