//! Rows that say something of the roles, and are none to compare.

use serde_json::json;

use super::builder::Builder;
use crate::asked::{Asked, Taken};
use crate::cells::joined;
use crate::cells::{said, says_nothing};
use crate::cut::cut;
use crate::layout::Row;

impl Asked {
    /// Whether the row says something of the roles or of other rows, and is none to compare.
    pub(super) fn is_of_roles(&self) -> bool {
        match self.taken {
            Some(
                Taken::Source
                | Taken::Date
                | Taken::Link
                | Taken::Aliases
                | Taken::Summary
                | Taken::Out,
            ) => true,
            Some(Taken::Prose | Taken::List | Taken::Money | Taken::Percent | Taken::Level)
            | None => false,
        }
    }
}

impl Builder<'_> {
    /// Takes in what a row says of every role.
    pub(super) fn about_roles(&mut self, row: &Row, label: &str, asked: Option<&Asked>) {
        let Some(taken) = asked.filter(|asked| asked.is_of_roles()).and_then(|asked| asked.taken)
        else {
            return;
        };
        let noted = row.noted(&self.table.roles);
        let mut notes: Vec<String> = noted
            .iter()
            .map(|note| format!("this note on it is not in the pack: “{note}”"))
            .collect();
        for role in 0..self.table.roles.len() {
            let lines = said(row, role, &self.noted);
            if says_nothing(&lines) {
                continue;
            }
            let text = joined(&lines);
            let cell = row.lines.first().and_then(|cells| cells.get(role)).cloned();
            match taken {
                Taken::Source => self.origins[role].source = cell,
                Taken::Date => self.origins[role].date = cell,
                Taken::Link => self.origins[role].link = cell,
                Taken::Summary => {
                    let text = text.replace('\n', " ");
                    if text.chars().count() > 600 {
                        notes.push(format!("a summary has at most 600 characters; of “{}” this is left out: {text}", self.table.roles[role].text));
                    }
                    self.roles[role].insert("summary".into(), json!(cut(&text, 600)));
                }
                Taken::Aliases => {
                    let by = crate::value::list::by(&text);
                    let names = by.map_or_else(
                        || vec![text.clone()],
                        |by| crate::value::list::parts(&text, by),
                    );
                    let names: Vec<String> =
                        names.iter().take(50).map(|name| cut(name, 200)).collect();
                    self.roles[role].insert("aliases".into(), json!(names));
                }
                Taken::Out
                | Taken::Prose
                | Taken::List
                | Taken::Money
                | Taken::Percent
                | Taken::Level => {}
            }
        }
        let grounds = match taken {
            Taken::Source | Taken::Date | Taken::Link => "it dates the other rows",
            Taken::Out => "left out as asked",
            Taken::Aliases | Taken::Summary => "it is told of the roles, not compared",
            Taken::Prose | Taken::List | Taken::Money | Taken::Percent | Taken::Level => "",
        };
        self.report(row, label, taken.word(), grounds, notes);
    }
}
