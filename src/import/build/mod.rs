//! From a table whose rows are told to the document of a pack.

mod aligned;
mod builder;
mod cited;
mod currencies;
mod document;
mod figures;
mod kept;
mod moves;
mod pay;
mod prose;
mod read;
mod roles;
mod said_of_pay;
mod summary;
mod terms;
mod twins;
mod values;

use std::collections::BTreeMap;

use serde_json::{Map, json};

use crate::asked::{Asked, Taken};
use crate::cells::{Said, said, says_nothing, unmarked, write_noes};
use crate::cut::cut;
use crate::footnotes::is_sign;
use crate::kind::{Case, Kind, Verdict};
use crate::layout::{Axis, Origin, Row, Table};
use crate::slug::Slugs;
use crate::sources::Sources;
use crate::value::currency::Shared;
use crate::words::{Word, plain};
pub(crate) use builder::{About, Built};
use builder::{Builder, IN_WORDS};
use cited::take_sources;
pub(crate) use currencies::Dollar;
use figures::Figures;

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
        slugs: table.roles.iter().map(|cell| slugs.give(&cell.text, "role")).collect(),
        values: vec![Map::new(); count],
        groups: Vec::new(),
        aspects: Vec::new(),
        concepts: Vec::new(),
        relations: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        problems: Vec::new(),
        unsaid: BTreeMap::new(),
        positions: BTreeMap::new(),
        has_duties: false,
        has_dollar: false,
        currency: currencies::Usual::None,
        said_of_pay: said_of_pay::of(table),
    };
    // A copy's sources keep their numbers.
    for source in about.noted.values() {
        builder.sources.name(source);
    }
    let asked: Vec<(String, Option<Asked>)> =
        table.rows.iter().map(|row| builder.asked(row)).collect();
    builder.twins(&asked);
    builder.currency = currencies::usual_currency(table, &about.dollar);
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

