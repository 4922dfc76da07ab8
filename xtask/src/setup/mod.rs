//! `cargo xtask setup`: whatever a fresh machine lacks, and nothing twice.

mod browsers;
mod cargo_tools;
pub mod lockfile;
mod need;
pub(crate) mod neutral_paths;
mod npm_tools;
pub(crate) mod oldest;
mod system;
pub(crate) mod toolchain;

use std::thread;

pub use browsers::Browser;
pub(crate) use npm_tools::npm;

use crate::Outcome;
use need::{Need, Source};

/// How much of the set-up a command needs.
#[derive(Clone, Copy, PartialEq)]
pub enum Scope {
    /// What `trunk serve` and `trunk build` need.
    Build,
    /// What compiling the standard library for size needs as well.
    Release,
    /// What a release is packed and checked with.
    Package,
    /// The browsers, their drivers and what judges dependencies.
    Tests,
    /// The sites that the packages are tried in, and a browser to look at them.
    Sites,
}

/// Installs what is missing; says so when nothing is.
pub fn setup(scope: Scope) -> Outcome {
    let needs = needs(scope)?;
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.present).collect();
    let (first, rest): (Vec<&Need>, Vec<&Need>) =
        missing.into_iter().partition(|need| need.source == Source::System);
    let mut lacking = got(&first);
    let (cargo, npm): (Vec<&Need>, Vec<&Need>) =
        rest.into_iter().partition(|need| need.source == Source::Cargo);
    // One waits for the processor, the other for the network.
    lacking.extend(thread::scope(|scope| {
        let npm = scope.spawn(|| got(&npm));
        let cargo = got(&cargo);
        [cargo, npm.join().unwrap_or_default()].concat()
    }));
    if lacking.is_empty() {
        let names: Vec<&str> = needs.iter().map(|need| need.name.as_str()).collect();
        println!("setup: ready ({})", names.join(", "));
        return Ok(());
    }
    Err(format!("still missing: {}", lacking.join(", ")))
}

fn needs(scope: Scope) -> Result<Vec<Need>, String> {
    if scope == Scope::Sites {
        return Ok(vec![npm_tools::itself(), system::site_programs(), Browser::Chromium.need()]);
    }
    let mut needs = vec![toolchain::target(), npm_tools::itself()];
    needs.extend(cargo_tools::for_building()?);
    needs.extend(npm_tools::for_building());
    needs.push(neutral_paths::need());
    if scope != Scope::Build {
        needs.push(toolchain::source());
    }
    match scope {
        Scope::Build | Scope::Release | Scope::Sites => {}
        Scope::Package => {
            needs.push(cargo_tools::for_packages());
            needs.push(npm_tools::checkers());
        }
        Scope::Tests => {
            needs.extend(cargo_tools::for_tests());
            needs.extend(Browser::ALL.map(Browser::need));
            needs.push(npm_tools::axe());
            needs.extend(oldest::need());
        }
    }
    Ok(needs)
}

/// Gets these one after the other; returns the names of those that could not be had.
fn got<'a>(needs: &[&'a Need]) -> Vec<&'a str> {
    needs.iter().filter(|need| !need.get()).map(|need| need.name.as_str()).collect()
}
