//! One thing that has to be on the machine.

use crate::Outcome;

/// What gets a thing. Things of one sort are got one after the other.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Source {
    /// rustup or the system's packages: others need these, so they come first.
    System,
    Cargo,
    Npm,
}

/// One thing that has to be on the machine.
pub(super) struct Need {
    pub(super) name: String,
    pub(super) present: bool,
    /// What is about to happen, and how long that usually takes.
    pub(super) step: String,
    pub(super) source: Source,
    pub(super) install: Box<dyn Fn() -> Outcome + Send + Sync>,
}

impl Need {
    /// Gets the thing; says whether it is there now.
    pub(super) fn get(&self) -> bool {
        println!("setup: {}: {}", self.name, self.step);
        let outcome = (self.install)();
        if let Err(problem) = &outcome {
            eprintln!("setup: {} could not be installed. {problem}", self.name);
        }
        outcome.is_ok()
    }
}
