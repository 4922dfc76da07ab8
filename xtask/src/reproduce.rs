//! `cargo xtask reproduce`: whether a release has the same bytes wherever it is built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::digest::fingerprint;
use crate::place;
use crate::run::{self, Outcome};

type Files = BTreeMap<String, String>;

/// Builds the last commit twice, in other folders and with other homes of Cargo, and compares.
pub(crate) fn reproduce() -> Outcome {
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

/// The digest of each file that a release build of the last commit makes in this folder.
fn built(folder: &Path, home: &Path) -> Result<Files, String> {
    let told = |problem: std::io::Error| format!("{}: {problem}", folder.display());
    fs::create_dir_all(folder).map_err(told)?;
    linked(home)?;
    let archive = folder.join("source.tar");
    let mut git = Command::new("git");
    git.args(["archive", "--output"]).arg(&archive).arg("HEAD");
    run::run(git.current_dir(place::root()))?;
    run::run(Command::new("tar").arg("-xf").arg(&archive).current_dir(folder))?;
    fs::remove_file(&archive).map_err(told)?;
    let own = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(place::program(program).unwrap_or_else(|| program.into()));
        command.args(arguments).current_dir(folder).env("CARGO_HOME", home);
        run::run(command.env_remove("CARGO_TARGET_DIR"))
    };
    own("cargo", &["xtask", "setup"])?;
    own("trunk", &["build", "--release"])?;
    let mut files = Files::new();
    for entry in fs::read_dir(folder.join("dist")).map_err(told)?.flatten() {
        if entry.path().is_file() {
            let bytes = fs::read(entry.path()).map_err(told)?;
            files.insert(entry.file_name().to_string_lossy().into_owned(), fingerprint(&bytes));
        }
    }
    Ok(files)
}

/// Another home for Cargo, with what the real one has downloaded.
fn linked(home: &Path) -> Outcome {
    let real: PathBuf = place::cargo_home().ok_or("Cargo has no home")?;
    fs::create_dir_all(home).map_err(|problem| problem.to_string())?;
    for entry in fs::read_dir(&real).map_err(|problem| problem.to_string())?.flatten() {
        link(&entry.path(), &home.join(entry.file_name()))?;
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
