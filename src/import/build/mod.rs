//! From a table whose rows are told to the document of a pack.

mod moves;
mod values;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::asked::{Asked, Taken};
use crate::cells::{Said, said, says_nothing};
use crate::kind::{Case, Kind, Verdict, joined};
use crate::layout::{Axis, Origin, Row, Table};
use crate::report::RowReport;
use crate::slug::Slugs;
use crate::sources::{Source, Sources, cut};
use crate::words::{Word, plain};
use values::Figures;

/// What holds for a whole table.
#[derive(Clone, Debug)]
pub(crate) struct About {
    /// The language of its words, as a BCP 47 tag.
    pub(crate) language: String,
    /// What it is about.
    pub(crate) title: Option<String>,
    /// The source of what names none.
    pub(crate) source: Source,
    /// Sources by the numbers of the widget's own copies.
    pub(crate) noted: BTreeMap<usize, Source>,
    /// Sources by the marks behind labels that lead to them.
    pub(crate) marked: Vec<(String, Source)>,
    /// The currency of figures that name none, when the author says it.
    pub(crate) currency: Option<String>,
    /// What rows are to be taken for, by their places.
    pub(crate) kinds: BTreeMap<String, String>,
}

/// A pack's document, and where its parts are in the table.
pub(crate) struct Built {
    /// The document.
    pub(crate) document: Value,
    /// What each row was taken for.
    pub(crate) rows: Vec<RowReport>,
    /// What else there is to say.
    pub(crate) notes: Vec<String>,
    /// What a pack has no room for.
    pub(crate) problems: Vec<String>,
    /// The places of aspects, by their ids.
    pub(crate) places: BTreeMap<String, String>,
}

struct Builder<'a> {
    table: &'a Table,
    about: &'a About,
    noted: Vec<usize>,
    /// What rows of sources, dates and links say, a role each.
    origins: Vec<Origin>,
    sources: Sources,
    ids: Slugs,
    concept_ids: Slugs,
    roles: Vec<Map<String, Value>>,
    slugs: Vec<String>,
    values: Vec<Map<String, Value>>,
    groups: Vec<(String, String)>,
    aspects: Vec<Value>,
    concepts: Vec<Value>,
    relations: Vec<Value>,
    rows: Vec<RowReport>,
    notes: Vec<String>,
    problems: Vec<String>,
    places: BTreeMap<String, String>,
    has_duties: bool,
    /// The currency that most cells name.
    currency: Option<String>,
}

/// Builds the document of a table.
pub(crate) fn build(table: &Table, about: &About) -> Built {
    let mut slugs = Slugs::default();
    let count = table.roles.len();
    let mut builder = Builder {
        table,
        about,
        noted: about.noted.keys().copied().collect(),
        origins: vec![Origin::default(); count],
        sources: Sources::default(),
        ids: Slugs::default(),
        concept_ids: Slugs::default(),
        roles: vec![Map::new(); count],
        slugs: table
            .roles
            .iter()
            .enumerate()
            .map(|(at, cell)| slugs.give(&cell.text, &format!("role-{}", at + 1)))
            .collect(),
        values: vec![Map::new(); count],
        groups: Vec::new(),
        aspects: Vec::new(),
        concepts: Vec::new(),
        relations: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        problems: Vec::new(),
        places: BTreeMap::new(),
        has_duties: false,
        currency: None,
    };
    // A copy's sources keep their numbers.
    for source in about.noted.values() {
        builder.sources.name(source);
    }
    let asked: Vec<(String, Option<Asked>)> =
        table.rows.iter().map(|row| builder.asked(row)).collect();
    builder.currency = values::usual_currency(table);
    // What dates the others comes first, wherever it stands.
    for (row, (label, asked)) in table.rows.iter().zip(&asked) {
        builder.about_roles(row, label, asked.as_ref());
    }
    for (row, (label, asked)) in table.rows.iter().zip(&asked) {
        if !asked.as_ref().is_some_and(Asked::is_of_roles) {
            builder.row(row, label, asked.as_ref());
        }
    }
    builder.finish()
}

