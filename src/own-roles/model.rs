//! The editor as it stands.

use std::rc::Rc;

use serde_json::Value;

use rolefit_import::Report;

use crate::check::{Below, Problem, Sound, check, stands_on_bundled};
use crate::edit::Part;
use crate::history::{History, State};
use crate::location::Location;
use crate::msg::Effect;
use crate::notice::{Notice, Spot};
use crate::sheet::Sheet;
use crate::shown::Shown;
use crate::table::Pasted;

/// What an author starts with.
const EXAMPLE: &str = include_str!("../site/scripts/example.json");

/// So many roles stand side by side at a time.
pub const ROLES_SHOWN: usize = 8;

/// Whether the work is kept in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// There is nothing of one's own yet.
    Nothing,
    /// It is on its way.
    Soon,
    /// It is.
    Yes,
    /// The browser refuses.
    Refused,
}

/// The editor as it stands.
#[derive(Debug)]
pub struct Model {
    pub(crate) document: Rc<Value>,
    pub(crate) below: Option<Rc<Below>>,
    pub(crate) history: History,
    pub(crate) open: Option<Location>,
    pub(crate) at: (usize, usize),
    pub(crate) first_role: usize,
    pub(crate) fresh: Option<Part>,
    pub(crate) problems: Rc<Vec<Problem>>,
    pub(crate) sound: Option<Sound>,
    pub(crate) shown: Rc<Shown>,
    /// The inherited role that a single one of the author's is compared with.
    pub(crate) beside: Option<String>,
    pub(crate) draft: Option<String>,
    lines: String,
    pub(crate) text_problem: Option<String>,
    pub(crate) pasted: Option<Rc<Pasted>>,
    pub(crate) intake_problem: Option<String>,
    pub(crate) notice: Notice,
    pub(crate) kept: Kept,
    /// What is on its way to be kept.
    pub(crate) keeping: Option<Rc<Value>>,
    pub(crate) elsewhere: Option<String>,
    pub(crate) damaged: Option<String>,
}

impl Model {
    /// The editor with the work of before, or with an example; and what is to be done first.
    pub fn new(kept: Option<&str>) -> (Self, Vec<Effect>) {
        let read = |text: &str| serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
        let restored = kept.and_then(read);
        let is_restored = restored.is_some();
        let document = restored.or_else(|| read(EXAMPLE)).unwrap_or_default();
        let mut model = Self {
            document: Rc::new(document),
            below: None,
            history: History::default(),
            open: None,
            at: (1, 1),
            first_role: 0,
            fresh: None,
            problems: Rc::default(),
            sound: None,
            shown: Rc::default(),
            beside: None,
            draft: None,
            lines: String::new(),
            text_problem: None,
            pasted: None,
            intake_problem: None,
            notice: Notice::default(),
            kept: if is_restored { Kept::Yes } else { Kept::Nothing },
            keeping: None,
            elsewhere: None,
            damaged: kept.filter(|_| !is_restored).map(str::to_owned),
        };
        if is_restored {
            model.notice = Notice::new(Spot::Bar, "Your work of before is back.");
        }
        let mut effects = model.checked();
        effects.extend(model.damaged.clone().map(Effect::SetAside));
        model.show();
        (model, effects)
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The document as a table.
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet {
            document: &self.document,
            below: self.below.as_ref().map(|below| &below.document).filter(|_| self.stands()),
        }
    }

    /// What is open.
    pub fn open(&self) -> Option<Location> {
        self.open
    }

    /// The place of the grid that Tab leads to, row before column.
    pub fn at(&self) -> (usize, usize) {
        self.at
    }

    /// Everything to mend, in the order of the document.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// What is passed over in a document that is sound.
    pub fn passed_over(&self) -> &[Problem] {
        self.sound.as_ref().map_or(&[], |sound| &sound.passed_over)
    }

    /// What is to be mended at a place.
    pub fn problems_at(&self, location: Location) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.location == location)
    }

    /// What the previews show.
    pub fn shown(&self) -> &Rc<Shown> {
        &self.shown
    }

    /// The inherited role that a single one is compared with, where one was chosen.
    pub fn beside(&self) -> Option<&str> {
        self.beside.as_deref()
    }

    /// The text of the document: as it is typed, or in lines as it was when nothing changed for a moment.
    pub fn text(&self) -> &str {
        self.draft.as_deref().unwrap_or(&self.lines)
    }

    /// Why the typed text is no document.
    pub fn text_problem(&self) -> Option<&str> {
        self.text_problem.as_deref()
    }

    /// What the pasted table was taken for.
    pub fn report(&self) -> Option<&Rc<Report>> {
        self.pasted.as_ref().map(|pasted| &pasted.report)
    }

    /// Why what was pasted is none of what can be read.
    pub fn intake_problem(&self) -> Option<&str> {
        self.intake_problem.as_deref()
    }

    /// What is to be said of what happened last.
    pub fn notice(&self) -> &Notice {
        &self.notice
    }

    /// Whether the work is kept.
    pub fn kept(&self) -> Kept {
        self.kept
    }

    /// What another tab keeps in the place of this one's work; until the author has chosen, this one keeps
    /// nothing.
    pub fn elsewhere(&self) -> Option<&str> {
        self.elsewhere.as_deref()
    }

    /// What was kept once and is no document.
    pub fn damaged(&self) -> Option<&str> {
        self.damaged.as_deref()
    }

    /// Whether there is a step to undo, and one to do again.
    pub fn steps(&self) -> (bool, bool) {
        self.history.steps()
    }

    /// The roles that show: from, and to before.
    pub fn roles_shown(&self) -> (usize, usize) {
        let count = self.sheet().roles().len();
        let first = self.first_role.min(count.saturating_sub(1));
        (first, (first + ROLES_SHOWN).min(count))
    }

    /// The work as it is now.
    pub(crate) fn state(&self) -> State {
        State { document: self.document.clone(), pasted: self.pasted.clone() }
    }

    fn stands(&self) -> bool {
        stands_on_bundled(&self.document)
    }

    /// Sees what is wrong with the document.
    pub(crate) fn checked(&mut self) -> Vec<Effect> {
        if self.stands() && self.below.is_none() {
            self.problems = Rc::default();
            self.sound = None;
            return vec![Effect::FetchBundled];
        }
        match check(&self.document, self.below.as_deref()) {
            Ok(sound) => {
                self.sound = Some(sound);
                self.problems = Rc::default();
            }
            Err(problems) => {
                self.sound = None;
                self.problems = Rc::new(problems);
            }
        }
        Vec::new()
    }

    /// Shows the document as it is now, when nothing is wrong with it.
    pub(crate) fn show(&mut self) {
        self.write();
        let Some(asks) = self.sound.as_ref().map(|sound| sound.asks) else { return };
        let shown = Shown::new(&self.sheet(), self.beside.as_deref(), asks);
        if *self.shown != shown {
            self.shown = Rc::new(shown);
        }
    }

    /// Writes the document down in lines.
    pub(crate) fn write(&mut self) {
        self.lines = serde_json::to_string_pretty(&*self.document).unwrap_or_default() + "\n";
    }
}
