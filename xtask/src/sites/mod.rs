//! `cargo xtask sites`: the packages, put into real sites as the instructions say, and looked at.
//!
//! It takes what `cargo xtask package` has written, and needs the network where npm or Debian's packages
//! have to be fetched, so it is no part of the tests.

mod bundlers;
mod folders;
mod recipes;
mod running;
mod static_sites;
mod visit;
mod wordpress;

use std::path::Path;

use crate::Outcome;
use crate::files;
use crate::paths;
use crate::setup::{self, Scope};

/// Makes a site in a folder, and says where to look at it.
type Try = fn(&Path) -> Outcome;

const TRIES: [(&str, Try); 9] = [
    ("plain", static_sites::plain),
    ("react", bundlers::react),
    ("vue", bundlers::vue),
    ("vite7", bundlers::vite7),
    ("webpack", bundlers::webpack),
    ("rollup", bundlers::rollup),
    ("hugo", static_sites::hugo),
    ("jekyll", static_sites::jekyll),
    ("wordpress", wordpress::wordpress),
];

/// Tries each site whose name contains one of these, or all; an error lists those that failed.
pub fn sites(names: &[String]) -> Outcome {
    setup::setup(Scope::Sites)?;
    if !paths::packages().join("npm/package.json").is_file() {
        return Err("nothing is packed; `cargo xtask package` does it".into());
    }
    let mut failed = Vec::new();
    for (name, site) in TRIES {
        if !names.is_empty() && !names.iter().any(|wanted| name.contains(wanted.as_str())) {
            continue;
        }
        println!("{name}");
        let folder = folders::made().join(name);
        let _ = std::fs::remove_dir_all(&folder);
        files::named(&folder, std::fs::create_dir_all(&folder))?;
        if let Err(problem) = site(&folder) {
            println!("FAIL {name}: {problem}");
            failed.push(name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}
