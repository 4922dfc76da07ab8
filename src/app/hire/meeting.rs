//! The files of all interviewers on one table.

use rolefit_domain::json::Json;
use rolefit_domain::pack::Finding;
use rolefit_hire::file::{self, File};
use rolefit_hire::format::Format;
use rolefit_hire::gather::{Gathered, Torn, gather};
use rolefit_hire::kit::Kit;
use rolefit_hire::missing::{Missing, missing};
use rolefit_hire::panel::Combined;
use rolefit_hire::scorecard::{Panel, Scorecard};
use rolefit_hire::table;

/// A file as it was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What the text says as JSON, or what is wrong with it.
    pub json: Result<Json, String>,
}

/// The files that were opened, and what people say of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// What was read, by the files' names.
    files: Vec<(String, File)>,
    /// Whether candidates show of whom sheets are missing.
    pub shown_early: bool,
    /// What people decided, and why.
    pub decision: String,
    /// The sheet that is looked at again, by its place among those that show.
    pub reviewed: Option<usize>,
    /// Ratings after the discussion: the sheet, its question, and the point, 0 for none.
    after: Vec<(Sheet, String, u8)>,
}

/// What was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Taken {
    /// A form, with the slugs of its roles.
    Job(Vec<String>),
    /// A kit.
    Kit(Box<Kit>),
    /// Sheets.
    Sheets,
}

/// A sheet by its candidate, interviewer and stage.
type Sheet = (String, String, String);

/// What may be seen of the sheets.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What was asked.
    pub kit: Kit,
    /// The candidates of whom enough sheets are there.
    pub combined: Combined,
    /// What is missing of the others.
    pub waiting: Vec<Missing>,
    /// What is refused, a line each.
    pub refused: Vec<String>,
    /// What is passed over without harm, a line each.
    pub notices: Vec<String>,
    /// Sheets that contradict each other, of which one has to be left out.
    pub torn: Vec<Torn>,
    /// All sheets.
    pub sheets: Vec<Scorecard>,
}

impl Table {
    /// The sheets of the candidates that show.
    pub fn seen(&self) -> impl Iterator<Item = &Scorecard> {
        let shown = &self.combined.candidates;
        let is_shown = |sheet: &&Scorecard| shown.iter().any(|one| one.name == sheet.candidate);
        self.sheets.iter().filter(is_shown)
    }
}

impl Meeting {
    /// Takes in a file; its kit or job is handed back, for the other parts. What is wrong in it is added
    /// to `wrong`, a line each.
    pub(super) fn open(&mut self, opened: Opened, wrong: &mut Vec<String>) -> Option<Taken> {
        let Opened { name, text, json } = opened;
        // What could not be read at all is told by what stands in place of the JSON.
        if name.to_ascii_lowercase().ends_with(".csv") && !text.is_empty() {
            return match table::read(&text) {
                Ok((sheets, notices)) => {
                    wrong.extend(notices.into_iter().map(|notice| line(&name, &notice)));
                    let sheets = sheets.into_iter().map(|one| (name.clone(), File::Scorecard(one)));
                    self.files.extend(sheets);
                    Some(Taken::Sheets)
                }
                Err(problems) => {
                    wrong.extend(problems.iter().map(|problem| line(&name, problem)));
                    None
                }
            };
        }
        let (file, warnings) = match file::read_with(&text, |_| json) {
            Ok(read) => read,
            Err(problems) => {
                wrong.extend(located(&name, &problems));
                return None;
            }
        };
        let taken = match &file {
            // What is doubtful in a form is said at its fields.
            File::Job(job) => return Some(Taken::Job(job.roles.clone())),
            File::Kit(kit) => Taken::Kit(Box::new(kit.clone())),
            File::Scorecard(_) => Taken::Sheets,
            File::Panel(panel) => {
                // What was decided before stays.
                if let Some(decision) = &panel.decision
                    && !self.decision.contains(decision)
                {
                    if !self.decision.is_empty() {
                        self.decision += "\n\n";
                    }
                    self.decision += decision;
                }
                self.shown_early |= panel.shown_early;
                Taken::Sheets
            }
        };
        wrong.extend(located(&name, &warnings));
        self.files.push((name, file));
        Some(taken)
    }

    /// Leaves out a sheet that another one contradicts.
    pub(super) fn leave_out(&mut self, file: usize, sheet: Option<usize>) {
        match (sheet, self.files.get_mut(file)) {
            (Some(at), Some((_, File::Panel(panel)))) if at < panel.sheets.len() => {
                panel.sheets.remove(at);
            }
            (None, Some(_)) => {
                self.files.remove(file);
            }
            (Some(_), _) | (None, None) => {}
        }
        self.reviewed = None;
    }

    /// The sheets combined, as far as they may be seen; with `own` as the kit where no file has one.
    pub fn table(&self, own: Option<&Kit>) -> Option<Table> {
        let mut files = self.files.clone();
        if !files.iter().any(|(_, file)| matches!(file, File::Kit(_) | File::Panel(_))) {
            files.extend(own.map(|kit| (String::new(), File::Kit(kit.clone()))));
        }
        let Gathered { kit, mut sheets, refused, notices, torn } = gather(files);
        let kit = kit?;
        for (sheet, question, point) in &self.after {
            let of_it = sheets.iter_mut().filter(|one| is(one, sheet));
            for rating in of_it.flat_map(|one| &mut one.ratings) {
                if rating.question == *question {
                    rating.after = (*point > 0).then_some(*point);
                }
            }
        }
        let waiting = missing(&kit, &sheets);
        let is_shown = |sheet: &&Scorecard| {
            self.shown_early || waiting.iter().all(|one| one.candidate != sheet.candidate)
        };
        let seen: Vec<Scorecard> = sheets.iter().filter(is_shown).cloned().collect();
        let combined = Combined::of(&kit, &seen);
        Some(Table { kit, combined, waiting, refused, notices, torn, sheets })
    }

    /// After the discussion a question has this rating on the sheet that is looked at, 0 for none; the
    /// first rating stays.
    pub(super) fn rate_after(&mut self, own: Option<&Kit>, question: String, point: u8) {
        let table = self.table(own);
        let sheet = table.as_ref().and_then(|table| table.seen().nth(self.reviewed?));
        let Some(sheet) = sheet else { return };
        let (candidate, interviewer, stage) = sheet.names();
        let sheet = (candidate.to_owned(), interviewer.to_owned(), stage.to_owned());
        self.after.push((sheet, question, point));
    }

    /// The file of the panel.
    pub fn panel(&self, table: &Table) -> Panel {
        let decision = self.decision.trim();
        Panel {
            format: Format::One,
            kit: table.kit.clone(),
            sheets: table.sheets.clone(),
            shown_early: self.shown_early,
            decision: (!decision.is_empty()).then(|| decision.to_owned()),
        }
    }
}

fn is(sheet: &Scorecard, (candidate, interviewer, stage): &Sheet) -> bool {
    sheet.names() == (candidate, interviewer, stage)
}

fn line(name: &str, problem: &str) -> String {
    [name, ": ", problem].concat()
}

fn located(name: &str, findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| line(name, &finding.to_string())).collect()
}
