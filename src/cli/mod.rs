//! The command line, for people who write packs and for their CI: a file a command.

mod alike;
mod bytes;
mod check;
mod content;
mod doubts;
mod element;
mod file;
mod form;
mod hire;
mod hire_content;
mod hiring;
mod import;
mod items;
mod json_ld;
mod languages;
mod likeness;
mod long_words;
mod odd_values;
mod output;
mod page;
mod panel;
mod pay;
mod quality;
mod render;
mod render_check;
mod report;
mod role;
mod schema;
mod score;
mod slips;
mod snippet;
mod standing;
mod table;
mod tags;
mod words;

use std::ffi::OsString;
use std::iter;
use std::path::PathBuf;

use clap::Parser;

use crate::components::STYLES;
use crate::data;
use output::Outcome;

pub use output::Output;

/// Checks packs of roles, writes elements into pages, and scores recorded answers.
#[derive(Parser)]
#[command(name = "rolefit", version)]
enum Command {
    /// Says all that is wrong with a pack, or reports on its content.
    Check {
        /// The pack, or the table that one is to be made of; the bundled one when left out.
        #[arg(value_name = "PACK.json")]
        pack: Option<PathBuf>,
    },
    /// Makes a pack of a table.
    Import(import::Import),
    /// Prints the bundled pack as JSON.
    Pack,
    /// Prints a pack as a table (CSV), for a spreadsheet and back.
    Table(table::Table),
    /// Prints an element with its content, to paste into a page; or checks pages for old ones.
    Render(Box<render::Render>),
    /// Scores recorded answers, a respondent a row: one JSON object a line.
    Score(score::Score),
    /// Prints what the quiz asks: id, `statement` or `duty`, and text, with tabs between.
    Items(items::Items),
    /// Prints what an employer needs to fill a role: the job description or the interview guide.
    Hire(hire::Hire),
    /// Combines the scorecards of several interviewers, and prints the outcome as JSON.
    Panel(panel::PanelFiles),
    /// Prints the JSON Schema of packs, of the hiring kit's files, or of what `panel` prints.
    Schema {
        /// What is described.
        #[arg(value_name = "OF", default_value = "pack")]
        of: schema::Of,
    },
    /// Prints the style sheet of the elements.
    Styles,
    /// Prints a translation of the interface as pages fetch it, and what it lacks.
    Words {
        /// The translation: an object from the name of each text to its words.
        #[arg(value_name = "LOCALE.json")]
        translation: PathBuf,
    },
}

/// Runs the command that the arguments name, the program's own name left out.
pub fn run<A>(arguments: A) -> Output
where
    A: IntoIterator<Item: Into<OsString>>,
{
    let arguments = arguments.into_iter().map(Into::into);
    let outcome = match Command::try_parse_from(iter::once("rolefit".into()).chain(arguments)) {
        Ok(command) => command.run(),
        Err(error) if error.use_stderr() => return Output::failed(2, error.to_string()),
        Err(help) => Ok(Output::printed(help.to_string())),
    };
    outcome.unwrap_or_else(|problem| Output::failed(1, problem.trim_end().to_owned() + "\n"))
}

impl Command {
    fn run(self) -> Outcome {
        match self {
            Self::Check { pack } => check::check(pack.as_deref()),
            Self::Import(import) => import.run(),
            Self::Pack => Ok(Output::printed(data::DOCUMENT.to_owned() + "\n")),
            Self::Table(table) => table.run(),
            Self::Render(render) => render.run(),
            Self::Score(score) => score.run(),
            Self::Items(items) => items.run(),
            Self::Hire(hire) => hire.run(),
            Self::Panel(panel) => panel.run(),
            Self::Schema { of } => Ok(Output::printed(schema::schema(of))),
            Self::Styles => Ok(Output::printed(STYLES.into())),
            Self::Words { translation } => words::words(&translation),
        }
    }
}
