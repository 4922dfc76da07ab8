//! The editor as it stands.

use std::rc::Rc;

use serde_json::Value;

use rolefit_import::Report;

use crate::check::{Below, Problem, Sound, check, stands_on_bundled};
use crate::edit::Part;
use crate::history::History;
use crate::msg::Effect;
use crate::place::Place;
use crate::sheet::Sheet;
use crate::snippet;
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
    pub(crate) open: Option<Place>,
    pub(crate) at: (usize, usize),
    pub(crate) first_role: usize,
    pub(crate) fresh: Option<Part>,
    pub(crate) problems: Rc<Vec<Problem>>,
    pub(crate) sound: Option<Sound>,
    pub(crate) shown: Rc<Shown>,
    pub(crate) draft: Option<String>,
    lines: String,
    pub(crate) text_problem: Option<String>,
    pub(crate) pasted: Option<Pasted>,
    pub(crate) intake_problem: Option<String>,
    pub(crate) notice: String,
    pub(crate) kept: Kept,
}

/// What the previews and the lines for a page show: the last state without problems.
#[derive(Debug, Default, PartialEq)]
pub struct Shown {
    /// The document's text.
    pub pack: String,
    /// The names of its first roles.
    pub roles: String,
    /// Whether it has a quiz.
    pub asks: bool,
    /// The lines for a page.
    pub lines: String,
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
            draft: None,
            lines: String::new(),
            text_problem: None,
            pasted: None,
            intake_problem: None,
            notice: String::new(),
            kept: if is_restored { Kept::Yes } else { Kept::Nothing },
        };
        if is_restored {
            model.notice = "Your work of before is back.".into();
        }
        let effects = model.checked();
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
    pub fn open(&self) -> Option<Place> {
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

    /// What is to be mended at a place.
    pub fn problems_at(&self, place: Place) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.place == place)
    }

    /// What the previews show.
    pub fn shown(&self) -> &Rc<Shown> {
        &self.shown
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

    /// What is to be said to somebody who does not see what changed.
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// Whether the work is kept.
    pub fn kept(&self) -> Kept {
        self.kept
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
        let Some(Sound { asks }) = self.sound else { return };
        let sheet = self.sheet();
        let count = sheet.roles().len().clamp(2, 3);
        let roles: Vec<&str> =
            sheet.named_roles().into_iter().take(count).map(|(slug, _)| slug).collect();
        let shown = Shown {
            pack: self.document.to_string(),
            roles: roles.join(" "),
            asks,
            lines: snippet::lines(&sheet, asks),
        };
        if *self.shown != shown {
            self.shown = Rc::new(shown);
        }
    }

    /// Writes the document down in lines.
    pub(crate) fn write(&mut self) {
        self.lines = serde_json::to_string_pretty(&*self.document).unwrap_or_default() + "\n";
    }
}
