//! `cargo xtask setup`: whatever a fresh machine lacks, and nothing twice.

mod browsers;
mod build_tools;
pub(crate) mod oldest;
mod paths;
mod system;

pub(crate) use browsers::Browser;
pub(crate) use build_tools::npm;

use crate::run::Outcome;

/// How much of the set-up a command needs.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Scope {
    /// What `trunk serve` and `trunk build` need.
    Build,
    /// The browsers, their drivers and the accessibility checker as well.
    Tests,
}

/// One thing that has to be on the machine.
pub(crate) struct Need {
    pub(crate) name: String,
    pub(crate) present: bool,
    /// What is about to happen, and how long that usually takes.
    pub(crate) step: String,
    pub(crate) install: Box<dyn Fn() -> Outcome>,
}

/// Installs what is missing; says so when nothing is.
pub(crate) fn setup(scope: Scope) -> Outcome {
    let mut needs = build_tools::needs()?;
    needs.push(paths::need());
    match scope {
        Scope::Build => {}
        Scope::Tests => {
            needs.extend(browsers::needs());
            needs.extend(oldest::need());
        }
    }
    let mut problems = Vec::new();
    for need in needs.iter().filter(|need| !need.present) {
        println!("setup: {}: {}", need.name, need.step);
        if let Err(problem) = (need.install)() {
            eprintln!("setup: {} could not be installed. {problem}", need.name);
            problems.push(need.name.as_str());
        }
    }
    if problems.is_empty() {
        let names: Vec<&str> = needs.iter().map(|need| need.name.as_str()).collect();
        println!("setup: ready ({})", names.join(", "));
        return Ok(());
    }
    Err(format!("still missing: {}", problems.join(", ")))
}
