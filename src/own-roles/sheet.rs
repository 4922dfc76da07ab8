//! A document as a table: roles, rows, and what stands where they meet.

use serde_json::Value;

use rolefit_domain::pack::format::AspectKind;

use crate::cell::items;
use crate::json::{entries, text};
use crate::source;

/// Where a role and a row meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The role, among the document's own.
    pub role: usize,
    /// The row, as the editor shows it.
    pub row: usize,
}

/// A document seen as a table, on the pack that it stands on, if any.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The document.
    pub document: &'a Value,
    /// The document of the pack that it extends, where that is known.
    pub below: Option<&'a Value>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// Its name in the document.
    pub id: &'a str,
    /// Its heading.
    pub label: &'a str,
    /// What its cells are; `None` where the document does not say it rightly.
    pub kind: Option<AspectKind>,
    /// The row itself.
    pub aspect: &'a Value,
    /// Where it stands in the document's own list; `None` for an inherited row.
    pub own: Option<usize>,
}

impl<'a> Row<'a> {
    fn new(aspect: &'a Value, own: Option<usize>) -> Self {
        let kind = aspect.get("kind").and_then(|kind| kind_of(kind.as_str()?));
        Self { id: text(aspect, "id"), label: text(aspect, "label"), kind, aspect, own }
    }

    /// Its levels, in rising order.
    pub fn levels(&self) -> Vec<&'a str> {
        entries(self.aspect, "levels").iter().filter_map(Value::as_str).collect()
    }
}

/// A kind by its word in documents.
pub fn kind_of(word: &str) -> Option<AspectKind> {
    serde_json::from_value(Value::from(word)).ok()
}

/// The word of a kind in documents.
pub fn kind_word(kind: AspectKind) -> &'static str {
    match kind {
        AspectKind::Prose => "prose",
        AspectKind::List => "list",
        AspectKind::Money => "money",
        AspectKind::Percent => "percent",
        AspectKind::Level => "level",
        AspectKind::Moves => "moves",
    }
}

/// A kind as the editor calls it.
pub fn kind_name(kind: AspectKind) -> &'static str {
    match kind {
        AspectKind::Prose => "text",
        AspectKind::List => "list",
        AspectKind::Money => "pay",
        AspectKind::Percent => "percent",
        AspectKind::Level => "level",
        AspectKind::Moves => "career moves",
    }
}

impl<'a> Sheet<'a> {
    /// The document's own roles.
    pub fn roles(&self) -> &'a [Value] {
        entries(self.document, "roles")
    }

    /// The names and titles of all roles: the document's own, then inherited ones that are not left out.
    pub fn named_roles(&self) -> Vec<(&'a str, &'a str)> {
        let hidden = entries(self.document, "hide");
        let is_shown = |role: &&Value| hidden.iter().all(|slug| *slug != text(role, "slug"));
        let own = self.roles();
        let is_new = |role: &&Value| own.iter().all(|one| text(one, "slug") != text(role, "slug"));
        let inherited = self.inherited("roles").iter().filter(is_shown).filter(is_new);
        own.iter().chain(inherited).map(|role| (text(role, "slug"), text(role, "title"))).collect()
    }

    /// The rows: inherited ones, with the document's own in the places of those whose names they bear,
    /// and then the others of its own.
    pub fn rows(&self) -> Vec<Row<'a>> {
        let own = entries(self.document, "aspects");
        let inherited = self.inherited("aspects");
        let index = |id: &str| own.iter().position(|aspect| text(aspect, "id") == id);
        let mut rows: Vec<Row> = inherited
            .iter()
            .map(|aspect| match index(text(aspect, "id")) {
                Some(at) => Row::new(&own[at], Some(at)),
                None => Row::new(aspect, None),
            })
            .collect();
        let is_new =
            |aspect: &Value| inherited.iter().all(|one| text(one, "id") != text(aspect, "id"));
        rows.extend(
            own.iter()
                .enumerate()
                .filter(|(_, aspect)| is_new(aspect))
                .map(|(at, aspect)| Row::new(aspect, Some(at))),
        );
        rows
    }

    /// What is said where a role and a row meet, an entry a source.
    pub fn entries(&self, cell: Cell) -> &'a [Value] {
        let rows = self.rows();
        let (Some(role), Some(row)) = (self.roles().get(cell.role), rows.get(cell.row)) else {
            return &[];
        };
        Self::said(role, row.id)
    }

    /// The heading of the row whose words sum a role up, where its summary is no sentence of its own.
    pub fn summed_up_by(&self, role: &'a Value) -> Option<&'a str> {
        let summary = text(role, "summary").trim_end_matches(['…', ' ']);
        let is_it = |row: &Row| {
            let Some(said) = Self::said(role, row.id).first() else { return false };
            let words = match row.kind {
                Some(AspectKind::Prose) => text(said, "text").to_owned(),
                Some(AspectKind::List) => {
                    items(said).into_iter().take(6).collect::<Vec<_>>().join("; ")
                }
                Some(
                    AspectKind::Money | AspectKind::Percent | AspectKind::Level | AspectKind::Moves,
                )
                | None => return false,
            };
            words == summary || (summary.chars().count() > 500 && words.starts_with(summary))
        };
        self.rows().into_iter().filter(|_| !summary.is_empty()).find(is_it).map(|row| row.label)
    }

    /// What is said of a role on the row of that name.
    pub fn said(role: &'a Value, id: &str) -> &'a [Value] {
        role.get("values").map_or(&[], |values| entries(values, id))
    }

    /// The names of sources, and their titles with the dates: the document's own, then inherited ones.
    pub fn sources(&self) -> Vec<(&'a str, String)> {
        let all = self.all("sources");
        let citations: Vec<String> = all.iter().map(|source| source::citation(source)).collect();
        let is_one = |words: &String| citations.iter().filter(|other| *other == words).count() == 1;
        let named = all.iter().zip(&citations).map(|(source, words)| {
            let words =
                if is_one(words) { words.clone() } else { source::citation_by_address(source) };
            (text(source, "id"), words)
        });
        named.collect()
    }

    /// The names and labels of headings over rows.
    pub fn headings(&self) -> Vec<(&'a str, &'a str)> {
        let named = |group: &'a Value| (text(group, "id"), text(group, "label"));
        self.all("groups").into_iter().map(named).collect()
    }

    /// The dimensions: the document's own, then inherited ones.
    pub fn dimensions(&self) -> Vec<&'a Value> {
        self.all("dimensions")
    }

    /// Where a statement stands among those on its dimension.
    pub fn place_of_statement(&self, at: usize) -> usize {
        let items = entries(self.document, "items");
        let Some(own) = items.get(at).map(|item| text(item, "dimension")) else { return 0 };
        items[..at].iter().filter(|item| text(item, "dimension") == own).count()
    }

    fn all(&self, list: &str) -> Vec<&'a Value> {
        let own = entries(self.document, list);
        let is_new = |entry: &&Value| own.iter().all(|one| text(one, "id") != text(entry, "id"));
        own.iter().chain(self.inherited(list).iter().filter(is_new)).collect()
    }

    fn inherited(&self, list: &str) -> &'a [Value] {
        self.below.map_or(&[], |below| entries(below, list))
    }

    /// How many cells name the source.
    pub fn uses(&self, source: &str) -> usize {
        let values = self.roles().iter().filter_map(|role| role.get("values")?.as_object());
        let lists = values.flat_map(|values| values.values()).filter_map(Value::as_array);
        lists.flatten().filter(|entry| text(entry, "source") == source).count()
    }
}
