//! The rows and the roles of a document, once all cells are read.

use serde_json::{Map, Value, json};

use super::builder::{Builder, Built};
use super::summary;
use crate::cut::cut;
use crate::kind::Kind;
use crate::layout::Row;

impl Builder<'_> {
    /// Adds a row of the comparison.
    pub(super) fn aspect(&mut self, row: &Row, id: &str, label: &str, word: &str, kind: &Kind) {
        let group = row.group.clone().unwrap_or_default();
        let known = self.groups.iter().find(|(_, known)| *known == group);
        let known = known.map(|(id, _)| id.clone());
        let group = if let Some(known) = known { known } else { self.new_group(group) };
        let mut aspect = Map::new();
        aspect.insert("id".into(), json!(id));
        aspect.insert("label".into(), json!(cut(label, 100)));
        aspect.insert("group".into(), json!(group));
        aspect.insert("kind".into(), json!(word));
        if let Kind::Level(levels) = kind {
            aspect.insert("levels".into(), json!(levels));
        }
        let long = (label.chars().count() > 100).then(|| label.to_owned());
        let noted = row.noted(&self.table.roles);
        let help: Vec<String> = row.help.clone().or(long).into_iter().chain(noted).collect();
        if !help.is_empty() {
            let help = help.join(" ");
            aspect.insert("help".into(), json!(cut(&help, 500)));
            if help.chars().count() > 500 {
                self.notes.push(format!(
                    "a note on a row has at most 500 characters; this one goes on: {help}"
                ));
            }
        }
        self.positions
            .insert(id.to_owned(), format!("{} (“{label}”)", row.position(self.table.axis)));
        self.aspects.push(Value::Object(aspect));
    }

    /// The name of a heading that is met for the first time.
    fn new_group(&mut self, group: String) -> String {
        let count = self.groups.len() + 1;
        let id = match crate::slug::slug(&group) {
            _ if group.is_empty() => format!("group-{count}"),
            slug if slug.is_empty() => format!("group-{}", crate::slug::hash(&group)),
            slug if self.groups.iter().any(|(id, _)| *id == slug) => format!("{slug}-{count}"),
            slug => slug,
        };
        self.groups.push((id.clone(), group));
        id
    }

    /// Puts the document together.
    pub(super) fn finish(mut self) -> Built {
        let titles: Vec<&str> = self.table.roles.iter().map(|cell| cell.text.as_str()).collect();
        let usual = if titles.len() <= 3 {
            titles.join(" · ")
        } else {
            format!("{} · … ({})", titles[..2].join(" · "), titles.len())
        };
        let title = cut(self.about.title.as_deref().unwrap_or(&usual), 200);
        let told_by = summary::row(&self.values, &self.aspects).cloned();
        if self.roles.iter().any(|fields| !fields.contains_key("summary")) {
            let row = told_by.as_ref().and_then(|row| row["label"].as_str());
            let what = row.map_or_else(
                || "a role's title stands there".to_owned(),
                |label| format!("what “{label}” says stands there"),
            );
            self.notes.push(format!("no row is called “summary”: {what}"));
        }
        if !self.unsaid.is_empty() {
            let words = self.unsaid.iter().map(|(word, count)| match count {
                1 => format!("“{word}”"),
                count => format!("“{word}” ({count} times)"),
            });
            let words: Vec<String> = words.collect();
            self.notes.push(format!("left empty, as they say nothing: {}", words.join(", ")));
        }
        let mut roles = Vec::new();
        for (role, cell) in self.table.roles.iter().enumerate() {
            let mut fields = Map::new();
            fields.insert("slug".into(), json!(self.slugs[role]));
            fields.insert("title".into(), json!(cut(&cell.text, 200)));
            let given = core::mem::take(&mut self.roles[role]);
            let values = core::mem::take(&mut self.values[role]);
            let summary = told_by.as_ref().and_then(|row| summary::of(&values, row));
            let summary = summary.unwrap_or_else(|| cell.text.clone());
            for (key, value) in [("summary", json!(cut(&summary, 600)))]
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .chain(given)
            {
                fields.insert(key, value);
            }
            fields.insert("values".into(), Value::Object(values));
            roles.push(Value::Object(fields));
        }
        if self.has_dollar && self.about.dollar.is_guess && self.about.currency.is_none() {
            self.notes.push(format!(
                "“$” is taken for USD, as nothing tells another one; say otherwise in the label, as in [money, CAD]{}",
                self.about.voice.currency()
            ));
        }
        if self.sources.undated() > 0 {
            self.notes.push(
                "figures without a date are shown as undated: date them in a row or a column “date”, or in a line below the \
                 table such as “Source: Pay survey, May 2024”"
                    .into(),
            );
        }
        if !self.has_duties {
            self.notes.push(
                "there is no quiz yet: it asks about the roles' duties, from a row of lists called “Duties” or “Responsibilities” \
                 with six things or more a role"
                    .into(),
            );
        }
        let only = if self.groups.len() == 1 { title.clone() } else { "…".into() };
        let groups: Vec<Value> = self
            .groups
            .iter()
            .map(|(id, label)| json!({"id": id, "label": cut(if label.is_empty() { &only } else { label }, 100)}))
            .collect();
        let mut document = Map::new();
        document.insert("format".into(), json!("rolefit/1"));
        document.insert("language".into(), json!(self.about.language));
        document.insert("title".into(), json!(title));
        document.insert("sources".into(), self.sources.document());
        let mut list = |key: &str, list: Vec<Value>, is_needed: bool| {
            if is_needed || !list.is_empty() {
                document.insert(key.into(), Value::Array(list));
            }
        };
        list("concepts", self.concepts, false);
        list("groups", groups, true);
        list("aspects", self.aspects, true);
        list("roles", roles, true);
        list("relations", self.relations, false);
        Built {
            document: Value::Object(document),
            rows: self.rows,
            notes: self.notes,
            problems: self.problems,
            positions: self.positions,
        }
    }
}