impl Builder<'_> {
    /// The label of a row, and what its author says that it is.
    fn asked(&self, row: &Row) -> (String, Option<Asked>) {
        let (label, behind) = Asked::behind(&row.label);
        let (label, _) = unmarked(&label, &self.noted);
        let by_place =
            self.about.kinds.get(&row.position(self.table.axis)).and_then(|kind| Asked::read(kind));
        let by_column = row.kind.as_deref().and_then(Asked::read);
        let by_label = || {
            let is_in_words = label.ends_with(IN_WORDS).then_some(Taken::Prose);
            let taken = Asked::by_label(&label).or(is_in_words);
            taken.map(|taken| Asked { taken: Some(taken), ..Asked::default() })
        };
        let asked = by_place.or(by_column).or(behind).or_else(by_label);
        (label, asked)
    }

    /// What each role's cell of a row says, and what there is to say of it.
    fn cells(&self, row: &Row) -> (Vec<Vec<Said>>, Option<String>) {
        let roles = 0..self.table.roles.len();
        let mut cells: Vec<Vec<Said>> = roles.map(|role| said(row, role, &self.noted)).collect();
        if self.about.is_copy {
            return (cells, None);
        }
        cells.iter_mut().for_each(take_sources);
        let noes = write_noes(&mut cells);
        (cells, noes)
    }

    /// A label without the mark that leads to its source.
    fn without_mark<'a>(&self, label: &'a str) -> &'a str {
        let marks = self.about.marked.iter().map(|(mark, _)| mark.as_str());
        let mark = marks.filter(|mark| label.ends_with(mark)).max_by_key(|mark| mark.len());
        mark.and_then(|mark| label.strip_suffix(mark)).map_or(label, str::trim_end)
    }

    fn row(&mut self, row: &Row, label: &str, asked: Option<&Asked>) {
        let (cells, noes) = self.cells(row);
        let label = if label.is_empty() { "Row without a heading" } else { label };
        // `Compensation (USD, annual)` over `Base` says what its figures are.
        let is_pay = |group: &&String| plain(group).split(' ').any(|word| Word::Pay.is(word));
        let full = row.group.as_ref().filter(is_pay).map(|group| format!("{group}: {label}"));
        let full = full.as_deref().unwrap_or(label);
        let mut figures = Figures::new(full, asked, self.about, &self.currency, &cells);
        let (_, marks) = unmarked(&Asked::behind(&row.label).0, &self.noted);
        let noted = marks.first().and_then(|mark| self.about.noted.get(mark));
        figures.source = noted.cloned().or(figures.source);
        figures.said_of_pay.clone_from(&self.said_of_pay);
        let label = self.without_mark(label);
        let is_copy = self.about.is_copy;
        let (currency, language) = (&figures.currency, &self.about.language);
        let paid = self.about.paid.as_ref();
        let has_currencies = self.said_of_pay.iter().any(|said| said.currency.is_some());
        let case = Case {
            label,
            full,
            cells: &cells,
            asked,
            currency,
            language,
            paid,
            has_currencies,
            is_copy,
        };
        let Verdict { kind, grounds } = pay::settled(case.judge(), asked, &figures, &cells);
        // A year in another label, as in `Jobs 2033`, says nothing of when its words were said.
        if !terms::aspect_kind(&kind).0 && !Word::Pay.is(label) {
            figures.year = None;
        }
        let id = self.id(label, &kind);
        let mut notes = self.kept(row);
        notes.extend(noes);
        notes.extend(Asked::slip(&row.label, row.kind.as_deref()));
        if kind == Kind::Moves {
            self.moves(&cells);
        }
        let concepts = if is_copy { self.aligned(&kind, &cells) } else { BTreeMap::new() };
        // What a figure has no place for is told in words, in a row below.
        let mut beside = Vec::new();
        let mut terms = Vec::new();
        for (role, lines) in cells.iter().enumerate() {
            if says_nothing(lines) {
                self.unsaid(lines);
                continue;
            }
            let values = self.cell(row, role, lines, &kind, &figures, &concepts);
            if !values.is_whole && matches!(kind, Kind::Prose | Kind::List(_)) {
                let position = row.position(self.table.axis);
                let (label, title) = (cut(label, 80), cut(&self.table.roles[role].text, 80));
                self.problems.push(format!(
                    "{position} (“{label}”), “{title}”: this cell says more than a pack holds (40000 characters of text, or a list of \
                     2000 phrases of at most 1000 characters): shorten it"
                ));
            } else if !values.is_whole {
                beside.push((role, lines.clone()));
            }
            if !values.list.is_empty() {
                self.values[role].insert(id.clone(), json!(values.list));
            }
            terms.extend(values.terms);
        }
        self.has_dollar |= terms.iter().any(|terms| terms.shared == Some(Shared::Dollar));
        let titles: Vec<&str> = self.table.roles.iter().map(|cell| cell.text.as_str()).collect();
        let (kind_word, differ) = terms::in_words(&kind, &terms, &titles);
        notes.extend(differ);
        notes.extend(figures.assumed(&terms, &titles));
        if !beside.is_empty() {
            let roles: Vec<&str> = beside.iter().map(|(role, _)| titles[*role]).collect();
            notes.push(format!(
                "more than a figure, or none that can be read, is kept as text in a row below: {}",
                roles.join(", ")
            ));
        }
        let (is_figures, word) = terms::aspect_kind(&kind);
        let marks = cells.iter().flatten().flat_map(|said| said.text.chars());
        if is_figures && let Some(mark) = marks.into_iter().find(|&sign| is_sign(sign)) {
            notes.push(format!("“{mark}” leads to no note that is here, and is kept in that text"));
        }
        let common = figures.common.join(" ").replace('~', "≈");
        let is_money = matches!(kind, Kind::Money(_));
        let long_label = if is_money && !common.is_empty() {
            format!("{label} ({common})")
        } else {
            label.to_owned()
        };
        self.aspect(row, &id, &long_label, word, &kind);
        self.report(row, label, &kind_word, &grounds, notes);
        if !beside.is_empty() {
            let below = format!("{label}{IN_WORDS}");
            let id = self.ids.give(&format!("{id} in words"), "row");
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
        self.ids.give(words, "row")
    }
}

/// The place of a role in words.
pub(crate) fn role_place(table: &Table, role: usize) -> Option<String> {
    let title = cut(&table.roles.get(role)?.text, 80);
    Some(match table.axis {
        Axis::Columns => format!("the column of “{title}”"),
        Axis::Rows => format!("the row of “{title}”"),
    })
}
