//! The command line, for people who write packs and for their CI.

mod check;
mod json_ld;
mod quality;
mod render;
mod render_check;
mod render_picture;
mod report;
mod schema;
mod score;
mod words;
mod written;

use crate::domain::pack::Pack;
use crate::widget::STYLES;

/// What a command has to say, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Output {
    /// 0 when all is well, 1 when something is wrong with what was given, 2 when the command was
    /// not understood.
    pub code: u8,
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
}

const USAGE: &str = "\
rolefit COMMAND

  check [PACK.json]  says all that is wrong with a pack, or reports on its content
                     (without a file, on the bundled pack)
  pack               prints the bundled pack as JSON
  score [--pack PACK.json] [--roles 'slug slug'] [--audience individual|organization]
        [--length adaptive|full] [--max-items N] ANSWERS.csv
                     scores recorded answers, a respondent a row: one JSON object a line
  render compare|quiz --roles 'a b' [--form shadow|light] [--files URL] [--pack PACK.json]
                     prints an element with its content, to paste into a page; --files is the
                     address of the folder with rolefit.css; attributes of the element are options
  render --check PAGE.html... [--pack PACK.json]
                     says which elements of a page's source are out of date
  schema             prints the JSON Schema of packs
  styles             prints the style sheet of the elements
  words LOCALE.json  prints a translation of the interface as pages fetch it, and what it lacks
";

/// Runs the command that the arguments name, the program's own name left out.
pub fn run(arguments: &[String]) -> Output {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["check"] => check::check(Pack::BUNDLED),
        ["check", file] => check::check_file(file),
        ["pack"] => Output::said(format!("{}\n", Pack::BUNDLED)),
        ["render", ref options @ ..] => render::render(options),
        ["schema"] => Output::said(schema::schema()),
        ["styles"] => Output::said(STYLES.into()),
        ["words", file] => words::words(file),
        ["score", ref options @ ..] => score::score(options),
        ["help" | "--help" | "-h"] => Output::said(USAGE.into()),
        [] => Output::misused("no command"),
        [command, ..] => Output::misused(&format!("`{command}` with these arguments")),
    }
}

impl Output {
    fn said(out: String) -> Self {
        Self { code: 0, out, err: String::new() }
    }

    fn refused(err: String) -> Self {
        Self { code: 1, out: String::new(), err }
    }

    fn misused(how: &str) -> Self {
        Self { code: 2, out: String::new(), err: format!("not understood: {how}\n\n{USAGE}") }
    }
}
