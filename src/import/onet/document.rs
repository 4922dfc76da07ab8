//! The document of a pack of occupations, and what is said of it.

use core::fmt::Write;

use serde_json::{Map, Value, json};

use super::bank;
use super::builder::Builder;
use super::roles::Role;

impl Builder<'_> {
    pub(super) fn document(&self) -> Result<Value, String> {
        let titles: Vec<&str> =
            self.roles.iter().map(|role| role.occupation.title.as_str()).collect();
        let title = if titles.len() <= 3 {
            titles.join(" · ")
        } else {
            format!("{} occupations", titles.len())
        };
        let mut sources = vec![self.release.document("onet")];
        sources.extend(self.survey.iter().map(|(_, release)| release.document("oews")));
        let concepts: Vec<Value> = self
            .concepts
            .iter()
            .map(|(id, (label, is_generic))| {
                let label = crate::cut::cut(label, 100);
                if *is_generic {
                    json!({"id": id, "label": label, "generic": true})
                } else {
                    json!({"id": id, "label": label})
                }
            })
            .collect();
        let used = bank::entries()?
            .into_iter()
            .filter(|entry| self.roles.iter().any(|role| role.targets.contains_key(&entry.id)));
        let used: Vec<bank::Entry> = used.collect();
        let dimensions: Vec<Value> = used.iter().map(bank::Entry::dimension).collect();
        let items: Vec<Value> = used.iter().flat_map(bank::Entry::items).collect();
        let roles: Vec<Value> = self.roles.iter().map(Role::document).collect();
        Ok(json!({
            "format": "rolefit/1",
            "language": "en",
            "title": crate::cut::cut(&title, 200),
            "sources": sources,
            "concepts": concepts,
            "groups": [
                {"id": "work", "label": "The work"},
                {"id": "person", "label": "What it asks for"},
                {"id": "path", "label": "Pay and moves"},
            ],
            "aspects": self.aspects(),
            "dimensions": dimensions,
            "roles": roles,
            "relations": self.relations,
            "items": items,
        }))
    }

    /// The rows that are known of any role.
    fn aspects(&self) -> Vec<Value> {
        let all = [
            (
                "duties",
                "Work activities",
                "work",
                "list",
                "What the occupation's tasks come to, those of its core tasks first; the task in its own words is told with each.",
            ),
            (
                "tools",
                "Tools and technology",
                "work",
                "list",
                "Technologies that employers often name in advertisements (hot), or often for this occupation (in demand).",
            ),
            (
                "knowledge",
                "Knowledge",
                "person",
                "list",
                "What is rated important (3 of 5 or more), the most important first.",
            ),
            (
                "skills",
                "Skills",
                "person",
                "list",
                "What is rated important (3 of 5 or more), the most important first.",
            ),
            (
                "work-styles",
                "Work styles",
                "person",
                "list",
                "What is rated very important (4 of 5 or more), the most important first.",
            ),
            (
                "interests",
                "Interests",
                "person",
                "list",
                "The kinds of work that the occupation is most like, the strongest first.",
            ),
            (
                "job-zone",
                "Preparation",
                "person",
                "level",
                "How much preparation the occupation asks for.",
            ),
            (
                "education",
                "Education",
                "person",
                "level",
                "The level that the middle one of all asked in the occupation names as required.",
            ),
            (
                "pay",
                "Pay (U.S.)",
                "path",
                "money",
                "National figures for wage and salary workers: from the tenth to the ninetieth percentile.",
            ),
            (
                "moves",
                "Related occupations",
                "path",
                "moves",
                "Occupations that are alike in what they do, know and are called.",
            ),
        ];
        let is_told = |id: &str| match id {
            "moves" => !self.relations.is_empty(),
            _ => self.roles.iter().any(|role| role.values.contains_key(id)),
        };
        let wanted = all.into_iter().filter(|(id, ..)| is_told(id));
        wanted
            .map(|(id, label, group, kind, help)| {
                let mut aspect = Map::new();
                for (key, value) in
                    [("id", id), ("label", label), ("group", group), ("kind", kind), ("help", help)]
                {
                    aspect.insert(key.into(), json!(value));
                }
                match id {
                    "job-zone" => aspect.insert("levels".into(), json!(self.zones)),
                    "education" => aspect.insert("levels".into(), json!(self.education)),
                    _ => None,
                };
                Value::Object(aspect)
            })
            .collect()
    }

    pub(super) fn report(&self, notes: &[String]) -> String {
        let mut text = String::new();
        for role in &self.roles {
            let counts = [
                ("duties", "duty", "duties"),
                ("tools", "tool", "tools"),
                ("knowledge", "field of knowledge", "fields of knowledge"),
                ("skills", "skill", "skills"),
                ("work-styles", "work style", "work styles"),
            ]
            .map(|(id, one, many)| match role.count(id) {
                1 => format!("1 {one}"),
                count => format!("{count} {many}"),
            });
            let _ = text.write_fmt(format_args!(
                "{} ({}): {}\n",
                role.occupation.title,
                role.occupation.code,
                counts.join(", ")
            ));
        }
        for (at, one) in self.roles.iter().enumerate() {
            for other in self.roles[at + 1..].iter().take(10) {
                let (shared, all) = one.share(other);
                let _ = text.write_fmt(format_args!(
                    "{} and {} share {shared} of {all} work activities\n",
                    one.occupation.title, other.occupation.title
                ));
            }
        }
        for note in notes {
            text.push_str(note);
            text.push('\n');
        }
        text.push_str(&self.release.attribution());
        if let Some((_, release)) = &self.survey {
            text.push_str(&release.attribution());
        }
        text
    }
}
