//! What is known of a pack while its table is read.

use std::collections::BTreeMap;

use rolefit_domain::pack::Period;
use serde_json::{Map, Value};

use super::currencies::{Dollar, Usual};
use super::said_of_pay::SaidOfPay;
use crate::asked::Taken;
use crate::layout::{Origin, Row, Table};
use crate::options::Voice;
use crate::report::RowReport;
use crate::slug::Slugs;
use crate::sources::{Source, Sources};

/// How a row's label goes on where the row tells in words what figures have no place for.
pub(super) const IN_WORDS: &str = ": in words";

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
    /// Whether the table is such a copy.
    pub(crate) is_copy: bool,
    /// Sources by the marks behind labels that lead to them.
    pub(crate) marked: Vec<(String, Source)>,
    /// The currency of figures that name none, when the author says it.
    pub(crate) currency: Option<String>,
    /// What one payment covers, and the line around the table that says so of its pay.
    pub(crate) paid: Option<(Period, String)>,
    /// Whose dollars a mere `$` stands for.
    pub(crate) dollar: Dollar,
    /// Where the report is read.
    pub(crate) voice: Voice,
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
    pub(crate) positions: BTreeMap<String, String>,
}

/// A pack on its way.
pub(super) struct Builder<'a> {
    pub(super) table: &'a Table,
    pub(super) about: &'a About,
    pub(super) noted: Vec<usize>,
    /// What rows of sources, dates and links say, a role each.
    pub(super) origins: Vec<Origin>,
    pub(super) sources: Sources,
    pub(super) ids: Slugs,
    pub(super) concept_ids: Slugs,
    pub(super) roles: Vec<Map<String, Value>>,
    pub(super) slugs: Vec<String>,
    pub(super) values: Vec<Map<String, Value>>,
    pub(super) groups: Vec<(String, String)>,
    pub(super) aspects: Vec<Value>,
    pub(super) concepts: Vec<Value>,
    pub(super) relations: Vec<Value>,
    pub(super) rows: Vec<RowReport>,
    pub(super) notes: Vec<String>,
    pub(super) problems: Vec<String>,
    /// Words of cells that say nothing, and of how many.
    pub(super) unsaid: BTreeMap<String, usize>,
    pub(super) positions: BTreeMap<String, String>,
    pub(super) has_duties: bool,
    /// Whether a sum has a mere `$`.
    pub(super) has_dollar: bool,
    /// The currency that cells name.
    pub(super) currency: Usual,
    /// What a row or a column says of the pay of each role: its currency, and what one payment covers.
    pub(super) said_of_pay: Vec<SaidOfPay>,
}

impl Builder<'_> {
    /// Says of a row what it was taken for.
    pub(super) fn report(
        &mut self,
        row: &Row,
        label: &str,
        kind: &str,
        grounds: &str,
        notes: Vec<String>,
    ) {
        let otherwise = Taken::WORDS.iter().map(|(word, _)| (*word).to_owned()).collect();
        self.rows.push(RowReport {
            position: row.position(self.table.axis),
            label: label.to_owned(),
            kind: kind.to_owned(),
            grounds: grounds.to_owned(),
            notes,
            otherwise,
        });
    }
}
