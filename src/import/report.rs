//! What an import understood, for its author: nothing is guessed in silence.

use core::fmt;

use serde::Serialize;

/// What was made of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// How the table is written.
    pub form: String,
    /// Where its roles are, and by what that was found.
    pub axis: String,
    /// `columns` or `rows`.
    pub roles_in: String,
    /// The roles' titles.
    pub roles: Vec<String>,
    /// What each row was taken for.
    pub rows: Vec<RowReport>,
    /// What was assumed, left out or could not be read.
    pub notes: Vec<String>,
}

/// What a row was taken for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowReport {
    /// Its place in the table, such as `row 4` or `column C`.
    pub position: String,
    /// Its heading.
    pub label: String,
    /// What it was taken for: a word that says it otherwise as well.
    pub kind: String,
    /// By what that was found.
    pub grounds: String,
    /// What else there is to say of it.
    pub notes: Vec<String>,
    /// The kinds that make sense for it, in the words to write.
    pub otherwise: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Read as {}", self.form)?;
        writeln!(f, "Roles, in {}: {}", self.axis, self.roles.join(", "))?;
        writeln!(f, "Rows:")?;
        for row in &self.rows {
            writeln!(f, "  {}: “{}” is {} ({})", row.position, row.label, row.kind, row.grounds)?;
            for note in &row.notes {
                writeln!(f, "      {note}")?;
            }
        }
        if !self.notes.is_empty() {
            writeln!(f, "To know:")?;
        }
        for note in &self.notes {
            writeln!(f, "  {note}")?;
        }
        let other = if self.roles_in == "columns" { "rows" } else { "columns" };
        writeln!(
            f,
            "To say otherwise: write the kind behind a label, as in “Pay [money, EUR, month]”, “Pace [level: slow < fast]” \
             or “Notes [out]”, or in a column called “kind”; kinds are prose, list, money, percent, level, source, date, \
             link, aliases, summary, out. Roles in {other}: --roles {other}"
        )
    }
}
