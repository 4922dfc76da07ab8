//! `import`: a pack made of a table, or of official occupations.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use rolefit_import::onet::{Files, Occupations, Wages, occupations};
use rolefit_import::{Axis, Imported, Options, table};
use serde_json::Value;

use super::file;
use super::output::{Outcome, Output};
use super::quality;

#[derive(Args)]
pub(super) struct Import {
    /// The table: CSV, tab-separated, Markdown or HTML; or a page or text with one in it.
    #[arg(value_name = "TABLE", required_unless_present = "onet", conflicts_with = "onet")]
    table: Option<PathBuf>,
    /// The folder with the text files of the O*NET database, instead of a table.
    #[arg(long, value_name = "FOLDER", requires = "occupations")]
    onet: Option<PathBuf>,
    /// The national table of the wage survey (OEWS), as CSV.
    #[arg(long, value_name = "FILE", requires = "onet")]
    oews: Option<PathBuf>,
    /// The occupations: codes with blanks between, or titles with semicolons.
    #[arg(long, value_name = "LIST", requires = "onet")]
    occupations: Option<String>,
    /// The file to write; without it the pack is printed.
    #[arg(long, value_name = "PACK.json")]
    out: Option<PathBuf>,
    /// Where the roles are, when the table is not read rightly.
    #[arg(long)]
    roles: Option<RolesIn>,
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
enum RolesIn {
    /// A role a column.
    Columns,
    /// A role a row.
    Rows,
}

impl Import {
    pub(super) fn run(self) -> Outcome {
        if let (Some(folder), Some(list)) = (&self.onet, &self.occupations) {
            let Occupations { pack, report } = self.official(folder, list)?;
            let alike = quality::alike(&pack);
            return written(self.out, pack, &(report + &alike));
        }
        let Some(file) = &self.table else { return Err("name a table".into()) };
        let text = file::decoded(file)?;
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
        let options = Options {
            roles: self.roles.map(|shape| match shape {
                RolesIn::Columns => Axis::Columns,
                RolesIn::Rows => Axis::Rows,
            }),
            table: self.number,
            currency: self.currency.map(|code| code.to_uppercase()),
            language: self.language,
            title: self.title,
            name,
            ..Options::default()
        };
        let Imported { pack, report } =
            table(&text, &options).map_err(|problem| format!("{}: {problem}", file.display()))?;
        written(self.out, pack, &report.to_string())
    }

    fn official(&self, folder: &Path, list: &str) -> Result<Occupations, String> {
        let wages = self
            .oews
            .as_deref()
            .map(|file| file::decoded(file).map(|text| (file, text)))
            .transpose()?;
        let wages = wages.as_ref().map(|(file, text)| {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            Wages { name, text }
        });
        let name =
            folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        occupations(&Folder::open(folder)?, &name, wages.as_ref(), list)
    }
}

/// The files of a folder, read when they are asked for.
struct Folder {
    path: PathBuf,
    names: Vec<String>,
}

impl Folder {
    fn open(path: &Path) -> Result<Self, String> {
        let entries = fs::read_dir(path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let names = entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        Ok(Self { path: path.to_owned(), names })
    }
}

impl Files for Folder {
    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn text(&self, name: &str) -> Result<String, String> {
        file::decoded(&self.path.join(name))
    }
}

/// The pack in its file and the report printed; or the pack printed and the report beside it.
fn written(out: Option<PathBuf>, pack: String, report: &str) -> Outcome {
    let Some(out) = out else {
        let next = next(&pack, "roles.json");
        let err = format!("{report}Write it to a file with --out roles.json\n{next}");
        return Ok(Output { err, ..Output::printed(pack) });
    };
    let name = out.display();
    let file = out
        .file_name()
        .map_or_else(|| name.to_string(), |file| file.to_string_lossy().into_owned());
    let next = next(&pack, &file);
    fs::write(&out, pack).map_err(|error| format!("{name} cannot be written: {error}"))?;
    Ok(Output::printed(format!(
        "{report}Written to {name}; see what it says with `rolefit check {name}`\n{next}"
    )))
}

/// The names of a pack's roles, and the lines that show them in a page.
fn next(pack: &str, file: &str) -> String {
    let document: Value = serde_json::from_str(pack).unwrap_or_default();
    let roles = document["roles"].as_array().into_iter().flatten();
    let slugs: Vec<&str> = roles.filter_map(|role| role["slug"].as_str()).collect();
    let slugs = slugs.join(" ");
    format!(
        "Its roles: {slugs}\n\
         To show them, put {file} at the root of your site and these two lines into a page:\n  \
         <script type=\"module\" src=\"https://your.site/rolefit/rolefit.js\"></script>\n  \
         <rolefit-compare pack=\"/{file}\" roles=\"{slugs}\"></rolefit-compare>\n\
         Change or leave out roles as you like; <rolefit-quiz> takes the same attributes\n"
    )
}