impl Asked {
    /// Whether the row says something of the roles or of other rows, and is none to compare.
    fn is_of_roles(&self) -> bool {
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
    /// The label of a row, and what its author says that it is.
    fn asked(&self, row: &Row) -> (String, Option<Asked>) {
        let (label, behind) = Asked::behind(&row.label);
        let by_place =
            self.about.kinds.get(&row.place(self.table.axis)).and_then(|kind| Asked::read(kind));
        let by_column = row.kind.as_deref().and_then(Asked::read);
        let by_label = || {
            Asked::by_label(&label).map(|taken| Asked { taken: Some(taken), ..Asked::default() })
        };
        let asked = by_place.or(by_column).or(behind).or_else(by_label);
        (label, asked)
    }

    fn about_roles(&mut self, row: &Row, label: &str, asked: Option<&Asked>) {
        let Some(taken) = asked.filter(|asked| asked.is_of_roles()).and_then(|asked| asked.taken)
        else {
            return;
        };
        let mut notes = Vec::new();
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

    fn row(&mut self, row: &Row, label: &str, asked: Option<&Asked>) {
        let cells: Vec<Vec<Said>> =
            (0..self.table.roles.len()).map(|role| said(row, role, &self.noted)).collect();
        let label = if label.is_empty() { "Row without a heading" } else { label };
        let case = Case { label, cells: &cells, asked, is_copy: !self.noted.is_empty() };
        let Verdict { kind, grounds } = case.judge();
        let id = self.id(label, &kind);
        let mut notes = Vec::new();
        if kind == Kind::Moves {
            self.moves(&cells);
        }
        let figures = Figures::new(label, asked, self.about, self.currency.as_deref(), &cells);
        notes.extend(figures.assumed(&kind));
        let is_aligned = !self.noted.is_empty();
        let concepts = if is_aligned { self.aligned(&kind, &cells) } else { BTreeMap::new() };
        // What a figure has no place for is told in words, in a row below.
        let mut beside = Vec::new();
        for (role, lines) in cells.iter().enumerate() {
            if says_nothing(lines) {
                continue;
            }
            let values = self.cell(row, role, lines, &kind, &figures, &concepts);
            if !values.is_whole && matches!(kind, Kind::Prose | Kind::List(_)) {
                let (place, title) = (row.place(self.table.axis), &self.table.roles[role].text);
                self.problems.push(format!(
                    "{place} (“{label}”), “{title}”: this cell says more than a pack holds (40000 characters of text, or a list of \
                     2000 phrases of at most 1000 characters): shorten it"
                ));
            } else if !values.is_whole {
                beside.push((role, lines.clone()));
            }
            if !values.list.is_empty() {
                self.values[role].insert(id.clone(), json!(values.list));
            }
        }
        if !beside.is_empty() {
            let roles: Vec<&str> =
                beside.iter().map(|(role, _)| self.table.roles[*role].text.as_str()).collect();
            notes.push(format!(
                "{} say more than a figure, or none that can be read: kept as text in a row below",
                roles.join(", ")
            ));
        }
        let (_, word) = values::aspect_kind(&kind);
        let kind_word = values::in_words(&kind, &figures);
        self.aspect(row, &id, label, word, &kind);
        self.report(row, label, &kind_word, &grounds, notes);
        if !beside.is_empty() {
            let below = format!("{label}: in words");
            let id = self.id(&below, &Kind::Prose);
            for (role, lines) in &beside {
                let values = self.cell(row, *role, lines, &Kind::Prose, &figures, &BTreeMap::new());
                self.values[*role].insert(id.clone(), json!(values.list));
            }
            self.aspect(row, &id, &below, "prose", &Kind::Prose);
        }
    }

    /// The name of a row; the row of duties has one that the quiz knows.
    fn id(&mut self, label: &str, kind: &Kind) -> String {
        let plain = plain(label);
        if matches!(kind, Kind::List(_)) && Word::Duties.is(label) && !self.has_duties {
            self.has_duties = true;
            return self.ids.give("duties", "duties");
        }
        let words = if crate::slug::slug(&plain).is_empty() { label } else { &plain };
        // A row of duties that is no list would hide the name from one that is.
        let words = if plain == "duties" { "duties in words" } else { words };
        self.ids.give(words, &format!("row-{}", self.aspects.len() + 1))
    }

    fn aspect(&mut self, row: &Row, id: &str, label: &str, word: &str, kind: &Kind) {
        let group = row.group.clone().unwrap_or_default();
        let group = match self.groups.iter().find(|(_, known)| *known == group) {
            Some((id, _)) => id.clone(),
            None => {
                let id = match crate::slug::slug(&group) {
                    slug if slug.is_empty() => format!("group-{}", self.groups.len() + 1),
                    slug if self.groups.iter().any(|(id, _)| *id == slug) => {
                        format!("{slug}-{}", self.groups.len() + 1)
                    }
                    slug => slug,
                };
                self.groups.push((id.clone(), group));
                id
            }
        };
        let mut aspect = Map::new();
        aspect.insert("id".into(), json!(id));
        aspect.insert("label".into(), json!(cut(label, 100)));
        aspect.insert("group".into(), json!(group));
        aspect.insert("kind".into(), json!(word));
        if let Kind::Level(levels) = kind {
            aspect.insert("levels".into(), json!(levels));
        }
        let long = (label.chars().count() > 100).then(|| label.to_owned());
        if let Some(help) = row.help.clone().or(long) {
            aspect.insert("help".into(), json!(cut(&help, 500)));
            if help.chars().count() > 500 {
                self.notes.push(format!(
                    "a note on a row has at most 500 characters; this one goes on: {help}"
                ));
            }
        }
        self.places.insert(id.to_owned(), format!("{} (“{label}”)", row.place(self.table.axis)));
        self.aspects.push(Value::Object(aspect));
    }

    fn report(&mut self, row: &Row, label: &str, kind: &str, grounds: &str, notes: Vec<String>) {
        let otherwise = Taken::WORDS.iter().map(|(word, _)| (*word).to_owned()).collect();
        self.rows.push(RowReport {
            place: row.place(self.table.axis),
            label: label.to_owned(),
            kind: kind.to_owned(),
            grounds: grounds.to_owned(),
            notes,
            otherwise,
        });
    }

    fn finish(mut self) -> Built {
        let titles: Vec<&str> = self.table.roles.iter().map(|cell| cell.text.as_str()).collect();
        let usual = if titles.len() <= 3 {
            titles.join(" · ")
        } else {
            format!("{} · … ({})", titles[..2].join(" · "), titles.len())
        };
        let title = cut(self.about.title.as_deref().unwrap_or(&usual), 200);
        let mut roles = Vec::new();
        for (role, cell) in self.table.roles.iter().enumerate() {
            let mut fields = Map::new();
            fields.insert("slug".into(), json!(self.slugs[role]));
            fields.insert("title".into(), json!(cut(&cell.text, 200)));
            let told = core::mem::take(&mut self.roles[role]);
            let values = core::mem::take(&mut self.values[role]);
            let summary =
                values::first_text(&values, &self.aspects).unwrap_or_else(|| cell.text.clone());
            for (key, value) in [("summary", json!(cut(&summary, 600)))]
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .chain(told)
            {
                fields.insert(key, value);
            }
            fields.insert("values".into(), Value::Object(values));
            roles.push(Value::Object(fields));
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
            places: self.places,
        }
    }
}

/// The place of a role in words.
pub(crate) fn role_place(table: &Table, role: usize) -> Option<String> {
    let title = &table.roles.get(role)?.text;
    Some(match table.axis {
        Axis::Columns => format!("the column of “{title}”"),
        Axis::Rows => format!("the row of “{title}”"),
    })
}
