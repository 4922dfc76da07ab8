//! `import`: a pack made of a table, or of official occupations.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use rolefit_import::{Axis, Imported, Options, table};

use super::file;
use super::output::{Outcome, Output};

#[derive(Args)]
pub(super) struct Import {
    /// The table: CSV, tab-separated, Markdown or HTML; or a page or text with one in it.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
    /// The file to write; without it the pack is printed.
    #[arg(long, value_name = "PACK.json")]
    out: Option<PathBuf>,
    /// Where the roles are, when the table is not read rightly.
    #[arg(long)]
    roles: Option<Place>,
    /// Which table, when there are several, from 1.
    #[arg(long = "table", value_name = "N")]
    number: Option<usize>,
    /// The currency of figures that name none, such as EUR.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// The language of the words, such as de.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// What the pack is about.
    #[arg(long)]
    title: Option<String>,
}

/// Where the roles of a table are.
#[derive(Clone, Copy, ValueEnum)]
enum Place {
    /// A role a column.
    Columns,
    /// A role a row.
    Rows,
}

impl Import {
    pub(super) fn run(self) -> Outcome {
        let text = file::decoded(&self.table)?;
        let name = self.table.file_stem().map(|name| name.to_string_lossy().into_owned());
        let options = Options {
            roles: self.roles.map(|place| match place {
                Place::Columns => Axis::Columns,
                Place::Rows => Axis::Rows,
            }),
            table: self.number,
            currency: self.currency.map(|code| code.to_uppercase()),
            language: self.language,
            title: self.title,
            name,
            ..Options::default()
        };
        let Imported { pack, report } = table(&text, &options)
            .map_err(|problem| format!("{}: {problem}", self.table.display()))?;
        written(self.out, pack, report.to_string())
    }
}

/// The pack in its file and the report printed; or the pack printed and the report beside it.
fn written(out: Option<PathBuf>, pack: String, report: String) -> Outcome {
    let Some(out) = out else {
        return Ok(Output { err: report, ..Output::printed(pack) });
    };
    let name = out.display();
    fs::write(&out, pack).map_err(|error| format!("{name} cannot be written: {error}"))?;
    Ok(Output::printed(format!("{report}Written to {name}; see what it says with `rolefit check {name}`\n")))
}
