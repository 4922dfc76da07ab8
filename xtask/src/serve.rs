//! `cargo xtask serve`: the site on 127.0.0.1:8080, from a bare machine on.

use std::process::Command;

use crate::place;
use crate::run::{self, Outcome};
use crate::setup::{self, Scope};

/// Sets up what building needs, then stays in `trunk serve` with the arguments given.
pub(crate) fn serve(arguments: &[String]) -> Outcome {
    setup::setup(Scope::Build)?;
    let trunk = place::program("trunk").ok_or("trunk is not on the path")?;
    run::run(Command::new(trunk).arg("serve").args(arguments).current_dir(place::root()))
}
