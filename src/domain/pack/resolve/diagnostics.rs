//! All that is found in a document, collected on the way through it.

use core::cell::{Cell, RefCell};
use core::fmt::{self, Display};

use super::wording::quoted;
use crate::pack::finding::{Finding, MAX_FINDINGS};

/// What is wrong, and what is only doubtful, each in the order met.
#[derive(Default)]
pub struct Diagnostics {
    problems: Findings,
    warnings: Findings,
}

impl Diagnostics {
    /// Takes in a problem.
    pub fn problem(&self, path: &Path, found: &dyn Display, expected: &dyn Display) {
        self.problems.add(path, found, expected);
    }

    /// Takes in something doubtful.
    pub fn warning(&self, path: &Path, found: &dyn Display, expected: &dyn Display) {
        self.warnings.add(path, found, expected);
    }

    /// Takes in all that was found apart from the rest, as doubtful; whether there was no problem in it.
    pub fn doubt(&self, apart: Self) -> bool {
        let is_sound = apart.problems.listed.borrow().is_empty();
        for finding in apart.into_list() {
            self.warnings.take(finding);
        }
        is_sound
    }

    /// Problems and then warnings, since a key that has no meaning is often the reason why another
    /// one is missing; only warnings are no error.
    pub fn into_result(self) -> Result<Vec<Finding>, Vec<Finding>> {
        let is_sound = self.problems.listed.borrow().is_empty();
        let all = self.into_list();
        if is_sound { Ok(all) } else { Err(all) }
    }

    fn into_list(self) -> Vec<Finding> {
        let mut all = self.problems.into_list();
        all.extend(self.warnings.into_list());
        all
    }
}

/// Findings that are listed, and how many more there are.
#[derive(Default)]
struct Findings {
    listed: RefCell<Vec<Finding>>,
    more: Cell<usize>,
}

impl Findings {
    fn add(&self, path: &Path, found: &dyn Display, expected: &dyn Display) {
        if self.has_room() {
            self.listed.borrow_mut().push(Finding {
                path: path.to_string(),
                found: found.to_string(),
                expected: expected.to_string(),
            });
        }
    }

    fn take(&self, finding: Finding) {
        if self.has_room() {
            self.listed.borrow_mut().push(finding);
        }
    }

    /// Whether one more can be listed; otherwise it is counted.
    fn has_room(&self) -> bool {
        let has_room = self.listed.borrow().len() < MAX_FINDINGS;
        if !has_room {
            self.more.set(self.more.get() + 1);
        }
        has_room
    }

    fn into_list(self) -> Vec<Finding> {
        let mut list = self.listed.into_inner();
        if self.more.get() > 0 {
            list.push(Finding {
                path: "$".into(),
                found: format!("{} more like these", self.more.get()),
                expected: "the ones above to be mended first".into(),
            });
        }
        list
    }
}

/// The way down to a value of the document; spelled out only when there is something to say.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    above: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The whole document.
    pub const ROOT: Path<'static> = Path { above: None, step: Step::Root };

    /// To what stands under a key.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> Path<'a> {
        Path { above: Some(self), step: Step::Key(key) }
    }

    /// To an entry of a list.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { above: Some(self), step: Step::Index(index) }
    }
}

impl Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            above.fmt(f)?;
        }
        match self.step {
            Step::Root => f.write_str("$"),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Key(key) if is_plain(key) => write!(f, ".{key}"),
            Step::Key(key) => write!(f, "[{}]", quoted(key)),
        }
    }
}

fn is_plain(key: &str) -> bool {
    (1..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_$".contains(&b))
}
