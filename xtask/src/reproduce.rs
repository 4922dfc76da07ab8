//! `cargo xtask reproduce`: whether a release has the same bytes wherever it is built.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use crate::Outcome;
use crate::digest::fingerprint;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;

type Files = BTreeMap<String, String>;

/// Builds the last commit twice, in other folders and with other homes of Cargo, and compares.
pub fn reproduce() -> Outcome {
    let ground = env::temp_dir().join("rolefit-reproduce");
    let _ = fs::remove_dir_all(&ground);
    let one = built(&ground.join("one"), &ground.join("home"))?;
    let other = built(&ground.join("another/and/deeper"), &ground.join("other-home"))?;
    let names: Vec<&String> = one.keys().chain(other.keys()).collect();
    let differ: Vec<&str> = names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name))
        .map(String::as_str)
        .collect();
    if !differ.is_empty() {
        return Err(format!("not the same: {}; see {}", differ.join(", "), ground.display()));
    }
    for (name, digest) in &one {
        println!("{digest}  {name}");
    }
    println!("the same {} files from two folders and two homes of Cargo", one.len());
    fs::remove_dir_all(&ground).map_err(|problem| problem.to_string())
}

/// The digest of each file that a release of the last commit, built in this folder, has.
fn built(folder: &Path, home: &Path) -> Result<Files, String> {
    linked(home)?;
    files::named(folder, fs::create_dir_all(folder))?;
    let archive = folder.join("source.tar");
    let mut git = programs::command("git");
    process::run(git.args(["archive", "--output"]).arg(&archive).arg("HEAD"))?;
    process::run(programs::command("tar").arg("-xf").arg(&archive).current_dir(folder))?;
    let mut cargo = programs::command("cargo");
    cargo.args(["xtask", "package", "--build-only"]).current_dir(folder);
    process::run(cargo.env("CARGO_HOME", home).env_remove("CARGO_TARGET_DIR"))?;
    let mut digests = Files::new();
    for file in files::entries(&folder.join("target/release-dist"))? {
        if file.is_file() {
            digests.insert(files::name(&file), fingerprint(&files::read(&file)?));
        }
    }
    Ok(digests)
}

/// Another home for Cargo, with what the real one has downloaded.
fn linked(home: &Path) -> Outcome {
    files::named(home, fs::create_dir_all(home))?;
    for entry in files::entries(&paths::cargo_home().ok_or("Cargo has no home")?)? {
        link(&entry, &home.join(files::name(&entry)))?;
    }
    Ok(())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Outcome {
    std::os::unix::fs::symlink(from, to).map_err(|problem| problem.to_string())
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Outcome {
    Err("this command needs a system with symbolic links".into())
}
